"""Kokoro by kokoro-onnx: a human-like voice, once its two files are on the disk.

Rules:
- Never downloads. One clause at a time, in a worker thread, with one inference thread that does not spin between clauses.
- The first clause sounds while the next is made: on a laptop, speech is made only twice as fast as it is spoken.
"""

import threading
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid import graphs, installing
from mochid.ports import Audio, Unavailable
from mochid.sound.clauses import clauses

USUAL = "kokoro-v1.0.onnx"
"""Name of the model in the default settings."""
NATURAL_WPM = 180
DEFAULTS = {"en-us": "af_heart", "en-gb": "bf_emma"}
"""The voice for those who ask for a language."""


class KokoroSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model_path: str = "~/.models/kokoro-v1.0.onnx"
    voices_path: str = "~/.models/voices-v1.0.bin"
    voice: str = "en-US"
    """A language, or one of the model's own voices: af_heart, am_michael, bf_emma ..."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = NATURAL_WPM
    threads: Annotated[int, Meta(ge=1, le=16)] = 1


class KokoroVoice:
    name: ClassVar[str] = "kokoro"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = KokoroSettings

    def __init__(self, settings: KokoroSettings = KokoroSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._model: Any = None
        self._voice = ""
        self.fingerprint = ""
        self._lock = threading.Lock()

    async def __aenter__(self) -> Self:
        self._model = await anyio.to_thread.run_sync(_load, self._settings)
        self._voice = _choose(self._settings.voice, list(self._model.get_voices()))
        about = await anyio.to_thread.run_sync(lambda: _model(self._settings).stat())
        self.fingerprint = f"{about.st_size} {about.st_mtime_ns}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        model, self._model = self._model, None
        model.voices.close()

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        if self._model is None:
            raise Unavailable("The voice is not open.")
        for clause in clauses(text):
            # Cancelled, the clause in hand is made to its end in the background; the lock keeps the next one waiting.
            yield await anyio.to_thread.run_sync(partial(self._make, self._model, clause), abandon_on_cancel=True)

    def _make(self, model: Any, clause: str) -> Audio:
        """Blocking. Raises `Unavailable` when the model breaks."""
        speed = min(2.0, max(0.5, self._settings.rate_wpm / NATURAL_WPM))
        language = "en-gb" if self._voice.startswith("b") else "en-us"
        with self._lock:
            try:
                samples, rate = model.create(clause, self._voice, speed, language)
            except Exception as error:  # onnxruntime, phonemizer and kokoro-onnx each raise kinds of their own
                raise Unavailable(
                    f"The voice broke ({_first_line(error)}).", "Check the model: mochictl doctor."
                ) from error
        return Audio(samples.astype("float32", copy=False), int(rate))


def _choose(voice: str, there: list[str]) -> str:
    if voice in there:
        return voice
    of_language = DEFAULTS.get(voice.lower(), "")
    if of_language:
        alike = [name for name in there if name[0] == of_language[0]]
        return of_language if of_language in there else (alike or there)[0]
    raise Unavailable(f"Kokoro has no voice named {voice}.", f"Set tts.voice to one of: {', '.join(there[:8])}.")


def _load(settings: KokoroSettings) -> Any:
    """Blocking, a second or more. Raises `Unavailable`."""
    model, voices = _model(settings), Path(settings.voices_path).expanduser()
    for file, key in ((model, "model_path"), (voices, "voices_path")):
        if not file.is_file():
            raise Unavailable(
                f"There is no Kokoro model: {file} is missing.",
                f"Fetch it: mochictl models pull kokoro, or set tts.options.kokoro.{key}.",
            )
    try:
        from kokoro_onnx import Kokoro

        session = graphs.opened(str(model), threads=settings.threads, keeps_memory=False)
        return Kokoro.from_session(session, str(voices))
    except ImportError as error:
        raise Unavailable("kokoro-onnx is not installed.", f"Try `{installing.package('kokoro-onnx')}`.") from error
    except Exception as error:  # onnxruntime, numpy and kokoro-onnx each raise kinds of their own for a bad file
        raise Unavailable(
            f"The Kokoro model {model} can't be loaded ({_first_line(error)}).", "Fetch both files anew."
        ) from error


def _model(settings: KokoroSettings) -> Path:
    """The file that is set; where that is the usual one and there is none, the same model in another precision beside it."""
    model = Path(settings.model_path).expanduser()
    if model.name != USUAL or model.exists():
        return model
    return next(iter(sorted(model.parent.glob(f"{model.stem}.*.onnx"))), model)


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:200]
