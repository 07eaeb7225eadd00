"""The sounds of a rehearsal: a hum, cut into frames, and the file that what was played is kept in."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mochid.ports import FRAME, Audio

if TYPE_CHECKING:
    from mochid.ports import Samples


def write_wav(path: Path, sounds: list[Audio]) -> None:
    """Write sounds one after the other as one 16-bit mono WAV file, at the rate of the first. Raises `OSError`."""
    import wave

    import numpy as np

    rate = sounds[0].rate
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        for sound in sounds:
            places = np.arange(0, len(sound.samples), sound.rate / rate)
            resampled = (
                np.interp(places, np.arange(len(sound.samples)), sound.samples) if len(sound.samples) else places
            )
            out.writeframes((np.clip(resampled, -1, 1) * 32767).astype("<i2").tobytes())


def tone(seconds: float, rate: int) -> "Samples":
    """A hum at a speaking voice's pitch and loudness."""
    import numpy as np

    beat = np.arange(round(seconds * rate), dtype=np.float32) / rate
    tone: Samples = (0.3 * np.sin(2 * np.pi * 140 * beat)).astype(np.float32)
    return tone


def cut(samples: "Samples") -> "Iterator[Samples]":
    """Cut into whole frames; the last is filled up with silence."""
    import numpy as np

    for start in range(0, len(samples), FRAME):
        piece = samples[start : start + FRAME]
        yield np.pad(piece, (0, FRAME - len(piece))).astype(np.float32)
