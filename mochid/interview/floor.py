"""Who speaks: the interviewer's turns, how they are cut, and what has to wait.

Rules:
- The floor is open, the candidate's, or the interviewer's (thinking, then speaking). The candidate may take it at any time.
- A voice suspends the turn in progress, words end it. A noise, or a sound of listening, only holds it up: it goes on from where it
  was. `saying` holds a suspended turn while the floor is the candidate's.
- What the interviewer wants to say unasked waits in one slot until the floor is open and no quiet was asked for. The slot keeps
  what matters most, and of equals the newest.
"""

from typing import Final

from msgspec.structs import replace

from mochid.effects import Ask, GoOn, Hush, Listen, Say, Suspend
from mochid.events import CoachSaid
from mochid.interview import tdd
from mochid.interview.state import Alarm, Moment, Note, State, live
from mochid.talk import Purpose

HEARING_SECONDS: Final = 120.0
"""The longest utterance we wait for."""
RECOGNISING_SECONDS: Final = 20.0
"""... and the longest that its words may take. A suspended turn waits `rules.resume` for them."""

_LASTING: Final = frozenset({Purpose.RESULTS, Purpose.PHASE, Purpose.STEP, Purpose.WARNING, Purpose.TROUBLE})
"""What is still worth saying after the candidate has said more."""
_WEIGHT: Final = {Purpose.RESULTS: 4, Purpose.HINT: 4, Purpose.PHASE: 3, Purpose.WARNING: 1, Purpose.FINDING: 1}
"""Of what waits in the slot; 2 for the rest."""


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
    return live(state) and state.floor == "open" and not state.paused and not state.holding


def ask(now: Moment, note: Note) -> int:
    """Take a turn now, in place of any other. Returns its number."""
    interrupt(now)
    turn = now.state.turn + 1
    now.disarm(Alarm.SILENCE)
    now.disarm(Alarm.HEARING)
    now.become(turn=turn, floor="thinking", saying=note)
    if note.left:
        _opened(now)
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
            step=str(now.state.test_first.step or ""),
            want=str(tdd.want(now.state.test_first)),
        )
    )
    return turn


def _opened(now: Moment) -> None:
    """This turn opens the phase; what waits need not."""
    waiting = now.state.pending
    if waiting:
        now.become(pending=None if waiting.purpose is Purpose.PHASE else replace(waiting, left=""))


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
    if free(now.state):
        ask(now, note)
    else:
        wait(now, note)


def wait(now: Moment, note: Note) -> None:
    """Put `note` in the slot, unless what is there matters more."""
    waiting = now.state.pending
    kept = note if waiting is None or _weight(note) >= _weight(waiting) else waiting
    left = note.left or (waiting.left if waiting else "")  # the phase that opens still opens, with the weightier words
    now.become(pending=replace(kept, left=left))


def _weight(note: Note) -> int:
    return _WEIGHT.get(note.purpose, 2)


def interrupt(now: Moment) -> None:
    """Fall silent. What was being said is not said again."""
    if under_way(now.state):
        now.do(Hush(turn=now.state.turn))
    now.become(floor="open", saying=None, unspoken=0, thought=False)


def outdate(now: Moment) -> None:
    """The candidate has said more: most of what waited to be said is out of date."""
    if now.state.pending and now.state.pending.purpose not in _LASTING:
        now.become(pending=None)


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
    now.become(floor="speaking" if ours(now.state) else "candidate", unspoken=now.state.unspoken + 1)
    now.do(Say(turn=event.turn, index=event.index, text=event.text))


def listen(now: Moment) -> None:
    """Have the microphone as it is wanted now."""
    state = now.state
    on = live(state) and not state.paused and not state.muted and (state.pressed or not state.rules.push_to_talk)
    now.do(Listen(on=on, held=on and state.pressed))
