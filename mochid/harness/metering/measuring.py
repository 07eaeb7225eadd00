"""How a solution grows, measured in whatever way its language allows."""

from mochid.harness.metering import complexity, ticking
from mochid.harness.metering.complexity import Runner
from mochid.harness.trees.grammars import GRAMMARS
from mochid.problem import Problem
from mochid.reports import Growth
from mochid.settings import Harness


async def measure(
    problem: Problem, source: str, language: Runner, settings: Harness, python: Runner | None = None
) -> Growth:
    """`python` runs the problem's generator where the candidate writes another language. Raises `Unavailable`."""
    if language.name in GRAMMARS:
        return await ticking.measure(problem, source, language, python, settings)
    return await complexity.measure(problem, source, language, settings)
