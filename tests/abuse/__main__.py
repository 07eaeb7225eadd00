"""Runs a group of cases (or all of Python's) on a tier, as whoever calls it; the exit code says if all held.

It writes one JSON object a case.

`python -m tests.abuse bubblewrap`, `python -m tests.abuse process forging host`, `python -m tests.abuse process java`.
"""

import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio

from mochid import plugins
from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.ports import Language, Outcome, Unavailable
from mochid.reports import TestReport, Verdict
from mochid.settings import Harness
from tests.abuse.canaries import Canaries
from tests.abuse.suite import GROUPS, LANGUAGES, Case, cases
from tests.small_problem import case as example
from tests.small_problem import problem

PROBLEM = problem(*(example([x], 2 * x) for x in (1, 2, 3)), parameters=(("x", "int"),))
SHORT_MS, OTHERS_MS, LONG_MS = 350, 1500, 20_000
"""Wall time of a run that is expected to use it up (in Python, in others), and of one that is not."""


class Listening:
    """The language, keeping everything that came out of it."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.name = language.name
        self.sandbox = language.sandbox
        self.outcomes: list[Outcome] = []

    async def run(self, job: judging.Job) -> Outcome:
        self.outcomes.append(await self.language.run(job))
        return self.outcomes[-1]


async def tried(case: Case, engine: Language, canaries: Canaries) -> tuple[TestReport, list[str]]:
    """The verdict on one case, and what it has harmed."""
    short = SHORT_MS if engine.name == "python" else OTHERS_MS
    limit = short if Verdict.TLE in case.allowed else LONG_MS
    language = Listening(engine)
    source = canaries.fill(case.source)
    report = await judging.judge(PROBLEM, source, Harness(timeout_ms=limit), False, language)
    harm = canaries.harm(list(language.outcomes))
    if report.verdict not in case.allowed:
        harm.insert(0, f"{report.verdict} is not among {sorted(case.allowed)}: {report.explanation}")
    if not all(letter.isprintable() or letter in "\n\t" for letter in report.output):
        harm.append(f"control characters in the output: {report.output[:80]!r}")
    return report, harm


@asynccontextmanager
async def opened(name: str, tier: str) -> AsyncIterator[Language]:
    """Raises `Unavailable` when it can't run in that very tier."""
    if name == "python":
        async with Python(Python.Settings(sandbox_level=tier)) as python:  # type: ignore[arg-type]  # checked by the adapter
            if python.sandbox != tier:
                raise Unavailable(" ".join(python.tried))
            yield python
        return
    async with plugins.load("language", name, {"sandbox_level": tier}, local_only=True) as language:
        yield language


async def run(tier: str, groups: list[str]) -> bool:
    fine = True
    with Canaries() as canaries:
        for name in ("python", *LANGUAGES):
            chosen = [group for group in groups if (group if group in LANGUAGES else "python") == name]
            if not chosen:
                continue
            try:
                async with opened(name, tier) as language:
                    for case in [case for group in chosen for case in cases(group)]:
                        fine = await _one(case, language, canaries) and fine
            except Unavailable as error:
                print(json.dumps({"unavailable": str(error)}))
    return fine


async def _one(case: Case, language: Language, canaries: Canaries) -> bool:
    started = time.perf_counter()
    report, harm = await tried(case, language, canaries)
    ms = round((time.perf_counter() - started) * 1000, 1)
    print(json.dumps({"case": case.name, "verdict": report.verdict, "ms": ms, "harm": harm}), flush=True)
    return not harm


if __name__ == "__main__":
    sys.exit(0 if anyio.run(run, sys.argv[1], sys.argv[2:] or GROUPS) else 1)
