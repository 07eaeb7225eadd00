"""The course of the interview: moving between phases, the clocks that move it on, and standing still.

Rules:
- Every move goes through `move`, which looks the trigger up in `NEXT`; no other line of the mind sets a phase.
- A phase opens with its clock. Whoever causes the move says what is spoken about it.
- Whenever the floor opens, `release` decides what becomes of it: the end, what waits, or the patience before a nudge.
"""

from typing import Final

from mochid.effects import CancelAlarm, CancelRun, Listen, Measure, RunTests, Watch, WriteDebrief
from mochid.events import Recovered
from mochid.interview import adapting, floor, pacing, tdd
from mochid.interview.calibrator import Option
from mochid.interview.pacing import MarkKind
from mochid.interview.phases import NEXT, OVER, Phase, Trigger
from mochid.interview.state import Alarm, Moment, Note, State, live, over
from mochid.reports import Verdict
from mochid.talk import Purpose

LONG_ABSENCE: Final = 15 * 60.0
"""Seconds away after which a session comes back paused."""

_STRUGGLES: Final = frozenset({Phase.APPROACH, Phase.CODING, Phase.TESTING, Phase.DEBUGGING})
"""Where being stuck for long means something."""
_BEGUN: Final = frozenset({Trigger.CODE, Trigger.WROTE, Trigger.WORKED})
"""What opens the coding, but for the clock and the user's own wish; in test-first mode not before there are tests."""
_BEFORE: Final = frozenset({Phase.CALIBRATION, Phase.INTRO, Phase.UNDERSTANDING})
_ONE_MORE: Final = Option.ADD_FOLLOWUP
_READS_CODE: Final = frozenset({Phase.CODING, Phase.DEBUGGING})
"""Where a silence may be answered with what the analyzer found."""


# -- moving ------------------------------------------------------------------------------------------------------------


def move(now: Moment, trigger: Trigger) -> bool:
    """Follow the table. False, and nothing changed, when the phase has no such row."""
    target = leads_to(now.state, trigger)
    if target is None:
        return False
    if target in OVER:
        _finish(now, target)
        return True
    _enter(now, target)
    if target is Phase.OPTIMIZATION and _left(now.state) <= pacing.LATE:
        return move(now, Trigger.LATE)
    if target is Phase.COMPLEXITY and not now.state.rules.force_big_o:
        return move(now, Trigger.SKIP)
    return True


def leads_to(state: State, trigger: Trigger) -> Phase | None:
    """Where a trigger would lead now; None where it moves nothing."""
    row = NEXT[state.phase]
    target = row.get(trigger)
    if target is Phase.CODING and trigger in _BEGUN and tdd.holds(state.test_first):
        return None
    if target is Phase.FOLLOWUP and _left(state) <= pacing.CLOSING and _ONE_MORE not in state.tuning.options:
        if trigger is Trigger.CLOCK:
            return None  # the time that is left is the candidate's; the last mark ends it
        return row[Trigger.SHORT]
    return target


def _left(state: State) -> float:
    """Seconds left at the last mark passed: what has been rung in, not what the clock says."""
    return state.rules.total - state.reached


def _enter(now: Moment, target: Phase) -> None:
    """Open a phase with its clock; one that shares a running clock goes on with it."""
    before = now.state.phase
    now.become(phase=target)
    if target not in _BEFORE:
        now.become(test_first=tdd.moved(now.state.test_first, tdd.Cause.UNDERSTOOD))
    if before in pacing.CLOCKS:
        running = pacing.alarm_of(before)
        if running == pacing.alarm_of(target) and now.armed(running):
            return
        now.disarm(running)
    now.arm(pacing.alarm_of(target), pacing.allowance(now.state.rules, target, now.elapsed))


def _finish(now: Moment, target: Phase) -> None:
    """End it all: no timer, no microphone, no watch; and unless it was left at once, closing words and the report."""
    floor.interrupt(now)
    if now.state.testing or now.state.measuring:
        now.do(CancelRun(run=now.state.run))
    now.do(CancelAlarm(name="*"), Listen(on=False), Watch(file=""))
    now.become(
        phase=target,
        alarms=(),
        stopped=now.at if now.state.stopped is None else now.state.stopped,
        paused=False,
        holding=False,
        voiced=False,
        pressed=False,
        testing=False,
        measuring=0,
        asked=False,
        pending=(),
        asking=False,
    )
    if target is Phase.DONE:
        floor.ask(now, Note(Purpose.CLOSING))
        now.become(debriefing=True)
        now.do(WriteDebrief(request=now.state.stopping))


