"""The candidate's own tests, found, run and weighed, whatever language they write in."""

from mochid.harness import data_tests, own_tests
from mochid.harness.judging import Runner
from mochid.harness.own_report import OwnReport
from mochid.problem import Problem
from mochid.settings import Harness


async def assess(
    problem: Problem,
    source: str,
    sibling: str,
    stem: str,
    settings: Harness,
    written_in: str,
    language: Runner,
    python: Runner | None,
) -> OwnReport:
    """`sibling`: the text of the test file beside it; `stem`: the name under which that imports the candidate's file.

    `written_in`: "python", "go" ..., which `language` runs; `python` runs the problem's own solutions. Raises `Unavailable`.
    """
    if written_in == "python":
        return await own_tests.assess(problem, source, sibling, settings, language, stem)
    return await data_tests.assess(problem, source, sibling, settings, language, written_in, python)
