"""The microphone through `pw-record`.

Rules:
- It is named when it is opened, never left to the session manager, which would follow the default onto a Bluetooth headset and
  turn its sound bad.
- A recorder that dies or falls silent is started again a few times, then given up with a sentence.
"""

import subprocess
from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

import anyio
from anyio.abc import Process
from msgspec import Struct

from mochid.adapters.pipewire.devices import choose_mic, nodes
from mochid.adapters.pipewire.programs import PipeWireSettings, arguments, kill, raw_option, start
from mochid.ports import FRAME, RATE, Devices, Unavailable

if TYPE_CHECKING:
    from mochid.ports import Samples

FRAME_BYTES = 2 * FRAME
STALLED = 1.0
"""Seconds without a frame after which a recorder has lost its microphone ..."""
STARTING = 2.5
"""... and those that its first one may take."""
BACKOFF = (0.1, 0.2, 0.4)
"""Seconds before each new attempt at a lost microphone: within a second it is found again, or the interview goes on in text."""
BLUETOOTH_BACKOFF = (0.2, 0.5, 0.6, 0.8)
"""A headset that changes its profile is gone for up to two."""


class PipeWireMic:
    """The default microphone, or the named one."""

    name: ClassVar[str] = "pipewire"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PipeWireSettings

    def __init__(self, settings: PipeWireSettings = PipeWireSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._raw: list[str] = []

    async def __aenter__(self) -> Self:
        self._raw = await raw_option("pw-record")
        await self._choose()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def frames(self) -> "AsyncIterator[Samples]":
        tries, backoff = 0, BLUETOOTH_BACKOFF if self._settings.target.startswith("bluez") else BACKOFF
        why = Unavailable("The microphone keeps stopping.", "Is it still plugged in? See `mochictl doctor`.")
        while True:
            recorder: Process | None = None
            try:
                recorder = await self._record()
                pending, patience = bytearray(), STARTING
                while data := await _read(recorder, patience):
                    tries, patience = 0, STALLED
                    pending += data
                    while len(pending) >= FRAME_BYTES:
                        yield _samples(pending[:FRAME_BYTES])
                        del pending[:FRAME_BYTES]
            except Unavailable as error:
                why = error
            finally:
                await kill(recorder)
            if tries == len(backoff):
                raise why
            await anyio.sleep(backoff[tries])
            tries += 1

    async def _record(self) -> Process:
        target = await self._choose()
        # One write of the recorder is one frame; its own buffer would hold back four.
        command = ["stdbuf", f"-o{FRAME_BYTES}", "pw-record", *self._raw, *arguments(RATE), "--target", target]
        command += ["-P", '{ node.name = "mochi-mic" node.dont-reconnect = true }', "-"]
        return await start(command, stdout=subprocess.PIPE)

    async def devices(self) -> Devices:
        sources = await nodes("Source")
        return choose_mic(sources, self._settings.target)

    async def _choose(self) -> str:
        """Name of the microphone to open. Raises `Unavailable` when there is none that may be."""
        devices = await self.devices()
        if not devices.chosen:
            raise Unavailable(devices.why, devices.remedy)
        return devices.chosen


async def _read(recorder: Process, patience: float) -> bytes:
    """What it recorded; nothing when it has ended or stalled."""
    assert recorder.stdout
    with anyio.move_on_after(patience):
        try:
            return await recorder.stdout.receive(16 * FRAME_BYTES)
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            return b""
    return b""


def _samples(pcm: bytearray) -> "Samples":
    import numpy as np

    return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)
