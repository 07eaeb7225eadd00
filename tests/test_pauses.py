"""What the words before a pause say: whether more will come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.sound.pauses import Ending, ending

pytestmark = pytest.mark.fast

SMALL_WORDS = ("i", "we", "the", "sort", "and", "um", "list", "it", "if", "two", "first", "use", "so", "is", "what")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what is the largest input", Ending.ASKS),
        ("Can the list be empty?", Ending.ASKS),
        ("okay so how many are there", Ending.ASKS),
        ("if it is empty do I return none", Ending.ASKS),
        ("what am I looking for", Ending.ASKS),
        ("run the tests", Ending.ASKS),
        ("okay let me code it", Ending.ASKS),
        ("I'm done", Ending.ASKS),
        ("can I get a hint", Ending.ASKS),
        ("wait", Ending.ASKS),
        ("no more questions", Ending.ASKS),
        ("I would use a hash map", Ending.STATES),
        ("I would use a hash map.", Ending.STATES),
        ("that should do", Ending.STATES),
        ("I think so", Ending.ANSWERS),
        ("not really", Ending.ANSWERS),
        ("I'm not sure what it is", Ending.STATES),
        ("if the number is in the map we return both", Ending.STATES),
        ("since the array is rotated one half is in order", Ending.STATES),
        ("first I sort them then I walk through them", Ending.STATES),
        ("two seven and eleven", Ending.STATES),
        ("I would use a hash map and", Ending.WANTS_MORE),
        ("so", Ending.WANTS_MORE),
        ("so I would", Ending.WANTS_MORE),
        ("I sort the list, um", Ending.WANTS_MORE),
        ("we go through the", Ending.WANTS_MORE),
        ("because of", Ending.WANTS_MORE),
        ("I think", Ending.WANTS_MORE),
        ("what about the", Ending.WANTS_MORE),
        ("if the number is in the map", Ending.WANTS_MORE),
        ("for every number in the list", Ending.WANTS_MORE),
        ("first I sort them", Ending.WANTS_MORE),
        ("there are two cases", Ending.WANTS_MORE),
        ("take two seven eleven", Ending.WANTS_MORE),
        ("we need to compare", Ending.WANTS_MORE),
        ("the inner loop skips", Ending.WANTS_MORE),
        ("I would keep...", Ending.WANTS_MORE),
        ("I would keep the index,", Ending.WANTS_MORE),
        ("it stops when the left index", Ending.WANTS_MORE),
        ("um", Ending.THINKS),
        ("Hmm.", Ending.THINKS),
        ("...", Ending.THINKS),
        ("uh um", Ending.THINKS),
        ("okay", Ending.LISTENS),
        ("Mm-hm.", Ending.LISTENS),
        ("right, yeah", Ending.LISTENS),
        ("no", Ending.ANSWERS),
        ("yes it is", Ending.ANSWERS),
        ("um I'd say it's linear", Ending.ANSWERS),
        ("the time complexity is O of n log n", Ending.ANSWERS),
        ("it's linear in the", Ending.WANTS_MORE),
        ("yes exactly", Ending.ANSWERS),
        ("there is only one way to go", Ending.STATES),
        ("that is one thing I'm not sure about", Ending.STATES),
        ("we skip the rest", Ending.STATES),
        ("I take the smallest", Ending.WANTS_MORE),
        ("and", Ending.THINKS),
        ("and I", Ending.THINKS),
        ("h m m", Ending.THINKS),
        ("", Ending.MUTTERS),
        ("  ", Ending.MUTTERS),
    ],
)
def test_words_are_judged_by_how_they_end(text: str, expected: Ending) -> None:
    assert ending(text) is expected


def test_a_candidates_own_thinking_sounds_count() -> None:
    assert ending("tja") is Ending.STATES
    assert ending("tja", frozenset({"tja"})) is Ending.THINKS
    assert ending("we could sort it tja", frozenset({"tja"})) is Ending.WANTS_MORE


@given(st.text(max_size=200))
def test_anything_can_be_judged(text: str) -> None:
    assert ending(text) in Ending


@given(st.lists(st.sampled_from(SMALL_WORDS), max_size=12))
def test_case_and_a_full_stop_make_no_difference(words: list[str]) -> None:
    text = " ".join(words)

    assert ending(text.upper()) is ending(text)
    if text:
        assert ending(text + ".") is ending(text)
