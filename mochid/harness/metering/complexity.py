"""Measured growth: how the steps and the memory of a candidate's function grow with the size of its input.

Rules:
- Operations are counted, not seconds: the text is rewritten so that every loop turn, call and hidden loop (`in` on a list,
  a slice, a sort) adds to a count, and runs in the sandbox on the problem's own generator, which is somebody else's code too.
- Time is only a witness: where it grows much faster than the steps, something is hidden, and we can't tell.
- A wrong answer is worse than none: what no single growth explains is "can't tell".
- What comes back was made by the candidate's process: it is read as typed records, and can fool nobody but its author.
"""

import math
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from mochid.harness.metering import growth
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Growth, Verdict
from mochid.settings import Harness
from mochid.typewords import Type, misfit, parse

WALL_MS = 2800
"""The whole measurement, whatever happens."""
MEMORY_MB = 512
RECORDS = 300
"""More than a measurement can have."""
HIDDEN = 0.75
"""How much steeper time may grow than the steps, on a log-log sheet, before we doubt the steps."""
TICKS_S = 0.03
"""Processor seconds from which they mean something: some kernels count them in ticks of 4 ms."""
DEAR_S = 2.5e-6
"""Seconds that one step may take; one that takes more is not one step."""
CLOCK_S = 0.001
"""Seconds below which a timing says nothing."""
FRAME = 100
"""Bytes that a call under way takes at least."""
ENOUGH = 5
"""Sizes that a growth can be read from."""
DOUBTED = "I can't tell how the work grows: time rises faster than the steps that can be counted."
SHALLOW = ("RecursionError", "memory ran out")
"""What ends a series without spoiling it."""
PACKAGE = "mochid.harness.metering"
PARTS = ("rewrite", "prices", "meter")
LOADER = """
import sys
import tracemalloc
import types

package = sys.modules[{package!r}] = types.ModuleType({package!r})
package.__path__ = []
for name, text in {texts!r}.items():
    sys.modules[name] = types.ModuleType(name)
    exec(compile(text, name, "exec", dont_inherit=True), sys.modules[name].__dict__)
measure = sys.modules[{package!r} + ".meter"].measure
"""


class Runner(Protocol):
    """As much of a `Language` as measuring needs."""

    @property
    def name(self) -> str: ...

    async def run(self, job: Job) -> Outcome: ...


class Record(Struct, frozen=True):
    """One record of `metering/meter.py`; there it is said what they mean."""

    n: int = 0
    steps: float | int = -1
    spread: float | int = 0.0
    bytes: int = -1
    depth: int = 0
    elements: int = 0
    numbers: list[int] = []
    making: int = 0
    made: int = 0
    given: Any = None
    seconds: float = 0.0
    more: int = 0
    then: float = 0.0
    bad: str = ""
    text: str = ""
    line: int = 0


async def measure(problem: Problem, source: str, language: Runner, settings: Harness) -> Growth:
    """Run and fit. Cancelled, the child is dead when this returns. Raises `Unavailable` when nothing can run."""
    if language.name != "python":
        return Growth(sentence=f"I can't tell yet how {language.name} code grows.")
    if not problem.generator:
        return Growth(sentence=f"{problem.slug} has no generator.py, so how your code grows can't be measured.")
    return read(problem, await language.run(job(problem, source, settings)))


def request(problem: Problem, source: str) -> dict[str, Any]:
    """What the program that measures is told: both texts, and what they are called with."""
    return {
        "solution": source,
        "generator": problem.generator,
        "entry": problem.signature.name,
        "parameters": [words(parse(parameter.type)) for parameter in problem.signature.parameters],
        "methods": {
            method.name: [
                [words(parse(parameter.type)) for parameter in method.parameters],
                words(parse(method.returns)),
            ]
            for method in problem.signature.methods
        },
    }


def job(problem: Problem, source: str, settings: Harness) -> Job:
    """The run that measures: our own program, with both texts as its data."""
    return Job(
        source=_program(),
        entry="measure",
        parameters=("any",),
        returns="any",
        inputs=([request(problem, source)], *([None] for _ in range(RECORDS))),
        timeout_ms=WALL_MS,
        memory_mb=max(MEMORY_MB, settings.memory_mb),
    )