# -- the floor opens ---------------------------------------------------------------------------------------------------


def release(now: Moment, least: float = 0.0) -> None:
    """Nobody speaks any more. `least`: seconds of silence before a nudge, however short the patience."""
    if now.state.voiced and live(now.state):
        now.become(floor="candidate")
        return
    now.disarm(Alarm.HEARING)
    now.become(floor="open")
    state = now.state
    if time_is_over(state):
        move(now, Trigger.TIME)
        return
    if state.phase is Phase.INTRO and not any(note.purpose is Purpose.PRESENT for note in state.pending):
        move(now, Trigger.PRESENTED)
    if note := floor.due(now.state):
        floor.say(now, note)
    elif live(now.state) and not (state.paused or state.holding or now.armed(Alarm.SILENCE)):
        least = max(least, floor.ANSWER_SECONDS if floor.stands(state) else 0.0)
        now.arm(Alarm.SILENCE, max(least, _patience(now.state)))


def turn_over(now: Moment) -> None:
    """The interviewer has said all it had to say in this turn. Who was welcomed back has to find their place first."""
    asked = now.state.asking and live(now.state)
    back = now.state.saying is not None and now.state.saying.purpose is Purpose.WELCOME_BACK
    now.become(saying=None, unspoken=0, thought=False, asking=False)
    if asked:
        floor.await_answer(now)
        if now.state.voiced:
            floor.keep_waiting(now)
    release(now, now.state.rules.work_patience if back else 0.0)


def unanswered(now: Moment) -> None:
    """A question has stood for long enough: what waits may be said."""
    if now.state.floor == "open":
        release(now)


def give_back(now: Moment) -> None:
    """It was nothing: a turn that it held up goes on, and a nudge that it held up is only put off."""
    if now.state.voiced:
        return
    if floor.suspended(now.state):
        floor.go_on(now)
        return
    overdue = not now.armed(Alarm.SILENCE)
    if floor.stands(now.state):
        floor.await_answer(now)
    release(now)
    if overdue and now.armed(Alarm.SILENCE):
        now.arm(Alarm.SILENCE, floor.ANSWER_SECONDS if floor.stands(now.state) else pacing.AFTER_A_SOUND)


def busy(now: Moment) -> None:
    """The candidate writes or saves: patience begins anew, as long as it was, but for an offer that is due."""
    if now.armed(Alarm.SILENCE) and not (now.state.easing and _should_ease(now.state)):
        now.arm(Alarm.SILENCE, _patience(now.state))


def back(now: Moment) -> None:
    """Whoever had something else to see to is at work again: what waited for that may be said."""
    if not floor.away(now.state):
        return
    now.become(holding=False)
    if now.state.floor == "open" and not now.state.paused:
        release(now)


def _patience(state: State) -> float:
    """Seconds of silence before the next nudge. Who works without a word is asked more and more rarely; that a case fails is
    no question, and waits no longer than a second nudge would."""
    return adapting.patience(state, min(state.nudges, 1) if fails_untold(state) else state.nudges)


def fails_untold(state: State) -> bool:
    """Whether code that is being written passes some of its tests and fails others, and nobody has spoken of it yet.

    What passes nothing may just not be there yet.
    """
    writes = state.phase is Phase.CODING and state.wrote and not tdd.holds(state.test_first)
    return writes and 0 < state.passed < state.total and not (state.told or state.testing)


# -- alarms ------------------------------------------------------------------------------------------------------------


def time_is_over(state: State) -> bool:
    """The interview should end, and is held back only so as not to talk into a sentence."""
    followed_up = state.phase is Phase.FOLLOWUP and pacing.alarm_of(state.phase) not in dict(state.alarms)
    return state.reached >= state.rules.total or followed_up


def end(now: Moment) -> None:
    """Time is up: end now, or as soon as whoever speaks has finished (see `release`)."""
    if now.state.floor in ("open", "thinking"):
        move(now, Trigger.TIME)


def opens(now: Moment, left: Phase) -> None:
    """Offer the first words of a phase that opened unasked."""
    if live(now.state):
        floor.offer(now, Note(opening(now.state.phase), left=left))


def opening(phase: Phase) -> Purpose:
    """What a turn that opens this phase is for."""
    return Purpose.PRESENT if phase is Phase.INTRO else Purpose.PHASE


def mark_reached(now: Moment) -> None:
    """The interview's clock has come to its next mark, or to several at once."""
    state = now.state
    at = pacing.next_mark(state.rules, state.reached)
    if at is None:
        return
    now.become(reached=at)
    set_clock(now)
    for mark in state.rules.marks:
        if mark.at == at and live(now.state):
            _mark(now, mark)


