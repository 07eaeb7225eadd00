"""Python solutions, run by a warm zygote in the best isolation this machine has, or by a Python in WebAssembly."""

from types import TracebackType
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.harness.running import frames, sandbox
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.wasm import Wasm
from mochid.harness.running.zygote import Zygote, ZygoteDied
from mochid.ports import Job, Outcome, Unavailable
from mochid.problem import Problem
from mochid.settings import SandboxLevel

LARGE = 1 << 17
"""Bytes of results that take long enough to read for the loop to notice."""
WARM_UP = Job(source="def ready(x):\n    return x\n", entry="ready", parameters=("int",), returns="int", inputs=([1],))


class Python:
    """The Language for `.py` files."""

    name: ClassVar[str] = "python"
    cloud: ClassVar[bool] = False
    suffix: ClassVar[str] = ".py"

    class Settings(Struct, frozen=True, forbid_unknown_fields=True):
        sandbox_level: SandboxLevel = "auto"
        memory_mb: int = 512
        pyodide: str = ""
        """The folder with the npm package pyodide, for "wasm"; "" = where its installation is told to put it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._zygote: Zygote | None = None
        self._wasm: Wasm | None = None
        self._turn = anyio.Lock()
        self._tier = Tier.NONE
        self.tried: tuple[str, ...] = ()
        """Why each better tier was not taken, a sentence each."""

    @property
    def sandbox(self) -> str:
        """The isolation tier in force: "container", "wasm", "bubblewrap", "process", "floor", "none"."""
        return self._tier

    async def __aenter__(self) -> Self:
        tried = []
        for tier in sandbox.tiers(self._settings.sandbox_level):
            try:
                if tier is Tier.WASM:
                    self._wasm = await Wasm.start(self._settings.pyodide, self._settings.memory_mb)
                else:
                    self._zygote = await _start(tier, self._settings.memory_mb)
            except Unavailable as error:
                tried.append(str(error))
                continue
            self._tier = tier
            break
        self.tried = tuple(tried)
        if self._zygote is not None:
            await self.run(WARM_UP)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tier = Tier.NONE  # a run that is still inside finds its zygote dead, and may start no other
        if self._zygote is not None:
            self._zygote.kill()
        with anyio.CancelScope(shield=True):
            async with self._turn:
                if self._zygote is not None:
                    await self._zygote.close()
            if self._wasm is not None:
                await self._wasm.close()

    async def run(self, job: Job) -> Outcome:
        """Run once; runs take turns. Cancelled, the candidate's process is dead when this returns."""
        if self._wasm is not None:
            return await self._wasm.run(job)
        async with self._turn:
            for _ in range(2):
                try:
                    ran = await (await self._alive()).run(job)
                except ZygoteDied:
                    continue
                if len(ran.frames) < LARGE:
                    return frames.outcome(job, ran)
                return await anyio.to_thread.run_sync(frames.outcome, job, ran)
            raise Unavailable("The process that runs your code died twice.", "Save again to try once more.")

    async def _alive(self) -> Zygote:
        """The zygote, or a new one where it died."""
        if self._tier is Tier.NONE:
            raise Unavailable(sandbox.REMARKS[Tier.NONE], " ".join(self.tried))
        if self._zygote is None or not self._zygote.alive:
            if self._zygote is not None:
                await self._zygote.close()
            self._zygote = await _start(self._tier, self._settings.memory_mb)
        return self._zygote

    def stub(self, problem: Problem) -> str:
        """What a new solution file holds."""
        return problem.stub


async def _start(tier: Tier, memory_mb: int) -> Zygote:
    """A zygote that keeps what its tier promises. Raises `Unavailable`."""
    zygote = await Zygote.start(tier, memory_mb)
    ready = zygote.ready
    if ready.seccomp and (ready.landlock or tier is not Tier.PROCESS):
        return zygote
    await zygote.close()
    missing = "Landlock" if ready.seccomp else "seccomp"
    raise Unavailable(f"The {tier} sandbox can't hold here: the kernel has no {missing}.")
