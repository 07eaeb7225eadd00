"""Recording for a while with a level meter, and what is read off a recording: loudness, speech, noise.

Rules: loudness is in dBFS, 0 being the loudest there is; silence is `SILENCE`. Samples are float32 mono at `RATE`. The meter is
drawn in a terminal only; elsewhere the prompts alone are printed.
"""

import sys
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, TextIO

import anyio

from mochid.ports import FRAME, RATE, Mic, Unavailable, Vad

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mochid.ports import Samples

    Flags = NDArray[np.bool_]
    """One for each frame."""

SILENCE = -120.0
STARTING_S = 10.0
"""How long a microphone may take to give its first frame."""
WIDTH = 30
QUIETEST_SHOWN = -60.0
DISCARDED = 4
"""First frames that are thrown away: a microphone that opens may click."""

Watch = Callable[["Samples"], None]


class Meter:
    """One line that shows how loud it is now, and whether that is speech."""

    def __init__(self, out: TextIO | None = None) -> None:
        self.out = out or sys.stdout
        self.vad: Vad | None = None
        """With one, it shows what passes for speech."""
        self._live = self.out.isatty()
        self._level = SILENCE

    def say(self, line: str = "") -> None:
        """A line for the person."""
        print(line, file=self.out, flush=True)

    def watch(self, frame: "Samples") -> None:
        if not self._live:
            return
        self._level = max(loudness(frame), self._level - 2.0)  # falls slowly, to be read
        speech = self.vad is not None and self.vad.probability(frame) >= 0.5
        self.out.write(f"\r   {bar(self._level)} {self._level:4.0f} dB {'speech' if speech else '      '}")
        self.out.flush()

    def done(self) -> None:
        if self._live:
            self.out.write("\r" + " " * (WIDTH + 24) + "\r")
            self.out.flush()


def bar(level: float) -> str:
    """[######........]"""
    filled = round(WIDTH * min(1.0, max(0.0, 1 - level / QUIETEST_SHOWN)))
    return f"[{'#' * filled}{'.' * (WIDTH - filled)}]"


async def record(
    mic: Mic, seconds: float, watch: Watch = lambda _: None, ready: Callable[[], None] = lambda: None
) -> "Samples":
    """That many seconds, from the moment that `ready` is called. Raises `Unavailable`."""
    import numpy as np

    taken: list[Samples] = []
    stream = mic.frames()
    try:
        with anyio.move_on_after(STARTING_S + seconds):
            async for frame in stream:
                taken.append(frame)
                if len(taken) == DISCARDED:
                    ready()  # not before: a recorder takes a moment to start, and the first word would be lost
                watch(frame)
                if (len(taken) - DISCARDED) * FRAME >= seconds * RATE:
                    return np.concatenate(taken[DISCARDED:])[: round(seconds * RATE)]
    finally:
        if isinstance(stream, AsyncGenerator):
            with anyio.CancelScope(shield=True):
                await stream.aclose()
    raise Unavailable("The microphone gives no sound.", "Is it still plugged in? See `mochictl audio devices`.")


def loudness(samples: "Samples") -> float:
    """dBFS of the root mean square."""
    import numpy as np

    power = float(np.mean(np.square(samples, dtype=np.float64))) if len(samples) else 0.0
    return max(SILENCE, 10 * float(np.log10(power))) if power > 0 else SILENCE


def frames_of(samples: "Samples") -> "Samples":
    """Whole frames, one a row; what is left over is dropped."""
    return samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)


def probabilities(vad: Vad, samples: "Samples") -> "Samples":
    """How likely each frame is speech."""
    import numpy as np

    vad.reset()
    found = np.array([vad.probability(frame) for frame in frames_of(samples)], np.float32)
    vad.reset()
    return found


def speech_and_rest(samples: "Samples", speech: "Flags") -> tuple[float, float]:
    """Loudness of the frames that are speech, and of the quieter half of the others."""
    import numpy as np

    rows = frames_of(samples)
    rest = rows[~speech]
    quiet = rest[np.argsort(np.square(rest).mean(axis=1))][: max(1, len(rest) // 2)] if len(rest) else rest
    return loudness(rows[speech].ravel()), loudness(quiet.ravel())


def clipped(samples: "Samples") -> float:
    """Share of samples at the very top of the scale."""
    import numpy as np

    return float(np.mean(np.abs(samples) >= 0.999)) if len(samples) else 0.0


def resampled(samples: "Samples", rate: int) -> "Samples":
    """The same sound at `RATE`."""
    import numpy as np

    if rate == RATE:
        return samples
    places = np.arange(0, len(samples), rate / RATE)
    same: Samples = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return same
