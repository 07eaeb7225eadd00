"""Who speaks: the interviewer's turns, how they are cut, and what has to wait.

Rules:
- The floor is open, the candidate's, or the interviewer's (thinking, then speaking). The candidate may take it at any time.
- A voice suspends the turn in progress, words end it. A noise, or a sound of listening, only holds it up: it goes on from where it
  was. `saying` holds a suspended turn while the floor is the candidate's.
- After a question we wait: for `ANSWER_SECONDS` nothing is said that nobody asked for. The candidate's words, or a command, end
  that wait; a voice without words begins it anew.
- `free` is the one place that says whether something unasked may be said, `release` (in `course`) the one that says it.

What wants to speak, when it does, and what drops it. While somebody speaks it waits; ours is cut only by an answer:

    | what                                 | floor open | a question stands       | quiet asked for | dropped by            |
    |--------------------------------------|------------|-------------------------|-----------------|-----------------------|
    | an answer to words or to a command   | now        | now: they have answered | now             | more words            |
    | news: results, a phase that opens by | now        | after 5 s, or after the | when it is over | newer news of a kind; |
    |   the clock, the file, the time left |            |   answer to their words |                 |   a phase that opened |
    | another angle                        | now        | after 5 s               | when it is over | words; a passing run  |
    | a nudge, a finding, a failing case   | after a    | after a silence, 5 s at | after it, and a | what makes it         |
    |   while coding, a smaller problem    |   silence  |   least                 |   silence       |   needless            |

Who is busy with something else has quiet until they say or save something; only what the clock says is told meanwhile.

What waits is said in the order of `_FIRST`, one turn at a time, each with its own wait for an answer. Nothing that waits is lost
because something else matters more; it is told late, or dropped for the reason in the last column.
"""

from typing import Final

from msgspec.structs import replace

from mochid.effects import Ask, GoOn, Hush, Listen, Say, Suspend
from mochid.events import CoachSaid
from mochid.interview import tdd
from mochid.interview.meaning import offers
from mochid.interview.state import Alarm, Moment, Note, State, live
from mochid.talk import Purpose

HEARING_SECONDS: Final = 120.0
"""The longest utterance we wait for."""
RECOGNISING_SECONDS: Final = 20.0
"""... and the longest that its words may take. A suspended turn waits `rules.resume` for them."""

_LASTING: Final = frozenset(
    {Purpose.RESULTS, Purpose.PHASE, Purpose.STEP, Purpose.WARNING, Purpose.TROUBLE, Purpose.MICROPHONE}
)
"""What is still worth saying after the candidate has said more."""
_OF_THE_CLOCK: Final = frozenset({Purpose.PHASE, Purpose.PRESENT, Purpose.WARNING})
"""What is told to somebody who is away, too: the clock doesn't wait for them."""
_FIRST: Final = (
    Purpose.MICROPHONE,
    Purpose.RESULTS,
    Purpose.PHASE,
    Purpose.TROUBLE,
    Purpose.STEP,
    Purpose.NEW_ANGLE,
    Purpose.WARNING,
)
"""The order of what waits. An answer, and a turn that was cut, go before all of it."""
ANSWER_SECONDS: Final = 5.0
"""How long a question stands before anything else is said. Answers grow longer from about three seconds of patience on."""


def ours(state: State) -> bool:
    """The interviewer has the floor."""
    return state.floor in ("thinking", "speaking")


def suspended(state: State) -> bool:
    """The interviewer was stopped by a voice, and has more to say."""
    return state.floor == "candidate" and state.saying is not None


def under_way(state: State) -> bool:
    """A turn of the interviewer's is not over, be it suspended."""
    return ours(state) or suspended(state)


def free(state: State) -> bool:
    """The interviewer may speak unasked."""
    return _calm(state) and not state.holding


def away(state: State) -> bool:
    """The candidate is busy with something else, for as long as it takes."""
    return state.holding and not any(name == Alarm.HOLD for name, _ in state.alarms)


def due(state: State) -> Note | None:
    """What waits, and may be said now; None if nothing may."""
    return next((note for note in state.pending if _may_say(state, note)), None)


def _may_say(state: State, note: Note) -> bool:
    return free(state) or (note.purpose in _OF_THE_CLOCK and _calm(state) and away(state))


def _calm(state: State) -> bool:
    """Nobody speaks, and nobody is to answer."""
    return live(state) and state.floor == "open" and not state.paused and not stands(state)


def stands(state: State) -> bool:
    """A question was asked, and the candidate has the time to answer it."""
    return any(name == Alarm.ANSWER for name, _ in state.alarms)


def ask(now: Moment, note: Note) -> int:
    """Take a turn now, in place of any other. Returns its number."""
    interrupt(now)
    turn = now.state.turn + 1
    now.disarm(Alarm.SILENCE)
    now.disarm(Alarm.HEARING)
    now.disarm(Alarm.ANSWER)
    now.become(turn=turn, floor="thinking", saying=note)
    if note.left:
        opened(now)
    now.do(
        Ask(
            turn=turn,
            purpose=note.purpose,
            phase=now.state.phase,
            left=note.left,
            said=note.said,
            rung=note.rung,
            rung_index=note.rung_index,
            intent=note.intent,
            typed=note.typed,
            step=str(now.state.test_first.step or ""),
            want=str(tdd.want(now.state.test_first)),
        )
    )
    return turn


