"""What a session was worth: levels on four axes, each with the reasons that stand for it."""

from collections.abc import Sequence
from enum import IntEnum, StrEnum
from typing import Final

from msgspec import Struct

from mochid.interview.folds.chronicle import Utterance

VERSION: Final = "7"
"""Bumped whenever the same journal would be judged differently."""
CAUTION: Final = (
    "The rules behind these levels were never compared with human interviewers, and one session says little."
)


class Axis(StrEnum):
    PROBLEM_SOLVING = "problem solving"
    CODING = "coding"
    COMMUNICATION = "communication"
    VERIFICATION = "verification"


class Level(IntEnum):
    STRONG_NO_HIRE = 1
    NO_HIRE = 2
    LEAN_NO_HIRE = 3
    LEAN_HIRE = 4
    HIRE = 5
    STRONG_HIRE = 6

    def __str__(self) -> str:
        return self.name.lower().replace("_", " ")


class Reason(Struct, frozen=True):
    """One thing that speaks for a level, or against a better one, and the events that show it."""

    text: str
    seqs: tuple[int, ...]
    good: bool | None = True
    """None: neither. It says how far the evidence goes, and nobody is blamed for what was not run."""


class Mark(Struct, frozen=True):
    """One axis. `level` None: not enough evidence."""

    axis: Axis
    level: Level | None
    reasons: tuple[Reason, ...] = ()
    lacks: tuple[Reason, ...] = ()
    """What would have made a level better that is not the best. It is among the reasons where the level is no good one."""


class Scorecard(Struct, frozen=True):
    """The whole."""

    marks: tuple[Mark, ...]
    overall: Level | None
    note: str
    """Why there is no overall level, or what held it down; "" when neither."""
    version: str = VERSION


def marked(axis: Axis, level: Level, reasons: list[Reason], lacks: Sequence[Reason] = ()) -> Mark:
    """No level without a cited event. `lacks`: what would have made it better."""
    told = [*reasons, *lacks] if level <= Level.LEAN_HIRE else reasons
    missed = () if level is Level.STRONG_HIRE else tuple(lacks)
    return Mark(axis, level if any(reason.seqs for reason in told) else None, tuple(told), missed)


def sign(text: str, heard: list[Utterance], least: int = 1) -> list[Reason]:
    """What was heard often enough to be said, and where."""
    return [Reason(text, tuple(one.seq for one in heard[:3]))] if len(heard) >= least else []


def lacking(lead: str, missed: dict[str, bool], seq: int, *, good: bool | None = None) -> list[Reason]:
    """What would have made a level better. `missed`: each thing, and whether it is missing."""
    *others, last = [f"no {what}" for what, missing in missed.items() if missing] or [""]
    if not last:
        return []
    return [Reason(f"{lead} {', '.join(others)}{' and ' if others else ''}{last}.", (seq,), good=good)]
