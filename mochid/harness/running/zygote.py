"""The daemon's end of the zygote: start it in a tier, run jobs on it one at a time, stop a run at once, notice when it dies.

Rules:
- A run's input is a memory file and its results, output and trace are pipes, all made here, so the sandbox is given nothing else.
- Everything read from a run is bounded here; a run that sends more is killed.
- Cancelling `run` kills the child and waits for its end; if the zygote itself does not answer, it is killed with all its children.
"""

import os
import signal
import socket
import time
from contextlib import ExitStack, suppress
from typing import Any

import anyio
import msgspec
from msgspec import Struct

from mochid.harness.inside import wire
from mochid.harness.running.launching import Launched, launch
from mochid.harness.running.sandbox import Tier
from mochid.ports import Job, Unavailable
from mochid.typewords import Type, parse

START_S = 20.0
"""How long a zygote may take to be ready, on a busy machine."""
ANSWER_S = 2.0
"""How long it may take to report the end of a child that was killed: milliseconds, but where all processors are taken."""
RESULT_BYTES = 4 << 20
TRACE_BYTES = 16_384
_CHUNK = 1 << 16


class Ended(Struct, frozen=True):
    """How a child ended: its wait status, processor seconds, peak memory in KB."""

    ended: int
    status: int
    cpu: float
    rss: int


class Ran(Struct, frozen=True):
    """Everything a run left behind, as it was: frames not yet believed."""

    frames: bytes
    output: bytes
    trace: bytes
    ended: Ended
    arrivals: tuple[tuple[int, float], ...]
    """(bytes of frames so far, milliseconds since the start) at each read."""
    ms: float
    late: bool = False
    """Killed for the time."""
    loud: bool = False
    """Killed for too much output or too many results."""


class Ready(Struct, frozen=True):
    """What a zygote said of itself when it was up."""

    pid: int
    landlock: int
    """Its version; 0 = the kernel has none."""
    seccomp: bool
    """The filter was tried, and holds."""
    space: int
    """Bytes of address space before any run."""


class ZygoteDied(Exception):
    """It is gone; start another."""


