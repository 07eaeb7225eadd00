"""Facts that reach a session.

Rules:
- An event is a past fact with the time it happened (`at`, seconds since the epoch) and the session it belongs to. The journal
  holds events and nothing else; a session is a fold over them.
- What a session wants done is an effect (`effects.py`); whatever comes of it, success or failure, returns as an event.
- Every result names the question it answers (`request`, `turn`, `run`), so that `step` can drop a stale one.
- Frozen, small, msgpack-able. Code goes by digest; the text lives in the journal's blobs.
"""

from typing import Literal

from msgspec import Struct

from mochid.problem import Problem
from mochid.protocol import SessionCommand
from mochid.reports import Finding, Growth, OwnTests, TestReport
from mochid.settings import Settings
from mochid.talk import Passed, Usage

FORMAT = 1
"""Version of the journal's event format; bumped when an old journal would no longer replay."""


class Event(Struct, frozen=True, tag_field="event", kw_only=True):
    at: float = 0.0
    session: str = ""


# -- commands and their preparation ------------------------------------------------------------------------------------


class Commanded(Event, frozen=True, kw_only=True):
    """A client asked for something. `step` answers it exactly once, now or when the effect it started comes back."""

    request: int
    command: SessionCommand
    opinion: str = ""
    """Of `say`: as in `Heard`."""


class Prepared(Event, frozen=True, kw_only=True):
    """Everything a new session needs is at hand. The first event of every journal."""

    request: int
    problem: Problem
    file: str
    """Absolute path of the solution."""
    language: str
    created: bool
    mode: Literal["normal", "tdd"]
    settings: Settings
    first_time: bool
    """A microphone is in use and was never calibrated."""
    seed: int
    microphone: str
    voice: str
    coach: str
    versions: dict[str, str]
    """mochi, format, prompt, rubric."""
    file_note: str = ""
    """What should be known of the file, as in `Started`."""


class PrepareFailed(Event, frozen=True, kw_only=True):
    request: int
    why: str
    remedy: str = ""


class Recovered(Event, frozen=True, kw_only=True):
    """The daemon came back and found this session unfinished. Time since `last_at` did not count."""

    last_at: float


class SettingsChanged(Event, frozen=True, kw_only=True):
    settings: Settings
    new_walls: bool = False
    """What runs the candidate's code was closed, and is to run it again behind the walls that are asked for now."""


# -- the candidate -----------------------------------------------------------------------------------------------------


class VoiceStarted(Event, frozen=True, kw_only=True):
    """The candidate began to speak."""


class VoiceStopped(Event, frozen=True, kw_only=True):
    """The candidate fell silent; recognition is under way and ends in `Heard` or `NothingHeard`."""


class Heard(Event, frozen=True, kw_only=True):
    """What the candidate said."""

    text: str
    """Code talk in it as it would be written."""
    seconds: float
    """Length of the speech."""
    confidence: float
    engine: str
    raw: str = ""
    """The words as recognised; "" when they are the text."""
    opinion: str = ""
    """What an embedding model takes it for where the rules can't place it: an `Intent`; "" = it was not asked, or is not sure."""


class NothingHeard(Event, frozen=True, kw_only=True):
    """There was voice, but no words."""

    why: str = ""


class MicrophoneLost(Event, frozen=True, kw_only=True):
    """The microphone failed while it was listened to; it is tried again until it is `MicrophoneBack`."""

    why: str
    """A kind sentence."""


class MicrophoneBack(Event, frozen=True, kw_only=True):
    """The microphone that was lost is listened to again."""


class SolutionSaved(Event, frozen=True, kw_only=True):
    """The solution file has new content, which is in the journal's blobs under `digest`."""

    digest: str
    size: int


class TestsSaved(Event, frozen=True, kw_only=True):
    """The candidate's own test file beside the solution has new content."""

    __test__ = False
    size: int


