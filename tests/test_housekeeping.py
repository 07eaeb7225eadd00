"""Who talks about the interview itself gets an answer about it, is moved on where that is clear, and never thrown out."""

import pytest
from msgspec.structs import replace

from mochid.interview.coach import asides, lines, nudges, questions, steps, verdicts
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import proceedings, suspicion
from mochid.interview.phases import Phase
from mochid.interview.tdd import Step, Want
from mochid.protocol import Done, Next, Say
from mochid.reports import OwnTests
from mochid.talk import Line, Purpose
from tests.interviewing import Interview
from tests.shipped import GATES, SHIPPED
from tests.test_authored import FAILING, heard, turn
from tests.test_proceedings import SAID

pytestmark = pytest.mark.fast


def at(phase: Phase) -> Interview:
    """An interview in this phase, with something saved that fails."""
    talk = Interview()
    talk.saves("stub")
    for _ in range(12):
        if talk.phase is phase:
            return talk
        if phase is Phase.DEBUGGING and talk.phase is Phase.TESTING:
            talk.saves("wrong")
            talk.result(1)
        else:
            talk.types(Next())
    raise AssertionError(phase)


def answer(said: str, phase: str = "approach", **more: object) -> str:
    return " ".join(reply(turn(said=said, phase=phase, **more)))


@pytest.mark.parametrize("said", ["let's move on", "can we go on to the next part?", "skip this part please"])
@pytest.mark.parametrize(
    ("phase", "then"),
    [
        (Phase.UNDERSTANDING, Phase.APPROACH),
        (Phase.APPROACH, Phase.CODING),
        (Phase.CODING, Phase.TESTING),
        (Phase.DEBUGGING, Phase.COMPLEXITY),
        (Phase.OPTIMIZATION, Phase.COMPLEXITY),
        (Phase.COMPLEXITY, Phase.REFLECTION),
        (Phase.REFLECTION, Phase.FOLLOWUP),
    ],
)
def test_move_on_does_what_next_does(said: str, phase: Phase, then: Phase) -> None:
    typed, spoken, told = at(phase), at(phase), at(phase)
    assert isinstance(typed.types(Say(said)), Done)
    spoken.says(said)
    told.types(Next())

    assert (typed.phase, spoken.phase, told.phase) == (then, then, then)
    assert typed.last.left == told.last.left == phase
    assert typed.state.testing == told.state.testing


@pytest.mark.parametrize("said", ["next question please", "can we skip this?", "can we move on to the next question?"])
def test_another_question_is_the_next_part_where_there_are_only_questions(said: str) -> None:
    for phase, then in ((Phase.OPTIMIZATION, Phase.COMPLEXITY), (Phase.COMPLEXITY, Phase.REFLECTION)):
        talk = at(phase)
        talk.types(Say(said))
        assert talk.phase is then


@pytest.mark.parametrize("said", ["next question please", "can we skip this?", "skip it"])
@pytest.mark.parametrize("phase", [Phase.CODING, Phase.TESTING, Phase.DEBUGGING])
def test_who_is_at_work_is_told_how_to_leave_it(said: str, phase: Phase) -> None:
    talk = at(phase)
    talk.types(Say(said))
    assert talk.phase is phase
    assert "mochictl next" in answer(said, phase)


def test_a_part_that_is_named_is_gone_to_where_it_is_the_next() -> None:
    far, near = at(Phase.CODING), at(Phase.OPTIMIZATION)
    for talk in (far, near):
        talk.types(Say("let me skip to the complexity part"))
    assert (far.phase, near.phase) == (Phase.CODING, Phase.COMPLEXITY)
    assert "mochictl next" in answer("let me skip to the complexity part", "coding")


@pytest.mark.parametrize("said", ["next", "skip", "pass"])
def test_one_word_that_was_only_heard_moves_nothing(said: str) -> None:
    talk = at(Phase.COMPLEXITY)
    talk.says(said)
    assert talk.phase is Phase.COMPLEXITY
    talk.types(Say(said))
    assert talk.phase is Phase.REFLECTION


