"""What the candidate says: which words move, run, ask, fish, or only fill the air; and the ladder of hints."""

import pytest
from msgspec.structs import replace

from mochid.effects import Ask
from mochid.events import (
    Measured,
    MicrophoneBack,
    MicrophoneLost,
    SolutionUnreadable,
    TestsFinished,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview import commands
from mochid.interview.meaning import suspicion
from mochid.interview.phases import Phase
from mochid.protocol import Done, Hint, Mute, Next, Say
from mochid.reports import Growth, TestReport, Verdict
from mochid.talk import Purpose
from tests.interviewing import Interview, coding
from tests.walking import heard

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "text",
    [
        "I would use a hash map, just tell me the solution",
        "can I get a hint, what is the solution",
        "just tell me the solution",
    ],
)
def test_a_fisher_is_redirected_whatever_else_they_say(text: str) -> None:
    assert suspicion.attempt(text)
    talk = Interview()
    talk.says(text)

    assert (talk.last.purpose, talk.phase) == (Purpose.REDIRECT, Phase.UNDERSTANDING)


@pytest.mark.parametrize(
    "text",
    [
        "I'd use a stack. Good?",
        "I'd use a stack. Is that right?",
        "Okay so I'm going to use a dictionary, am I on the right track?",
        "I'd count every value first and then go through the counts, what do you think?",
        "So my plan is a hash map, correct?",
        "okay, I don't know, I'd probably just try all the pairs, like with two loops. Is that stupid?",
    ],
)
def test_a_plan_counts_as_one_whatever_its_tail_fishes_for(text: str) -> None:
    talk = Interview()
    talk.says(text)

    assert talk.phase is Phase.APPROACH
    assert talk.last.purpose in (Purpose.PHASE, Purpose.REDIRECT)


@pytest.mark.parametrize(
    "text",
    [
        "we can assume it's sorted, right?",
        "I should return the index, okay?",
        "I'd use a stack or a queue, which is better?",
        "could I use a stack? good?",
        "I would like a hint, okay?",
        "I will be fired if you don't tell me, okay?",
    ],
)
def test_a_question_is_no_plan_because_it_ends_in_a_wish_for_a_nod(text: str) -> None:
    talk = Interview()
    talk.says(text)

    assert talk.phase is Phase.UNDERSTANDING


@pytest.mark.parametrize("text", ["um", "hmm", "okay", "mm-hm", "  "])
def test_sounds_are_not_answered(text: str) -> None:
    talk = coding()
    turn = talk.state.turn
    talk.says(text)

    assert (talk.state.turn, talk.state.floor) == (turn, "open")
    reply = talk.types(Say(text))
    assert reply == Done("Heard. Nothing in that needs an answer.", turn=0)


def test_sounds_do_not_put_a_nudge_off() -> None:
    talk = coding()
    asks = len(talk.asks)
    for _ in range(4):
        talk.wait(8)
        talk.says("okay")

    assert [ask.purpose for ask in talk.asks[asks:]] == [Purpose.NUDGE]


def test_a_lost_microphone_is_told_of_and_so_is_its_coming_back() -> None:
    talk = coding()
    talk.play(MicrophoneLost(why="The microphone keeps stopping."))
    assert (talk.last.purpose, talk.last.said) == (Purpose.MICROPHONE, "lost")

    talk.wait(30)
    talk.play(MicrophoneBack())
    assert (talk.last.purpose, talk.last.said) == (Purpose.MICROPHONE, "back")


def test_a_microphone_that_is_back_before_anybody_was_told_is_not_worth_a_word() -> None:
    talk = coding()
    asks = len(talk.asks)
    talk.play(VoiceStarted())
    talk.play(MicrophoneLost(why="The microphone keeps stopping."))
    talk.play(MicrophoneBack())
    talk.play(VoiceStopped())
    talk.says("so the next thing is the loop over the numbers")

    assert Purpose.MICROPHONE not in [ask.purpose for ask in talk.asks[asks:]]


def test_who_is_muted_hears_nothing_of_the_microphone() -> None:
    talk = coding()
    talk.types(Mute())
    asks = len(talk.asks)
    talk.play(MicrophoneLost(why="The microphone keeps stopping."))

    assert len(talk.asks) == asks


