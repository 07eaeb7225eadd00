"""A table of measurements: what, median, p90, goal, floor."""

import statistics
from collections.abc import Sequence


def row(what: str, values: Sequence[float], unit: str = "ms", *, goal: str = "", floor: str = "") -> None:
    """Print one line. `values` in `unit`."""
    ordered = sorted(values)
    median = statistics.median(ordered)
    p90 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))]
    print(f"{what:<58} {median:9.2f} {p90:9.2f} {unit:<4} {goal:<28} {floor}", flush=True)


def heading() -> None:
    print(f"{'what':<58} {'median':>9} {'p90':>9} {'':4} {'goal':<28} floor", flush=True)
