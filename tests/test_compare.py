"""Comparing answers: exact types, any order, tolerance, several right answers, and the first difference in words."""

import math
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.compare import preview, wrong
from mochid.harness.notation import answers_in, statement_in, written
from mochid.problem import Case, Compare
from tests.shipped import SHIPPED
from tests.small_problem import case
from tests.test_wire import values

pytestmark = pytest.mark.fast


def difference(got: Any, expected: Any, compare: Compare = "exact", tolerance: float = 1e-6) -> str:
    return wrong(got, case([], expected), compare, tolerance)


@given(values)
def test_every_value_equals_itself(value: Any) -> None:
    assert difference(value, value) == ""
    assert difference(value, value, "float") == ""
    assert difference(value, value, "unordered") == ""


@given(values, values)
def test_a_difference_is_found_from_both_sides_or_from_none_and_is_short(one: Any, other: Any) -> None:
    there, back = difference(one, other), difference(other, one)

    assert bool(there) == bool(back)
    assert len(there) < 600


@given(st.lists(st.integers(0, 5)), st.randoms(use_true_random=False))
def test_unordered_takes_any_order_and_counts_how_often(items: list[int], shuffler: Any) -> None:
    shuffled = list(items)
    shuffler.shuffle(shuffled)

    assert difference(shuffled, items, "unordered") == ""
    assert difference([*shuffled, 3], items, "unordered") != ""


@pytest.mark.parametrize(
    ("got", "expected", "said"),
    [
        ([1, 2, 9], [1, 2, 7], "index 2: expected 7, got 9"),
        ([[1], [2, 5]], [[1], [2, 3]], "at [1][1]: expected 3, got 5"),
        ([1, 2], [1, 2, 3], "expected 3 items, got 2 items"),
        ([5, 2], [1, 2, 3], "expected 3 items, got 2 items; index 0: expected 1, got 5"),
        (None, [0, 1], "expected [0, 1], got None"),
        (True, 1, "expected 1 (an int), got True (a bool)"),
        (2.0, 2, "expected 2 (an int), got 2.0 (a float)"),
        ((0, 1), [0, 1], "expected [0, 1], got (0, 1)"),
        ({"a": 1}, {"a": 2}, "at ['a']: expected 2, got 1"),
        ({}, {"a": 2}, "the key 'a' is missing"),
        ({"a": 2, "b": 1}, {"a": 2}, "the key 'b' should not be there"),
        ("a" * 40, "a" * 39 + "b", "from character 39: expected 'b', got 'a'"),
        ({1, 2}, {1, 3}, "is missing"),
        (math.nan, 1.0, "expected 1.0, got nan"),
    ],
    ids=str,
)
def test_the_first_difference_is_pointed_at(got: Any, expected: Any, said: str) -> None:
    assert said in difference(got, expected)


@pytest.mark.parametrize(
    ("got", "said"),
    [([2, 1], ""), ([1, 1], "1 came twice, not once"), ([1], "2 is missing"), ([1, 2, 3], "3 should not be there")],
)
def test_unordered_says_what_is_missing_what_is_extra_and_what_came_twice(got: list[int], said: str) -> None:
    found = difference(got, [1, 2], "unordered")

    assert (found == "") == (said == "")
    assert said in found or "2 is missing" in found


def test_floats_are_close_enough_within_the_tolerance_and_infinities_only_themselves() -> None:
    assert difference(0.1 + 0.2, 0.3, "float") == ""
    assert difference([1e9 + 0.5], [1e9], "float") == ""
    assert difference(1, 1.0, "float") == ""
    assert difference(0.31, 0.3, "float") != ""
    assert difference(math.inf, -math.inf, "float") != ""
    assert difference(math.nan, math.nan, "float") == ""
    assert difference(10**400, 1.0, "float") != ""
    assert difference(0.1 + 0.2, 0.3) != ""


def test_any_of_takes_each_right_answer_and_says_how_many_there_are() -> None:
    both = Case(name="", input=[], any_of=["bab", "aba"])

    assert wrong("aba", both, "any_of") == ""
    assert wrong("bab", both, "exact") == ""
    assert "none of the 2 right answers" in wrong("b", both, "any_of")


@given(values)
def test_a_preview_is_short_printable_and_one_line(value: Any) -> None:
    shown = preview(value)

    assert len(shown) <= 120
    assert shown.isprintable()


def test_a_preview_keeps_small_values_whole_and_large_ones_short() -> None:
    assert preview([2, 7, 11, 15]) == "[2, 7, 11, 15]"
    assert len(preview(list(range(100_000)))) <= 120
    assert len(preview("x" * 100_000)) <= 120
    assert len(preview([[["deep"] * 9] * 9] * 9, 40)) <= 40


# -- in the candidate's language ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("python", "java", "go"),
    [
        ("True", "true", "true"),
        ("None", "null", "nil"),
        ("[1, None, 'ab']", '[1, null, "ab"]', '[1, nil, "ab"]'),
        ("solve('None', [True])", 'solve("None", [true])', 'solve("None", [true])'),
        ("'say \"hi\"'", '"say \\"hi\\""', '"say \\"hi\\""'),
        ('"it\'s True"', '"it\'s True"', '"it\'s True"'),
        ("index 2: expected False, got None", "index 2: expected false, got null", "index 2: expected false, got nil"),
        ("one of 3 hidden tests doesn't hold, isn't it", *["one of 3 hidden tests doesn't hold, isn't it"] * 2),
    ],
)
def test_a_value_is_written_as_the_language_writes_it(python: str, java: str, go: str) -> None:
    assert [written(python, language) for language in ("java", "javascript", "go")] == [java, java, go]
    assert written(python, "python") == python


def test_a_statement_has_its_code_as_the_language_writes_it_and_its_prose_as_it_is() -> None:
    statement = (
        "None is lost: `None` stands for it.\n\n    level_order(None)  ->  []\n    is_fine('a')  ->  True\n"
        "    # test: level_order(None) == []\n"
    )

    assert statement_in("python", statement, "level_order") == statement
    assert statement_in("java", statement, "level_order") == (
        'None is lost: `null` stands for it.\n\n    levelOrder(null)  ->  []\n    is_fine("a")  ->  true\n'
        "    # test: level_order(None) == []\n"
    )


@given(values)
def test_what_is_written_for_another_language_holds_no_word_of_pythons_outside_of_quotes(value: Any) -> None:
    shown = re.sub(r'"(?:\\.|[^"\\])*"', "", written(preview(value, 2000), "java"))

    assert not re.search(r"\b(?:True|False|None)\b", shown) or "..." in shown


@pytest.mark.parametrize(("language", "nothing"), [("python", "None"), ("java", "null"), ("go", "nil")])
def test_an_answer_calls_no_value_what_the_language_calls_it(language: str, nothing: str) -> None:
    told = [one.answer for one in answers_in(language, SHIPPED["level_order"]).clarifications]
    assert f"Yes, the tree may be empty. The root is then {nothing}, and you return an empty list." in told
