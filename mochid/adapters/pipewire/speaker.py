"""The speaker through `pw-play`: one player serves sounds that follow closely, so that there are no gaps."""

import fcntl
import math
import os
from types import TracebackType
from typing import ClassVar, Self

import anyio
from anyio.abc import Process, TaskGroup
from msgspec import Struct

from mochid.adapters.pipewire.devices import nodes
from mochid.adapters.pipewire.programs import PipeWireSettings, arguments, kill, raw_option, start
from mochid.ports import Audio, Devices, Unavailable

PIPE_BYTES = 4096
"""The smallest pipe Linux has: the player is never more than about 0.17 s ahead of the ear."""
LEAD = 0.08
"""Seconds before its end at which a sound counts as heard, so that the next can follow without a gap."""
RETIRE = 0.7
"""Seconds without sound after which the player is let go, and the sound card may sleep."""


class _Player:
    """One running `pw-play`, and its end of the pipe."""

    def __init__(self, process: Process, pipe: int, rate: int) -> None:
        self.process = process
        self.rate = rate
        self.until = -math.inf
        """When everything written will have been heard, by the loop's clock."""
        self._pipe = pipe

    async def write(self, data: memoryview) -> None:
        """Give it sound as it takes it. Raises `BrokenPipeError` when it is gone."""
        while data:
            await anyio.wait_writable(self._pipe)
            try:
                data = data[os.write(self._pipe, data[:PIPE_BYTES]) :]
            except BlockingIOError:
                # Room, but not for this much: wait for a whole page.
                await anyio.sleep(0.005)

    async def heard(self, until: float) -> None:
        """Wait until then, by the loop's clock. Raises `BrokenPipeError` when it ends before."""
        with anyio.move_on_after(until - anyio.current_time()):
            await self.process.wait()
            raise BrokenPipeError

    def finish(self) -> None:
        """No more sound: it plays what it has and ends."""
        if self._pipe >= 0:
            os.close(self._pipe)
            self._pipe = -1


class PipeWireSpeaker:
    """The default speaker, or the named one. One player serves sounds that follow closely, so that there are no gaps."""

    name: ClassVar[str] = "pipewire"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PipeWireSettings

    def __init__(self, settings: PipeWireSettings = PipeWireSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._raw: list[str] = []
        self._player: _Player | None = None
        self._tasks: TaskGroup
        self._turn: anyio.Lock
        self._retirement: anyio.CancelScope

    async def __aenter__(self) -> Self:
        self._raw = await raw_option("pw-play")
        devices = await self.devices()
        if not devices.found:
            raise Unavailable(devices.why, devices.remedy)
        self._turn, self._retirement = anyio.Lock(), anyio.CancelScope()
        self._tasks = await anyio.create_task_group().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        await self._silence()
        self._tasks.cancel_scope.cancel()
        return await self._tasks.__aexit__(kind, error, trace)

    async def devices(self) -> Devices:
        sinks = await nodes("Sink")
        if not sinks:
            return Devices(
                sinks, "", "No speaker: PipeWire has no output device.", "Plug one in; until then read along."
            )
        if self._settings.target:
            return Devices(sinks, self._settings.target, "speaker.options.pipewire.target names it")
        default = next((each.name for each in sinks if each.default), "")
        return Devices(sinks, default or sinks[0].name, "it is the default" if default else "it is there")

    async def play(self, audio: Audio) -> None:
        """Returns within 0.1 s of the audio's last sample being heard."""
        async with self._turn:
            self._retirement.cancel()
            heard = False
            try:
                await self._play(audio)
                heard = True
            finally:
                if not heard:
                    await self._silence()
            self._retirement = anyio.CancelScope()
            self._tasks.start_soon(self._retire, self._retirement)

    async def _play(self, audio: Audio) -> None:
        pcm = memoryview((audio.samples.clip(-1, 1) * 32767).astype("<i2").tobytes())
        for fresh in (False, True):
            try:
                player = await self._serving(audio.rate)
                player.until = max(player.until, anyio.current_time()) + audio.seconds
                await player.write(pcm)
                await player.heard(player.until - LEAD)
                return
            except BrokenPipeError:
                # Died while it was idle, or in the middle: another may do. Died at once: PipeWire is gone.
                await self._silence()
                if fresh:
                    raise Unavailable("The speaker went away.", "Is PipeWire running? See `mochictl doctor`.") from None

    async def _serving(self, rate: int) -> _Player:
        if self._player and self._player.rate == rate:
            return self._player
        await self._silence()
        its, pipe = os.pipe2(os.O_CLOEXEC)
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        os.set_blocking(pipe, False)
        command = ["pw-play", *self._raw, *arguments(rate), "-P", '{ node.name = "mochi-voice" }']
        command += ["--target", self._settings.target, "-"] if self._settings.target else ["-"]
        try:
            process = await start(command, stdin=its)
        except BaseException:
            os.close(pipe)
            raise
        finally:
            os.close(its)
        self._player = _Player(process, pipe, rate)
        return self._player

    async def _silence(self) -> None:
        """Stop the player at once."""
        player, self._player = self._player, None
        if player:
            await kill(player.process)
            player.finish()

    async def _retire(self, retirement: anyio.CancelScope) -> None:
        """Let the player go when nothing more has come for a while."""
        with retirement:
            await anyio.sleep(RETIRE)
            async with self._turn:
                await self._silence()
