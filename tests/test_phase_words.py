"""Words that move an interview, end a part of it or ask for quiet; and nothing is said of what did not happen."""

import pytest
from msgspec.structs import replace

from mochid.interview.calibrator import Tuning
from mochid.interview.coach import (
    asides,
    failures,
    lines,
    nudges,
    questions,
    replies,
    steps,
)
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import quiet
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.phases import Phase
from mochid.interview.tdd import Step
from mochid.protocol import Next
from mochid.talk import Line, Purpose
from tests.interviewing import Interview, coding
from tests.test_authored import FAILING, PASSING, turn

pytestmark = pytest.mark.fast

WANTS_QUIET = (
    "I'm going to code, don't interrupt me",
    "let me code, and please don't disturb me",
    "I'll code it now, no questions please",
    "let me code now, leave me alone for now",
    "let me write it in code, I need some quiet",
)


def optimizing() -> Interview:
    talk = coding()
    talk.saves("right")
    talk.result(3)
    talk.result(5, 5)
    assert talk.phase is Phase.OPTIMIZATION
    return talk


def note(text: str, phase: str = "optimization") -> Line:
    return Line(1, 0.0, "note", text, phase=phase)


# -- phases ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "binary search, halves. log n",
        "a hash map, linear time",
        "maybe I try every start and every end and look if there's a double",
    ],
)
def test_a_plan_is_a_plan_while_the_problem_is_still_talked_over(said: str) -> None:
    talk = Interview()
    talk.says(said)

    assert talk.phase is Phase.APPROACH
    assert (talk.last.purpose, talk.last.left) == (Purpose.PHASE, "understanding")


@pytest.mark.parametrize("said", ["is binary search log n?", "what does a hash map lookup cost?"])
def test_a_question_about_a_cost_is_no_plan(said: str) -> None:
    talk = Interview()
    talk.says(said)

    assert talk.phase is Phase.UNDERSTANDING


@pytest.mark.parametrize("said", ["ok I'll just write it with the two loops", "let me code it using a dictionary"])
def test_who_names_a_way_and_writes_it_is_asked_for_no_approach(said: str) -> None:
    talk = Interview()
    talk.says(said)

    assert talk.phase is Phase.CODING
    assert (talk.last.purpose, talk.last.left) == (Purpose.PHASE, "understanding")


@pytest.mark.parametrize("said", WANTS_QUIET)
def test_who_wants_to_code_undisturbed_codes_and_is_left_alone(said: str) -> None:
    talk = Interview()
    talk.says(said)

    assert talk.phase is Phase.CODING
    assert talk.last.purpose is Purpose.HOLD
    asks = len(talk.asks)
    talk.wait(200)
    assert len(talk.asks) == asks


@pytest.mark.parametrize(
    "said", ["let me code", "don't tell me the answer", "no more questions", "the list is quiet", "I have no questions"]
)
def test_other_words_ask_for_no_quiet(said: str) -> None:
    assert not quiet.wished(said)


def test_coding_is_a_wish_to_code() -> None:
    assert [read(said) for said in ("coding", "coding now", "okay, coding")] == [Intent.CODE] * 3


def test_code_that_does_more_than_what_was_there_opens_the_coding_from_wherever_it_was_written() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.result(0)
    talk.saves("a comment, with what I understood")
    talk.result(0)
    assert talk.phase is Phase.UNDERSTANDING

    talk.saves("code")
    talk.result(2)
    assert talk.phase is Phase.CODING
    assert (talk.last.purpose, talk.last.left) == (Purpose.PHASE, "understanding")


def test_what_passes_before_its_time_is_told() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.result(0)
    talk.saves("right from the start")
    talk.result(3)
    talk.result(5, 5)

    assert talk.phase is Phase.OPTIMIZATION
    assert Purpose.RESULTS in talk.purposes


# -- on ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "I'm done with the improvements",
        "finish with this part",
        "done with optimizing",
        "I'm finished with this part",
        "could we go on with the next bit?",
        "go next please",
        "that's the best possible. move on",
        "I can't think of more. next part please",
    ],
)
def test_a_part_is_left_in_many_words(said: str) -> None:
    talk = optimizing()
    talk.says(said)

    assert talk.phase is Phase.COMPLEXITY


def pressed_for_more() -> Interview:
    talk = optimizing()
    talk.state = replace(talk.state, tuning=Tuning("gentle", 2.0, ("suggest_optimization",)))
    talk.says("I'm done")
    assert (talk.phase, talk.last.purpose) == (Phase.OPTIMIZATION, Purpose.REPLY)
    return talk