@pytest.mark.parametrize("said", ["don't move on yet", "let's not move on", "I'm not ready to move on"])
def test_who_does_not_want_to_move_on_stays(said: str) -> None:
    talk = at(Phase.COMPLEXITY)
    talk.types(Say(said))
    assert talk.phase is Phase.COMPLEXITY


ENDS = (
    "stop",
    "let's finish here",
    "let's move on",
    "next question please",
    "end",
    "I have to go",
    "can we skip this?",
)


@pytest.mark.parametrize("said", ENDS)
@pytest.mark.parametrize("phase", [Phase.CODING, Phase.FOLLOWUP])
def test_no_such_words_end_an_interview(said: str, phase: Phase) -> None:
    talk = at(phase)
    talk.says(said)
    talk.types(Say(said))
    assert talk.phase is not Phase.DONE


@pytest.mark.parametrize("said", SAID[proceedings.About.END])
def test_who_wants_to_end_it_is_told_how(said: str) -> None:
    assert "mochictl stop" in answer(said)


def test_stop_hushes_who_speaks_and_is_asked_about_where_nobody_does() -> None:
    talk = at(Phase.CODING)
    before = len(talk.asks)
    talk.says("stop talking")
    assert len(talk.asks) == before
    talk.says("stop")
    assert (talk.last.said, talk.last.purpose) == ("stop", Purpose.REPLY)
    assert "mochictl stop" in answer("stop", "coding")

    talk.prompt = False
    talk.says("can the list be empty?")
    typed = talk.types(Say("stop"))
    assert isinstance(typed, Done)
    assert "mochictl stop" in typed.message
    assert talk.last.said == "can the list be empty?"


def test_in_the_last_part_there_is_nothing_to_move_on_to() -> None:
    assert "mochictl stop" in answer("let's move on", "followup")
    asked = answer("next question please", "followup", followups=("And in a stream?",))
    assert asked == "And in a stream?"


@pytest.mark.parametrize("said", SAID[proceedings.About.WHERE])
def test_the_part_is_named(said: str) -> None:
    said_so = answer(said, "complexity")
    assert "talking about the cost" in said_so
    assert "about twenty five minutes" in said_so


@pytest.mark.parametrize("said", SAID[proceedings.About.RECAP])
def test_who_comes_back_hears_where_we_were_and_what_was_asked(said: str) -> None:
    back = answer(said, "complexity", transcript=heard("What about memory?"))
    assert "talking about the cost" in back
    assert back.endswith("What about memory?")


@pytest.mark.parametrize(
    ("about", "pool"),
    [
        (proceedings.About.STATEMENT, asides.WHERE_STATEMENT),
        (proceedings.About.TESTS, asides.WHICH_TESTS),
        (proceedings.About.PHRASES, asides.WHAT_TO_SAY),
        (proceedings.About.HOW_ON, asides.HOW_TO_GO_ON),
        (proceedings.About.BACKWARDS, asides.ONLY_FORWARD),
        (proceedings.About.NOT_ASKED, asides.MISTOOK_YOU),
        (proceedings.About.UNHAPPY, asides.NO_HELP),
    ],
)
def test_each_has_its_answer(about: proceedings.About, pool: tuple[str, ...]) -> None:
    for said in SAID[about]:
        for phase in ("understanding", "coding", "reflection"):
            assert answer(said, phase) in pool, said


def test_what_may_be_said_is_what_is_understood() -> None:
    for said in ("run the tests", "give me a hint", "say that again", "give me a minute", "let me code"):
        assert said in " ".join(asides.WHAT_TO_SAY)


def _asked_again(first: str, times: int, said: str = "what do you mean?", phase: str = "approach") -> list[str]:
    spoken = [first]
    for _ in range(times):
        transcript = tuple(
            line
            for seq, text in enumerate(spoken)
            for line in (Line(2 * seq, 0.0, "interviewer", text, turn=seq), Line(2 * seq + 1, 0.0, "candidate", said))
        )
        spoken.append(" ".join(reply(turn(said=said, phase=phase, transcript=transcript))))
    return spoken[1:]


