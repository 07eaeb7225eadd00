"""A process that is started ahead, waits in its sandbox for one job, and is killed when that job is over.

For engines that can't be forked warm. It says `{"ready":1}` on descriptor 3 when it can take a job, reads the job from its
standard input until the end, and writes its frames to 3; what the candidate prints goes to 1, what the engine says of itself to 2.
Rules: nothing but those descriptors goes in, and no environment but what `Engine` names. All that is read from it is bounded here.
Cancelling `run`, or a run that is too late or too loud, kills it and waits for its end; `close` does so at any time.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress

import anyio
from anyio.abc import Process
from msgspec import Struct

from mochid.harness.clean import clean
from mochid.harness.inside import walls
from mochid.harness.running import sandbox
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.zygote import RESULT_BYTES, Ended, Ran, Stream
from mochid.ports import Unavailable
from mochid.spawning import spawned

READY_S = 20.0
"""How long an engine may take to be ready, on a busy machine."""
GONE_S = 1.0
"""How long the kernel may take to end what was killed."""
ASIDE_BYTES = 65_536
"""What is kept of what an engine says of itself."""
UP, READY = b'{"up":1}\n', b'{"ready":1}\n'
_GONE = (anyio.BrokenResourceError, anyio.ClosedResourceError, ConnectionError)
BOOT = """
import sys
sys.path.insert(0, {home!r})
from mochid.harness.inside.launcher import main
sys.path.pop(0)
main(floor={floor})
"""


class Engine(Struct, frozen=True):
    """A program that runs solutions, and all it needs to be started."""

    called: str
    """ "Node", for sentences."""
    remedy: str
    """What to do when it does not start."""
    argv: tuple[str, ...]
    """The program by its absolute path, and its arguments."""
    data: int
    """Bytes of writable memory it may have, its own included."""
    reads: tuple[str, ...] = ()
    """Files and whole folders it reads, besides shared libraries."""
    runs: str = ""
    """A folder with the program, when that is not there yet: the launcher waits for the job in its place."""
    env: Mapping[str, str] = {}

    @property
    def paths(self) -> list[str]:
        """Everything outside the sandbox that must be seen inside."""
        return [*self.reads, self.runs or self.argv[0]]

    def task(self, results: int, pause: float) -> str:
        """What the launcher is told; see `inside/launcher.py`. `results`: the descriptor for frames."""
        running = walls.READ_FILE | walls.EXECUTE
        allowed = [(path, walls.READ_FILE | (walls.READ_DIR if os.path.isdir(path) else 0)) for path in self.reads]
        return json.dumps(
            {
                "argv": self.argv,
                "env": dict(self.env),
                "allowed": [*allowed, (self.runs or self.argv[0], running)],
                "data": self.data,
                "results": results,
                "wait": bool(self.runs),
                "pause": pause,
            }
        )


class Standby:
    """One waiting process. Made by `start`."""

    def __init__(self, engine: Engine, tier: Tier, process: Process, streams: tuple[Stream, ...]) -> None:
        self.engine = engine
        self._tier = tier
        self._process = process
        self._results, self._output, self._aside = streams
        self._streams = streams
        self._up = self._ready = False
        self._handle: int | None = None
        """Kills this process and no other, and leaves its end for the event loop to collect. None: it was dead at once."""
        with suppress(ProcessLookupError):
            self._handle = os.pidfd_open(process.pid)

    @classmethod
    async def start(cls, engine: Engine, tier: Tier, pause: float = 0.0) -> "Standby":
        """Begin to start one; after `pause` seconds it gets ready by itself. Raises `Unavailable`."""
        streams = results, output, aside = Stream(RESULT_BYTES), Stream(0), Stream(ASIDE_BYTES)
        try:
            process = await spawned(
                [*sandbox.command(tier, BOOT, engine.paths), engine.task(results.writer, pause)],
                stdin=subprocess.PIPE,
                stdout=output.writer,
                stderr=aside.writer,
                pass_fds=(results.writer,),
                env={},
                cwd="/",
            )
        except BaseException as error:
            for stream in streams:
                os.close(stream.reader)
            if isinstance(error, OSError):
                raise Unavailable(f"The {tier} sandbox can't start: {error}.") from None
            raise
        finally:
            for stream in streams:
                os.close(stream.writer)
        return cls(engine, tier, process, streams)

    @property
    def alive(self) -> bool:
        return self._process.returncode is None

    async def ready(self) -> None:
        """When it can take a job. Raises `Unavailable`, and it is closed, when it died instead. Cancelled, it stays as it is."""
        if not self._ready:
            with anyio.move_on_after(READY_S):
                self._ready = await self._is_up() and await self._said(self._results.reader, len(READY)) == READY
        if not self._ready:
            last = await self._last_words()
            await self.close()
            raise Unavailable(
                f"{self.engine.called} did not start in the {self._tier} sandbox{last}.", self.engine.remedy
            )

    async def _is_up(self) -> bool:
        """When its launcher runs, and it may be killed; False when it died before."""
        if not self._up:
            self._up = await self._said(self._results.reader, len(UP)) == UP
        return self._up

    @staticmethod
    async def _said(reader: int, most: int) -> bytes:
        while True:
            try:
                return os.read(reader, most)
            except BlockingIOError:
                await anyio.wait_readable(reader)

    async def _last_words(self) -> str:
        said = b""
        with anyio.move_on_after(GONE_S):
            said = await self._said(self._aside.reader, ASIDE_BYTES)
        lines = clean(said).strip().splitlines()
        telling = next((line for line in lines if "rror" in line), lines[-1] if lines else "")
        return f' ("{telling.strip()[:200]}")' if telling else ""

    async def run(self, job: bytes, timeout_ms: int, output_bytes: int) -> Ran:
        """Hand over the job and see it through: once, after `ready`. Killed when this returns; `close` waits for its end."""
        self._output.limit = output_bytes
        started = time.perf_counter()
        status, late = 0, False
        async with anyio.create_task_group() as group:
            for stream in (self._output, self._aside):
                group.start_soon(stream.read, self.kill)
            with anyio.move_on_after(timeout_ms / 1000) as patience:
                await self._hand_over(job)
                if await self._reported():
                    self.kill()
                    group.cancel_scope.cancel()
                else:
                    await self._process.wait()
            if not group.cancel_scope.cancel_called:
                late = patience.cancelled_caught
                status = await self._end()
        self._drain()
        return Ran(
            frames=bytes(self._results.data),
            output=bytes(self._output.data),
            trace=bytes(self._aside.data),
            ended=Ended(0, status, 0.0, 0),
            arrivals=tuple((size, (at - started) * 1000) for size, at in self._results.arrivals),
            ms=(time.perf_counter() - started) * 1000,
            late=late,
            loud=any(stream.over for stream in self._streams),
        )

    async def _reported(self) -> bool:
        """Read frames until the one that says that there are no more (True), or the end."""
        results = self._results
        while chunk := await self._said(results.reader, 1 << 16):
            if len(results.data) <= results.limit:
                results.data += chunk
                results.arrivals.append((len(results.data), time.perf_counter()))
            elif not results.over:
                results.over = True
                self.kill()
            if results.data.endswith(b"\n") and results.data.rfind(b'\n{"done":', -40) >= 0:
                return True
        return False

    def _drain(self) -> None:
        """What was printed before the last frame, and is still in the pipe."""
        for stream in (self._output, self._aside):
            with suppress(BlockingIOError):
                while len(stream.data) <= stream.limit and (chunk := os.read(stream.reader, 1 << 16)):
                    stream.data += chunk
            stream.over = len(stream.data) > stream.limit

    async def tell(self, line: bytes) -> None:
        """A request to an engine that stays, as the compilers do."""
        assert self._process.stdin is not None, "it was started with a pipe"
        with suppress(*_GONE):  # `line` says so
            await self._process.stdin.send(line)

    async def line(self) -> bytes:
        """The next line such an engine answers; b"" when it has gone. Cancelled, nothing is lost."""
        data = self._results.data
        while b"\n" not in data:
            chunk = await self._said(self._results.reader, 1 << 16)
            if not chunk or len(data) > RESULT_BYTES:
                return b""
            data += chunk
        end = data.index(b"\n") + 1
        found = bytes(data[:end])
        del data[:end]
        return found

    async def _hand_over(self, job: bytes) -> None:
        stdin = self._process.stdin
        assert stdin is not None, "it was started with a pipe"
        with suppress(*_GONE):  # `run` finds out
            await stdin.send(job)
            await stdin.aclose()

    async def _end(self) -> int:
        """Kill it if it still runs and wait. The wait status, as the engine's own parent sees it."""
        self.kill()
        with anyio.CancelScope(shield=True):
            code = await self._process.wait()
        if code < 0:
            return -code
        return code - 128 if self._tier is Tier.BUBBLEWRAP and 128 < code < 128 + signal.NSIG else code << 8

    def kill(self) -> None:
        """At once, and with it everything in its namespaces; without any, it can have no children."""
        if self._handle is not None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    async def close(self) -> None:
        """Kill it, wait for its end, give back what it held."""
        if self._streams:
            with anyio.CancelScope(shield=True), anyio.move_on_after(READY_S):
                await self._is_up()  # bubblewrap, killed while it sets up, would leave a child that waits for ever
            await self._end()
            with anyio.CancelScope(shield=True):
                with anyio.move_on_after(GONE_S):  # in bubblewrap its children die with it, an instant later
                    while await self._said(self._results.reader, 1 << 16):
                        pass
                await self._process.aclose()
            for stream in self._streams:
                os.close(stream.reader)
            self._streams = ()
            if self._handle is not None:
                os.close(self._handle)
                self._handle = None
