"""All the mind remembers of a session, and one step of it being taken.

Rules:
- `State` is small, frozen and hashable: no transcript, no code, no sound. Whatever else is known is in the journal.
- No decision compares the clock. Time comes as alarms; the arithmetic here is for setting them and for showing the time.
- `Moment` is the only mutable thing in the mind, and lives for one `step`.
"""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from mochid.effects import AnyEffect, CancelAlarm, SetAlarm
from mochid.interview import calibrator, pacing, tdd
from mochid.interview.meaning.offers import Offer
from mochid.interview.phases import OVER, Phase
from mochid.protocol import Floor
from mochid.talk import Purpose

LIVE = frozenset(Phase) - {Phase.INIT, Phase.DONE, Phase.ABORT}


class Alarm(StrEnum):
    """Alarms besides the one that ends a phase (`pacing.alarm_of`)."""

    CLOCK = "clock"
    """The next mark of the whole interview."""
    SILENCE = "silence"
    """Nobody has spoken for a while."""
    HOLD = "hold"
    """The quiet the candidate asked for is over."""
    DWELL = "dwell"
    """The candidate has stayed with a hint for a while."""
    SETTLE = "settle"
    """No further save came: the results may be spoken."""
    HEARING = "hearing"
    """A voice began, and nothing came of it."""
    ANSWER = "answer"
    """A question stands, or quiet was just asked for: until then nothing is said unasked."""


class About(Struct, frozen=True):
    """What a session is about; the same from its first event to its last."""

    slug: str = ""
    title: str = ""
    file: str = ""
    mode: str = ""
    microphone: str = ""
    voice: str = ""
    coach: str = ""
    cost: str = ""
    """In time, of a solution as good as the problem asks for."""


class Note(Struct, frozen=True):
    """What an interviewer turn is for: said now, or waiting for the floor."""

    purpose: Purpose
    left: str = ""
    """The phase just left, when the turn opens a new one."""
    said: str = ""
    """What it is about: the candidate's words, the minutes left, why a file can't be read."""
    intent: str = ""
    """What the candidate's words were taken for."""
    rung: int = 0
    rung_index: int = 0
    typed: bool = False
    """The candidate's words were typed, so they are what was meant."""
    again: bool = False
    """It was cut by a pause or a crash once already."""


