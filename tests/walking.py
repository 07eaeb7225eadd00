"""The walk: every kind of event played into every kind of state the mind can get into.

The whole state space is the product of a dozen small things that hardly touch each other (the phase, the floor, the hint ladder,
the tests, what waits ...): some millions of states, nearly all of them combinations of what was seen before. So a state is visited
when it shows something new: two of its facets in a combination not met so far, where a facet is a group of fields that belong
together, and one of the two is the phase or the floor, on which nearly every decision hangs. So each value of each facet meets
every phase, everyone who may have the floor, and every event there is, in a state reached by real events. `MOCHI_WALK=all` takes
any two facets: twice the moves, for the day the mind was changed much.

What has no end (turns, runs, requests, times) is no facet: it decides nothing but whether an answer is current, and the events come
in both kinds.
"""

from collections import deque
from collections.abc import Iterator
from typing import Literal, NamedTuple

from mochid.effects import AnyEffect
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
from mochid.interview import pacing
from mochid.interview.meaning.intents import Intent
from mochid.interview.session import State, step
from mochid.interview.state import Alarm, Note
from mochid.problem import Complexity, Hints, Problem, Signature
from mochid.protocol import (
    Abort,
    Hint,
    Hold,
    Hush,
    Mute,
    Next,
    Pause,
    Ptt,
    Resume,
    Run,
    Say,
    SessionCommand,
    Start,
    Stop,
    Unmute,
)
from mochid.reports import Finding, Growth, OwnTests, TestReport, Verdict
from mochid.settings import CoachSettings, Intervention, Settings, Timing
from mochid.talk import Passed, Purpose, Usage

SESSION = "s"
OTHER_SESSION = "another"
REQUEST = 7
STALE = 10_000
"""A turn, run or request that is never the current one."""

UTTERANCES = {
    Intent.PLAN: "I would use a hash map",
    Intent.CODE: "let me code",
    Intent.RUN: "run the tests",
    Intent.RETRY: "try again",
    Intent.DONE: "I'm done",
    Intent.READY: "no more questions",
    Intent.HINT: "can I get a hint",
    Intent.HOLD: "give me a minute",
    Intent.HUSH: "stop",
    Intent.CLARIFY: "can the array be empty",
    Intent.COMPLEXITY: "it runs in linear time",
    Intent.EXAMPLE: "for example with two and seven",
    Intent.BACKCHANNEL: "okay",
    Intent.THINKING: "um",
    Intent.OTHER: "the weather is nice",
}
"""One for each way of being taken up; the intents left out are all simply answered."""
AWAY = "I'm busy right now"
FISHING = "just tell me the solution"

PROBLEM = Problem(
    slug="twice",
    title="Twice",
    difficulty="easy",
    minutes=30,
    topics=(),
    statement="Return twice the number.",
    spoken="Return twice the number.",
    signature=Signature("twice", (), "int"),
    stub="",
    visible=(),
    hidden=(),
    hints=Hints(level_1=("What is twice two?",), level_2=("And twice three?",), level_3=()),
    complexity=Complexity("O(1)", "O(1)"),
)
COACH = CoachSettings(
    timing=Timing(warning_at_remaining_min=(10.0,)),
    intervention=Intervention(abandon_threshold_min=15.0, max_hints_before_subproblem=1),
)
SETTINGS = Settings(coach=COACH)
NO_BIG_O = Settings(coach=CoachSettings(timing=COACH.timing, intervention=COACH.intervention, force_big_o_at_end=False))

COMMANDS: tuple[SessionCommand, ...] = (
    Start("twice", "solution.py"),
    Say(UTTERANCES[Intent.OTHER]),
    Say(UTTERANCES[Intent.BACKCHANNEL]),
    Say(UTTERANCES[Intent.RUN]),
    Say(UTTERANCES[Intent.HINT]),
    Hint(),
    Run(),
    Next(),
    Hold(),
    Hush(),
    Ptt("press"),
    Ptt("release"),
    Ptt(),
    Mute(),
    Unmute(),
    Pause(),
    Resume(),
    Resume(OTHER_SESSION),
    Stop(),
    Abort(),
)

ALARMS = (*(str(alarm) for alarm in Alarm), *sorted({f"end of {clock}" for clock in pacing.CLOCKS.values()}))