def opened(now: Moment) -> None:
    """The phase is opened by something else; what waits need not."""
    waiting = (replace(note, left="") for note in now.state.pending if note.purpose is not Purpose.PHASE)
    now.become(pending=tuple(waiting))


def respond(now: Moment, note: Note) -> int:
    """Answer the candidate: at once, or when they stop if they have gone on talking. Returns the number of the turn."""
    if not now.state.voiced:
        return ask(now, note)
    interrupt(now)
    now.become(floor="candidate")
    wait(now, note)
    return now.state.turn + 1


def offer(now: Moment, note: Note) -> None:
    """Say something the candidate did not ask for: now if the floor is free, else when it is."""
    if _may_say(now.state, note):
        ask(now, note)
    else:
        wait(now, note)


def wait(now: Moment, note: Note) -> None:
    """Have `note` said when its time comes, in place of an older one for the same purpose."""
    notes = [waiting for waiting in now.state.pending if waiting.purpose is not note.purpose] + [note]
    if any(one.purpose is Purpose.RESULTS for one in notes):
        # the phase that opens still opens, with the weightier words
        left = note.left or next((one.left for one in now.state.pending if one.left), "")
        notes = [
            replace(one, left=left if one.purpose is Purpose.RESULTS else "")
            for one in notes
            if one.purpose is not Purpose.PHASE
        ]
    now.become(pending=tuple(sorted(notes, key=_place)))


def _place(note: Note) -> int:
    return _FIRST.index(note.purpose) if note.purpose in _FIRST else -1


def say(now: Moment, note: Note) -> None:
    """Its time has come: it waits no longer."""
    now.become(pending=tuple(one for one in now.state.pending if one is not note))
    ask(now, note)


def drop(now: Moment, *purposes: Purpose) -> None:
    """There is no reason left to say it."""
    now.become(pending=tuple(note for note in now.state.pending if note.purpose not in purposes))


def interrupt(now: Moment) -> None:
    """Fall silent. What was being said is not said again."""
    if under_way(now.state):
        now.do(Hush(turn=now.state.turn))
    now.become(floor="open", saying=None, unspoken=0, thought=False, asking=False)


def outdate(now: Moment) -> None:
    """The candidate has said more: most of what waited to be said is out of date."""
    now.become(pending=tuple(note for note in now.state.pending if note.purpose in _LASTING))


def await_answer(now: Moment) -> None:
    """Leave the candidate the time to answer, or the quiet they want."""
    now.arm(Alarm.ANSWER, ANSWER_SECONDS)


def keep_waiting(now: Moment) -> None:
    """A voice is on: if it answers our question, we wait until it has."""
    if stands(now.state):
        now.arm(Alarm.ANSWER, HEARING_SECONDS)


def keep_cut(now: Moment) -> None:
    """The interviewer is cut off by something other than words: the turn waits for another time."""
    note = now.state.saying
    interrupt(now)
    if note and not note.again:
        wait(now, replace(note, again=True))


def voice_started(now: Moment) -> None:
    """The candidate takes the floor, whoever had it."""
    state = now.state
    if state.paused or state.muted:
        return  # the microphone is closed: a late word of an earlier moment
    if not live(state):
        interrupt(now)
        return
    suspend(now)
    now.become(voiced=True)
    now.arm(Alarm.HEARING, HEARING_SECONDS)
    keep_waiting(now)


def suspend(now: Moment) -> None:
    """The candidate takes the floor; a turn in progress keeps its place."""
    if ours(now.state):
        now.do(Suspend(turn=now.state.turn))
    now.become(floor="candidate")


def go_on(now: Moment) -> None:
    """It was nothing: the suspended turn speaks on."""
    now.disarm(Alarm.HEARING)
    now.become(floor="speaking" if now.state.unspoken else "thinking")
    now.do(GoOn(turn=now.state.turn))


def voice_stopped(now: Moment) -> None:
    """The candidate is silent; what they said is being recognised."""
    now.become(voiced=False)
    await_words(now)


def await_words(now: Moment) -> None:
    """Keep the floor free for what is being recognised, but not for ever."""
    if now.armed(Alarm.HEARING):
        now.arm(Alarm.HEARING, now.state.rules.resume if suspended(now.state) else RECOGNISING_SECONDS)


def coach_said(now: Moment, event: CoachSaid) -> None:
    """One more sentence of the turn in progress."""
    now.become(
        floor="speaking" if ours(now.state) else "candidate",
        unspoken=now.state.unspoken + 1,
        asking=event.text.rstrip("\"'”’)").endswith("?"),
        offered=offers.made(event.text),
    )
    now.do(Say(turn=event.turn, index=event.index, text=event.text))


def listen(now: Moment) -> None:
    """Have the microphone as it is wanted now."""
    state = now.state
    on = live(state) and not state.paused and not state.muted and (state.pressed or not state.rules.push_to_talk)
    now.do(Listen(on=on, held=on and state.pressed))
