"""Which growth explains a series of counts: the smallest one that fits, or none.

Rules:
- A count is `a + b * f(n)`, perhaps with one smaller term between, and no term below zero. The slowest-growing `f` that
  explains the counts about as well as the best does is the answer, if its slope at the end is what `f` would have there.
- Below `FEW` elements and still growing faster than any power we name, it is the ratio of neighbours that counts: steady for an
  exponential, rising for a factorial.
- What fits badly, or fits two growths alike, is "" (can't tell). Pure; counts in, names out.
"""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct

FEW = 40
"""Largest size of a series that may be exponential."""
OCTAVES = 5
"""How far below the largest size counts are looked at."""
EXACT = 0.012
"""Relative error that needs no better explanation."""
LEADING = 0.15
"""Share of the largest count that the first term must have."""
ROUGH = 0.10
"""Relative error that explains nothing."""


def _log(n: float) -> float:
    return math.log2(n) if n > 1 else 0.0


POWERS: tuple[tuple[str, Callable[[float], float]], ...] = (
    ("O(1)", lambda n: 0.0),
    ("O(log n)", _log),
    ("O(sqrt n)", math.sqrt),
    ("O(n)", lambda n: n),
    ("O(n log n)", lambda n: n * _log(n)),
    ("O(n sqrt n)", lambda n: n**1.5),
    ("O(n^2)", lambda n: n**2),
    ("O(n^2 log n)", lambda n: n**2 * _log(n)),
    ("O(n^3)", lambda n: n**3),
    ("O(n^4)", lambda n: n**4),
)
"""Slowest first."""
ORDER = (*(name for name, _ in POWERS), "O(2^n)", "O(n!)")
SMALLER = {
    "O(n)": (("O(log n)", False), ("O(sqrt n)", False)),
    "O(n log n)": (("O(n)", True),),
    "O(n sqrt n)": (("O(n)", False),),
    "O(n^2)": (("O(n)", True), ("O(n log n)", False)),
    "O(n^2 log n)": (("O(n)", False), ("O(n^2)", True)),
    "O(n^3)": (("O(n)", True), ("O(n^2)", True)),
    "O(n^4)": (("O(n^2)", True), ("O(n^3)", True)),
}
"""Terms that may stand below the first one, and whether they may be negative: `n (n - 1) / 2`, `log n!`."""


class Fit(Struct, frozen=True):
    """`name` "" = can't tell. `error` is the relative error of the fit; `confidence` 0 to 1."""

    name: str = ""
    confidence: float = 0.0
    error: float = 0.0
    ratio: float = 0.0
    """For a growth beyond powers: how much each further element multiplied the work."""


def fit(points: Sequence[tuple[float, float]], noise: float = 0.0) -> Fit:
    """`points`: (size, count), in any order, sizes distinct. `noise`: relative deviation among inputs of one size."""
    series = _series(points)
    if len(series) >= 5 and series[-1][0] <= FEW:
        found = _fast(series)
        if found.name:
            return found
    return _power(series, noise)


