"""How long things may take: the clock of each phase, the marks of the whole interview, and the patience before a nudge.

Rules:
- Only numbers, worked out once from the settings and the problem into `Rules`. Nothing here decides; alarms do, when they ring.
- All times are seconds of session time: what passes while paused, or while the daemon is away, does not count.
- The total is the problem's minutes. A problem shorter than the phases together gives each phase its share.
- Time saved goes to the work: a phase at the keyboard that is entered early ends where the plan has its end. Talk keeps its length,
  but for what is left to talk about in the last minutes, whose plan is all there is: nobody is sent home early.
- A talking candidate gets a nudge after a short silence, one who works or types to us after a long one; each further nudge waits
  twice as long.
"""

from enum import StrEnum
from itertools import accumulate
from typing import Final

from msgspec import Struct

from mochid.events import Attention
from mochid.interview import calibrator
from mochid.interview.hints import Sizes
from mochid.interview.phases import WORKING, Phase
from mochid.settings import Behavioral, Settings

LATE: Final = 300.0
"""Seconds left from which optimization gives way to complexity."""
CLOSING: Final = 120.0
"""Seconds left from which no follow-up is begun, and coding gives way to complexity."""
AFTER_A_SOUND: Final = 2.0
"""Seconds from a sound of listening or thinking to a nudge that fell due while it was made."""
LONGEST_WAIT: Final = 8
"""A nudge waits at most this many nudge intervals."""

_HELPFULNESS: Final = {"gentle": 1.5, "balanced": 1.0, "insistent": 0.75}
"""How much longer than the settings say this coach waits before a nudge."""

_BUSY: Final = WORKING | {Phase.UNDERSTANDING}
"""Where silence is no want of words: the candidate works, or reads the problem."""

CLOCKS: Final[dict[Phase, str]] = {
    Phase.CALIBRATION: "calibration",
    Phase.INTRO: "intro",
    Phase.UNDERSTANDING: "intro",
    Phase.APPROACH: "approach",
    Phase.CODING: "coding",
    Phase.TESTING: "testing",
    Phase.DEBUGGING: "testing",
    Phase.OPTIMIZATION: "optimization",
    Phase.COMPLEXITY: "complexity",
    Phase.REFLECTION: "reflection",
    Phase.FOLLOWUP: "followup",
}
"""Which clock a phase runs on. Presenting and questions share one; so do testing and debugging."""


class MarkKind(StrEnum):
    """What happens at a point of the whole interview's time."""

    WARNING = "warning"
    STUCK = "stuck"
    """Over `abandon_threshold_min`."""
    PACE = "pace"
    """The calibrator looks."""
    LATE = "late"
    CLOSING = "closing"
    END = "end"


class Mark(Struct, frozen=True):
    """A point of session time at which something happens."""

    at: float
    kind: MarkKind
    minutes: float = 0.0
    """Left, for a warning."""


class Clock(Struct, frozen=True):
    """One phase's clock, or two phases'."""

    name: str
    length: float
    end: float
    """Session time at which the plan has it end."""


class Rules(Struct, frozen=True):
    """What the settings and the problem mean to the mind. Hashable; `Settings` is not."""

    total: float = 0.0
    clocks: tuple[Clock, ...] = ()
    marks: tuple[Mark, ...] = ()
    """In order of time."""
    talk_patience: float = 8.0
    """Silence before the first nudge where talk is expected."""
    work_patience: float = 30.0
    """The same, where the candidate is at the keyboard."""
    nudge_interval: float = 30.0
    max_hints: int = 3
    """Rungs served before a smaller problem is offered."""
    repeat_limit: int = 3
    """How often the same approach is heard before another angle is suggested."""
    force_big_o: bool = True
    phrases: Behavioral = Behavioral()
    helpfulness: str = "balanced"
    resume: float = 2.0
    """Seconds without words after which a turn that a voice suspended goes on."""
    save_hushes: bool = True
    push_to_talk: bool = False
    ladder: Sizes = (0, 0, 0)


