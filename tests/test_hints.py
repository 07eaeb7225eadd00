"""A rung is served to whoever asks for the first time, and after that to whoever has tried or has waited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.hints import REAL_TALK, Rung, Sizes, dwell, open_rung, rung_at, sizes
from mochid.interview.meaning.intents import Intent
from mochid.problem import Hints

pytestmark = pytest.mark.fast

SHAPE: Sizes = (2, 1, 3)
SHAPES = st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4))


def test_the_first_request_is_served() -> None:
    assert open_rung(0, SHAPE, attempted=False, dwelt=False) == Rung(1, 0)


def test_a_second_click_gets_nothing() -> None:
    assert open_rung(1, SHAPE, attempted=False, dwelt=False) is None


@pytest.mark.parametrize(("attempted", "dwelt"), [(True, False), (False, True), (True, True)])
def test_an_attempt_or_a_wait_opens_the_next(attempted: bool, dwelt: bool) -> None:
    assert open_rung(1, SHAPE, attempted=attempted, dwelt=dwelt) == Rung(1, 1)


def test_without_a_gentle_rung_even_the_first_request_needs_an_attempt() -> None:
    assert open_rung(0, (0, 2, 1), attempted=False, dwelt=False) is None
    assert open_rung(0, (0, 2, 1), attempted=True, dwelt=False) == Rung(2, 0)


def test_the_ladder_is_walked_in_order_and_ends() -> None:
    walked = [open_rung(served, SHAPE, attempted=True, dwelt=False) for served in range(8)]
    assert walked == [Rung(1, 0), Rung(1, 1), Rung(2, 0), Rung(3, 0), Rung(3, 1), Rung(3, 2), None, None]


@given(SHAPES)
def test_every_rung_has_its_place_once(shape: Sizes) -> None:
    rungs = [rung_at(place, shape) for place in range(sum(shape))]
    assert None not in rungs
    assert len(set(rungs)) == sum(shape)
    assert [rung.level for rung in rungs if rung] == sorted(rung.level for rung in rungs if rung)
    assert rung_at(sum(shape), shape) is None
    assert rung_at(-1, shape) is None


@given(st.integers(0, 20), SHAPES, st.booleans(), st.booleans())
def test_only_the_next_rung_is_ever_open(served: int, shape: Sizes, attempted: bool, dwelt: bool) -> None:
    assert open_rung(served, shape, attempted=attempted, dwelt=dwelt) in (None, rung_at(served, shape))


def test_a_problems_ladder_has_its_shape() -> None:
    assert sizes(Hints(level_1=("a", "b"), level_2=("c",), level_3=())) == (2, 1, 0)


def test_later_rungs_take_longer_to_open_and_a_gentle_coach_waits_longest() -> None:
    assert dwell(1, "balanced") < dwell(2, "balanced") < dwell(3, "balanced")
    assert dwell(2, "insistent") < dwell(2, "balanced") < dwell(2, "gentle")


def test_saying_that_one_is_stuck_is_no_attempt() -> None:
    assert Intent.STUCK not in REAL_TALK
    assert Intent.PLAN in REAL_TALK
