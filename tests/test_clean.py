"""Text of a candidate's program made harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.clean import clean, cut

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain\n\ttext", "plain\n\ttext"),
        (b"\x1b[31mred\x1b[0m", "red"),
        (b"\x1b]52;c;cHduZWQ=\x07after", "after"),
        (b"\x1b]0;title\x1b\\after", "after"),
        (b"\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        (b"bell\x07 back\x08 nul\x00", "bell back nul"),
        ("\u202eright to left\u2066\u200b".encode(), "right to left"),
        ("\x9b2Jclear".encode(), "2Jclear"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        ("é 中 😀".encode(), "é 中 😀"),
        (b"\x1b", ""),
    ],
)
def test_escapes_and_controls_go_and_words_stay(data: bytes, text: str) -> None:
    assert clean(data) == text


@given(st.binary() | st.text().map(lambda text: text.encode(errors="replace")))
def test_what_is_left_is_printable_and_cleaning_it_again_changes_nothing(data: bytes) -> None:
    text = clean(data)

    assert all(letter in "\n\t" or unicodedata.category(letter)[0] != "C" for letter in text)
    assert clean(text.encode()) == text


def test_long_output_is_cut_with_a_count_of_the_rest() -> None:
    assert cut("a\nb\nc", 3) == "a\nb\nc"
    assert cut("a\nb\nc", 1) == "a\n... and 2 more lines"
