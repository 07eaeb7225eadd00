"""Who answers: the script where facts are asked for or nothing may be said, a model where somebody has to understand."""

import pytest

from mochid.interview.coach import asides, failures, nudges, questions, steps
from mochid.interview.coach.authored import reply
from mochid.interview.coach.casting import authored
from mochid.interview.meaning.proceedings import About
from mochid.talk import Line
from tests.test_authored import turn
from tests.test_proceedings import SAID, WORK
from tests.test_reacting import FAILING

pytestmark = pytest.mark.fast

OF_WHAT_WAS_SAID = (About.REWORD, About.NO_USE, About.ASKED_BEFORE, About.NOT_ASKED, About.UNHAPPY)
ASKED = (Line(1, 0.0, "interviewer", "What would the plates look like after that?", turn=1),)
HINTED = tuple(
    Line(seq, 0.0, "interviewer", text, turn=1)
    for seq, text in enumerate((nudges.HINT_LEAD[0], "Which work is repeated?"))
)


@pytest.mark.parametrize("about", [about for about in SAID if about not in OF_WHAT_WAS_SAID])
@pytest.mark.parametrize("phase", ["understanding", "coding", "complexity", "followup"])
def test_what_no_model_knows_of_the_interview_is_told_by_the_script(about: About, phase: str) -> None:
    for said in SAID[about]:
        assert authored(turn(said=said, phase=phase, transcript=ASKED)), said


@pytest.mark.parametrize("about", OF_WHAT_WAS_SAID)
def test_what_a_model_has_said_is_its_own_to_say_otherwise(about: About) -> None:
    for said in SAID[about]:
        assert not authored(turn(said=said, transcript=ASKED)), said


@pytest.mark.parametrize("said", [said for about in OF_WHAT_WAS_SAID for said in SAID[about]])
def test_a_hint_is_its_authors_to_say_otherwise(said: str) -> None:
    assert authored(turn(said=said, transcript=HINTED))
    assert "Which work is repeated?" not in reply(turn(said="that didn't help", transcript=HINTED))


@pytest.mark.parametrize(
    ("said", "pool"),
    [
        ("how much time is left?", ()),
        ("can we take a break?", asides.HOW_TO_PAUSE),
        ("how do I pause?", asides.HOW_TO_PAUSE),
        ("are you recording me?", ()),
        ("where do I see what my code printed?", asides.WHERE_PRINTED),
        ("is that the approach you were looking for?", ()),
        ("how am I doing?", asides.HOW_AM_I),
    ],
)
def test_so_are_the_clock_the_commands_and_how_one_is_doing(said: str, pool: tuple[str, ...]) -> None:
    asked = turn(said=said, phase="coding", transcript=ASKED)
    assert authored(asked)
    assert not pool or reply(asked)[0] in pool


@pytest.mark.parametrize(
    ("said", "pool"),
    [
        ("Can we skip the talk?", asides.HOW_TO_GO_ON),
        ("I think I deleted my file", asides.FILE_GONE),
        ("How do you count the steps?", questions.MEASURED_SO),
        ("how should I write a test so you find it?", steps.FORMS["python"]),
        ("how do my own tests do?", failures.NO_OWN),
        ("I give up", asides.GIVES_UP),
    ],
)
def test_so_is_whatever_else_only_the_program_knows(said: str, pool: tuple[str, ...]) -> None:
    asked = turn(said=said, phase="coding", transcript=ASKED)
    assert authored(asked)
    assert " ".join(reply(asked)).startswith(pool)


def test_nobody_else_says_how_an_interview_is_ended_or_left_unfinished() -> None:
    failed = turn(said="I'm done", phase="debugging", report=FAILING)
    assert authored(failed)
    assert reply(failed)[-1].endswith(("what you have.", "let's move on.", "to the next part."))
    assert authored(turn(said="goodbye, see you"))
    assert authored(turn(said="I'm done", phase="followup"))
    assert not authored(turn(said="I'm done", phase="complexity"))


def test_talk_about_the_work_is_for_the_model() -> None:
    known = [said for said in WORK if authored(turn(said=said, phase="coding", transcript=ASKED))]
    assert len(known) <= len(WORK) // 5, known
    for said in (
        "I'd use a stack because I need the last one first",
        "why would that be slow?",
        "for aab the answer is ab",
    ):
        assert not authored(turn(said=said, phase="approach", transcript=ASKED))
