"""JavaScript solutions, run by a Node that was started ahead and waits in its sandbox; each run has one of its own.

Whole numbers: an argument beyond 2^53 arrives as a BigInt, and an answer may be a number or a BigInt.
"""

import os
import shutil
from importlib import resources
from types import TracebackType
from typing import ClassVar, Self

from msgspec import Struct

from mochid.harness import stubs
from mochid.harness.running import endings, frames, toolchain, warm
from mochid.harness.running.endings import Ending
from mochid.harness.running.standby import Engine
from mochid.ports import Job, Outcome, Unavailable
from mochid.problem import Problem
from mochid.reports import Verdict

REMEDY = "Install Node: apt-get install nodejs."
OVERHEAD = 640 << 20
"""Bytes that Node itself maps for writing, before a solution has any: its threads' stacks, its own heap."""
STACK_KB = 60_000
ENDINGS = (
    Ending(r"JavaScript heap out of memory|process out of memory|OutOfMemory|Zone", Verdict.MLE, "memory ran out"),
)


class JavaScript:
    """The Language for `.js` files."""

    name: ClassVar[str] = "javascript"
    cloud: ClassVar[bool] = False
    suffix: ClassVar[str] = ".js"

    Settings: ClassVar[type[Struct]] = warm.WarmSettings

    def __init__(self, settings: warm.WarmSettings) -> None:
        self._settings = settings
        self._warm = warm.Warm(_node)

    @property
    def sandbox(self) -> str:
        """The isolation tier in force: "bubblewrap", "process", "none"."""
        return self._warm.tier

    @property
    def tried(self) -> tuple[str, ...]:
        """Why each better tier was not taken, a sentence each."""
        return self._warm.tried

    async def __aenter__(self) -> Self:
        await self._warm.open(self._settings.sandbox_level, self._settings.memory_mb)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._warm.close()

    async def run(self, job: Job) -> Outcome:
        """Run once; runs take turns. Cancelled, the candidate's process is dead when this returns."""
        ran = await self._warm.run(job, warm.task(job))
        return endings.explained(frames.outcome(job, ran), ran.trace, ENDINGS, r"solution\.js:(\d+)")

    def stub(self, problem: Problem) -> str:
        """What a new solution file holds."""
        return stubs.javascript(problem)


def _node(memory_mb: int) -> Engine:
    """Raises `Unavailable` when there is no Node."""
    found = shutil.which("node") or shutil.which("nodejs")
    if found is None:
        raise Unavailable("JavaScript needs Node, and there is no node on the PATH.", REMEDY)
    driver = str(resources.files("mochid.harness") / "drivers" / "driver.js")
    return Engine(
        called="Node",
        remedy=toolchain.stubborn("Node", found),
        argv=(
            os.path.realpath(found),
            *(f"--max-old-space-size={memory_mb}", f"--stack-size={STACK_KB}", "--v8-pool-size=1", "--no-warnings"),
            driver,
        ),
        data=OVERHEAD + (memory_mb << 20),
        reads=(driver,),
        env={"OPENSSL_CONF": "/dev/null"},
    )
