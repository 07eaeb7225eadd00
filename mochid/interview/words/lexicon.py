"""The techniques of the trade and how people say them: to notice a guess, a plan's key word, or a slip of the coach.

Rules: plain lower-case words with single spaces; longer phrases before those they contain. A problem's own `concepts` come on top.
A word that often describes the input ("list", "tree", "graph", "string") is not a technique.
"""

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from mochid.interview.words.terms import Terms, telling


class Technique(Struct, frozen=True):
    """One technique. `spoken` is how an interviewer refers to it once the candidate has named it."""

    spoken: str
    says: tuple[str, ...]
    structure: bool = False
    """A thing that holds data, rather than a way of going about it."""
    plain: bool = False
    """Too ordinary, or too commonplace in code, for its bare mention to be a hint ("stack", "sort")."""

    @property
    def telling(self) -> tuple[str, ...]:
        """What gives it away by its bare mention; of the plain ones only what is longer than a word."""
        return tuple(phrase for phrase in self.says if not self.plain or len(telling(phrase)) > 1)


TECHNIQUES: Final = (
    Technique("hash map", ("hash map", "hash table", "dictionary", "dictionaries", "dict", "lookup table"), structure=True),
    Technique("set", ("hash set", "a set", "python set", "sets"), structure=True, plain=True),
    Technique("heap", ("min heap", "max heap", "priority queue", "heap queue", "heap"), structure=True),
    Technique("monotonic stack", ("monotonic stack", "monotone stack"), structure=True),
    Technique("stack", ("stack",), structure=True, plain=True),
    Technique("queue", ("double ended queue", "deque", "queue"), structure=True, plain=True),
    Technique("trie", ("trie", "prefix tree"), structure=True),
    Technique("union find", ("union find", "disjoint set"), structure=True),
    Technique("counter", ("frequency map", "frequency table", "count array", "counter"), structure=True, plain=True),
    Technique("prefix sums", ("prefix sum", "running sum")),
    Technique("two pointers", ("two pointer", "fast and slow pointer", "slow and fast pointer")),
    Technique("a sliding window", ("sliding window",)),
    Technique("binary search", ("binary search", "bisection", "bisect")),
    Technique("dynamic programming", ("dynamic programming", "dp")),
    Technique("memoization", ("memoization", "memoisation", "memoize", "memoise")),
    Technique("recursion", ("recursion", "recursive", "recursively"), plain=True),
    Technique("backtracking", ("backtracking", "backtrack")),
    Technique("breadth first search", ("breadth first search", "breadth first", "bfs")),
    Technique("depth first search", ("depth first search", "depth first", "dfs")),
    Technique("a flood fill", ("flood fill",)),
    Technique("a topological sort", ("topological sort", "topological order")),
    Technique("divide and conquer", ("divide and conquer", "merge sort", "quick sort", "quick select")),
    Technique("a greedy choice", ("greedy",)),
    Technique("sorting", ("sorting", "sort the", "sort it", "sort them", "sort by", "sort first", "first sort"), plain=True),
    Technique("bit tricks", ("bit manipulation", "bit mask", "xor")),
    Technique("shortest paths", ("dijkstra", "shortest path", "bellman ford")),
    Technique("nested loops", ("nested loop", "two loop", "double loop", "two for loop", "double for loop"), plain=True),
    Technique("brute force", ("brute force", "every pair", "all pair", "all the pair"), plain=True),
)  # fmt: skip

OPEN: Final = frozenset({"nested loops", "brute force"})
"""What an interviewer may name at any time: it gives no better way away."""


class Named(Struct, frozen=True):
    """A technique as somebody named it."""

    technique: Technique
    echo: str
    """Their own words, to ask back with: "a dictionary", "two pointers"."""


_NO_NAME: Final = re.compile(
    r"\b(?:tries|(?:maximum )?recursion (?:errors?|limit|depth(?: exceeded)?)"
    r"|heaps? of (?:time|minutes|work|papers?|luck|patience|things)"
    r"|push(?:ed|es|ing)? (?:you|me|us|it|that|this) (?:in|into|through|towards|any|along|off|further)"
    r"|pop from (?:an )?empty \w+|(?:too much|too deep a?) ?recursion|over(?:flowed|flows|flew) the stack|stack overflows?)\b"
)


def without_lookalikes(words: str) -> str:
    """Plain words without those that only look like a technique: what a language prints, what somebody tries, a heap of time, a
    push in a direction."""
    return _NO_NAME.sub("", words)


def _token(techniques: Iterable[Technique]) -> str:
    """All they are called, as one token of the `phrases` notation."""
    phrases = (phrase for technique in techniques for phrase in technique.says)
    return "/".join(f"{form}~" for phrase in phrases for form in (phrase.replace(" ", "-"), phrase.replace(" ", "")))


ALTERNATIVES: Final = _token(t for t in TECHNIQUES if t.spoken not in OPEN)
"""Any technique that would be a hint, for `phrases`."""
USABLE: Final = _token(t for t in TECHNIQUES if t.spoken not in OPEN | {"sorting", "recursion"})
"""Without those one may well ask leave for: "can I sort it in place?" """

_TERMS: Final = {technique: Terms(technique.says) for technique in TECHNIQUES}
_HINTS: Final = Terms(phrase for t in TECHNIQUES if t.spoken not in OPEN for phrase in t.says)


def terms(technique: Technique) -> Terms:
    """What finds the technique in plain words."""
    return _TERMS[technique]


def named(plain: str) -> tuple[Named, ...]:
    """The techniques named in plain lower-case text, first named first."""
    found = [
        (match.start(), Named(t, _echo(t, match[0]))) for t, says in _TERMS.items() if (match := says.first(plain))
    ]
    return tuple(name for _, name in sorted(found, key=lambda pair: pair[0]))


def hints_at(plain: str) -> bool:
    """Whether any technique is named that would be a hint."""
    return _HINTS.are_in(plain)


_FORMS: Final = {
    "sort the": "sorting",
    "sort it": "sorting it",
    "sort them": "sorting them",
    "sort by": "sorting",
    "sort first": "sorting first",
    "first sort": "sorting first",
    "memoize": "memoizing",
    "memoise": "memoising",
    "backtrack": "backtracking",
    "bisect": "bisecting",
    "recursive": "a recursive way",
    "recursively": "doing it recursively",
    "greedy": "a greedy way",
    "breadth first": "going breadth first",
    "depth first": "going depth first",
    "bfs": "BFS",
    "dfs": "DFS",
    "dp": "DP",
}
"""Their own word as one can ask about it, where it is a verb, an adjective or letters."""
_COUNTED: Final = frozenset(
    {
        *("sliding window", "flood fill", "topological sort", "topological order", "prefix sum", "running sum"),
        *("bit mask", "nested loop", "double loop", "double for loop", "shortest path"),
    }
)
"""What wants an article when there is one of it, beside the structures."""


def _echo(technique: Technique, words: str) -> str:
    """What was named, in the words it was named with."""
    if words in _FORMS:
        return _FORMS[words]
    if words.startswith("a ") or words.endswith("s") or not (technique.structure or words in _COUNTED):
        return words
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"
