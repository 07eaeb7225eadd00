"""What the debrief says about a session, in sentences, each with the events that show it.

Rules:
- A claim cites at least one event. What the journal does not show is not claimed: a quiet session gets a quiet debrief.
- Said to a person who has just been through it: what worked first, then what to work on, then what to do next. No adjectives.
"""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from msgspec import Struct

from mochid.debrief import steps
from mochid.debrief.steps import Claim
from mochid.interview.calibrator import Assessment, Kind, Known, Suggestion, assess, suggest_next_problem
from mochid.interview.folds import estimates, evidence, versions
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.folds.metrics import SessionMetrics, performance
from mochid.interview.meaning import costs
from mochid.interview.rubric import problem_solving, running_time, runs, spoken
from mochid.interview.rubric.scorecard import Level, Scorecard
from mochid.interview.words.amounts import every, some
from mochid.problems import files
from mochid.reports import TestReport, Verdict

MOST: Final = 5
"""Claims of one kind; more would not be read."""
_UNSEEN: Final = "Only hidden ones fail: write tests of your own, for inputs that you have not tried, until one fails."
_STOPPED: Final = {
    Verdict.OLE: "Begin with what prints: only hidden ones fail, and they were stopped for too much output.",
    Verdict.TLE: "Begin with large inputs: only hidden ones fail, and they were stopped for taking too long.",
    Verdict.MLE: "Begin with large inputs: only hidden ones fail, and they were stopped for taking too much memory.",
}
"""What to do where no other kind of input is to be found."""
LONG_BLIND: Final = 600.0
"""Seconds from the first save to the first version that ran, from which it is worth a word."""


class Claims(Struct, frozen=True):
    """All that is claimed about a session."""

    summary: tuple[Claim, ...]
    went_well: tuple[Claim, ...]
    to_work_on: tuple[Claim, ...]
    next_steps: tuple[Claim, ...]
    next_up: str = ""
    """What to type for the interview that the last of the next steps suggests."""


def claims(
    told: Chronicle,
    numbers: SessionMetrics,
    card: Scorecard,
    bank: Sequence[Known] = (),
    taken: frozenset[str] = frozenset(),
) -> Claims:
    """Everything the debrief says. `bank`: the problems there are, for the suggestion of the next; `taken`: the names of the files
    in the folder of the solution."""
    other = _other_problem(told, numbers, card, bank)
    next_up = f"mochictl start {other.slug} {_free_name(told, other.slug, taken)}"
    return Claims(
        summary=tuple(_summary(told, numbers, card)),
        went_well=tuple((steps.done(told) + _borne_out(told) + _reasons(card, good=True))[:MOST]),
        to_work_on=tuple(_to_work_on(told, numbers, card)[:MOST]),
        next_steps=tuple([*_next(told, numbers), _suggested(told, other, next_up)][:MOST]),
        next_up=next_up,
    )


def _to_work_on(told: Chronicle, numbers: SessionMetrics, card: Scorecard) -> list[Claim]:
    """What weighs most first, so that the least is left out: how the tests went, then what was not tried, then the rest, that of
    the lowest axis first. Where there is nothing, what would have made the lowest level the best."""
    if not _judged(card):
        return _reasons(card, good=False)
    shown = {runs.verdict(told)[0].text} if runs.ran(told) else set()
    shown |= {after.text for after in (runs.fell(told),) if after}
    denied = [one.text for one in running_time.denials(told)]
    bad = _reasons(card, good=False)
    results = [one for one in bad if one.text in shown]
    estimated = [one for one in bad if one.text in denied]
    others = [one for one in bad if one.text not in shown and one.text not in denied]
    plain, urgent = _missed(told, numbers)
    return [*results, *steps.open_still(told), *estimated, *urgent, *others, *plain] or _lacked(card)[:1]


def minutes(seconds: float) -> str:
    """A duration for reading: "under a minute", "1 minute", "34 minutes", "1 hour and 12 minutes"."""
    hours, rest = divmod(round(seconds / 60), 60)
    parts = [some(count, unit) for count, unit in ((hours, "hour"), (rest, "minute")) if count]
    return " and ".join(parts) or "under a minute"


def _judged(card: Scorecard) -> bool:
    return any(mark.level is not None for mark in card.marks)


