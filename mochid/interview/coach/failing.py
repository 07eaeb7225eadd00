"""What the authored coach tells somebody who asks what went wrong, or where: what their tests have shown, and a question.

Rules:
- All of it was shown to them before: the visible case that fails (what went in, what came back, what was wanted), the line that an
  exception was raised on, the line that can't be read. The cause is theirs to find: a wrong value names no line.
- Only passing tests say that all is well.
- Asked once more, the fact is the same, and the question another.
"""

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from mochid.interview.coach import agenda, failures, glossary, lines, nudges, questions, results, smalltalk, verdicts
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import disputes, examples, inquiries, owntests
from mochid.interview.phases import AT_CODE, BEFORE_CODE, TRYING, WORKING
from mochid.interview.words import aloud, wording
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import opening
from mochid.reports import CaseResult, TestReport, Verdict

_NAMES_OWN: Final = re.compile(
    r"\b(?:my|own|mine)\b(?: \w+)* (?:tests?|cases?|asserts?)\b|\btests? of (?:mine|my own)\b", re.IGNORECASE
)
_ENOUGH: Final = 2
"""Numbers by which an input is known."""


def of_own_tests(memory: Recall) -> tuple[str, ...]:
    """How the candidate's own tests do, to somebody who asks of those; nothing where something else is asked."""
    turn, own = memory.turn, memory.turn.own
    writes_tests = turn.mode == "tdd" and bool(turn.want)
    if not owntests.asks_how_they_do(turn.said) and not (writes_tests and owntests.asks_if_enough(turn.said)):
        return ()
    if own is None or not own.total:
        return (memory.pick(failures.NO_OWN),)
    of_one = inquiries.asks(opening(turn.said)) and not owntests.asks_what_they_catch(turn.said)
    if of_one and (failing := _own(memory)):
        return failing
    counts = (aloud.number(count) for count in (own.passed, own.total, own.caught, own.mutants))
    return memory.pick(failures.OWN_STAND, *counts), memory.fresh(failures.OWN_MISS)


def told(memory: Recall) -> tuple[str, ...]:
    """What the tests have shown, to somebody who asks for it; nothing where it is about something else."""
    turn = memory.turn
    words = opening(turn.said)
    if (
        _fails(memory)
        and inquiries.asks_of_the_time_limit(words)
        and turn.report
        and turn.report.verdict is Verdict.TLE
    ):
        return glossary.meaning("time limit"), memory.fresh(questions.FAST_ENOUGH) or memory.pick(verdicts.LOOK)
    if not inquiries.asks(words) and not _asks_of_this_run(memory, words):
        return ()
    where, count = inquiries.asks_where(words), inquiries.asks_how_many(words)
    if turn.report is None:
        return (memory.pick(lines.TESTS_ON_SAVE),) if turn.phase in AT_CODE or inquiries.asks_of_tests(words) else ()
    if count and 0 < turn.report.passed < turn.report.total:
        some = aloud.number(turn.report.passed), aloud.number(turn.report.total)
        return memory.pick(failures.SO_MANY, *some), memory.pick(verdicts.LOOK)
    return _shown(memory, _with_the_named_first(turn.report, turn.said), where=where)


def _asks_of_this_run(memory: Recall, words: str) -> bool:
    """Whether words that might be about anything ask for what the newest run has shown."""
    report = memory.turn.report
    if report is None or memory.turn.phase not in WORKING:
        return False
    if inquiries.asks_if_correct(words) or (report.verdict is Verdict.TLE and inquiries.asks_if_too_slow(words)):
        return True
    return _fails(memory) and (inquiries.asks_which(words) or inquiries.asks_of_a_failure(words))


def of_a_result(memory: Recall) -> tuple[str, ...]:
    """To somebody who asks why their code gives what it gives, or how a result is to be read. Nothing where nothing fails."""
    words = opening(memory.turn.said)
    if not _fails(memory):
        return ()
    if inquiries.asks_of_a_result(words):
        return (memory.pick(failures.HOW_TO_READ_IT),)
    if inquiries.asks_why_that(words):
        return (memory.fresh(nudges.STUCK_DEBUGGING) or memory.pick(questions.TRACE),)
    return ()


def _fails(memory: Recall) -> bool:
    report = memory.turn.report
    return report is not None and report.verdict is not Verdict.PASS and memory.turn.phase in AT_CODE


def of_an_error(memory: Recall) -> str:
    """The exception in the newest run, to somebody who asks about it; "" where there is none."""
    report = memory.turn.report
    if report is None or not inquiries.asks(opening(memory.turn.said)):
        return ""
    return next(iter(_raised(memory, report, _visible(report))), "")


def of_a_cause(memory: Recall) -> tuple[str, ...]:
    """To somebody who wants to hear that they have found the cause: a run tells. Nothing where nothing fails."""
    words = opening(memory.turn.said)
    if not _fails(memory):
        return ()
    if not inquiries.suspects(words):
        return ()
    return memory.fresh(nudges.NO_VERDICT), memory.pick(nudges.TRY_IT)


def of_a_dispute(memory: Recall) -> tuple[str, ...]:
    """To somebody who argues: the case that fails, if one does, and back to the statement. Nothing to anybody else."""
    turn, words = memory.turn, opening(memory.turn.said)
    fails = turn.report if turn.report and turn.report.verdict is not Verdict.PASS and turn.phase in AT_CODE else None
    wrong = [case for case in fails.cases if case.verdict is Verdict.WRONG and not case.hidden] if fails else []
    shown = " ".join(case.input for case in wrong)
    if not (disputes.with_us(words) or (fails and disputes.with_a_failure(words, shown))):
        return ()
    if agenda.claimed(memory):
        return memory.pick(failures.CONVINCE_ME), memory.fresh(questions.JUSTIFY) or memory.pick(failures.WHAT_SPEAKS)
    if fails is None:
        return memory.pick(failures.CONVINCE_ME), memory.pick(failures.WHAT_SPEAKS)
    fact, question = _shown(memory, _with_the_named_first(fails, turn.said), where=False)
    return fact, memory.pick(failures.BY_STATEMENT) if wrong else question