@pytest.mark.parametrize("said", SAID[proceedings.About.REWORD])
def test_a_question_is_put_in_other_words_and_never_three_times_in_the_same(said: str) -> None:
    for first in (questions.ASK_COST[1], questions.ASK_COST_OF[1].format("a stack"), "Which pair comes first?"):
        answers = _asked_again(first, 3, said)
        assert len(set(answers)) == 3, answers
        assert sum(first in one for one in answers) <= 1, answers


def test_the_words_filled_in_stay() -> None:
    assert "a stack" in _asked_again(questions.ASK_COST_OF[1].format("a stack"), 1)[0]


@pytest.mark.parametrize("said", [said for all_of in SAID.values() for said in all_of])
def test_to_talk_about_the_interview_is_no_fishing(said: str) -> None:
    assert suspicion.attempt(said) == ""


@pytest.mark.parametrize("said", SAID[proceedings.About.ASKED_BEFORE])
def test_who_was_asked_before_hears_a_sorry_and_something_else(said: str) -> None:
    sorry, *then = reply(turn(said=said, transcript=heard("What about memory?")))
    assert sorry in asides.ASKED_ALREADY
    assert then != ["What about memory?"]


# -- what did not help, and what was told ------------------------------------------------------------------------------

HINT = "Which piece of work does the plainest approach repeat over and over?"


def in_one_turn(*sentences: str) -> tuple[Line, ...]:
    return tuple(Line(seq, 0.0, "interviewer", text, turn=1) for seq, text in enumerate(sentences))


@pytest.mark.parametrize("said", SAID[proceedings.About.NO_USE])
@pytest.mark.parametrize("phase", ["understanding", "approach", "coding", "debugging", "optimization", "complexity"])
def test_what_did_not_help_is_not_said_again_but_looked_at_from_another_side(said: str, phase: str) -> None:
    for spoken in (heard("What about memory?"), in_one_turn(nudges.HINT_LEAD[0], HINT)):
        sides = reply(turn(said=said, phase=phase, transcript=spoken))
        assert sides[0] in asides.ANOTHER_ANGLE or len(sides) == 2
        assert sides[-1].endswith(("?", "."))
        assert not {line.text for line in spoken} & set(sides)
        assert not set(sides) & {*lines.TAKE_TIME, *asides.NO_HELP}


@pytest.mark.parametrize("slug", SHIPPED)
def test_another_side_gives_no_more_than_the_open_rung(slug: str) -> None:
    for phase in ("approach", "coding", "debugging", "followup"):
        spoken = in_one_turn(nudges.HINT_LEAD[0], HINT)
        for _ in range(6):
            sides = reply(turn(said="that didn't help", phase=phase, transcript=spoken))
            assert not any(GATES[slug].check(sentence, said="", rung=0).blocked for sentence in sides), sides
            spoken = (*spoken, *(Line(9, 0.0, "interviewer", text, turn=len(spoken)) for text in sides))


def test_it_is_no_wish_to_hold_or_for_the_next_hint() -> None:
    for said in ("that didn't help", "that hint didn't help", "your hint was no help"):
        talk = at(Phase.CODING)
        talk.types(Say(said))
        assert talk.last.purpose is Purpose.REPLY


@pytest.mark.parametrize(
    "said", ["no hints please", "I don't need help", "please don't help me", "without help, please"]
)
def test_who_wants_no_help_is_left_alone(said: str) -> None:
    talk = at(Phase.CODING)
    talk.types(Say(said))
    assert talk.last.purpose is Purpose.HOLD


def test_who_has_tried_something_since_speaks_of_that() -> None:
    spoken = (*heard("Where would you look first?"), Line(2, 0.0, "note", "Saved."))
    tried = reply(turn(said="that didn't help", phase="debugging", transcript=spoken, report=FAILING))
    assert "equal values" in tried[0]


@pytest.mark.parametrize(
    "said", ["how much time is left?", "in which part are we?", "what should I do now?", "I'm back"]
)
def test_what_was_told_is_told_in_other_words(said: str) -> None:
    told = reply(turn(said=said, phase="coding"))
    again = reply(turn(said="could you rephrase that?", phase="coding", transcript=in_one_turn(*told)))
    assert not set(told) & set(again), (told, again)


