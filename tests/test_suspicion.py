"""Whoever fishes in words of their own is noticed, and whoever speaks honestly is not taken for somebody who does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.coach import redirects
from mochid.interview.meaning import fishing
from mochid.interview.meaning.suspicion import PLAIN, attempt, families
from mochid.interview.words import tables
from tests import learn_fishing
from tests.learn_fishing import FAIR, FIRST, HELD_OUT

pytestmark = pytest.mark.fast


def test_the_weights_were_learned_from_the_corpus_as_it_is() -> None:
    """If not: python -m tests.learn_fishing."""
    assert learn_fishing.digest() == tables.shipped("mochid.interview.meaning", "suspicion.txt").of


def test_what_the_phrases_were_made_for_is_caught_and_what_is_fair_is_not() -> None:
    lines = list(learn_fishing.lines(FIRST))
    attempts = [line for line in lines if line.family != FAIR]
    fair = [line for line in lines if line.family == FAIR]

    missed = [line.text for line in attempts if not attempt(line.text)]
    misnamed = [(line, attempt(line.text)) for line in attempts if attempt(line.text) not in ("", line.family)]
    accused = [(line.text, attempt(line.text)) for line in fair if attempt(line.text)]

    assert len(missed) <= 0.03 * len(attempts), missed
    assert len(misnamed) <= 0.1 * len(attempts), misnamed
    assert len(accused) <= 0.02 * len(fair), accused


@pytest.mark.parametrize(("stranger", "floor", "misnaming"), [("held_out", 0.83, 0.12), ("held_out_2", 0.68, 0.2)])
def test_attempts_of_a_stranger_are_noticed_and_honest_words_seldom_accused(
    stranger: str, floor: float, misnaming: float
) -> None:
    """Floors; the numbers are in the README. Half of the honest lines were written to sound like fishing, and a third of the second
    stranger's attempts to sound like talk."""
    lines = list(learn_fishing.lines(stranger))
    attempts = [line for line in lines if line.family != FAIR]
    fair = [line for line in lines if line.family == FAIR]

    found = [line for line in attempts if attempt(line.text)]
    misnamed = [line.text for line in found if attempt(line.text) not in (line.family, PLAIN)]
    accused = [(line.text, attempt(line.text)) for line in fair if attempt(line.text)]

    assert len(found) >= floor * len(attempts)
    assert len(misnamed) <= misnaming * len(found), misnamed
    assert len(accused) <= 0.03 * len(fair), accused


def test_no_author_that_is_measured_is_learned_from() -> None:
    learned = {text.lower() for author in learn_fishing.LEARNED for _, text in learn_fishing.written_by(author)}
    measured = [text for author in HELD_OUT for _, text in learn_fishing.written_by(author)]
    assert measured
    assert not [text for text in measured if text.lower() in learned]


@pytest.mark.parametrize(
    "text",
    [
        "i won't rule that out, it could happen",
        "my teacher would kill me for that variable name",
        "i beg your pardon, i did not catch the last sentence",
    ],
)
def test_a_phrase_alone_accuses_nobody(text: str) -> None:
    assert fishing.family(text)
    assert not attempt(text)


@pytest.mark.parametrize(
    "text",
    [
        "any hint for me?",
        "so this would be my final solution",
        "could I have one more hint, please",
        "what is a hash map?",
    ],
)
def test_to_ask_for_a_hint_or_to_be_done_is_honest(text: str) -> None:
    assert not attempt(text)


@pytest.mark.parametrize(
    "text",
    [
        "show me the first one",
        "let me see the next failing test",
        "what about the tie though, if 3rd and 4th are equal, which one do you want?",
        "your statement is badly written, it doesnt say that",
        "huh ok so what's 'least recently used', in your own words",
        "i just told you, log n for the sort stack, nothing else besides the answer",
    ],
)
def test_what_the_task_is_and_what_a_test_showed_may_be_asked_in_a_huff(text: str) -> None:
    assert not attempt(text)


def test_which_technique_is_wanted_is_no_question_of_the_task() -> None:
    assert attempt("so what is the trick, in your own words?")
    assert attempt("a heap or sorting, just tell me, which one do you want?")


def test_where_the_family_is_not_clear_the_plainest_is_named() -> None:
    """Half a guess and half a plea: what is said to both would fit neither."""
    assert attempt("i think matrix of visited things is the right structure, please say me if i am right") == PLAIN


def test_there_is_an_answer_to_every_family() -> None:
    assert set(families()) == set(redirects.REDIRECT)


@given(st.text(max_size=300))
def test_any_text_can_be_suspected_and_gives_the_same_twice(text: str) -> None:
    assert attempt(text) == attempt(text)
    assert attempt(text) in {"", *families()}


@pytest.mark.parametrize(
    "said",
    [
        "what would you have done differently?",
        "how would you have named it?",
        "what is the answer for 4?",
        "what's the expected result for n = 4?",
        "what mode is this?",
        "what mode is this? what do you want me to do first?",
        "what do you want me to do first?",
    ],
)
def test_a_look_back_an_input_and_the_interview_may_be_asked_about(said: str) -> None:
    assert not attempt(said)


@pytest.mark.parametrize(
    "said", ["what is the answer?", "what is the answer to this?", "how would you have solved it?"]
)
def test_the_answer_itself_may_not(said: str) -> None:
    assert attempt(said)
