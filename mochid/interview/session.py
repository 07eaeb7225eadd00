"""The mind: what happens in an interview, decided event by event: `step(state, event) -> (state, effects)`."""

# Rules
#
# 1. All that decides what the interviewer does is behind `step`, and all of it is pure: no clock, no await, no file, no dice. The
#    same events give the same interview, today or replayed from a journal.
#
# 2. `step` is total. Any event in any state has a defined outcome, if only that nothing changes.
#
# 3. Every command is answered exactly once: by the reply that `commands.command` returns, or, for `start` and `stop`, when the
#    effect they caused comes back with their request. That is why a `Prepared` nobody waits for any more is still answered.
#
# 4. Every result names its question (session, turn, run, alarm). What is not the current one changes nothing, so nobody has to
#    reason about races: a slow coach, a killed test run and an alarm of a phase long left all end in `_stale`.
#
# Theory of operation
#
# Three questions are kept apart, in three files:
#
#   course.py   where are we?      the phase, its clock, the marks of the whole interview, pausing, the end
#   floor.py    who speaks?        the turn in progress, the one slot of what waits, the candidate's right to interrupt
#   trial.py    what does it do?   saves, test runs, when a result is worth a sentence
#
# and the candidate plays on all three, by voice (hearing.py) or by command (commands.py).
#
# An event first does what it does to its own question, and then, if the floor has become open, ends in `course.release`, which
# decides in one place what happens when nobody speaks: the interview is over, something has been waiting, or a nudge is due
# after a while. A phase moves only through `course.move`, which only follows `phases.NEXT`.
#
# The state is small on purpose. A test walks it: it plays every kind of event into every reachable kind of state and checks
# rules 2 to 4 and some more. What would make it large (words, code, reports) is in the journal; what is a number without end
# (turns, runs, requests, times) never decides anything except by being equal to another.
#
# A warning: the candidate's voice overlaps everything. `Heard` tells of speech that ended a while ago, and perhaps they have
# gone on talking since (`voiced`). So an answer to them goes through `floor.respond`, which waits for the end of what they say
# now, and never straight to `floor.ask`.

from typing import assert_never

from mochid.effects import Answer, AnyEffect
from mochid.events import (
    Adjusted,
    Analysed,
    AnyEvent,
    AskFailed,
    CoachDone,
    CoachSaid,
    Commanded,
    Debriefed,
    DebriefFailed,
    Heard,
    Measured,
    MicrophoneBack,
    MicrophoneLost,
    ModelUsed,
    NothingHeard,
    OwnTested,
    Prepared,
    PrepareFailed,
    Recovered,
    RunFailed,
    SettingsChanged,
    SolutionSaved,
    SolutionUnreadable,
    Spoken,
    TestsFinished,
    TestsSaved,
    TimeUp,
    Typing,
    VoiceStarted,
    VoiceStopped,
)
from mochid.interview import adapting, commands, course, floor, hearing, pacing, trial
from mochid.interview.phases import NEXT, Phase, Trigger, diagram
from mochid.interview.state import Alarm, Moment, State, live, over
from mochid.protocol import AnyReply, Done, Refused

__all__ = ["NEXT", "Phase", "State", "Trigger", "diagram", "live", "over", "step"]


def step(state: State, event: AnyEvent) -> tuple[State, tuple[AnyEffect, ...]]:
    """What `event` makes of `state`, and what is to be done about it. Never raises; all events go through here."""
    if _stale(state, event):
        return state, ()
    now = Moment(state, event.at)
    _take(now, event)
    return now.state, tuple(now.effects)


def _stale(state: State, event: AnyEvent) -> bool:
    """The event answers a question that is no longer open."""
    if isinstance(event, Commanded | Prepared | PrepareFailed):
        return False  # each owes somebody an answer
    if event.session and event.session != state.session:
        return True
    match event:
        case CoachSaid() | CoachDone() | AskFailed() | Spoken():
            return event.turn != state.turn or not floor.under_way(state)
        case TestsFinished() | RunFailed():
            return event.run != state.run or not state.testing
        case Analysed() | OwnTested():
            return event.run != state.run or not live(state)
        case Measured():
            return event.run != state.measuring or not live(state)
        case TimeUp():
            return state.paused or not any(event.name == name for name, _ in state.alarms)
        case Debriefed() | DebriefFailed():
            return not state.debriefing
        case Heard() | NothingHeard() | VoiceStopped():
            return not live(state) or state.paused or state.muted
        case SolutionSaved() | SolutionUnreadable() | TestsSaved() | Typing() | Adjusted():
            return not live(state)
        case MicrophoneLost() | MicrophoneBack():
            return not live(state) or state.paused or state.muted
        case VoiceStarted() | Recovered() | SettingsChanged() | ModelUsed():
            return not state.session
        case _:
            assert_never(event)