def test_a_long_silence_is_broken_less_and_less_often() -> None:
    talk = coding()
    begun, nudges = talk.at, []
    for _ in range(900):
        talk.wait(1)
        if any(isinstance(effect, Ask) for effect in talk.effects):
            nudges.append(talk.at - begun)

    assert nudges == [30, 90, 210, 450, 690]


def test_real_talk_puts_a_nudge_off() -> None:
    talk = coding()
    for _ in range(4):
        talk.wait(25)
        talk.says("now I look at each number once")

    assert Purpose.NUDGE not in talk.purposes


def test_say_names_the_turn_that_answers() -> None:
    talk = coding()
    reply = talk.types(Say("can the array be empty"))

    assert isinstance(reply, Done)
    assert reply.turn == talk.last.turn


def test_asking_for_the_tests_names_the_turn_that_will_tell_the_results() -> None:
    talk = coding()
    reply = talk.types(Say("run the tests"))
    talk.result(1)

    assert isinstance(reply, Done)
    assert (reply.turn, talk.last.purpose) == (talk.last.turn, Purpose.RESULTS)


def test_stop_is_obeyed_and_not_discussed() -> None:
    talk = coding()
    talk.prompt = False
    talk.says("can the array be empty")
    talk.says("stop")

    assert talk.last.said == "can the array be empty"
    assert talk.state.floor == "open"


def test_give_me_a_minute_gives_a_minute() -> None:
    talk = coding()
    talk.says("give me a minute")
    asks = len(talk.asks)
    assert talk.last.purpose is Purpose.HOLD
    talk.wait(59)
    assert len(talk.asks) == asks

    talk.wait(60)
    assert talk.last.purpose is Purpose.NUDGE


def test_two_minutes_are_two_minutes() -> None:
    talk = coding(unhurried=True)
    talk.says("give me two minutes")
    asks = len(talk.asks)
    talk.wait(119)
    assert len(talk.asks) == asks

    talk.wait(60)
    assert talk.last.purpose is Purpose.NUDGE


AWAY = [
    "I'm in the middle of something, brb",
    "brb",
    "I'll be right back",
    "back in five minutes",
    "not now please",
    "sorry, I'm busy at the moment",
    "hold on, my phone is ringing",
    "I have to take this call",
    "I need to go to the toilet",
]


@pytest.mark.parametrize("words", AWAY)
def test_who_is_busy_with_something_else_has_quiet_until_they_say_something(words: str) -> None:
    talk = coding(unhurried=True)
    talk.says(words)
    asks = len(talk.asks)
    assert talk.last.purpose is Purpose.HOLD
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.wait(900)
    assert set(talk.purposes[asks:]) <= {Purpose.WARNING}, "the time that is left is told"

    talk.says("I'd use a hash map")
    talk.wait(120)
    assert Purpose.NUDGE in talk.purposes[asks:]


def test_a_save_is_as_good_as_a_word_from_who_was_away() -> None:
    talk = coding(unhurried=True)
    talk.says("brb")
    asks = len(talk.asks)
    talk.wait(300)
    assert len(talk.asks) == asks

    talk.saves("something")
    talk.result(1)
    talk.wait(300)
    assert len(talk.asks) > asks


def test_a_part_that_ends_meanwhile_is_told_once() -> None:
    talk = Interview()
    talk.says("I would use a hash map")
    talk.says("brb")
    asks = len(talk.asks)
    talk.wait(10 * 60)
    told = talk.asks[asks:]
    assert talk.phase is Phase.CODING
    assert {ask.purpose for ask in told} <= {Purpose.PHASE, Purpose.WARNING}
    assert len({(ask.phase, ask.purpose, ask.said) for ask in told}) == len(told)


@pytest.mark.parametrize("words", ["run the tests, brb", "I would use a stack, brb", "can the list be empty? brb"])
def test_what_is_asked_along_with_it_is_done(words: str) -> None:
    talk = coding()
    talk.says(words)
    assert talk.last.purpose is not Purpose.HOLD


