"""A problem and a candidate's text -> a `Job` for a `Language`; its `Outcome` -> a `TestReport` the candidate can read.

Rules:
- Expected answers stay here. A hidden case gives its verdict and nothing else: no input, no answer, no message; and since a
  program can print what it is given, a run with hidden cases shows no output.
- The first failing visible case is told in one sentence, with the line of the candidate's own file where one is known.
- `judge` does the whole of it, with the second runs that some verdicts need; `job` and `report` are its pure halves.
"""

from collections.abc import Sequence
from typing import Any, Final, Protocol

import msgspec

from mochid.harness.clean import cut
from mochid.harness.compare import preview, wrong
from mochid.harness.notation import name_in, written
from mochid.harness.stubs import UNWRITTEN
from mochid.ports import CaseOutcome, Job, Outcome
from mochid.problem import Case, Problem
from mochid.reports import MAX_CASES, CaseResult, TestReport, Verdict, is_missing
from mochid.settings import Harness

CALLS = 9
"""So many calls of an object are told; of more, the first and the last few."""
STATEFUL = "On its own this case passes: what in your file remembers something from one call to the next?"


class Runner(Protocol):
    """As much of a `Language` as judging needs."""

    @property
    def name(self) -> str: ...

    @property
    def sandbox(self) -> str: ...

    async def run(self, job: Job) -> Outcome: ...


def job(problem: Problem, source: str, settings: Harness, hidden: bool) -> Job:
    """The run of `source` on the visible cases, and after them the hidden ones."""
    cases = (*problem.visible, *problem.hidden) if hidden else problem.visible
    return Job(
        source=source,
        entry=problem.signature.name,
        parameters=tuple(parameter.type for parameter in problem.signature.parameters),
        returns=problem.signature.returns,
        inputs=tuple(case.input for case in cases[:MAX_CASES]),
        in_place=problem.compare == "in_place",
        methods=problem.signature.methods,
        timeout_ms=settings.timeout_ms,
        memory_mb=settings.memory_mb,
    )


async def judge(
    problem: Problem, source: str, settings: Harness, hidden: bool, language: Runner, checkers: Runner | None = None
) -> TestReport:
    """Run and report. `checkers` runs a problem's own checker, which is Python whatever the candidate writes."""
    task = job(problem, source, settings, hidden)
    outcome = await language.run(task)
    if problem.compare == "checker":
        outcome = await _checked(problem, task, outcome, checkers or language)
    told = report(
        problem, task, outcome, hidden, language.sandbox, max_lines=settings.max_output_lines, language=language.name
    )
    failing = next((i for i, case in enumerate(told.cases) if case.verdict is not Verdict.PASS), 0)
    if 0 < failing < len(problem.visible) and told.cases[failing].verdict in (Verdict.WRONG, Verdict.RE):
        alone = msgspec.structs.replace(task, inputs=(task.inputs[failing],))
        again = await language.run(alone)
        if problem.compare == "checker":
            again = await _checked(problem, alone, again, checkers or language, first=failing)
        if again.cases and not _fault(problem, problem.visible[failing], again.cases[0])[1]:
            told = msgspec.structs.replace(told, explanation=f"{told.explanation} {STATEFUL}")
    return told


async def _checked(problem: Problem, task: Job, outcome: Outcome, language: Runner, first: int = 0) -> Outcome:
    """The outcome with each returned value judged by the problem's `check(given, expected, got)`, in a sandbox of its own."""
    cases = (*problem.visible, *problem.hidden)[first:]
    returned = [i for i, case in enumerate(outcome.cases) if case.verdict is Verdict.PASS]
    verdicts = await language.run(
        Job(
            source=problem.checker,
            entry="check",
            parameters=("any", "any", "any"),
            returns="any",
            inputs=tuple([cases[i].input, cases[i].expected, outcome.cases[i].value] for i in returned),
            timeout_ms=task.timeout_ms,
            memory_mb=task.memory_mb,
        )
    )
    judged = list(outcome.cases)
    for place, i in enumerate(returned):
        said = verdicts.cases[place] if place < len(verdicts.cases) else CaseOutcome(Verdict.INVALID)
        if said.verdict is not Verdict.PASS:
            why = said.explanation or verdicts.explanation
            judged[i] = msgspec.structs.replace(
                judged[i], verdict=Verdict.INVALID, explanation=f"the problem's own checker failed on it ({why})"
            )
        elif said.value is not True:
            why = said.value if isinstance(said.value, str) else ""
            judged[i] = msgspec.structs.replace(judged[i], verdict=Verdict.WRONG, explanation=why)
    return msgspec.structs.replace(outcome, cases=tuple(judged))