class Stream:
    """One pipe from a run, read to its end, kept up to a limit."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.data = bytearray()
        self.over = False
        self.arrivals: list[tuple[int, float]] = []
        self.reader, self.writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        os.set_blocking(self.writer, True)

    async def read(self, too_much: Any) -> None:
        """Until everyone has closed the other end. Calls `too_much` once when the limit is passed, and reads on."""
        while True:
            try:
                chunk = os.read(self.reader, _CHUNK)
            except BlockingIOError:
                await anyio.wait_readable(self.reader)
                continue
            if not chunk:
                return
            if len(self.data) <= self.limit:
                self.data += chunk
                self.arrivals.append((len(self.data), time.perf_counter()))
            if len(self.data) > self.limit and not self.over:
                self.over = True
                too_much()


class Zygote:
    """One running zygote. Made by `start`."""

    def __init__(self, tier: Tier, launched: Launched) -> None:
        self.tier = tier
        self.ready = Ready(0, 0, False, 0)
        self.alive = True
        self._launched = launched
        self._control = launched.control
        self._run = 0

    @classmethod
    async def start(cls, tier: Tier, memory_mb: int = 512) -> "Zygote":
        """Raises `Unavailable` with what stood in the way. `memory_mb` matters where the whole sandbox has a cap."""
        zygote = cls(tier, await launch(tier, memory_mb))
        try:
            with anyio.fail_after(START_S):
                said = await zygote._receive()
        except (ZygoteDied, TimeoutError):
            why = zygote._launched.said()
            await zygote.close()
            raise Unavailable(f"The {tier} sandbox did not come up{why and f' ({why})'}.") from None
        except BaseException:
            await zygote.close()
            raise
        zygote.ready = msgspec.json.decode(said, type=dict[str, Ready])["ready"]
        return zygote

    async def run(self, job: Job) -> Ran:
        """Run a job in a child of its own. Raises `ZygoteDied`. Cancelled, the child is dead when this returns."""
        self._run += 1
        started = time.perf_counter()
        results, output, trace = Stream(RESULT_BYTES), Stream(job.output_bytes), Stream(TRACE_BYTES)
        streams = (results, output, trace)
        with ExitStack() as files:
            for stream in streams:
                files.callback(os.close, stream.reader)
            self._begin(job, *streams)
            async with anyio.create_task_group() as group:
                for stream in streams:
                    group.start_soon(stream.read, self._stop)
                ended, late = await self._outlast(job.timeout_ms / 1000)
                if ended is None:
                    group.cancel_scope.cancel()
        if ended is None:
            raise ZygoteDied
        return Ran(
            frames=bytes(results.data),
            output=bytes(output.data),
            trace=bytes(trace.data),
            ended=ended,
            arrivals=tuple((size, (at - started) * 1000) for size, at in results.arrivals),
            ms=(time.perf_counter() - started) * 1000,
            late=late,
            loud=any(stream.over for stream in streams),
        )

    async def _outlast(self, seconds: float) -> tuple[Ended | None, bool]:
        """How the child ended (None: the zygote died) and whether it had to be killed for the time."""
        try:
            with anyio.move_on_after(seconds) as patience:
                return await self._ended(), False
            assert patience.cancelled_caught
            self._stop(look=True)
            return await self._ended_soon(), True
        except ZygoteDied:
            return None, False
        except anyio.get_cancelled_exc_class():
            with anyio.CancelScope(shield=True), suppress(ZygoteDied):
                self._stop()
                await self._ended_soon()
            raise

    def _begin(self, job: Job, *streams: Stream) -> None:
        """Hand the job over; our copies of what the child writes to are closed whatever happens."""
        with ExitStack() as files:
            for stream in streams:
                files.callback(os.close, stream.writer)
            memory = os.memfd_create("job", os.MFD_CLOEXEC)
            files.callback(os.close, memory)
            with open(memory, "wb", closefd=False) as file:
                file.write(msgspec.json.encode(packed(job)))
            request = {
                "run": self._run,
                "cpu": job.timeout_ms // 1000 + 2,
                "memory": self.ready.space + (job.memory_mb << 20),
            }
            try:
                socket.send_fds(self._control, [msgspec.json.encode(request)], [memory, *(s.writer for s in streams)])
            except OSError:
                self.alive = False
                raise ZygoteDied from None

    def _stop(self, look: bool = False) -> None:
        with suppress(OSError):  # if the zygote is gone, so is the child
            self._control.send(msgspec.json.encode({"stop": self._run, "look": look}))

    async def _ended(self) -> Ended:
        while True:
            ended = msgspec.json.decode(await self._receive(), type=Ended)
            if ended.ended == self._run:
                return ended

    async def _ended_soon(self) -> Ended:
        """The end of a child that was killed. Raises `ZygoteDied` when the zygote does not report it: then it is killed too."""
        with anyio.move_on_after(ANSWER_S):
            return await self._ended()
        self.kill()
        raise ZygoteDied

    async def _receive(self) -> bytes:
        while True:
            try:
                packet = self._control.recv(_CHUNK)
            except BlockingIOError:
                await anyio.wait_readable(self._control)
                continue
            except OSError:
                packet = b""
            if not packet:
                self.alive = False
                raise ZygoteDied
            return packet

    def kill(self) -> None:
        """At once, with every child: they die with it."""
        self.alive = False
        with suppress(OSError):
            self._control.shutdown(socket.SHUT_RDWR)
        # The whole group: a launcher killed while it sets its walls up leaves a child that nobody else would end.
        if self._launched.process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(self._launched.process.pid, signal.SIGKILL)

    async def close(self) -> None:
        """Kill it and wait for its end."""
        self.kill()
        await self._launched.close()
        self._control.close()


def packed(job: Job) -> dict[str, Any]:
    """The job as the driver reads it; see `inside/wire.py`."""
    return {
        "source": wire.encode(job.source),
        "entry": job.entry,
        "parameters": [_words(word) for word in job.parameters],
        "returns": _words(job.returns),
        "in_place": job.in_place,
        "methods": {
            method.name: [[_words(parameter.type) for parameter in method.parameters], _words(method.returns)]
            for method in job.methods
        },
        "inputs": [[wire.encode(value) for value in given] for given in job.inputs],
    }


def _words(word: str) -> list[Any]:
    """A type word taken apart; "any" stands for plain values of any type."""
    return ["any"] if word == "any" else _nested(parse(word))


def _nested(kind: Type) -> list[Any]:
    return [kind.name, *map(_nested, kind.inner)]
