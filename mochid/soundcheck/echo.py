"""How much of what the speaker played comes back through the microphone, and how late.

The delay is where the two, whitened, fit best (generalised cross-correlation with phase transform); the echo is the part of the
recording that is coherent with what was played (Welch's estimate of the magnitude-squared coherence), which leaves out noise and
anybody who talks meanwhile.
"""

from typing import TYPE_CHECKING

from msgspec import Struct

from mochid.ports import RATE
from mochid.soundcheck.sound import SILENCE, loudness

if TYPE_CHECKING:
    from mochid.ports import Samples

LATEST_S = 2.0
"""Delay up to which an echo is looked for: player, speaker, air and recorder together."""
BAND = (150.0, 6000.0)
"""Hz that carry speech."""
WINDOW = 2048
CLEAR = 20.0
"""Height of the best fit, in standard deviations of all fits, from which it is no accident.

Noise gives 5, the same synthetic voice with other words 17, an echo 80 and more.
"""


class Echo(Struct, frozen=True):
    level: float
    """dBFS of the echo in the recording."""
    loss: float
    """dB by which it is quieter than what was played."""
    delay_ms: float
    """From the beginning of the recording."""
    found: bool
    """There is one at all."""


NONE = Echo(SILENCE, -SILENCE, 0.0, False)


def measure(played: "Samples", heard: "Samples") -> Echo:
    """The echo of `played` in `heard`: float32 mono at `RATE`, recorded from before it began to after it ended."""
    if loudness(heard) <= SILENCE or loudness(played) <= SILENCE or len(heard) < WINDOW or len(played) < 4 * WINDOW:
        return NONE
    lag, height = _delay(played, heard)
    if height < CLEAR:
        return NONE
    share = _coherent(played, heard[lag : lag + len(played)])
    level = loudness(heard[lag : lag + len(played)]) + share
    return Echo(level, loudness(played) - level, 1000 * lag / RATE, True)


def _delay(played: "Samples", heard: "Samples") -> tuple[int, float]:
    """Samples by which `heard` is late, and how clearly that stands out."""
    import numpy as np

    size = 1 << (len(played) + len(heard)).bit_length()
    cross = np.conj(np.fft.rfft(played, size)) * np.fft.rfft(heard, size)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    cross[(hertz < BAND[0]) | (hertz > BAND[1])] = 0
    fits = np.fft.irfft(cross / np.maximum(np.abs(cross), 1e-12), size)[: round(LATEST_S * RATE)]
    lag = int(np.argmax(np.abs(fits)))
    return lag, float(np.abs(fits[lag]) / max(float(np.std(fits)), 1e-12))


def _coherent(played: "Samples", heard: "Samples") -> float:
    """dB (zero or less) of the part of `heard` that is made of `played`; the two begin together."""
    import numpy as np

    length = min(len(played), len(heard))
    starts = range(0, length - WINDOW + 1, WINDOW // 2)
    window = np.hanning(WINDOW)
    x = np.array([np.fft.rfft(window * played[start : start + WINDOW]) for start in starts])
    y = np.array([np.fft.rfft(window * heard[start : start + WINDOW]) for start in starts])
    if len(x) < 4:
        return 0.0
    power_x, power_y = np.square(np.abs(x)).mean(axis=0), np.square(np.abs(y)).mean(axis=0)
    coherence = np.square(np.abs((np.conj(x) * y).mean(axis=0))) / np.maximum(power_x * power_y, 1e-30)
    by_accident = 1 / len(x)
    coherence = np.clip((coherence - by_accident) / (1 - by_accident), 0, 1)
    share = float((coherence * power_y).sum() / max(float(power_y.sum()), 1e-30))
    return float(10 * np.log10(max(share, 1e-9)))