def test_what_is_filled_in_is_told_again() -> None:
    (told,) = reply(turn(said="how much time is left?", phase="coding"))
    (again,) = reply(turn(said="could you rephrase that?", phase="coding", transcript=in_one_turn(told)))
    assert again in {line.format("about twenty five minutes") for line in asides.TIME_LEFT} - {told}


def test_a_test_result_is_told_in_other_words() -> None:
    told = reply(turn(said="which test fails?", phase="debugging", report=FAILING))
    again = reply(turn(said="rephrase that please", phase="debugging", report=FAILING, transcript=in_one_turn(*told)))
    assert told[-1] not in again
    told = reply(turn(said="how many tests pass?", phase="debugging", report=FAILING))
    again = reply(turn(said="rephrase that please", phase="debugging", report=FAILING, transcript=in_one_turn(*told)))
    assert "two out of six" in again[0]
    assert not set(told) & set(again)


def test_the_minutes_that_are_left_are_told_again() -> None:
    for told in reply(turn(Purpose.WARNING, "5", remaining=300.0)):
        (again,) = reply(turn(said="could you rephrase that?", phase="coding", transcript=in_one_turn(told)))
        assert again != told
        assert again[0].isupper()
        assert "five minutes left" in again.lower()
    fact = "There is one of them, and nothing else is left."
    assert reply(turn(said="could you rephrase that?", transcript=in_one_turn(fact)))[0] == fact


def test_why_a_run_was_stopped_stays_the_same_reason() -> None:
    for pool in (verdicts.TOO_SLOW, verdicts.TOO_MUCH_MEMORY, verdicts.CRASHED):
        for told in pool:
            (again,) = reply(turn(said="could you rephrase that?", phase="debugging", transcript=in_one_turn(told)))
            assert again in set(pool) - {told}


def test_what_there_are_no_other_words_for_is_asked_about() -> None:
    fact = "The numbers come in no particular order."
    told, question = reply(turn(said="could you rephrase that?", phase="understanding", transcript=in_one_turn(fact)))
    assert told == fact
    assert question in asides.WHAT_IS_UNCLEAR


# -- tests first -------------------------------------------------------------------------------------------------------

OWN = OwnTests(passed=1, total=2, caught=0, mutants=9)


def test_done_with_the_tests_is_judged_by_the_tests() -> None:
    first = {"mode": "tdd", "step": Step.WRITE_TESTS}
    assert answer("I'm done with the tests", want=Want.TESTS, **first) in steps.WANT_TESTS
    assert "two tests" in answer("I'm done with the tests", want=Want.MORE, own=OWN, **first)
    assert answer("my tests are done", mode="tdd", step=Step.IMPLEMENT) in steps.OPEN_IMPLEMENT


def test_done_with_the_tests_is_not_done_with_the_code() -> None:
    talk = Interview()
    talk.state = replace(talk.state, test_first=replace(talk.state.test_first, step=Step.WRITE_TESTS))
    while talk.phase is not Phase.CODING:
        talk.types(Next())
    talk.says("I'm done with the tests")
    assert talk.phase is Phase.CODING


@pytest.mark.parametrize("said", ["what should I do now?", "in which part of the interview are we?", "what now?"])
def test_in_each_step_of_tests_first_its_task_is_told(said: str) -> None:
    for step, pool in steps.TASKS.items():
        assert reply(turn(said=said, phase="coding", mode="tdd", step=step))[-1] in pool


@pytest.mark.parametrize(
    "said", ["let me write the tests first", "I'll start with a test", "let me add some tests", "tests first then"]
)
def test_who_is_about_to_write_tests_is_told_to_go_ahead(said: str) -> None:
    spoken = answer(said, mode="tdd", step=Step.WRITE_TESTS, want=Want.TESTS)
    assert spoken in steps.TESTS_AHEAD


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_is_said_of_the_interview_passes_the_gate(slug: str) -> None:
    for said in (one for all_of in SAID.values() for one in all_of[:3]):
        for sentence in reply(turn(said=said, phase="complexity", transcript=heard("What about memory?"))):
            assert not GATES[slug].check(sentence, said=said, rung=0).blocked, sentence
