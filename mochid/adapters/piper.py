"""Piper by piper-tts: a natural voice that even a small machine makes faster than it is spoken, once its model is on the disk.

Rules:
- Never downloads: a model is a .onnx file with its .onnx.json beside it.
- One clause at a time, in a worker thread, with one inference thread that does not spin between clauses.
"""

import json
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

NATURAL_WPM = 180


class PiperSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model_path: str = "~/.models/en_US-lessac-medium.onnx"
    voice: str = "en-US"
    """A language, the name of another model in the same folder ("en_US-joe-medium"), or of one of the model's speakers."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = NATURAL_WPM
    threads: Annotated[int, Meta(ge=1, le=16)] = 1


class Piper:
    name: ClassVar[str] = "piper"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PiperSettings

    def __init__(self, settings: PiperSettings = PiperSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._voice: Any = None
        self._speaker: int | None = None
        self._lock = threading.Lock()
        self.fingerprint = ""

    async def __aenter__(self) -> Self:
        self._voice, self._speaker, self.fingerprint = await anyio.to_thread.run_sync(_load, self._settings)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._voice = None

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        if self._voice is None:
            raise Unavailable("The voice is not open.")
        for clause in clauses(text):
            # Cancelled, the clause in hand is made to its end in the background; the lock keeps the next one waiting.
            work = partial(self._make, self._voice, clause)
            for audio in await anyio.to_thread.run_sync(work, abandon_on_cancel=True):
                yield audio

    def _make(self, voice: Any, clause: str) -> list[Audio]:
        """Blocking. Raises `Unavailable` when the model breaks."""
        from piper.config import SynthesisConfig

        pace = voice.config.length_scale * NATURAL_WPM / self._settings.rate_wpm
        wanted = SynthesisConfig(speaker_id=self._speaker, length_scale=pace)
        with self._lock:
            try:
                made = list(voice.synthesize(clause, wanted))
            except Exception as error:  # onnxruntime and piper each raise kinds of their own
                raise Unavailable(
                    f"The voice broke ({_first_line(error)}).", "Check the model: mochictl doctor."
                ) from error
        return [Audio(chunk.audio_float_array.astype("float32", copy=False), int(chunk.sample_rate)) for chunk in made]


def _load(settings: PiperSettings) -> tuple[Any, int | None, str]:
    """Blocking, a second or more. The voice, its speaker's number, what tells its file from others. Raises `Unavailable`."""
    try:
        from piper import PiperVoice
        from piper.config import PiperConfig
    except ImportError as error:
        raise Unavailable("piper-tts is not installed.", f"Try `{installing.extra('piper')}`.") from error
    model = Path(settings.model_path).expanduser()
    if (model.parent / f"{settings.voice}.onnx").is_file():
        model = model.parent / f"{settings.voice}.onnx"
    described = model.with_name(model.name + ".json")
    for file in (model, described):
        if not file.is_file():
            raise Unavailable(
                f"There is no Piper voice: {file} is missing.",
                "Fetch one: mochictl models pull piper-lessac, or set tts.options.piper.model_path.",
            )
    try:
        known = json.loads(described.read_text(encoding="utf-8"))
        config = PiperConfig.from_dict(known)
        session = graphs.opened(str(model), threads=settings.threads, keeps_memory=False)
        voice = PiperVoice(session=session, config=config)
    except Exception as error:  # onnxruntime, json and piper each raise kinds of their own for a bad file
        raise Unavailable(
            f"The Piper voice {model} can't be loaded ({_first_line(error)}).", "Fetch both files anew."
        ) from error
    about = model.stat()
    return voice, _speaker(settings.voice, model, config), f"{model.name} {about.st_size} {about.st_mtime_ns}"


def _speaker(voice: str, model: Path, config: Any) -> int | None:
    """The number of the speaker of that name; None when the voice is named by its language or its file. Raises `Unavailable`."""
    if voice in config.speaker_id_map:
        return int(config.speaker_id_map[voice])
    language = voice.lower().replace("_", "-")
    spoken = str(config.espeak_voice).lower()
    if voice == model.stem or language.partition("-")[0] == spoken.partition("-")[0]:
        return None
    speakers = ", ".join(sorted(config.speaker_id_map)[:8])
    raise Unavailable(
        f"The Piper voice {model.name} speaks {config.espeak_voice}, and has no speaker {voice}.",
        f"Set tts.voice to {config.espeak_voice}{', or one of: ' + speakers if speakers else ''}; or set another model_path.",
    )


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:200]