@pytest.mark.parametrize(
    "said", ["n log n, it can't be beaten by comparison", "I think each number has to be looked at anyway"]
)
def test_whoever_was_done_and_answers_the_one_more_question_need_not_say_so_again(said: str) -> None:
    talk = pressed_for_more()
    talk.says(said)

    assert talk.phase is Phase.COMPLEXITY
    assert (talk.last.purpose, talk.last.left) == (Purpose.PHASE, "optimization")


@pytest.mark.parametrize("said", ["what do you mean by that?", "I'd use a heap then", "give me a hint", "hmm"])
def test_whoever_goes_on_with_the_one_more_question_is_not_moved_on(said: str) -> None:
    talk = pressed_for_more()
    talk.says(said)

    assert talk.phase is Phase.OPTIMIZATION


@pytest.mark.parametrize("said", ["just tell me the follow-up already", "ask me the follow-up question"])
def test_a_part_further_on_is_reached_when_it_is_named(said: str) -> None:
    talk = optimizing()
    talk.says(said)

    assert talk.phase is Phase.FOLLOWUP
    assert (talk.last.purpose, talk.last.left) == (Purpose.PHASE, "optimization")


def test_a_step_of_an_algorithm_moves_nothing() -> None:
    talk = coding()
    talk.says("if it is too small, drop it. move on")

    assert talk.phase is Phase.CODING


def test_who_is_done_looking_back_hears_how_to_end() -> None:
    said = reply(turn(Purpose.PHASE, "that's all, I'm finished", "followup", left="reflection"))

    assert "mochictl stop" in " ".join(said)


def last_part(by: str) -> Interview:
    talk = optimizing()
    for _ in range(2):
        talk.types(Next())
    talk.says(by) if by else talk.types(Next())
    assert talk.phase is Phase.FOLLOWUP
    return talk


@pytest.mark.parametrize("said", ["I'm done", "that's it from me", "I am finished"])
def test_the_last_part_ends_with_a_word_and_after_one_more_question_at_the_most(said: str) -> None:
    talk = last_part("")
    talk.says(said)
    assert talk.phase is Phase.DONE

    talk = last_part("I'm done")  # it opens with how to end it
    talk.state = replace(talk.state, tuning=Tuning("gentle", 2.0, ("add_followup",)))
    talk.says(said)
    assert talk.phase is Phase.DONE

    talk = last_part("")
    talk.state = replace(talk.state, tuning=Tuning("gentle", 2.0, ("add_followup",)))
    talk.says(said)
    assert talk.phase is Phase.FOLLOWUP
    talk.says(said)
    assert talk.phase is Phase.DONE


def test_who_wants_to_move_on_from_the_last_part_hears_which_words_end_it_and_they_do() -> None:
    talk = last_part("")
    talk.state = replace(talk.state, tuning=Tuning("gentle", 2.0, ("add_followup",)))
    talk.says("let's move on")
    assert (talk.phase, talk.last.purpose) == (Phase.FOLLOWUP, Purpose.REPLY)
    assert "say I'm done" in " ".join(reply(turn(said="let's move on", phase="followup"))).replace("Say", "say")
    talk.says("I'm done")
    assert talk.phase is Phase.DONE


@pytest.mark.parametrize(
    "said",
    [
        "What do you mean by that? What changes?",
        "what changes?",
        "and what would change?",
        "does everything else stay the same?",
    ],
)
def test_a_question_about_a_follow_up_is_not_answered_with_how_to_end(said: str) -> None:
    talk = last_part("I'm done")
    talk.says(said)
    assert talk.phase is Phase.FOLLOWUP
    spoken = " ".join(reply(turn(said=said, phase="followup", report=PASSING)))
    assert "mochictl" not in spoken


def test_who_is_done_with_what_fails_is_told_once_more_how_it_does_and_then_how_to_go_on() -> None:
    talk = coding()
    talk.says("run the tests")
    talk.result(1)
    assert talk.phase is Phase.DEBUGGING
    talk.says("I'm done")
    assert talk.phase is Phase.TESTING
    talk.result(1)
    for _ in range(2):
        talk.says("I'm done")
        assert (talk.phase, talk.last.purpose) == (Phase.DEBUGGING, Purpose.REPLY)
    spoken = " ".join(reply(turn(said="I'm done", phase="debugging", report=FAILING)))
    assert spoken in failures.NOT_DONE_YET


def test_who_is_asked_one_more_follow_up_hears_how_to_end() -> None:
    assert "mochictl stop" in " ".join(reply(turn(said="I'm done", phase="followup", report=PASSING)))


def test_another_name_for_not_understanding_is_no_wish_to_go_on() -> None:
    assert read("excuse me i not understand the question, say in easy words") is Intent.REPEAT
    assert read("I understand the question") is Intent.READY


