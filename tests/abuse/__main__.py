"""Runs a group of cases (or all) on a tier, as whoever calls it: one JSON object a case, and the exit code says if all held."""

import json
import sys
import time

import anyio

from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.ports import Outcome
from mochid.reports import TestReport, Verdict
from mochid.settings import Harness
from tests.abuse.canaries import Canaries
from tests.abuse.suite import GROUPS, Case, cases
from tests.small_problem import case as example
from tests.small_problem import problem

PROBLEM = problem(*(example([x], 2 * x) for x in (1, 2, 3)), parameters=(("x", "int"),))
SHORT_MS, LONG_MS = 350, 20_000
"""Wall time of a run that is expected to use it up, and of one that is not."""


class Listening:
    """The language, keeping everything that came out of it."""

    def __init__(self, python: Python) -> None:
        self.python = python
        self.sandbox = python.sandbox
        self.outcomes: list[Outcome] = []

    async def run(self, job: judging.Job) -> Outcome:
        self.outcomes.append(await self.python.run(job))
        return self.outcomes[-1]


async def tried(case: Case, python: Python, canaries: Canaries) -> tuple[TestReport, list[str]]:
    """The verdict on one case, and what it has harmed."""
    limit = SHORT_MS if Verdict.TLE in case.allowed else LONG_MS
    language = Listening(python)
    source = canaries.fill(case.source)
    report = await judging.judge(PROBLEM, source, Harness(timeout_ms=limit), False, language)
    harm = canaries.harm(list(language.outcomes))
    if report.verdict not in case.allowed:
        harm.insert(0, f"{report.verdict} is not among {sorted(case.allowed)}: {report.explanation}")
    if not all(letter.isprintable() or letter in "\n\t" for letter in report.output):
        harm.append(f"control characters in the output: {report.output[:80]!r}")
    return report, harm


async def run(tier: str, groups: list[str]) -> bool:
    fine = True
    with Canaries() as canaries:
        async with Python(Python.Settings(tier=tier)) as python:  # type: ignore[arg-type]  # checked by the adapter
            if python.sandbox != tier:
                print(json.dumps({"unavailable": " ".join(python.tried)}))
                return True
            for case in [case for group in groups for case in cases(group)]:
                started = time.perf_counter()
                report, harm = await tried(case, python, canaries)
                ms = round((time.perf_counter() - started) * 1000, 1)
                fine = fine and not harm
                said = {"case": case.name, "verdict": report.verdict, "ms": ms, "harm": harm}
                print(json.dumps(said), flush=True)
    return fine


if __name__ == "__main__":
    sys.exit(0 if anyio.run(run, sys.argv[1], sys.argv[2:] or GROUPS) else 1)
