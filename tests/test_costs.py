"""A claimed cost is made out in speech and in writing, and told from other uses of its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.meaning.bounds import Cost, Growth
from mochid.interview.meaning.costs import claimed, in_space, in_time, mentions

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("it's o of n", Growth.LINEAR),
        ("big oh of n squared", Growth.QUADRATIC),
        ("O(n log n)", Growth.LINEARITHMIC),
        ("O(n^2) time", Growth.QUADRATIC),
        ("that runs in linear time", Growth.LINEAR),
        ("constant space", Growth.CONSTANT),
        ("o of one", Growth.CONSTANT),
        ("O(1)", Growth.CONSTANT),
        ("log n", Growth.LOG),
        ("n cubed", Growth.CUBIC),
        ("two to the n", Growth.EXPONENTIAL),
        ("n factorial", Growth.FACTORIAL),
        ("o of the square root of n", Growth.ROOT),
        ("o of m times n", Growth.UNRANKED),
        ("O(V + E)", Growth.UNRANKED),
        ("o n", Growth.LINEAR),
        ("order n", Growth.LINEAR),
        ("each lookup is constant time so it's o of n overall", Growth.LINEAR),
    ],
)
def test_claims_are_read(text: str, growth: Growth) -> None:
    cost = claimed(text)
    assert cost is not None
    assert cost.growth is growth


@pytest.mark.parametrize(
    "text", ["", "a constant number of rows", "I'd use a linear scan", "the log of the run", "on and on", "o really"]
)
def test_other_uses_of_the_words_are_no_claims(text: str) -> None:
    assert claimed(text) is None


@pytest.mark.parametrize(
    ("text", "of_space"),
    [("o of n space", True), ("linear memory", True), ("o of n time and o of n space", False), ("o of n", False)],
)
def test_space_is_told_from_time(text: str, of_space: bool) -> None:
    cost = claimed(text)
    assert cost is not None
    assert cost.of_space is of_space


def test_slower_growth_compares_lower() -> None:
    assert Growth.CONSTANT < Growth.LOG < Growth.LINEAR < Growth.LINEARITHMIC < Growth.QUADRATIC < Growth.EXPONENTIAL


@given(st.text(max_size=200))
def test_any_text_can_be_asked(text: str) -> None:
    claimed(text)


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("Time is n, memory is constant because I keep two numbers only.", Cost(Growth.CONSTANT, of_space=True)),
        ("o of n space, and each step is quick", Cost(Growth.LINEAR, of_space=True)),
        ("o of n time, o of one space", Cost(Growth.LINEAR)),
        ("linear time, constant space", Cost(Growth.LINEAR)),
    ],
)
def test_a_cost_is_of_what_stands_beside_it(text: str, cost: Cost) -> None:
    assert claimed(text) == cost


LINEAR, QUADRATIC, LOG, NLOGN, CONSTANT = (
    Growth.LINEAR,
    Growth.QUADRATIC,
    Growth.LOG,
    Growth.LINEARITHMIC,
    Growth.CONSTANT,
)


@pytest.mark.parametrize(
    ("text", "time", "space"),
    [
        ("time is linear, space is linear in the worst case, for a text with only opening brackets", LINEAR, LINEAR),
        ("time is linear space is linear in the worst case", LINEAR, LINEAR),
        ("it goes once through the list so linear, and the space is linear as well", LINEAR, LINEAR),
        ("O(n log n) for the sort, O(n) extra memory for the answer", NLOGN, LINEAR),
        ("linear time and space", LINEAR, LINEAR),
        ("time and space are both linear", LINEAR, LINEAR),
        ("it is o of n in time and in space", LINEAR, LINEAR),
        ("the time is linear and the space too", LINEAR, LINEAR),
        ("linear in time, constant in space", LINEAR, CONSTANT),
        ("time is linear constant space", LINEAR, CONSTANT),
        ("space: O(n), time: O(n log n)", NLOGN, LINEAR),
        ("time o of n space o of one", LINEAR, CONSTANT),
        ("time o of n log n space o of n", NLOGN, LINEAR),
        ("space o of n time o of n log n", NLOGN, LINEAR),
        ("time complexity o of n space complexity o of one", LINEAR, CONSTANT),
        ("time is big o of n log n space is big o of one", NLOGN, CONSTANT),
        ("time n log n space n", NLOGN, None),
        ("the memory grows with the list, so linear", None, LINEAR),
        ("for space, linear", None, LINEAR),
        ("the stack may hold all of it so that's linear in memory", None, LINEAR),
        ("it needs no extra memory, it's O(n)", LINEAR, None),
        ("n log n because of the sorting, and O(n) for the result in memory", NLOGN, LINEAR),
    ],
)
def test_a_sentence_may_claim_a_time_and_a_space(text: str, time: Growth | None, space: Growth | None) -> None:
    assert tuple(cost and cost.growth for cost in (in_time(text), in_space(text))) == (time, space)


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("n squared would be too slow, mine is O(n)", LINEAR),
        ("n squared would be too slow so mine is o of n", LINEAR),
        ("instead of n squared it is now n log n", NLOGN),
        ("that takes us from n squared to n log n", NLOGN),
        ("it's better than n squared, namely o of n", LINEAR),
        ("it's not linear but n log n", NLOGN),
        ("brute force is n squared, with a set it's linear", LINEAR),
        ("the naive way is quadratic but mine is O(n)", LINEAR),
        ("if I used two loops it would be n squared, this one is linear", LINEAR),
        ("no worse than O(n)", LINEAR),
        ("it's quadratic with the nested loop", QUADRATIC),
    ],
)
def test_a_cost_that_is_turned_down_is_not_claimed(text: str, growth: Growth) -> None:
    assert claimed(text) == Cost(growth)


@pytest.mark.parametrize("text", ["that takes o of n squared which is too slow", "n squared would be too slow here"])
def test_who_only_turns_a_cost_down_claims_none_but_speaks_of_cost(text: str) -> None:
    assert claimed(text) is None
    assert mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "linear, because each element is looked at once",
        "linear since we visit every node once",
        "I'd say linear, every element is seen once",
        "so linear overall",
        "the whole thing is linear",
    ],
)
def test_a_cost_that_is_all_that_is_said_needs_no_other_word(text: str) -> None:
    assert claimed(text) == Cost(LINEAR)


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("I would keep a sorted structure and search for the partner, log n each", LOG),
        ("each lookup is constant time", CONSTANT),
        ("every push is o of one", CONSTANT),
    ],
)
def test_the_cost_of_a_step_is_told_from_that_of_the_whole(text: str, growth: Growth) -> None:
    assert claimed(text) == Cost(growth, of_step=True)


def test_the_whole_comes_before_its_steps_and_the_slower_part_before_the_faster() -> None:
    assert claimed("a lookup is constant, so it's o of n overall") == Cost(LINEAR)
    assert claimed("n lookups of log n each, n log n in total") == Cost(NLOGN)
    assert claimed("sorting costs n log n and the sweep is linear") == Cost(NLOGN)


def test_a_bare_cost_is_of_what_was_asked_about() -> None:
    assert claimed("linear", "And how much extra memory does it need?") == Cost(LINEAR, of_space=True)
    assert claimed("linear", "What does it keep around while it runs, and how much is that?") == Cost(
        LINEAR, of_space=True
    )
    assert claimed("linear", "What does your code cost in time, for the worst input?") == Cost(LINEAR)
    assert claimed("the time is linear", "What about memory?") == Cost(LINEAR)


def test_a_branch_of_the_way_itself_is_no_other_way() -> None:
    told = in_time("I'd sort and sweep; extend it if it touches, otherwise push it. O(n log n) time, O(n) space.")
    assert told is not None
    assert told.growth is Growth.LINEARITHMIC
