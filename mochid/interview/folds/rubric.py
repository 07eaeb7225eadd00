"""How a session would be judged: four axes, six levels, every level with the events it rests on, or no level at all.

Rules:
- Pure, and decided in code: no model is asked. The rules of each axis stand in its function, the ceilings in `CEILINGS`.
- A level without a cited event does not exist: it becomes None, "not enough evidence". None is not a bad mark.
- Help has a price, and only on problem solving: the most concrete hint heard is a ceiling. Time is not a hint, and a hint that was
  asked for and not served, or cut off before it was heard, is free.
- Working and slow beats fast and broken: code that passes everything is never below code that does not, and a version that passed
  everything once keeps what was broken after it from the two lowest levels.
- A level that is not a good one says what was missing, too: praise alone explains none.
- Fishing for the answer (`fishing`) is said as evidence once it was persistent (`FISHED_OFTEN`), and weighs as much as a concrete
  hint: it is a ceiling on problem solving and on the whole, and nothing else. A guess or two is nobody's fault. It is no talk about
  the work either.
- What was said is evidence of its kind only, and from when there was a problem: see `evidence`.
- A failing case counts as mended where it was: not by a file put in the place of nearly all that stood there (`KEPT_LEAST`).
- The whole is not an average: it is the lower middle of the axes, at most lean no hire beside a no hire, strong no hire beside one,
  and no strong hire while fishing holds problem solving down.
- Never looked at: voice, accent, pace, fillers, pauses, the number of words, the length of the session.
- Not calibrated against human interviewers; whoever shows a scorecard says so (`CAUTION`).
"""

import re
from collections.abc import Callable
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import Final

from msgspec import Struct

from mochid.interview import tdd
from mochid.interview.folds import evidence, metrics
from mochid.interview.folds.chronicle import Chronicle, Saved, Tested, Utterance
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.meaning import costs
from mochid.interview.meaning.intents import Intent

VERSION: Final = "4"
"""Bumped whenever the same journal would be judged differently."""
CAUTION: Final = (
    "The rules behind these levels were never compared with human interviewers, and one session says little."
)
SURE: Final = 0.7
"""Confidence from which a finding of the analyzer counts."""
ENOUGH_TALK: Final = 4
"""Utterances with something in them from which talk alone can be judged."""


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


CEILINGS: Final = {0: Level.STRONG_HIRE, 1: Level.STRONG_HIRE, 2: Level.HIRE, 3: Level.LEAN_HIRE}
"""The best level in problem solving, by the most concrete level of hint that was heard."""
FISHED_OFTEN: Final = 4
"""Attempts to get the answer out of the interviewer from which they count: fewer are curiosity, or a question that was misheard."""
FISHED_CEILING: Final = Level.HIRE
"""The best level in problem solving from then on, as after one concrete hint."""
KEPT_LEAST: Final = 0.25
"""Share of a version's own lines that stood in the one before, below which it is another file and no mended one."""
BOTTOM_CEILING: Final = Level.LEAN_NO_HIRE
"""The same, when every hint of the last level was heard."""


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


class Scorecard(Struct, frozen=True):
    marks: tuple[Mark, ...]
    overall: Level | None
    note: str
    """Why there is no overall level, or what held it down; "" when neither."""
    version: str = VERSION


def judge(told: Chronicle, code: str = "", version: Callable[[str], str] = lambda _: "") -> Scorecard:
    """Judge a session. `code`: the last version of the solution, looked at only for tests of the candidate's own. `version`: the
    text of one by its digest, "" = it is not to be had; looked at only for how much of it was kept in the next."""
    numbers = metrics.of(told)
    if not _ran(told) and len(_real(told)) < ENOUGH_TALK:
        fished = tuple(_fished(told))
        nothing = tuple(Mark(axis, None, fished if axis is Axis.PROBLEM_SOLVING else ()) for axis in Axis)
        return Scorecard(
            nothing, None, "This session was too quiet to judge, and that is all right. Nothing is held against you."
        )
    marks = (
        _problem_solving(told, numbers),
        _coding(told, numbers),
        _communication(told),
        _verification(told, numbers, code, version),
    )
    return _overall(marks, fished=bool(_fished(told)))


