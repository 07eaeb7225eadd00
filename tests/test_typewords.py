"""Type words are read exactly, and values are held against them with the place of the first misfit."""

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.typewords import Type, misfit, parse

pytestmark = pytest.mark.fast

SIMPLE = {
    "int": st.integers(-(2**63), 2**63 - 1),
    "float": st.floats(),
    "bool": st.booleans(),
    "str": st.text(),
    "graph": st.lists(st.lists(st.integers(0, 9))),
}


def types() -> st.SearchStrategy[Type]:
    leaves = st.sampled_from([Type(name) for name in SIMPLE])

    def around(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
        one = st.builds(
            lambda name, t: Type(name, (t,)), st.sampled_from(["list", "optional", "linked_list", "tree"]), inner
        )
        return one | st.builds(lambda k, v: Type("dict", (k, v)), st.sampled_from([Type("int"), Type("str")]), inner)

    return st.recursive(leaves, around, max_leaves=4)


def values(kind: Type) -> st.SearchStrategy[Any]:
    match kind.name:
        case "list" | "linked_list":
            return st.lists(values(kind.inner[0]), max_size=4)
        case "tree":  # a full tree: no holes to get wrong
            return st.lists(values(kind.inner[0]).filter(lambda value: value is not None), max_size=7)
        case "optional":
            return st.none() | values(kind.inner[0])
        case "dict":
            return st.dictionaries(values(kind.inner[0]), values(kind.inner[1]), max_size=3)
        case name:
            return SIMPLE[name]


@given(types())
def test_a_type_reads_as_it_is_written(kind: Type) -> None:
    assert parse(str(kind)) == kind
    assert parse(str(kind).replace(" ", "").replace("[", " [ ")) == kind


@given(st.data())
def test_a_value_of_a_type_fits_it(data: st.DataObject) -> None:
    kind = data.draw(types())

    assert misfit(data.draw(values(kind)), kind) == ""


@given(st.text(alphabet=string.ascii_lowercase + "[], _" + "é", max_size=40))
def test_whatever_is_written_is_a_type_or_a_sentence(word: str) -> None:
    try:
        said = f"{parse(word).name} is not a type to complain about"
    except ValueError as error:
        said = str(error)
    assert "is not a type" in said


NO_TYPES = ["", "list", "list[]", "list[int", "list int", "list[int]]", "int[int]", "dict[int]", "List[int]", "[int]"]


@pytest.mark.parametrize("word", [*NO_TYPES, "list[int, int]", "list[" * 30 + "int" + "]" * 30])
def test_what_is_not_a_type_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="is not a type"):
        parse(word)


@pytest.mark.parametrize(
    ("value", "word", "why"),
    [
        (True, "int", "expected a whole number, got true or false (True)"),
        (1, "bool", "expected true or false, got a whole number (1)"),
        (1.0, "int", "expected a whole number, got a number (1.0)"),
        (1, "float", ""),
        (True, "float", "expected a number, got true or false (True)"),
        (None, "int", "expected a whole number, got null"),
        (None, "optional[int]", ""),
        ([1, [2]], "list[int]", "at [1]: expected a whole number, got a list"),
        ([[1], [2, "x"]], "list[list[int]]", "at [1][1]: expected a whole number, got text ('x')"),
        ({"a": 1}, "dict[str, int]", ""),
        ({1: 1}, "dict[str, int]", "at [1]: expected text, got a whole number (1)"),
        ({"a": "b"}, "dict[str, int]", "at ['a']: expected a whole number, got text ('b')"),
        ([], "dict[str, int]", "expected a mapping, got a list"),
        (2**63, "int", "a whole number beyond 64 bits"),
        ([[1], [0, 1]], "graph", ""),
        ([1], "graph", "at [0]: expected a list, got a whole number (1)"),
        ([], "tree[int]", ""),
        ([1, None, 2], "tree[int]", ""),
        ([None], "tree[int]", ""),
        ([None, 1], "tree[int]", "at [1]: this value hangs below no node; a null has no children"),
        ([1, None, None, 2], "tree[int]", "at [3]: this value hangs below no node; a null has no children"),
        ([1, 2], "linked_list[int]", ""),
        (None, "none", ""),
        (0, "none", "expected null, got a whole number (0)"),
    ],
)
def test_a_misfit_is_told_with_its_place(value: Any, word: str, why: str) -> None:
    assert misfit(value, parse(word)) == why
