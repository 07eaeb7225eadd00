"""Learns what sentences weigh (`mochid/interview/gate/weighing.py`) from the corpus: `python -m tests.leakbench.learn`.

A line is a leak when its heaviest sentence is one, so only that learns from it (multiple instances), by logistic regression with
a penalty on large weights, each feature scaled by how unevenly it falls on leaks and fair lines (after Wang and Manning, 2012).
Pure arithmetic: the same corpus gives the same weights. What a stranger's lines may expect is measured by `teach.py`.
"""

import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from mochid.interview.gate import weighing
from mochid.interview.gate.heard import Heard
from mochid.interview.gate.safeguards import Gate, Look
from mochid.interview.words import tables
from mochid.interview.words.disguise import plain
from mochid.interview.words.tables import Learned, Table
from mochid.interview.words.vocabulary import SMALL, stem
from mochid.models.sense import sense
from mochid.problem import Problem
from mochid.problems import bank
from tests.leakbench import corpus
from tests.leakbench.corpus import Attempt

SELDOM: Final = 3
"""Lines that a word must be met in to be known, and a feature to have a weight."""
PENALTY: Final = 4.0
ROUNDS: Final = 250
STEP: Final = 0.05
CAREFUL: Final = 2.0
"""How much worse a leak that gets through is than a fair line held back."""
SUSPECT: Final = re.compile(r"^doubt |^n <(?:unknown|hinted|telling|odd)>|<(?:unknown|hinted|telling)>$")
"""What may never speak for a sentence: a rule's doubt, a strange word, a word of the hints."""
LEAST: Final = 0.02
"""Below this a weight is none."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Seen(Struct, frozen=True):
    """One line of the corpus, as the rules see it."""

    attempt: Attempt
    leak: bool
    untold: bool
    """Whether it is a leak only because nothing has run (`corpus.untold`), which no table of words can know."""
    certain: bool
    """Whether the rules hold it back in any case."""
    looks: tuple[tuple[str, Look], ...]
    """Each sentence that is nobody's own line."""


class Learner:
    """The corpus, read once; learned from as often as one likes."""

    def __init__(self, shipped: Sequence[Problem]) -> None:
        self.gates = {problem.slug: Gate(problem, sense) for problem in shipped}
        everyone = corpus.LEARNED
        self.lines = {author: self._see(author, list(shipped)) for author in everyone}

    def _see(self, author: str, shipped: list[Problem]) -> list[Seen]:
        leaks = (leak for leak in corpus.leaks_by(author, shipped) if leak.family not in ("cipher", "overrun"))
        fair, untold = corpus.fair_by(author, shipped), corpus.untold(author, shipped)
        return [
            *(self._looked_at(attempt, leak=True) for attempt in leaks),
            *(self._looked_at(attempt, leak=False) for attempt in fair),
            *(self._looked_at(attempt, leak=True, untold=True) for attempt in untold),
        ]

    def _looked_at(self, attempt: Attempt, *, leak: bool, untold: bool = False) -> Seen:
        gate, heard = self.gates[attempt.slug], Heard(attempt.asked)
        looks, recent, certain, ran = [], list[str](), False, corpus.run(attempt) is not None
        for sentence in attempt.sentences:
            reason = gate.settled(sentence, heard, attempt.rung)
            if reason is None:
                looks.append((sentence, look := gate.look(sentence, heard, attempt.rung, recent, ran)))
                reason = look.certain
            certain = certain or bool(reason)
            recent.append(sentence)
        return Seen(attempt, leak, untold, certain, tuple(looks))

    def words(self, lines: Iterable[Seen]) -> frozenset[str]:
        """The stems that are met often enough to be known."""
        counted: Counter[str] = Counter()
        for line in lines:
            counted.update({stem(word) for sentence, _ in line.looks for word in plain(sentence).split()} - SMALL)
        return frozenset(word for word, times in counted.items() if times >= SELDOM)

    def features(self, line: Seen, met: Collection[str]) -> list[frozenset[str]]:
        """Those of each of its sentences."""
        scales = self.gates[line.attempt.slug].scales.with_words(met)
        return [scales.features(sentence, look.known, look.context, look.doubts) for sentence, look in line.looks]


class Weights(Struct, frozen=True):
    """What was learned."""

    base: float
    weights: dict[str, float]
    met: frozenset[str]

    def weight(self, parts: Iterable[frozenset[str]]) -> float:
        return max((self.base + sum(self.weights.get(name, 0.0) for name in part) for part in parts), default=-9.0)


def learn(learner: Learner, authors: Sequence[str]) -> Weights:
    lines = [line for author in authors for line in learner.lines[author] if line.looks and not line.untold]
    met = learner.words(lines)
    bags = [learner.features(line, met) for line in lines]
    counted = Counter(name for parts in bags for name in frozenset().union(*parts))
    place = {name: at for at, name in enumerate(sorted(name for name, times in counted.items() if times >= SELDOM))}
    truth = np.array([line.leak for line in lines], dtype=np.float64)
    never = np.array([at for name, at in place.items() if SUSPECT.search(name)], dtype=np.int64)
    base, found = fit(bags, place, truth, never, careful=CAREFUL, penalty=PENALTY)
    return Weights(base, {name: float(found[at]) for name, at in place.items()}, met)


