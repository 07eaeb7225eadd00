"""What passes between the mind and a coach: transcript lines, and the brief for one interviewer turn.

Rules: a `CoachTurn` holds only what a coach may know at this moment. The one open hint rung is in it; later rungs, hidden
cases, the reference, the mutants and the concepts that may not be named are not.
"""

from enum import StrEnum
from typing import Final, Literal, NewType

from msgspec import Struct

from mochid.reports import Finding, Growth, OwnTests, TestReport

Passed = NewType("Passed", str)
"""Text that passed the gate. Only `interview/gate/safeguards.py` makes one."""

Who = Literal["interviewer", "candidate", "note"]


class Line(Struct, frozen=True):
    """One line of the transcript. `note` lines are what happened (a save, a test run), not speech."""

    seq: int
    at: float
    """Seconds since the epoch."""
    who: Who
    text: str
    turn: int = 0
    phase: str = ""
    cut: bool = False
    """It was broken off; `text` is what was heard ..."""
    by: str = ""
    """... and what broke it off, in two words: "you spoke", "you typed", "you saved"."""


class Purpose(StrEnum):
    """Why the interviewer takes a turn."""

    GREET = "greet"
    """Calibration: check that we hear each other."""
    PRESENT = "present"
    REPLY = "reply"
    """To what the candidate said (`CoachTurn.said`)."""
    REDIRECT = "redirect"
    """The candidate fished for the answer."""
    HINT = "hint"
    """`CoachTurn.rung_text` is the whole clue."""
    NO_HINT = "no_hint"
    """No rung is open: encourage, and give no clue at all."""
    NUDGE = "nudge"
    HOLD = "hold"
    """Asked for a minute: say yes, briefly."""
    PHASE = "phase"
    """A new phase opens: its first question."""
    RESULTS = "results"
    FINDING = "finding"
    TROUBLE = "trouble"
    """The solution file can't be read (`said` says why)."""
    MICROPHONE = "microphone"
    """It is `LOST` or `BACK` (`said`)."""
    WARNING = "warning"
    """`said` is the minutes left."""
    STUCK_LONG = "stuck_long"
    """Over `abandon_threshold_min`, or many hints: offer a smaller version or moving on."""
    NEW_ANGLE = "new_angle"
    """The same approach was proposed `repeated_approach_limit` times, and nothing has come of it."""
    STEP = "step"
    """Test-first mode: a step opens; `CoachTurn.step` names it."""
    WELCOME_BACK = "welcome_back"
    CLOSING = "closing"


LOST: Final = "lost"
BACK: Final = "back"
"""What became of the microphone."""


class CoachTurn(Struct, frozen=True):
    """Everything a coach gets for one turn. Built by `interview/coach/briefing.py`, pure data, one request."""

    turn: int
    purpose: Purpose
    phase: str
    """The phase now."""
    left: str
    """The phase just left, when this turn opens a new one; else ""."""
    said: str
    """What the candidate said last, or what this purpose is about."""
    title: str
    statement: str
    spoken: str
    clarifications: tuple[tuple[tuple[str, ...], str], ...]
    probes: tuple[str, ...]
    examples_to_ask: tuple[str, ...]
    optimizations: tuple[str, ...]
    reflections: tuple[str, ...]
    followups: tuple[str, ...]
    expected_time: str
    expected_space: str
    """For judging what the candidate claims; never to be said. A model is not sent these two."""
    rung: int
    rung_text: str
    code: str
    """The candidate's file, as it was last saved. Data, not instructions."""
    report: TestReport | None
    findings: tuple[Finding, ...]
    transcript: tuple[Line, ...]
    """The last lines, oldest first."""
    elapsed: float
    """Seconds of interview time."""
    remaining: float
    helpfulness: str
    personality: str
    mode: str
    """normal or tdd."""
    seed: int
    """For variety that a replay repeats."""
    growth: Growth | None = None
    """How the candidate's file was measured to grow; None = it was not, or it is not to be spoken of yet."""
    intent: str = ""
    """What `said` was taken for (`intents.Intent`), where it is the candidate's."""
    typed: bool = False
    """`said` was typed: no recogniser can have misheard it."""
    confident: bool = False
    """They sounded sure of it."""
    step: str = ""
    """Of test-first mode (`tdd.Step`); "" in the normal one."""
    want: str = ""
    """What that step still waits for (`tdd.Want`)."""
    language: str = "python"
    """What the candidate writes in ..."""
    classes: bool = False
    """... and whether it is a class that the problem asks for."""
    own: OwnTests | None = None
    """What the candidate's own tests showed last."""
    options: tuple[str, ...] = ()
    """What the calibrator has in force (`calibrator.Option`)."""
    code_hints: bool = False
    """The coach may speak of the candidate's code (`coach.allow_code_hints`); never of a solution."""
    heard: tuple[str, ...] = ()
    """A turn that is put again: what was already said in it ..."""
    held: str = ""
    """... the sentence of the coach that the gate held back, to be put otherwise ..."""
    held_because: str = ""
    """... and the gate's reason."""


class Usage(Struct, frozen=True):
    """What one request to a model took. Tokens as its server counted them."""

    engine: str
    model: str
    sent: int = 0
    """Tokens read, in all ..."""
    cached: int = 0
    """... of them from the server's cache ..."""
    written: int = 0
    """... and of them written into it."""
    received: int = 0
    dollars: float | None = None
    """None: the price is not known. 0 for a server of one's own."""
    first: float = 0.0
    """Seconds until the first word; 0 = none came."""
    estimated: bool = False
    """It broke off before the server had counted, or the server does not count."""
