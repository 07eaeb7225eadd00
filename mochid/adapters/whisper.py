"""Whisper by faster-whisper: dictation that understands free talk, once a model is on the disk.

Rules:
- Never downloads: a model is a folder with model.bin and tokenizer.json in it, or there is none.
- One utterance at a time, in a worker thread; its segments are decoded there, for they come lazily. A cancelled utterance ends
  with the segment in hand.
- Whisper invents text for silence: see `inventions`. It is never asked about a sound too faint to be speech.
- Its encoder always works on half a minute, however short the utterance. With `short_window` it gets the utterance and a little
  more, which takes a third of the time; a result that looks doubtful is made again with the whole window.
"""

import math
import re
import threading
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid import installing
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary
from mochid.sound.inventions import CIRCLES, UNSURE, believable

if TYPE_CHECKING:
    from mochid.ports import Samples

HOT_WORDS = 60
PROMPT = "Okay, let me code it. Run the tests. Can I get a hint? I would use a hash map, so it's O of n."
"""What the model is to expect, the way it is said: it takes on its prompt's style. `bench_engines` counts what is understood."""
WINDOW = 30.0
"""Seconds that the encoder was trained on."""
SHORTEST = 10.0
"""Seconds that it is given at least: with less it repeats itself."""
MARGIN = 2.0
"""Seconds of silence that it is given after the sound."""
FAINTEST = 0.002
"""Peak under which there is nothing to hear."""
USUAL = "whisper-small.en"
"""Name of the folder in the default settings."""


class WhisperSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model_path: str = ""
    """Folder of a CTranslate2 Whisper model."""
    language: str = "en"
    compute_type: str = "int8"
    threads: Annotated[int, Meta(ge=1, le=16)] = 2
    short_window: bool = True
    """Encode no more sound than there is."""


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
        words = tuple(dict.fromkeys(_spoken(word) for word in (*vocabulary.words, *vocabulary.phrases)))[:HOT_WORDS]
        hot = (*words, PROMPT) if self._settings.language.startswith("en") else words
        samples = audio.at(RATE)
        if not len(samples) or abs(samples).max() < FAINTEST:
            return Recognised("", 0.0)
        with self._lock:
            try:
                kept = self._segments(model, samples, hot, unwanted)
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

    def _segments(self, model: Any, samples: "Samples", hot: tuple[str, ...], unwanted: threading.Event) -> list[Any]:
        """The believable segments of an utterance, from a short window where that will do."""
        window = window_of(len(samples) / RATE) if self._settings.short_window else WINDOW
        found = self._decoded(model, samples, hot, unwanted, window)
        if window < WINDOW and any(doubtful(segment) for segment in found) and not unwanted.is_set():
            found = self._decoded(model, samples, hot, unwanted, WINDOW)
        return [segment for segment in found if believable(segment, hot)]

    def _decoded(
        self, model: Any, samples: "Samples", hot: tuple[str, ...], unwanted: threading.Event, window: float
    ) -> list[Any]:
        model.window = window
        segments, _ = model.transcribe(
            samples,
            language=self._settings.language.partition("-")[0],
            beam_size=1,
            temperature=0.0,
            condition_on_previous_text=False,
            without_timestamps=True,
            hotwords=", ".join(hot).replace(f", {PROMPT}", f". {PROMPT}") or None,
        )
        found = []
        for segment in segments:
            if unwanted.is_set():
                break
            found.append(segment)
        return found


def window_of(seconds: float) -> float:
    """Seconds that the encoder is given for an utterance of this length."""
    wanted = max(SHORTEST, seconds + MARGIN)
    return wanted if wanted < WINDOW else WINDOW


def doubtful(segment: Any) -> bool:
    """Whether a short window may have led the model astray."""
    return bool(segment.compression_ratio > CIRCLES or segment.avg_logprob < UNSURE)


def _spoken(word: str) -> str:
    """An identifier as it is said: `maxDepth`, `max_depth` -> max depth."""
    return " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", word).split()).lower() if word.isidentifier() else word


def _window_model() -> Any:
    """faster-whisper's model class, with a window that can be narrowed."""
    from faster_whisper import WhisperModel

    class WindowModel(WhisperModel):  # type: ignore[misc]  # the library has no types
        window = WINDOW

        def encode(self, features: Any) -> Any:
            """It comes padded to the whole window; the padding at its end is not needed."""
            frames = round(self.window * self.frames_per_second) // 2 * 2
            return super().encode(features[..., :frames])

    return WindowModel


def _load(settings: WhisperSettings) -> Any:
    """Blocking, a second or more. Raises `Unavailable`."""
    remedy = "Fetch one: mochictl models pull whisper-small.en, or set stt.model_path."
    if not settings.model_path:
        raise Unavailable("No Whisper model is configured.", remedy)
    folder = _folder(settings)
    missing = _missing(folder)
    if missing:
        raise Unavailable(f"There is no whole Whisper model in {folder} ({', '.join(missing)} missing).", remedy)
    try:
        model = _window_model()(
            str(folder),
            device="cpu",
            compute_type=settings.compute_type,
            cpu_threads=settings.threads,
            num_workers=1,
            local_files_only=True,
        )
    except ImportError as error:
        raise Unavailable(
            "faster-whisper is not installed.", f"Try `{installing.package('faster-whisper')}`."
        ) from error
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
