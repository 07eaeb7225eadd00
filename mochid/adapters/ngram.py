"""Judges by the words whether a turn is over: how often English stops after the last two of them, and how many there are.

The language model is the one that comes with PocketSphinx: 0.1 s to load, microseconds to ask, and no word of yours leaves it. The
weights were found on the `KNOWN` half of `tests/think_aloud.py`, and held small.
"""

import importlib.util
import math
import re
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

import anyio.to_thread
from msgspec import Struct

from mochid.ports import Audio, Unavailable

BASE = 1.0001
"""Of the model's logarithms."""
AT_ALL, STOPS, WORDS = -1.2, 0.8, 0.38
"""Weights: of nothing, of the logarithm of the probability to stop here, of each word up to `MANY`."""
MANY = 15


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
        return 1 / (1 + math.exp(-(AT_ALL + STOPS * stops + WORDS * min(len(words), MANY))))


def _load(path: str) -> Any:
    """Blocking. Raises `Unavailable`."""
    if importlib.util.find_spec("pocketsphinx") is None:
        raise Unavailable("pocketsphinx is not installed.", "Try: pip install pocketsphinx.")
    import pocketsphinx

    model = Path(path).expanduser() if path else Path(pocketsphinx.get_model_path("en-us/en-us.lm.bin"))
    if not model.is_file():
        raise Unavailable(f"There is no language model at {model}.", "Leave turns.options.ngram.model out.")
    try:
        return pocketsphinx.NGramModel(pocketsphinx.Config(), pocketsphinx.LogMath(), str(model))
    except (RuntimeError, ValueError, MemoryError) as error:
        raise Unavailable(f"The language model {model} can't be read ({error}).", "Reinstall pocketsphinx.") from error