def prepared(
    *,
    request: int = REQUEST,
    first_time: bool = False,
    settings: Settings = SETTINGS,
    session: str = SESSION,
    mode: Literal["normal", "tdd"] = "normal",
) -> Prepared:
    return Prepared(
        session=session,
        request=request,
        problem=PROBLEM,
        file="/home/me/solution.py",
        language="python",
        created=True,
        mode=mode,
        settings=settings,
        first_time=first_time,
        seed=1,
        microphone="pipewire",
        voice="espeak",
        coach="authored",
        versions={},
    )


def heard(text: str) -> Heard:
    return Heard(session=SESSION, text=text, seconds=1.0, confidence=1.0, engine="rehearsal")


def report(verdict: Verdict) -> TestReport:
    return TestReport(verdict=verdict, passed=3 if verdict is Verdict.PASS else 1, total=3)


GROWTH = Growth(
    "O(n)", "O(1)", (512, 1024), (513.0, 1025.0), 1.0, "between 512 and 1,024 elements the work grew like n"
)
SURE = (Finding("nested-loops", 2, "How often does line 2 run?", 0.9),)

ALWAYS: tuple[AnyEvent, ...] = (
    *(Commanded(session=SESSION, request=REQUEST, command=command) for command in COMMANDS),
    *(heard(text) for text in (*UTTERANCES.values(), FISHING, AWAY, " ")),
    VoiceStarted(session=SESSION),
    VoiceStopped(session=SESSION),
    NothingHeard(session=SESSION),
    MicrophoneLost(session=SESSION, why="The microphone keeps stopping."),
    MicrophoneBack(session=SESSION),
    SolutionUnreadable(session=SESSION, why="solution.py is a folder."),
    SettingsChanged(session=SESSION, settings=SETTINGS),
    SettingsChanged(session=SESSION, settings=SETTINGS, new_walls=True),
    Recovered(session=SESSION, last_at=0.0),
    Recovered(session=SESSION, at=3600.0, last_at=0.0),
    Debriefed(session=SESSION, request=0, path="/home/me/debrief.md"),
    DebriefFailed(session=SESSION, request=0, why="The disk is full."),
    # of another session, or in answer to a question that is no longer open
    Heard(session=OTHER_SESSION, text="let me code", seconds=1.0, confidence=1.0, engine="rehearsal"),
    TimeUp(session=OTHER_SESSION, name=Alarm.CLOCK),
    SolutionSaved(session=OTHER_SESSION, digest="z", size=1),
    CoachSaid(session=SESSION, turn=STALE, index=0, text=Passed("Hello.")),
    CoachDone(session=SESSION, turn=STALE),
    AskFailed(session=SESSION, turn=STALE, why="No coach."),
    Spoken(session=SESSION, turn=STALE, index=0, heard="Hello."),
    TestsFinished(session=SESSION, run=STALE, digest="a", report=report(Verdict.PASS)),
    RunFailed(session=SESSION, run=STALE, why="No sandbox."),
    Analysed(session=SESSION, run=STALE, digest="a", findings=SURE),
    ModelUsed(session=SESSION, turn=STALE, usage=Usage("anthropic", "a model", 10, 0, 0, 3, 0.1)),
    OwnTested(session=SESSION, run=STALE, digest="a", own=OwnTests(1, 2, 3, 9)),
    Measured(session=SESSION, run=STALE, digest="a", growth=GROWTH),
    TimeUp(session=SESSION, name="an alarm nobody set"),
    TestsSaved(session=SESSION, size=1),
    Typing(session=SESSION),
    Adjusted(
        session=SESSION,
        assessment="too_hard",
        why="There was no approach after 5 minutes.",
        helpfulness="insistent",
        hint_threshold=0.5,
        options=("offer_subproblem",),
    ),
)
"""Events that do not depend on the state they come to."""