def _mark(now: Moment, mark: pacing.Mark) -> None:
    left = now.state.phase
    match mark.kind:
        case MarkKind.WARNING:
            floor.offer(now, Note(Purpose.WARNING, said=f"{mark.minutes:g}"))
        case MarkKind.STUCK:
            ease(now)
        case MarkKind.PACE:
            adapting.advise(now)
        case MarkKind.LATE:
            if move(now, Trigger.LATE):
                opens(now, left)
        case MarkKind.CLOSING:
            if move(now, Trigger.CLOSING):
                opens(now, left)
        case MarkKind.END:
            end(now)


def set_clock(now: Moment) -> None:
    """Set the alarm for the next mark."""
    at = pacing.next_mark(now.state.rules, now.state.reached)
    if at is not None:
        now.arm(Alarm.CLOCK, max(0.0, at - now.elapsed))


def silent(now: Moment) -> None:
    """Nobody has spoken for as long as patience goes: one nudge, with what would help most."""
    state = now.state
    if state.floor == "open" and floor.stands(state):
        now.arm(Alarm.SILENCE, 1.0)
    if not floor.free(state):
        return
    now.become(nudges=min(state.nudges + 1, pacing.LONGEST_WAIT.bit_length()))
    if state.phase is Phase.CALIBRATION:
        floor.ask(now, Note(Purpose.GREET))  # there is nothing to think about yet
    elif _should_ease(state):
        now.become(easing=False, eased=True)
        floor.ask(now, Note(Purpose.STUCK_LONG))
    elif fails_untold(state):
        now.become(told=True)
        floor.ask(now, Note(Purpose.RESULTS))
    elif state.finding and state.finding != state.finding_told and state.phase in _READS_CODE:
        now.become(finding_told=state.finding)
        floor.ask(now, Note(Purpose.FINDING))
    else:
        floor.ask(now, Note(Purpose.NUDGE))


def ease(now: Moment) -> None:
    """Offer a smaller problem: now if a nudge went unanswered, else when the candidate is next silent, however busy."""
    now.become(easing=True)
    if not now.armed(Alarm.SILENCE) or not _should_ease(now.state):
        return
    if now.state.nudges and floor.free(now.state):
        now.disarm(Alarm.SILENCE)
        silent(now)
    else:
        now.arm(Alarm.SILENCE, max(floor.ANSWER_SECONDS, adapting.patience(now.state, 0)))


def _should_ease(state: State) -> bool:
    """The problem is too much for them: by the clock, by the calibrator, or by the hints they needed."""
    due = state.easing or (state.served >= state.rules.max_hints and not state.eased)
    return due and state.phase in _STRUGGLES and state.verdict != Verdict.PASS


# -- standing still ----------------------------------------------------------------------------------------------------


def pause(now: Moment) -> None:
    """Freeze the clock and every alarm with it."""
    floor.keep_cut(now)
    now.disarm(Alarm.HEARING)
    now.do(CancelAlarm(name="*"), Listen(on=False))
    now.become(paused=True, voiced=False, pressed=False, stopped=now.at)


def go_on(now: Moment) -> None:
    """Let the clock run again, each alarm with what remained of it."""
    state = now.state
    stood = now.at - (now.at if state.stopped is None else state.stopped)
    now.become(paused=False, stopped=None, lost=state.lost + stood, preparing=0)
    floor.listen(now)
    now.rearm()
    floor.ask(now, Note(Purpose.WELCOME_BACK))


def recovered(now: Moment, event: Recovered) -> None:
    """The daemon was away. What was under way is gone: it is asked for again, or waits again."""
    state = now.state
    now.become(preparing=0, stopping=0, adjusting="")
    if over(state) and state.debriefing:
        now.do(WriteDebrief(request=0))
    if not live(state):
        return
    adapting.advise(now)
    floor.keep_cut(now)
    now.become(voiced=False, pressed=False, returned=True)
    now.forget(Alarm.HEARING)
    if state.testing:
        now.become(run=state.run + 1)
        now.do(RunTests(run=state.run + 1, digest=state.digest, hidden=state.hidden))
    elif state.measuring:
        now.do(Measure(run=state.measuring, digest=state.digest))
    now.become(paused=True, stopped=state.stopped if state.paused else event.last_at)
    now.do(Watch(file=state.about.file))
    if not state.paused and event.at - event.last_at <= LONG_ABSENCE:
        go_on(now)
