"""Heard words become code talk where they are, and stay where they are not: on a table of pairs, and for any text at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.daemon.meaning import labelled
from mochid.interview.meaning.costs import claimed
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.words.codetalk import identifiers, written

pytestmark = pytest.mark.fast

CORPORA = Path(__file__).parent / "corpora"
LONGEST_WORD = 20
"""Characters that one heard word may become."""


def pairs() -> list[tuple[str, str, tuple[str, ...]]]:
    rows = []
    for line in (CORPORA / "heard.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            heard, meant, *names = (part.strip() for part in line.split("|"))
            rows.append((heard, meant, tuple(names[0].split()) if names else ()))
    return rows


PAIRS = pairs()
HEARD_WORDS = sorted({word for heard, meant, _ in PAIRS for word in (*heard.split(), *meant.split())})
talk = st.lists(st.sampled_from(HEARD_WORDS), max_size=14).map(" ".join)
names = st.lists(
    st.sampled_from(["max_depth", "leftSum", "costs", "nums", "i", "two_sum", "x1", "_", "hash_map"]), max_size=4
)


def test_the_table_is_large() -> None:
    assert len({heard for heard, _, _ in PAIRS}) >= 150


@pytest.mark.parametrize(("heard", "meant", "names"), PAIRS, ids=[heard for heard, _, _ in PAIRS])
def test_what_is_heard_is_written_as_it_is_meant(heard: str, meant: str, names: tuple[str, ...]) -> None:
    assert written(heard, names) == meant


@given(talk | st.text(max_size=120), names)
def test_what_is_written_stays_written(text: str, names: list[str]) -> None:
    once = written(text, names)

    assert written(once, names) == once
    assert len(once) <= len(text) + LONGEST_WORD * len(text.split())


@given(st.text(max_size=300))
def test_any_file_has_names(code: str) -> None:
    assert all(name.isidentifier() for name in identifiers(code))


@pytest.mark.parametrize(
    "text", ["o of " * 2000, "dp i " * 2000, "[" * 9000, "a dot " * 2000, "log " * 4000, "hash " * 4000]
)
def test_long_nonsense_takes_no_time(text: str) -> None:
    assert len(written(text)) < 20 * len(text)


@pytest.mark.thorough
def test_ordinary_talk_is_left_as_it_is_and_means_what_it_meant() -> None:
    """Over every utterance that the mind's rules are tried on."""
    changed = 0
    held_out = labelled(CORPORA / "utterances.txt")[1]
    for text in labelled()[1] + held_out:
        assert read(written(text)) is read(text), text
        if written(text) != text:
            changed += 1
            assert claimed(text) or "equals" in text or "bigger" in text, (
                f"{text!r} is no code talk, and became {written(text)!r}"
            )
    assert changed > 5


def test_more_is_understood_than_was_heard() -> None:
    for heard, meaning in {
        "oh event": Intent.COMPLEXITY,
        "n login time": Intent.COMPLEXITY,
        "a hash matt from value to index": Intent.PLAN,
        "memorization": Intent.PLAN,
    }.items():
        assert read(heard) is Intent.OTHER
        assert read(written(heard)) is meaning


def test_the_names_of_a_file_are_those_its_writer_chose() -> None:
    code = '''
# a comment about nothing
def max_depth(root):  # recursion
    """Doc strings are prose."""
    leftBest = max_depth(root.left) if root else 0
    return {"word": leftBest}
'''
    assert identifiers(code) == ("max_depth", "root", "leftBest", "left")