def rules(settings: Settings, *, total: float, ladder: Sizes) -> Rules:
    """What the settings mean for an interview of `total` seconds on a problem with this ladder of hints."""
    coach = settings.coach
    patience = _HELPFULNESS[coach.helpfulness]
    return Rules(
        total=total,
        clocks=_clocks(settings, total),
        marks=_marks(settings, total),
        talk_patience=patience
        * max(coach.interrupt_after_silence_ms, coach.intervention.silence_before_nudge_ms)
        / 1000,
        work_patience=patience * coach.nudge_interval_s,
        nudge_interval=patience * coach.nudge_interval_s,
        max_hints=coach.intervention.max_hints_before_subproblem,
        repeat_limit=coach.intervention.repeated_approach_limit,
        force_big_o=coach.force_big_o_at_end,
        phrases=coach.behavioral,
        helpfulness=coach.helpfulness,
        resume=settings.turns.resume_ms / 1000,
        save_hushes=settings.turns.save_hushes,
        push_to_talk=settings.mic.push_to_talk,
        ladder=ladder,
    )


def _clocks(settings: Settings, total: float) -> tuple[Clock, ...]:
    timing = settings.coach.timing
    lengths = {
        "intro": timing.intro_duration_s,
        "approach": 180.0,
        "coding": timing.coding_duration_s,
        "testing": timing.testing_duration_s,
        "optimization": 180.0,
        "complexity": timing.complexity_duration_s,
        "reflection": 120.0,
        "followup": 120.0,
    }
    share = min(1.0, total / sum(lengths.values()))
    ends = accumulate(length * share for length in lengths.values())
    planned = tuple(Clock(name, lengths[name] * share, end) for name, end in zip(lengths, ends, strict=True))
    return (Clock("calibration", 60.0, 60.0), *planned)


def _marks(settings: Settings, total: float) -> tuple[Mark, ...]:
    coach = settings.coach
    marks = [Mark(total - LATE, MarkKind.LATE), Mark(total - CLOSING, MarkKind.CLOSING), Mark(total, MarkKind.END)]
    marks += [Mark(total - m * 60, MarkKind.WARNING, m) for m in set(coach.timing.warning_at_remaining_min)]
    marks.append(Mark(coach.intervention.abandon_threshold_min * 60, MarkKind.STUCK))
    marks += [Mark(at, MarkKind.PACE) for at in (calibrator.QUICK, calibrator.LATE, calibrator.COMFORTABLE)]
    return tuple(sorted((m for m in marks if 0 < m.at <= total), key=lambda m: (m.at, m.kind)))


def alarm_of(phase: Phase) -> str:
    """Name of the alarm that ends a phase. It names the clock, so that an old one can't end the next phase."""
    return f"end of {CLOCKS[phase]}"


def allowance(rules: Rules, phase: Phase, elapsed: float) -> float:
    """Seconds a phase may take that is entered at `elapsed`."""
    clock = next(clock for clock in rules.clocks if clock.name == CLOCKS[phase])
    closing = elapsed >= rules.total - CLOSING
    return max(clock.length, clock.end - elapsed) if phase in WORKING or closing else clock.length


def next_mark(rules: Rules, reached: float) -> float | None:
    """When the first mark after `reached` is, if one is left."""
    return next((mark.at for mark in rules.marks if mark.at > reached), None)


def last_mark(rules: Rules, elapsed: float) -> float:
    """The last mark that new settings would have set before `elapsed`, which must not ring now; never the end."""
    return max((mark.at for mark in rules.marks if mark.at <= elapsed and mark.kind is not MarkKind.END), default=0.0)


def attention(phase: Phase, *, holding: bool) -> Attention:
    """What is expected of the candidate, which is how long their pauses may be."""
    if holding:
        return "quiet"
    return "work" if phase in _BUSY else "answer"


def patience(rules: Rules, phase: Phase, nudges: int, *, typed: bool = False) -> float:
    """Seconds of silence before the next nudge, after `nudges` in a row. An answer that is `typed` takes its time, unheard."""
    first = rules.work_patience if typed or phase in _BUSY else rules.talk_patience
    if nudges == 0:
        return first
    return max(first, rules.nudge_interval * min(1 << nudges, LONGEST_WAIT))


def slower(rules: Rules, helpfulness: str) -> float:
    """How much longer a coach of another helpfulness than the rules' waits."""
    return _HELPFULNESS[helpfulness] / _HELPFULNESS[rules.helpfulness] if helpfulness in _HELPFULNESS else 1.0
