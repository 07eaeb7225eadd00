"""Microphone and speaker through PipeWire's own programs, `pw-record` and `pw-play`, as raw pipes.

Rules:
- A program dies with a SIGKILL: a player that waits on its pipe would not hear SIGTERM, and the sound stops within 10 ms.
- The microphone is named when it is opened, never left to the session manager, which would follow the default onto a
  Bluetooth headset and turn its sound bad.
- A recorder that dies or falls silent is started again a few times, then given up with a sentence.
"""

import fcntl
import math
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

import anyio
from anyio.abc import Process, TaskGroup
from msgspec import Struct

from mochid.adapters.pipewire_devices import choose_mic, nodes
from mochid.ports import FRAME, RATE, Audio, Devices, Unavailable

if TYPE_CHECKING:
    from mochid.ports import Samples

FRAME_BYTES = 2 * FRAME
PIPE_BYTES = 4096
"""The smallest pipe Linux has: the player is never more than about 0.17 s ahead of the ear."""
LEAD = 0.08
"""Seconds before its end at which a sound counts as heard, so that the next can follow without a gap."""
RETIRE = 0.7
"""Seconds without sound after which the player is let go, and the sound card may sleep."""
STALLED = 1.0
"""Seconds without a frame after which a recorder has lost its microphone ..."""
STARTING = 2.5
"""... and those that its first one may take."""
BACKOFF = (0.1, 0.2, 0.4)
"""Seconds before each new attempt at a lost microphone: within a second it is found again, or the interview goes on in text."""
BLUETOOTH_BACKOFF = (0.2, 0.5, 0.6, 0.8)
"""A headset that changes its profile is gone for up to two."""


class PipeWireSettings(Struct, frozen=True, forbid_unknown_fields=True):
    target: str = ""
    """Name of the device (`pw-cli ls Node`); "" = the default one."""


class PipeWireMic:
    """The default microphone, or the named one."""

    name: ClassVar[str] = "pipewire"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PipeWireSettings

    def __init__(self, settings: PipeWireSettings = PipeWireSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._raw: list[str] = []

    async def __aenter__(self) -> Self:
        self._raw = await _raw_option("pw-record")
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
                await _kill(recorder)
            if tries == len(backoff):
                raise why
            await anyio.sleep(backoff[tries])
            tries += 1

    async def _record(self) -> Process:
        target = await self._choose()
        # One write of the recorder is one frame; its own buffer would hold back four.
        command = ["stdbuf", f"-o{FRAME_BYTES}", "pw-record", *self._raw, *_format(RATE), "--target", target]
        command += ["-P", '{ node.name = "mochi-mic" node.dont-reconnect = true }', "-"]
        return await _start(command, stdout=subprocess.PIPE)

    async def devices(self) -> Devices:
        sources = await nodes("Source")
        return choose_mic(sources, self._settings.target)

    async def _choose(self) -> str:
        """Name of the microphone to open. Raises `Unavailable` when there is none that may be."""
        devices = await self.devices()
        if not devices.chosen:
            raise Unavailable(devices.why, devices.remedy)
        return devices.chosen


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
        self._raw = await _raw_option("pw-play")
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
        command = ["pw-play", *self._raw, *_format(rate), "-P", '{ node.name = "mochi-voice" }']
        command += ["--target", self._settings.target, "-"] if self._settings.target else ["-"]
        try:
            process = await _start(command, stdin=its)
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
            await _kill(player.process)
            player.finish()

    async def _retire(self, retirement: anyio.CancelScope) -> None:
        """Let the player go when nothing more has come for a while."""
        with retirement:
            await anyio.sleep(RETIRE)
            async with self._turn:
                await self._silence()


def _format(rate: int) -> list[str]:
    """16-bit mono, promptly."""
    return [
        "--rate",
        str(rate),
        "--channels",
        "1",
        "--format",
        "s16",
        "--latency",
        "20ms",
        "--media-role",
        "Communication",
    ]


async def _raw_option(program: str) -> list[str]:
    """`--raw` where pw-cat has it (1.4 and later write a container without it). Raises `Unavailable` without pw-cat."""
    if not shutil.which(program):
        raise Unavailable(
            f"{program} is not installed.", "Install PipeWire's tools (Debian: apt install pipewire-bin)."
        )
    return ["--raw"] if b"--raw" in (await anyio.run_process([program, "--help"], check=False)).stdout else []


async def _start(command: list[str], stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL) -> Process:
    """Start a program that a terminal's Ctrl-C does not reach. Raises `Unavailable` when it can't be."""
    try:
        return await anyio.open_process(
            command, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, start_new_session=True
        )
    except OSError as error:
        raise Unavailable(f"{command[0]} could not be started: {error.strerror}.") from error


async def _kill(process: Process | None) -> None:
    if process is None:
        return
    with anyio.CancelScope(shield=True):
        if process.returncode is None:
            with suppress(ProcessLookupError):  # It may end between the question and the shot.
                process.kill()
        await process.aclose()


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
