"""One measurement, inside the walls: the candidate's function on growing inputs, a record for each.

Each call of `measure` gives the next record, None when there are no more:

    {"making": n}                          the generator is about to be called; if nothing follows, it never came back
    {"given": [...]}                       the smallest input, for the daemon to look at
    {"made": n}                            the candidate's function is about to be called
    {"n", "steps", "spread", "depth", "bytes", "seconds", "elements", "numbers"}
                                           it came back: steps (mean of the seeds) and their relative deviation, deepest
                                           call; peak memory (-1: not looked at) and processor seconds of the plain text;
                                           elements and numbers of the input
    {"n", "seconds", "more", "then"}       seconds of the plain text on n and on `more` elements, the least of a few tries
    {"bad": "generator" | "solution", "text", "line", "n"}   one of them raised; only a shallow stack lets the rest count

Rules: everything that decides how far to go is a count, so that a busy machine gives the same records; the clock only ends a
measurement that would take too long. Whatever the candidate breaks here, it breaks only its own measurement.
"""

import builtins
import gc
import io
import marshal
import math
import sys
import time
import tracemalloc
import types
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from mochid.harness.inside import program, shapes, wire
from mochid.harness.metering.prices import Meter, Spent, deep
from mochid.harness.metering.rewrite import rewrite

SMALLEST, LARGEST = 4, 8_192
RUN_STEPS = 200_000
"""Of one call; more is given up."""
ALL_STEPS = 500_000
MAKING_STEPS = 1_000_000
"""Of one call of the generator."""
ELEMENTS = 40_000
"""An input of more is the last."""
WATCHED = 16
"""Size up to which the generator's steps are counted too; one that ends there ends."""
SEEDS = (1, 2, 3, 4)
SEVERAL = 12_000
"""Steps or elements from which one seed is enough; a third of it: two."""
TRACED_DEPTH = 1_000
"""Beyond it, looking at memory takes time that grows with the depth of calls."""
RESTLESS = 0.08
SMALL = 40
"""A series that ends below this grows so fast that every size counts."""
HALVES = 256
"""Size from which the next is twice as large."""
DEPTH = 12_000
SECONDS = 1.5
"""After which no further size is tried."""
TIMING_SECONDS = 2.3
"""After which nothing is timed: the clock is the only witness against a count, so it is heard on a busy machine, too."""
TIMES = 7
TIMED_STEPS = (4_000, 60_000)
"""Of the larger of two timed runs: less is over before the clock moves, more is interrupted by whatever else runs."""

Record = dict[str, Any]
_records: list[Iterator[Record]] = []


class Broken(Exception):
    """The text of one side raised."""

    def __init__(self, record: Record) -> None:
        self.record = record


def measure(request: dict[str, Any] | None) -> Record | None:
    """The next record. `request`, first time: solution, generator, entry, parameters (type words taken apart), methods."""
    if request is not None:
        sys.setrecursionlimit(DEPTH)
        sys.stdout = sys.stderr = _Quiet()
        _records[:] = [Measurement(request).records()]
    return next(_records[0], None)


