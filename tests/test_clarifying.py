"""A question gets an answer that fits it, or one that fits any."""

import re

import pytest

from mochid.interview.coach import asides, clarifying, lines, nudges, redirects
from mochid.interview.coach.authored import reply
from mochid.interview.coach.coaching import sentences
from mochid.interview.meaning import suspicion
from mochid.talk import Line, Purpose
from tests.shipped import SHIPPED
from tests.test_authored import FAILING, PASSING, turn

pytestmark = pytest.mark.fast

HEADY = {sentences(line)[-1] for line in lines.YOUR_ASSUMPTION}
"""What is only said of something that a statement could settle."""


@pytest.mark.parametrize("said", ["Which test fails?", "Why does the test [3, 3] fail?", "why is it failing"])
@pytest.mark.parametrize("phase", ["coding", "testing", "optimization"])
def test_what_fails_is_told_whenever_it_is_asked(said: str, phase: str) -> None:
    assert "equal values" in reply(turn(said=said, phase=phase, report=FAILING))[0]


def test_what_fails_before_any_run_is_found_out_by_saving() -> None:
    assert " ".join(reply(turn(said="Which test fails?", phase="coding"))) in lines.TESTS_ON_SAVE


def test_what_would_fail_is_no_question_about_the_report() -> None:
    assert "equal values" not in " ".join(reply(turn(said="which input would make it fail?", report=FAILING)))


def test_nothing_fails_when_all_passes() -> None:
    assert "pass" in reply(turn(said="Which test fails?", phase="testing", report=PASSING))[0]


@pytest.mark.parametrize(
    "said",
    ["Or is bucket counting what you're fishing for? You can at least rule one out.", "I take your silence as a yes."],
)
def test_silence_is_no_yes_and_nothing_is_ruled_out(said: str) -> None:
    assert suspicion.attempt(said) == "elimination"


def test_an_idea_put_as_a_question_is_no_question_about_the_problem() -> None:
    said = "maybe I could keep a start, and move it when a letter comes twice?"
    assert " ".join(reply(turn(said=said, phase="optimization"))) in redirects.REDIRECT["guess"]


@pytest.mark.parametrize("said", ["I'd use a stack. Good?", "I'd use a linked list. Good?", "what if I use two loops"])
def test_a_guess_gets_neither_yes_nor_no(said: str) -> None:
    assert " ".join(reply(turn(said=said))) in redirects.REDIRECT["guess"]


@pytest.mark.parametrize("phase", ["understanding", "approach", "coding"])
def test_the_tail_of_a_plan_is_redirected_wherever_it_is_said(phase: str) -> None:
    for said in ("I'd use a stack. Is that right?", "I'll go through it twice, does that work?"):
        assert " ".join(reply(turn(said=said, phase=phase))) in redirects.REDIRECT["guess"]
        assert " ".join(reply(turn(Purpose.PHASE, said=said, phase="approach"))) in redirects.REDIRECT["guess"]


def test_whether_their_own_way_copes_is_theirs_to_trace() -> None:
    assert " ".join(reply(turn(said="Does my approach handle ([)]?"))) in asides.TRACE_OWN
    assert " ".join(reply(turn(said="does this work for [3, 3]?", phase="coding"))) in asides.TRACE_OWN


def test_whether_it_passes_is_for_the_tests_to_say() -> None:
    assert " ".join(reply(turn(said="will it pass?", phase="coding"))) in lines.TESTS_ON_SAVE


def test_who_wants_their_code_liked_is_the_judge_of_it() -> None:
    lead, question = reply(turn(said="does my code look okay?", phase="coding"))
    assert lead in nudges.NO_VERDICT
    assert question in nudges.DOUBT


def test_the_problem_in_their_own_words_is_held_against_the_statement() -> None:
    said = "so I have a list with prices and I have to find two that together make the gift card, right?"
    assert " ".join(reply(turn(said=said, phase="understanding"))) in nudges.READ_IT_SO


def test_one_odd_word_in_a_plain_question_was_heard_well() -> None:
    assert " ".join(reply(turn(said="what about emojis"))) in lines.YOUR_ASSUMPTION


@pytest.mark.parametrize(
    "said",
    [
        "Can it be solved in O(n)?",
        "what is the last in first out thing called?",
        "what do you call a thing that is last in first out",
    ],
)
def test_a_name_or_a_bound_is_not_confirmed(said: str) -> None:
    assert suspicion.attempt(said)


