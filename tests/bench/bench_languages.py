"""From the text of a save to its report in JavaScript, Java and Go, beside doing the same by hand without mochi."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import anyio

from mochid import plugins
from mochid.harness import judging
from mochid.ports import Job, Language, Unavailable
from mochid.problems import bank
from mochid.settings import Harness
from tests.bench.table import heading, row

SOLUTIONS = Path(__file__).parents[1] / "contracts" / "solutions"
PROGRAMS = Path(__file__).parents[1] / "contracts" / "programs"
GOALS = {"javascript": 10, "java": 60, "go": 600}
SUFFIXES = {"javascript": "solution.js", "java": "Solution.java", "go": "solution.go"}
RUNS = {"javascript": 40, "java": 30, "go": 15}
REST_S = 0.6
"""Between two saves: nobody saves twice in less, and the next standby needs some of it."""


def by_hand(name: str, folder: Path) -> Callable[[], None]:
    """What one would type to run the file once."""
    shutil.copy(SOLUTIONS / name / f"two_sum{Path(SUFFIXES[name]).suffix}", folder / SUFFIXES[name])
    words = {
        "javascript": "node solution.js",
        "java": "javac -d . Solution.java",
        "go": "go build -o program solution.go main.go",
    }
    (folder / "main.go").write_text("package main\n\nfunc main() { twoSum(nil, 0) }\n")
    environment = {**os.environ, "GOCACHE": str(folder.parent / "cache"), "CGO_ENABLED": "0", "GO111MODULE": "off"}

    def once() -> None:
        subprocess.run(words[name].split(), cwd=folder, check=True, capture_output=True, env=environment)

    once()
    return once


async def measure(name: str, folder: Path) -> None:
    problem = bank.find("two_sum", None)
    source = (SOLUTIONS / name / f"two_sum{Path(SUFFIXES[name]).suffix}").read_text(encoding="utf-8")
    started = time.perf_counter()
    async with cast(Language, plugins.load("language", name, {}, local_only=True)) as language:
        row(f"{name}: opened and warm ({language.sandbox})", [(time.perf_counter() - started) * 1000])
        taken = []
        for i in range(RUNS[name]):
            await anyio.sleep(REST_S)
            started = time.perf_counter()
            report = await judging.judge(problem, f"{source}\n// {i}\n", Harness(), True, language)
            taken.append((time.perf_counter() - started) * 1000)
            if report.passed != report.total:
                raise SystemExit(f"{name}: {report.explanation}")
        row(f"{name}: save to verdict, {report.total} cases", taken, goal=f"median <= {GOALS[name]} ms")
        endless = (PROGRAMS / name / f"loop{Path(SUFFIXES[name]).suffix}").read_text(encoding="utf-8")
        loop = Job(endless, "solve", ("list[int]",), "int", ([[1]],))
        killed = []
        for _ in range(8):
            async with anyio.create_task_group() as group:
                group.start_soon(language.run, loop)
                await anyio.sleep(2 * REST_S)
                started = time.perf_counter()
                group.cancel_scope.cancel()
            killed.append((time.perf_counter() - started) * 1000)
        row(f"{name}: a run cancelled", killed, goal="<= 20 ms")
    once = by_hand(name, folder)
    hand = []
    for _ in range(5):
        started = time.perf_counter()
        once()
        hand.append((time.perf_counter() - started) * 1000)
    row(f"{name}: by hand, cold, no tests, no walls", hand)


async def main() -> None:
    heading()
    for name in GOALS:
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder) / "work"
            work.mkdir()
            try:
                await measure(name, work)
            except Unavailable as error:
                print(f"{name}: left out. {error}")


if __name__ == "__main__":
    anyio.run(main)
