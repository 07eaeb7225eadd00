"""Vosk: dictation by a model of 40 MB, lighter than Whisper and without punctuation. Needs the extra `vosk` and a model folder.

Rules:
- Never downloads: a model is a folder, or there is none. Its library is only ever given a folder that looks whole.
- One utterance at a time, in a worker thread that looks after every quarter of a second of sound whether it is still wanted.
- Confidence is the mean of the words' own. A lone filler that it is unsure of is what it makes of noise: no words.
"""

import json
import threading
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

import anyio.to_thread
from msgspec import Struct

from mochid import installing
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary

PIECE = RATE // 4 * 2
"""Bytes given to the library at once: a quarter of a second."""
WANTED = ("am/final.mdl", "conf/mfcc.conf")
GRAPHS = (("graph/HCLG.fst",), ("graph/HCLr.fst", "graph/Gr.fst"))
NOISE = frozenset({"the", "huh", "a", "uh", "ah", "hm", "i"})
"""All that a small English model hears in a click or a breath."""
UNSURE = 0.8


class VoskSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = "~/.models/vosk-model-small-en-us-0.15"
    """Folder of a Vosk model; its language is the one that is understood."""


class Vosk:
    name: ClassVar[str] = "vosk"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = VoskSettings

    def __init__(self, settings: VoskSettings = VoskSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._model: Any = None
        self._lock = threading.Lock()

    async def __aenter__(self) -> Self:
        self._model = await anyio.to_thread.run_sync(_load, self._settings)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._model = None

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        if self._model is None:
            raise Unavailable("The recogniser is not open.")
        unwanted = threading.Event()
        try:
            work = partial(self._transcribe, self._model, audio.pcm(RATE), unwanted)
            return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
        finally:
            unwanted.set()

    def _transcribe(self, model: Any, pcm: bytes, unwanted: threading.Event) -> Recognised:
        """Blocking. Raises `Unavailable` when the library breaks."""
        import vosk

        said: list[dict[str, Any]] = []
        with self._lock:
            try:
                recogniser = vosk.KaldiRecognizer(model, RATE)
                recogniser.SetWords(True)
                for start in range(0, len(pcm), PIECE):
                    if unwanted.is_set():
                        return Recognised("", 0.0)
                    if recogniser.AcceptWaveform(pcm[start : start + PIECE]):
                        said.append(json.loads(recogniser.Result()))
                said.append(json.loads(recogniser.FinalResult()))
            except Exception as error:  # the library raises bare Exceptions
                raise Unavailable(f"Vosk broke ({error}).", "Check the model: mochictl doctor.") from error
        return understood(said)


def understood(said: list[dict[str, Any]]) -> Recognised:
    """What several results of the library come to: {"text": ..., "result": [{"word": ..., "conf": ...}]}."""
    text = " ".join(part for one in said if (part := str(one.get("text", "")).strip()))
    sure = [float(word.get("conf", 1.0)) for one in said for word in one.get("result", ())]
    confidence = min(1.0, max(0.0, sum(sure) / len(sure))) if sure else 0.5
    if not text or (text in NOISE and confidence < UNSURE):
        return Recognised("", 0.0)
    return Recognised(text, round(confidence, 2))


def _load(settings: VoskSettings) -> Any:
    """Blocking, a second or more. Raises `Unavailable`."""
    try:
        import vosk
    except ImportError as error:
        raise Unavailable("vosk is not installed.", f"Try `{installing.extra('vosk')}`.") from error
    folder = Path(settings.model).expanduser()
    remedy = "Fetch one: mochictl models pull vosk-small.en, or set stt.options.vosk.model to a folder with a model."
    if not folder.is_dir():
        raise Unavailable(f"There is no Vosk model: the folder {folder} is missing.", remedy)
    missing = [name for name in WANTED if not (folder / name).is_file()]
    if not any(all((folder / name).is_file() for name in graph) for graph in GRAPHS):
        missing.append("graph/HCLG.fst")
    if missing:
        raise Unavailable(f"There is no whole Vosk model in {folder} ({', '.join(missing)} missing).", remedy)
    try:
        vosk.SetLogLevel(-1)
        return vosk.Model(str(folder))
    except Exception as error:  # the library raises bare Exceptions
        raise Unavailable(f"The Vosk model in {folder} can't be loaded ({error}).", remedy) from error
