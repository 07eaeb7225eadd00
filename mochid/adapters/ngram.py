"""Judges by the words and the tune whether a turn is over: how often English stops after the last two words, how many there are,
and whether the voice came down, as it does at the end of a statement, or was held up, as when more is to come.

The language model is the one that comes with PocketSphinx: 0.1 s to load, microseconds to ask, and no word of yours leaves it.
Pitch is found by autocorrelation, some 15 ms for five seconds. The weights were found on the `KNOWN` half of
`tests/think_aloud.py`, and held small: what a synthesised voice does with its pitch says only so much of yours.
"""

import importlib.util
import math
import re
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Struct

from mochid import installing
from mochid.ports import RATE, Audio, Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BASE = 1.0001
"""Of the model's logarithms."""
AT_ALL, STOPS, WORDS = -1.2, 0.8, 0.38
"""Weights: of nothing, of the logarithm of the probability to stop here, of each word up to `MANY`."""
MANY = 15
FALL, USUAL = 0.35, 1.5
"""Weight of each semitone by which the voice fell more, or less, than it usually does ..."""
LEAST, MOST = 0.0, 5.0
"""... within these limits: beyond them it is a mistake of the ear."""
SECONDS = 5.0
"""What is listened to: the end of an utterance only."""
WINDOW, HOP = RATE // 25, RATE // 100
HIGHEST, LOWEST = 350, 65
"""Hertz between which people speak."""
VOICED = 0.6
"""Likeness of a window to itself one period later, from which it has a pitch."""
FIRST = 0.9
"""Share of the best likeness from which the shortest period is taken: twice the period fits as well, an octave too low."""
AUDIBLE = 0.05
"""Share of the loudest window's level under which there is no voice."""
LAST = 8
"""Voiced windows at the end that are compared with all: about the last vowel."""
FEWEST = 24
"""Voiced windows without which nothing can be told."""


class NgramSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    """Path of another language model that PocketSphinx reads; "" = the one that comes along."""


class Ngram:
    name: ClassVar[str] = "ngram"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = NgramSettings

    def __init__(self, settings: NgramSettings = NgramSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._model: Any = None

    async def __aenter__(self) -> Self:
        self._model = await anyio.to_thread.run_sync(_load, self._settings.model)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._model = None

    async def complete(self, audio: Audio, text: str) -> float:
        words = re.findall(r"[\w']+", text.lower())
        if not words:
            return 0.0
        stops = self._model.prob(["</s>", *words[::-1][:2]]) * math.log(BASE)
        fell = await anyio.to_thread.run_sync(fall, audio)
        tune = 0.0 if fell is None else FALL * (min(max(fell, LEAST), MOST) - USUAL)
        return 1 / (1 + math.exp(-(AT_ALL + STOPS * stops + WORDS * min(len(words), MANY) + tune)))


def _load(path: str) -> Any:
    """Blocking. Raises `Unavailable`."""
    if importlib.util.find_spec("pocketsphinx") is None:
        raise Unavailable("pocketsphinx is not installed.", f"Try `{installing.package('pocketsphinx')}`.")
    import pocketsphinx

    model = Path(path).expanduser() if path else Path(pocketsphinx.get_model_path("en-us/en-us.lm.bin"))
    if not model.is_file():
        raise Unavailable(f"There is no language model at {model}.", "Leave turns.options.ngram.model out.")
    try:
        return pocketsphinx.NGramModel(pocketsphinx.Config(), pocketsphinx.LogMath(), str(model))
    except (RuntimeError, ValueError, MemoryError) as error:
        raise Unavailable(
            f"The language model {model} can't be read ({error}).",
            f"Try `{installing.package('pocketsphinx', again=True)}`.",
        ) from error


def fall(audio: Audio) -> float | None:
    """Semitones by which the voice is lower at its end than in the middle of its range; None: too little voice to tell.

    `audio`: at `RATE`, else nothing is told.
    """
    import numpy as np

    if audio.rate != RATE:
        return None
    pitch = pitches(audio.samples[-round(SECONDS * RATE) :])
    voiced = pitch[pitch > 0]
    if len(voiced) < FEWEST:
        return None
    return float(12 * np.log2(np.median(voiced) / np.median(voiced[-LAST:])))


def pitches(samples: "NDArray[np.float32]") -> "NDArray[np.float64]":
    """The pitch of each hundredth of a second in hertz, 0 where there is none."""
    import numpy as np

    if len(samples) < WINDOW:
        return np.zeros(0)
    windows = np.lib.stride_tricks.sliding_window_view(samples.astype(np.float64), WINDOW)[::HOP]
    windows = windows - windows.mean(axis=1, keepdims=True)
    level = np.sqrt(np.mean(windows**2, axis=1))
    size = 2 * WINDOW
    same = np.fft.irfft(np.abs(np.fft.rfft(windows, size, axis=1)) ** 2, size, axis=1)[:, :WINDOW]
    alike = same / np.maximum(same[:, :1], 1e-12) / (1 - np.arange(WINDOW) / WINDOW)
    shortest, longest = RATE // HIGHEST, RATE // LOWEST
    band = alike[:, shortest:longest]
    peaks = (band[:, 1:-1] >= band[:, :-2]) & (band[:, 1:-1] >= band[:, 2:])
    best = band.max(axis=1, keepdims=True)
    period = np.argmax(peaks & (band[:, 1:-1] >= FIRST * best), axis=1) + shortest + 1
    voiced = (best[:, 0] > VOICED) & (level > AUDIBLE * level.max(initial=0.0)) & peaks.any(axis=1)
    return np.where(voiced, RATE / period, 0.0)
