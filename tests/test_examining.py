"""One save examined: what the analyzer sees, what the tests say, and what the candidate's own tests would catch."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from mochid import plugins
from mochid.adapters.rehearsal.language import LanguageScript, RehearsalLanguage
from mochid.daemon.examining import examine
from mochid.effects import RunTests
from mochid.engines import Engines
from mochid.events import Analysed, Event, OwnTested, Prepared, TestsFinished
from mochid.interview.folds.dossier import Dossier
from mochid.ports import Opened, Unavailable
from mochid.problems import bank
from mochid.reports import OwnTests, Verdict
from mochid.settings import Settings

PROBLEM = bank.find("two_sum", None)


def dossier(file: Path) -> Dossier:
    return Dossier(
        Prepared(
            session="s",
            request=1,
            problem=PROBLEM,
            file=str(file),
            language="python",
            created=False,
            mode="normal",
            settings=Settings(),
            first_time=False,
            seed=1,
            microphone="",
            voice="",
            coach="",
            versions={},
        )
    )


@asynccontextmanager
async def real(kind: str, settings: Settings) -> AsyncIterator[Opened]:
    async with plugins.opened(kind, settings) as opened:
        yield opened


async def examined(
    source: str, file: Path, opener: object = real, known: Dossier | None = None, digest: str = "d"
) -> list[Event]:
    """What is reported of one version."""
    events: list[Event] = []

    async def report(event: Event) -> None:
        events.append(event)

    async with anyio.create_task_group() as group:
        engines = Engines(opener, Settings(), group, lambda: None)  # type: ignore[arg-type]
        try:
            await examine(RunTests(run=1, digest=digest), source, known or dossier(file), engines, report)
        except Unavailable as error:
            events.append(error)  # type: ignore[arg-type]
        group.cancel_scope.cancel()
    return events


async def test_a_right_solution_is_analysed_and_passes(own_home: Path) -> None:
    events = await examined(PROBLEM.reference, own_home / "solution.py")

    assert [type(event) for event in events] == [Analysed, TestsFinished]
    assert isinstance(events[1], TestsFinished)
    assert events[1].report.verdict is Verdict.PASS


async def test_own_tests_come_after_the_verdict_and_are_weighed(own_home: Path) -> None:
    tests = "# test: two_sum([3, 3], 6) == [0, 1]\n# test: two_sum([3, 2, 4], 6) == [0, 1]\n"

    events = await examined(tests + PROBLEM.reference, own_home / "solution.py")

    own = events[-1]
    assert isinstance(own, OwnTested)
    assert (own.own.passed, own.own.total) == (1, 2)
    assert own.own.mistaken == (2,), "the second asks for something else than the problem does"
    assert 0 < own.own.caught <= own.own.mutants
    assert "Line 2" in own.own.explanation


async def test_tests_in_the_file_beside_it_count_too(own_home: Path) -> None:
    (own_home / "test_solution.py").write_text(
        "from solution import two_sum\n\ndef test_equal():\n    assert two_sum([3, 3], 6) == [0, 1]\n"
    )

    events = await examined(PROBLEM.reference, own_home / "solution.py")

    assert isinstance(events[-1], OwnTested)
    assert events[-1].own.passed == 1


async def test_that_the_last_own_test_is_gone_is_said_too(own_home: Path) -> None:
    before = dossier(own_home / "solution.py")
    before.own = OwnTests(passed=1, total=2, caught=3, mutants=9, mistaken=(2,), explanation="Line 2, f(1): no.")

    events = await examined(PROBLEM.reference, own_home / "solution.py", known=before)

    assert isinstance(events[-1], OwnTested)
    assert (events[-1].own.total, events[-1].own.mistaken) == (0, ())


@pytest.mark.parametrize(
    ("source", "total"),
    [
        ("", 0),
        ("# I begin anew\n", 0),
        ("# test: two_sum([3, 3], 6) == [0, 1]\n", 1),
        ("assert two_sum([3, 3], 6) == [0, 1]\n", 1),
    ],
)
async def test_a_file_without_the_function_is_asked_for_its_own_tests_all_the_same(
    own_home: Path, source: str, total: int
) -> None:
    before = dossier(own_home / "solution.py")
    before.own = OwnTests(passed=1, total=1, caught=3, mutants=9)

    events = await examined(source, own_home / "solution.py", known=before)

    assert isinstance(events[-1], OwnTested)
    assert (events[-1].own.passed, events[-1].own.total) == (0, total)


async def test_where_nothing_can_run_the_analyzer_still_speaks_and_the_reason_is_said(own_home: Path) -> None:
    @asynccontextmanager
    async def broken(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        yield Opened(RehearsalLanguage(LanguageScript(script=("fail",))), "rehearsal")

    events = await examined(PROBLEM.reference, own_home / "solution.py", broken)

    assert {type(event) for event in events} == {Analysed, Unavailable}


async def test_a_missing_language_is_named(own_home: Path) -> None:
    @asynccontextmanager
    async def missing(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        yield Opened(None, "python", ("There is no sandbox here.",))

    events = await examined(PROBLEM.reference, own_home / "solution.py", missing)

    assert "There is no sandbox here." in str(events[-1])


async def test_own_tests_that_are_back_after_an_undo_are_run_again(own_home: Path) -> None:
    file, tests = own_home / "solution.py", "# test: two_sum([2, 7, 11, 15], 9) == [0, 1]\n"
    known, shown = dossier(file), []
    for digest, source in (
        ("a", tests + PROBLEM.reference),
        ("b", PROBLEM.reference),
        ("a", tests + PROBLEM.reference),
    ):
        for event in await examined(source, file, known=known, digest=digest):
            if isinstance(event, OwnTested):
                known.own = event.own
                shown.append(event.own.total)

    assert shown == [1, 0, 1]
