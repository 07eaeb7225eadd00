"""One standby always ahead: finds the tier that works here, gives each job a fresh process, starts the next while that one runs.

Rules: runs take turns. A job that is cancelled while it waits for its process costs that process nothing, so a storm of saves
starts no storm of engines. An engine that does not come up is tried twice, then said with what to do about it.
"""

import signal
from collections.abc import Callable

import anyio
import msgspec
from msgspec import Struct

from mochid.harness.inside.spelling import camel
from mochid.harness.running import sandbox
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.standby import Engine, Standby
from mochid.harness.running.zygote import Ran, packed
from mochid.ports import Job, Unavailable
from mochid.settings import SandboxLevel

PAUSE_S = 0.08
"""How long the next engine leaves the processor to the run that goes on; nobody saves twice in so short a time."""


class WarmSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What may be set of a language that runs in a warm process."""

    sandbox_level: SandboxLevel = "auto"
    """Only bubblewrap and process hold these languages."""
    memory_mb: int = 512
    """What the first standby is started for."""


class Warm:
    """The standbys of one language. `engine` describes one for so many megabytes of memory."""

    def __init__(self, engine: Callable[[int], Engine]) -> None:
        self.tier = Tier.NONE
        self.tried: tuple[str, ...] = ()
        """Why each better tier was not taken, a sentence each."""
        self._engine = engine
        self._turn = anyio.Lock()
        self._spare: Standby | None = None
        self._memory = 0
        self._old: Standby | None = None
        """Killed, and on its way out: waiting for that would keep the verdict back."""

    async def open(self, level: SandboxLevel, memory_mb: int) -> None:
        """Take the best tier that an engine comes up in. Raises `Unavailable` when none does."""
        self._memory = memory_mb
        whys: list[str] = []
        remedy = ""
        for self.tier in _tiers(level):
            try:
                await self._take_up()
                self.tried = tuple(whys)
                return
            except Unavailable as error:
                whys += [error.why] if error.why not in whys else []
                remedy = error.remedy
            except BaseException:
                await self.close()
                raise
        self.tier = Tier.NONE
        raise Unavailable(" ".join(whys), remedy)

    async def _take_up(self) -> None:
        """Have a spare that is ready. Raises `Unavailable`, and there is none."""
        try:
            await self._refill()
            assert self._spare is not None, "a refill gives one or raises"
            await self._spare.ready()
        except Unavailable:
            self._spare = None
            raise

    async def close(self) -> None:
        """End all of it, after the run that is inside. What is asked of it from now on is refused, and starts nothing."""
        self.tier = Tier.NONE
        with anyio.CancelScope(shield=True):
            async with self._turn:
                await self._drop()

    async def _drop(self) -> None:
        for standby in (self._spare, self._old):
            if standby is not None:
                await standby.close()
        self._spare = self._old = None

    async def run(self, job: Job, task: bytes) -> Ran:
        """Run `task`, which is `job` as its driver reads it. Raises `Unavailable`. Cancelled, nothing of the run is left."""
        async with self._turn:
            ran = await self._once(job, task)
            if ran.ended.status == signal.SIGKILL and not (ran.frames or ran.late or ran.loud):
                ran = await self._once(job, task)  # killed from outside, perhaps before it had even begun
        return ran

    async def _once(self, job: Job, task: bytes) -> Ran:
        standby = await self._take(job.memory_mb)
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(self._ahead, self._old)
                ran = await standby.run(task, job.timeout_ms, job.output_bytes)
        except BaseException:
            await standby.close()
            raise
        self._old = standby
        return ran

    async def _take(self, memory_mb: int) -> Standby:
        """A standby that is ready, and ours alone."""
        if memory_mb != self._memory:
            self._memory = memory_mb
            await self._drop()
        for last in (False, True):
            if self._spare is not None and not self._spare.alive:
                await self._drop()
            try:
                if self._spare is None:
                    await self._take_up()
                else:
                    await self._spare.ready()
            except Unavailable:
                self._spare = None
                if last:
                    raise
                continue
            break
        spare, self._spare = self._spare, None
        assert spare is not None, "it is there and ready, or the second time raised"
        return spare

    async def _ahead(self, old: Standby | None) -> None:
        """The next one, while this one runs, and the end of the last. If none can be had, the next run says so."""
        with anyio.CancelScope(shield=True):
            if old is not None:
                await old.close()
            try:
                await self._refill(PAUSE_S)
            except Unavailable:
                self._spare = None

    async def _refill(self, pause: float = 0.0) -> None:
        if self.tier is Tier.NONE:
            raise Unavailable("What runs your code was closed.", "Save again to have it run anew.")
        self._spare = await Standby.start(self._engine(self._memory), self.tier, pause)


def _tiers(level: SandboxLevel) -> list[Tier]:
    """What to try, best first. The floor is not among them: an engine must read files, and nothing there would choose which."""
    if level in ("container", "wasm"):
        raise Unavailable(
            f"The {level} sandbox runs Python only.", 'Set sandbox_level = "auto" under [harness] in settings.toml.'
        )
    found: list[Tier] = [tier for tier in sandbox.tiers(level) if tier in (Tier.BUBBLEWRAP, Tier.PROCESS)]
    if not found:
        raise Unavailable(f"The {level} sandbox can't hold another language than Python.", "Set sandbox_level = auto.")
    return found


def names(job: Job) -> list[str]:
    """What the function may be called: the way other languages write it, then the problem's own way."""
    return list(dict.fromkeys((camel(job.entry), job.entry)))


def task(job: Job, **more: object) -> bytes:
    """A job as a driver reads it; see `inside/wire.py`."""
    return msgspec.json.encode({**packed(job), "names": names(job), "timeout_ms": job.timeout_ms, **more})