class State(Struct, frozen=True):
    """A session, or none."""

    session: str = ""
    about: About = About()
    rules: pacing.Rules = pacing.Rules()
    phase: Phase = Phase.INIT

    # requests whose answer has to wait
    preparing: int = 0
    """Of the `start` being prepared; 0 = none. The state beside it may be none, finished or paused."""
    stopping: int = 0
    """Of the `stop` that waits for the debrief; 0 = none."""
    debriefing: bool = False
    debrief: str = ""
    next_up: str = ""
    """What the debrief says to type for the next interview."""
    note: str = ""
    """One sentence the user should see."""
    trouble: str = ""
    """Why the coach could not take its latest turn; "" when it could."""

    # who speaks
    floor: Floor = "open"
    turn: int = 0
    """The newest interviewer turn."""
    saying: Note | None = None
    """What the turn in progress is for; with the floor at the candidate, it is suspended."""
    unspoken: int = 0
    """Sentences of this turn that were not heard to the end yet."""
    thought: bool = False
    """The coach has no more sentences for this turn."""
    voiced: bool = False
    """The candidate's voice is on, or their key to talk is pressed."""
    asking: bool = False
    """The newest sentence of the turn in progress is a question."""
    offered: Offer = Offer.NOTHING
    """What the newest sentence offers, as long as nobody has answered."""
    pending: tuple[Note, ...] = ()
    """What waits for the floor, what comes first in front; one note of each purpose."""

    # the candidate's quiet and speed
    muted: bool = False
    pressed: bool = False
    """The key to talk is held down."""
    holding: bool = False
    """The candidate asked for quiet; without an alarm that ends it, until they are back."""
    typed: bool = False
    """What they said last was typed; so will the next be."""
    nudges: int = 0
    """In a row, since the candidate last said anything."""

    # their file and its tests
    digest: str = ""
    """Of the newest save; "" = none yet."""
    unread: str = ""
    """Why what is there now can't be read, so that `digest` is of an earlier version; "" = it can."""
    returned: bool = False
    """The daemon came back: what the file holds now may have been saved while it was away."""
    run: int = 0
    testing: bool = False
    hidden: bool = False
    """The run has the hidden cases too."""
    measuring: int = 0
    """The run after which a measurement is under way; 0 = none."""
    measured: str = ""
    """Digest of the newest version whose growth was measured."""
    slow: bool = False
    """It costs more time than the problem asks for."""
    asked: bool = False
    """The candidate wants to hear how it goes."""
    verdict: str = ""
    passed: int = 0
    total: int = 0
    failure: str = ""
    outcome: str = ""
    """`TestReport.in_short` of it."""
    blank: bool = False
    """`TestReport.nothing_written` of it."""
    told: bool = False
    """This result has been spoken of."""
    finding: tuple[str, ...] = ()
    """What the analyzer is sure of in the newest save, by name of check."""
    finding_told: tuple[str, ...] = ()

    # hints
    served: int = 0
    attempted: bool = False
    """Something was tried since the last hint."""
    dwelt: bool = False
    easing: bool = False
    """A smaller problem is to be offered at the next silence."""
    eased: bool = False
    """A smaller problem was offered."""

    # how hard it is for them
    performance: calibrator.Performance = calibrator.Performance()
    assessment: str = ""
    """Of the newest adjustment on record."""
    adjusting: str = ""
    """Of one that is on its way there."""
    tuning: calibrator.Tuning = calibrator.Tuning()
    extended: tuple[Phase, ...] = ()
    """Phases in which one more question was asked before they were left."""
    approach: str = ""
    """The techniques of the newest plan."""
    approach_times: int = 0
    """How often it was proposed in a row."""
    wrote: bool = False
    """The newest save is not what the file held at the beginning."""
    counted: str = ""
    """Digest of the newest version that was too slow, and where a hint asked for its steps rather than for another way."""
    tested: str = ""
    """Digest of the newest version that was tested."""
    stumbles: int = 0
    """Versions in a row that failed in the same way."""

    # test-first mode
    test_first: tdd.Progress = tdd.Progress()

    # time
    started: float = 0.0
    """Seconds since the epoch."""
    lost: float = 0.0
    """Seconds since then that did not count."""
    stopped: float | None = None
    """When the clock was stopped: paused, or over. None = it runs."""
    paused: bool = False
    reached: float = 0.0
    """Session time of the last mark passed."""
    alarms: tuple[tuple[str, float], ...] = ()
    """Name and session time of every alarm that is set. While paused they stand still."""


def live(state: State) -> bool:
    """An interview is in progress, be it paused."""
    return state.phase in LIVE


def over(state: State) -> bool:
    """An interview has ended."""
    return state.phase in OVER


def elapsed(state: State, at: float) -> float:
    """Seconds of interview by `at`."""
    return max(0.0, (at if state.stopped is None else state.stopped) - state.started - state.lost)


class Moment:
    """One step being taken: the state so far, and the effects so far."""

    def __init__(self, state: State, at: float) -> None:
        self.state = state
        self.at = at
        self.effects: list[AnyEffect] = []

    @property
    def elapsed(self) -> float:
        return elapsed(self.state, self.at)

    def become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)

    def do(self, *effects: AnyEffect) -> None:
        self.effects.extend(effects)

    def armed(self, name: str) -> bool:
        return any(armed == name for armed, _ in self.state.alarms)

    def arm(self, name: str, seconds: float) -> None:
        """Have an alarm ring in `seconds` of session time; while paused, that begins with `resume`."""
        others = tuple(alarm for alarm in self.state.alarms if alarm[0] != name)
        self.become(alarms=tuple(sorted((*others, (name, self.elapsed + seconds)))))
        if not self.state.paused:
            self.do(SetAlarm(name=name, seconds=seconds))

    def disarm(self, name: str) -> None:
        if self.armed(name):
            self.forget(name)
            self.do(CancelAlarm(name=name))

    def forget(self, name: str) -> None:
        """The alarm rang."""
        self.become(alarms=tuple(alarm for alarm in self.state.alarms if alarm[0] != name))

    def rearm(self) -> None:
        """Set every alarm again, with what remained of it."""
        for name, due in self.state.alarms:
            self.do(SetAlarm(name=name, seconds=max(0.0, due - self.elapsed)))
