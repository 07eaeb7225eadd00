"""Collects speech frame by frame: how long it is, where it ends, and the sound that a recogniser gets of it."""

import math
from collections import deque
from typing import TYPE_CHECKING

from mochid.ports import FRAME, RATE, Audio
from mochid.sound.turns import frames

if TYPE_CHECKING:
    from mochid.ports import Samples

PIECE_SECONDS = 50.0
"""A longer utterance is recognised in pieces, cut at the first pause after this, at `PIECE_LIMIT` in any case."""
PIECE_LIMIT = 60.0
TAIL_MS = 300.0
"""Silence kept after the last speech; a recogniser needs some, and gains nothing from more."""


class Utterance:
    """Speech being collected: the frames not yet handed to the recogniser, and how long the voice has gone on."""

    def __init__(self, before: "deque[Samples]", speech: int, *, stopped: bool) -> None:
        self.stopped = stopped
        """It stopped the interviewer."""
        self._frames: list[Samples] = list(before)
        self._spoken = len(self._frames)
        self._length = self._voiced = speech

    def add(self, frame: "Samples", voiced: bool) -> None:
        self._frames.append(frame)
        self._length += 1
        if voiced:
            self._spoken, self._voiced = len(self._frames), self._length

    @property
    def seconds(self) -> float:
        """From the first speech to the last."""
        return self._voiced * FRAME / RATE

    @property
    def quiet(self) -> float:
        """Seconds since the last speech."""
        return (len(self._frames) - self._spoken) * FRAME / RATE

    def ripe(self, voiced: bool) -> bool:
        """Long enough to recognise this much of it now."""
        seconds = len(self._frames) * FRAME / RATE
        return seconds >= PIECE_LIMIT or (seconds >= PIECE_SECONDS and not voiced)

    @property
    def sound(self) -> Audio:
        """What was collected, without the silence behind it."""
        return self.last(math.inf)

    def last(self, seconds: float) -> Audio:
        """The end of it, this long at most."""
        import numpy as np

        kept = self._frames[: self._spoken + frames(TAIL_MS)]
        kept = kept[-frames(1000 * seconds) :] if seconds < math.inf else kept
        return Audio(np.concatenate(kept) if kept else np.zeros(0, np.float32), RATE)

    def voice(self, seconds: float) -> "Samples":
        """The end of it, this long at most, up to the last speech."""
        import numpy as np

        return np.concatenate(self._frames[: self._spoken][-frames(1000 * seconds) :] or [np.zeros(0, np.float32)])

    def take(self) -> Audio:
        """What was collected; what comes next starts anew."""
        sound = self.sound
        self._frames, self._spoken = [], 0
        return sound
