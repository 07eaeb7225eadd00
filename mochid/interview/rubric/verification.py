"""How the work was checked: traces, edge cases, test runs, tests of one's own, and what was mended."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from mochid.interview import tdd
from mochid.interview.folds import evidence, versions
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.meaning import special
from mochid.interview.rubric import runs
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, lacking, marked, sign
from mochid.interview.words.amounts import some
from mochid.reports import Verdict

KEPT_LEAST: Final = 0.25
"""Share of a version's own lines that stood in the one before, below which it is another file and no mended one."""
WHOLE_LEAST: Final = 0.5
"""Share of its final lines that a version has from which it was thought to be whole."""
ALL_BUT: Final = 0.75
"""The same of a version that broke down while it ran: of half a file that is to be expected."""
_OWN_TESTS: Final = re.compile(r"^\s*(# *test:|assert\b|def test_)", re.MULTILINE)


def mark(told: Chronicle, code: str, version: Callable[[str], str]) -> Mark:
    """By how many ways of checking were used: none no hire, one lean no hire, ... four strong hire. Whoever had nothing to mend has
    what is to be had for mending: no mistake is worth more than none."""
    own = [save for save in versions.saved(told) if save.own]
    if not own:
        return Mark(Axis.VERIFICATION, None)
    signs = sign("You took me through an example.", evidence.examples(told))
    edges = sign("You thought of edge cases.", evidence.edges(told))
    if not edges and special.written(_lines(code) - _given(told, version)):
        edges = [Reason("Your file names edge cases.", (own[-1].seq,))]
    signs += edges
    if asked := evidence.runs_asked(told):
        signs.append(Reason("You ran the tests of your own accord.", (asked[0].seq,)))
    signs += _whole(told, version)
    tests = _own_tests(told, code)
    signs += tests
    if not signs:
        signs = [Reason("I saw no check of your own, neither a trace nor a test run.", (own[-1].seq,), good=False)]
        return marked(Axis.VERIFICATION, Level.NO_HIRE, signs + _mistaken(told) + _idle(told))
    level = Level(min(2 + len(signs), 6))
    missed = {
        "traced example": not evidence.examples(told),
        "edge case named": not edges,
        "test run that you asked for": not asked,
        "test of your own": not tests and told.own_tests is None and told.prepared.language in tdd.SEEN,
    }
    lacked = lacking("I saw", missed, own[-1].seq, good=False)
    return marked(Axis.VERIFICATION, level, signs + _mistaken(told) + _idle(told), lacked)


def _own_tests(told: Chronicle, code: str) -> list[Reason]:
    """That there are tests of the candidate's own, and what they are worth. Where they can be found and run, a line that looks like
    one is none."""
    last = told.own_tests
    if last is not None and (last.own.caught or (last.own.total > len(last.own.mistaken) and not last.own.mutants)):
        worth = f", which would catch {last.own.caught} of {some(last.own.mutants, 'wrong solution')}"
        return [Reason(f"You wrote tests of your own{worth if last.own.mutants else ''}.", (last.seq,))]
    if told.prepared.language not in tdd.SEEN and _OWN_TESTS.search(code):
        return [Reason("You wrote tests of your own.", (versions.saved(told)[-1].seq,))]
    return []


def _idle(told: Chronicle) -> list[Reason]:
    """Tests of the candidate's own that notice nothing: told, and not counted."""
    last = told.own_tests
    if last is None or not last.own.total or last.own.caught or not last.own.mutants:
        return []
    words = f"You wrote {some(last.own.total)} of your own, which would catch none of {some(last.own.mutants, 'wrong solution')}."
    return [Reason(words, (last.seq,), good=None)]


def _mistaken(told: Chronicle) -> list[Reason]:
    """Tests of the candidate's own that are wrong themselves, in the version they ended with: what was taken out is forgotten."""
    last, ran = told.own_tests, runs.last(told)
    if last is None or not last.own.mistaken or (ran is not None and ran.digest != last.digest):
        return []
    *others, newest = map(str, last.own.mistaken)
    where = f"tests on lines {', '.join(others)} and {newest} ask" if others else f"test on line {newest} asks"
    return [Reason(f"Your {where} for something else than the problem does.", (last.seq,), good=False)]


def _whole(told: Chronicle, version: Callable[[str], str]) -> list[Reason]:
    """That a failing case was found and mended, or that there was none: the code passed everything as soon as it was whole."""
    ran = _begun(told, version)
    place = next((i for i, test in enumerate(ran) if test.passing), None)
    if place is None:
        return []
    first = ran[place]
    if place == 0 or (_written_on(told, version, ran[: place + 1]) and not _looked_into(told, ran[: place + 1])):
        if not runs.finished(told):
            return []  # there is something to mend now
        return [Reason("Your code passed every test as soon as it was whole: there was nothing to mend.", (first.seq,))]
    helped = any(hint.heard and hint.level > 1 and hint.seq < first.seq for hint in told.hints)
    seen = any(ran[place - 1].seq < one.seq < first.seq for one in evidence.insights(told))
    if helped or (not seen and _kept(told, version, ran[place - 1], first) < KEPT_LEAST):
        return []
    return [Reason("You found and mended a failing case without a concrete hint.", (first.seq,))]


def _looked_into(told: Chronicle, ran: Sequence[Tested]) -> bool:
    """Whether something was wrong on the way: a case broke, or they told what they saw, or took a hint, before all of it passed."""
    start, end = ran[0].seq, ran[-1].seq
    helped = any(hint.heard and start < hint.seq < end for hint in told.hints)
    return helped or bool(versions.broke(ran)) or any(start < one.seq < end for one in evidence.insights(told))


def _begun(told: Chronicle, version: Callable[[str], str]) -> list[Tested]:
    """The versions from the first on in which anything passed, and the one before where that was wrong as a whole: it ran, and most
    of its lines were kept, or nearly all where it broke down (an endless recursion)."""
    ran, begun = versions.fullest(versions.ran(told)), versions.fullest(versions.began(versions.ran(told)))
    before = ran[: len(ran) - len(begun)][-1:] if begun else []
    least = {Verdict.WRONG: WHOLE_LEAST}
    return [
        one for one in before if _kept(told, version, one, begun[0]) >= least.get(one.report.verdict, ALL_BUT)
    ] + begun


def _written_on(told: Chronicle, version: Callable[[str], str], ran: Sequence[Tested]) -> bool:
    """Whether the last of these is the first, saved as it was being written: line after line, and nothing of it changed."""
    texts = [_own_lines(told, version, test) for test in ran]
    grew = all(then and then <= now for then, now in pairwise(texts))
    return grew and len(texts[0]) < WHOLE_LEAST * len(texts[-1])


def _kept(told: Chronicle, version: Callable[[str], str], before: Tested, after: Tested) -> float:
    """The share of a version's own lines that stood in the one before; 1 where that can't be told."""
    then, now = (_own_lines(told, version, test) for test in (before, after))
    return len(now & then) / len(now) if now and then else 1.0


def _own_lines(told: Chronicle, version: Callable[[str], str], test: Tested) -> set[str]:
    return _lines(version(test.digest)) - _given(told, version)


def _given(told: Chronicle, version: Callable[[str], str]) -> set[str]:
    """The lines that the file held before."""
    return _lines(version(told.saves[0].digest)) if told.saves else set()


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines()} - {""}
