"""What the authored coach makes of a test run: the fact in one sentence, then one question about it.

Rules: facts come from the report alone. Only what passed is called right; a hidden case is never described. Inputs are
named in words; what can't be said in a breath is left to the case's name.
"""

from typing import Final

from mochid.interview.coach import nudges, questions, verdicts
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Recall
from mochid.interview.words import aloud
from mochid.reports import CaseResult, TestReport, Verdict, is_unwritten

_LIMITS: Final[dict[Verdict, tuple[Pool, Pool]]] = {
    Verdict.TLE: (verdicts.TOO_SLOW, verdicts.WHY_SLOW),
    Verdict.MLE: (verdicts.TOO_MUCH_MEMORY, verdicts.WHAT_GROWS),
    Verdict.OLE: (verdicts.TOO_MUCH_OUTPUT, verdicts.WHAT_PRINTS),
    Verdict.CRASH: (verdicts.CRASHED, verdicts.WHY_CRASH),
    Verdict.DENIED: (verdicts.DENIED, verdicts.WHAT_REACHES),
    Verdict.EARLY_EXIT: (verdicts.LEFT_EARLY, verdicts.WHAT_ENDS),
    Verdict.INVALID: (verdicts.NOT_A_RESULT, verdicts.WHAT_KIND),
}


def remark(memory: Recall, report: TestReport | None) -> tuple[str, str]:
    """The fact and the question. The question is "" when everything passes: what follows then is the phase's own."""
    if report is None or report.verdict is Verdict.NOT_RUN:
        return memory.pick(verdicts.NOT_RUN), memory.pick(verdicts.BY_HAND)
    if report.verdict is Verdict.COMPILE_ERROR:
        if report.nothing_to_call:
            return memory.pick(verdicts.NOT_FOUND), memory.pick(verdicts.WHICH_NAME)
        return memory.pick(verdicts.COMPILE_ERROR, _where(report.line) or "somewhere"), memory.pick(verdicts.LOOK_THERE)
    failing = next((case for case in report.cases if case.verdict is not Verdict.PASS and not case.hidden), None)
    if report.verdict is Verdict.PASS:
        return _passing(memory, report), ""
    if failing is None:
        return _unseen(memory, report)
    if failing.verdict is Verdict.NOT_RUN:
        return _nothing_ran(memory, report)
    return _failing(memory, report, failing)


def _passing(memory: Recall, report: TestReport) -> str:
    return memory.pick(verdicts.ALL_PASS, aloud.number(report.total)) if report.total > 1 else "The test passes."


def _unseen(memory: Recall, report: TestReport) -> tuple[str, str]:
    """The run went wrong outside the cases the candidate sees."""
    if report.verdict in _LIMITS:
        facts, asked = _LIMITS[report.verdict]
        return memory.pick(facts), memory.pick(asked)
    return memory.pick(verdicts.VISIBLE_PASS), memory.fresh(verdicts.WHICH_UNSEEN) or memory.fresh(
        questions.EDGES
    ) or memory.pick(verdicts.WHICH_UNSEEN)


def _nothing_ran(memory: Recall, report: TestReport) -> tuple[str, str]:
    """The run ended before its first case: the file as a whole went wrong."""
    if report.verdict in _LIMITS:
        return _unseen(memory, report)
    if report.verdict is not Verdict.RE:
        return memory.pick(verdicts.NOT_RUN), memory.pick(verdicts.BY_HAND)
    kind, where = aloud.error(report.explanation) or "an error", _where(report.line)
    fact = " ".join(memory.pick(verdicts.STOPS_LOADING, kind, where).split())
    return fact.replace(" ,", ",").replace(" .", "."), memory.pick(verdicts.WHAT_LOADS)


def _failing(memory: Recall, report: TestReport, case: CaseResult) -> tuple[str, str]:
    if case.verdict in _LIMITS:
        facts, asked = _LIMITS[case.verdict]
        return memory.pick(facts).removesuffix(".") + _for_case(case) + ".", memory.pick(asked)
    if case.verdict is Verdict.RE:
        explanation = case.explanation or report.explanation
        if is_unwritten(explanation):
            return memory.pick(verdicts.NOT_WRITTEN), memory.pick(verdicts.WRITE_FIRST)
        kind, where = aloud.error(explanation) or "an error", _where(case.line or report.line)
        fact = " ".join(memory.pick(verdicts.RUNTIME_ERROR, kind, where or _for_case(case)).split()).replace(" .", ".")
        return fact, memory.pick(verdicts.WHAT_HELD)
    if report.passed == 0 and case.got in ("None", "null", "nil", "undefined"):
        return memory.pick(verdicts.NOTHING_BACK), memory.pick(verdicts.WHAT_RETURNS)
    pools = (verdicts.WHAT_DIFFERS, questions.TRACE, nudges.STUCK_DEBUGGING)
    return _wrong(memory, case), next((line for pool in pools if (line := memory.fresh(pool))), "") or memory.pick(
        verdicts.LOOK
    )


def _wrong(memory: Recall, case: CaseResult) -> str:
    label = _label(case)
    known = any(label in line.text for line in memory.turn.transcript if line.who == "interviewer")
    fact = memory.pick(verdicts.STILL_FAILS if known else verdicts.CASE_FAILS, label).removesuffix(".")
    given, got = aloud.value(case.input), aloud.value(case.got)
    if known or not given:
        return f"{fact}."
    return f"{fact}: {given}" + (f" gives {got}." if got else ".")


def _label(case: CaseResult) -> str:
    return f'"{name}"' if (name := aloud.name(case.name)) else "shown in the report"


def _for_case(case: CaseResult) -> str:
    return f" in the case {_label(case)}" if case.name else ""


def _where(line: int) -> str:
    return f"on line {aloud.number(line)}" if line > 0 else ""