class Typing(Event, frozen=True, kw_only=True):
    """The editor wrote to its recovery file: there is unsaved work, so the candidate is not idle."""


class SolutionUnreadable(Event, frozen=True, kw_only=True):
    """The solution file can't be read now; `why` is a kind sentence."""

    why: str


# -- results of effects ------------------------------------------------------------------------------------------------


class CoachSaid(Event, frozen=True, kw_only=True):
    """One sentence of an interviewer turn, past the gate."""

    turn: int
    index: int
    text: Passed
    blocked: str = ""
    """Why the gate replaced the coach's own sentence; "" when it did not."""
    rewrites: int = 0
    """How often the coach was asked to put it otherwise, before this was said in its place."""
    fallback: bool = False
    """The authored coach spoke because the chosen one failed, or because all that it said was held back (`blocked`)."""


class CoachDone(Event, frozen=True, kw_only=True):
    """The coach has no more sentences for this turn."""

    turn: int
    note: str = ""
    """Why another coach took over, if one did."""


class ModelUsed(Event, frozen=True, kw_only=True):
    """A model was asked for (a part of) this turn."""

    turn: int
    usage: Usage


class AskFailed(Event, frozen=True, kw_only=True):
    """No coach could speak in this turn."""

    turn: int
    why: str


class Spoken(Event, frozen=True, kw_only=True):
    """A sentence was spoken (or shown, without a voice), whole or cut."""

    turn: int
    index: int
    heard: str
    """What of it was audible."""
    cut: bool = False


class TestsFinished(Event, frozen=True, kw_only=True):
    __test__ = False
    run: int
    digest: str
    report: TestReport


class RunFailed(Event, frozen=True, kw_only=True):
    """The tests could not be run at all."""

    run: int
    why: str


class Analysed(Event, frozen=True, kw_only=True):
    run: int
    digest: str
    findings: tuple[Finding, ...]


class OwnTested(Event, frozen=True, kw_only=True):
    """The candidate's own tests have run, and were weighed against wrong solutions."""

    run: int
    digest: str
    own: OwnTests


class Measured(Event, frozen=True, kw_only=True):
    """How a version grows with its input, or a sentence on why that can't be told. `run`: the test run it passed in."""

    run: int
    digest: str
    growth: Growth


class Adjusted(Event, frozen=True, kw_only=True):
    """From now on the coaching is adjusted to how the candidate does; see `interview/calibrator.py`."""

    assessment: str
    why: str
    """The evidence, as a sentence for the debrief."""
    helpfulness: str
    hint_threshold: float
    """How much longer than the settings say a hint and a nudge are waited for."""
    options: tuple[str, ...]
    """What is offered besides: "offer_subproblem", "break_into_steps" ..."""


class TimeUp(Event, frozen=True, kw_only=True):
    """An alarm rang."""

    name: str


class Debriefed(Event, frozen=True, kw_only=True):
    request: int
    path: str
    next_up: str = ""
    """What to type for the next interview, as the report has it; "" in journals from before it was kept."""


class DebriefFailed(Event, frozen=True, kw_only=True):
    request: int
    why: str


AnyEvent = (
    Commanded
    | Prepared
    | PrepareFailed
    | Recovered
    | SettingsChanged
    | VoiceStarted
    | VoiceStopped
    | Heard
    | NothingHeard
    | MicrophoneLost
    | MicrophoneBack
    | SolutionSaved
    | TestsSaved
    | Typing
    | SolutionUnreadable
    | CoachSaid
    | CoachDone
    | ModelUsed
    | AskFailed
    | Spoken
    | TestsFinished
    | RunFailed
    | Analysed
    | OwnTested
    | Measured
    | Adjusted
    | TimeUp
    | Debriefed
    | DebriefFailed
)


Attention = Literal["answer", "work", "quiet"]
"""What is expected of the candidate: an answer, work at the keyboard (who thinks aloud there is not to be hurried), or quiet."""