def _overall(marks: tuple[Mark, ...], *, fished: bool = False) -> Scorecard:
    levels = {mark.axis: mark.level for mark in marks if mark.level is not None}
    if Axis.PROBLEM_SOLVING not in levels or Axis.CODING not in levels:
        return Scorecard(marks, None, "There is not enough evidence for an overall level.")
    ordered = sorted(levels.values())
    middle = ordered[(len(ordered) - 1) // 2]
    cap = {Level.STRONG_NO_HIRE: Level.STRONG_NO_HIRE, Level.NO_HIRE: Level.LEAN_NO_HIRE}.get(ordered[0], ordered[-1])
    if fished and min(cap, middle) > FISHED_CEILING:
        return Scorecard(marks, FISHED_CEILING, "Held down by asking for the answer again and again.")
    if cap >= middle:
        return Scorecard(marks, middle, "")
    weakest = next(axis for axis, level in levels.items() if level is ordered[0])
    return Scorecard(marks, cap, f"Held down by {weakest}: {ordered[0]}.")


# -- the axes ----------------------------------------------------------------------------------------------------------


def _problem_solving(told: Chronicle, numbers: SessionMetrics) -> Mark:
    """Passing everything gives lean hire, one more each for an approach before the code and for naming the best cost. Without
    passing: lean no hire for half of the cases, an approach or a version that passed once, else no hire; strong no hire when even
    the last hints led to nothing."""
    plan, last = _plan(told), last_run(told)
    reasons, fished = _approach(plan) + _cost(told, numbers), _fished(told)
    if last:
        reasons += [_verdict(last), *_once(told, last)]
    if last and last.passing:
        level = Level(Level.LEAN_HIRE + bool(plan) + (_best_cost(told, numbers) is True))
        missed = {"approach before the code": plan is None, "running time": numbers.complexity_stated is None}
        reasons += _missing("I heard", missed, last.seq)
    elif last:
        some = last.report.passed * 2 >= last.report.total or bool(_once(told, last))
        lost = not last.report.passed and not plan and numbers.highest_hint == 3
        level = Level.LEAN_NO_HIRE if some or plan else Level.STRONG_NO_HIRE if lost else Level.NO_HIRE
    elif plan:
        level = Level.LEAN_NO_HIRE
    else:
        return Mark(Axis.PROBLEM_SOLVING, None, tuple(fished))
    ceiling = min(_ceiling(told, numbers), FISHED_CEILING if fished else Level.STRONG_HIRE)
    if heard := [hint for hint in told.hints if hint.heard and hint.level > 1]:
        word = "hint" if len(heard) == 1 else "hints"
        reasons.append(Reason(f"You needed {len(heard)} concrete {word}.", tuple(h.seq for h in heard), good=False))
    return _mark(Axis.PROBLEM_SOLVING, min(level, ceiling), reasons + fished)


def _ceiling(told: Chronicle, numbers: SessionMetrics) -> Level:
    last_level = {hint.text for hint in told.hints if hint.heard and hint.level == 3}
    if last_level >= set(told.problem.hints.level_3):
        return BOTTOM_CEILING
    return CEILINGS[numbers.highest_hint]


def _coding(told: Chronicle, numbers: SessionMetrics) -> Mark:
    """Passing everything gives strong hire, less for regressions and for what the analyzer is sure of, hire at most while the
    hidden cases did not run. Without passing: lean no hire from three quarters on, or if a version passed everything once, no hire
    below, strong no hire for nothing at all; and no hire at most if the last version does not run."""
    own = [save for save in told.saves if save.own]
    if not own:
        return Mark(Axis.CODING, None)
    last = last_run(told)
    if last is None:
        return _mark(Axis.CODING, Level.NO_HIRE, [Reason("No version of your file ran.", (own[-1].seq,), good=False)])
    once = _once(told, last)
    reasons = [_verdict(last), *once]
    if last.passing:
        level = _passing(told, numbers, last, reasons)
    elif once:
        level = Level.LEAN_NO_HIRE
    elif not last.report.passed:
        level = Level.STRONG_NO_HIRE
    else:
        level = Level.LEAN_NO_HIRE if last.report.passed * 4 >= last.report.total * 3 else Level.NO_HIRE
    newest = told.tests[-1]
    if newest.own and not newest.complete and newest.digest != last.digest:
        reasons.append(Reason("Your last version does not run.", (newest.seq,), good=False))
        level = min(level, Level.NO_HIRE)
    return _mark(Axis.CODING, level, reasons)


def _passing(told: Chronicle, numbers: SessionMetrics, last: Tested, reasons: list[Reason]) -> Level:
    level = Level.STRONG_HIRE
    if numbers.bugs_introduced > 1:
        level = Level.HIRE if numbers.bugs_introduced <= 3 else Level.LEAN_HIRE
        where = tuple(test.seq for test in told.tests if test.own and test.complete and not test.passing)
        reasons.append(
            Reason(f"On the way, {numbers.bugs_introduced} versions broke something.", where[-5:], good=False)
        )
    noticed = told.noticed
    sure = (
        [one for one in noticed.findings if one.confidence >= SURE] if noticed and noticed.digest == last.digest else []
    )
    if noticed and sure:
        level = Level(max(level - 1, Level.LEAN_HIRE))
        reasons.append(Reason(f"Something to look at remained on line {sure[0].line}.", (noticed.seq,), good=False))
    if told.problem.hidden and not any(case.hidden for case in last.report.cases):
        level = min(level, Level.HIRE)
        unknown = "I did not get to run the hidden tests on your last version, so I can't say more than this."
        reasons.append(Reason(unknown, (last.seq,), good=None))
    return level


def _communication(told: Chronicle) -> Mark:
    """By how many of five things were heard, however many words they took: none no hire, one lean no hire, ... four strong hire."""
    signs = _approach(_plan(told))
    early = [one for one in evidence.questions(told) if one.phase in evidence.BEFORE_CODE]
    signs += _sign("You asked about the problem before you wrote code.", early)
    signs += _sign("You spoke about what you were doing while you worked.", evidence.aloud(told), least=2)
    signs += _sign("You took me through an example.", evidence.examples(told))
    signs += _sign("You said what your solution costs.", evidence.costs_named(told))
    talk = _real(told)
    if not signs and len(talk) < ENOUGH_TALK:
        return Mark(Axis.COMMUNICATION, None)
    if not signs:
        about = "You talked, but not about the problem, your approach or its cost."
        signs = [Reason(about, tuple(u.seq for u in talk[:3]), good=False)]
        return _mark(Axis.COMMUNICATION, Level.NO_HIRE, signs)
    level = Level(min(2 + len(signs), 6))
    heard = " ".join(reason.text for reason in signs)
    missed = {what: words not in heard for what, words in _HEARD.items()}
    return _mark(Axis.COMMUNICATION, level, signs + _missing("I heard", missed, told.spans[0].seq, level))


def _verification(told: Chronicle, numbers: SessionMetrics, code: str, version: Callable[[str], str]) -> Mark:
    """By how many ways of checking were used: none no hire, one lean no hire, ... four strong hire."""
    own = [save for save in told.saves if save.own]
    if not own:
        return Mark(Axis.VERIFICATION, None)
    signs = _sign("You traced an example.", evidence.examples(told))
    signs += _sign("You thought of edge cases.", evidence.edges(told))
    if told.asked:
        signs.append(Reason("You ran the tests of your own accord.", (told.asked[0].seq,)))
    if numbers.bugs_fixed and numbers.highest_hint < 2 and (mended := _mended(told, version)):
        signs.append(Reason("You found and mended a failing case without a concrete hint.", (mended.seq,)))
    tests = _own_tests(told, code)
    signs += tests
    if not signs:
        signs = [Reason("I saw no check of your own, neither a trace nor a test run.", (own[-1].seq,), good=False)]
        return _mark(Axis.VERIFICATION, Level.NO_HIRE, signs + _mistaken(told))
    level = Level(min(2 + len(signs), 6))
    missed = {
        "traced example": not evidence.examples(told),
        "edge case named": not evidence.edges(told),
        "test run that you asked for": not told.asked,
        "test of your own": not tests and told.prepared.language in tdd.SEEN,
    }
    missing = _missing("I saw", missed, own[-1].seq, level, good=False)
    return _mark(Axis.VERIFICATION, level, signs + _mistaken(told) + missing)


def _own_tests(told: Chronicle, code: str) -> list[Reason]:
    """That there are tests of the candidate's own, and what they are worth."""
    last = told.own_tests
    if last is not None and last.own.caught:
        caught = f"which would catch {last.own.caught} of {last.own.mutants} wrong solutions"
        return [Reason(f"You wrote tests of your own, {caught}.", (last.seq,))]
    if _OWN_TESTS.search(code):
        own = [save for save in told.saves if save.own]
        return [Reason("You wrote tests of your own.", (own[-1].seq,))]
    return []


def _mistaken(told: Chronicle) -> list[Reason]:
    """Tests of the candidate's own that are wrong themselves."""
    last = told.own_tests
    if last is None or not last.own.mistaken:
        return []
    *others, newest = map(str, last.own.mistaken)
    where = f"tests on lines {', '.join(others)} and {newest} ask" if others else f"test on line {newest} asks"
    return [Reason(f"Your {where} for something else than the problem does.", (last.seq,), good=False)]


def _missing(
    lead: str, missed: dict[str, bool], seq: int, level: Level = Level.LEAN_HIRE, *, good: bool | None = None
) -> list[Reason]:
    """What would have made a level better that is no good one. `missed`: each thing, and whether it is missing."""
    *others, last = [f"no {what}" for what, missing in missed.items() if missing] or [""]
    if not last or level > Level.LEAN_HIRE:
        return []
    return [Reason(f"{lead} {', '.join(others)}{' and ' if others else ''}{last}.", (seq,), good=good)]


# -- the evidence ------------------------------------------------------------------------------------------------------

_CONTENT: Final = frozenset(
    {
        Intent.PLAN,
        Intent.CLARIFY,
        Intent.COMPLEXITY,
        Intent.EXAMPLE,
        Intent.STUCK,
        Intent.DOUBT,
        Intent.SYNTAX,
        Intent.OTHER,
    }
)
"""What is about the work; the rest steers the interview, or fills it."""
_HEARD: Final = {
    "approach before the code": "how you would go about it",
    "question about the problem before the code": "asked about the problem",
    "thinking aloud at work": "what you were doing",
    "walk through an example": "took me through",
    "cost": "what your solution costs",
}
"""What communication is judged by, and the words it is told with."""
_SLOW: Final = "nested-loops"
_OWN_TESTS: Final = re.compile(r"^\s*(# *test:|assert\b|def test_)", re.MULTILINE)


def _mark(axis: Axis, level: Level, reasons: list[Reason]) -> Mark:
    """No level without a cited event."""
    return Mark(axis, level if any(reason.seqs for reason in reasons) else None, tuple(reasons))


def _real(told: Chronicle) -> list[Utterance]:
    """What the candidate said that has something in it."""
    return [one for one in evidence.considered(told) if one.intent in _CONTENT]


def _ran(told: Chronicle) -> bool:
    return any(test.own and test.complete for test in told.tests)


def last_run(told: Chronicle) -> Tested | None:
    """The fullest run of the last version the candidate wrote that ran; None when none did."""
    ran = [test for test in told.tests if test.own and test.complete]
    return max(
        (test for test in ran if test.digest == ran[-1].digest),
        key=lambda test: (test.report.total, test.seq),
        default=None,
    )


def best_run(told: Chronicle) -> Tested | None:
    """The fullest run of a version that passed everything; None when none did."""
    passed = [test for test in told.tests if test.own and test.passing]
    return max(passed, key=lambda test: (test.report.total, test.seq), default=None)


def _once(told: Chronicle, last: Tested) -> list[Reason]:
    """That an earlier version passed everything, where the last one does not."""
    best = best_run(told)
    if best is None or last.passing:
        return []
    return [Reason(f"An earlier version of yours passed all {best.report.total} tests.", (best.seq,))]


def _plan(told: Chronicle) -> Utterance | None:
    """An approach, said before the first code was saved."""
    first: Saved | None = next((save for save in told.saves if save.own), None)
    return next((one for one in evidence.approaches(told) if first is None or one.time <= first.time), None)


def _mended(told: Chronicle, version: Callable[[str], str]) -> Tested | None:
    """The first run that passed everything, after one of a version that it mends."""
    ran = [test for test in told.tests if test.own and test.complete]
    for before, test in pairwise(ran):
        if test.passing and not before.passing:
            return test if _kept(told, version, before, test) >= KEPT_LEAST else None
    return None


def _kept(told: Chronicle, version: Callable[[str], str], before: Tested, after: Tested) -> float:
    """The share of a version's own lines that stood in the one before; 1 where that can't be told."""
    given = _lines(version(told.saves[0].digest)) if told.saves else set[str]()
    then, now = _lines(version(before.digest)) - given, _lines(version(after.digest)) - given
    return len(now & then) / len(now) if now and then else 1.0


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines()} - {""}


