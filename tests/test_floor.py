"""Who speaks: what is cut, what is taken up again, and what waits for whom."""

import pytest
from msgspec.structs import replace

from mochid.effects import GoOn, Hush, Listen, Suspend
from mochid.events import (
    CoachDone,
    CoachSaid,
    NothingHeard,
    SettingsChanged,
    SolutionUnreadable,
    Spoken,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.phases import Phase
from mochid.protocol import Hold, Mute, Pause, Ptt, Refused, Resume, Run, Say
from mochid.protocol import Hush as HushCommand
from mochid.settings import CoachSettings, Mic, Settings, Turns
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


def test_a_voice_silences_the_interviewer_at_once() -> None:
    talk = begun()

    assert talk.play(VoiceStarted())[0] == Suspend(turn=talk.state.turn)


def test_a_turn_stopped_by_a_noise_goes_on_as_often_as_it_takes() -> None:
    talk = begun()
    turn, asks = talk.state.turn, len(talk.asks)
    for _ in range(3):
        talk.play(VoiceStarted())
        talk.play(VoiceStopped())
        assert GoOn(turn=turn) in talk.play(NothingHeard())
        assert talk.state.floor == "speaking"

    talk.play(Spoken(turn=turn, index=0, heard="It can."))
    talk.play(CoachDone(turn=turn))
    assert talk.state.floor == "open"
    assert len(talk.asks) == asks


def test_a_turn_goes_on_when_no_words_come_within_two_seconds() -> None:
    talk = begun()
    talk.play(VoiceStarted())
    talk.wait(30)
    talk.play(VoiceStopped())
    talk.wait(1.9)
    assert talk.state.floor == "candidate"

    talk.wait(0.2)
    assert GoOn(turn=talk.state.turn) in talk.effects
    talk.play(heard("I think I have it"))
    assert (talk.last.purpose, talk.last.said) == (Purpose.REPLY, "I think I have it")


def test_how_long_words_are_waited_for_is_a_setting() -> None:
    talk = coding(Settings(turns=Turns(resume_ms=5000)))
    talk.prompt = False
    talk.says("can the array be empty")
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.wait(4.9)
    assert talk.state.floor == "candidate"
    talk.wait(0.2)
    assert talk.state.floor == "thinking"


@pytest.mark.parametrize("sound", ["mm-hm", "okay", "right", "um", "hmm"])
def test_sounds_of_listening_do_not_stop_the_interviewer(sound: str) -> None:
    talk = begun()
    asks = len(talk.asks)
    talk.says(sound)

    assert GoOn(turn=talk.state.turn) in talk.effects
    assert (talk.state.floor, len(talk.asks)) == ("speaking", asks)


@pytest.mark.parametrize("word", ["stop", "wait", "hold on", "wait wait"])
def test_stop_words_always_stop_the_interviewer(word: str) -> None:
    talk = begun()
    turn = talk.state.turn
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())

    assert Hush(turn=turn) in talk.play(heard(word))
    assert talk.state.saying is None or talk.state.turn > turn


def test_a_turn_still_being_thought_of_waits_for_the_end_of_a_noise() -> None:
    talk = coding()
    talk.prompt = False
    talk.says("can the array be empty")
    turn = talk.state.turn
    talk.play(VoiceStarted())
    talk.play(CoachSaid(turn=turn, index=0, text=Passed("It can.")))
    talk.play(CoachDone(turn=turn))
    assert talk.state.floor == "candidate"

    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert (talk.state.floor, talk.state.turn) == ("speaking", turn)


def test_a_save_hushes_the_interviewer_while_coding() -> None:
    talk = begun()
    talk.saves("second")
    assert Hush(turn=talk.state.turn) in talk.effects
    assert talk.state.floor == "open"


def test_a_save_hushes_nobody_where_the_settings_say_so() -> None:
    talk = coding(Settings(turns=Turns(save_hushes=False)))
    talk.prompt = False
    talk.saves("first")
    talk.says("can the array be empty")
    talk.saves("second")

    assert talk.state.floor == "thinking"


