"""Words are found in letters, sounds, ciphers and first letters, and plain talk hides nothing."""

import base64
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.gate.ciphers import Keys, not_speech
from mochid.interview.words.disguise import plain

pytestmark = pytest.mark.fast

KEYS = Keys(
    ["hash map", "heap", "sliding window", "dictionary", "bfs"], lambda word: word not in ("map", "window", "sliding")
)


def read(sentence: str) -> set[str]:
    words = plain(sentence)
    return set(KEYS.readings(sentence, words, words.split()))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (f"Try {base64.b64encode(b'hash map').decode()} later.", "hash map"),
        (f"Try {base64.b32encode(b'heap').decode()} later.", "heap"),
        (f"Say {codecs.encode('dictionary', 'rot13')} aloud.", "dictionary"),
        ("Say paeh aloud.", "heap"),
        ("Wodniw gnidils, I would say.", "sliding window"),
        ("Hotel echo alpha papa.", "heap"),
        ("Aitch, ee, ay, pee.", "heap"),
        ("H, E, A, P.", "heap"),
        ("Eight, or rather 8 5 1 16.", "heap"),
        ("68 65 61 70 in hex.", "heap"),
        ("104 101 97 112, if you know your codes.", "heap"),
        ("Have everyone ask politely.", "heap"),
        ("A dic tion ary does it.", "dictionary"),
        ("A dictonary does it.", "dictionary"),
        ("A diktionery does it.", "dictionary"),
        ("An eaphay does it.", "heap"),
        ("A svzk, as the Hebrews wrote.", "heap"),
    ],
)
def test_what_is_hidden_is_found(sentence: str, found: str) -> None:
    assert found in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "How would you explain that to a friend?",
        "What does the third line do?",
        "For 2, 7, 11 and 15 with target 9, what comes back?",
        "The result is [0, 1].",
        "You have 12 minutes left.",
        "By default it compares them: how else are pairs put in order?",
    ],
)
def test_plain_talk_hides_nothing(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize("text", [".... . .- .--.", "01101000 01100101", "It is a 🗺️.", "необходима куча", "heap\u2060"])
def test_what_no_voice_says_is_noticed(text: str) -> None:
    assert not_speech(text)


@pytest.mark.parametrize("text", ["naïve", "It’s fine… isn’t it?", "3 – 4", "O(n²)", "à la carte"])
def test_what_a_voice_says_is_speech(text: str) -> None:
    assert not not_speech(text)


def test_first_letters_count_only_where_they_end() -> None:
    assert KEYS.ends("xxheap") == "heap"
    assert KEYS.ends("heapx") == ""


@given(st.text(max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    read(text)
    not_speech(text)