def _approach(plan: Utterance | None) -> list[Reason]:
    return [Reason("You said how you would go about it before you wrote code.", (plan.seq,))] if plan else []


def _best_cost(told: Chronicle, numbers: SessionMetrics) -> bool | None:
    """Whether the candidate named the best cost there is, and their code does not look slower; None when that can't be told."""
    last, noticed = last_run(told), told.noticed
    current = noticed is not None and last is not None and noticed.digest == last.digest
    slower = noticed is not None and current and any(one.check == _SLOW for one in noticed.findings)
    return None if slower else numbers.complexity_correct


def _cost(told: Chronicle, numbers: SessionMetrics) -> list[Reason]:
    best, named = _best_cost(told, numbers), evidence.time_named(told, evidence.costs_named(told))
    expected = costs.claimed(told.problem.complexity.time)
    if best is None or named is None or expected is None:
        return []
    said, cost = named
    if best:
        return [Reason("The cost you named is the best this problem allows.", (said.seq,))]
    if cost.growth < expected.growth:
        return [Reason("The cost you named is better than this problem allows.", (said.seq,), good=False)]
    if said.intent is Intent.PLAN or evidence.outdated(told, said) or _is_measured_best(told, expected):
        return []  # it was said of other code
    return [Reason("This problem allows a better cost than the one you named.", (said.seq,), good=False)]


