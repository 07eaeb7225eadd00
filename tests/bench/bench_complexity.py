"""Measured complexity on the labelled solutions: right, can't tell and wrong apart, in time and in space, and how long it took."""

import contextlib
import io
import signal
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any

import anyio

from mochid import plugins
from mochid.adapters.python import Python
from mochid.harness.inside import program, shapes, wire
from mochid.harness.inside.program import FILE
from mochid.harness.metering import complexity, growth, measuring
from mochid.ports import Unavailable
from mochid.reports import Growth
from mochid.settings import Harness
from tests.bench.table import heading, row
from tests.complexity_labels import FOLDER, HELD_OUT, LANGUAGES, Labelled, in_language, solutions

PATIENCE = 0.02
"""Seconds of one call after which no larger size is tried."""


def judged(label: str, said: str) -> str:
    """ "right", "can't tell" or "wrong"; "" for what is not labelled."""
    if label == "any":
        return ""
    if label == "can't":
        return "wrong" if said else "right"
    if " or " in label:
        return "right" if (said or "can't") in label.split(" or ") else "wrong"
    return "right" if said == label else "wrong" if said else "can't tell"


async def measured(every: list[Labelled]) -> list[tuple[Labelled, Growth, float]]:
    results = []
    async with Python(Python.Settings()) as python:
        for one in every:
            began = time.perf_counter()
            found = await complexity.measure(one.problem, one.source, python, Harness())
            results.append((one, found, 1000 * (time.perf_counter() - began)))
    return results


def shares(what: str, outcomes: list[str]) -> None:
    counts = Counter(filter(None, outcomes))
    total = max(1, counts.total())
    print(
        f"{what:<24} of {total}: "
        + ", ".join(
            f"{word} {counts[word]} ({100 * counts[word] / total:.1f} %)" for word in ("right", "can't tell", "wrong")
        )
    )


async def report(title: str, every: list[Labelled], whole: bool) -> None:
    print(f"-- {title}")
    results = await measured(every)
    for one, found, ms in results:
        verdicts = judged(one.time, found.time), judged(one.space, found.space)
        if set(verdicts) - {"right", ""} or whole:
            time_is, space_is = (
                f"{label} -> {said or '?'}" for label, said in ((one.time, found.time), (one.space, found.space))
            )
            print(f"{one.problem.slug}/{one.name}: time {time_is}, space {space_is} ({ms:.0f} ms)")
        if whole:
            print("   ", found)
    shares("time", [judged(one.time, found.time) for one, found, _ in results])
    shares("space", [judged(one.space, found.space) for one, found, _ in results])
    heading()
    row("one measurement", [ms for _, _, ms in results], goal="< 3000 ms")
    row("the longest", [max(ms for _, _, ms in results)])


# -- what other ways of measuring would give, on our own texts and without a sandbox ------------------------------------


def clocked(call: Callable[[], object]) -> float:
    """Nanoseconds."""
    began = time.perf_counter_ns()
    call()
    return float(time.perf_counter_ns() - began)


def lines(call: Callable[[], object]) -> float:
    """Lines of the text that were executed: C is free."""
    count = 0

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace if frame.f_code.co_filename == FILE else None

    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(None)
    return float(count)


def series(one: Labelled, count: Callable[[Callable[[], object]], float], times: int) -> list[tuple[int, float]]:
    """Sizes growing by a third or a half while one call takes less than `PATIENCE`; for each the median of some tries."""
    points: list[tuple[int, float]] = []
    n, took = 4, 0.0
    while n <= 4096 and took < PATIENCE:
        began = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, 10 * PATIENCE * times)
        try:
            tries = [count(loaded(one, n, seed)) for seed in range(times)]
        except TimeoutError:
            break
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        took = (time.perf_counter() - began) / times
        calls = n if one.problem.signature.methods else 1  # what is measured of a class is one call
        points.append((n, statistics.median(tries) / calls))
        n = n + n // 2 if n & (n - 1) == 0 else n // 3 * 4
    return points


def loaded(one: Labelled, n: int, seed: int) -> Callable[[], object]:
    generator: dict[str, Any] = {}
    exec(one.problem.generator, generator)
    names = program.Program(compile(one.source, FILE, "exec"))
    asked = complexity.request(one.problem, one.source)
    function = names.function(asked["entry"], asked["methods"])
    given = zip(map(wire.kind, asked["parameters"]), generator["generate"](n, seed), strict=True)
    built = [shapes.build(kind, value, names.names) for kind, value in given]
    return lambda: function(*built)


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def rivals(every: list[Labelled]) -> None:
    """The same fit on seconds, and on lines."""
    print("-- every third of the first set by other counts, and the same fit")
    sys.setrecursionlimit(20_000)
    signal.signal(signal.SIGALRM, _too_long)
    for name, count, times, noise in (("seconds, median of 5", clocked, 5, 0.05), ("lines executed", lines, 1, 0.0)):
        with contextlib.redirect_stdout(io.StringIO()):
            found = [growth.fit(series(one, count, times), noise).name for one in every]
        shares(name, [judged(one.time, said) for one, said in zip(every, found, strict=True)])


async def in_other_languages() -> None:
    """Counted in a rewritten text, with the clock as a witness."""
    async with Python(Python.Settings()) as python:
        for name in LANGUAGES:
            try:
                async with plugins.load("language", name, {}, local_only=True) as language:
                    outcomes, taken = [], []
                    for one in in_language(name):
                        began = time.perf_counter()
                        found = await measuring.measure(one.problem, one.source, language, Harness(), python)
                        taken.append(1000 * (time.perf_counter() - began))
                        outcomes.append(judged(one.time, found.time))
                        if outcomes[-1] != "right":
                            print(
                                f"{name} {one.problem.slug}/{one.name}: {one.time} -> {found.time or '?'} ({found.sentence})"
                            )
            except Unavailable as error:
                print(f"{name}: {error}")
                continue
            shares(f"time, {name}", outcomes)
            row(f"one measurement, {name}", taken, goal="< 3000 ms")


async def main() -> None:
    chosen = sys.argv[1:]
    for title, folder in (("tuned on these", FOLDER), ("held out", HELD_OUT)):
        every = [
            one
            for one in solutions(folder)
            if not chosen or any(word in f"{one.problem.slug}/{one.name}" for word in chosen)
        ]
        if every:
            await report(title, every, bool(chosen))
    if not chosen:
        await in_other_languages()
        rivals(solutions()[::3])


if __name__ == "__main__":
    anyio.run(main)
