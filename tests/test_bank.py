"""The shipped problems in the real sandbox: references pass, mutants die, stubs fail, and nothing is noticed in a good solution."""

from collections.abc import AsyncIterator

import pytest

from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.harness.checks import analysis
from mochid.ports import Job
from mochid.problem import Problem
from mochid.problems import bank
from mochid.reports import TestReport, Verdict
from mochid.settings import Harness

BANK, _ = bank.catalogue()
every_problem = pytest.mark.parametrize("problem", BANK, ids=lambda problem: problem.slug)


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        yield language


async def judged(problem: Problem, source: str, python: Python) -> TestReport:
    return await judging.judge(problem, source, Harness(), True, python)


@every_problem
async def test_the_sandbox_agrees_about_reference_mutants_and_stub(problem: Problem, python: Python) -> None:
    right = await judged(problem, problem.reference, python)
    assert (right.verdict, right.passed) == (Verdict.PASS, right.total), right.explanation
    assert (await judged(problem, problem.stub, python)).passed == 0
    for mutant in problem.mutants:
        wrong = await judged(problem, mutant, python)
        assert wrong.passed < wrong.total, f"this wrong solution passes everything:\n{mutant}"


@every_problem
async def test_a_large_generated_input_is_solved_in_time(problem: Problem, python: Python) -> None:
    making = Job(
        source=problem.generator, entry="generate", parameters=("int", "int"), returns="any", inputs=([4000, 1],)
    )
    made = (await python.run(making)).cases[0].value

    solving = Job(
        source=problem.reference,
        entry=problem.signature.name,
        parameters=tuple(parameter.type for parameter in problem.signature.parameters),
        returns=problem.signature.returns,
        inputs=(made,),
        methods=problem.signature.methods,
    )
    outcome = await python.run(solving)

    assert outcome.verdict is Verdict.PASS, outcome.explanation


@every_problem
def test_the_analyzer_has_nothing_to_say_about_a_stub_or_a_good_solution(problem: Problem) -> None:
    for source in (problem.stub, problem.reference):
        assert [finding for finding in analysis.analyse(source, problem) if finding.confidence >= 0.7] == []
