"""What an operation costs in steps: one for a loop turn or a call, and for work done in C as many as elements it touches.

Rules:
- A price is the textbook one for the sizes at hand: a sort of n costs n log n comparisons, `in` on a list what it looked at,
  a set or dict access one. `text += more` costs `len(more)`, because CPython grows the text in place.
- An iterator given to something written in C counts each element it is asked for.
- Something in C we know no price for costs the sizes of its arguments.
- Standard library only; this runs inside the sandbox.
"""

import bisect
import collections
import copy
import functools
import heapq
import itertools
import math
import operator
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

_SIZED: tuple[Any, ...] = (
    *(list, tuple, str, bytes, bytearray, set, frozenset, dict, collections.deque, range),
    *(type({}.keys()), type({}.values()), type({}.items())),
)
_SCALARS = frozenset((int, float, bool, type(None)))
"""Looked up first: most of what is added, subtracted and compared."""
MOST_COUNTED = 1_000_000
"""Elements of one value."""
_SCANNED: tuple[Any, ...] = (list, tuple, collections.deque, type({}.values()))


class Spent(BaseException):
    """The steps one run may take are used up."""


def size(value: Any) -> int:
    """Elements at the top level; 0 for what has none."""
    return len(value) if type(value) not in _SCALARS and isinstance(value, _SIZED) else 0


def deep(value: Any) -> int:
    """Elements at all levels, shared ones each time, and no more than `MOST_COUNTED`."""
    count, waiting = 0, [value]
    while waiting and count < MOST_COUNTED:
        item = waiting.pop()
        count += 1
        if isinstance(item, str):
            count += len(item)
        elif isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, (list, tuple, set, frozenset, collections.deque)):
            waiting += item
    return count


def log(n: int) -> int:
    return max(n, 1).bit_length()


def sorting(n: int) -> int:
    return round(n * math.log2(n)) if n > 1 else 1


def _select(given: tuple[Any, ...], gave: Any) -> int:
    return size(given[1]) * log(size(gave))


def _insort(given: tuple[Any, ...], gave: Any) -> int:
    pool = given[0]
    return log(size(pool)) + size(pool) - bisect.bisect_left(pool, given[1]) if len(given) == 2 else size(pool)


def _sum(given: tuple[Any, ...], gave: Any) -> int:
    joined = size(gave) * size(given[0]) // 2 if len(given) > 1 else 0
    return size(given[0]) + joined


def _nothing(given: tuple[Any, ...], gave: Any) -> int:
    return 0


def _log(given: tuple[Any, ...], gave: Any) -> int:
    return log(size(given[0]))


CALLS: dict[Any, Callable[[tuple[Any, ...], Any], int]] = {
    sorted: lambda given, gave: sorting(size(gave)),
    sum: _sum,
    str: lambda given, gave: size(gave),
    copy.deepcopy: lambda given, gave: deep(given[0]),
    heapq.heappush: _log,
    heapq.heappop: _log,
    heapq.heappushpop: _log,
    heapq.heapreplace: _log,
    heapq.nlargest: _select,
    heapq.nsmallest: _select,
    bisect.bisect_left: _log,
    bisect.bisect_right: _log,
    bisect.insort_left: _insort,
    bisect.insort_right: _insort,
    **dict.fromkeys((reversed, enumerate, zip, map, filter, iter, itertools.islice, itertools.chain), _nothing),
    **dict.fromkeys((itertools.accumulate, itertools.repeat, itertools.count, random.choice, random.Random), _nothing),
    **dict.fromkeys((itertools.pairwise, itertools.groupby, itertools.takewhile, functools.reduce), _nothing),
    **dict.fromkeys((operator.itemgetter, operator.attrgetter, functools.lru_cache, functools.partial), _nothing),
    **dict.fromkeys((any, all), _nothing),
}
_TAKE_FUNCTIONS = (map, filter, functools.reduce, sorted, min, max, itertools.accumulate)
_EAGER = (any, all, functools.reduce)
"""They may stop early or call back: what they are given is counted as they take it."""


