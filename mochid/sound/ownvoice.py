"""Whether what the microphone hears is the interviewer's own voice come back, told by comparing it with what is being played.

Rules:
- What a device says of itself (echo cancelled, headphones) is not believed: a canceller under load leaves echo, and what hangs on a
  headphone socket may be a loudspeaker.
- It is asked only when a voice seems to begin, so it costs nothing in silence, and about a millisecond then.
- The delay is where the two, whitened, fit best (generalised cross-correlation with phase transform); a fit that stands out says
  that there is an echo. How much of what is heard is coherent with what is played says whether there is more: somebody who talks.
- One echo is no verdict: a canceller needs a second to learn the room. Echo that goes on is.
"""

import logging
import math
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import anyio
from msgspec import Struct

from mochid.ports import RATE, Audio

if TYPE_CHECKING:
    from mochid.ports import Samples

log = logging.getLogger(__name__)

WINDOW_S: Final = 0.48
"""How much of what is heard is compared."""
LATEST_S: Final = 1.05
"""Delay up to which an echo is looked for: player, loudspeaker, air, canceller and recorder together, and a loop that was busy."""
CLEAR: Final = 14.0
"""Height of the best fit above all fits from which it is an echo, for certain.

With the packaged voice and four of flite's: another's voice 5 to 12, rarely 20; what PipeWire's canceller leaves 16 to 240.
"""
MOSTLY: Final = 0.28
"""Share of what is heard that must then be echo for nobody to be taken to speak.

An echo alone, with as much reverberation again, with a drop-out four times a second, or what a canceller leaves: 0.3 to 1. A voice
over an echo 12 dB below it: 0.1, rarely more than 0.3; over one 6 dB below: 0.25. Whoever is missed is noticed a frame later.
"""
AGAIN: Final = 0.2
"""... and within a second after an echo."""
FAINT: Final = 8.0
"""Height from which it may be an echo: of a tenth of a second, or a faint one ..."""
NEARLY_ALL: Final = 0.5
"""... and the share from which it is then. One barge-in in two hundred is taken for that, and noticed a frame later."""
BAND: Final = (150.0, 6000.0)
"""Hz that carry speech."""
LEARNING_S: Final = 2.0
"""Seconds of its own voice that a canceller is given to learn the room."""
PLAINLY: Final = 16
"""So many echoes ..."""
ONE_S: Final = 0.09
"""... each of so many seconds at least ..."""
LATELY_S: Final = 20.0
"""... within so many seconds of its own voice are plain to hear.

A canceller that loses the room for a moment (PipeWire's under load, about once a minute) leaves three to eight.
"""
KEPT_S: Final = 6.0
"""How long what was played is kept: an utterance may end some seconds after the interviewer fell silent."""
_STEP: Final = 512
_APART: Final = 40
"""Samples within which two delays are one."""


class Likeness(Struct, frozen=True):
    """What of a sound is the interviewer's own."""

    height: float
    """How clearly the two fit: the best fit by the usual one (as a standard deviation, which an echo itself does not raise)."""
    share: float
    """Of its energy, 0 to 1; not looked at where they don't fit."""
    delay_s: float

    def echo(self, mostly: float = MOSTLY) -> bool:
        """It is an echo, and nobody speaks besides."""
        return self.share >= (mostly if self.height >= CLEAR else NEARLY_ALL) and self.height >= FAINT


NOTHING: Final = Likeness(0.0, 0.0, 0.0)


class _Piece(Struct):
    """Sound that is played, and when by the clock."""

    audio: Audio
    start: float
    end: float


