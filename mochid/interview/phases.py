"""Where an interview can be, and every way from one phase to the next, as one table.

Rules:
- `NEXT` holds every move there is. A trigger that has no entry in a phase's row moves nothing there.
- A row says where a cause leads, never whether the cause is real; that is decided in `course.move`.
- The picture in the README is `diagram()`.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final


class Phase(StrEnum):
    """The fourteen phases of an interview."""

    INIT = "init"
    """No interview, or one that is being prepared."""
    CALIBRATION = "calibration"
    """First time with a microphone: do we hear each other?"""
    INTRO = "intro"
    """The interviewer presents the problem."""
    UNDERSTANDING = "understanding"
    """The candidate asks about it."""
    APPROACH = "approach"
    CODING = "coding"
    TESTING = "testing"
    """Tests are running, and what they show is spoken."""
    DEBUGGING = "debugging"
    OPTIMIZATION = "optimization"
    COMPLEXITY = "complexity"
    REFLECTION = "reflection"
    FOLLOWUP = "followup"
    DONE = "done"
    ABORT = "abort"


READING: Final = frozenset({Phase.INTRO, Phase.UNDERSTANDING})
"""The problem is told, and asked about."""
BEFORE_CODE: Final = READING | {Phase.APPROACH}
TRYING: Final = frozenset({Phase.TESTING, Phase.DEBUGGING})
"""A run, and what it shows, is what the talk is about."""
AT_CODE: Final = TRYING | {Phase.CODING}
"""There is code to be written or mended."""
WORKING: Final = AT_CODE | {Phase.OPTIMIZATION}
"""The code may still change."""
AFTERWARDS: Final = frozenset({Phase.REFLECTION, Phase.FOLLOWUP})
"""The work is done, and looked back at."""
OVER: Final = frozenset({Phase.DONE, Phase.ABORT})


class Trigger(StrEnum):
    """Why a phase moves. The words are the labels of the diagram."""

    FIRST_TIME = "first time"
    PREPARED = "prepared"
    HEARD = "any words"
    PRESENTED = "presented"
    READY = "no more questions"
    PLAN = "I'd use ..."
    CODE = "let me code"
    WROTE = "a save"
    """New content in the solution file; its first content is the baseline and does not count."""
    WORKED = "more tests pass"
    """A version that does more than the one before it, whatever was being talked about."""
    RUN = "run the tests"
    RETRY = "try again"
    FAILED = "tests fail"
    PASSED = "all tests pass"
    FINISHED = "I'm done"
    STATED = "states a big-O"
    CLOCK = "its time is up"
    NEXT = "next"
    LATE = "5 min left"
    CLOSING = "2 min left"
    SHORT = "no time for more"
    """Moving on from reflection with 2 minutes or less left."""
    SKIP = "not asked for"
    """Complexity, when `force_big_o_at_end` is false."""
    TIME = "time is up"
    STOP = "stop"
    ABORT = "abort"


_P = Phase
_T = Trigger

_ALWAYS: Final = {_T.TIME: _P.DONE, _T.STOP: _P.DONE, _T.ABORT: _P.ABORT}
"""Out of every phase of a live interview."""

NEXT: Final[dict[Phase, dict[Trigger, Phase]]] = {
    _P.INIT: {_T.FIRST_TIME: _P.CALIBRATION, _T.PREPARED: _P.INTRO},
    _P.CALIBRATION: {_T.HEARD: _P.INTRO, _T.CLOCK: _P.INTRO, _T.NEXT: _P.INTRO, **_ALWAYS},
    _P.INTRO: {_T.PRESENTED: _P.UNDERSTANDING, _T.NEXT: _P.UNDERSTANDING, **_ALWAYS},
    _P.UNDERSTANDING: {
        _T.PLAN: _P.APPROACH,
        _T.READY: _P.APPROACH,
        _T.FINISHED: _P.APPROACH,
        _T.CODE: _P.APPROACH,  # asked for an approach first
        _T.WORKED: _P.CODING,
        _T.CLOCK: _P.APPROACH,
        _T.NEXT: _P.APPROACH,
        **_ALWAYS,
    },
    _P.APPROACH: {_T.CODE: _P.CODING, _T.WROTE: _P.CODING, _T.CLOCK: _P.CODING, _T.NEXT: _P.CODING, **_ALWAYS},
    _P.CODING: {
        _T.RUN: _P.TESTING,
        _T.FINISHED: _P.TESTING,
        _T.PASSED: _P.TESTING,
        _T.CLOCK: _P.TESTING,
        _T.NEXT: _P.TESTING,
        _T.CLOSING: _P.COMPLEXITY,
        **_ALWAYS,
    },
    _P.TESTING: {
        _T.FAILED: _P.DEBUGGING,
        _T.PASSED: _P.OPTIMIZATION,
        _T.NEXT: _P.OPTIMIZATION,
        _T.CLOCK: _P.COMPLEXITY,
        _T.CLOSING: _P.COMPLEXITY,
        **_ALWAYS,
    },
    _P.DEBUGGING: {
        _T.RETRY: _P.TESTING,
        _T.RUN: _P.TESTING,
        _T.FINISHED: _P.TESTING,
        _T.WROTE: _P.TESTING,
        _T.CLOCK: _P.COMPLEXITY,
        _T.NEXT: _P.COMPLEXITY,
        _T.CLOSING: _P.COMPLEXITY,
        **_ALWAYS,
    },
    _P.OPTIMIZATION: {
        _T.FAILED: _P.DEBUGGING,
        _T.LATE: _P.COMPLEXITY,
        _T.FINISHED: _P.COMPLEXITY,
        _T.CLOCK: _P.COMPLEXITY,
        _T.NEXT: _P.COMPLEXITY,
        **_ALWAYS,
    },
    _P.COMPLEXITY: {
        _T.STATED: _P.REFLECTION,
        _T.FINISHED: _P.REFLECTION,
        _T.CLOCK: _P.REFLECTION,
        _T.NEXT: _P.REFLECTION,
        _T.SKIP: _P.REFLECTION,
        **_ALWAYS,
    },
    _P.REFLECTION: {
        _T.FINISHED: _P.FOLLOWUP,
        _T.CLOCK: _P.FOLLOWUP,
        _T.NEXT: _P.FOLLOWUP,
        _T.SHORT: _P.DONE,
        **_ALWAYS,
    },
    _P.FOLLOWUP: {_T.FINISHED: _P.DONE, _T.NEXT: _P.DONE, **_ALWAYS},
    _P.DONE: {},
    _P.ABORT: {},
}


def diagram() -> str:
    """The table as a Mermaid state diagram. What holds in every live phase is drawn once, from "any of these"."""
    lines = ["stateDiagram-v2", "    [*] --> init", '    state "any of these" as any']
    lines += [f"    {source} --> {target}: {label}" for source, target, label in _arrows()]
    for target in (Phase.DONE, Phase.ABORT):
        causes = ", ".join(trigger for trigger, to in _ALWAYS.items() if to is target)
        lines += [f"    any --> {target}: {causes}", f"    {target} --> [*]"]
    return "\n".join(lines) + "\n"


def _arrows() -> Iterator[tuple[Phase, Phase, str]]:
    """One arrow for each pair of phases, with all its causes."""
    for phase, row in NEXT.items():
        causes: dict[Phase, list[str]] = {}
        for trigger, target in row.items():
            if trigger not in _ALWAYS:
                causes.setdefault(target, []).append(trigger)
        yield from ((phase, target, ", ".join(labels)) for target, labels in causes.items())
