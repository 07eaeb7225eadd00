"""Whisper by faster-whisper: dictation that understands free talk, once a model is on the disk.

Rules:
- Never downloads: a model is a folder with model.bin and tokenizer.json in it, or there is none.
- One utterance at a time, in a worker thread; its segments are decoded there, for they come lazily. A cancelled utterance ends
  with the segment in hand.
- Whisper invents text for silence. A segment is dropped when the model itself thinks nobody spoke, when it goes round in
  circles, when it is a well-known invention, or when it only repeats the hot words without conviction.
"""

import math
import re
import threading
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary

NO_SPEECH = 0.6
"""Probability of no speech, by the model, from which an unsure segment is dropped."""
UNSURE = -1.0
"""Mean log probability of a token under which the model was guessing."""
CIRCLES = 2.4
"""Compression ratio above which a text repeats itself."""
INVENTIONS = re.split(
    r"\s*[|]\s*",
    """thank you | thanks | thanks for watching | thank you for watching | thank you very much | okay thank you | you | so | bye
    | bye bye | the end | subscribe | please subscribe | like and subscribe | see you next time
    | subtitles by the amara org community""",
)
"""What Whisper says to silence, from the ends of the films it was trained on."""
SUSPICION = 0.06
"""Probability of no speech from which such a text is taken for one."""
HOT_WORDS = 60
USUAL = "whisper-small.en"
"""Name of the folder in the default settings."""


class WhisperSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model_path: str = ""
    """Folder of a CTranslate2 Whisper model."""
    language: str = "en"
    compute_type: str = "int8"
    threads: Annotated[int, Meta(ge=1, le=16)] = 2


class Whisper:
    name: ClassVar[str] = "whisper"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = WhisperSettings

    def __init__(self, settings: WhisperSettings = WhisperSettings()) -> None:  # noqa: B008 - frozen
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
        work = partial(self._transcribe, self._model, audio, vocabulary, unwanted)
        try:
            return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
        finally:
            unwanted.set()

    def _transcribe(self, model: Any, audio: Audio, vocabulary: Vocabulary, unwanted: threading.Event) -> Recognised:
        """Blocking. Raises `Unavailable` when the model breaks."""
        hot = tuple(dict.fromkeys((*vocabulary.words, *vocabulary.phrases)))[:HOT_WORDS]
        kept: list[Any] = []
        with self._lock:
            try:
                segments, _ = model.transcribe(
                    audio.at(RATE),
                    language=self._settings.language.partition("-")[0],
                    beam_size=1,
                    temperature=0.0,
                    condition_on_previous_text=False,
                    without_timestamps=True,
                    hotwords=", ".join(hot) or None,
                )
                for segment in segments:
                    if unwanted.is_set():
                        break
                    if believable(segment, hot):
                        kept.append(segment)
            except (
                RuntimeError,
                ValueError,
            ) as error:  # what CTranslate2 and faster-whisper raise for a bad model or sound
                raise Unavailable(f"Whisper broke ({error}).", "Check the model: mochictl doctor.") from error
        if not kept:
            return Recognised("", 0.0)
        text = " ".join(segment.text.strip() for segment in kept)
        sure = sum(segment.avg_logprob for segment in kept) / len(kept)
        return Recognised(text, round(min(1.0, math.exp(sure)), 2))


def believable(segment: Any, hot: tuple[str, ...]) -> bool:
    """Whether a segment is likely to be something that was said."""
    words = re.findall(r"[a-z']+", segment.text.lower())
    if not words or segment.compression_ratio > CIRCLES:
        return False
    if segment.avg_logprob < UNSURE:
        of_hot = set(re.findall(r"[a-z']+", " ".join(hot).lower()))
        return segment.no_speech_prob <= NO_SPEECH and not set(words) <= of_hot
    return not (" ".join(words) in INVENTIONS and segment.no_speech_prob > SUSPICION)


def _load(settings: WhisperSettings) -> Any:
    """Blocking, a second or more. Raises `Unavailable`."""
    remedy = "Fetch one: mochictl models pull whisper-small.en, or set stt.model_path; until then PocketSphinx listens."
    if not settings.model_path:
        raise Unavailable("No Whisper model is configured.", remedy)
    folder = _folder(settings)
    missing = _missing(folder)
    if missing:
        raise Unavailable(f"There is no whole Whisper model in {folder} ({', '.join(missing)} missing).", remedy)
    try:
        from faster_whisper import WhisperModel

        model = WhisperModel(
            str(folder),
            device="cpu",
            compute_type=settings.compute_type,
            cpu_threads=settings.threads,
            num_workers=1,
            local_files_only=True,
        )
    except ImportError as error:
        raise Unavailable("faster-whisper is not installed.", "Try: pip install faster-whisper.") from error
    except Exception as error:  # CTranslate2 and tokenizers raise bare Exceptions for files they can't read
        raise Unavailable(f"The Whisper model in {folder} can't be loaded ({error}).", remedy) from error
    if not model.model.is_multilingual and settings.language.partition("-")[0] != "en":
        raise Unavailable(
            f"The Whisper model in {folder} knows English only.", "Set stt.language to en, or another model."
        )
    return model


def _missing(folder: Path) -> list[str]:
    return [name for name in ("model.bin", "config.json", "tokenizer.json") if not (folder / name).is_file()]


def _folder(settings: WhisperSettings) -> Path:
    """The folder that is set; where that is the usual one and there is none, the largest fitting model beside it."""
    folder = Path(settings.model_path).expanduser()
    if folder.name != USUAL or folder.exists():
        return folder
    english = settings.language.partition("-")[0] == "en"
    others = [each for each in folder.parent.glob("whisper-*") if not _missing(each)]
    fitting = [each for each in others if english or not each.name.endswith(".en")]
    return max(fitting, key=lambda each: (each / "model.bin").stat().st_size, default=folder)
