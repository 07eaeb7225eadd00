"""What a client asks of the mind, and the one reply to each.

Rules:
- `command` returns the reply, or None when it comes later: `start` is answered by `prepared`, `stop` by the debrief.
- What can't be done now is refused with a reason and a remedy, before anything is changed.
"""

from typing import Final, assert_never

from mochid.effects import Answer, CancelRun, Prepare, Watch
from mochid.events import Prepared
from mochid.interview import course, floor, hearing, hints, pacing, tdd, trial
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.phases import Phase, Trigger
from mochid.interview.state import About, Moment, Note, State, live, over
from mochid.protocol import (
    Abort,
    AnyReply,
    Done,
    Hint,
    Hold,
    Hush,
    Mute,
    Next,
    Pause,
    Ptt,
    Refused,
    Resume,
    Run,
    Say,
    SessionCommand,
    Start,
    Started,
    Stop,
    Unmute,
)
from mochid.talk import Purpose

_BEGIN: Final = "Begin one with `mochictl start two_sum solution.py`."
_ANY: Final = "mochictl start"
"""A problem that was not done yet, in a file of a free name."""

SAY_NEXT: Final = {
    **dict.fromkeys(Phase, "Talk, or type `mochictl say` and what you want to say."),
    Phase.INIT: "Listen to the problem; then ask about it, or say how you would approach it.",
    Phase.APPROACH: 'Say how you would solve it; then "let me code".',
    Phase.CODING: 'Write and save; say "run the tests" when you are ready.',
    Phase.DEBUGGING: 'Look at the failing test; say "try again" when you have a fix.',
    Phase.COMPLEXITY: "Say what your solution costs in time and in space.",
}
"""What the user may do next, shown when a session begins or goes on."""
NO_HINT: Final = (
    "No new hint just now. Try something first: save a change, run the tests, or say what you would do. "
    "Or stay with the last one for a minute or two; then ask again."
)
"""The same whether one is left or not, or the replies would tell how many are."""
TEACH: Final = " When there is a minute, `mochictl calibrate` teaches mochi your room and your voice."


def command(now: Moment, request: int, command: SessionCommand, opinion: str = "") -> AnyReply | None:
    """Do as asked. The reply, or None when it comes with the effect that was started."""
    if not isinstance(command, Start):
        refusal = _refusal(now.state, command)
        if refusal is not None:
            return refusal
    match command:
        case Start():
            return _start(now, request, command)
        case Say(text=text):
            turn = hearing.heard(now, text, opinion, typed=True)
            return Done("Heard." if turn else _unanswered(text), turn=turn)
        case Hint():
            return _hint(now)
        case Run():
            return _run(now)
        case Next():
            return _next(now)
        case Hold(seconds=seconds):
            return Done(f"Quiet for {seconds:g} seconds.", turn=hearing.hold(now, seconds))
        case Hush():
            return _hush(now)
        case Ptt(action=action):
            return _ptt(now, action)
        case Mute() | Unmute():
            return _mute(now, isinstance(command, Mute))
        case Pause():
            course.pause(now)
            return Done("Paused. Go on with `mochictl resume`.")
        case Resume():
            course.back(now)
            if now.state.paused:
                course.go_on(now)
            return _started(now.state, created=False)
        case Stop():
            now.become(stopping=request)
            course.move(now, Trigger.STOP)
            return None
        case Abort():
            course.move(now, Trigger.ABORT)
            return Done("The interview is over, without a debrief. Its journal is kept.")
        case _:
            assert_never(command)


def _refusal(state: State, command: SessionCommand) -> AnyReply | None:
    """Why this can't be done now; None if it can."""
    if not state.session:
        return Refused("There is no interview in progress.", _BEGIN)
    if isinstance(command, Resume) and command.session not in ("", state.session):
        if live(state) and not state.paused:
            return Refused(f"Another interview is going on: {state.session}.", "Pause it first with `mochictl pause`.")
        return Refused(f"There is no interview {command.session} to go on with.", "See `mochictl list-sessions`.")
    if over(state):
        if isinstance(command, Hush) and floor.ours(state):
            return None
        where = f"Its debrief is {state.debrief}. " if state.debrief else ""
        return Refused("This interview is over.", f"{where}Begin another with `{state.next_up or _ANY}`.")
    if state.preparing and isinstance(command, Stop | Abort):
        return Refused("Another interview is just being prepared.", "Try again in a moment.")
    if isinstance(command, Ptt) and state.muted:
        return Refused("Your microphone is closed.", "Open it with `mochictl unmute`.")
    if state.paused and isinstance(command, Say | Hint | Run | Next | Hold | Pause | Ptt):
        return Refused("The interview is paused.", "Go on with `mochictl resume`.")
    return None


