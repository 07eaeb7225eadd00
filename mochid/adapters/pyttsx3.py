"""pyttsx3: the voice of the operating system, or eSpeak where it has none. For those who have one that they like.

Rules:
- Its drivers keep state that a second sentence trips over, and can't be interrupted. So each sentence is made in a process of its
  own, this file run as a program, which ends with it: cancelled, it is killed.
- On Linux its eSpeak driver is shown the library that the espeakng-loader wheel brings, so that nothing has to be installed.
"""

import io
import json
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import AsyncIterator, Callable
from contextlib import redirect_stdout
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, ClassVar, Self

import anyio
from msgspec import Meta, Struct

from mochid import installing
from mochid.ports import Audio, Unavailable

LOADING = 20.0
"""Seconds for the first try."""
SENTENCE = 15.0
WHOLE = 10.0
"""... of which this many for the sound itself."""
HERE = Path(__file__)


class Pyttsx3Settings(Struct, frozen=True, forbid_unknown_fields=True):
    voice: str = "en-US"
    """A language, or (a part of) the name of an installed voice."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = 180


class Pyttsx3:
    name: ClassVar[str] = "pyttsx3"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = Pyttsx3Settings

    def __init__(self, settings: Pyttsx3Settings = Pyttsx3Settings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._open = False

    async def __aenter__(self) -> Self:
        await self._made("Ready.", LOADING)
        self._open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        if not self._open:
            raise Unavailable("The voice is not open.")
        if any(letter.isalnum() for letter in text):
            yield await self._made(text, SENTENCE)

    async def _made(self, text: str, seconds: float) -> Audio:
        import numpy as np

        order = json.dumps({"text": text, "voice": self._settings.voice, "rate": self._settings.rate_wpm}).encode()
        try:
            with anyio.fail_after(seconds):
                done = await anyio.run_process(
                    [sys.executable, "-P", str(HERE)], input=order, stderr=subprocess.PIPE, check=False
                )
        except TimeoutError:
            raise Unavailable("The voice took too long over a sentence.") from None
        except OSError as error:
            raise Unavailable(f"The voice could not be started: {error.strerror}.") from error
        if done.returncode or not done.stdout:
            raise _refused(done.stderr.decode(errors="replace").strip())
        with wave.open(io.BytesIO(done.stdout), "rb") as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").astype(np.float32) / np.float32(32768)
            return Audio(samples, sound.getframerate())


def _refused(said: str) -> Unavailable:
    why = said.rpartition("\n")[2][:200]
    if "No module named 'pyttsx3'" in why:
        return Unavailable("pyttsx3 is not installed.", f"Try `{installing.extra('pyttsx3')}`.")
    if why.startswith("no voice"):
        return Unavailable(
            f"The system has {why}", "Set tts.voice to a language, or to the name of a voice that it has."
        )
    return Unavailable(
        f"The system's voice does not work ({why or 'it ended without a sound'}).",
        "Try: sudo apt-get install espeak-ng.",
    )


# -- the process that makes one sentence -------------------------------------------------------------------------------


def _with_packaged_espeak() -> None:
    """Its Linux driver asks for libespeak-ng.so.1, which a library that is loaded already answers to."""
    import ctypes
    import os

    try:
        import espeakng_loader
    except ImportError:
        return
    os.environ.setdefault("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)


def _choose(engine: Any, wanted: str) -> str:
    """The id of a voice for a language or a name. Exits with a sentence when there is none."""
    voices = engine.getProperty("voices")
    asked = wanted.lower().replace("_", "-")

    def languages(voice: Any) -> list[str]:
        tongues = (one.decode(errors="ignore") if isinstance(one, bytes) else str(one) for one in voice.languages or ())
        return [
            tongue.strip("\x05\x02").lower().replace("_", "-") for tongue in (*tongues, voice.id.rpartition("/")[2])
        ]

    ways: tuple[Callable[[Any], bool], ...] = (
        lambda voice: asked in (voice.id.lower(), str(voice.name).lower()),
        lambda voice: asked in languages(voice),
        lambda voice: asked in str(voice.name).lower(),
        lambda voice: asked.partition("-")[0] in languages(voice),
    )
    found = next((str(voice.id) for fits in ways for voice in voices if fits(voice)), "")
    if found:
        return found
    sys.exit(f"no voice for {wanted}.")


def main() -> None:
    """Read one order, JSON, from standard input; write its sound, a WAV file, to standard output."""
    order = json.load(sys.stdin)
    if sys.platform == "linux":
        _with_packaged_espeak()
    import pyttsx3

    with tempfile.TemporaryDirectory(prefix="mochi-") as folder, redirect_stdout(sys.stderr):
        made = Path(folder) / "sentence.wav"
        engine: Any = pyttsx3.init()
        engine.setProperty("voice", _choose(engine, order["voice"]))
        engine.setProperty("rate", order["rate"])
        whole = threading.Event()
        engine.connect("finished-utterance", lambda name, completed: whole.set())
        engine.save_to_file(order["text"], str(made))
        engine.runAndWait()
        whole.wait(WHOLE)  # its eSpeak driver leaves that loop before a thread of the library has written the file
        sys.stdout.flush()
        sound = made.read_bytes()
    sys.stdout.buffer.write(sound)


if __name__ == "__main__":
    main()
