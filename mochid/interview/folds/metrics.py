"""What a session amounts to in numbers: how the time went, how the talk went, how the code went, what help was needed.

Rules:
- Pure, and only facts of the journal. What did not happen is None, never a zero that looks like a result.
- These numbers are for the candidate. Pace, pauses and fillers are shown and never judged; the `rubric` does not look at them.
- The editor is only seen when it saves: quiet time that leads up to a save counts as coding, other quiet time as thinking.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from mochid.interview.calibrator import Performance
from mochid.interview.folds import evidence, versions
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.folds.spending import Spent
from mochid.interview.folds.transcript import SPEECH
from mochid.interview.meaning import bounds, costs
from mochid.interview.meaning.cues import Sign
from mochid.talk import Purpose

SILENCE: Final = 8.0
"""Seconds without a word or a save from which a pause is listed."""
STRETCH: Final = 120.0
"""Quiet counts as coding for at most this many seconds before a save."""
TYPED_A_SECOND: Final = 4.0
"""Characters that are taken to be typed in a second, where nothing else filled the time: only their end is seen."""
ENOUGH_SPEECH: Final = 5.0
"""Seconds of speech from which a pace means something."""


class SessionMetrics(Struct, frozen=True, kw_only=True):
    """One session in numbers. Durations and times are seconds of session time; paused time is not in them."""

    # time
    total_duration: float
    speaking_time: float
    """The candidate's speech."""
    interviewer_time: float
    thinking_time: float
    coding_time: float
    typing_time: float = 0.0
    """About: words typed to the interviewer."""
    phases: dict[str, float]
    """Seconds spent in each phase."""

    # talk
    words_spoken: int
    words_typed: int
    wpm_average: float | None
    silence_periods: tuple[float, ...]
    interruptions: int
    """Times the candidate spoke over the interviewer. What is typed or saved speaks over nobody."""
    clarifications_asked: int
    """Those recognised as being about the problem (`evidence`)."""
    thinking_sounds: int
    """Of this and the next three: the phrases of `[coach.behavioral]`."""
    times_confused: int
    times_confident: int
    times_stuck: int

    # work
    time_to_first_approach: float | None
    time_to_first_save: float | None
    time_to_first_run: float | None
    """The first run of something the candidate wrote that ran at all."""
    time_to_working_code: float | None
    """All visible cases passed."""
    bugs_introduced: int
    """Runs after which a case failed that had passed, and a first version that passed some cases and not others."""
    bugs_fixed: int
    """Runs after which a case passed that had failed."""
    test_runs: int
    test_runs_asked: int
    test_pass_rate: float | None
    """Of the last version that ran."""
    complexity_stated: str | None
    complexity_correct: bool | None

    # help
    hints_given: int
    hints_rejected: int
    """Hints the candidate cut off before a sentence of them was heard."""
    hints_withheld: int
    """Requests for which no rung was open."""
    highest_hint: int
    """Level of the most concrete hint heard; 0 = none."""
    coach_questions: int
    nudges: int
    redirects: int
    """Interviewer turns that led away from it."""
    fished: dict[str, int] = {}
    """How often the candidate asked for the answer, by family (`fishing`), in the order in which it was tried ..."""
    injected: int = 0
    """... and texts in their file that speak to the interviewer."""
    lines_blocked: int
    """Interviewer sentences the gate replaced."""

    # the coach
    turns_stood_in: int = 0
    """Interviewer turns that the authored coach took over because the chosen one failed."""
    spent: Spent = Spent()
    """On models."""


