"""Measured growth of JavaScript, Java and Go: the steps of a text that counts (see `trees/ticks.py`) on growing inputs.

Rules: as `complexity.py`: steps are counted, and the clock is only a witness; where it rises much faster than the steps, the
library does something that was not counted, and we can't tell. Space is not measured. The problem's generator is Python and runs in
Python's sandbox; the candidate's text runs in that of its own language.
"""

import math
import time
from typing import Any

from mochid.harness.metering import complexity
from mochid.harness.metering.complexity import Record
from mochid.harness.metering.prices import deep
from mochid.harness.trees import ticks
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Growth, Verdict
from mochid.settings import Harness
from mochid.typewords import misfit, parse

SIZES = (
    *range(2, 25),
    *(28, 32, 40, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192),
)
SEEDS = ((384, 3), (1024, 2), (8192, 1))
"""Up to this size, so many inputs of each."""
AGAIN = 4
"""How often more the inputs for the clock are run: a machine that compiles as it goes is slow at first."""
TIMED = (16, 64, 512, 8192)
"""Their sizes, for growths of each steepness: one that ends early has ended before the last of them."""
GENERATING_MS, RUNNING_MS = 1200, 1600
SECOND_LOOK_S = 1.5
"""Until when a doubt is looked into once more."""
ENOUGH_N = 256
"""Where the clock ends a measurement, not the steps, sizes up to here say too little."""
APART = 4
"""How much larger the larger of two sizes must be whose times are compared."""
SHORTEST_NS = 500
"""What a clock can tell from nothing."""
STEEPER = 0.6
"""How much steeper time may grow than the steps, on a log-log sheet, before we doubt the steps."""


async def measure(
    problem: Problem, source: str, language: complexity.Runner, python: complexity.Runner | None, settings: Harness
) -> Growth:
    """Generate, run and fit. Cancelled, nothing of it is left. Raises `Unavailable`."""
    if problem.signature.methods:
        return Growth(sentence=f"I can't tell how a class in {language.name} grows: only functions are measured there.")
    if python is None or not problem.generator:
        return Growth(sentence=f"{problem.slug} has no generator.py that can run here, so growth can't be measured.")
    try:
        text = ticks.counting(source, problem, language.name)
    except ticks.Uncounted as why:
        return Growth(sentence=f"I can't tell how the work grows: {why}.")
    until = time.monotonic() + SECOND_LOOK_S
    made = await _made(problem, python, settings)
    if len({n for n, _ in made}) < complexity.ENOUGH:
        return Growth(sentence=f"{problem.slug}/generator.py gave too few inputs, so growth can't be measured.")
    inputs = timed(made)
    job = Job(
        source=text,
        entry=ticks.ENTRY,
        parameters=tuple(parameter.type for parameter in problem.signature.parameters),
        returns="list[float]",
        inputs=tuple(given for _, given in inputs),
        timeout_ms=RUNNING_MS,
        memory_mb=settings.memory_mb,
    )
    growth = read(problem, inputs, await language.run(job), language.name)
    if growth.sentence == complexity.DOUBTED and time.monotonic() < until:
        growth = read(problem, inputs, await language.run(job), language.name)  # it may be the machine that was busy
    return growth


async def _made(problem: Problem, python: complexity.Runner, settings: Harness) -> list[tuple[int, list[Any]]]:
    """(size, arguments), small ones first: what the generator gives before it fails, or its time is up."""
    asked = [(n, seed) for n in SIZES for seed in range(1, next(many for most, many in SEEDS if n <= most) + 1)]
    outcome = await python.run(
        Job(
            source=problem.generator,
            entry="generate",
            parameters=("int", "int"),
            returns="any",
            inputs=tuple([n, seed] for n, seed in asked),
            timeout_ms=GENERATING_MS,
            memory_mb=settings.memory_mb,
        )
    )
    kinds = [parse(parameter.type) for parameter in problem.signature.parameters]
    found = []
    for (n, _), case in zip(asked, outcome.cases, strict=False):
        given = case.value
        whole = case.verdict is Verdict.PASS and isinstance(given, list) and len(given) == len(kinds)
        if whole and not any(misfit(value, kind) for value, kind in zip(given, kinds, strict=True)):
            found.append((n, given))
    return found


def timed(made: list[tuple[int, list[Any]]]) -> list[tuple[int, list[Any]]]:
    """With inputs for the clock, each behind those of its size: a run that is ended early has been timed as far as it came."""
    by_size = {n: given for n, given in made if n in TIMED}
    again = [(n, given) for n, given in by_size.items() for _ in range(AGAIN)]
    return sorted([*made, *again], key=lambda one: one[0])


def read(problem: Problem, inputs: list[tuple[int, list[Any]]], outcome: Outcome, language: str) -> Growth:
    """What the counts say."""
    counts: dict[int, list[float]] = {}
    least: dict[int, float] = {}
    for (n, given), case in zip(inputs, outcome.cases, strict=False):
        if case.verdict is not Verdict.PASS:
            if ticks.ENOUGH in case.explanation or case.verdict in (Verdict.TLE, Verdict.MLE):
                counts.pop(n, None)  # those of this size that ended early are the easy ones
                if ticks.ENOUGH not in case.explanation and n < ENOUGH_N:
                    return Growth(
                        sentence=f"I can't tell how the work grows: there was time for up to {n:,} elements only."
                    )
                break
            line = case.line - ticks.BEFORE.get(language, 0)
            at = f" on line {line}" if line > 0 else ""
            return Growth(
                sentence=f"Your code stopped with {case.explanation}{at} on an input of size {n:,}, so I can't tell how it grows."
            )
        value = case.value
        if not (isinstance(value, list) and len(value) == 2 and all(isinstance(one, int | float) for one in value)):
            return Growth(sentence="The program disturbed its own measurement, so I can't tell how it grows.")
        if value[0] >= 0:
            counts.setdefault(n, []).append(float(value[0]))
            least[n] = min(least.get(n, math.inf), float(value[1]))
        del given
    if outcome.verdict is Verdict.COMPILE_ERROR:
        return Growth(sentence="I can't tell how the work grows: the counters could not be built into your code.")
    sizes = dict(reversed(inputs))
    records = [_record(n, found, sizes[n]) for n, found in counts.items()]
    return complexity.judged(problem, records, "", hidden=_hides(records, least))


def _record(n: int, counts: list[float], given: list[Any]) -> Record:
    mean = sum(counts) / len(counts)
    spread = math.sqrt(sum((count - mean) ** 2 for count in counts) / len(counts)) / max(mean, 1)
    numbers = [one for one in given if isinstance(one, int)][:4]
    return Record(n=n, steps=mean, spread=spread, elements=deep(given), numbers=numbers)


def _hides(records: list[Record], least: dict[int, float]) -> bool:
    """Time grew so much faster than the steps that they can't be the whole story."""
    steps = {record.n: max(record.steps, 1.0) for record in records}
    large = max(steps, default=0)  # where it is none of those timed often, it was once: too slow, if anything
    small = max((n for n in TIMED if n in steps and n * APART <= large), default=0)
    if not small:
        return False
    times = math.log2(least[large] / max(least[small], SHORTEST_NS))
    return (times - math.log2(steps[large] / steps[small])) / math.log2(large / small) > STEEPER
