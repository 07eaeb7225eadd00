"""Go solutions: built by the Go tools with a warm cache, and run by a process that waits in its sandbox for the program."""

import re
import time
from types import TracebackType
from typing import ClassVar, Self

import anyio
import anyio.to_thread
import msgspec
from msgspec import Struct

from mochid.harness import stubs
from mochid.harness.clean import clean
from mochid.harness.running import endings, frames, gotools, warm
from mochid.harness.running.endings import Ending
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Verdict

WARM_UP = Job(source=gotools.WARM_UP, entry="ready", parameters=("int",), returns="int", inputs=([1],))
ENDINGS = (
    Ending(
        r"goroutine stack exceeds|stack overflow", Verdict.RE, "stack overflow: the calls went deeper than the stack is"
    ),
    Ending(r"out of memory|cannot allocate memory", Verdict.MLE, "memory ran out"),
    Ending(r"(?m)^(SIG[A-Z]+): ", Verdict.CRASH, "The program was killed ({})."),
    Ending(r"(?m)^panic: ([^\n]{1,300})", Verdict.RE, "panic: {}"),
    Ending(r"(?m)^fatal error: ([^\n]{1,300})", Verdict.RE, "{}"),
)
_RUNTIME = re.compile(
    rb"^(?:panic: |fatal error: |runtime: |goroutine |SIG[A-Z]+: |\[signal |File \"solution\.go\")", re.MULTILINE
)
"""Where the Go runtime begins to speak on what is otherwise the candidate's own standard error."""
_FATAL = re.compile(rb"^(?:fatal error|runtime): ", re.MULTILINE)


class Go:
    """The Language for `.go` files."""

    name: ClassVar[str] = "go"
    cloud: ClassVar[bool] = False
    suffix: ClassVar[str] = ".go"

    Settings: ClassVar[type[Struct]] = warm.WarmSettings

    def __init__(self, settings: warm.WarmSettings) -> None:
        self._settings = settings
        self._tools = gotools.Tools()
        self._warm = warm.Warm(self._tools.program)
        self._turn = anyio.Lock()

    @property
    def sandbox(self) -> str:
        """The isolation tier in force: "bubblewrap", "process", "none"."""
        return self._warm.tier

    @property
    def tried(self) -> tuple[str, ...]:
        """Why each better tier was not taken, a sentence each."""
        return self._warm.tried

    async def __aenter__(self) -> Self:
        try:
            await anyio.to_thread.run_sync(self._tools.prepare)
            await self._warm.open(self._settings.sandbox_level, self._settings.memory_mb)
            self._tools.enclose(self._warm.tier)
            await self.run(WARM_UP)
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with anyio.CancelScope(shield=True):
            async with self._turn:
                await self._warm.close()
                self._tools.close()

    async def run(self, job: Job) -> Outcome:
        """Build and run once; runs take turns. Cancelled, all that was started is dead when this returns."""
        async with self._turn:
            started = time.perf_counter()
            try:
                await self._tools.build(job.source, warm.names(job), job.entry if job.methods else "")
            except gotools.Broken as error:
                ms = (time.perf_counter() - started) * 1000
                return Outcome(Verdict.COMPILE_ERROR, (), clean(error.text.encode())[:400], error.line, ms=ms)
            ran = await self._warm.run(job, b"\n" + warm.task(job))
        if ran.loud and _FATAL.search(ran.trace):  # a runtime that dies with a thousand goroutines says so at length
            ran = msgspec.structs.replace(ran, loud=False)
        outcome = endings.explained(frames.outcome(job, ran), ran.trace, ENDINGS, r"/solution\.go:(\d+)")
        printed = clean(_RUNTIME.split(ran.trace, 1)[0][: job.output_bytes])
        return msgspec.structs.replace(outcome, output=outcome.output + printed) if printed else outcome

    def stub(self, problem: Problem) -> str:
        """What a new solution file holds."""
        return stubs.go(problem)