def report(
    problem: Problem,
    job: Job,
    outcome: Outcome,
    hidden: bool,
    sandbox: str,
    *,
    max_lines: int = 100,
    language: str = "python",
) -> TestReport:
    """What the candidate is told of one run of `job` (made by `job` above with the same `hidden`), values as in `language`."""
    cases = (*problem.visible, *(problem.hidden if hidden else ()))[: len(job.inputs)]
    results = [
        _visible(problem, case, _outcome(outcome, i), i, language)
        if i < len(problem.visible)
        else _hidden(problem, case, _outcome(outcome, i), i - len(problem.visible))
        for i, case in enumerate(cases)
    ]
    first = next((result for result in results if result.verdict is not Verdict.PASS), None)
    verdict, line = (first.verdict, first.line) if first else (Verdict.PASS, 0)
    if outcome.verdict is not Verdict.PASS and not outcome.cases:
        verdict, line, explanation = outcome.verdict, outcome.line, _loading(outcome)
    elif first is None:
        explanation = ""
    elif first.hidden:
        failing = [result.verdict for result in results if result.verdict is not Verdict.PASS]
        explanation = _only_hidden(failing, len(problem.hidden))
    else:
        explanation = _sentence(problem, first, name_in(language, problem.signature.name))
    return TestReport(
        verdict=verdict,
        passed=sum(result.verdict is Verdict.PASS for result in results),
        total=len(results),
        cases=tuple(results),
        explanation=explanation,
        line=line,
        output="" if hidden else cut(outcome.output, max_lines),
        ms=outcome.ms,
        sandbox=sandbox,
    )


def _outcome(outcome: Outcome, index: int) -> CaseOutcome:
    return outcome.cases[index] if index < len(outcome.cases) else CaseOutcome(Verdict.NOT_RUN)


def _fault(problem: Problem, case: Case, outcome: CaseOutcome) -> tuple[Verdict, str]:
    """The verdict on one case and, when it is not PASS, what is wrong (never empty then)."""
    if outcome.verdict is not Verdict.PASS:
        return outcome.verdict, outcome.explanation or "it is not a right answer"
    if problem.compare == "checker":
        return Verdict.PASS, ""
    difference = wrong(outcome.value, case, problem.compare, problem.tolerance)
    if difference and problem.signature.methods:
        difference = _wrong_call(problem, case, outcome.value) or difference
    return (Verdict.WRONG, difference) if difference else (Verdict.PASS, "")


def _visible(problem: Problem, case: Case, outcome: CaseOutcome, index: int, language: str) -> CaseResult:
    verdict, fault = _fault(problem, case, outcome)
    if verdict is Verdict.WRONG:  # what a program said of itself stays as it said it
        fault = written(fault, language)
    returned = outcome.verdict in (Verdict.PASS, Verdict.WRONG)
    return CaseResult(
        name=case.name or f"case {index + 1}",
        verdict=verdict,
        input=written(call(problem, case.input, language), language),
        expected=written(_answers(case), language),
        got=written(preview(outcome.value), language) if returned else "",
        explanation="" if verdict in (Verdict.PASS, Verdict.NOT_RUN) else fault,
        line=outcome.line,
        ms=outcome.ms,
    )


def _hidden(problem: Problem, case: Case, outcome: CaseOutcome, index: int) -> CaseResult:
    verdict, _ = _fault(problem, case, outcome)
    return CaseResult(name=f"hidden {index + 1}", verdict=verdict, hidden=True, ms=outcome.ms)


def _wrong_call(problem: Problem, case: Case, got: Any) -> str:
    """The first call that gave something else than it should, of a class."""
    operations, arguments = case.input
    expected = case.expected
    if type(got) is not list or len(got) != len(operations):
        return ""
    for i, operation in enumerate(operations):
        one = Case("", [], expected[i])
        if wrong(got[i], one, problem.compare, problem.tolerance):
            said = f"call {i + 1} of {len(operations)}, {_one_call(operation, arguments[i])}"
            return f"{said}, should give {preview(expected[i], 60)} and gave {preview(got[i], 60)}"
    return ""


def _one_call(operation: str, given: Sequence[Any]) -> str:
    return f"{operation}({', '.join(preview(value, 24) for value in given)})"