def _summary(told: Chronicle, numbers: SessionMetrics, card: Scorecard) -> list[Claim]:
    opening = told.spans[0].seq
    if not _judged(card):
        return [Claim(f"{minutes(numbers.total_duration).capitalize()}. {card.note}", (opening,))]
    said = [Claim(f"You worked on {told.problem.title} for {minutes(numbers.total_duration)}.", (opening,))]
    last = runs.last(told)
    said += _result(told, last) if last else []
    if last is None:
        said.append(Claim("No version of your file ran the tests, so this is about what you said.", (opening,)))
    heard = tuple(hint.seq for hint in told.hints if hint.heard)
    if heard:
        word = "one hint" if len(heard) == 1 else f"{len(heard)} hints"
        said.append(Claim(f"You took {word}.", heard))
    elif last and last.passing:
        said.append(Claim("You took no hint.", (last.seq,)))
    return said


def _result(told: Chronicle, last: Tested) -> list[Claim]:
    """How the last version that ran did, and what came before and after it."""
    report, after = last.report, runs.fell(told)
    if last.passing and after is None:
        return [Claim(f"You finished with {every(report.total)} passing.", (last.seq,))]
    if last.passing and after:
        said = [Claim(f"A version of yours passed {every(report.total)}.", (last.seq,))]
    elif after:
        said = [Claim(f"The last version that ran passed {report.passed} of {some(report.total)}.", (last.seq,))]
    else:
        said = [Claim(f"At the end, {report.passed} of {some(report.total)} passed.", (last.seq,))]
    if before := runs.once(told):
        said.append(Claim(f"Before that, a version of yours passed {every(before.report.total)}.", (before.seq,)))
    return [*said, Claim(after.text, after.seqs)] if after else said


def _reasons(card: Scorecard, *, good: bool) -> list[Claim]:
    """The rubric's reasons, each once, in the order of the axes; what speaks against a level, of the lowest
    axis first."""
    found: dict[str, Claim] = {}
    marks = card.marks if good else sorted(card.marks, key=lambda mark: mark.level or 0)
    for mark in marks:
        for reason in mark.reasons:
            if reason.good is good and reason.seqs:
                found.setdefault(reason.text, Claim(reason.text, reason.seqs))
    return list(found.values())


def _lacked(card: Scorecard) -> list[Claim]:
    """What would have made a level better, that of the lowest axis first."""
    marks = sorted(card.marks, key=lambda mark: mark.level or 0)
    return [Claim(reason.text, reason.seqs) for mark in marks for reason in mark.lacks]


def _borne_out(told: Chronicle) -> list[Claim]:
    """That what they said last of the running time is what was measured."""
    one = estimates.last(told)
    if one is None or one.grown is None or not one.borne_out:
        return []
    words = f"What you said of the running time is what was measured: {one.grown.growth.sentence}."
    return [Claim(words, (one.said.seq, one.grown.seq))]


def _missed(told: Chronicle, numbers: SessionMetrics) -> tuple[list[Claim], list[Claim]]:
    """What would have helped and was not seen; and apart from it what is worth more than the rubric's reasons."""
    own = [save for save in versions.saved(told) if save.own]
    first = own[0] if own else None
    if first is None:
        return [], [
            Claim("Write some code, even rough code. It gives us something to talk about.", (told.spans[0].seq,))
        ]
    missed: list[Claim] = []
    urgent: list[Claim] = []
    if spoken.plan(told) is None:
        begun = next((save for save in own if told.holds_code(save)), first)
        missed.append(Claim("Say how you would go about it before you write the first line.", (begun.seq,)))
    if not any(one.seq < first.seq for one in evidence.asked(told)):
        missed.append(Claim("Ask about the input before you begin: sizes, empty cases, repeats.", (first.seq,)))
    said = evidence.costs_named(told)
    if evidence.time_named(told, said) is None:
        also = "" if any(costs.in_space(one.text, one.answers) for one in said) else " and in space"
        urgent.append(Claim(f"Say what your solution costs in time{also}, and why.", (own[-1].seq,)))
    ran = next(iter(versions.ran(told)), None)
    if ran and ran.time - first.time > LONG_BLIND:
        words = f"Run your code earlier: the first version that ran came {minutes(ran.time - first.time)} after your first save"
        urgent.append(Claim(f"{words}, {minutes(ran.time)} in.", (first.seq, ran.seq)))
    return missed, urgent


