"""Terms are found however they are put, and the quick look for their marks hides none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words.terms import Terms, loose, pattern

pytestmark = pytest.mark.fast

WORDS = st.lists(
    st.sampled_from(["the", "a", "of", "both", "hash", "map", "maps", "ends", "end", "maximum", "max", "mapmaker"]),
    max_size=12,
)


@pytest.mark.parametrize(
    "text", ["maximum of the ends", "maximum of both ends", "the maximum of all the ends", "maximumoftheends"]
)
def test_small_words_do_not_hide_a_phrase(text: str) -> None:
    assert Terms(["maximum of the ends"], loose).are_in(text)


@given(words=WORDS, apart=st.booleans())
def test_terms_find_what_their_phrases_find_one_by_one(words: list[str], apart: bool) -> None:
    text = (" " if apart else "").join(words)
    phrases = ["hash map", "maximum of the ends", "a map", "the"]

    for form in (pattern, loose):
        found = [match[0] for match in re.finditer("|".join(map(form, phrases)), text)]
        terms = Terms(phrases, form)
        assert list(terms.all(text)) == found
        assert terms.are_in(text) == bool(found)
