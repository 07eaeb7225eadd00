"""Who speaks: what is cut, what is taken up again, and what waits for whom."""

import pytest

from mochid.events import CoachSaid, Hush, NothingHeard, SolutionUnreadable, VoiceStarted, VoiceStopped
from mochid.interview.phases import Phase
from mochid.protocol import Hold, Mute, Pause, Resume, Run, Say
from mochid.talk import Passed, Purpose
from tests.interviewing import Interview, coding
from tests.walking import heard

pytestmark = pytest.mark.fast


def begun() -> Interview:
    """The interviewer has begun to answer a question, and has more to say."""
    talk = coding()
    talk.prompt = False
    talk.says("can the array be empty")
    talk.play(CoachSaid(turn=talk.state.turn, index=0, text=Passed("It can.")))
    return talk


def test_a_voice_cuts_the_interviewer_off_at_once() -> None:
    talk = begun()

    assert talk.play(VoiceStarted())[0] == Hush(turn=talk.state.turn)


def test_a_turn_cut_by_a_noise_is_taken_again_once() -> None:
    talk = begun()
    turn = talk.state.turn
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert (talk.state.turn, talk.last.purpose, talk.last.said) == (turn + 1, Purpose.REPLY, "can the array be empty")

    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert talk.state.turn == turn + 1
    assert talk.state.floor == "open"


def test_a_turn_cut_by_an_mhm_goes_on() -> None:
    talk = begun()
    talk.says("mm-hm")

    assert (talk.last.purpose, talk.last.said) == (Purpose.REPLY, "can the array be empty")


def test_a_turn_cut_by_words_is_over() -> None:
    talk = begun()
    talk.says("I think I have it")

    assert (talk.last.purpose, talk.last.said) == (Purpose.REPLY, "I think I have it")
    talk.speak()
    assert talk.state.floor == "open"


def test_typing_okay_does_not_interrupt() -> None:
    talk = begun()
    talk.types(Say("okay"))

    assert talk.state.floor == "speaking"


def test_results_wait_until_the_interviewer_has_finished() -> None:
    talk = begun()
    talk.types(Run())
    talk.result(1)
    assert talk.last.purpose is Purpose.REPLY

    talk.speak()
    assert talk.last.purpose is Purpose.RESULTS


def test_results_wait_until_the_candidate_has_finished() -> None:
    talk = coding()
    talk.types(Run())
    talk.play(VoiceStarted())
    talk.result(1)
    assert talk.last.purpose is not Purpose.RESULTS

    talk.play(VoiceStopped())
    talk.play(heard("that should do it for the empty array"))
    assert talk.purposes[-2:] == [Purpose.REPLY, Purpose.RESULTS]


def test_what_matters_most_waits_and_the_phase_still_opens() -> None:
    talk = coding()
    talk.types(Run())
    talk.prompt = False
    talk.says("can the array be empty")
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.result(1)
    talk.prompt = True
    talk.speak()

    assert (talk.last.purpose, talk.last.phase, talk.last.left) == (Purpose.RESULTS, "debugging", "testing")


def test_what_matters_less_does_not_take_its_place() -> None:
    talk = coding()
    talk.types(Run())
    talk.play(VoiceStarted())
    talk.result(1)
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.play(VoiceStopped())
    talk.play(NothingHeard())

    assert (talk.last.purpose, talk.last.left) == (Purpose.RESULTS, "testing")


def test_a_phase_is_opened_once() -> None:
    talk = Interview()
    talk.play(VoiceStarted())
    talk.wait(119)
    talk.play(VoiceStarted())
    talk.wait(2)
    assert talk.phase is Phase.APPROACH

    talk.play(VoiceStopped())
    talk.play(heard("let me code"))
    assert [ask.phase for ask in talk.asks if ask.purpose is Purpose.PHASE] == ["coding"]


def test_a_turn_cut_by_two_pauses_is_let_go() -> None:
    talk = begun()
    talk.types(Pause())
    talk.types(Resume())
    talk.speak()
    assert talk.last.purpose is Purpose.REPLY

    talk.types(Pause())
    talk.types(Resume())
    talk.speak()
    assert talk.last.purpose is Purpose.WELCOME_BACK
    assert talk.state.floor == "open"


def test_whoever_goes_on_talking_is_answered_when_they_stop() -> None:
    talk = coding()
    asks = len(talk.asks)
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.play(VoiceStarted())
    talk.play(heard("can the array be empty"))
    assert len(talk.asks) == asks

    talk.play(VoiceStopped())
    talk.play(heard("or hold only one number"))
    assert [ask.said for ask in talk.asks[asks:]] == ["or hold only one number"]


def test_a_recogniser_that_never_answers_does_not_keep_the_floor() -> None:
    talk = coding()
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.wait(21)

    assert talk.state.floor == "open"


def test_quiet_holds_everything_back_but_what_was_asked_for() -> None:
    talk = coding()
    talk.types(Hold(600))
    asks = len(talk.asks)
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.wait(599)
    assert len(talk.asks) == asks

    talk.wait(2)
    assert talk.last.purpose is Purpose.TROUBLE


def test_a_closed_microphone_gives_the_floor_back() -> None:
    talk = coding()
    talk.play(VoiceStarted())
    talk.types(Mute())
    assert talk.state.floor == "open"

    turn = talk.state.turn
    talk.says("let me think aloud")
    assert talk.state.turn == turn


def test_a_problem_cut_short_by_a_cough_is_presented_again() -> None:
    talk = Interview(first_time=True)
    talk.prompt = False
    talk.says("I can hear you")
    talk.play(CoachSaid(turn=talk.state.turn, index=0, text=Passed("Given an array ...")))
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert (talk.phase, talk.last.purpose) == (Phase.INTRO, Purpose.PRESENT)

    talk.speak()
    assert talk.phase is Phase.UNDERSTANDING
