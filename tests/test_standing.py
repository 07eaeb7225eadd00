"""How far a model is still believed: what the gate held back counts against it, and three times is the end of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.events import CoachSaid
from mochid.interview.folds.standing import MOST, REACH, WARY, Standing, after
from tests.shipped import GATES

pytestmark = pytest.mark.fast


def said(turn: int, blocked: str = "", *, rewrites: int = 0, fallback: bool = False) -> CoachSaid:
    return CoachSaid(turn=turn, index=0, text="What else?", blocked=blocked, rewrites=rewrites, fallback=fallback)


def strike(turn: int) -> CoachSaid:
    return said(turn, "names hash map, then code", rewrites=1, fallback=True)


def left(*events: CoachSaid) -> Standing:
    standing = Standing()
    for event in events:
        standing = after(standing, event)
    return standing


@pytest.mark.parametrize(
    "event",
    [
        said(2),
        said(2, "names hash map"),
        said(2, "names hash map", rewrites=1),
        said(2, fallback=True),
        said(2, "names hash map", fallback=True),
    ],
    ids=["fair", "ours, replaced", "put otherwise", "the server failed", "the authored coach's own"],
)
def test_what_is_put_otherwise_or_was_no_models_is_not_held_against_it(event: CoachSaid) -> None:
    assert left(event) == Standing()
    assert left(strike(1), event).strikes == (1,)


def test_each_strike_makes_the_gate_warier_and_a_hold_does_for_the_rest_of_the_turn() -> None:
    assert [left().wary(4), left().wary(4, held=True)] == [0, WARY]
    assert [left(strike(1), strike(3)).wary(4), left(strike(3)).wary(4, held=True)] == [2 * WARY, 2 * WARY]


def test_a_strike_is_forgotten_after_a_while() -> None:
    standing = left(strike(1))

    assert [standing.wary(REACH), standing.wary(1 + REACH)] == [WARY, 0]
    assert left(*(strike(1 + REACH * at) for at in range(20))).strikes == (1 + REACH * 19,)


def test_the_last_strike_is_not_forgotten() -> None:
    standing = left(*map(strike, range(1, MOST + 1)))

    assert standing.dismissed
    assert after(standing, said(1000)).dismissed
    assert after(standing, strike(1000)) == standing


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=60))
def test_a_model_is_dismissed_when_three_strikes_lie_close_together_and_never_else(
    steps: list[tuple[int, bool]],
) -> None:
    turn, standing, struck, due = 0, Standing(), list[int](), False
    for further, is_strike in steps:
        turn += further
        standing = after(standing, strike(turn) if is_strike else said(turn))
        if is_strike:
            struck.append(turn)
            due = due or (len(struck) >= MOST and struck[-MOST] > turn - REACH)
        assert standing.dismissed == due


def test_a_wary_gate_lets_less_through_and_never_doubts_an_authors_line() -> None:
    gate, doubtful = GATES["two_sum"], "Think about what you would like to know at each step."

    def held(line: str, wary: float) -> bool:
        return bool(gate.check(line, said="i am not sure how to go on", rung=0, wary=wary).blocked)

    assert [held(doubtful, wary) for wary in (0.0, 3 * WARY)] == [False, True]
    assert not held("How would you solve it by hand, with a small example on paper?", 3 * WARY)
    assert held("You should use a hash map.", 0.0)