@cache
def _program() -> str:
    """`metering/` as one text, since the sandbox can open none of our files."""
    folder = resources.files("mochid.harness") / "metering"
    texts = {f"{PACKAGE}.{part}": (folder / f"{part}.py").read_text("utf-8") for part in PARTS}
    return LOADER.format(package=PACKAGE, texts=texts)


def words(kind: Type) -> list[Any]:
    """A type taken apart, as `metering/meter.py` reads it."""
    return [kind.name, *map(words, kind.inner)]


# -- what came back ----------------------------------------------------------------------------------------------------


def read(problem: Problem, outcome: Outcome) -> Growth:
    """What the records of one measurement say."""
    records: list[Record] = []
    for case in outcome.cases:
        if case.verdict is not Verdict.PASS:
            break
        if case.value is None:
            return judged(problem, records, "")
        try:
            records.append(msgspec.convert(case.value, Record))
        except msgspec.ValidationError:
            return Growth(sentence="The program disturbed its own measurement, so I can't tell how it grows.")
    return judged(problem, records, outcome.explanation or "it ended before it was measured")


def judged(problem: Problem, records: list[Record], ended: str, hidden: bool | None = None) -> Growth:
    """`ended`: why the run stopped before its last record; "" when it did not. `hidden`: the clock says that steps are missing.

    An input of size n is n calls of a class; what is told is the time of one of them, which is how people speak of it.
    """
    if why := _generator_trouble(problem, records, ended):
        return Growth(sentence=f"{why} So how your code grows can't be measured.")
    bad = next((record for record in records if record.bad), None)
    if bad is not None and not bad.text.startswith(SHALLOW):
        at = f" on line {bad.line}" if bad.line else ""
        size = f" on an input of size {bad.n:,}" if bad.n else ""
        return Growth(sentence=f"Your code raised {bad.text}{at}{size}, so I can't tell how it grows.")
    points = sorted((record for record in records if record.steps >= 0), key=lambda record: record.n)
    scale = _scale(points)
    whole = time = growth.fit([(scale(point), point.steps) for point in points], _noise(points))
    calls = [msgspec.structs.replace(point, steps=point.steps / point.n) for point in points]
    if problem.signature.methods:
        time = growth.fit([(scale(point), point.steps) for point in calls], _noise(points))
    if time.name and (_hides(records, points) if hidden is None else hidden):
        time = growth.Fit()
    if whole.name and hidden:
        return Growth(sentence="I can't tell how the work grows: time rises faster than the steps that can be counted.")
    shown = _shown(calls if problem.signature.methods else points)
    return Growth(
        time=time.name,
        space=_space(points, scale, whole.name) if time.name and whole.name else "",
        sizes=tuple(point.n for point in shown),
        costs=tuple(float(point.steps) for point in shown),
        confidence=time.confidence,
        sentence=_sentence(time, shown, ended, "the work of one call" if problem.signature.methods else "the work"),
    )


def _generator_trouble(problem: Problem, records: list[Record], ended: str) -> str:
    """What is wrong with the problem's generator, with its file and line; "" when nothing is."""
    file = f"{problem.slug}/generator.py"
    last = records[-1] if records else Record()
    if last.bad == "generator":
        return f"{file}, line {last.line}: {last.text}."
    line = _line_of_generate(problem.generator)
    points = [record for record in records if record.steps >= 0]
    if ended and last.making and len(points) < ENOUGH:
        return f"{file}, line {line}: generate({last.making}, seed) did not come back ({_lowered(ended)})."
    given: list[Any] = next((record.given for record in records if record.given is not None), [])
    for value, parameter in zip(given, problem.signature.parameters, strict=False):
        if why := misfit(value, parse(parameter.type)):
            return f"{file}, line {line}: what generate() gives for {parameter.name} is not {parameter.type}: {why}."
    if len({(point.elements, tuple(point.numbers)) for point in points}) == 1 < len(points):
        return f"{file}, line {line}: generate() gives inputs of the same size whatever n is."
    return ""


