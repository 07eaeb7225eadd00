"""Microphone and speaker through PortAudio (extra `pyaudio`), where there is no PipeWire.

Rules:
- PortAudio calls back in a thread of its own; the callback puts the frame into a pipe, and nothing else.
- A microphone that gives nothing for a while is gone: PortAudio does not say so when a device is unplugged.
"""

import math
import os
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio
import anyio.to_thread
from msgspec import Struct

from mochid import installing
from mochid.ports import FRAME, RATE, Audio, Device, Devices, Unavailable

if TYPE_CHECKING:
    from mochid.ports import Samples

STALLED = 2.5
"""Seconds without a frame after which the microphone is gone."""
SLICE = 0.02
"""Seconds written at once: a speaker told to stop has at most this and the device's own buffer left."""


class PyAudioSettings(Struct, frozen=True, forbid_unknown_fields=True):
    device: str = ""
    """Part of the device's name; "" = the default one."""


class _Device:
    """PortAudio, open, and the device in it that is wanted: what the microphone and the speaker have in common."""

    def __init__(self, direction: str, wanted: str) -> None:
        self._direction, self._wanted = direction, wanted
        self._audio: Any = None
        self.index = 0

    async def open(self) -> None:
        """Raises `Unavailable`."""
        self._audio = await anyio.to_thread.run_sync(_start)
        try:
            self.index = _device(self._audio, self._direction, self._wanted)
        except Unavailable:
            self.close()
            raise

    def close(self) -> None:
        self._audio.terminate()

    async def all(self) -> Devices:
        return await anyio.to_thread.run_sync(_devices, self._direction, self._wanted)

    def stream(self, **how: Any) -> Any:
        """Blocking. Raises `Unavailable`."""
        return _opened(self._audio, **how)


class PyAudioMic:
    name: ClassVar[str] = "pyaudio"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PyAudioSettings

    def __init__(self, settings: PyAudioSettings = PyAudioSettings()) -> None:  # noqa: B008 - frozen
        self._device = _Device("input", settings.device)

    async def __aenter__(self) -> Self:
        await self._device.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._device.close()

    async def devices(self) -> Devices:
        return await self._device.all()

    async def frames(self) -> "AsyncIterator[Samples]":
        import numpy as np
        import pyaudio

        heard, given = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)

        def take(data: bytes, count: int, info: Any, status: int) -> tuple[None, int]:
            with suppress(BlockingIOError):  # nobody has taken the last two seconds: this frame is lost
                os.write(given, data)
            return None, pyaudio.paContinue

        how = {"format": pyaudio.paInt16, "channels": 1, "rate": RATE, "input": True, "frames_per_buffer": FRAME}
        how |= {"input_device_index": self._device.index, "stream_callback": take}
        stream = None
        try:
            stream = await anyio.to_thread.run_sync(partial(self._device.stream, **how))
            while True:
                with anyio.move_on_after(STALLED) as patience:
                    await anyio.wait_readable(heard)
                if patience.cancelled_caught:
                    raise Unavailable("The microphone went silent.", "Is it still plugged in?")
                yield np.frombuffer(os.read(heard, 2 * FRAME), "<i2").astype(np.float32) / np.float32(32768)
        finally:
            with anyio.CancelScope(shield=True):
                if stream:
                    await anyio.to_thread.run_sync(stream.close)
            os.close(heard)
            os.close(given)


class PyAudioSpeaker:
    name: ClassVar[str] = "pyaudio"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PyAudioSettings

    def __init__(self, settings: PyAudioSettings = PyAudioSettings()) -> None:  # noqa: B008 - frozen
        self._device = _Device("output", settings.device)

    async def __aenter__(self) -> Self:
        await self._device.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._device.close()

    async def devices(self) -> Devices:
        return await self._device.all()

    async def play(self, audio: Audio) -> None:
        silent = threading.Event()
        try:
            await anyio.to_thread.run_sync(self._play, audio, silent, abandon_on_cancel=True)
        finally:
            silent.set()

    def _play(self, audio: Audio, silent: threading.Event) -> None:
        """Blocking, until it has been heard or is to be silent."""
        import pyaudio

        pcm = (audio.samples.clip(-1, 1) * 32767).astype("<i2")
        stream = self._device.stream(
            format=pyaudio.paInt16, channels=1, rate=audio.rate, output=True,
            output_device_index=self._device.index,
        )  # fmt: skip
        size = math.ceil(SLICE * audio.rate)
        try:
            for start in range(0, len(pcm), size):
                if silent.is_set():
                    return
                stream.write(pcm[start : start + size].tobytes())
            stream.stop_stream()  # waits until the device has played what it was given
        except OSError as error:
            raise Unavailable("The speaker went away.", "Is it still plugged in?") from error
        finally:
            stream.close()


def _start() -> Any:
    """Blocking. Raises `Unavailable`."""
    try:
        import pyaudio
    except ImportError as error:
        # It is built where it is installed: there are no wheels for Linux.
        tools = "apt-get install portaudio19-dev gcc python3-dev"
        raise Unavailable(
            "PyAudio is not installed.", f"Try `{tools}`, then `{installing.extra('pyaudio')}`."
        ) from error
    return pyaudio.PyAudio()


def _device(audio: Any, direction: str, wanted: str) -> int:
    """Index of the device to use. Raises `Unavailable` when there is none."""
    word = "microphone" if direction == "input" else "speaker"
    if not wanted:
        try:
            default = (
                audio.get_default_input_device_info if direction == "input" else audio.get_default_output_device_info
            )
            return int(default()["index"])
        except OSError as error:
            raise Unavailable(f"No {word}: PortAudio finds none.", "Plug one in.") from error
    for index in range(audio.get_device_count()):
        info = audio.get_device_info_by_index(index)
        channels = "maxInputChannels" if direction == "input" else "maxOutputChannels"
        if wanted.lower() in str(info["name"]).lower() and info[channels]:
            return index
    raise Unavailable(f"No {word} has {wanted} in its name.", "Leave options.pyaudio.device out for the default one.")


def _devices(direction: str, wanted: str) -> Devices:
    """Blocking. Raises `Unavailable` without PyAudio."""
    audio = _start()
    try:
        channels = "maxInputChannels" if direction == "input" else "maxOutputChannels"
        infos = [audio.get_device_info_by_index(index) for index in range(audio.get_device_count())]
        try:
            default = (
                audio.get_default_input_device_info if direction == "input" else audio.get_default_output_device_info
            )()["index"]
        except OSError:
            default = -1
        found = tuple(
            Device(str(info["name"]), str(info["name"]), default=info["index"] == default)
            for info in infos
            if info[channels]
        )
        try:
            chosen = str(infos[_device(audio, direction, wanted)]["name"])
        except Unavailable as error:
            return Devices(found, "", error.why, error.remedy)
        return Devices(found, chosen, "options.pyaudio.device names it" if wanted else "it is the default")
    finally:
        audio.terminate()


def _opened(audio: Any, **how: Any) -> Any:
    try:
        return audio.open(**how)
    except OSError as error:
        raise Unavailable(f"The sound device can't be opened ({error}).", "Is another program holding it?") from error