def test_a_key_to_talk_silences_the_interviewer_and_keeps_the_floor_while_it_is_down() -> None:
    talk = begun()
    turn = talk.state.turn
    talk.types(Ptt("press"))
    assert talk.effects[0] == Suspend(turn=turn)
    assert Listen(on=True, held=True) in talk.effects
    talk.wait(20)
    assert talk.state.floor == "candidate"

    talk.types(Ptt("release"))
    assert Listen(on=True) in talk.effects
    talk.play(NothingHeard())
    assert talk.state.floor == "speaking"


def test_in_push_to_talk_the_microphone_is_open_only_while_the_key_is_down() -> None:
    talk = coding(Settings(mic=Mic(push_to_talk=True)))
    assert [listen.on for listen in talk.listens] == [False]

    talk.types(Ptt())
    talk.types(Ptt("press"))
    talk.types(Ptt())
    talk.types(Ptt("release"))
    assert [listen.on for listen in talk.listens] == [False, True, False]
    talk.play(heard("can the array be empty"))
    assert talk.last.said == "can the array be empty"


def test_a_key_that_is_never_let_go_is_let_go() -> None:
    talk = coding(Settings(mic=Mic(push_to_talk=True)))
    talk.types(Ptt("press"))
    talk.wait(121)

    assert (talk.state.pressed, talk.state.floor, talk.listens[-1]) == (False, "open", Listen(on=False))


def test_a_muted_microphone_is_not_opened_by_a_key() -> None:
    talk = coding()
    talk.types(Mute())

    assert isinstance(talk.types(Ptt("press")), Refused)
    assert not talk.state.pressed


def test_push_to_talk_is_taken_up_while_the_interview_goes_on() -> None:
    talk = coding()
    talk.play(SettingsChanged(settings=Settings(mic=Mic(push_to_talk=True))))
    assert talk.listens[-1] == Listen(on=False)

    talk.play(SettingsChanged(settings=Settings()))
    assert talk.listens[-1] == Listen(on=True)


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

    results, trouble = talk.asks[-2:]
    assert (results.purpose, results.phase, results.left) == (Purpose.RESULTS, "debugging", "testing")
    assert trouble.purpose is Purpose.TROUBLE


def test_what_matters_less_does_not_take_its_place() -> None:
    talk = coding()
    talk.types(Run())
    talk.play(VoiceStarted())
    talk.result(1)
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.play(VoiceStopped())
    talk.play(NothingHeard())

    assert [(ask.purpose, ask.left) for ask in talk.asks[-2:]] == [(Purpose.RESULTS, "testing"), (Purpose.TROUBLE, "")]


def asked() -> Interview:
    """The interviewer has just asked a question, in an interview in which results come to be spoken."""
    talk = coding()
    talk.types(Run())
    talk.prompt = False
    talk.says("can the array be empty")
    talk.play(CoachSaid(turn=talk.state.turn, index=0, text=Passed("What would you assume?")))
    talk.play(CoachDone(turn=talk.state.turn))
    talk.play(Spoken(turn=talk.state.turn, index=0, heard="What would you assume?"))
    talk.prompt = True
    return talk


def test_who_has_asked_waits_five_seconds_before_saying_anything_else() -> None:
    talk = asked()
    asks = len(talk.asks)
    talk.result(1)  # a second goes by
    talk.wait(3.9)
    assert (len(talk.asks), talk.state.floor) == (asks, "open")

    talk.wait(0.2)
    assert talk.last.purpose is Purpose.RESULTS


def test_an_answer_ends_that_wait_and_what_waited_follows_it() -> None:
    talk = asked()
    talk.result(1)
    talk.says("that it can hold nothing at all")

    assert talk.purposes[-2:] == [Purpose.REPLY, Purpose.RESULTS]


def test_a_command_ends_that_wait() -> None:
    talk = asked()
    talk.types(Run())
    talk.result(1)

    assert talk.last.purpose is Purpose.RESULTS


