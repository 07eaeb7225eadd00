"""The codec between daemon and sandbox: what goes in comes out, of exactly the same types, and nothing else gets through."""

import json
import math
from collections import OrderedDict
from contextlib import suppress
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.inside import wire

pytestmark = pytest.mark.fast

hashable = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec=None)),
    lambda inner: st.tuples(inner, inner) | st.frozensets(inner, max_size=3),
    max_leaves=5,
)
values = st.recursive(
    hashable | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner)
        | st.sets(hashable, max_size=3)
        | st.dictionaries(hashable, inner, max_size=3)
    ),
    max_leaves=20,
)


def through(value: Any) -> Any:
    """As a value travels: encoded, written as JSON, read, decoded."""
    return wire.decode(json.loads(json.dumps(wire.encode(value), allow_nan=False)))


def typed(value: Any) -> Any:
    """A picture of a value in which types and NaN show."""
    if isinstance(value, list | tuple):
        return (type(value).__name__, [typed(item) for item in value])
    if isinstance(value, set | frozenset):
        return (type(value).__name__, sorted(repr(typed(item)) for item in value))
    if isinstance(value, dict):
        return ("dict", [(typed(key), typed(item)) for key, item in value.items()])
    return (type(value).__name__, repr(value))


@given(values)
def test_every_plain_value_arrives_as_it_left_types_included(value: Any) -> None:
    assert typed(through(value)) == typed(value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["int", "float", "set", "dict", "tuple", "str", "x"]), inner, max_size=2)
        ),
        max_leaves=10,
    )
)
def test_any_json_at_all_is_a_value_or_malformed_and_never_another_error(sent: Any) -> None:
    with suppress(wire.Malformed):
        wire.decode(sent)


@pytest.mark.parametrize("value", [2**53, -(2**53), 2**53 - 1, 10**4000, 0.1, -0.0, math.inf, "\ud800\x00\x1b", ""])
def test_values_at_the_edges_of_json_survive(value: Any) -> None:
    assert typed(through(value)) == typed(value)


def test_whole_numbers_that_a_double_can_not_hold_travel_as_digits() -> None:
    assert wire.encode(2**53) == {"int": str(2**53)}
    assert wire.encode([1, 2**60]) == [1, {"int": str(2**60)}]


class Sly(int):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


class Colour(IntEnum):
    RED = 1


@pytest.mark.parametrize(
    "value",
    [
        Sly(1),
        Colour.RED,
        object(),
        OrderedDict(a=1),
        (n for n in []),
        range(3),
        b"x",
        1j,
        [1, [Sly(2)]],
        {"k": Sly(1)},
        len,
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_subclass_or_a_strange_object_is_refused_where_it_is_made(value: Any) -> None:
    with pytest.raises(wire.Unsendable, match="not a plain value"):
        wire.encode(value)


def test_a_value_that_contains_itself_is_refused_and_one_seen_twice_is_not() -> None:
    loop: list[Any] = [1]
    loop.append(loop)
    twice = ["a"]

    with pytest.raises(wire.Unsendable, match="itself"):
        wire.encode(loop)
    assert wire.encode([twice, twice]) == [["a"], ["a"]]


def test_too_deep_too_long_and_too_many_digits_are_refused() -> None:
    deep: Any = 0
    for _ in range(wire.MAX_DEPTH + 1):
        deep = [deep]

    for value in (deep, [0] * (wire.MAX_ITEMS + 1), "x" * (9 * wire.MAX_ITEMS), 10**5000):
        with pytest.raises(wire.Unsendable):
            wire.encode(value)
