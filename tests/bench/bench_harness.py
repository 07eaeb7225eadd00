"""The harness by itself: a run beside the bare fork it needs, the tiers, the analyzer, and what people use today."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path

import anyio
import msgspec

from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.harness.checks import analysis
from mochid.harness.running.sandbox import INTERPRETER
from mochid.problem import Problem
from mochid.problems import bank
from mochid.reports import Verdict
from mochid.settings import Harness
from tests.bench.table import heading, row
from tests.labelled import LANGUAGES, score, snippets

TIMES = 60
FORKS = """
import os, time
import ast, collections, dataclasses, heapq, json, random, re, typing, concurrent.futures.thread
import gc; gc.collect(); gc.freeze()
for _ in range(60):
    began = time.perf_counter()
    if os.fork() == 0:
        os._exit(0)
    os.wait()
    print(1000 * (time.perf_counter() - began))
"""
PYTEST = "from solution import two_sum\n" + "".join(
    f"def test_{i}(): assert two_sum([{i}, 1], {i + 1}) == [0, 1]\n" for i in range(10)
)


HELPER = """

def helper_{n}(a, b):
    total = a
    for step in range(b):
        if step % 2:
            total += step
    return total
"""


def prolonged(source: str, lines: int) -> str:
    """The text with honest functions added until it has so many lines."""
    number = 0
    while source.count("\n") < lines:
        source += HELPER.format(n=number)
        number += 1
    return source


def forks() -> list[float]:
    ran = subprocess.run([INTERPRETER, "-I", "-S", "-c", FORKS], capture_output=True, text=True, check=True)
    return [float(line) for line in ran.stdout.split()]


async def timed(action: Callable[[], Awaitable[object]], times: int = TIMES) -> list[float]:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        await action()
        taken.append(1000 * (time.perf_counter() - began))
    return taken


def watched_by_pytest() -> list[float]:
    """What a watcher has to start again at each save: pytest on ten tests, without the watcher's own delay of 0.2 s and more."""
    with tempfile.TemporaryDirectory(prefix="mochi-bench-") as folder:
        Path(folder, "solution.py").write_text("def two_sum(nums, target):\n    return [0, 1]\n")
        Path(folder, "test_solution.py").write_text(PYTEST)
        taken = []
        for _ in range(7):
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
                cwd=folder,
                capture_output=True,
                check=False,
            )
            taken.append(1000 * (time.perf_counter() - began))
    return taken


async def tiers(task: Problem, hundred: Problem, source: str) -> None:
    floor = sorted(forks())[TIMES // 2]
    settings = Harness()
    for tier in ("bubblewrap", "process", "floor"):
        began = time.perf_counter()
        async with Python(Python.Settings(sandbox_level=tier)) as python:  # type: ignore[arg-type]  # checked by the adapter
            if python.sandbox != tier:
                print(f"{tier}: {' '.join(python.tried)}")
                continue
            row(f"{tier}: ready after", [1000 * (time.perf_counter() - began)])
            for name, problem in (("10", task), ("100", hundred)):
                first = await judging.judge(problem, source, settings, False, python)
                assert first.verdict is Verdict.PASS, first.explanation
                taken = await timed(lambda problem=problem: judging.judge(problem, source, settings, False, python))
                goal = "<= 12 ms with all around it" if name == "10" else "<= 40 ms"
                row(
                    f"{tier}: text -> verdict of {name} tests, 110 lines",
                    taken,
                    goal=goal,
                    floor=f"bare fork {floor:.1f} ms",
                )
            row(
                f"{tier}: cancelled in an endless loop, until it is dead",
                await cancellations(python, task),
                goal="<= 20 ms",
            )


async def cancellations(python: Python, task: Problem) -> list[float]:
    taken = []
    for _ in range(20):
        async with anyio.create_task_group() as group:
            group.start_soon(judging.judge, task, "while True:\n    pass\n", Harness(), False, python)
            await anyio.sleep(0.02)
            began = time.perf_counter()
            group.cancel_scope.cancel()
        taken.append(1000 * (time.perf_counter() - began))
    return taken


async def main() -> None:
    task = bank.find("two_sum", None)
    cases = (*task.visible, *task.hidden)
    ten = msgspec.structs.replace(task, visible=(cases * 2)[:10])
    hundred = msgspec.structs.replace(task, visible=(cases * 9)[:100])
    source = prolonged(task.reference, 110)
    heading()
    await tiers(ten, hundred, source)

    async def analyse() -> object:
        return analysis.analyse(source, task)

    row("analyzer on 110 lines", await timed(analyse), goal="about 1 ms")
    for language in LANGUAGES:
        found, every = score(language), snippets(language)
        row(f"analyzer, {language}: precision, {len(every)} snippets", [100 * found.precision], "%", goal=">= 97 %")
        row(f"analyzer, {language}: recall", [100 * found.recall], "%", goal=">= 90 %")
        began = [time.perf_counter()]
        for one in every:
            analysis.analyse(one.source, one.problem, language)
            began.append(time.perf_counter())
        row(f"analyzer, {language}: one snippet", [1000 * (b - a) for a, b in pairwise(began)])
    row("pytest started again on the same tests, without a watcher", watched_by_pytest())


if __name__ == "__main__":
    os.environ.setdefault("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    anyio.run(main)