class Measurement:
    """The two texts, compiled, and what was spent so far."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        self.kinds = [wire.kind(words) for words in request["parameters"]]
        self.spent = 0
        self.restless = False
        """Inputs of one size differ a lot: more of them are needed."""
        self.inputs: dict[int, bytes] = {}
        """Of the first seed, by size."""
        self.began = time.monotonic()

    def records(self) -> Iterator[Record]:
        try:
            self.watched = self._compiled("generator", "generator.py")
            self.generator = compile(self.request["generator"], "generator.py", "exec", dont_inherit=True)
            self.counted = self._compiled("solution", program.FILE)
            self.plain = compile(self.request["solution"], program.FILE, "exec", dont_inherit=True)
            yield from self._growing()
        except Broken as error:
            yield error.record

    def _compiled(self, which: str, file: str) -> Any:
        try:
            return rewrite(self.request[which], file)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            what = program.unreadable(error)
            raise Broken({"bad": which, "text": what["text"], "line": what["line"], "n": 0}) from None

    # -- which sizes ---------------------------------------------------------------------------------------------------

    def _growing(self) -> Iterator[Record]:
        points: dict[int, float] = {}
        n, beyond = SMALLEST, LARGEST + 1
        while n:
            record: Record = {}
            for record in self._at(n, points):
                yield record
            if "steps" in record:
                points[n] = record["steps"]
                beyond = n + 1 if record["elements"] > ELEMENTS else beyond
            else:
                beyond = n
            n = self._next(points, beyond)
        if points and max(points) <= SMALL:
            for n in range(2, max(points)):
                if n not in points:
                    with suppress(*([Broken] if n < SMALLEST else [])):  # so small an input was perhaps never meant
                        yield from self._at(n, points)
        yield from self._timed(points)

    def _next(self, points: dict[int, float], beyond: int) -> int:
        """The size to try next, a third or a half larger, or a little where that would be too much. 0: no more."""
        if not points or self._late():
            return 0
        n = max(points)
        left = min(RUN_STEPS, ALL_STEPS - self.spent)
        larger = n + n // 2 if n & (n - 1) == 0 else n // 3 * 4
        if n >= HALVES:
            larger = 2 * n
        for candidate in (larger, n + max(1, n // 8)):
            if candidate < beyond and self._foreseen(points, candidate) <= left:
                return candidate
        return 0

    def _foreseen(self, points: dict[int, float], n: int) -> float:
        """Steps at `n`, if the growth between the last two sizes goes on."""
        (n1, s1), (n2, s2) = ([(1, 1.0), (1, 1.0), *sorted(points.items())])[-2:]
        if n2 < 6 or n1 == n2:
            return s2
        slope = math.log(max(s2, 1) / max(s1, 1)) / math.log(n2 / n1)
        return float(s2 * (n / n2) ** slope)

    def _late(self, seconds: float = SECONDS) -> bool:
        return time.monotonic() - self.began > seconds

    # -- one size ------------------------------------------------------------------------------------------------------

    def _at(self, n: int, points: dict[int, float]) -> Iterator[Record]:
        counts: list[int] = []
        deepest, memory, seconds, elements = 0, -1, 0.0, 0
        numbers: list[int] = []
        for seed in SEEDS:
            yield {"making": n}
            given = self._given(n, seed)
            if not counts:
                self.inputs[n] = marshal.dumps(given)
                elements, numbers = deep(given), [one for one in given if isinstance(one, int)][:4]
                if not points:
                    yield {"given": given}
            yield {"made": n}
            meter = Meter(RUN_STEPS)
            try:
                self._run(meter, given, n)
            except Spent:
                self.spent += meter.steps
                return
            self.spent += meter.steps
            counts.append(meter.steps)
            deepest = max(deepest, meter.deepest)
            weight = max(meter.steps, elements) / (4 if self.restless else 1)
            if weight > SEVERAL or (weight > SEVERAL / 3 and seed > 1) or self._late():
                break
        if not self._late() and deepest <= TRACED_DEPTH:
            memory, seconds = self._memory(n)
        mean = sum(counts) / len(counts)
        spread = math.sqrt(sum((count - mean) ** 2 for count in counts) / len(counts)) / max(mean, 1)
        self.restless = spread > RESTLESS if len(counts) > 1 else self.restless
        yield {
            "n": n,
            "steps": mean,
            "spread": spread,
            "depth": deepest,
            "bytes": memory,
            "elements": elements,
            "numbers": numbers,
            "seconds": seconds,
        }

    def _given(self, n: int, seed: int) -> list[Any]:
        """The generator's arguments. Raises `Broken`."""
        meter = Meter(MAKING_STEPS)
        builtins.__dict__.update(meter.names())
        names = meter.mine = {"__name__": "generator"}
        try:
            exec(self.watched if n <= WATCHED else self.generator, names)
            given: Any = names["generate"](n, seed)
        except BaseException as error:  # noqa: BLE001  # a problem folder may be anybody's
            raise _broken("generator", "generator.py", error, n) from None
        expected = len(self.kinds)
        if not isinstance(given, list) or len(given) != expected:
            got = f"a list of {len(given)}" if isinstance(given, list) else wire.article(type(given).__name__)
            text = f"generate() gave {got} where a list of {expected} argument{'s' * (expected != 1)} is due"
            raise Broken({"bad": "generator", "text": text, "line": _first_line(names["generate"]), "n": n})
        return given

    def _call(self, code: types.CodeType, given: list[Any]) -> tuple[Callable[[], Any], dict[str, Any]]:
        """The text loaded afresh, its function found and its arguments built: what is left is to call it. And its globals."""
        loaded = program.Program(code)
        function = loaded.function(self.request["entry"], self.request.get("methods"))
        built = [shapes.build(kind, value, loaded.names) for kind, value in zip(self.kinds, given, strict=True)]
        return lambda: function(*built), loaded.names

    def _run(self, meter: Meter, given: list[Any], n: int) -> None:
        """Call the counting text once. Raises `Spent` and `Broken`."""
        builtins.__dict__.update(meter.names())
        try:
            call, meter.mine = self._call(self.counted, given)
            meter.steps = meter.depth = meter.deepest = 0
            call()
        except Spent:
            raise
        except BaseException as error:  # noqa: BLE001  # whatever the candidate raises is a result
            raise _broken("solution", program.FILE, error, n) from None

    def _memory(self, n: int) -> tuple[int, float]:
        """Peak of what the plain text takes besides its input, in bytes; and its processor seconds."""
        call, _ = self._call(self.plain, marshal.loads(self.inputs[n]))
        tracemalloc.start(1)
        began = time.process_time()
        try:
            call()
            return tracemalloc.get_traced_memory()[1], time.process_time() - began
        except RecursionError:  # the counting text got away with it, by a few frames
            return -1, 0.0
        finally:
            tracemalloc.stop()

    # -- the clock as a witness ----------------------------------------------------------------------------------------

    def _timed(self, points: dict[int, float]) -> Iterator[Record]:
        """Time of the plain text at a large size and at an eighth of it: does it grow as the steps did?"""
        enough = [n for n, steps in points.items() if TIMED_STEPS[0] <= steps <= TIMED_STEPS[1]]
        if not enough or self._late(TIMING_SECONDS):
            return
        large = max(enough)
        small = min(points, key=lambda n: abs(n - large / 8))
        if large < 2 * small:
            return
        gc.disable()
        least = {small: math.inf, large: math.inf}
        for _ in range(TIMES):  # whatever else the machine does can only make it longer
            for n in least:
                least[n] = min(least[n], self._seconds(n))
            if self._late(TIMING_SECONDS):
                break
        yield {"n": small, "seconds": least[small], "more": large, "then": least[large]}

    def _seconds(self, n: int) -> float:
        call, _ = self._call(self.plain, marshal.loads(self.inputs[n]))
        began = time.perf_counter()
        call()
        return time.perf_counter() - began


def _first_line(function: Any) -> int:
    return int(getattr(getattr(function, "__code__", None), "co_firstlineno", 1))


def _broken(which: str, file: str, error: BaseException, n: int) -> Broken:
    line, step = 0, error.__traceback__
    while step is not None:
        line = step.tb_lineno if step.tb_frame.f_code.co_filename == file else line
        step = step.tb_next
    if isinstance(error, Spent):
        text = f"it was still at work after {MAKING_STEPS:,} steps for {n:,} elements"
    else:
        text = program.bad(error)["text"]
    return Broken({"bad": which, "text": text, "line": line, "n": n})


class _Quiet(io.TextIOBase):
    """What the candidate prints while being measured."""

    def write(self, text: str) -> int:
        return len(text)
