"""`mochictl harness test`: a solution judged by a problem's tests, without a session and without a daemon.

Rules: everything an interview does with a save is done here, once: analysis, the visible and the hidden cases, and the candidate's
own tests. Exit code 0 only when every case passes. A hidden case shows its verdict and nothing else, as in an interview.
"""

import sys
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path

import anyio
import msgspec
from msgspec import Struct

from mochid import plugins, settings
from mochid.harness import assessing, judging
from mochid.harness.checks import analysis
from mochid.harness.clean import shortened
from mochid.harness.metering import measuring
from mochid.harness.own_report import OwnReport
from mochid.ports import Unavailable
from mochid.problem import Problem
from mochid.problems import bank
from mochid.problems.files import SUFFIXES
from mochid.reports import CaseResult, Finding, Growth, TestReport, Verdict
from mochid.watching.reading import Unreadable, beside, read

PRINTED_LINES = 20
PRINTED_WIDTH = 160


class Judgement(Struct, frozen=True):
    """All that was found."""

    problem: str
    file: str
    language: str
    sandbox: str
    report: TestReport
    findings: tuple[Finding, ...] = ()
    own: OwnReport | None = None
    """The candidate's own tests."""
    printed: str = ""
    """What it printed in the visible cases."""
    growth: Growth | None = None
    """How a solution that passes was measured to grow; None where it does not pass."""

    @property
    def passed(self) -> bool:
        return self.report.verdict is Verdict.PASS


class CannotJudge(Exception):
    """What is missing or wrong, and what to do."""


def main(file: str, tests: str, language: str, *, as_json: bool) -> int:
    """Judge and print. Returns the exit code: 0 all pass, 1 otherwise."""
    path = Path(file).expanduser().absolute()
    try:
        if not path.exists():
            raise CannotJudge(f"There is no file {path}. Point --file at the solution to judge.")
        judgement = anyio.run(judge, path, tests, language)
    except (CannotJudge, Unavailable, bank.ProblemError, settings.SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    print(msgspec.json.encode(judgement).decode() if as_json else text(judgement))
    return 0 if judgement.passed else 1


async def judge(file: Path, tests: str, language: str = "") -> Judgement:
    """Everything about one file. Raises CannotJudge, Unavailable, ProblemError, SettingsError."""
    problem = problem_of(tests)
    wishes = settings.load(None)
    if not language and file.suffix and file.suffix not in SUFFIXES:
        raise CannotJudge(
            f"{file.name} ends in {file.suffix}; I run {', '.join(SUFFIXES)}. Say --language if it is one of those."
        )
    name = language or SUFFIXES.get(file.suffix, wishes.harness.language)
    wishes = msgspec.structs.replace(wishes, harness=msgspec.structs.replace(wishes.harness, language=name))
    snapshot = read(file)
    if isinstance(snapshot, Unreadable):
        raise CannotJudge(f"{snapshot.why} Point --file at the solution to judge.")
    async with AsyncExitStack() as stack:
        opened = await stack.enter_async_context(plugins.opened("language", wishes))
        if opened.engine is None:
            why = " ".join(opened.tried).removeprefix(f"{name}: ")
            raise CannotJudge(f"mochi can't run {name} here: {why} See `mochictl doctor`.")
        engine = python = opened.engine
        if (
            name != "python"
        ):  # a problem's own checker and its wrong solutions are Python, whatever the candidate writes
            python = (await stack.enter_async_context(plugins.opened("language", _in_python(wishes)))).engine
        report = await judging.judge(problem, snapshot.text, wishes.harness, True, engine, python)
        # A run with hidden cases shows no output: a program can print what it is given.
        seen = await judging.judge(problem, snapshot.text, wishes.harness, False, engine, python)
        return Judgement(
            problem=problem.slug,
            file=str(file),
            language=name,
            sandbox=engine.sandbox,
            report=report,
            findings=analysis.analyse(snapshot.text, problem, name),
            printed=seen.output,
            own=await assessing.assess(
                problem, snapshot.text, beside(file), file.stem, wishes.harness, name, engine, python
            ),
            growth=await measuring.measure(problem, snapshot.text, engine, wishes.harness, python)
            if report.verdict is Verdict.PASS
            else None,
        )


def _in_python(wishes: settings.Settings) -> settings.Settings:
    return msgspec.structs.replace(wishes, harness=msgspec.structs.replace(wishes.harness, language="python"))


def problem_of(tests: str) -> Problem:
    """The problem that a name, a problem folder or the `tests.yaml` in one stands for. Raises CannotJudge, ProblemError."""
    path = Path(tests).expanduser()
    if path.is_file():
        if not (path.parent / "problem.yaml").is_file():
            raise CannotJudge(
                f"{path} has no problem.yaml beside it, so nobody knows which function it tests. Point --tests at a problem folder."
            )
        path = path.parent
    return bank.find(str(path) if path.is_dir() else tests, None)


def text(judgement: Judgement) -> str:
    """What a person reads."""
    report = judgement.report
    lines = [
        f"{report.passed} of {report.total} pass, in {report.ms:.0f} ms ({judgement.language}, {judgement.sandbox})"
    ]
    failing = [case for case in report.cases if case.verdict is not Verdict.PASS]
    if failing and all(case.verdict is Verdict.NOT_RUN for case in failing) and not report.passed:
        failing = []  # the whole file went wrong, and that is said once
        lines.append(f"  {report.explanation}")
    lines += [f"  {case.verdict:<6} {case.name}: {_told(case)}" for case in failing if not case.hidden]
    if hidden := Counter(case.verdict for case in failing if case.hidden):
        lines += [f"  {verdict:<6} {times} of the hidden cases" for verdict, times in hidden.items()]
    if judgement.printed:
        lines.append("Your code printed, in the visible tests:")
        lines += [f"  | {line}" for line in shortened(judgement.printed, PRINTED_LINES, PRINTED_WIDTH).splitlines()]
    lines += [f"  line {finding.line}: {finding.question}" for finding in judgement.findings]
    if judgement.growth is not None:
        lines.append(f"Measured: {judgement.growth.time or 'no answer'}. {judgement.growth.sentence}")
    own = judgement.own
    if own is not None and own.results:
        lines.append(
            f"Your own tests: {own.passed} of {len(own.results)} pass; they notice {own.caught} of {own.mutants} wrong solutions."
        )
        lines += [
            f"  {result.verdict:<6} line {result.test.line}: {result.test.text}: {result.explanation}"
            for result in own.results
            if result.verdict is not Verdict.PASS
        ]
        lines += [f"  line {test.line} asks for something else than the problem does." for test in own.mistaken]
        lines += [f"  line {test.line} can only be run on your own code, so it is not weighed." for test in own.unclear]
    return "\n".join(lines)


def _told(case: CaseResult) -> str:
    got = f" should give {case.expected} and gave {case.got}" if case.verdict is Verdict.WRONG and case.got else ""
    return ": ".join(part for part in (f"{case.input}{got}", case.explanation) if part)