def _list_price(mine: Any, name: str, given: tuple[Any, ...], gave: Any, before: int) -> int:
    match name:
        case "pop":
            at = given[0] if given and isinstance(given[0], int) else -1
            return before - at if at >= 0 else -at
        case "insert":
            at = given[0] if isinstance(given[0], int) else 0
            return before - min(at, before) + 1 if at >= 0 else min(-at, before) + 1
        case "index":
            return int(gave) + 1
        case "sort":
            return sorting(before)
        case "extend":
            return size(given[0])
        case _:
            return before


def _text_price(mine: Any, name: str, given: tuple[Any, ...], gave: Any, before: int) -> int:
    match name:
        case "find" | "index" if isinstance(gave, int):
            start = given[1] if len(given) > 1 and isinstance(given[1], int) else 0
            return (gave if gave >= 0 else before) - start + size(given[0])
        case "join":
            return size(gave)
        case "startswith" | "endswith":
            return size(given[0])
        case _:
            return before + size(gave)


def _dict_price(mine: Any, name: str, given: tuple[Any, ...], gave: Any, before: int) -> int:
    match name:
        case "update" | "subtract":
            return sum(map(size, given))
        case "most_common":
            return before * log(given[0]) if given and isinstance(given[0], int) else sorting(before)
        case "copy" | "clear" | "total" | "fromkeys":
            return before
        case _:
            return 1


def _set_price(mine: Any, name: str, given: tuple[Any, ...], gave: Any, before: int) -> int:
    if name in ("remove", "pop"):
        return 1
    if name in ("update", "isdisjoint", "issuperset", "difference_update"):
        return sum(map(size, given))
    return before + sum(map(size, given))


def _deque_price(mine: Any, name: str, given: tuple[Any, ...], gave: Any, before: int) -> int:
    match name:
        case "pop":
            return 1
        case "extend" | "extendleft":
            return size(given[0])
        case "rotate":
            return min(abs(given[0]) if given and isinstance(given[0], int) else 1, before)
        case _:
            return before


_METHODS: tuple[tuple[Any, Any], ...] = (
    (list, _list_price),
    ((str, bytes, bytearray), _text_price),
    (dict, _dict_price),
    ((set, frozenset), _set_price),
    (collections.deque, _deque_price),
)
_OWNERS = (list, str, bytes, bytearray, dict, set, frozenset, collections.deque)