def call(problem: Problem, given: Sequence[Any], language: str = "python") -> str:
    """ "two_sum([2, 7], 9)", or the calls of an object: "LRUCache(2), put(1, 1), get(1)"; shortened. Named as in `language`."""
    if problem.signature.methods:
        calls = [_one_call(operation, arguments) for operation, arguments in zip(*given, strict=True)]
        return ", ".join(calls if len(calls) <= CALLS else [*calls[: CALLS - 3], "...", *calls[-2:]])
    each = max(24, 160 // max(1, len(given)))
    return f"{name_in(language, problem.signature.name)}({', '.join(preview(value, each) for value in given)})"


def told(problem: Problem, case: Case, language: str = "python", *, about: str) -> str:
    """A case on one line: what is called, what must come back, and what it is about.

    `about`: the name of a case is for everybody, its `why` for whom it can give nothing away any more.
    """
    answers = f"  ->  {written(_answers(case), language)}" if case.any_of or case.expected is not None else ""
    return f"{written(call(problem, case.input, language), language)}{answers}{f'    ({about})' if about else ''}"


def _answers(case: Case) -> str:
    if case.any_of is None:
        return preview(case.expected)
    return " or ".join(preview(answer, 60) for answer in case.any_of[:3])


_STOPPED: Final = {
    Verdict.OLE: "it prints too much there, and was stopped.",
    Verdict.TLE: "it takes too long there, and was stopped.",
    Verdict.MLE: "it takes too much memory there, and was stopped.",
}
"""What no other kind of input explains."""


def _only_hidden(failing: Sequence[Verdict], total: int) -> str:
    """`failing`: the verdicts of the hidden cases that did not pass."""
    fail = f"one of {total} hidden tests does" if len(failing) == 1 else f"{len(failing)} of {total} hidden tests do"
    kinds = {*failing} - {Verdict.NOT_RUN}
    why = _STOPPED.get(failing[0]) if len(kinds) == 1 else None
    return f"Every visible test passes, but {fail} not: {why or 'what kind of input have you not tried yet?'}"


def _at(line: int) -> str:
    return f" on line {line}" if line else ""


def _loading(outcome: Outcome) -> str:
    """The whole file went wrong before a case could run."""
    what, at = outcome.explanation.rstrip("."), _at(outcome.line)
    match outcome.verdict:
        case Verdict.COMPILE_ERROR if is_missing(what):
            return f"{what}."
        case Verdict.COMPILE_ERROR:
            return f"Your file can't be read yet: {what}{at}."
        case Verdict.EARLY_EXIT:
            return f"Your file ended the program while it was being loaded{at}."
        case Verdict.MLE:
            return f"Your file used up all its memory while it was being loaded{at}."
        case Verdict.DENIED:
            return f"While it was being loaded, your file tried something the sandbox does not allow{at} ({what})."
        case Verdict.RE:
            return f"Your file stopped while it was being loaded: {what}{at}."
        case _:
            return f"{what}."


def _sentence(problem: Problem, result: CaseResult, called: str) -> str:
    """The first failing visible case, in one sentence, with the name that a voice calls it by.

    `called`: the function, as the language writes names. One that is not written yet fails in every case, so none is named.
    """
    what, at = result.explanation.rstrip("."), _at(result.line)
    if result.verdict is Verdict.RE and what == "NotImplementedError":
        return f"{called} is not written yet: it still raises NotImplementedError{at}."
    if result.verdict is Verdict.RE and what.endswith(UNWRITTEN):
        return f"{called} is not written yet: it still has the line that says so{at}."
    return f'The case "{result.name}": {_went_wrong(problem, result)}'


def _went_wrong(problem: Problem, result: CaseResult) -> str:
    """What became of a case, in words that go on from its name."""
    what, at, tried = result.explanation.rstrip("."), _at(result.line), result.input
    match result.verdict:
        case Verdict.WRONG if problem.compare == "in_place":
            name = problem.signature.parameters[0].name
            return _with(f"after {tried}, {name} should be {result.expected} and is {result.got}", what)
        case Verdict.WRONG if what.startswith("call "):
            return f"in {tried}, {what}."
        case Verdict.WRONG:
            return _with(f"{tried} should give {result.expected} and gave {result.got}", what)
        case Verdict.RE:
            return f"{tried} raised {what}{at}."
        case Verdict.TLE:
            return f"{tried} did not come back in time{f': it was{at} when it was stopped' if at else ''}."
        case Verdict.MLE:
            return f"{tried} used more memory than the tests allow{at}."
        case Verdict.OLE:
            return f"{tried} printed or returned far too much."
        case Verdict.DENIED:
            return (
                f"{tried} tried something the sandbox does not allow{at} ({what}); a solution needs only its arguments."
            )
        case Verdict.EARLY_EXIT:
            return f"{tried} ended the whole program{at} instead of returning."
        case Verdict.INVALID:
            return f"{tried} gave no answer that can be compared: {what}."
        case Verdict.CRASH:
            return f"{tried} crashed the interpreter{at}. {what}."
        case _:
            return f"{tried}: {what}."


def _with(told: str, difference: str) -> str:
    """Add the difference where it says more than the two values did."""
    plain = difference.startswith("expected ") and "item" not in difference and "(" not in difference
    return f"{told}." if plain or not difference else f"{told}: {difference}."
