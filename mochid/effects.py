"""What a session asks for: imperatives that the daemon performs.

Rules:
- Whatever comes of an effect, success or failure, returns as an event (`events.py`): the one after the arrow in its docstring.
- An effect carries the number (`request`, `turn`, `run`) that its events will name.
"""

from msgspec import Struct

from mochid.protocol import AnyReply, Start
from mochid.talk import Passed, Purpose


class Effect(Struct, frozen=True, kw_only=True):
    """Something the daemon is asked to do."""


class Answer(Effect, frozen=True, kw_only=True):
    """Answer a client's request."""

    request: int
    reply: AnyReply


class Prepare(Effect, frozen=True, kw_only=True):
    """Find the problem, make the file if need be -> `Prepared` | `PrepareFailed`."""

    request: int
    start: Start


class Ask(Effect, frozen=True, kw_only=True):
    """Have the coach take a turn -> `CoachSaid`*, `CoachDone` | `AskFailed`. Cancels any earlier turn still being thought of."""

    turn: int
    purpose: Purpose
    phase: str
    left: str = ""
    said: str = ""
    rung: int = 0
    """Level of the hint rung served, 1 to 3; 0 = none."""
    rung_index: int = 0
    intent: str = ""
    """What `said` was taken for, where it is the candidate's."""
    typed: bool = False
    """They typed it."""
    step: str = ""
    """Of test-first mode; "" in the normal one."""
    want: str = ""
    """What the step still waits for."""


class Say(Effect, frozen=True, kw_only=True):
    """Speak one sentence after those already queued -> `Spoken`."""

    turn: int
    index: int
    text: Passed


class Hush(Effect, frozen=True, kw_only=True):
    """Stop the turn in progress at once: the coach, the queue and the voice. Each sentence cut is `Spoken` before anything else."""

    turn: int


class Suspend(Effect, frozen=True, kw_only=True):
    """Fall silent at once, but keep the turn: it may go on from where it was."""

    turn: int


class GoOn(Effect, frozen=True, kw_only=True):
    """Speak on from where the turn was suspended."""

    turn: int


class Listen(Effect, frozen=True, kw_only=True):
    """Open or close the microphone."""

    on: bool
    held: bool = False
    """A key is held for as long as the candidate speaks: no pause ends what they say, and letting go does."""


class Watch(Effect, frozen=True, kw_only=True):
    """Watch this file; "" watches nothing."""

    file: str


class RunTests(Effect, frozen=True, kw_only=True):
    """Run analysis and tests on a version of the file -> `Analysed`, `TestsFinished` | `RunFailed`. Cancels an earlier run."""

    run: int
    digest: str
    hidden: bool = False
    """Also the hidden cases."""


class Measure(Effect, frozen=True, kw_only=True):
    """Measure how a version that passes its tests grows -> `Measured`. A new run of the tests cancels it."""

    run: int
    digest: str


class Adjust(Effect, frozen=True, kw_only=True):
    """Put an adjustment of the coaching on record -> `Adjusted`, with these fields."""

    assessment: str
    why: str
    helpfulness: str
    hint_threshold: float
    options: tuple[str, ...]


class CancelRun(Effect, frozen=True, kw_only=True):
    """End the run of the tests and the measurement, whichever is under way."""

    run: int


class SetAlarm(Effect, frozen=True, kw_only=True):
    """Ring once after `seconds` -> `TimeUp`. Replaces an alarm of the same name."""

    name: str
    seconds: float


class CancelAlarm(Effect, frozen=True, kw_only=True):
    """`*` cancels all."""

    name: str


class WriteDebrief(Effect, frozen=True, kw_only=True):
    """Write the report -> `Debriefed` | `DebriefFailed`."""

    request: int


AnyEffect = (
    Answer
    | Prepare
    | Ask
    | Say
    | Hush
    | Suspend
    | GoOn
    | Listen
    | Watch
    | RunTests
    | Measure
    | Adjust
    | CancelRun
    | SetAlarm
    | CancelAlarm
    | WriteDebrief
)
