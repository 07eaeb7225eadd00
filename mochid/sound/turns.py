"""Taking turns: when a voice is believed to have begun, and how long a pause must be to end what it said. Pure policy.

Rules:
- Nothing here listens or waits: probabilities and words in, answers out. `listening.py` does what they say.
- The bar is higher while the candidate works (keys click) or the interviewer speaks, if the settings say so.
- A pause is judged by the words before it (`pauses.py`): short after a question, a request or an answer, longer after a statement,
  much longer after words that want more ("so", "and then"), longest after a thinking sound or when quiet was asked for.
- Whoever types, saves or holds a key to talk is given time. Whoever was cut off is given more the next time.
- No words yet is no reason to end: the answer needs them anyway. Words that the recogniser doubts end nothing early, as they may be
  others; a voice without words is mostly a thinking sound that it does not know.
"""

from enum import Enum, auto
from math import inf
from typing import Final

from msgspec import Struct

from mochid import settings
from mochid.events import Attention
from mochid.ports import FRAME, RATE
from mochid.sound.pauses import Ending

FRAME_MS: Final = 1000 * FRAME / RATE
HYSTERESIS: Final = 0.15
"""Speech goes on until the probability falls this far below the threshold that started it."""
SOUND_MS: Final = 400.0
"""Silence after a sound of listening that stopped the interviewer, who waits to go on."""
UNKNOWN_MS: Final = 1600.0
"""Silence after words that could not be recognised in time. A plain timer this long cuts one thinker in twenty off."""
TOO_SOON_MS: Final = 1500.0
"""Whoever speaks again this soon after an end was cut off."""
LIKELY: Final = 0.65
"""How sure a judge must be that a statement was all, for it to need no further waiting than any statement does ..."""
UNLIKELY: Final = 0.35
"""... and how sure that it was not, for it to be given as much time as words that want more."""
DOUBT: Final = 0.45
"""Confidence of the recogniser under which its words are not relied on ..."""
SURE: Final = 0.7
"""... and from which a request is believed of somebody who types."""


def frames(ms: float) -> int:
    """The number of frames nearest to this time, at least one."""
    return max(1, round(ms / FRAME_MS))


class Scene(Struct, frozen=True):
    """What goes on beside the voice."""

    attention: Attention = "answer"
    speaking: bool = False
    """The interviewer is audible."""
    stopped: bool = False
    """This utterance stopped the interviewer."""
    busy: bool = False
    """Keys are pressed, or the file changes."""
    held: bool = False
    """A key to talk is down."""


class Edge(Enum):
    """What changed with a frame."""

    STARTED = auto()
    """Speech has gone on long enough to be believed."""
    STOPPED = auto()
    """Silence has gone on long enough to end the utterance."""


class Endpointing:
    """Where speech starts and ends. Feed it every frame's probability; it answers at the edges."""

    def __init__(self, wanted: settings.Vad) -> None:
        self._wanted = wanted
        self.believed = 0
        """Frames of speech it took to answer STARTED."""
        self.talking = False
        """Between STARTED and STOPPED."""
        self.voiced = False
        """The last frame was speech."""
        self.silence = 0
        """Frames since the last speech, while talking."""
        self._run = 0

    def feed(self, probability: float, scene: Scene = Scene(), patience_ms: float | None = None) -> Edge | None:  # noqa: B008 - frozen
        """Take one frame. `patience_ms`: the silence that would end the utterance now; None = as the settings say."""
        wanted = self._wanted
        on, needed = wanted.threshold, wanted.min_speech_ms
        if not self.talking:
            on, needed = bar(wanted, scene)
        # Speech that comes, or comes back, must rise above the threshold; to go on it need only stay above the lower one.
        self.voiced = probability >= (max(on - HYSTERESIS, 0.01) if self.voiced else on)
        if self.talking:
            self.silence = 0 if self.voiced else self.silence + 1
            patience = wanted.end_silence_ms if patience_ms is None else patience_ms
            if patience < inf and self.silence >= frames(patience):
                self.reset()
                return Edge.STOPPED
            return None
        self._run = self._run + 1 if self.voiced else 0
        if self._run >= frames(needed):
            self.talking, self.believed, self._run = True, self._run, 0
            return Edge.STARTED
        return None

    def disbelieve(self) -> None:
        """What STARTED was no candidate's; the next frame of speech is to be judged again."""
        self.talking, self._run = False, self.believed - 1

    def reset(self) -> None:
        """Back to silence."""
        self.talking = self.voiced = False
        self._run = self.silence = 0


