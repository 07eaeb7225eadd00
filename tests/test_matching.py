"""Questions in people's own words find the authored answer, or none rather than a wrong one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.meaning.matching import answer
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


@pytest.mark.parametrize("half", ["mended with", "held out"])
def test_most_questions_in_other_words_get_their_answer(half: str) -> None:
    text = (Path(__file__).parent / "corpora" / "clarifications_reworded.txt").read_text(encoding="utf-8")
    rows = text.split(f"= {half}\n")[1].split("\n=")[0].strip().splitlines()
    right, wrong = [], []
    for slug, rest in (row.split(": ", 1) for row in rows):
        question, pieces = rest.rsplit(" -> ", 1)
        got = answer(question, KNOWN[slug])
        fits = any(piece in got for piece in pieces.split(" | ")) if got else "-" in pieces
        (right if fits else wrong if got else []).append((slug, question, got))
    assert len(rows) == 100
    assert len(right) >= 70, right
    assert len(wrong) <= 6, wrong


@pytest.mark.parametrize(
    ("question", "piece"),
    [
        ("Which values can appear?", "billion either side"),
        ("what range are the numbers?", "billion either side"),
        ("what is the range of the values", "billion either side"),
        ("which numbers can occur", "billion either side"),
        ("how large can a number get", "billion either side"),
    ],
)
def test_which_values_there_are_is_no_question_about_what_is_returned(question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN["two_sum"])


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("number_of_islands", "what do I return?", "number of islands"),
        ("valid_parentheses", "What should I return?", "true or false"),
        ("level_order", "what do I return", "list of lists"),
    ],
)
def test_a_question_that_is_what_an_author_wrote_is_not_unsure_of_one_that_has_more(
    slug: str, question: str, piece: str
) -> None:
    assert piece in answer(question, KNOWN[slug])


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("valid_parentheses", "how many kinds of bracket exist?", "three kinds"),
        ("number_of_islands", "two islands that look the same, do they both count?", "Every island counts"),
        ("number_of_islands", "what if I get a map with nothing in it?", "may be empty"),
        ("two_sum", "is there an upper bound on the size of the list?", "hundred thousand"),
    ],
)
def test_a_word_that_only_looks_like_a_topic_is_none(slug: str, question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN[slug])


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("level_order", "how many nodes at most?", "ten thousand nodes"),
        ("level_order", "max number of nodes?", "ten thousand nodes"),
        ("level_order", "What's the maximum number of nodes?", "ten thousand nodes"),
        ("level_order", "how many nodes can there be", "ten thousand nodes"),
        ("level_order", "how big can the tree get?", "ten thousand nodes"),
        ("level_order", "upper bound on n?", "ten thousand nodes"),
        ("level_order", "how many children at most?", "At most two"),
        ("level_order", "how many children can a node have?", "At most two"),
        ("longest_substring", "how many characters at most?", "fifty thousand"),
        ("longest_substring", "how many letters can the text have?", "fifty thousand"),
        ("longest_substring", "how many different characters can there be?", "letters of any alphabet"),
        ("longest_substring", "how large is the alphabet?", "letters of any alphabet"),
        ("search_rotated", "How much big can be the list?", "a million numbers"),
        ("search_rotated", "what is the maximum size of the deck?", "a million numbers"),
        ("search_rotated", "how large can the numbers be?", "billion either side"),
        ("number_of_islands", "how many cells at most?", "three hundred rows"),
        ("climbing_stairs", "how many stairs at most?", "seventy stairs"),
        ("climbing_stairs", "how many stairs at a time?", "One stair or two"),
    ],
)
def test_how_many_there_are_at_most_is_asked_of_the_thing_that_is_named(slug: str, question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN[slug])


@pytest.mark.parametrize(
    "question",
    [
        "how many left?",
        "how many tests are left?",
        "how many hints have I had?",
        "how many more to go?",
        "how much faster does it have to be?",
        "do you mean many queries on the same list?",
        "should I mention collisions? worst case the dict could degrade to n squared",
    ],
)
@pytest.mark.parametrize("slug", SHIPPED)
def test_a_limit_is_told_to_nobody_who_counts_something_else(slug: str, question: str) -> None:
    limits = [text for asks, text in KNOWN[slug] if "thousand" in text or "million" in text or "seventy" in text]
    assert limits
    assert answer(question, KNOWN[slug]) not in limits


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("search_rotated", "It can have the double values?", "only once"),
        ("search_rotated", "can there be doubles?", "only once"),
        ("two_sum", "are there any double entries?", "more than once"),
        ("two_sum", "are they doubles or ints?", "whole numbers"),
        ("two_sum", "are the values doubles or whole numbers?", "whole numbers"),
        ("two_sum", "are the prices of type double?", "whole numbers"),
    ],
)
def test_a_double_is_there_twice_unless_a_type_is_asked_for(slug: str, question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN[slug])


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("two_sum", "may the same element be used twice?", "have to be different"),
        ("two_sum", "can one number be used twice?", "have to be different"),
        ("two_sum", "is using the same number twice allowed?", "have to be different"),
        ("two_sum", "could both numbers be the same entry?", "have to be different"),
        ("two_sum", "is each element usable only once?", "have to be different"),
        ("two_sum", "must the two indices be different?", "have to be different"),
        ("two_sum", "do I need two distinct indices?", "have to be different"),
        ("two_sum", "is one item allowed to serve as both?", "have to be different"),
        ("two_sum", "can both prices be equal?", "more than once"),
        ("two_sum", "could the same number show up at two places?", "more than once"),
        ("two_sum", "can the same value occur twice?", "more than once"),
    ],
)
def test_to_use_a_thing_twice_is_not_to_have_it_twice(slug: str, question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN[slug])


@pytest.mark.parametrize(
    ("slug", "question", "piece"),
    [
        ("search_rotated", "is it guaranteed that the list is rotated?", "not have been cut at all"),
        ("search_rotated", "is it guaranteed that the target is in the list?", "may be missing"),
        ("search_rotated", "is the list guaranteed not empty?", "may be empty"),
        ("search_rotated", "are all numbers guaranteed to be distinct?", "only once"),
        ("two_sum", "is it guaranteed that there is a pair?", "exactly one pair"),
        ("two_sum", "is it guaranteed to be sorted?", "no particular order"),
        ("two_sum", "is it guaranteed that the numbers are positive?", "negative or zero"),
        ("merge_intervals", "is it guaranteed that there is at least one interval?", "can be empty"),
        ("top_k_frequent", "is it guaranteed that the answer is unique?", "in doubt"),
        ("valid_parentheses", "is it guaranteed that there are only brackets?", "six bracket characters"),
        ("longest_substring", "is it guaranteed that there is a repeated letter?", "as often as it likes"),
        ("number_of_islands", "is the grid guaranteed to be rectangular?", "a rectangle"),
    ],
)
def test_what_is_guaranteed_is_asked_of_anything_not_of_an_answer_alone(slug: str, question: str, piece: str) -> None:
    assert piece in answer(question, KNOWN[slug])


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
