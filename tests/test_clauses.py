"""A clause is told by its opening: what asks, what asks for talk, and what gives advice, however politely."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.words.clauses import Act, clauses

pytestmark = pytest.mark.fast


def acts(sentence: str) -> list[Act]:
    return [clause.act for clause in clauses(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("What do you need to know?", [Act.ASKS]),
        ("Okay, and in which order?", [Act.SETS_UP, Act.ASKS]),
        ("For an empty list, what comes back?", [Act.SETS_UP, Act.ASKS]),
        ("What changes if the list is empty?", [Act.ASKS, Act.LEADS]),
        ("Have you thought of large inputs?", [Act.LEADS]),
        ("Could you walk me through it?", [Act.REQUESTS]),
        ("Tell me about the second step.", [Act.REQUESTS]),
        ("Let's look at that.", [Act.REQUESTS]),
        ("All six tests pass.", [Act.REPORTS]),
        ("I see a loop on line six, what is it for?", [Act.SETS_UP, Act.ASKS]),
        ("The newest one decides.", [Act.TELLS]),
    ],
)
def test_what_a_clause_is_for(sentence: str, expected: list[Act]) -> None:
    assert acts(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "You could put them in a row.",
        "You only ever need to look back once, so keep that.",
        "Put them in a row.",
        "I'd line them up.",
        "What if you lined them up?",
        "Could you line them up?",
        "Would it help to know the largest?",
        "Let the end run ahead.",
        "Let's line them up, so put them in a row.",
        "Check whether it was there before.",
        "Don't go back.",
        "Your list needs one more place.",
        "Start one further to the right.",
    ],
)
def test_advice_is_advice_however_it_is_put(sentence: str) -> None:
    assert Act.ADVISES in acts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You can ask for a hint whenever you like.",
        "Take your time.",
        "Keep going.",
        "Would you like to stop here?",
        "You don't have to handle that.",
        "I'd like to hear your idea.",
        "Start whenever you're ready.",
        "What if the list is empty?",
        "There must be a reason for that.",
    ],
)
def test_manners_are_not_advice(sentence: str) -> None:
    assert Act.ADVISES not in acts(sentence)


@given(st.text(max_size=200))
def test_any_text_has_clauses(text: str) -> None:
    for clause in clauses(text):
        assert clause.words