def _hint(now: Moment) -> AnyReply:
    hearing.attention(now)
    helps = hearing.aid(now.state) or hearing.open_rung(now.state)
    message = "Here comes a question to think about." if helps else NO_HINT
    return Done(message, turn=hearing.hint(now))


def _unanswered(text: str) -> str:
    if read(text) is Intent.HUSH:
        return "Quiet. The interview goes on; `mochictl stop` would end it."
    return "Heard. Nothing in that needs an answer."


def _run(now: Moment) -> AnyReply:
    if not now.state.digest:
        return Refused("There is nothing saved to run yet.", "Save your file first.")
    hearing.attention(now)
    course.move(now, Trigger.RUN)
    turn = now.state.turn + 1
    trial.asked(now)
    if now.state.floor == "open":
        course.release(now)
    if now.state.unread:
        return Done(f"{now.state.unread} So these are the tests of the last version that I could read.", turn=turn)
    return Done("Running the tests.", turn=turn)


def _next(now: Moment) -> AnyReply:
    hearing.attention(now)
    turn = hearing.onward(now, Note(Purpose.PHASE))
    return Done("That was the last part." if over(now.state) else f"On to {now.state.phase}.", turn=turn)


def _hush(now: Moment) -> AnyReply:
    if not floor.under_way(now.state):
        return Done("Nothing is being said.")
    floor.interrupt(now)
    if live(now.state):
        floor.await_answer(now)
    course.release(now)
    return Done("Quiet.")


def _ptt(now: Moment, action: str) -> AnyReply:
    pressed = now.state.pressed
    if action == "press" or (action == "toggle" and not pressed):
        if not pressed:
            hearing.press(now)
        return Done("Listening.")
    if pressed:
        hearing.let_go(now)
    return Done("Your microphone is closed until you press again." if now.state.rules.push_to_talk else "Heard.")


def _mute(now: Moment, muted: bool) -> AnyReply:
    now.become(muted=muted, pressed=now.state.pressed and not muted, voiced=now.state.voiced and not muted)
    if not now.state.paused:
        floor.listen(now)
    if muted:
        hearing.nothing_heard(now)
    return Done("Your microphone is closed." if muted else "Your microphone is open.")


# -- a session begins -----------------------------------------------------------------------------------------------


def _start(now: Moment, request: int, start: Start) -> AnyReply | None:
    state = now.state
    if state.preparing:
        return Refused("An interview is just being prepared.", "It begins in a moment.")
    if state.debriefing:
        return Refused("The debrief of the last interview is still being written.", "Try again in a moment.")
    if live(state) and not state.paused:
        why = f"An interview on {state.about.title} is in progress."
        return Refused(why, "End it with `mochictl stop`, or keep it for later with `mochictl pause`.")
    now.become(preparing=request)
    now.do(Prepare(request=request, start=start))
    return None


def prepared(now: Moment, event: Prepared) -> None:
    """A session begins. What was here before is finished or paused, and stays in its journal."""
    before = now.state
    awaited = before.preparing == event.request if before.session else before.preparing in (0, event.request)
    if not awaited:
        why = "You went on with another interview meanwhile."
        now.do(Answer(request=event.request, reply=Refused(why, "End or pause it, then start again.")))
        return
    floor.interrupt(now)
    if before.testing or before.measuring:
        now.do(CancelRun(run=before.run))
    about = About(
        slug=event.problem.slug,
        title=event.problem.title,
        file=event.file,
        mode=event.mode,
        microphone=event.microphone,
        voice=event.voice,
        coach=event.coach,
        cost=event.problem.complexity.time,
    )
    rules = pacing.rules(event.settings, total=event.problem.minutes * 60.0, ladder=hints.sizes(event.problem.hints))
    now.state = State(
        session=event.session,
        about=about,
        rules=rules,
        started=event.at,
        test_first=tdd.begin(event.mode, event.language, classes=bool(event.problem.signature.methods)),
    )
    begun = _started(now.state, created=event.created, first_time=event.first_time, file_note=event.file_note)
    now.do(Answer(request=event.request, reply=begun))
    now.do(Watch(file=event.file))
    course.move(now, Trigger.FIRST_TIME if event.first_time else Trigger.PREPARED)
    floor.listen(now)
    course.set_clock(now)
    floor.ask(now, Note(Purpose.GREET if event.first_time else Purpose.PRESENT))


def _started(state: State, *, created: bool, first_time: bool = False, file_note: str = "") -> Started:
    about = state.about
    return Started(
        session=state.session,
        problem=about.slug,
        title=about.title,
        file=about.file,
        created=created,
        microphone=about.microphone,
        voice=about.voice,
        coach=about.coach,
        say_next=f"{SAY_NEXT[state.phase]}{TEACH if first_time else ''}",
        file_note=file_note,
    )
