"""Tables of what was learned, as they are written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words import tables
from mochid.interview.words.tables import Learned, Table

pytestmark = pytest.mark.fast

WORD = st.text(st.sampled_from("abc<>^$_"), min_size=1, max_size=12)
FEATURE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
WEIGHTS = st.dictionaries(FEATURE, st.integers(-999, 999).map(lambda hundredths: hundredths / 100), max_size=40)
BASE = st.integers(-9999, 9999).map(lambda thousandths: thousandths / 1000)
TABLES = st.dictionaries(st.text("abc_", max_size=6), st.builds(Table, BASE, WEIGHTS), min_size=1, max_size=4)


@given(st.builds(Learned, st.text("0123456789abcdef", min_size=8, max_size=8), TABLES))
def test_what_is_written_is_read_again(learned: Learned) -> None:
    assert tables.read(tables.written(learned)) == learned


def test_features_that_are_not_in_a_table_weigh_nothing() -> None:
    table = Table(-1.0, {"use": 2.0, "a heap": 0.5})

    assert table.sum(()) == table.sum(("hello",)) == -1.0
    assert table.sum(("use", "a heap", "hello")) == 1.5


@pytest.mark.parametrize(
    ("package", "name"), [("mochid.interview.gate", "weighing.txt"), ("mochid.interview.meaning", "suspicion.txt")]
)
def test_what_comes_with_mochi_is_as_it_would_be_written(package: str, name: str) -> None:
    learned = tables.shipped(package, name)

    assert learned.tables[""].weights
    assert tables.read(tables.written(learned)) == learned