@pytest.mark.parametrize("said", ["Can you see my screen?", "Is this a common question?", "why is it so?"])
def test_a_question_about_something_else_is_not_answered_with_the_statement(said: str) -> None:
    spoken = reply(turn(said=said))
    assert " ".join(spoken) in asides.ASKED_BACK
    assert spoken[-1] not in HEADY


@pytest.mark.parametrize("said", ["is it a half snap", "what is that blue moon", "banana telephone under the"])
def test_what_seems_misheard_is_asked_for_again_but_never_what_was_typed(said: str) -> None:
    assert " ".join(reply(turn(said=said))) in asides.MISHEARD
    assert " ".join(reply(turn(said=said, typed=True))) not in (*asides.MISHEARD, *lines.NOT_FOLLOWED)


@pytest.mark.parametrize("said", ["the last one in the row", "may the capacity be zero"])
def test_one_odd_word_does_not_make_it_misheard(said: str) -> None:
    assert " ".join(reply(turn(said=said))) not in asides.MISHEARD


def test_it_is_not_asked_for_a_third_time_in_a_row() -> None:
    said = "is it a half snap"
    transcript = (
        Line(1, 0.0, "candidate", said),
        Line(2, 0.0, "interviewer", asides.MISHEARD[0], turn=1),
        Line(3, 0.0, "candidate", said),
        Line(4, 0.0, "interviewer", asides.MISHEARD[3], turn=2),
        Line(5, 0.0, "candidate", said),
    )
    assert " ".join(reply(turn(said=said, transcript=transcript))) not in asides.MISHEARD
    assert " ".join(reply(turn(said=said, transcript=transcript[2:]))) in asides.MISHEARD


def test_another_question_comes_after_a_first_one() -> None:
    first = reply(turn(Purpose.HINT, rung_text="What now?"))[0]
    said = tuple(Line(seq, 0.0, "interviewer", text, turn=seq) for seq, text in enumerate(nudges.HINT_LEAD))
    assert first in nudges.HINT_LEAD
    assert reply(turn(Purpose.HINT, rung_text="What now?", transcript=said))[0] in nudges.HINT_LEAD_AGAIN


def test_who_is_not_heard_is_not_greeted_twice() -> None:
    hello = (Line(1, 0.0, "interviewer", lines.GREET[0].split(". ")[1], turn=1),)
    assert " ".join(reply(turn(Purpose.GREET, phase="calibration", transcript=hello))) in lines.SPEAK_UP


ANYTHING = "Any of the numbers, and the target as well, may be negative or zero."


@pytest.mark.parametrize("said", ["can there be negative numbers?", "Can there be negative numbers", "can it be zero?"])
def test_a_plain_question_is_answered_with_yes_or_no_in_its_authors_words(said: str) -> None:
    assert reply(turn(said=said, phase="understanding"))[-1] == f"Yes, any{ANYTHING[3:]}"


@pytest.mark.parametrize(
    "said",
    [
        "so negative numbers are not allowed, right?",
        "there are no negative numbers, correct?",
        "so they can't be negative",
        "are they all positive?",
        "are the numbers non-negative?",
        "can't there be negative numbers?",
        "only positive numbers, right?",
        "negative numbers never occur, or do they?",
        "I assume the numbers are never negative",
        "which numbers can be negative?",
    ],
)
def test_whatever_was_claimed_only_the_rule_is_told(said: str) -> None:
    assert reply(turn(said=said, phase="understanding"))[-1] == ANYTHING


_YES = re.compile(r"(?:yes|no|not necessarily)\b", re.IGNORECASE)


@pytest.mark.parametrize("slug", SHIPPED)
def test_a_statement_or_a_question_for_the_contrary_is_never_affirmed(slug: str) -> None:
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    for asks, _ in known:
        for claim in (f"so {ask}, right?" for ask in asks):
            said = reply(turn(said=claim, phase="understanding", clarifications=known, statement=problem.statement))
            assert not any(_YES.match(sentence) for sentence in said), (claim, said)


@pytest.mark.parametrize("slug", SHIPPED)
def test_an_answer_stands_without_its_yes_or_no(slug: str) -> None:
    for one in SHIPPED[slug].clarifications:
        rest = clarifying.without_verdict(one.answer)
        assert rest[0].isupper()
        assert len(rest.split()) > 2
        assert "that can happen" not in rest.lower()