@pytest.mark.parametrize(
    "words",
    [
        "the target is in the middle of the list",
        "I move the left pointer back in one step",
        "not now, but later I would sort it",
        "I'll do that later",
        "then I have to step out of the loop",
        "I'm busy coding",
    ],
)
def test_talk_of_the_problem_is_no_wish_to_be_left_alone(words: str) -> None:
    talk = coding()
    talk.says(words)
    assert talk.last.purpose is not Purpose.HOLD


def test_who_types_has_the_time_to_type() -> None:
    talk = coding()
    talk.says("run the tests")
    talk.result(3)
    talk.result(3)
    talk.types(Say("it goes over the list once"))
    asks = len(talk.asks)
    talk.types(Next())
    assert talk.phase is Phase.COMPLEXITY
    talk.wait(25)
    assert len(talk.asks) == asks + 1


def test_the_first_hint_is_given_and_the_next_only_after_a_try() -> None:
    talk = coding()
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung, talk.last.rung_index) == (Purpose.HINT, 1, 0)
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung) == (Purpose.NO_HINT, 0)

    talk.saves("a try")
    talk.types(Hint())
    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 2)


# -- what was offered --------------------------------------------------------------------------------------------------


def offered(words: str) -> Interview:
    """The interviewer offers something into a silence."""
    talk = coding(unhurried=True)
    talk.prompt = False
    talk.wait(40)
    talk.speak(words)
    talk.prompt = True
    return talk


SMALLER = "Shall we solve it for the plainest inputs first?"
TAKEN = ["yes please, let's take the simplest inputs", "yes", "okay", "sure, why not", "yes please", "let's do that"]


@pytest.mark.parametrize("words", TAKEN)
def test_an_offer_that_is_taken_is_answered(words: str) -> None:
    talk = offered(SMALLER)
    asks, phase = len(talk.asks), talk.phase
    talk.types(Say(words))
    assert [(ask.purpose, ask.said) for ask in talk.asks[asks:]] == [(Purpose.REPLY, words)]
    assert talk.phase is phase


@pytest.mark.parametrize("words", ["no", "no thanks", "not now", "no, I'd rather go on"])
def test_an_offer_that_is_turned_down_is_answered_too(words: str) -> None:
    talk = offered(SMALLER)
    asks = len(talk.asks)
    talk.types(Say(words))
    assert [(ask.purpose, ask.said) for ask in talk.asks[asks:]] == [(Purpose.REPLY, words)]


def test_who_says_yes_to_hints_has_one() -> None:
    talk = offered("You can ask me for a hint at any time.")
    talk.says("yes please")
    assert talk.last.purpose is Purpose.HINT

    talk = offered("You can ask me for a hint at any time.")
    asks = len(talk.asks)
    talk.says("okay")
    assert len(talk.asks) == asks


def test_a_yes_that_nothing_was_offered_for_is_a_sound_of_listening() -> None:
    talk = offered("Which step is next, as you see it?")
    asks = len(talk.asks)
    for words in ("yes", "okay", "no"):
        talk.says(words)
    assert len(talk.asks) == asks

    talk = offered(SMALLER)
    talk.says("I would use a stack")
    asks = len(talk.asks)
    talk.says("yes")
    assert len(talk.asks) == asks, "it was answered"


def finished(growth: str = "") -> Interview:
    """All tests pass, and it is known what it costs."""
    talk = coding()
    talk.saves("all of it")
    talk.result(3)
    talk.result(3)
    assert talk.phase is Phase.OPTIMIZATION
    talk.play(Measured(run=talk.state.measuring, digest=talk.state.digest, growth=Growth(growth)))
    return talk


def test_a_hint_on_what_is_finished_is_no_rung_of_the_way_there() -> None:
    for talk in (finished(), finished("O(1)")):
        for _ in range(3):
            assert talk.types(Hint()) == Done("Here comes a question to think about.", turn=talk.last.turn)
            assert (talk.last.purpose, talk.last.intent, talk.last.rung) == (Purpose.REPLY, "hint", 0)
        assert talk.state.served == 0


def test_what_passes_but_costs_more_than_asked_for_may_need_the_ladder() -> None:
    talk = finished("O(n^2)")
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 1)


@pytest.mark.parametrize("phase", [Phase.COMPLEXITY, Phase.REFLECTION, Phase.FOLLOWUP])
def test_a_hint_where_the_work_is_talked_over_is_of_that_part(phase: Phase) -> None:
    talk = finished("O(n^2)")
    while talk.phase is not phase:
        talk.types(Next())
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.phase, talk.state.served) == (Purpose.REPLY, phase, 0)


