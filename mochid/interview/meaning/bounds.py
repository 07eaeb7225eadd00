"""Costs as values: how fast they grow, which is worse, and how one is said back.

Rules: pure; what somebody's words claim is read in `costs`.
"""

from enum import IntEnum
from typing import Final

from msgspec import Struct


class Growth(IntEnum):
    """How fast a cost grows, slowest first."""

    UNRANKED = 0
    CONSTANT = 1
    LOG = 2
    ROOT = 3
    LINEAR = 4
    LINEARITHMIC = 5
    QUADRATIC = 6
    CUBIC = 7
    EXPONENTIAL = 8
    FACTORIAL = 9


class Cost(Struct, frozen=True):
    """One claim."""

    growth: Growth
    of_space: bool = False
    of_step: bool = False
    """Of one step or call out of many, so not yet of a solution."""
    supposed: bool = False
    """Of what could be done: what there is costs something else."""
    of_input: bool = False
    """Once for all there is, in a size of its own: "rows times columns"."""


BOUNDS: Final = {
    "O(1)": (Growth.CONSTANT, "a constant"),
    "O(log n)": (Growth.LOG, "log n"),
    "O(sqrt n)": (Growth.ROOT, "the root of n"),
    "O(n)": (Growth.LINEAR, "n"),
    "O(n log n)": (Growth.LINEARITHMIC, "n log n"),
    "O(n^2)": (Growth.QUADRATIC, "n squared"),
    "O(n^3)": (Growth.CUBIC, "n cubed"),
    "O(2^n)": (Growth.EXPONENTIAL, "two to the n"),
    "O(n!)": (Growth.FACTORIAL, "n factorial"),
}
"""Bounds as a measurement names them, each with its rank and how it sounds."""


def named(growth: Growth) -> str:
    """A claim said back: "O of n squared"; "" for one without a rank."""
    words = next((words for rank, words in BOUNDS.values() if rank is growth), "")
    return f"O of {words.replace('a constant', 'one')}" if words else ""
