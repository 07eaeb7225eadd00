"""Whatever a model streams, at most two sentences and one question of it are spoken, and nothing that was not meant for the ear."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.gate.brevity import MOST, Brevity, OneQuestion, Thoughts, completed, spoken
from mochid.interview.gate.safeguards import Passage
from mochid.interview.words.sentences import sentences
from mochid.talk import Line, Passed, Purpose

pytestmark = pytest.mark.fast


TALK = (
    Line(1, 0.0, "interviewer", "Fine. How would you test it, by hand?"),
    Line(2, 0.0, "candidate", "What is it?"),
)


@given(st.lists(st.sampled_from(["said", "asked", "held"]), max_size=8))
def test_what_the_gate_asks_is_asked_once_and_only_where_nothing_else_is_and_no_reason_is_lost(
    kinds: list[str],
) -> None:
    passages = [
        Passage(Passed(f"Sentence {n}{'.' if kind == 'said' else '?'}"), f"because {n}" if kind == "held" else "")
        for n, kind in enumerate(kinds)
    ]
    turn: Any = SimpleNamespace(purpose=Purpose.REPLY, intent="")
    one = OneQuestion(turn)
    heard = [out for passage in passages for out in one.take(passage)] + one.end()

    reasons = [passage.blocked for passage in passages if passage.blocked]
    assert sorted(", then ".join(filter(None, (out.blocked for out in heard))).split(", then ")) == sorted(
        reasons or [""]
    )
    texts = [out.text for out in heard]
    own = [passage.text for passage in passages if not passage.blocked]
    assert [text for text in texts if text in own and text.endswith(".")] == [
        text for text in own if text.endswith(".")
    ]
    asked = [text for text in own if text.endswith("?")]
    assert [text for text in texts if text.endswith("?")] == (asked or [p.text for p in passages if p.blocked][:1])


def trimmed(text: str, purpose: Purpose = Purpose.REPLY, said: int = 0) -> list[str]:
    turn: Any = SimpleNamespace(purpose=purpose, transcript=TALK)
    brief = Brevity(turn, said)
    return [out for sentence in sentences(text) for out in brief.take(sentence)] + brief.end()


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("What does that cost?", ["What does that cost?"]),
        ("I see. What does that cost?", ["I see.", "What does that cost?"]),
        ("I see. Fine. What does that cost?", ["I see.", "What does that cost?"]),
        ("I see. Fine. Go on. And on. Then?", ["I see.", "Then?"]),
        ("I see. You go through it twice. It is long.", ["I see.", "You go through it twice."]),
        ("Why? And when? And how?", ["Why?"]),
        ("Why? Take your time.", ["Why?"]),
        ("I see.", ["I see."]),
        ("", []),
        ("- **First**, what is given?\n\n- Second, why?", ["First, what is given?"]),
        ("Interviewer: Go on. *nods slowly*", ["Go on."]),
        ('"How would you check it?"', ["How would you check it?"]),
    ],
)
def test_two_sentences_one_question_and_then_it_listens(text: str, heard: list[str]) -> None:
    assert trimmed(text) == heard


def test_a_question_is_not_asked_again_in_the_same_words() -> None:
    assert trimmed("I see. How would you test it by hand? What is it?") == ["I see.", "What is it?"]
    assert trimmed("How would you test it, by hand?") == []


def test_a_presentation_is_as_long_as_it_is() -> None:
    assert len(trimmed("One. Two. Three? Four. Five?", Purpose.PRESENT)) == 5


def test_what_was_said_before_in_the_turn_counts() -> None:
    assert trimmed("And so on. What then?", said=1) == ["What then?"]
    assert trimmed("What then?", said=2) == []


@given(
    st.lists(st.sampled_from(["I see.", "Why?", "Go on.", "And then?", "- so", "*", "```x```"]), max_size=8).map(
        " ".join
    )
)
def test_there_are_never_more_than_two_and_never_a_second_question(text: str) -> None:
    heard = trimmed(text)

    assert len(heard) <= MOST
    assert all(not sentence.endswith("?") for sentence in heard[:-1])
    if any(spoken(sentence).endswith("?") for sentence in sentences(text)[: MOST + 6]):
        assert heard[-1].endswith("?"), "the question is what matters"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("**Good.** What is `n`?", "Good. What is `n`?"),
        ("## What next?", "What next?"),
        ("2. What next?", "What next?"),
        ("**Interviewer:** What next?", "What next?"),
        ("two_sum and min_k stay.", "two_sum and min_k stay."),
        ("It grows by 2 * n * m steps.", "It grows by 2 * n * m steps."),
        ("(pauses) Go on.", "Go on."),
        ("*Really* go on. *smiles*", "Really go on."),
        ("...", ""),
        ("---", ""),
        ("```x = 1```", "```x = 1```"),
    ],
)
def test_markup_is_not_for_the_ear(written: str, said: str) -> None:
    assert spoken(written) == said


# -- thoughts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stream", "heard"),
    [
        ("<think>They want a heap.</think>\nWhat grows?", "\nWhat grows?"),
        ("<think>never closed, a heap", ""),
        ("A < b, and a <b> too. x <", "A < b, and a <b> too. x <"),
        ("One.<thinking>hm</thinking> Two.<reasoning>hm</reasoning>", "One. Two."),
        ("<THINK>hm</THINK>Go on.", "Go on."),
        ("Go on.", "Go on."),
    ],
)
def test_thoughts_are_never_heard_however_the_stream_is_cut(stream: str, heard: str) -> None:
    for size in (1, 2, 3, 7, 100):
        thoughts = Thoughts()
        pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
        assert "".join(map(thoughts.feed, pieces)) + thoughts.end() == heard


# -- a turn that broke off ---------------------------------------------------------------------------------------------

AUTHORED = ["I follow you.", "What does it cost?"]


@pytest.mark.parametrize(
    ("said", "purpose", "goes_on"),
    [
        ([], Purpose.REPLY, AUTHORED),
        (["Fine."], Purpose.REPLY, ["What does it cost?"]),
        (["What is given?"], Purpose.REPLY, []),
        (["What does it cost?"], Purpose.REPLY, []),
        (["Welcome."], Purpose.PRESENT, AUTHORED),
        (["I follow you."], Purpose.PRESENT, ["What does it cost?"]),
        (["Well."], Purpose.HINT, AUTHORED),
    ],
)
def test_a_turn_that_broke_off_is_completed_and_never_contradicted(
    said: list[str], purpose: Purpose, goes_on: list[str]
) -> None:
    assert completed(said, AUTHORED, purpose) == goes_on


def test_an_answer_is_not_added_to_an_answer() -> None:
    assert completed(["Yes, it can."], ["No, it can't be empty."], Purpose.REPLY) == []
