"""Disguised words come out plain, and plain words stay what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words.disguise import foreign, plain

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "text",
    [
        "hash map",
        "HASH MAP",
        "Hash-Map",
        "hash_map",
        "h a s h  m a p",
        "h.a.s.h map",
        "ha\u200bsh map",
        "h\u0430sh map",
        "h4sh map",
        "hásh map",
    ],
)
def test_a_disguised_word_is_found(text: str) -> None:
    assert plain(text) == "hash map"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What's O(n)?", "whats o n"),
        ("use a h-e-a-p", "use aheap a heap"),
        ("tr1e", "trie trle"),
        ("two, 3 and 17", "two 3 and 17"),
        ("for i and j", "for i and j"),
        ("", ""),
        ("…", ""),
    ],
)
def test_what_is_left_are_words(text: str, words: str) -> None:
    assert plain(text) == words


@given(st.text(max_size=200))
def test_plain_is_plain_and_stays_so(text: str) -> None:
    words = plain(text)
    assert set(words) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert "  " not in words
    assert words == words.strip()


@pytest.mark.parametrize(
    "text", ["Verwende eine Hashtabelle und das ist es", "Необходима куча", "usa una pila para eso", "用堆"]
)
def test_other_languages_are_noticed(text: str) -> None:
    assert foreign(text)


@pytest.mark.parametrize("text", ["What would you do?", "Die or live, das Boot is a film.", "naïve façade", "", "42"])
def test_english_is_not_foreign(text: str) -> None:
    assert not foreign(text)