class OwnVoice:
    """Knows what is being played; is asked what of a sound is that. Times are seconds by `now`."""

    def __init__(self, now: Callable[[], float] = anyio.current_time) -> None:
        self._now = now
        self._pieces: deque[_Piece] = deque()
        self._played = 0.0
        """Seconds of it that have been played before the pieces known."""
        self._echoes: deque[float] = deque(maxlen=PLAINLY)
        """When each was heard, in seconds of its own voice."""
        self._last = -math.inf
        """When one was heard last, by the clock."""

    def plays(self, audio: Audio) -> None:
        """This begins to be heard now, or when what was given before ends."""
        start = max(self._now(), self._pieces[-1].end if self._pieces else 0.0)
        self._pieces.append(_Piece(audio, start, start + audio.seconds))
        while self._pieces[0].end < self._now() - KEPT_S:
            piece = self._pieces.popleft()
            self._played += piece.end - piece.start

    def stops(self) -> None:
        """It is cut short now."""
        for piece in self._pieces:
            piece.end = min(piece.end, max(piece.start, self._now()))

    def forget(self) -> None:
        """Another room: what was heard of echoes counts no more."""
        self._echoes.clear()
        self._played = 0.0

    @property
    def comes_back(self) -> bool:
        """Echo has been heard again and again, and lately: what was to keep it out does not."""
        return len(self._echoes) == PLAINLY and self._echoes[0] > self._spoken() - LATELY_S

    def is_all_of(self, heard: "Samples", ago: float = 0.0) -> bool:
        """Whether what was heard (float32 mono at `RATE`, up to `ago` seconds before now) is an echo and nothing else."""
        found = self.likeness(heard, ago)
        if found is not NOTHING:
            log.info(
                "a voice while mine is heard: fit=%.1f share=%.2f delay=%.3f", found.height, found.share, found.delay_s
            )
        now = self._now()
        if not found.echo(AGAIN if now - self._last < 1.0 else MOSTLY):
            return False
        self._last = now
        spoken = self._spoken()
        if spoken > LEARNING_S and not (self._echoes and spoken - self._echoes[-1] < ONE_S):
            self._echoes.append(spoken)
        return True

    def likeness(self, heard: "Samples", ago: float = 0.0) -> Likeness:
        """Compare the last `WINDOW_S` of what was heard with what was played until then."""
        until = self._now() - ago
        if not any(piece.end > until - WINDOW_S - LATEST_S for piece in self._pieces) or len(heard) < 2 * _STEP:
            return NOTHING
        heard = heard[-round(WINDOW_S * RATE) :]
        played = self._given(until, len(heard) + round(LATEST_S * RATE))
        if not heard.any() or not played.any():
            return NOTHING
        delays, height = _delays(played, heard)
        return Likeness(height, _share(played, heard, delays) if height >= FAINT else 0.0, delays[0] / RATE)

    def _spoken(self) -> float:
        now = self._now()
        return self._played + sum(max(0.0, min(piece.end, now) - piece.start) for piece in self._pieces)

    def _given(self, until: float, length: int) -> "Samples":
        """What was played in the time that ends at `until`: `length` samples at `RATE`."""
        import numpy as np

        out = np.zeros(length, np.float32)
        for piece in self._pieces:
            first = length - round((until - piece.start) * RATE)
            last = min(length, length - round((until - piece.end) * RATE))
            if last <= max(first, 0):
                continue
            at = np.arange(max(first, 0) - first, last - first) * (piece.audio.rate / RATE)
            before = np.minimum(at.astype(np.intp), len(piece.audio.samples) - 1)
            after = np.minimum(before + 1, len(piece.audio.samples) - 1)
            low, high = piece.audio.samples[before], piece.audio.samples[after]
            out[max(first, 0) : last] = low + (high - low) * (at - before)
        return out


def _delays(played: "Samples", heard: "Samples") -> tuple[list[int], float]:
    """Samples by which `heard` is late, both ending now: the likeliest and the next; and how clearly the first stands out.

    `played` is longer than `heard` by the longest delay. Two, because a drop-out on the way is a change of the delay.
    """
    import numpy as np

    longest = len(played) - len(heard)
    size = 1 << (len(played) + len(heard) - 1).bit_length()
    cross = np.conj(np.fft.rfft(heard, size)) * np.fft.rfft(played, size)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    cross[(hertz < BAND[0]) | (hertz > BAND[1])] = 0
    fits = np.abs(np.fft.irfft(cross / np.maximum(np.abs(cross), 1e-12), size)[: longest + 1])
    best = int(np.argmax(fits))
    # An echo, and speech that repeats itself, has fits beside the best that raise the mean; the median is of the rest.
    usual = max(1.4826 * float(np.median(fits)), float(np.sqrt(np.square(fits).mean())) / 3, 1e-12)
    height = float(fits[best]) / usual
    fits[max(0, best - _APART) : best + _APART] = 0
    return [longest - best, longest - int(np.argmax(fits))], height


def _share(played: "Samples", heard: "Samples", delays: list[int]) -> float:
    """Share of the energy of `heard`, or of its later half, that is made of `played`: the most of these.

    By Welch's estimate of the magnitude-squared coherence.
    """
    import numpy as np

    cuts = np.arange(0, len(heard) - _STEP + 1, _STEP // 4)[:, None] + np.arange(_STEP)
    window = np.hanning(_STEP).astype(np.float32)
    y = np.fft.rfft(window * heard[cuts])
    shares = []
    for delay in delays:
        x = np.fft.rfft(window * played[len(played) - delay - len(heard) :][cuts])
        for since in (0, len(cuts) // 2):
            cross, power_x = np.conj(x[since:]) * y[since:], np.square(np.abs(x[since:])).sum(axis=0)
            power_y = np.square(np.abs(y[since:])).sum(axis=0)
            coherence = np.square(np.abs(cross.sum(axis=0))) / np.maximum(power_x * power_y, 1e-30)
            shares.append(float((coherence * power_y).sum() / max(float(power_y.sum()), 1e-30)))
    return max(shares)