def says_it_works(memory: Recall) -> bool:
    """Whether they say that it works, where there is something that could."""
    tried = memory.turn.report is not None and memory.turn.phase not in BEFORE_CODE
    return tried and smalltalk.says_it_works(opening(memory.turn.said))


def of_success(memory: Recall) -> tuple[str, ...]:
    """To somebody who says that it works, while a visible case fails: the fact. Nothing where the tests say so, too."""
    report = memory.turn.report
    if report is None or report.verdict is Verdict.PASS:
        return ()
    return _shown(memory, report, where=False)


def of_the_newest_run(memory: Recall) -> tuple[str, ...]:
    """What it has shown; nothing before there was one."""
    return _shown(memory, memory.turn.report, where=False) if memory.turn.report is not None else ()


def of_the_tests(memory: Recall) -> tuple[str, ...]:
    """The same, to a question that is only like one, while tests are what it is all about."""
    turn = memory.turn
    if turn.report is None or turn.phase not in TRYING or not smalltalk.asks_about_tests(turn.said):
        return ()
    if inquiries.supposes(opening(turn.said)):
        return ()
    return _shown(memory, _with_the_named_first(turn.report, turn.said), where=False)


def _shown(memory: Recall, report: TestReport, *, where: bool) -> tuple[str, ...]:
    case = _visible(report)
    mine = report.verdict is not Verdict.COMPILE_ERROR and (case is None or _NAMES_OWN.search(memory.turn.said))
    if mine and (own := _own(memory)):
        return own
    if case is not None and case.verdict is Verdict.WRONG and report.verdict is not Verdict.COMPILE_ERROR:
        given, got, wanted = (aloud.value(text) for text in (case.input, case.got, case.expected))
        label = f'"{aloud.name(case.name)}"' if aloud.name(case.name) else "shown in the report"
        if not (given and got and wanted) and case.input and case.input in report.explanation:
            return memory.pick(failures.TOO_LONG_TO_SAY, label), memory.fresh(verdicts.WHAT_DIFFERS) or memory.pick(
                verdicts.LOOK
            )
        if given and got and wanted:
            fact = memory.pick(failures.NO_LINE if where else failures.GIVES, label, given, got, wanted)
            return fact, memory.fresh(failures.WHICH_LINE if where else verdicts.WHAT_DIFFERS) or memory.pick(
                verdicts.LOOK
            )
    if raised := _raised(memory, report, case):
        return raised
    fact, question = results.remark(memory, report)
    if report.verdict is Verdict.PASS and not where:
        question = agenda.next_question(memory)
        return fact, question if len(sentences(question)) < 2 else memory.pick(questions.OWN_TESTS)
    return fact, question or memory.pick(failures.WHAT_SUSPECTED)


def _visible(report: TestReport) -> CaseResult | None:
    """The first case that fails and may be shown."""
    return next((case for case in report.cases if case.verdict is not Verdict.PASS and not case.hidden), None)


def _own(memory: Recall) -> tuple[str, ...]:
    """The first of their own tests that fails, as it was shown to them; nothing where none does."""
    own = memory.turn.own
    failing = own.failing if own else None
    if failing is None:
        return ()
    line, question = aloud.number(failing.line), memory.fresh(failures.OWN_OR_CODE) or memory.pick(verdicts.LOOK)
    given, wanted, got = map(aloud.value, (failing.call, failing.expected, failing.got))
    if given and wanted and got:
        return memory.pick(failures.OWN_GIVES, line, given, got, wanted), question
    return memory.pick(failures.OWN_FAILS, line), question


def _raised(memory: Recall, report: TestReport, case: CaseResult | None) -> tuple[str, ...]:
    """The exception of a case, its line and its input; nothing where there is none, or nothing to say of it."""
    if case is None or case.verdict is not Verdict.RE:
        return ()
    kind, line, given = aloud.error(case.explanation), case.line or report.line, aloud.value(case.input)
    if not kind or kind == "a not implemented error" or line <= 0:
        return ()
    at = f", with {given}" if given else ""
    return memory.pick(failures.RAISED, kind, f"on line {aloud.number(line)}", at), memory.pick(verdicts.WHAT_HELD)


def _begins(given: Sequence[int], said: Sequence[int]) -> bool:
    """Whether the numbers that were said are those of an input, as far as one says them: "why does 3 2 4 give 0 0?" """
    shared = min(len(given), _ENOUGH)
    return shared > 0 and list(said[:shared]) == list(given[:shared])


def _with_the_named_first(report: TestReport, said: str) -> TestReport:
    """The case that was named goes before the others."""
    spoken = "".join(said[: wording.OPENING].lower().split())
    literal = wording.literal(spoken)
    numbers = examples.numbers(said)

    def other(at: int) -> bool:
        case = report.cases[at]
        name, given = ("".join(text.lower().split()) for text in (case.name, case.input))
        return not (
            (name and name in spoken)
            or (literal and literal in given)
            or _begins(examples.numbers(case.input), numbers)
        )

    order = sorted(range(len(report.cases)), key=other)
    return replace(report, cases=tuple(report.cases[at] for at in order))