class Meter:
    """Counts the steps of one run, up to `limit`, and how deep its calls go."""

    def __init__(self, limit: int) -> None:
        self.steps = 0
        self.limit = limit
        self.depth = 0
        self.deepest = 0
        self.mine: dict[str, Any] = {}
        """The globals of the text that is counted."""

    def names(self) -> dict[str, Any]:
        """What the rewritten text calls, by name."""
        words = (
            "tick",
            "enter",
            "leave",
            "each",
            "inside",
            "equal",
            "unequal",
            "more",
            "onto",
            "fill",
            "sized",
            "hole",
        )
        calls = ("method", "call", "add", "sub", "mult", "bitor", "bitand", "bitxor")
        return {f"_mochi_{word}": getattr(self, word) for word in (*words, *calls)}

    def tick(self, steps: int = 1) -> bool:
        """Count, and be true. Raises `Spent`."""
        self.steps += steps
        if self.steps > self.limit:
            raise Spent
        return True

    def enter(self) -> None:
        self.depth += 1
        if self.depth > self.deepest:
            self.deepest = self.depth
        self.tick()

    def leave(self) -> None:
        self.depth -= 1

    def each(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self.tick()
            yield item

    def taken(self, value: Any) -> Any:
        """An iterator that counts what is taken from it; anything else as it is."""
        return self.each(value) if hasattr(type(value), "__next__") else value

    # -- operators -----------------------------------------------------------------------------------------------------

    def inside(self, item: Any, pool: Any) -> bool:
        kind = type(pool)
        if kind in _SCANNED:
            found: bool = item in pool
            place = next((i for i, one in enumerate(pool) if one is item or one == item), 0) + 1 if found else len(pool)
            self.tick(place)
            return found
        if kind is dict or kind is set:
            return bool(item in pool)
        if kind is str and isinstance(item, str):
            at = pool.find(item)
            self.tick(at + len(item) if at >= 0 else len(pool))
            return bool(at >= 0)
        return bool(item in self.taken(pool))

    def equal(self, left: Any, right: Any) -> Any:
        same = left == right
        if type(left) in _SCALARS:
            return same
        if type(left) is type(right) and isinstance(left, _SIZED) and len(left) == len(right) > 8:
            scanned = len(left) if same is True or not isinstance(left, (list, tuple, str)) else _common(left, right)
            self.tick(scanned)
        return same

    def unequal(self, left: Any, right: Any) -> Any:
        if type(left) not in _SCALARS:
            self.equal(left, right)
        return left != right

    def add(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left + right
        return self.sized(left + right)

    def sub(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left - right
        self.tick(size(left) or 1)
        return left - right

    def mult(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left * right
        return self.sized(left * right)

    def bitor(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left | right
        return self.sized(left | right)

    def bitand(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left & right
        self.tick(min(size(left), size(right)) or 1)
        return left & right

    def bitxor(self, left: Any, right: Any) -> Any:
        if type(left) in _SCALARS and type(right) in _SCALARS:
            return left ^ right
        return self.sized(left ^ right)

    def more(self, value: Any, place: Any = None) -> Any:
        """The right side of `place += value`."""
        self.tick(size(value) + (len(place) if isinstance(place, str) else 0))
        return self.taken(value)

    def onto(self, left: Any, right: Any) -> Any:
        """`left = left + right`."""
        self.tick(size(right) + (0 if isinstance(left, str) else size(left)))
        return left + right

    def fill(self, value: Any, place: Any = None) -> Any:
        """The right side of `place[a:b] = value`."""
        self.tick(size(value) + size(place))
        return self.taken(value)

    def sized(self, value: Any) -> Any:
        if type(value) in _SCALARS:
            return value
        self.tick(size(value))
        return self.taken(value)

    def hole(self, pool: Any) -> None:
        """Something is about to be deleted from `pool`."""
        self.tick(size(pool) if isinstance(pool, _SCANNED) else 1)

    # -- calls ---------------------------------------------------------------------------------------------------------

    def call(self, function: Any, /, *given: Any, **named: Any) -> Any:
        """A call of something the text does not define, or that we can't tell by its name."""
        if self._counts_itself(function):
            return function(*given, **named)
        owner = getattr(function, "__self__", None)
        if isinstance(owner, _OWNERS):
            return self.method(owner, function.__name__, *given, **named)
        try:
            price = CALLS.get(function)
        except TypeError:  # unhashable
            price = None
        if function in _EAGER:
            given = tuple(iter(one) if isinstance(one, _SIZED) else one for one in given)
        taken = tuple(map(self.taken, given))
        if function in _TAKE_FUNCTIONS:
            taken = tuple(self._priced(one) for one in taken)
            if callable(named.get("key")):
                named["key"] = self._priced(named["key"])
        gave = function(*taken, **named)
        self.tick(price(taken, gave) if price else sum(map(size, taken)) + 1)
        if function is zip and len(given) > 4:
            return self._wide(gave, len(given))
        return gave

    def _counts_itself(self, function: Any) -> bool:
        if isinstance(function, type):
            return function.__module__ == "solution"
        inner = getattr(function, "__wrapped__", function)
        return getattr(inner, "__globals__", None) is self.mine

    def _priced(self, function: Any) -> Any:
        """A function in C, to be called from C: its calls cost what they cost from Python."""
        if not callable(function) or self._counts_itself(function):
            return function
        return lambda *given: self.call(function, *given)

    def _wide(self, rows: Iterator[Any], width: int) -> Iterator[Any]:
        for row in rows:
            self.tick(width)
            yield row

    def method(self, mine: Any, name: str, /, *given: Any, **named: Any) -> Any:
        price = next((price for kinds, price in _METHODS if isinstance(mine, kinds)), None)
        function = getattr(mine, name)
        if price is None or getattr(function, "__globals__", None) is self.mine:
            return function(*given, **named) if price else self.call(function, *given, **named)
        before = len(mine)
        if name == "sort" and callable(named.get("key")):
            named["key"] = self._priced(named["key"])
        taken = tuple(map(self.taken, given))
        try:
            gave = function(*taken, **named)
        except BaseException:
            self.tick(before)  # it may have looked at everything before it gave up
            raise
        self.tick(max(1, price(mine, name, taken, gave, before)))
        return gave


def _common(left: Any, right: Any) -> int:
    """How many elements agree before the first that does not, and that one."""
    return next((i for i, (one, other) in enumerate(zip(left, right, strict=False)) if one != other), len(left)) + 1
