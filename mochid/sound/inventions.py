"""What Whisper models invent for silence and noise, and how to tell.

Rules: a segment is dropped when the model itself thinks nobody spoke, when it goes round in circles, when it is a well-known
invention and the model has a doubt, or when it only repeats the hot words without conviction.
"""

import re
from collections.abc import Iterable
from typing import Final, Protocol

NO_SPEECH: Final = 0.6
"""Probability of no speech, by the model, from which an unsure segment is dropped."""
UNSURE: Final = -1.0
"""Mean log probability of a token under which the model was guessing."""
CIRCLES: Final = 2.4
"""Compression ratio above which a text repeats itself."""
SUSPICION: Final = 0.06
"""Probability of no speech from which a well-known invention is taken for one."""
INVENTIONS: Final = frozenset(
    re.split(
        r"\s*[|]\s*",
        """thank you | thanks | thanks for watching | thank you for watching | thank you very much | okay thank you | you | so | bye
        | bye bye | the end | subscribe | please subscribe | like and subscribe | see you next time | see you in the next video
        | thank you so much for watching | thanks for listening | please like and subscribe | i'll see you next time | silence
        | subtitles by the amara org community | transcription by castingwords | music | applause | blank audio | inaudible
        | the following is a recording of | we'll be right back | i love you | oh | hmm""",
    )
)
"""What Whisper says to silence, from the ends of the films it was trained on."""


class Segment(Protocol):
    """A stretch of recognised speech, as faster-whisper and OpenAI's servers describe it."""

    @property
    def text(self) -> str: ...
    @property
    def avg_logprob(self) -> float: ...
    @property
    def no_speech_prob(self) -> float: ...
    @property
    def compression_ratio(self) -> float: ...


def believable(segment: Segment, hot: Iterable[str]) -> bool:
    """Whether a segment is likely to be something that was said. `hot`: the hot words the model was given."""
    words = re.findall(r"[a-z']+", segment.text.lower())
    if not words and not re.search(r"\w", segment.text):
        return False
    if segment.compression_ratio > CIRCLES:
        return False
    if segment.avg_logprob < UNSURE:
        of_hot = set(re.findall(r"[a-z']+", " ".join(hot).lower()))
        return segment.no_speech_prob <= NO_SPEECH and not set(words) <= of_hot
    return not (" ".join(words) in INVENTIONS and segment.no_speech_prob > SUSPICION)
