"""What was learned, in a file beside the module that weighs by it: tables of weights, read and written.

The first line of a file names what was learned from. A table begins with "= ", its base (the weight of
nothing at all), and its name; each line after it is a weight in hundredths, a space, and the features of that weight, with bars
between.
"""

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files

from msgspec import Struct

WIDTH = 118
"""Characters of a line, about."""


class Table(Struct, frozen=True):
    """What something is weighed by."""

    base: float
    """What nothing weighs."""
    weights: Mapping[str, float]
    """Of each feature, what it adds."""

    def sum(self, features: Iterable[str]) -> float:
        return self.base + sum(self.weights.get(feature, 0.0) for feature in features)


class Learned(Struct, frozen=True):
    """The contents of a file."""

    of: str
    """What was learned from, in short."""
    tables: Mapping[str, Table]


def shipped(package: str, name: str) -> Learned:
    """What comes with mochi."""
    return read(files(package).joinpath(name).read_text(encoding="utf-8"))


def read(text: str) -> Learned:
    first, *lines = text.splitlines()
    bases: dict[str, float] = {}
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    name = ""
    for line in lines:
        weight, _, names = line.partition(" ")
        if weight == "=":
            base, _, name = names.partition(" ")
            bases[name] = float(base)
        else:
            weights[name].update(dict.fromkeys(names.split("|"), int(weight) / 100))
    return Learned(first.rpartition(" ")[2], {name: Table(base, weights[name]) for name, base in bases.items()})


def written(learned: Learned) -> str:
    lines = [f"Learned from {learned.of}"]
    for name, table in learned.tables.items():
        lines += [f"= {table.base:.3f} {name}".rstrip(), *_rows(table.weights)]
    return "\n".join(lines) + "\n"


def _rows(weights: Mapping[str, float]) -> Iterator[str]:
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for name, weight in sorted(weights.items()):
        groups[round(weight * 100)].append(name)
    for weight, names in sorted(groups.items()):
        unbroken = "| ".join(name.replace(" ", "\x00") for name in names)
        for row in textwrap.wrap(unbroken, WIDTH, break_long_words=False, break_on_hyphens=False):
            yield f"{weight} {row.replace('| ', '|').rstrip('|')}".replace("\x00", " ")