def steady(points: Sequence[tuple[float, float]]) -> str:
    """For amounts that no exponential can be behind, such as the depth of calls."""
    series = _series(points)
    late = {count for _, count in series[len(series) // 2 :]}
    if len(late) == 1:
        return "O(1)"
    if len(series) < 5 or series[-1][0] < 4 * series[0][0]:
        return ""
    upper = [(n, count) for n, count in series if n * 2**OCTAVES >= series[-1][0]]
    errors = {name: _error(name, upper) for name in ("O(log n)", "O(sqrt n)", "O(n)", "O(n^2)")}
    name = min(errors, key=lambda name: errors[name])
    return name if errors[name] <= ROUGH / 2 else ""


def _series(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return sorted((n, count) for n, count in points if n > 0 and count >= 0)


# -- powers ------------------------------------------------------------------------------------------------------------


def _power(series: list[tuple[float, float]], noise: float) -> Fit:
    largest = series[-1][0] if series else 0
    series = [(n, count) for n, count in series if n * 2**OCTAVES >= largest and n > 2]
    if len(series) < 5 or largest < 4 * series[0][0]:
        return Fit()
    errors = {name: _error(name, series) for name, _ in POWERS if _steep(name, series)}
    best = min(errors.values(), default=math.inf)
    enough = max(EXACT, 1.8 * best, min(noise, ROUGH))
    if best > ROUGH:
        return Fit(error=best)
    name = next(name for name, error in errors.items() if error <= enough)
    slower = [error for other, error in errors.items() if ORDER.index(other) < ORDER.index(name)]
    apart = min(slower, default=1.0) / enough
    confidence = min(1.0, 0.5 + 0.2 * math.log2(max(apart, 1.0))) * (1 - best / ROUGH / 2)
    return Fit(name, round(confidence, 3), best)


def _error(name: str, series: list[tuple[float, float]]) -> float:
    """The least relative error (root of the mean square) with this first term."""
    functions = dict(POWERS)
    alone = _least(series, [functions[name]], True)
    return min(
        [alone, *(_least(series, [functions[name], functions[low]], free) for low, free in SMALLER.get(name, ()))]
    )


def _least(series: list[tuple[float, float]], terms: list[Callable[[float], float]], free: bool) -> float:
    """Error of the best `c + sum of terms`, the first of them positive and large, the second too unless `free`. Else infinite."""
    rows = [[1.0, *(term(n) for term in terms)] for n, _ in series]
    counts = [max(count, 1.0) for _, count in series]
    scaled = [[value / count for value in row] for row, count in zip(rows, counts, strict=True)]
    kept = [i for i in range(len(rows[0])) if i == 0 or any(row[i] for row in rows)]
    weights = _solve(scaled, kept)
    if weights is None:
        return math.inf
    if 1 in kept and weights[1] * rows[-1][1] < LEADING * counts[-1]:
        return math.inf
    if not free and weights[-1] < 0:
        return math.inf
    misses = [sum(row[i] * w for i, w in zip(kept, weights, strict=True)) - 1 for row in scaled]
    return math.sqrt(sum(miss * miss for miss in misses) / len(misses))


def _solve(rows: list[list[float]], kept: list[int]) -> list[float] | None:
    """Least squares of `rows @ w = 1` over some columns, scaled to their size. None where they are not independent."""
    tall = [max(abs(row[i]) for row in rows) or 1.0 for i in kept]
    table = [[row[i] / t for i, t in zip(kept, tall, strict=True)] for row in rows]
    width = len(kept)
    normal = [
        [sum(row[i] * row[j] for row in table) for j in range(width)] + [sum(r[i] for r in table)] for i in range(width)
    ]
    for i in range(width):
        pivot = max(range(i, width), key=lambda k: abs(normal[k][i]))
        if abs(normal[pivot][i]) < 1e-12:
            return None
        normal[i], normal[pivot] = normal[pivot], normal[i]
        for k in range(width):
            if k != i:
                factor = normal[k][i] / normal[i][i]
                normal[k] = [a - factor * b for a, b in zip(normal[k], normal[i], strict=True)]
    return [normal[i][width] / normal[i][i] / tall[i] for i in range(width)]


STEEP = {
    "O(1)": (-0.06, 0.06),
    "O(log n)": (0.02, 0.45),
    "O(sqrt n)": (0.35, 0.62),
    "O(n)": (0.80, 1.06),
    "O(n log n)": (0.95, 1.35),
    "O(n sqrt n)": (1.2, 1.62),
    "O(n^2)": (1.45, 2.12),
    "O(n^2 log n)": (1.9, 2.6),
    "O(n^3)": (2.3, 3.2),
    "O(n^4)": (3.1, 4.3),
}
"""The slope between the last octaves, on a log-log sheet, that each growth may show."""


def _steep(name: str, series: list[tuple[float, float]]) -> bool:
    low, high = STEEP[name]
    return low <= slope(series, 2) <= high


def slope(series: Sequence[tuple[float, float]], octaves: float) -> float:
    """By least squares on a log-log sheet, over the last octaves."""
    largest = series[-1][0]
    sheet = [(math.log(n), math.log(max(count, 1.0))) for n, count in series if n * 2**octaves >= largest]
    mid_x, mid_y = sum(x for x, _ in sheet) / len(sheet), sum(y for _, y in sheet) / len(sheet)
    spread = sum((x - mid_x) ** 2 for x, _ in sheet)
    return sum((x - mid_x) * (y - mid_y) for x, y in sheet) / spread if spread else 0.0


SLIGHT = 2_048
"""Bytes that any call may take, however small its input."""
NOTHING = 100
"""Growth in bytes that a few larger numbers explain."""
PLENTY = 1_024
"""Size at which what grows has outgrown those."""
FIRM = 0.03
"""Relative error up to which bytes are read like counts."""
BROAD = (("O(n)", 0.7, 1.5), ("O(n^2)", 1.7, 2.45))
"""Slopes over some octaves that tables growing in jumps, and numbers that begin to need memory, may show."""


def rough(points: Sequence[tuple[float, float]]) -> str:
    """For bytes: exact where nothing but texts and lists grows, in jumps where tables do."""
    series = _series(points)
    if len(series) < 5:
        return ""
    least = min(count for _, count in series)
    largest, most = series[-1][0], max(count for _, count in series)
    if most - least <= NOTHING:
        return "O(1)"
    grown = [(n, count - series[0][1]) for n, count in series[1:]]
    if largest <= FEW and (found := _fast(grown).name):
        return found
    exact = _power(grown, 0.0)
    if exact.name in ("O(n)", "O(n^2)") and exact.error <= FIRM:
        return exact.name
    if most <= SLIGHT:
        return "O(1)" if largest >= PLENTY else ""
    if largest < 4 * FEW and most < 8 * SLIGHT:
        return ""
    steep = slope(grown, 6 if largest >= 4 * FEW else 2)
    return next((name for name, low, high in BROAD if low <= steep <= high), "")


# -- faster than powers ------------------------------------------------------------------------------------------------


def _fast(series: list[tuple[float, float]]) -> Fit:
    """A series that had to end early: steady ratios, or rising ones."""
    ratios = [(n, (after / before) ** (1 / (n - m))) for (m, before), (n, after) in pairwise(series) if before > 0]
    last = [ratio for _, ratio in ratios[-4:]]
    if len(last) < 4 or last[-1] < 1.2 or not _bent(series):
        return Fit()
    # in pairs, for those that take turns between odd and even sizes
    early, late = math.sqrt(last[0] * last[1]), math.sqrt(last[2] * last[3])
    drift = abs(late / early - 1)
    if drift <= 0.07:
        return Fit("O(2^n)", 0.9 if drift < 0.04 else 0.7, drift, late)
    rises = 2 * (late - early) / (ratios[-1][0] - ratios[-3][0]) / 2
    if late > 4 and 0.7 <= rises <= 1.3:
        return Fit("O(n!)", 0.9, abs(rises - 1), last[-1])
    return Fit(error=drift)


def _bent(series: list[tuple[float, float]]) -> bool:
    """On a log-log sheet the counts bend upwards: no power, whatever its exponent, explains them as well as an exponential."""
    upper = [(n, math.log(max(count, 1.0))) for n, count in series if 2 * n >= series[-1][0]]
    return _off([(n, y) for n, y in upper]) < _off([(math.log(n), y) for n, y in upper])


def _off(sheet: list[tuple[float, float]]) -> float:
    """Mean square of the distances from the best straight line."""
    mid_x, mid_y = sum(x for x, _ in sheet) / len(sheet), sum(y for _, y in sheet) / len(sheet)
    spread = sum((x - mid_x) ** 2 for x, _ in sheet)
    steep = sum((x - mid_x) * (y - mid_y) for x, y in sheet) / spread if spread else 0.0
    return sum((y - mid_y - steep * (x - mid_x)) ** 2 for x, y in sheet) / len(sheet)