def _line_of_generate(source: str) -> int:
    return next((i for i, line in enumerate(source.splitlines(), 1) if line.startswith("def generate")), 1)


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def _hides(records: list[Record], points: list[Record]) -> bool:
    """Time grew so much faster than the steps that they can't be the whole story."""
    steps = {point.n: max(point.steps, 1.0) for point in points}
    for timed in records:
        if timed.more in steps and timed.n in steps:
            return timed.then > CLOCK_S and _beyond(steps, timed.n, timed.seconds, timed.more, timed.then) > HIDDEN
    traced = [point for point in points if point.seconds >= TICKS_S]
    if traced and traced[-1].seconds > DEAR_S * steps[traced[-1].n]:
        return True
    if len(traced) < 2:
        return False
    large = traced[-1]  # it took so long that there was no time left for timing it by itself
    small = min(traced, key=lambda point: abs(point.n - large.n / 8))
    return large.n >= 4 * small.n and _beyond(steps, small.n, small.seconds, large.n, large.seconds) > HIDDEN


def _beyond(steps: dict[int, float], n: int, seconds: float, more: int, then: float) -> float:
    """How much steeper the clock rose than the steps, on a log-log sheet."""
    if more <= n:
        return 0.0
    return (math.log2(then / max(seconds, CLOCK_S / 50)) - math.log2(steps[more] / steps[n])) / math.log2(more / n)


def _scale(points: list[Record]) -> Callable[[Record], float]:
    """The size of a point: its n, or where the generator comes only near it (a square map of "about n"), its true share of it."""
    shares = sorted(point.elements / point.n for point in points if point.n >= growth.FEW)
    if shares and shares[-1] < 1.3 * shares[0] and points[-1].elements > points[-1].n / 2:
        middle = shares[len(shares) // 2]
        return lambda point: point.elements / middle if point.n >= growth.FEW else float(point.n)
    return lambda point: float(point.n)


def _noise(points: list[Record]) -> float:
    """How much the steps differ from one input of a size to another, relative, in the upper half of the sizes tried."""
    spreads = sorted(point.spread for point in points[len(points) // 3 :] if point.spread)
    return spreads[len(spreads) // 2] if spreads else 0.0


def _space(points: list[Record], scale: Callable[[Record], float], time: str) -> str:
    """The larger growth of heap and call depth; "" when either is unclear, or they outgrow the time (numbers of many digits)."""
    depth = growth.steady([(scale(point), point.depth) for point in points])
    if depth == time:
        return depth  # nothing can take more memory than time
    looked = [point for point in points if point.bytes >= 0]
    heap = growth.rough([(scale(point), point.bytes) for point in looked])
    if depth != "O(1)" and looked and all(point.bytes <= FRAME * point.depth for point in looked[-3:]):
        heap = "O(1)"  # no more than the calls themselves take
    if not depth or not heap:
        return ""
    space = max(depth, heap, key=growth.ORDER.index)
    return space if growth.ORDER.index(space) <= growth.ORDER.index(time) else ""


def _shown(points: list[Record]) -> list[Record]:
    """The last few sizes, an octave or so apart."""
    if len(points) < 2 or points[-1].n <= growth.FEW:
        return points[-8:]
    shown = [points[-1]]
    for point in reversed(points):
        if point.n * 2 <= shown[-1].n and len(shown) < 5:
            shown.append(point)
    return shown[::-1]


WORDS = {
    "O(1)": "stayed the same",
    "O(log n)": "grew like log n",
    "O(sqrt n)": "grew like the square root of n",
    "O(n)": "grew like n",
    "O(n log n)": "grew like n log n",
    "O(n sqrt n)": "grew like n times its square root",
    "O(n^2)": "grew like n squared",
    "O(n^2 log n)": "grew like n squared times log n",
    "O(n^3)": "grew like n cubed",
    "O(n^4)": "grew like the fourth power of n",
}


def _sentence(time: growth.Fit, shown: list[Record], ended: str, work: str) -> str:
    if len(shown) < 2:
        why = _lowered(ended) if ended else "it ran on too few sizes"
        return f"I can't tell how the work grows: {why}."
    between = f"between {shown[0].n:,} and {shown[-1].n:,} elements"
    if not time.name:
        return f"I can't tell how the work grows: {between} no single growth explains it."
    if time.name in WORDS:
        return f"{between} {work} {WORDS[time.name]}"
    if time.name == "O(n!)":
        return f"{between} each further element multiplied the work by more, at the end by about {time.ratio:.0f}"
    return f"{between} each further element multiplied the work by about {time.ratio:.2g}"
