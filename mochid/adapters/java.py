"""Java solutions: compiled in memory by a Java machine that stays, run by another that was started ahead and runs only them.

The compiler never runs what it compiles, so nothing of one save is left for the next; both wait in the sandbox. An `int` that
does not fit is said, not cut; `long` and `BigInteger` take what is larger.
"""

import re
from types import TracebackType
from typing import ClassVar, Self

import anyio
import msgspec
from msgspec import Struct

from mochid.harness import stubs
from mochid.harness.running import endings, frames, jdk, warm
from mochid.harness.running.endings import Ending
from mochid.harness.running.sandbox import Tier
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Verdict

ENDINGS = (
    Ending(
        r"fatal error has been detected[^\0]{0,80}?(SIG[A-Z]+)", Verdict.CRASH, "The Java machine itself crashed ({})."
    ),
    Ending(r"insufficient memory|OutOfMemoryError|Cannot allocate memory|malloc", Verdict.MLE, "memory ran out"),
    Ending(r"StackOverflowError|stack overflow", Verdict.RE, "StackOverflowError"),
)
_CRASH = re.compile(rb"^#\n(?=# A fatal error has been detected by the Java Runtime)", re.MULTILINE)
"""Where the machine's own last words begin, which it writes among what the candidate prints."""


class Java:
    """The Language for `Solution.java`."""

    name: ClassVar[str] = "java"
    cloud: ClassVar[bool] = False
    suffix: ClassVar[str] = ".java"

    Settings: ClassVar[type[Struct]] = warm.WarmSettings

    def __init__(self, settings: warm.WarmSettings) -> None:
        self._settings = settings
        self._jdk = jdk.Jdk()
        self._warm = warm.Warm(self._jdk.runner)
        self._compiler = jdk.Compiler(self._jdk)
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
            await self._jdk.prepare()
            await self._warm.open(self._settings.sandbox_level, self._settings.memory_mb)
            await self._compiler.open(Tier(self._warm.tier))
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with anyio.CancelScope(shield=True):
            async with self._turn:
                await self._compiler.close()
                await self._warm.close()
                self._jdk.close()

    async def run(self, job: Job) -> Outcome:
        """Run once; runs take turns. Cancelled, the candidate's process is dead when this returns."""
        async with self._turn:
            compiled = await self._compiler.compile(job.source)
            if compiled.bad is not None:
                bad = compiled.bad
                return Outcome(Verdict.COMPILE_ERROR, (), bad.text, bad.line, ms=compiled.ms)
            ran = await self._warm.run(job, warm.task(job, classes=compiled.classes))
        printed, *crash = _CRASH.split(ran.output, 1)
        ran = msgspec.structs.replace(ran, output=printed, trace=b"".join((ran.trace, *crash)))
        return endings.explained(frames.outcome(job, ran), ran.trace, ENDINGS, r"Solution\.java:(\d+)")

    def stub(self, problem: Problem) -> str:
        """What a new solution file holds."""
        return stubs.java(problem)
