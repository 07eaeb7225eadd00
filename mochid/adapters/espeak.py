"""eSpeak NG, a voice out of the box: the library that the espeakng-loader wheel brings. A robot, but it answers in a millisecond.

Rules:
- The library is not thread-safe and has one state for the whole process: one sentence at a time, under one lock, in a worker
  thread that stops within 60 ms of sound, a fraction of a millisecond, when its sentence is no longer wanted.
- A sentence is one chunk: six seconds of speech take 15 ms, less than a first small chunk would gain.
- It is sent plain text only: its own markup and phoneme codes are taken out.
"""

import ctypes
import re
import threading
from collections.abc import AsyncIterator
from functools import cache, partial
from types import TracebackType
from typing import Annotated, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid import installing
from mochid.ports import Audio, Unavailable

BUFFER_MS = 60

# From speak_lib.h, which has kept them for twenty years.
SYNCHRONOUS = 2
"""The library makes the sound in the calling thread. (1 would be a thread of its own, which calls back after we have gone.)"""
DONT_EXIT = 0x8000
UTF8 = 1
PACE = 1

_ONE_AT_A_TIME = threading.Lock()


class EspeakSettings(Struct, frozen=True, forbid_unknown_fields=True):
    voice: str = "en-US"
    """A name or language of `espeak-ng --voices`, variants too: `en-us+f3`."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = 180


class Espeak:
    name: ClassVar[str] = "espeak"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = EspeakSettings

    def __init__(self, settings: EspeakSettings = EspeakSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._library: _Library | None = None

    async def __aenter__(self) -> Self:
        library = await anyio.to_thread.run_sync(_library)
        await anyio.to_thread.run_sync(library.check, self._settings)
        # The first sentence costs a quarter of a second; let it be this one.
        await anyio.to_thread.run_sync(library.speak, "Ready.", self._settings, threading.Event())
        self._library = library
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._library = None

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        if self._library is None:
            raise Unavailable("The voice is not open.")
        words = plain(text)
        if not words:
            return
        unwanted = threading.Event()
        work = partial(self._library.speak, words, self._settings, unwanted)
        try:
            yield await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
        finally:
            unwanted.set()


class _Library:
    """The shared library, initialised once for the process. Blocking."""

    def __init__(self, path: str, data: str) -> None:
        self._c = ctypes.CDLL(path)
        self._callback_type = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
        )
        self.rate = int(self._c.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, data.encode(), DONT_EXIT))
        if self.rate <= 0:
            raise Unavailable(
                "The packaged voice can't be started.", f"Try `{installing.package('espeakng-loader', again=True)}`."
            )

    def check(self, settings: EspeakSettings) -> None:
        """Raises `Unavailable` for a voice it has not."""
        with _ONE_AT_A_TIME:
            self._choose(settings)

    def _choose(self, settings: EspeakSettings) -> None:
        if self._c.espeak_SetVoiceByName(settings.voice.lower().encode()) != 0:
            raise Unavailable(
                f"eSpeak has no voice named {settings.voice}.",
                "Set tts.voice to one that it has: en-US, en-GB, en-us+f3.",
            )
        self._c.espeak_SetParameter(PACE, settings.rate_wpm, 0)

    def speak(self, text: str, settings: EspeakSettings, unwanted: threading.Event) -> Audio:
        """Synthesise; stops early, with what there is, when the sound is no longer wanted."""
        import numpy as np

        pieces = [np.zeros(0, np.float32)]

        def sound(samples: Any, count: int, _: Any) -> int:
            if samples and count > 0:
                pcm = np.ctypeslib.as_array(samples, (count,))
                pieces.append(pcm.astype(np.float32) / np.float32(32768))
            return int(unwanted.is_set())

        callback = self._callback_type(sound)
        encoded = text.encode()
        with _ONE_AT_A_TIME:
            self._choose(settings)
            self._c.espeak_SetSynthCallback(callback)
            self._c.espeak_Synth(encoded, ctypes.c_size_t(len(encoded) + 1), 0, 0, 0, UTF8, None, None)
        return Audio(np.concatenate(pieces), self.rate)


@cache
def _library() -> _Library:
    """Blocking, some milliseconds. Raises `Unavailable`."""
    try:
        import espeakng_loader

        return _Library(espeakng_loader.get_library_path(), espeakng_loader.get_data_path())
    except (ImportError, OSError, RuntimeError) as error:
        raise Unavailable(
            f"The packaged voice can't be loaded ({error}).",
            f"Try `{installing.package('espeakng-loader', again=True)}`.",
        ) from error


def plain(text: str) -> str:
    """Text without what the library would take for commands: control characters, markup, phonemes in [[ ]]."""
    text = text.replace("[[", "[").replace("]]", "]")
    return " ".join(re.sub(r"[\x00-\x1f\x7f<>|`*_]", " ", text).split())
