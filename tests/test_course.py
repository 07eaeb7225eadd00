"""The course of an interview: which phase follows which, on words, on clocks and on command; pausing, and the end."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from mochid.effects import Answer, Listen, RunTests, Watch, WriteDebrief
from mochid.events import (
    Commanded,
    Debriefed,
    NothingHeard,
    Recovered,
    SettingsChanged,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview.phases import Phase
from mochid.interview.session import step
from mochid.interview.state import elapsed
from mochid.protocol import Abort, Done, Next, Pause, Refused, Resume, Run, Say, Start, Started, Stop
from mochid.settings import CoachSettings, Intervention, Settings, Timing
from mochid.talk import Purpose
from tests.interviewing import Interview, coding
from tests.walking import prepared

pytestmark = pytest.mark.fast

NO_NUDGE = 3600_000.0
PATIENT = CoachSettings(
    nudge_interval_s=3600.0,
    interrupt_after_silence_ms=NO_NUDGE,
    intervention=Intervention(silence_before_nudge_ms=NO_NUDGE),
)
QUIET = Settings(coach=PATIENT)
"""No nudges, so that only the clocks speak."""


def test_who_is_silent_before_the_problem_is_asked_to_speak_up_not_what_they_think() -> None:
    talk = Interview(first_time=True)
    talk.wait(50.0)
    assert talk.phase is Phase.CALIBRATION
    assert len(talk.purposes) > 1
    assert set(talk.purposes) == {Purpose.GREET}


def test_a_whole_interview_by_voice() -> None:
    talk = Interview(first_time=True)
    phases = [talk.phase]

    def then(act: Callable[[], object]) -> None:
        act()
        phases.append(talk.phase)

    talk.saves("stub")
    then(lambda: talk.says("I can hear you"))
    then(lambda: talk.says("I would use a hash map"))
    then(lambda: talk.says("let me code"))
    then(lambda: talk.saves("first try"))
    then(lambda: talk.says("run the tests"))
    then(lambda: talk.result(1))
    then(lambda: talk.saves("second try"))
    then(lambda: talk.result(3))
    then(lambda: talk.result(5, 5))
    then(lambda: talk.says("I'm done"))
    then(lambda: talk.says("it runs in linear time"))
    then(lambda: talk.says("I'm done"))
    then(lambda: talk.says("I'm done"))

    assert phases == [
        "calibration",
        "understanding",  # once the problem is presented
        "approach",
        "coding",
        "coding",
        "testing",
        "debugging",
        "testing",
        "testing",  # the visible cases pass; now the hidden ones
        "optimization",
        "complexity",
        "reflection",
        "followup",
        "done",
    ]


def test_a_whole_interview_by_next() -> None:
    talk = Interview(first_time=True)
    talk.prompt = False
    phases = [talk.phase]
    while talk.phase is not Phase.DONE:
        talk.types(Next())
        phases.append(talk.phase)

    assert phases == [
        "calibration",
        "intro",
        "understanding",
        "approach",
        "coding",
        "testing",
        "optimization",
        "complexity",
        "reflection",
        "followup",
        "done",
    ]


def test_a_whole_interview_by_the_clock() -> None:
    talk = Interview(QUIET, first_time=True)
    minutes: dict[str, int] = {}
    for minute in range(46):
        minutes.setdefault(talk.phase, minute)
        talk.wait(60)

    assert minutes == {
        "calibration": 0,
        "understanding": 1,
        "approach": 3,
        "coding": 6,
        "testing": 31,
        "complexity": 36,
        "reflection": 39,
        "followup": 41,
        "done": 43,
    }


def test_whoever_wants_to_code_at_once_is_asked_for_an_approach_first() -> None:
    talk = Interview()
    talk.says("let me code")

    assert talk.phase is Phase.APPROACH
    assert (talk.last.purpose, talk.last.left, talk.last.said) == (Purpose.PHASE, "understanding", "let me code")


def test_writing_is_as_good_as_saying_so() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.says("I would use a hash map")
    talk.saves("first try")

    assert talk.phase is Phase.CODING


def test_a_question_is_answered_where_it_is_asked() -> None:
    talk = Interview()
    talk.says("can the array be empty")

    assert talk.phase is Phase.UNDERSTANDING
    assert (talk.last.purpose, talk.last.said) == (Purpose.REPLY, "can the array be empty")


def test_coding_has_the_time_that_was_saved_before_it() -> None:
    talk = coding(QUIET)
    talk.wait(1799)
    assert talk.phase is Phase.CODING

    talk.wait(2)
    assert talk.phase is Phase.TESTING


def test_the_clock_that_ends_coding_runs_the_tests() -> None:
    talk = coding(QUIET)
    talk.wait(1801)

    assert [run.digest for run in talk.runs] == ["stub"]
    talk.result(1)
    assert (talk.phase, talk.last.purpose) == (Phase.DEBUGGING, Purpose.RESULTS)


def test_testing_and_debugging_share_a_clock() -> None:
    talk = coding(QUIET)
    talk.wait(1801)
    talk.result(1)
    talk.wait(200)
    talk.saves("another try")
    talk.result(1)
    talk.wait(98)

    assert talk.phase is Phase.COMPLEXITY


def test_complexity_is_left_out_if_it_is_not_wanted() -> None:
    talk = coding(Settings(coach=CoachSettings(force_big_o_at_end=False)))
    talk.types(Next())
    talk.types(Next())
    talk.types(Next())

    assert talk.phase is Phase.REFLECTION


def test_whoever_passes_late_goes_straight_to_complexity() -> None:
    talk = coding(QUIET, minutes=10, unhurried=True)
    talk.wait(5 * 60)
    talk.types(Run())
    talk.result(3)
    talk.result(5, 5)

    assert talk.phase is Phase.COMPLEXITY
    assert (talk.last.purpose, talk.last.left) == (Purpose.RESULTS, "testing")


def test_no_followup_is_begun_in_the_last_two_minutes() -> None:
    talk = coding(QUIET, minutes=10, unhurried=True)
    talk.wait(8 * 60)
    talk.says("it runs in linear time")
    assert talk.phase is Phase.REFLECTION

    talk.says("I'm done")
    assert talk.phase is Phase.DONE


def test_the_time_that_is_left_when_no_followup_is_begun_is_the_candidates() -> None:
    talk = coding(QUIET, minutes=10)
    while talk.phase is not Phase.REFLECTION:
        talk.wait(1)
    talk.state = replace(talk.state, reached=8 * 60.0)
    while talk.phase is Phase.REFLECTION:
        talk.wait(1)

    assert talk.phase is Phase.DONE
    assert talk.state.reached == talk.state.rules.total


@pytest.mark.parametrize("minutes", [3, 5, 6, 8, 12])
def test_a_short_interview_lasts_as_long_as_it_was_to_last(minutes: int) -> None:
    talk = coding(QUIET, minutes=minutes)
    parts: dict[Phase, float] = {}
    while talk.phase is not Phase.DONE:
        parts[talk.phase] = parts.get(talk.phase, 0.0) + 1
        talk.wait(1)

    assert sum(parts.values()) == pytest.approx(minutes * 60, abs=5)
    assert parts[Phase.COMPLEXITY] >= 20, "there is time to say what it costs"


def test_two_minutes_before_the_end_code_gives_way_to_complexity() -> None:
    talk = coding(QUIET, minutes=10, unhurried=True)
    talk.wait(479)
    assert talk.phase is Phase.CODING

    talk.wait(2)
    assert talk.phase is Phase.COMPLEXITY
    assert [(ask.purpose, ask.left) for ask in talk.asks[-2:]] == [(Purpose.PHASE, "coding"), (Purpose.WARNING, "")]


def test_the_interviewer_warns_when_time_grows_short() -> None:
    talk = coding(QUIET, unhurried=True)
    talk.wait(44 * 60)

    assert [ask.said for ask in talk.asks if ask.purpose is Purpose.WARNING] == ["10", "5", "2"]


def test_whoever_is_stuck_for_long_is_offered_something_smaller_once() -> None:
    talk = coding(Settings(coach=CoachSettings(intervention=Intervention(abandon_threshold_min=5.0))))
    talk.wait(10 * 60)

    assert talk.purposes.count(Purpose.STUCK_LONG) == 1


def test_time_up_waits_for_the_end_of_the_sentence() -> None:
    talk = coding(QUIET, minutes=10, unhurried=True)
    talk.wait(595)
    talk.play(VoiceStarted())
    talk.wait(30)
    assert talk.phase is Phase.COMPLEXITY

    talk.play(VoiceStopped())
    talk.play(NothingHeard())
    assert talk.phase is Phase.DONE


def test_the_end_closes_everything_and_writes_the_debrief() -> None:
    talk = coding()
    talk.play(Commanded(request=9, command=Stop()))

    assert talk.phase is Phase.DONE
    assert talk.last.purpose is Purpose.CLOSING
    assert talk.alarms == {}
    talk.play(Debriefed(request=9, path="/home/me/debrief.md"))
    assert talk.effects == (
        Answer(
            request=9,
            reply=Done(
                "The interview is over. Your debrief: /home/me/debrief.md", data={"debrief": "/home/me/debrief.md"}
            ),
        ),
    )


@pytest.mark.parametrize(
    ("next_up", "told"),
    [
        ("mochictl start merge_intervals b.js", "Begin another with `mochictl start merge_intervals b.js`."),
        ("", "Begin another with `mochictl start`."),
    ],
    ids=["the one that the debrief suggests", "a journal from before that was kept"],
)
def test_who_speaks_after_the_end_is_led_to_the_next_interview(next_up: str, told: str) -> None:
    talk = coding()
    talk.play(Commanded(request=9, command=Stop()))
    talk.play(Debriefed(request=9, path="/home/me/debrief.md", next_up=next_up))

    assert talk.types(Say("hello?")) == Refused(
        "This interview is over.", f"Its debrief is /home/me/debrief.md. {told}"
    )


def test_abort_leaves_without_a_word_or_a_debrief() -> None:
    talk = coding()
    said = len(talk.asks)
    talk.types(Abort())

    assert talk.phase is Phase.ABORT
    assert len(talk.asks) == said
    assert not [effect for effect in talk.effects if isinstance(effect, WriteDebrief)]


def test_a_pause_stops_every_clock_and_gives_each_what_remained() -> None:
    talk = coding(QUIET)
    talk.wait(100)
    before = {name: due - talk.at for name, due in talk.alarms.items()}
    talk.types(Pause())
    assert talk.alarms == {}

    talk.wait(3600)
    talk.prompt = False
    talk.types(Resume())

    after = {name: due - talk.at for name, due in talk.alarms.items()}
    assert after == {name: pytest.approx(left) for name, left in before.items() if name != "silence"}
    assert elapsed(talk.state, talk.at) == pytest.approx(100)
    assert talk.last.purpose is Purpose.WELCOME_BACK
    talk.types(Pause())
    talk.wait(50)
    talk.types(Resume())
    assert elapsed(talk.state, talk.at) == pytest.approx(100)


def test_what_a_pause_cut_off_is_said_after_the_welcome() -> None:
    talk = coding()
    talk.prompt = False
    talk.says("can the array be empty")
    talk.types(Pause())
    talk.prompt = True
    talk.types(Resume())

    assert talk.purposes[-2:] == [Purpose.WELCOME_BACK, Purpose.REPLY]
    assert talk.last.said == "can the array be empty"


@pytest.mark.parametrize("before", [0.0, 5.0, 7.9])
def test_who_comes_back_has_a_whole_silence_from_the_end_of_the_question(before: float) -> None:
    talk = Interview()
    talk.says("I would use a hash map")
    assert talk.phase is Phase.APPROACH
    talk.wait(before)
    talk.types(Pause())
    talk.wait(100)
    talk.prompt = False
    talk.types(Resume())
    talk.wait(12)  # it takes so long to say
    talk.speak()
    assert talk.last.purpose is Purpose.WELCOME_BACK

    talk.wait(talk.state.rules.work_patience - 0.1)
    assert talk.last.purpose is Purpose.WELCOME_BACK
    talk.wait(0.2)
    assert talk.last.purpose is Purpose.NUDGE


def test_who_answers_after_a_break_is_company_as_before() -> None:
    talk = Interview()
    talk.says("I would use a hash map")
    talk.types(Pause())
    talk.types(Resume())
    talk.says("so I was looking at each number")
    asks = len(talk.asks)
    talk.wait(talk.state.rules.talk_patience + 0.1)

    assert talk.purposes[asks:] == [Purpose.NUDGE]


def test_a_short_absence_of_the_daemon_costs_no_time() -> None:
    talk = coding(QUIET)
    talk.wait(100)
    gone = talk.at
    talk.at += 600
    talk.alarms = {}
    talk.play(Recovered(last_at=gone))

    assert not talk.state.paused
    assert elapsed(talk.state, talk.at) == pytest.approx(100)
    assert Watch(file="/home/me/solution.py") in talk.effects
    assert Listen(on=True) in talk.effects


def test_after_a_long_absence_the_session_is_paused() -> None:
    talk = coding(QUIET)
    talk.wait(100)
    gone = talk.at
    talk.at += 3600
    talk.alarms = {}
    talk.play(Recovered(last_at=gone))
    assert talk.state.paused

    talk.at += 3600
    talk.types(Resume())
    assert elapsed(talk.state, talk.at) == pytest.approx(100)


def test_what_was_under_way_at_a_crash_is_done_again() -> None:
    talk = coding()
    talk.types(Run())
    talk.prompt = False
    talk.says("can the array be empty")
    talk.alarms = {}
    talk.prompt = True
    talk.play(Recovered(last_at=talk.at))

    assert [effect.digest for effect in talk.effects if isinstance(effect, RunTests)] == ["stub"]
    assert talk.purposes[-2:] == [Purpose.WELCOME_BACK, Purpose.REPLY]


def test_a_paused_interview_makes_room_for_another() -> None:
    talk = coding()
    talk.types(Pause())
    talk.play(Commanded(request=5, command=Start("two_sum", "solution.py")))
    assert talk.state.paused

    talk.state, effects = step(talk.state, prepared(request=5, session="next"))
    assert (talk.state.session, talk.phase) == ("next", Phase.INTRO)
    assert [type(effect.reply) for effect in effects if isinstance(effect, Answer)] == [Started]


def test_whoever_goes_back_while_another_interview_is_prepared_keeps_the_old_one() -> None:
    talk = coding()
    talk.types(Pause())
    talk.play(Commanded(request=5, command=Start("two_sum", "solution.py")))
    talk.types(Resume())
    state = talk.state
    talk.state, effects = step(state, prepared(request=5, session="next"))

    assert talk.state == state
    assert [type(effect.reply) for effect in effects if isinstance(effect, Answer)] == [Refused]


def test_new_settings_hold_from_now_on_and_ring_no_old_marks() -> None:
    talk = coding(QUIET)
    talk.wait(20 * 60)
    coach = replace(PATIENT, timing=Timing(warning_at_remaining_min=(30.0, 20.0)))
    talk.play(SettingsChanged(settings=Settings(coach=coach)))
    talk.wait(10 * 60)

    assert [ask.said for ask in talk.asks if ask.purpose is Purpose.WARNING] == ["20"]