def _is_measured_best(told: Chronicle, expected: costs.Cost) -> bool:
    """Whether the newest version was measured to grow no faster than the best."""
    found, _ = costs.BOUNDS.get(told.grown.growth.time if told.grown else "", (costs.Growth.UNRANKED, ""))
    return costs.Growth.UNRANKED < found <= expected.growth


def _verdict(test: Tested) -> Reason:
    report = test.report
    if test.passing:
        extra = ", the hidden ones too" if any(case.hidden for case in report.cases) else ""
        return Reason(f"All {report.total} tests passed{extra}.", (test.seq,))
    return Reason(f"{report.passed} of {report.total} tests passed in the last run.", (test.seq,), good=False)


def _fished(told: Chronicle) -> list[Reason]:
    """What is said of somebody who asked for the answer again and again: how often, and what would have helped instead."""
    asked = evidence.fished(told)
    if len(asked) < FISHED_OFTEN:
        return []
    words = f"You asked for the answer, or for a yes or no to it, {len(asked)} times."
    return [
        Reason(
            f"{words} Asking for a hint would have brought you more.", tuple(one.seq for one in asked[:3]), good=False
        )
    ]


def _sign(text: str, heard: list[Utterance], least: int = 1) -> list[Reason]:
    return [Reason(text, tuple(one.seq for one in heard[:3]))] if len(heard) >= least else []
