"""Questions about what is already known: answered from real journals, without giving anything away too early."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from mochid.daemon import queries
from mochid.events import CoachSaid, Commanded, Prepared
from mochid.interview.words import aloud
from mochid.journal import Journal
from mochid.problem import Problem
from mochid.problems import bank
from mochid.protocol import Abort, EventPage, GetEvents, ListSessions, Pause, ProblemText, Sessions, ShowProblem
from mochid.settings import Harness, Settings
from mochid.talk import Passed

SESSION = "20260101-1000-two_sum"


@pytest.fixture
def journal(own_home: Path) -> Iterator[Journal]:
    opening = Prepared(
        at=1.0,
        session=SESSION,
        request=1,
        problem=bank.find("two_sum", None),
        file=str(own_home / "solution.py"),
        language="python",
        created=True,
        mode="normal",
        settings=Settings(),
        first_time=False,
        seed=1,
        microphone="",
        voice="",
        coach="authored",
        versions={},
    )
    held_back = CoachSaid(at=2.0, session=SESSION, turn=1, index=0, text=Passed("Hm."), blocked="names hash map")
    with Journal(own_home / "journal") as journal:
        journal.append(SESSION, [opening, held_back])
        yield journal


def asked(journal: Journal, after: int = 0) -> list[dict[str, object]]:
    reply = queries.answer(GetEvents(after=after), journal, Settings(), None)
    assert isinstance(reply, EventPage)
    return [msgspec.json.decode(event) for event in reply.events]


def test_the_journal_gives_nothing_away_while_the_interview_may_go_on(journal: Journal) -> None:
    shown = msgspec.json.encode(asked(journal)).decode()
    problem = bank.find("two_sum", None)
    secrets = [problem.reference, *problem.mutants, *problem.hints.level_1, *problem.hints.level_3, *problem.followups]
    secrets += [case.name for case in problem.hidden] + [each.answer for each in problem.clarifications]
    found = [secret for secret in secrets if msgspec.json.encode(secret).decode()[1:-1] in shown]
    assert not found
    assert "names hash map" not in shown
    assert problem.title in shown
    assert '"withheld":"until the interview is over"' in shown


def test_afterwards_it_shows_everything_that_is_known(journal: Journal) -> None:
    journal.append(SESSION, [Commanded(at=3.0, session=SESSION, request=2, command=Abort())])
    opening, held_back, _ = asked(journal)
    assert msgspec.convert(opening["problem"], Problem) == bank.find("two_sum", None)
    assert held_back["blocked"] == "names hash map"


def test_a_problem_is_shown_as_the_candidates_language_writes_it(journal: Journal) -> None:
    wishes = Settings(harness=Harness(language="java"))

    shown = queries.answer(ShowProblem("merge_intervals"), journal, wishes, None)

    assert isinstance(shown, ProblemText)
    assert "mergeIntervals([[1, 4], [4, 5]])" in shown.statement
    assert all("mergeIntervals" in test for test in shown.tests)


def test_the_list_tells_a_paused_interview_from_one_that_broke_off(journal: Journal) -> None:
    def paused() -> bool:
        listed = queries.answer(ListSessions(), journal, Settings(), None)
        assert isinstance(listed, Sessions)
        return listed.sessions[0].paused

    assert not paused()
    journal.append(SESSION, [Commanded(at=3.0, session=SESSION, request=2, command=Pause())])
    assert paused()


def test_no_news_is_an_empty_page(journal: Journal) -> None:
    assert asked(journal, after=2) == []


def test_the_visible_tests_are_shown_with_the_problem(journal: Journal) -> None:
    for asked_for in ("two_sum", ""):
        shown = queries.answer(ShowProblem(asked_for), journal, Settings(), None)
        assert isinstance(shown, ProblemText)
        assert len(shown.tests) == len(bank.find("two_sum", None).visible)
        assert shown.tests[0] == "two_sum([2, 7, 11, 15], 9)  ->  [0, 1]    (a pair at the start)"


@pytest.mark.parametrize("problem", bank.catalogue()[0], ids=lambda problem: problem.slug)
def test_a_visible_test_is_shown_by_the_name_it_is_spoken_of_and_nothing_of_what_it_is_there_for(
    journal: Journal, problem: Problem
) -> None:
    shown = queries.answer(ShowProblem(problem.slug), journal, Settings(), None)
    assert isinstance(shown, ProblemText)
    for case, line in zip(problem.visible, shown.tests, strict=True):
        assert line.endswith(f"({aloud.name(case.name)})")
    everything = "\n".join(shown.tests)
    assert not [case.why for case in (*problem.visible, *problem.hidden) if f"({case.why})" in everything]


def test_without_an_interview_there_is_no_problem_of_one(own_home: Path) -> None:
    with Journal(own_home / "journal") as empty:
        assert queries.answer(ShowProblem(""), empty, Settings(), None) == queries.NO_SESSION