def of(told: Chronicle) -> SessionMetrics:
    """The numbers of a session that has been read already."""
    spoken = [one for one in told.utterances if not one.typed]
    speaking = sum(one.seconds for one in spoken)
    words = sum(len(one.text.split()) for one in spoken)
    coding, thinking, typing, silences = _quiet(told)
    ran = versions.ran(told)
    stated, correct = _complexity(told)
    purposes = [ask.purpose for ask in told.turns.values()]
    heard = [hint for hint in told.hints if hint.heard]
    phases: dict[str, float] = {}
    for span in told.spans:
        phases[str(span.phase)] = phases.get(str(span.phase), 0.0) + span.end - span.start
    return SessionMetrics(
        total_duration=told.time,
        speaking_time=speaking,
        interviewer_time=sum(one.seconds for one in told.sentences),
        thinking_time=thinking,
        coding_time=coding,
        typing_time=typing,
        phases=phases,
        words_spoken=words,
        words_typed=sum(len(one.text.split()) for one in told.utterances if one.typed),
        wpm_average=60 * words / speaking if speaking >= ENOUGH_SPEECH else None,
        silence_periods=tuple(silences),
        interruptions=len({one.turn for one in told.sentences if one.by == SPEECH}),
        clarifications_asked=len({one.seq for one in (*evidence.questions(told), *evidence.words_asked(told))}),
        thinking_sounds=_sign(told, Sign.THINKING),
        times_confused=_sign(told, Sign.CONFUSED),
        times_confident=_sign(told, Sign.CONFIDENT),
        times_stuck=_sign(told, Sign.STUCK),
        time_to_first_approach=next((one.time for one in evidence.approaches(told)), None),
        time_to_first_save=next((save.time for save in told.saves if save.own), None),
        time_to_first_run=next((test.time for test in ran), None),
        time_to_working_code=next((test.time for test in ran if test.passing), None),
        bugs_introduced=len(versions.broke(ran)) + _half_right(ran),
        bugs_fixed=len(versions.mended(ran)),
        test_runs=sum(test.own for test in told.tests),
        test_runs_asked=len(evidence.runs_asked(told)),
        test_pass_rate=_pass_rate(ran),
        complexity_stated=stated,
        complexity_correct=correct,
        hints_given=len(heard),
        hints_rejected=len(told.hints) - len(heard),
        hints_withheld=purposes.count(Purpose.NO_HINT),
        highest_hint=max((hint.level for hint in heard), default=0),
        coach_questions=sum(one.text.rstrip().endswith("?") and not one.cut for one in told.sentences),
        nudges=purposes.count(Purpose.NUDGE),
        redirects=purposes.count(Purpose.REDIRECT),
        fished=dict(Counter(one.fishes for one in evidence.fished(told))),
        lines_blocked=len(told.blocked),
        turns_stood_in=len(told.stood_in),
        spent=told.spent,
    )


def performance(numbers: SessionMetrics) -> Performance:
    """The facts the calibrator looks at."""
    return Performance(
        time_to_first_approach=numbers.time_to_first_approach,
        time_to_first_code=numbers.time_to_first_save,
        time_to_working_code=numbers.time_to_working_code,
        hints_requested=numbers.hints_given + numbers.hints_rejected + numbers.hints_withheld,
        bugs_encountered=numbers.bugs_introduced,
        test_iterations=numbers.test_runs,
        complexity_correct=numbers.complexity_correct,
        silence_periods=numbers.silence_periods,
    )


def _sign(told: Chronicle, sign: Sign) -> int:
    return sum(one.signs.get(sign, 0) for one in told.utterances)


def _quiet(told: Chronicle) -> tuple[float, float, float, list[float]]:
    """Seconds of coding, of thinking and of typing to the interviewer, and each pause of at least `SILENCE` seconds."""
    signs = [(one.time - one.seconds, one.time, False) for one in told.utterances]
    signs += [(one.time - one.seconds, one.time, False) for one in told.sentences]
    signs += [(one.time - len(one.text) / TYPED_A_SECOND, one.time, True) for one in told.utterances if one.typed]
    saves = [save.time for save in told.saves if save.own]
    signs += [(time, time, False) for time in (*saves, told.time)]
    coding = quiet = typing = until = 0.0
    silences: list[float] = []
    for start, end, typed in sorted(signs):
        typing += max(0.0, end - max(start, until)) if typed else 0.0
        if start > until:
            quiet += start - until
            later = bisect_left(saves, start)
            if later < len(saves):
                coding += max(0.0, start - max(until, saves[later] - STRETCH))
            if start - until >= SILENCE:
                silences.append(start - until)
        until = max(until, end)
    return coding, quiet - coding, typing, silences


def _half_right(ran: Sequence[Tested]) -> bool:
    """Whether the first version that worked at all did so for some cases and not for others."""
    return any(not all(versions.cases(first.report).values()) for first in versions.began(ran)[:1])


def _pass_rate(ran: Sequence[Tested]) -> float | None:
    """By the fullest run of the last version that ran."""
    last = versions.last(ran)
    return last.report.passed / last.report.total if last else None


def _complexity(told: Chronicle) -> tuple[str | None, bool | None]:
    """The last cost in time that the candidate named, and whether it is the one a good solution has."""
    named = evidence.time_named(told, evidence.costs_named(told))
    if named is None:
        return None, None
    said, cost = named
    expected, growth = costs.claimed(told.problem.complexity.time), evidence.growth(told, cost)
    ranked = expected is not None and bounds.Growth.UNRANKED not in (growth, expected.growth)
    return said.text, growth is expected.growth if ranked and expected else None