# -- what is presupposed -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [Step.OPTIMIZE, Step.VERIFY_AGAIN])
def test_a_change_is_spoken_of_where_there_was_one(step: Step) -> None:
    unchanged = (note("Saved."), note("All 6 tests pass."), note("All 19 tests pass."))
    asked = Line(2, 0.0, "interviewer", questions.IMPROVE[0])
    changed = (*unchanged, note("Saved."), note("All 19 tests pass."))
    said = {
        name: reply(
            turn(Purpose.RESULTS, phase="reflection", step=step, report=PASSING, transcript=(*notes, asked), mode="tdd")
        )
        for name, notes in (("unchanged", unchanged), ("changed", changed))
    }

    assert not set(said["unchanged"]) & set(steps.AGAIN)
    if step is Step.OPTIMIZE:
        assert set(said["changed"]) & set(steps.AGAIN)


def test_no_failure_is_called_the_same_before_there_is_code() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.result(0)
    for at in range(6):
        talk.saves(f"notes {at}")
        talk.result(0)

    assert Purpose.NEW_ANGLE not in talk.purposes


@pytest.mark.parametrize("phase", ["optimization", "complexity", "reflection"])
def test_a_part_is_called_the_last_where_it_is(phase: str) -> None:
    for seed in range(20):
        assert "last part" not in " ".join(reply(turn(said="what phase are we in", phase=phase, seed=seed)))


def test_nobody_is_told_to_save_what_has_just_been_run() -> None:
    said = reply(turn(said="try it again", phase="optimization", report=PASSING))

    assert not set(said) & set(lines.TESTS_ON_SAVE)


@pytest.mark.parametrize(
    "said",
    [
        "do you run the tests when i save",
        "does it run my code by itself?",
        "do the tests run on every save?",
        "when do the tests run?",
        "how do I run it?",
        "do I have to save to run the tests?",
    ],
)
def test_who_asks_how_a_run_comes_about_is_told_that_and_no_result(said: str) -> None:
    assert set(reply(turn(said=said, intent=Intent.RUN, phase="coding", report=FAILING))) <= set(lines.TESTS_ON_SAVE)


@pytest.mark.parametrize("phase", ["complexity", "reflection", "followup"])
def test_who_has_no_idea_after_the_work_gets_another_question(phase: str) -> None:
    said = reply(turn(said="no idea", phase=phase, report=PASSING))

    assert not set(said) & {*nudges.STUCK_PLANNING, *nudges.COMFORT["supportive"]}
    assert set(said) & set(asides.LEAVE_IT)
    assert not set(said) & set(lines.GO_ON)


@pytest.mark.parametrize(
    "said", ["please you give me example with small list", "show me an example", "I need one small example"]
)
def test_a_request_is_no_explanation(said: str) -> None:
    assert read(said) is Intent.CLARIFY


@pytest.mark.parametrize(
    "said",
    [
        "sorry, this is my first interview ever, my hands are shaking",
        "it's my first coding interview",
        "my heart is racing",
        "I'm trembling a bit",
    ],
)
def test_nerves_are_met_with_a_kind_word(said: str) -> None:
    assert set(reply(turn(said=said, phase="understanding"))) & set(nudges.AT_EASE)


@pytest.mark.parametrize("said", ["told you, it works. done.", "see, it works!", "it works now, so that's fine"])
def test_who_says_that_it_works_hears_what_fails(said: str) -> None:
    told = " ".join(reply(turn(said=said, phase="debugging", report=FAILING, intent="other")))

    assert "equal values" in told


@pytest.mark.parametrize(
    "said", ["oh no I think I deleted my file", "I accidentally erased all my code", "my file is gone"]
)
def test_who_has_lost_their_file_hears_what_is_left(said: str) -> None:
    assert " ".join(reply(turn(said=said, phase="debugging", report=FAILING))) in asides.FILE_GONE


@pytest.mark.parametrize("said", ["would you hire me?", "did I do okay so far? I'm so nervous about the result"])
def test_who_asks_for_the_outcome_hears_where_it_stands(said: str) -> None:
    talk = coding()
    talk.says(said)

    assert talk.last.purpose is Purpose.REPLY
    assert set(reply(turn(said=said, phase="coding"))) & set(asides.HOW_AM_I)


@pytest.mark.parametrize(
    "said", ["am I on the right track?", "am I at least close?", "am I going in the right direction?"]
)
def test_who_asks_whether_they_are_on_the_way_is_understood_and_told_neither(said: str) -> None:
    for phase in ("understanding", "approach", "debugging"):
        assert reply(turn(said=said, phase=phase))[0] in replies.AS_WANTED