def _next(told: Chronicle, numbers: SessionMetrics) -> list[Claim]:
    problem, last = told.problem, runs.last(told)
    solved = runs.finished(told)
    todo: list[Claim] = []
    if last and not solved:
        todo.append(_mending(told, last))
    hints = problem_solving.needed(told)
    if any(hint.level > 1 for hint in hints):
        word = "hint" if len(hints) == 1 else "hints"
        again = f"Do this problem again in a few days, without the {word}."
        todo.append(Claim(again, tuple(hint.seq for hint in hints)))
    if last and solved and running_time.is_best(told, numbers) is not True and (think := _to_think_about(told)):
        todo.append(Claim(think, (last.seq,)))
    if last and solved and (more := _unasked(told, problem.followups)):
        todo.append(Claim(f"Try this on your own: {more}", (last.seq,)))
    if last is None and (broken := _refused(told)):
        todo.append(broken)
    return todo


def _to_think_about(told: Chronicle) -> str:
    """One of the author's questions about a better solution; where time was the matter about time, were it one that was asked."""
    pool = told.problem.optimizations
    slow = running_time.slower(told) or running_time.denials(told)
    about_time = [one for one in pool if not costs.asks_space(one)] if slow else []
    if think := _unasked(told, about_time or pool):
        return f"Think about this: {think}"
    return f"Think about this once more: {about_time[0]}" if about_time else ""


def _suggested(told: Chronicle, other: Suggestion, next_up: str) -> Claim:
    """The next interview, and how it begins."""
    last = runs.last(told)
    reason = f": {other.why}" if other.why else ""
    return Claim(f"Next time: `{next_up}`{reason}.", (last.seq if last else told.spans[0].seq,))


def _free_name(told: Chronicle, slug: str, taken: frozenset[str]) -> str:
    """A file for the next interview: that of this one holds its solution, whether or not it is still there."""
    busy = taken | {PurePath(told.prepared.file).name}
    return next(name for name in files.names(slug, told.prepared.language) if name not in busy)


def _refused(told: Chronicle) -> Claim | None:
    """What to do about a file that never ran."""
    newest = next((test for test in reversed(told.tests) if test.own), None)
    if newest is None or newest.report.verdict is not Verdict.COMPILE_ERROR or not newest.report.explanation:
        return None
    return Claim(f"Begin with what kept your file from running: {newest.report.explanation}", (newest.seq,))


def _mending(told: Chronicle, last: Tested) -> Claim:
    """What to do about tests that fail."""
    after = runs.fell(told)
    if whole := last if last.passing else runs.once(told):
        words = f"Go back to the version that passed {every(whole.report.total)}, and find out which change broke it."
        return Claim(words, (whole.seq, *(after.seqs if after else (last.seq,))))
    return Claim(
        " ".join(("Bring the failing tests to pass, with no clock.", *_where_to_begin(last.report))), (last.seq,)
    )


def _where_to_begin(report: TestReport) -> list[str]:
    failing = [case for case in report.cases if case.verdict not in (Verdict.PASS, Verdict.NOT_RUN)]
    if failing and all(case.hidden for case in failing):
        kinds = {case.verdict for case in failing}
        return [_STOPPED.get(kinds.pop(), _UNSEEN) if len(kinds) == 1 else _UNSEEN]
    return [f"Begin with this one: {report.explanation}"] if report.explanation else []


def _unasked(told: Chronicle, pool: Sequence[str]) -> str:
    """The first of the author's questions that the interviewer did not ask; "" when all were."""
    asked = {_letters(one.text) for one in told.sentences} - {""}
    return next((text for text in pool if not any(_letters(text).endswith(one) for one in asked)), "")


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


def _other_problem(told: Chronicle, numbers: SessionMetrics, card: Scorecard, bank: Sequence[Known]) -> Suggestion:
    """What fits how this one went; the same once more after a session that says too little."""
    if all(mark.level is None for mark in card.marks):
        return Suggestion(Kind.SAME_AGAIN, told.problem.slug, "")
    solved = runs.best(told) is not None
    found = assess(performance(numbers), numbers.total_duration)
    good = runs.finished(told) and card.overall is not None and card.overall >= Level.LEAN_HIRE
    costly = running_time.denials(told) or running_time.slower(told)
    if found is Assessment.TOO_EASY and (costly or not good):
        found = Assessment.APPROPRIATE  # it began well; how it went on is no sign of ease
    return suggest_next_problem(found, told.problem, solved, bank)
