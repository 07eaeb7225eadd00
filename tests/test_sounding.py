"""Written lines are said in words: on a table of pairs, for every line the interviewer has, and for any text at all."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.coach import asides, lines, nudges, redirects
from mochid.interview.words import codetalk
from mochid.interview.words.sounding import sounding

pytestmark = pytest.mark.fast

CORPORA = Path(__file__).parent / "corpora"
LONGEST = 24
"""Characters that one sign may become: "[]" is "an empty list"."""
UNSAID = set('`[]{}()<>=^*_|~#\\/@"&%$')


def pairs() -> list[tuple[str, str]]:
    rows = []
    for line in (CORPORA / "spoken.txt").read_text(encoding="utf-8").splitlines():
        if " |" in line and not line.startswith(("# --", "# What")):
            line_as_written, _, said = line.rpartition(" |")
            rows.append((line_as_written, said.strip()))
    return rows


PAIRS = pairs()
PIECES = sorted({piece for row, _ in PAIRS for piece in row.split()})
code = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join) | st.text(alphabet=string.printable, max_size=60)


def authored() -> Iterator[str]:
    """Every line of the stock, blanks filled."""
    for stock in (stock for module in (lines, asides, redirects, nudges) for stock in vars(module).values()):
        pools = stock.values() if isinstance(stock, dict) else [stock]
        for pool in pools:
            if isinstance(pool, tuple):
                yield from (line.replace("{}", "two") for line in pool if isinstance(line, str))


def test_the_table_is_large() -> None:
    assert len({row for row, _ in PAIRS}) >= 150


@pytest.mark.parametrize(("text", "said"), PAIRS, ids=[row for row, _ in PAIRS])
def test_what_is_written_is_said_as_people_say_it(text: str, said: str) -> None:
    assert sounding(text) == said


@given(code | st.text(max_size=120))
def test_whatever_is_written_can_be_said(text: str) -> None:
    said = sounding(text)

    assert not set(said) & UNSAID
    assert not re.search(r"[\x00-\x1f\x7f]", said)
    assert len(said) <= LONGEST * len(text) + LONGEST
    assert sounding(said) == said


@pytest.mark.parametrize(
    "text",
    ["O(" * 3000, "dp[i]" * 2000, "[" * 9000, "`" * 9000, "a.b" * 3000, "((((" * 2000, "x^" * 4000],
    ids=lambda text: text[:5],
)
def test_long_nonsense_takes_no_time(text: str) -> None:
    assert len(sounding(text)) <= LONGEST * len(text)


def test_the_lines_of_the_interviewer_are_said_as_they_are_written() -> None:
    stock = list(authored())

    assert len(stock) > 200
    assert [(line, sounding(line)) for line in stock if sounding(line) != line] == []


@pytest.mark.parametrize(
    "bound", ["O(n log n)", "O(n^2)", "O(1)", "O(2^n)", "O(V + E)", "O(n^2 log n)", "O(sqrt(n))", "O(n!)"]
)
def test_a_bound_that_is_said_is_heard_as_it_was_written(bound: str) -> None:
    assert codetalk.written(sounding(bound)).replace("the ", "") == bound
