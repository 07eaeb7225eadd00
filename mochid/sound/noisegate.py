"""Keeps a voice detector from listening to what is too quiet: in a quiet room no neural net computes.

Rules: a gate opens at once and closes slowly, because words end softly. A detector keeps state: when something loud comes, it first
hears what led up to it.
"""

from collections import deque
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mochid.ports import Samples

HOLD_FRAMES = 12
"""Frames for which a gate that was opened by something loud stays open: the soft ends of words belong to them."""
RUN_UP_FRAMES = 12
"""Frames that a detector hears before the one that opened its gate: its state is then what it would be."""


class Detector(Protocol):
    """What a gate needs of a voice detector."""

    def probability(self, frame: "Samples") -> float: ...

    def reset(self) -> None: ...


class LevelGate:
    """Open while it is loud, and a little longer."""

    def __init__(self, level: float) -> None:
        self._level = level
        self._open = 0

    def feed(self, peak: float) -> bool:
        """Whether it is open for a frame whose loudest sample is `peak`."""
        self._open = HOLD_FRAMES if peak >= self._level else max(0, self._open - 1)
        return self._open > 0


class NoiseGate:
    """A voice detector that is neither run on what is too quiet, nor believed about it. `level`: the loudest sample from which a
    sound counts."""

    def __init__(self, vad: Detector, level: float) -> None:
        self._vad = vad
        self._gate = LevelGate(level)
        self._unheard: deque[Samples] = deque(maxlen=RUN_UP_FRAMES)
        self._left_out = 0

    def probability(self, frame: "Samples") -> float:
        if not self._gate.feed(max(float(frame.max()), -float(frame.min()))):
            self._unheard.append(frame)
            self._left_out += 1
            return 0.0
        if self._left_out:
            if self._left_out > RUN_UP_FRAMES:
                self._vad.reset()
            for before in self._unheard:
                self._vad.probability(before)
            self._unheard.clear()
            self._left_out = 0
        return self._vad.probability(frame)

    def reset(self) -> None:
        self._vad.reset()
        self._unheard.clear()