def _take(now: Moment, event: AnyEvent) -> None:
    match event:
        case Commanded():
            reply = commands.command(now, event.request, event.command, event.opinion)
            if reply is not None:
                now.do(Answer(request=event.request, reply=reply))
        case Prepared():
            commands.prepared(now, event)
        case PrepareFailed():
            now.become(preparing=0)
            now.do(Answer(request=event.request, reply=Refused(event.why, event.remedy)))
        case Recovered():
            course.recovered(now, event)
        case SettingsChanged():
            _settings(now, event)
        case VoiceStarted():
            floor.voice_started(now)
        case VoiceStopped():
            floor.voice_stopped(now)
        case Heard():
            hearing.heard(now, event.text, event.opinion)
        case NothingHeard():
            hearing.nothing_heard(now)
        case SolutionSaved():
            trial.saved(now, event)
        case TestsSaved():
            trial.tests_saved(now)
        case Typing():
            trial.typing(now)
        case SolutionUnreadable():
            trial.unreadable(now, event)
        case CoachSaid():
            hearing.served(now)
            floor.coach_said(now, event)
        case CoachDone() | AskFailed():
            now.become(thought=True, trouble=event.why if isinstance(event, AskFailed) else event.note)
            _turn(now)
        case Spoken():
            now.become(unspoken=max(0, now.state.unspoken - 1))
            _turn(now)
        case TestsFinished():
            trial.finished(now, event)
        case RunFailed():
            trial.failed(now, event)
        case Analysed():
            trial.analysed(now, event)
        case OwnTested():
            trial.own_tested(now, event)
        case ModelUsed():
            pass  # a fact for the debrief; no decision hangs on it
        case MicrophoneLost():
            hearing.deaf(now)
        case MicrophoneBack():
            hearing.again(now)
        case Measured():
            trial.measured(now, event)
        case Adjusted():
            if adapting.adjusted(now, event):
                course.ease(now)
        case TimeUp():
            now.forget(event.name)
            _time_up(now, event.name)
        case Debriefed() | DebriefFailed():
            _debriefed(now, event)
        case _:
            assert_never(event)


def _settings(now: Moment, event: SettingsChanged) -> None:
    """New settings hold from now on; the phase in progress keeps its clock."""
    rules = now.state.rules
    now.become(rules=pacing.rules(event.settings, total=rules.total, ladder=rules.ladder))
    if live(now.state) and rules.push_to_talk != now.state.rules.push_to_talk and not now.state.paused:
        floor.listen(now)
    now.become(reached=max(now.state.reached, pacing.last_mark(now.state.rules, now.elapsed)))
    if live(now.state):
        course.set_clock(now)
        if event.new_walls:
            trial.again(now)


def _debriefed(now: Moment, event: Debriefed | DebriefFailed) -> None:
    request = now.state.stopping
    now.become(debriefing=False, stopping=0)
    if isinstance(event, Debriefed):
        now.become(debrief=event.path, next_up=event.next_up)
        reply: AnyReply = Done(f"The interview is over. Your debrief: {event.path}", data={"debrief": event.path})
    else:
        now.become(note=event.why)
        reply = Refused(event.why, "The interview itself is safe in its journal; see `mochictl transcript`.")
    if request:
        now.do(Answer(request=request, reply=reply))


# -- turns and alarms --------------------------------------------------------------------------------------------------


def _turn(now: Moment) -> None:
    """The turn is over when the coach has said all and all of it was heard."""
    if now.state.thought and not now.state.unspoken:
        course.turn_over(now)


def _time_up(now: Moment, name: str) -> None:
    match name:
        case Alarm.CLOCK:
            course.mark_reached(now)
        case Alarm.SILENCE:
            course.silent(now)
        case Alarm.HOLD:
            now.become(holding=False)
            if now.state.floor == "open":
                course.release(now)
        case Alarm.DWELL:
            now.become(dwelt=True)
        case Alarm.SETTLE:
            trial.settled(now)
        case Alarm.HEARING:
            hearing.nothing_came(now)
        case Alarm.ANSWER:
            course.unanswered(now)
        case _:
            _phase_over(now)


def _phase_over(now: Moment) -> None:
    """The phase's time is up: the next one opens, when nobody is in the middle of a sentence if it is the end."""
    left = now.state.phase
    if left is Phase.FOLLOWUP:
        course.end(now)
    elif course.move(now, Trigger.CLOCK):
        if now.state.phase is Phase.TESTING and now.state.digest:
            trial.asked(now)
        course.opens(now, left)
