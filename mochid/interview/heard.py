"""What the candidate has said and written, as far as it decides what an interviewer may name.

Rules: saying counts, and so does writing: whoever writes `seen = {}` has named a dictionary. Made out once for each text and only
as far as it is asked for, since the text is all the talk of an interview.
"""

import re
from typing import Final

from mochid.interview.fishing import family

_TELLS: Final[tuple[tuple[tuple[tuple[str, ...], ...], str], ...]] = (
    ((("{}",), ("dict(",), ("defaultdict",), ("Counter(",), ("new Map",), ("map[",)), "hash map dictionary hash table"),
    ((("set(",), ("new Set",)), "a set hash set"),
    ((("heapq",), ("heappush",), ("PriorityQueue",)), "heap priority queue"),
    ((("deque",), ("popleft",), ("pop(0)",), (".shift(",)), "queue deque"),
    (((".append(", ".pop()"), (".push(", ".pop()")), "stack push pop"),
    (((".sort(",), ("sorted(",)), "sorting sort sort it sort them sort by sort first sorted by"),
    ((("left", "right", "while"),), "two pointers"),
    ((("mid", "// 2"), ("bisect",)), "binary search"),
    ((("cache",), ("memo",)), "memoization"),
)
"""Code that names a technique: any of the groups, all of a group's pieces."""
_FUNCTION: Final = re.compile(r"\b(?:def|function|func) (\w+)\(")
_NOT_WORDS: Final = re.compile(r"[^a-z0-9]+")
_WANTS_A_VERDICT: Final = frozenset({"guess", "technique", "elimination", "structure", "suppression"})


class Heard:
    """All one candidate said and wrote: the file first, then each utterance on a line, oldest first."""

    def __init__(self, said: str) -> None:
        self.said = said
        self._words = ""
        self._known: dict[re.Pattern[str], bool] = {}

    @property
    def words(self) -> str:
        """Plain words, with those that the code amounts to."""
        if not self._words:
            self._words = f" {_NOT_WORDS.sub(' ', self.said.lower().replace(chr(39), ''))} {_written(self.said)} "
        return self._words

    def knows(self, rule: re.Pattern[str]) -> bool:
        """Whether the candidate has used any of the words."""
        if rule not in self._known:
            self._known[rule] = bool(rule.search(self.words))
        return self._known[rule]

    @property
    def guessed(self) -> bool:
        """Whether the latest utterance wants something confirmed or ruled out."""
        return family(self.said.rpartition("\n")[2]) in _WANTS_A_VERDICT


def _written(code: str) -> str:
    found = [words for groups, words in _TELLS if any(all(piece in code for piece in group) for group in groups)]
    if any(code.count(f"{name}(") > 1 for name in _FUNCTION.findall(code)):
        found.append("recursion recursive calls itself")
    return " ".join(found)