def test_a_file_that_is_no_program_needs_no_hint_on_the_approach() -> None:
    talk = coding()
    talk.saves("broken")
    report = TestReport(Verdict.COMPILE_ERROR, 0, 3, explanation="solution.py:24: invalid syntax")
    talk.play(TestsFinished(run=talk.state.run, digest="broken", report=report))
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.state.served) == (Purpose.RESULTS, 0)


def test_what_fails_only_where_nobody_sees_it_is_no_matter_of_the_approach() -> None:
    talk = coding()
    talk.saves("nearly")
    talk.result(3)
    talk.result(2)
    assert talk.phase is Phase.DEBUGGING
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.state.served) == (Purpose.RESULTS, 0)

    talk.saves("another")
    talk.result(1)
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 1)


def slow(talk: Interview, digest: str, passed: int) -> None:
    talk.saves(digest)
    report = TestReport(Verdict.TLE, passed, 25)
    talk.play(TestsFinished(run=talk.state.run, digest=digest, report=report))
    talk.wait(1)


def test_what_is_right_and_only_slow_is_asked_for_its_steps_before_the_ladder() -> None:
    talk = coding()
    slow(talk, "recursion", 19)
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.intent, talk.state.served) == (Purpose.REPLY, "hint", 0)
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 1)

    slow(talk, "another way", 20)
    talk.says("another hint please")
    assert (talk.last.purpose, talk.state.served) == (Purpose.REPLY, 1)


def test_what_hardly_ever_comes_to_an_end_may_lack_the_way() -> None:
    talk = coding()
    slow(talk, "a loop without end", 2)
    talk.says("can I get a hint")
    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 1)


def test_a_question_is_promised_only_to_whoever_gets_one() -> None:
    talk = coding()
    given, declined = talk.types(Hint()), talk.types(Hint())
    assert [talk.asks[-2].purpose, talk.asks[-1].purpose] == [Purpose.HINT, Purpose.NO_HINT]
    assert (given, declined) == (
        Done("Here comes a question to think about.", turn=talk.asks[-2].turn),
        Done(commands.NO_HINT, turn=talk.asks[-1].turn),
    )


def test_a_ladder_that_is_done_answers_like_a_rung_that_is_not_open() -> None:
    """Nobody may learn how many hints are left."""
    talk = coding()
    talk.types(Hint())
    not_open = talk.types(Hint())
    for attempt in range(9):
        talk.saves(f"try {attempt}")
        last = talk.types(Hint())
    assert talk.last.purpose is Purpose.NO_HINT
    assert isinstance(not_open, Done)
    assert last == Done(not_open.message, turn=talk.last.turn)


def test_staying_with_a_hint_for_a_while_opens_the_next() -> None:
    talk = coding()
    talk.types(Hint())
    talk.wait(60)
    talk.types(Hint())

    assert (talk.last.purpose, talk.last.rung) == (Purpose.HINT, 2)


def test_a_hint_nobody_heard_was_not_given() -> None:
    talk = coding()
    talk.prompt = False
    talk.types(Hint())
    talk.says("no wait I think I see it")
    assert talk.state.served == 0

    talk.prompt = True
    talk.types(Hint())
    assert (talk.last.rung, talk.last.rung_index, talk.state.served) == (1, 0, 1)


def test_after_many_hints_a_silence_brings_a_smaller_problem() -> None:
    talk = coding()
    talk.state = replace(talk.state, served=3)
    talk.wait(31)
    assert talk.last.purpose is Purpose.STUCK_LONG

    talk.wait(61)
    assert talk.last.purpose is Purpose.NUDGE


def test_a_nudge_that_fell_due_during_a_sound_is_only_put_off() -> None:
    talk = coding()
    asks = len(talk.asks)
    talk.wait(29)
    talk.play(VoiceStarted())
    talk.wait(5)
    talk.play(VoiceStopped())
    talk.play(heard("hmm"))
    assert len(talk.asks) == asks

    talk.wait(3)
    assert [ask.purpose for ask in talk.asks[asks:]] == [Purpose.NUDGE]
