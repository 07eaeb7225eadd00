"""How much a sentence gives away, as a sum of weights: of its words and their neighbours, and of what its clauses do.

No list of what may be said is ever long enough, nor one of what may not. So what the rules only doubt is weighed: each feature of
a sentence has a weight, learned from thousands of leaks and fair lines whose authors knew none of the rules
(`tests/leakbench/learn.py`; the weights are data, in `weighing.txt`).

Rules:
- A sentence is weighed as a whole, and each clause alone: kind words around a leak do not thin it.
- A word of the candidate's or of the statement weighs as such, whatever it is; what was learned holds for any problem.
- Pure: a sum over a table.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from msgspec import Struct

from mochid.interview.gate.sense import Whose
from mochid.interview.words import tables
from mochid.interview.words.clauses import Clause, clauses
from mochid.interview.words.tables import Table
from mochid.interview.words.vocabulary import FACTS, SMALL, TALK, TELLING, stem

LIMIT: Final = 0.5
"""The weight, together with what it means (`sense`), from which on a sentence is held back."""
THINNED: Final = 1.5
"""How much heavier than a sentence a clause alone must be."""
MANY: Final = 4
"""Words of a kind in a clause that are counted."""

Features = frozenset[str]


class Scales:
    """Weighs sentences about one problem. All are stems. `shown`: of its statement; `asked`: of the questions its author wrote;
    `hinted`: of its hints and of what is never to be said. `met`: words that have a weight."""

    def __init__(
        self,
        *,
        shown: frozenset[str],
        asked: frozenset[str],
        hinted: frozenset[str],
        met: Collection[str] | None = None,
    ) -> None:
        self._shown = shown
        self._asked = asked
        self._hinted = hinted - shown - SMALL
        self._met = learned().words if met is None else met

    def with_words(self, met: Collection[str]) -> "Scales":
        """The same with other words known, to learn with."""
        return Scales(shown=self._shown, asked=self._asked, hinted=self._hinted, met=met)

    def weight(self, sentence: str, known: Collection[str], context: str, doubts: Collection[str]) -> float:
        """What a sentence weighs: from `LIMIT` on it gives something away.

        `known`: stems of what the candidate has brought in. `context`: what was said just before ("guess", "plan" ...). `doubts`:
        what the rules have against the sentence.
        """
        said = self._said(sentence, known, context)
        about = self._about(sentence, context)
        whole = self._sum(_joined(said, about | {f"doubt {doubt}" for doubt in doubts}))
        if len(said) < 2:
            return whole
        return max(whole, max(self._sum(_joined([clause], about)) for clause in said) - THINNED)

    def features(self, sentence: str, known: Collection[str], context: str, doubts: Collection[str]) -> Features:
        """What a sentence is made of; the arguments are those of `weight`."""
        said = self._said(sentence, known, context)
        return _joined(said, self._about(sentence, context) | {f"doubt {doubt}" for doubt in doubts})

    def whose(self, known: Collection[str]) -> Callable[[str], Whose]:
        """Tells of a word who brought it in."""

        @cache
        def tell(word: str) -> Whose:
            root = stem(word.replace("'", ""))
            if root in SMALL or not root.isalpha():
                return Whose.NOBODYS
            if root in known:
                return Whose.SAID
            if root in self._shown:
                return Whose.SHOWN
            return Whose.HINTED if root in self._hinted else Whose.ASKED if root in self._asked else Whose.NOBODYS

        return tell

    def _said(self, sentence: str, known: Collection[str], context: str) -> list[tuple[str, set[str]]]:
        return [(clause.act.value, self._clause(clause, known, context)) for clause in clauses(sentence)]

    @staticmethod
    def _about(sentence: str, context: str) -> set[str]:
        return {f"context {context}", *(["asks"] if sentence.rstrip().endswith("?") else [])}

    def _sum(self, features: Features) -> float:
        return learned().table.sum(features)

    def _clause(self, clause: Clause, known: Collection[str], context: str) -> set[str]:
        act = clause.act.value
        features = {f"act {act}", f"{context} {act}", f"{context} {' '.join(map(stem, clause.words[:1]))}"}
        kinds: Counter[str] = Counter()
        last = last_but_one = "^"
        for word in clause.words:
            name, kind = self._known_as(word, known)
            features.update((f"w {name}", f"b {last} {name}", f"s {last_but_one} {name}"))
            if name not in SMALL:
                features.add(f"{act} {name}")
            for each in kind:
                kinds[each] += 1
                features.update((f"{act} {each}", f"b {last} {each}"))
            last_but_one, last = last, name
        features.add(f"b {last} $")
        features.update(f"n {kind} {min(many, MANY)}" for kind, many in kinds.items())
        if not kinds["<said>"]:
            features.add(f"{act} nothing said")
        return features

    def _known_as(self, word: str, known: Collection[str]) -> tuple[str, tuple[str, ...]]:
        """By what name a word is weighed, and what kinds of words it is one of."""
        root = stem(word)
        if word.isdigit():
            return "<n>", ()
        if root in SMALL:
            return root, ()
        if root in known:
            return "<said>", ("<said>",)
        if root in self._shown:
            return "<shown>", ("<shown>",)
        return root, ("<hinted>", self._kind(root)) if root in self._hinted else (self._kind(root),)

    def _kind(self, root: str) -> str:
        if root in TELLING:
            return "<telling>"
        if root in self._asked:
            return "<asked>"
        if root in FACTS:
            return "<facts>"
        if root in TALK:
            return "<talk>"
        return "<odd>" if root in self._met else "<unknown>"


def _joined(said: Sequence[tuple[str, set[str]]], about: set[str]) -> Features:
    """The features of clauses, each given with its act, and of how one act follows the other."""
    acts = ["^", *(act for act, _ in said)]
    follows = (f"acts {before} {act}" for before, act in pairwise(acts))
    return frozenset(about.union(follows, *(features for _, features in said)))


class Learned(Struct, frozen=True):
    """What was learned, looked up by name."""

    table: Table
    words: frozenset[str]
    """The stems among them: words that are met in talk, whatever they weigh."""


@cache
def learned() -> Learned:
    table = tables.shipped(__package__, "weighing.txt").tables[""]
    return Learned(table, frozenset(name[2:] for name in table.weights if name.startswith("w ")))
