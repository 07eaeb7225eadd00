"""What is said of a candidate's talk is true of what they said: no credit for what was not said, none kept from what was."""

import pytest

from mochid import protocol
from mochid.debrief.claims import Claims, claims
from mochid.events import Measured
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import chronicle
from mochid.interview.rubric.judging import judge
from mochid.interview.rubric.scorecard import Axis, Level, Scorecard
from mochid.reports import Growth
from tests.played import Played, report

pytestmark = pytest.mark.fast

PLAN = "I would remember each number and look for its partner"
COSTS = "You said what your solution costs."
BEST = "The cost you named is the best this problem allows."
BETTER = "This problem allows a better cost than the one you named."


def coded(*said: str, problem: str = "two_sum", after: tuple[str, ...] = ()) -> Played:
    """A session in which this is said before the code, and that after it."""
    one = Played(problem)
    one.waits(20)
    one.says(PLAN)
    one.says("let me code")
    for words in said:
        one.waits(15)
        one.says(words)
    one.saves("code", report(6))
    one.waits(3)
    for words in after:
        one.waits(10)
        one.says(words)
    return one


def debriefed(one: Played) -> tuple[Scorecard, Claims]:
    if one.state.phase not in ("done", "abort"):
        one.does(protocol.Stop())
    told = chronicle(one.events)
    card = judge(told)
    return card, claims(told, metrics.of(told), card)


def reasons(one: Played) -> set[str]:
    return {reason.text for mark in debriefed(one)[0].marks for reason in mark.reasons}


def advice(one: Played) -> str:
    return " ".join(claim.text for claim in debriefed(one)[1].to_work_on)


def level(one: Played, axis: Axis) -> Level | None:
    return next(mark.level for mark in debriefed(one)[0].marks if mark.axis is axis)


# -- costs -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "the brute force would be o of n squared, I can do better",
        "a naive solution is O(n^2), mine is not",
        "sorting would make it n log n",
        "I don't know if it's O(n) or O(n^2)",
        "if the list were sorted it would be O(log n)",
        "it used to be quadratic",
        "I wish it were O(n)",
        "you said it should be O(n)",
        "reading the input alone is O(n)",
    ],
)
def test_a_cost_of_something_else_is_neither_praised_nor_held_against_anybody(said: str) -> None:
    told = reasons(coded(after=(said,)))

    assert not told & {COSTS, BEST, BETTER}
    assert not [text for text in told if "better than this problem allows" in text]
    assert "Say what your solution costs in time" in advice(coded(after=(said,)))


@pytest.mark.parametrize("said", ["it's O of n squared. Sorry, I mean O of n", "I first thought O(n^2) but it's O(n)"])
def test_what_was_corrected_counts_as_it_was_corrected(said: str) -> None:
    assert {COSTS, BEST} <= reasons(coded(after=(said,)))


def test_what_is_said_of_an_earlier_version_later_does_not_take_the_place_of_the_cost() -> None:
    assert BEST in reasons(coded(after=("the time is o of n", "my first version was quadratic")))


def test_what_could_be_done_counts_only_until_something_was() -> None:
    assert BETTER in reasons(coded(after=("it's quadratic now", "so with a map it would be linear")))
    assert BEST in reasons(coded("so with a map it would be linear"))


@pytest.mark.parametrize("said", ["each lookup is O(1)", "the hash map lookup is constant time on average"])
def test_the_cost_of_a_step_is_not_what_the_solution_costs(said: str) -> None:
    one = coded(after=(said,))

    assert COSTS not in reasons(one)
    assert "Say what your solution costs in time" in advice(one)
    assert "I heard no running time." in reasons(one)


def test_where_the_task_is_its_calls_the_cost_of_each_is_what_it_costs() -> None:
    assert {COSTS, BEST} <= reasons(coded(problem="lru_cache", after=("each call is O(1)",)))


def test_a_cost_that_the_measurement_denies_is_not_praised() -> None:
    levels = []
    for said in ("so the time is o of n", "so the time is o of n squared"):
        one = coded()
        grown = Growth(time="O(n^2)", sentence="your running time grew like n squared")
        one.post(Measured(run=one.state.run, digest=one.state.digest, growth=grown))
        one.says(said)
        assert BEST not in reasons(one)
        levels.append(level(one, Axis.PROBLEM_SOLVING))

    assert levels[0] == levels[1]


@pytest.mark.parametrize("said", ["the time is rows times columns", "it is o of m times n", "O(m*n) time"])
def test_on_a_grid_rows_times_columns_is_all_of_it(said: str) -> None:
    assert BEST in reasons(coded(problem="number_of_islands", after=(said,)))
    assert BEST not in reasons(coded(after=(said,)))