@pytest.mark.parametrize("sound", ["um", "okay", ""])
def test_a_sound_of_thinking_begins_that_wait_anew(sound: str) -> None:
    talk = asked()
    talk.result(1)
    asks = len(talk.asks)
    talk.wait(3)
    talk.play(VoiceStarted())
    talk.wait(2)
    talk.play(VoiceStopped())
    talk.play(heard(sound) if sound else NothingHeard())
    talk.wait(4.9)
    assert len(talk.asks) == asks

    talk.wait(0.2)
    assert talk.last.purpose is Purpose.RESULTS


def test_a_statement_is_not_waited_for() -> None:
    talk = coding()  # the interviewer said "Well.", which asks nothing
    talk.play(SolutionUnreadable(why="solution.py is a folder."))

    assert talk.last.purpose is Purpose.TROUBLE


def test_nudges_wait_for_an_answer_however_impatient_the_settings() -> None:
    hasty = CoachSettings(nudge_interval_s=1, interrupt_after_silence_ms=1000)
    talk = Interview(
        Settings(coach=replace(hasty, intervention=replace(hasty.intervention, silence_before_nudge_ms=1000)))
    )
    talk.prompt = False
    talk.says("can the array be empty")
    talk.play(CoachSaid(turn=talk.state.turn, index=0, text=Passed("What would you assume?")))
    talk.play(CoachDone(turn=talk.state.turn))
    talk.play(Spoken(turn=talk.state.turn, index=0, heard="What would you assume?"))
    asks = len(talk.asks)
    talk.wait(4.9)
    assert len(talk.asks) == asks
    talk.wait(1.5)
    assert talk.last.purpose is Purpose.NUDGE


def test_whoever_hushes_the_interviewer_has_five_seconds_of_quiet() -> None:
    talk = coding()
    talk.types(Run())
    talk.prompt = False
    talk.says("can the array be empty")
    talk.result(1)
    talk.types(HushCommand())
    asks = len(talk.asks)
    talk.wait(4.9)
    assert len(talk.asks) == asks

    talk.wait(0.2)
    assert talk.last.purpose is Purpose.RESULTS


def test_a_file_that_can_be_read_again_is_no_trouble_any_more() -> None:
    talk = asked()
    talk.play(SolutionUnreadable(why="solution.py is a folder."))
    talk.saves("second")
    talk.wait(6)

    assert Purpose.TROUBLE not in talk.purposes


def test_the_minutes_left_are_told_though_something_weightier_waits() -> None:
    talk = coding(minutes=20, unhurried=True)
    talk.saves("first try")
    talk.wait(599)
    talk.types(Run())
    talk.play(VoiceStarted())
    talk.wait(2)
    talk.result(1)
    talk.play(VoiceStopped())
    talk.play(NothingHeard())

    assert talk.purposes[-2:] == [Purpose.RESULTS, Purpose.WARNING]


def test_a_phase_that_the_clock_opened_is_not_opened_again_after_talk_about_the_matter() -> None:
    for said, opened in (("first I look at every pair", False), ("can the array be empty", True)):
        talk = Interview()
        talk.play(VoiceStarted())
        talk.wait(119)
        talk.play(VoiceStarted())
        talk.wait(2)
        assert talk.phase is Phase.APPROACH
        talk.play(VoiceStopped())
        talk.play(heard(said))
        talk.wait(2)
        assert (Purpose.PHASE in talk.purposes) is opened


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


def test_a_problem_held_up_by_a_cough_is_presented_to_its_end() -> None:
    talk = Interview(first_time=True)
    talk.prompt = False
    talk.says("I can hear you")
    turn = talk.state.turn
    talk.play(CoachSaid(turn=turn, index=0, text=Passed("Given an array ...")))
    talk.play(VoiceStarted())
    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert (talk.phase, talk.state.floor, talk.state.turn) == (Phase.INTRO, "speaking", turn)

    talk.speak()
    assert talk.phase is Phase.UNDERSTANDING