def fit(
    bags: Sequence[Sequence[frozenset[str]]],
    place: Mapping[str, int],
    truth: Floats,
    never: Ints,
    *,
    careful: float,
    penalty: float,
) -> tuple[float, Floats]:
    """Logistic regression over the heaviest part of each line, by Adam. Returns what nothing weighs, and what each feature does.

    `bags`: of each line the features of its parts. `place`: the features that are learned. `truth`: 1 for what is to be found.
    `never`: places whose weight may not fall below zero. `careful`: how much worse it is to miss one than to find one that is none.
    """
    rows = [[place[name] for name in part if name in place] for parts in bags for part in parts]
    columns = np.fromiter((at for row in rows for at in row), dtype=np.int64)
    sizes = np.array([len(row) for row in rows])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    first = np.concatenate(([0], np.cumsum([len(parts) for parts in bags])[:-1]))
    line_of = np.repeat(np.arange(len(bags)), [len(parts) for parts in bags])
    cost = np.where(truth == 1.0, careful, 1.0)
    scale = _uneven(columns, np.repeat(truth[line_of], sizes), len(place))
    values = np.zeros(len(place) + 1)  # the last is the base
    slow, fast = np.zeros_like(values), np.zeros_like(values)
    for turn in range(1, ROUNDS + 1):
        scores = np.add.reduceat((values[:-1] * scale)[columns], starts) + values[-1]
        heaviest = _argmax(scores, first, line_of)
        wrong = cost * (1 / (1 + np.exp(-scores[heaviest])) - truth)
        slope = 2 * penalty * values
        slope[-1] = wrong.sum()
        chosen = np.zeros(len(rows))
        chosen[heaviest] = wrong
        slope[:-1] += np.bincount(columns, weights=np.repeat(chosen, sizes), minlength=len(place)) * scale
        slow = 0.9 * slow + 0.1 * slope
        fast = 0.999 * fast + 0.001 * slope**2
        values -= STEP * (slow / (1 - 0.9**turn)) / (np.sqrt(fast / (1 - 0.999**turn)) + 1e-8)
        values[never] = np.maximum(values[never], 0.0)
    return float(values[-1]), values[:-1] * scale


def _uneven(columns: Ints, leak: Floats, many: int) -> Floats:
    """For each feature, how far its share of the leaks is from its share of the fair lines: the log of their ratio."""
    leaks = np.bincount(columns, weights=leak, minlength=many) + 1
    fair = np.bincount(columns, weights=1 - leak, minlength=many) + 1
    uneven: Floats = np.abs(np.log((leaks / leaks.sum()) / (fair / fair.sum())))
    return uneven


def _argmax(scores: Floats, first: Ints, line_of: Ints) -> Ints:
    """The heaviest part of each line."""
    best = np.maximum.reduceat(scores, first)
    at = np.flatnonzero(scores == best[line_of])
    return at[np.unique(line_of[at], return_index=True)[1]]


def written(table: Weights) -> str:
    """The file that `weighing` reads: without what hardly weighs anything, but with all words."""
    words = {f"w {word}" for word in table.met}
    kept = {name: weight for name, weight in table.weights.items() if abs(weight) >= LEAST or name in words}
    return tables.written(Learned(corpus.digest(), {"": Table(table.base, kept)}))


LIMITS: Final = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5)

Counts = tuple[int, int, int, int]
"""Leaks that got through, of how many, fair lines held back, of how many."""


def held(lines: Sequence[Seen], weights: Sequence[float]) -> list[Counts]:
    """What gets through at each limit. `weights`: of each line the heaviest sentence's."""
    leaks, fair = sum(line.leak for line in lines), sum(not line.leak for line in lines)
    result = []
    for limit in LIMITS:
        back = [line.certain or weight >= limit for line, weight in zip(lines, weights, strict=True)]
        through = sum(line.leak and not stopped for line, stopped in zip(lines, back, strict=True))
        stopped = sum(not line.leak and stopped for line, stopped in zip(lines, back, strict=True))
        result.append((through, leaks, stopped, fair))
    return result


def told(name: str, rows: Sequence[Counts]) -> str:
    """A row of the table: at each limit, how many leaks got through and how many fair lines did not."""
    return f"{name:10} " + "  ".join(
        f"{100 * through / max(leaks, 1):6.2f} %/{100 * stopped / max(fair, 1):6.2f} %"
        for through, leaks, stopped, fair in rows
    )


def head() -> str:
    return f"{'limit':10} " + "  ".join(f"{limit:^17}" for limit in LIMITS)


def main(arguments: Sequence[str]) -> int:
    learner = Learner(bank.catalogue()[0])
    table = learn(learner, corpus.LEARNED)
    Path(weighing.__file__).with_suffix(".txt").write_text(written(table), encoding="utf-8")
    print(f"{len(table.weights)} features, {len(table.met)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
