"""Sentences are cut where a reader would end them, and at the same places however the text came."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words.sentences import MAX_SENTENCE, Splitter, sentences

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("It takes 3.5 seconds. Is that fine?", ["It takes 3.5 seconds.", "Is that fine?"]),
        ("So it is O(n log n). What then?", ["So it is O(n log n).", "What then?"]),
        ("Take a small list, e.g. three numbers. Now?", ["Take a small list, e.g. three numbers.", "Now?"]),
        ("That is i.e. the same vs. the other. Yes.", ["That is i.e. the same vs. the other.", "Yes."]),
        ("Lists, sets, etc. are fine. Go on.", ["Lists, sets, etc. are fine.", "Go on."]),
        ("Lists, sets, etc. Go on.", ["Lists, sets, etc.", "Go on."]),
        ("Hmm... let me see. OK... Next.", ["Hmm... let me see.", "OK...", "Next."]),
        ('He said "stop." Then he left.', ['He said "stop."', "Then he left."]),
        ("(Is it so?) Yes.", ["(Is it so?)", "Yes."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("1. First this. 2. Then that.", ["1. First this.", "2. Then that."]),
        ("See:\n```python\nx = 1. \ny. z\n```\nDone. OK", ["See:\n```python\nx = 1. \ny. z\n```", "Done.", "OK"]),
        ("A title\n\nA paragraph\nover two lines.", ["A title", "A paragraph over two lines."]),
        ("nums.sort() is fine. OK.", ["nums.sort() is fine.", "OK."]),
        ("", []),
        (" \n\n ", []),
        ("...", ["..."]),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected
    letter_by_letter = Splitter()
    assert [s for letter in text for s in letter_by_letter.feed(letter)] + letter_by_letter.flush() == expected


PROSE = st.lists(
    st.sampled_from(
        [
            "a",
            "Go",
            "e.g",
            "etc",
            "O(n)",
            "3.5",
            "1",
            ".",
            "?",
            "!",
            "...",
            "…",
            " ",
            "\n",
            "\n\n",
            "```",
            "`",
            '"',
            ")",
            "(",
            "word",
        ]
    )
).map("".join) | st.text(max_size=80)


@given(PROSE, st.data())
def test_the_same_sentences_however_the_text_was_chunked(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    splitter = Splitter()
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    streamed = [sentence for piece in pieces for sentence in splitter.feed(piece)] + splitter.flush()
    assert streamed == sentences(text)
    by_letter = Splitter()
    assert [s for letter in text for s in by_letter.feed(letter)] + by_letter.flush() == streamed


@given(PROSE)
def test_no_word_is_lost_or_made_up(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.integers(1, 9), st.sampled_from(["word ", "x", "```x ", "a... b"]))
def test_text_without_an_end_is_cut_in_bounded_pieces(times: int, piece: str) -> None:
    text = piece * (times * MAX_SENTENCE // len(piece) // 2)
    splitter = Splitter()
    assert all(len(sentence) <= MAX_SENTENCE for sentence in splitter.feed(text) + splitter.flush())


def test_a_sentence_is_handed_over_as_soon_as_the_next_begins() -> None:
    splitter = Splitter()
    assert splitter.feed("What does it cost?") == []
    assert splitter.feed(" ") == ["What does it cost?"]
