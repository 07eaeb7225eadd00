"""Values, times and errors come out as words, or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words import aloud

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("preview", "words"),
    [
        ("two_sum([3, 3], 6)", "two sum of 3, 3 and 6"),
        ("twoSum([3, 3], 6)", "two sum of 3, 3 and 6"),
        ("merge([[1, 3], [2, 6]])", "merge of 1, 3; then 2, 6"),
        ("solve()", "solve of nothing"),
        ("[]", "an empty list"),
        ("''", "an empty text"),
        ("'abc'", "abc"),
        ("None", "nothing"),
        ("True", "true"),
        ("true", "true"),
        ("[false, true]", "false, true"),
        ("null", "nothing"),
        ("nil", "nothing"),
        ('"true"', "true"),
        ('solve("nil", null)', "solve of nil and nothing"),
        ("-4", "minus 4"),
        ("[0, -1]", "0, minus 1"),
        ("is_valid('()[]')", ""),
        ("[1, 2, 3, 4, ...]", ""),
        ("{'a': 1}", ""),
        ("f([" + ", ".join("7" * 40) + "])", ""),
    ],
)
def test_values_are_named_in_words_or_left_out(preview: str, words: str) -> None:
    assert aloud.value(preview) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "zero"), (13, "thirteen"), (20, "twenty"), (42, "forty two"), (99, "ninety nine"), (100, "100")],
)
def test_numbers(count: int, words: str) -> None:
    assert aloud.number(count) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(5, "less than a minute"), (61, "about a minute"), (1500, "about twenty five minutes")]
)
def test_times(seconds: float, words: str) -> None:
    assert aloud.minutes(seconds) == words


@pytest.mark.parametrize(
    ("explanation", "words"),
    [
        ("IndexError: list index out of range", "an index error"),
        ("it raised ZeroDivisionError", "a zero division error"),
        ("no", ""),
    ],
)
def test_errors(explanation: str, words: str) -> None:
    assert aloud.error(explanation) == words


def test_quoted_code_becomes_words() -> None:
    assert aloud.without_code("What is in `self.my_rows[i]`, and `()`?") == "What is in self my rows i, and that?"


@given(st.text(max_size=80) | st.lists(st.integers()).map(repr))
def test_whatever_is_said_can_be_said(text: str) -> None:
    for words in (aloud.value(text), aloud.name(text)):
        assert re.fullmatch(r"[A-Za-z0-9 ,;.]*", words)
        assert len(words) <= aloud.BREATH