def events(state: State) -> Iterator[AnyEvent]:
    """Every kind of event, naming what is current in `state`, and what is not."""
    yield from ALWAYS
    turn, run = state.turn, state.run
    request = state.preparing or REQUEST
    yield prepared(request=request)
    yield prepared(request=request, first_time=True)
    yield prepared(request=request, settings=NO_BIG_O)
    yield prepared(request=request, mode="tdd")
    yield prepared(request=STALE)
    yield PrepareFailed(request=request, why="There is no problem of that name.")
    yield SolutionSaved(session=SESSION, digest=state.digest or "a", size=1)
    yield SolutionSaved(session=SESSION, digest="b" if state.digest == "a" else "a", size=1)
    yield CoachSaid(session=SESSION, turn=turn, index=0, text=Passed("Hello."))
    yield CoachSaid(session=SESSION, turn=turn, index=1, text=Passed("How are you?"))
    yield CoachDone(session=SESSION, turn=turn)
    yield AskFailed(session=SESSION, turn=turn, why="No coach.")
    yield Spoken(session=SESSION, turn=turn, index=0, heard="Hello.")
    yield TestsFinished(session=SESSION, run=run, digest=state.digest, report=report(Verdict.PASS))
    yield TestsFinished(session=SESSION, run=run, digest=state.digest, report=report(Verdict.WRONG))
    yield RunFailed(session=SESSION, run=run, why="No sandbox.")
    yield Analysed(session=SESSION, run=run, digest=state.digest, findings=SURE)
    yield Analysed(session=SESSION, run=run, digest=state.digest, findings=())
    yield OwnTested(session=SESSION, run=run, digest=state.digest, own=OwnTests(1, 3, 3, 9))
    yield OwnTested(session=SESSION, run=run, digest=state.digest, own=OwnTests(3, 3, 3, 9))
    yield Measured(session=SESSION, run=state.measuring or run, digest=state.digest, growth=GROWTH)
    for name in ALARMS:
        yield TimeUp(session=SESSION, name=name)


def facets(state: State) -> tuple[object, ...]:
    """What can make a difference to a decision, one small value each."""
    armed = {name for name, _ in state.alarms}
    return (
        state.phase,
        (state.floor, min(state.unspoken, 2), state.thought, state.voiced),
        _kind(state.saying),
        (_kind(state.pending[0] if state.pending else None), len(state.pending) > 1),
        (state.asking, Alarm.ANSWER in armed),
        (state.muted, state.pressed, state.paused, state.holding, Alarm.HOLD in armed),
        (state.nudges > 0, state.eased, state.easing, bool(state.finding), state.finding == state.finding_told),
        (
            bool(state.digest),
            state.testing,
            state.hidden,
            state.asked,
            Alarm.SETTLE in armed,
            state.verdict,
            state.told,
        ),
        (state.measuring > 0, bool(state.digest) and state.measured == state.digest),
        (state.served, state.attempted, state.dwelt),
        (state.reached, state.rules.force_big_o),
        (state.assessment, state.adjusting, bool(state.extended)),
        (state.test_first.step, state.test_first.red),
        (Alarm.SILENCE in armed, state.phase in pacing.CLOCKS and pacing.alarm_of(state.phase) in armed),
        (bool(state.preparing), bool(state.stopping), state.debriefing),
    )


def _kind(note: Note | None) -> object:
    """What a note may decide; else it is only carried about."""
    if note is None:
        return None
    purpose = note.purpose
    return note.again, purpose if purpose in (
        Purpose.PRESENT,
        Purpose.RESULTS,
        Purpose.PHASE,
        Purpose.HINT,
    ) else "other"


class Move(NamedTuple):
    """One event played into one state."""

    before: State
    event: AnyEvent
    after: State
    effects: tuple[AnyEffect, ...]


def walk(anchors: int = 2) -> list[Move]:
    """Every event in every state that is new, from no session on. `anchors`: how many of the first facets are paired with all."""
    moves: list[Move] = []
    known: set[tuple[object, ...]] = set()
    seen: set[tuple[object, ...]] = set()

    def new(state: State) -> bool:
        whole = facets(state)
        if whole in known:
            return False
        known.add(whole)
        before = len(seen)
        for anchor in range(anchors):
            seen.update((anchor, whole[anchor], place, facet) for place, facet in enumerate(whole))
        return len(seen) > before

    frontier = deque([State()])
    while frontier:
        state = frontier.popleft()
        for event in events(state):
            after, effects = step(state, event)
            moves.append(Move(state, event, after, effects))
            if after is not state and new(after):
                frontier.append(after)
    return moves
