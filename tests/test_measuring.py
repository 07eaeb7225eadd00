"""Measured growth in a session: off the critical path, ended by the next save, and at hand for the coach."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import anyio
import pytest

from mochid import protocol
from mochid.adapters.authored import Authored
from mochid.adapters.python import Python
from mochid.daemon.loop import Daemon
from mochid.events import Event, Measured, TestsFinished
from mochid.journal import Journal
from mochid.ports import Job, Opened, Outcome, Unavailable
from mochid.problems import bank
from mochid.settings import Settings

E = TypeVar("E", bound=Event)

REFERENCE = bank.find("two_sum", None).reference
PAIRS = """\
def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
"""


class Patient:
    """Runs tests as Python does, and never comes back from a measurement; or says why it can't."""

    name = "python"

    def __init__(self, python: Python, why: str = "") -> None:
        self._python = python
        self._why = why
        self.measuring = 0
        self.cancelled = 0

    @property
    def sandbox(self) -> str:
        return self._python.sandbox

    def stub(self, problem: Any) -> str:
        return self._python.stub(problem)

    async def run(self, job: Job) -> Outcome:
        if job.entry != "measure":
            return await self._python.run(job)
        if self._why:
            raise Unavailable(self._why)
        self.measuring += 1
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled += 1
        raise AssertionError


class Room:
    """A daemon with a candidate who has come as far as coding."""

    def __init__(self, home: Path, language: object) -> None:
        self.file = home / "solution.py"
        self.journal = Journal(home / "journal")
        self._language = language
        self.daemon = Daemon(
            settings=Settings(),
            journal=self.journal,
            opener=self._open,
            publish=lambda publication: None,
            now=self._now,
            versions={"mochi": "test"},
        )
        self._clock = 1_000_000.0

    def _now(self) -> float:
        self._clock += 0.001
        return self._clock

    @asynccontextmanager
    async def _open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        engines = {"language": (self._language, "python"), "coach": (Authored(Authored.Settings()), "authored")}
        engine, name = engines.get(kind, (None, "none"))
        yield Opened(engine, name)

    def of(self, kind: type[E]) -> list[E]:
        events = (event for _, event in self.journal.replay(self.daemon.status().session))
        return [event for event in events if isinstance(event, kind)]

    async def until(self, check: Callable[[], bool]) -> None:
        with anyio.fail_after(20):
            while not check():
                await anyio.sleep(0.02)


@asynccontextmanager
async def coding(home: Path, language: object) -> AsyncIterator[Room]:
    room = Room(home, language)
    with room.journal:
        async with anyio.create_task_group() as group:
            await group.start(room.daemon.run)
            await room.daemon.ask(protocol.Start("two_sum", str(room.file)))
            for said in ("no more questions", "I would use a hash map", "let me code"):
                await room.daemon.ask(protocol.Say(said))
            await room.until(lambda: room.daemon.status().phase == "coding")
            yield room
            group.cancel_scope.cancel()


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        if language.sandbox == "none":
            pytest.skip(" ".join(language.tried))
        yield language


async def test_what_passes_is_measured_and_kept_in_the_journal(own_home: Path, python: Python) -> None:
    async with coding(own_home, python) as room:
        room.file.write_text(PAIRS)
        await room.until(lambda: bool(room.of(Measured)))

        (measured,) = room.of(Measured)
        assert measured.growth.time == "O(n^2)"
        assert measured.digest == room.of(TestsFinished)[-1].digest


async def test_the_next_save_ends_a_measurement_and_has_its_own_verdict_at_once(own_home: Path, python: Python) -> None:
    language = Patient(python)
    async with coding(own_home, language) as room:
        room.file.write_text(PAIRS)
        await room.until(lambda: language.measuring == 1)
        runs = len(room.of(TestsFinished))

        room.file.write_text(REFERENCE)
        await room.until(lambda: len(room.of(TestsFinished)) > runs)
        assert language.cancelled == 1

        await room.until(lambda: language.measuring == 2)
        assert not room.of(Measured)
    assert language.cancelled == 2


async def test_where_nothing_can_measure_the_reason_is_kept_and_the_interview_goes_on(
    own_home: Path, python: Python
) -> None:
    async with coding(own_home, Patient(python, "The sandbox is gone.")) as room:
        room.file.write_text(PAIRS)
        await room.until(lambda: bool(room.of(Measured)))

        (measured,) = room.of(Measured)
        assert (measured.growth.time, "The sandbox is gone." in measured.growth.sentence) == ("", True)
        assert room.daemon.status().phase == "optimization"