def bar(wanted: settings.Vad, scene: Scene) -> tuple[float, float]:
    """The probability, and the milliseconds of it, from which a sound is believed to be the candidate's voice."""
    if scene.held:
        return wanted.threshold, wanted.min_speech_ms
    if scene.speaking:
        return min(0.99, wanted.threshold + wanted.speaking_margin), wanted.barge_in_ms
    working = scene.busy or scene.attention != "answer"
    on = min(0.99, wanted.threshold + wanted.working_margin) if working else wanted.threshold
    return on, 2 * wanted.min_speech_ms if scene.busy else wanted.min_speech_ms


# -- how long to wait --------------------------------------------------------------------------------------------------


class Patience:
    """How long a silence must be to end what was said. Remembers only how much longer this candidate needs than most."""

    STRETCH: Final = 1.25
    LONGEST: Final = 2.0
    EASE: Final = 0.97

    def __init__(self, vad: settings.Vad, turns: settings.Turns) -> None:
        self._vad = vad
        self._turns = turns
        self.factor = 1.0

    def ms(self, how: Ending | None, scene: Scene, likely: float | None = None, sure: float = 1.0) -> float:
        """Milliseconds of silence that end an utterance. `how`: None while its words are still being recognised.

        `likely`: how likely it was all, 0 to 1, where there is a judge that can tell. `sure`: how sure the recogniser is of it.
        """
        turns = self._turns
        if scene.held:
            return inf
        match how:
            case None | Ending.WANTS_MORE:
                return turns.unfinished_ms
            case Ending.MUTTERS:
                return SOUND_MS if scene.stopped else turns.unfinished_ms
            case Ending.LISTENS:
                return SOUND_MS if scene.stopped else turns.complete_ms
            case Ending.THINKS:
                return self._vad.end_silence_ms if scene.stopped else turns.thinking_ms
            case Ending.ANSWERS if scene.attention == "answer" and sure >= DOUBT:
                return turns.complete_ms * self.factor
            case Ending.ASKS if sure >= (SURE if scene.busy else DOUBT):
                return turns.complete_ms * self.factor
        if scene.attention == "quiet":
            return turns.thinking_ms
        if scene.busy:
            return turns.unfinished_ms
        return min(self._statement_ms(how, scene, likely, sure) * self.factor, turns.unfinished_ms)

    def _statement_ms(self, how: Ending, scene: Scene, likely: float | None, sure: float) -> float:
        """Silence that ends what may be a statement."""
        if how is not Ending.ASKS and likely is not None and likely < UNLIKELY and scene.attention != "answer":
            return self._turns.unfinished_ms
        # Where an answer is waited for, it may be short: "linear time" is all there is to say.
        doubted = how is Ending.UNKNOWN or sure < DOUBT or (likely is not None and likely < LIKELY)
        return max(self._vad.end_silence_ms, UNKNOWN_MS) if doubted else self._vad.end_silence_ms

    def resumed(self, after_ms: float) -> None:
        """The candidate spoke again so long after an end. Soon means that it was none."""
        if after_ms < TOO_SOON_MS:
            self.factor = min(self.LONGEST, self.factor * self.STRETCH)
        else:
            self.factor = max(1.0, self.factor * self.EASE)
