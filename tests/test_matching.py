"""Questions in people's own words find the authored answer, or none rather than a wrong one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.matching import answer
from tests.shipped import SHIPPED

KNOWN = {slug: tuple((each.asks, each.answer) for each in one.clarifications) for slug, one in SHIPPED.items()}


def _asked() -> list[tuple[str, str, str]]:
    text = (Path(__file__).parent / "corpora" / "clarifications.txt").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(slug, *rest.split(" -> ", 1)) for slug, rest in (row.split(": ", 1) for row in rows)]  # type: ignore[misc]


def test_most_questions_get_their_answer_and_hardly_any_a_wrong_one() -> None:
    wrong, none = [], []
    for slug, question, piece in _asked():
        got = answer(question, KNOWN[slug])
        if piece != "-" and not got:
            none.append((slug, question))
        elif (piece == "-" and got) or (piece != "-" and piece not in got):
            wrong.append((slug, question, got))
    assert len(_asked()) >= 60
    assert len(wrong) <= 0.05 * len(_asked()), wrong
    assert len(none) <= 0.1 * len(_asked()), none


@pytest.mark.parametrize("slug", SHIPPED)
def test_the_authors_own_wordings_find_their_answers(slug: str) -> None:
    asked = [(ask, text) for asks, text in KNOWN[slug] for ask in asks]
    wrong = [(ask, answer(ask, KNOWN[slug])) for ask, text in asked if answer(ask, KNOWN[slug]) not in ("", text)]
    found = [ask for ask, text in asked if answer(ask, KNOWN[slug]) == text]
    assert not wrong
    assert len(found) >= 0.9 * len(asked)


@given(st.text(max_size=120))
def test_any_question_may_be_asked(question: str) -> None:
    assert answer(question, KNOWN["two_sum"]) in {"", *(text for _, text in KNOWN["two_sum"])}


def test_without_clarifications_there_is_no_answer() -> None:
    assert answer("can it be empty", ()) == ""
    assert answer("can it be empty", (((), "Yes."),)) == ""
