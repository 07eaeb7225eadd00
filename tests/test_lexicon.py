"""Techniques are found however they are said, and echoed in the speaker's own words."""

import pytest

from mochid.interview.words import lexicon

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "echoes"),
    [
        ("i would use a dictionary", ["a dictionary"]),
        ("hashmaps", ["hashmaps"]),
        ("maybe a min heap", ["a min heap"]),
        ("a set of numbers and then two pointers", ["a set", "two pointers"]),
        ("with bfs", ["BFS"]),
        ("two nested loops", ["nested loops"]),
        ("i would loop over all pairs", ["all pairs"]),
        ("just try every pair", ["every pair"]),
        ("two for loops would do", ["two for loops"]),
        ("a double loop", ["a double loop"]),
        ("sort them and take the last", ["sorting them"]),
        ("do it recursively", ["doing it recursively"]),
        ("a merge sort", ["merge sort"]),
        ("slide a sliding window along", ["a sliding window"]),
        ("i set the flag and reset it", []),
        ("heaping praise on the stackable", []),
    ],
)
def test_techniques_are_echoed_in_the_order_they_were_named(text: str, echoes: list[str]) -> None:
    assert [name.echo for name in lexicon.named(text)] == echoes


def test_brute_force_is_no_hint_and_a_heap_is() -> None:
    assert not lexicon.hints_at("start with brute force, two nested loops")
    assert lexicon.hints_at("start with a heap")


def test_longer_names_are_listed_before_those_they_contain() -> None:
    for technique in lexicon.TECHNIQUES:
        for i, phrase in enumerate(technique.says):
            assert not any(f" {earlier} " in f" {phrase} " for earlier in technique.says[:i]), phrase
