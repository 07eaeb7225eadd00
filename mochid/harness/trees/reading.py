"""A text in JavaScript, Java or Go as parts with an index, and small questions about functions, loops and names.

Rules: as `harness/checks/reading.py` for Python: iterative, built once per save; pure, but for the clock that ends a hostile text.
"""

import time
from collections.abc import Iterable, Iterator

from mochid.harness.inside.spelling import spellings
from mochid.harness.trees.grammars import Grammar
from mochid.harness.trees.parts import Part
from mochid.problem import Problem

LOOPS = ("for", "each", "while", "do")
FUNCTIONS = ("function", "generator")
WALKERS = frozenset(
    ("forEach", "map", "filter", "reduce", "some", "every", "find", "findIndex", "flatMap", "anyMatch", "allMatch")
)
"""Methods that call what they are given once for each item."""
_PURE = """
len cap min max abs floor ceil sqrt pow size length charAt get has contains containsKey includes indexOf charCodeAt at
parseInt valueOf log println Println isEmpty getOrDefault equals string int float64 trunc round Number String Abs Max Min peek
"""
PURE = frozenset(_PURE.split())
"""Calls that leave what they are given as it is."""


CHECKING_S = 0.5
"""All checks on one text together; a solution takes two thousandths."""


class TooLong(Exception):
    """This text is made so that checks take for ever."""


class Reading:
    """The index of one text. Looking into it raises `TooLong` once the checks have had their time."""

    def __init__(self, root: Part, grammar: Grammar) -> None:
        self.root = root
        self.grammar = grammar
        self.kinds: dict[str, list[Part]] = {}
        self.nodes = list(within(root))
        for part in self.nodes:
            self.kinds.setdefault(part.kind, []).append(part)
        self._until = time.monotonic() + CHECKING_S
        self._lengths: dict[int, dict[str, str]] = {}
        self._types: dict[int, dict[str, str]] = {}

    def all(self, *kinds: str) -> list[Part]:
        return [part for kind in kinds for part in self.kinds.get(kind, ())]

    def under(self, root: Part, *, nested: bool = True) -> list[Part]:
        """Everything inside, `root` left out. `nested` False stays out of functions and classes in it."""
        self._look_at_the_clock()
        if nested:
            return self.nodes[root.place + 1 : root.end]
        found: list[Part] = []
        at = root.place + 1
        while at < root.end:
            part = self.nodes[at]
            found.append(part)
            at = part.end if part.kind in (*FUNCTIONS, "class") else at + 1
        return found

    def _look_at_the_clock(self) -> None:
        if time.monotonic() > self._until:
            raise TooLong

    def body(self, part: Part, *, nested: bool = True) -> list[Part]:
        """The body of a function or loop."""
        body = part.get("body")
        return [] if body is None else [body, *self.under(body, nested=nested)]

    def home(self, part: Part) -> Part | None:
        """The function that holds the part; a function handed to `forEach` and its like is part of the one around it."""
        self._look_at_the_clock()
        return next((up for up in part.above() if up.kind in FUNCTIONS and not is_walker(up)), None)

    def around(self, part: Part) -> list[Part]:
        """Loops, and functions that are called for each item, whose body holds the part, nearest first, within its home."""
        self._look_at_the_clock()
        found: list[Part] = []
        for up in part.above():
            if up.kind in FUNCTIONS and not is_walker(up):
                break
            body = up.get("body")
            again = [up.get("test"), up.get("step")] if up.kind in ("for", "while", "do") else []
            repeated = [body, *again] if up.kind in LOOPS or is_walker(up) else again
            if any(one is not None and one.holds(part) for one in repeated):
                found.append(up)
        return found

    def entry(self, problem: Problem) -> Part | None:
        """The function the tests call."""
        wanted = spellings(problem.signature.name)
        for function in self.all(*FUNCTIONS):
            if name_of(function) in wanted and (function.get("body") is not None):
                return function
        return None

    def lengths(self, function: Part) -> dict[str, str]:
        """`n` -> "nums" for every `n = nums.length` and its like in the function."""
        known = self._lengths.get(function.place)
        if known is None:
            known = self._lengths[function.place] = {}
            for part in self.under(function):
                if part.kind == "assign" and part.text in ("=", ":="):
                    for target, value in zip(part.many("targets"), part.many("value"), strict=False):
                        if target.kind == "name" and (whole := length_of(value)):
                            known[target.text] = whole
        return known

    def types(self, part: Part) -> dict[str, str]:
        """What the names of a function are said to be, as it is written, or made of: `ArrayList`, `[]int`, `list`, `Set`."""
        home = self.home(part) or self.root
        if home.place in self._types:
            return self._types[home.place]
        found = self._types[home.place] = {}
        for node in (*self.kinds.get("declare", ()), *self.kinds.get("parameter", ()), *self.under(home)):
            if node.kind == "parameter":
                if home.holds(node):
                    found |= dict.fromkeys((name.text for name in node.many("names")), node.said("type"))
            elif node.kind == "assign" and (node.up is None or home.holds(node) or _is_field(node)):
                declared = node.said("type") or (node.up.said("type") if node.up and node.up.kind == "declare" else "")
                for target, value in _pairs(node):
                    if target.kind == "name":
                        kind = declared if declared and declared != "var" else made_of(value)
                        if kind:
                            found[target.text] = kind
        return found


def _is_field(node: Part) -> bool:
    return node.up is not None and node.up.kind == "declare" and node.up.up is not None and node.up.up.kind == "block"


def _pairs(node: Part) -> Iterator[tuple[Part, Part | None]]:
    values = node.many("value")
    for at, target in enumerate(node.many("targets")):
        yield target, values[at] if at < len(values) else None


def made_of(value: Part | None) -> str:
    """What an expression makes, as far as that can be seen."""
    if value is None:
        return ""
    if value.kind in ("list", "record"):
        return value.kind
    if value.kind in ("text", "template"):
        return "text"
    if value.kind == "new":
        return value.said("type") or "new"
    if value.kind == "call" and value.said("name") == "make":
        inner = arguments(value)
        return inner[0].text if inner and inner[0].text else "make"
    return ""


def within(*roots: Part) -> Iterator[Part]:
    stack = list(reversed(roots))
    while stack:
        part = stack.pop()
        yield part
        stack += reversed(part.parts)


def names(parts: Iterable[Part]) -> set[str]:
    return {part.text for part in parts if part.kind == "name"}


def is_walker(function: Part) -> bool:
    """A function handed to a method that calls it for each item."""
    up = function.up
    if function.kind not in FUNCTIONS or up is None or up.kind != "arguments" or up.up is None:
        return False
    call = up.up
    return call.kind == "call" and call.said("name") in WALKERS


def walked_by(loop: Part) -> Part | None:
    """What a loop over items, or a function called for each item, walks over."""
    if loop.kind == "each":
        return loop.get("over")
    if loop.kind in FUNCTIONS and loop.up is not None and loop.up.up is not None:
        return loop.up.up.get("object")
    return None


def arguments(call: Part) -> list[Part]:
    given = call.get("arguments")
    return given.parts if given is not None else []


def name_of(function: Part) -> str:
    """Its own name, or that of the variable it is given to."""
    if function.get("name") is not None:
        return function.said("name")
    up = function.up
    if up is not None and up.kind == "tuple":
        up = up.up
    if up is not None and up.kind == "assign" and len(up.many("targets")) == 1:
        target = up.many("targets")[0]
        return target.text if target.kind == "name" else target.said("name") if target.kind == "member" else ""
    return ""


def parameters(function: Part) -> list[Part]:
    """A part for each; what has no plain name (a pattern, a rest) is there too."""
    found: list[Part] = []
    for given in function.many("parameters"):
        for part in given.parts if given.kind == "parameters" else [given]:
            if part.kind == "parameter" and part.many("names"):
                found += part.many("names")
            else:
                found.append(part)
    return found


def is_name(part: Part | None, name: str) -> bool:
    return part is not None and part.kind == "name" and part.text == name


def length_of(part: Part | None) -> str:
    """ "nums" for `nums.length`, `nums.size()`, `len(nums)`, else ""."""
    if part is None:
        return ""
    if part.kind == "member" and part.said("name") in ("length", "size"):
        return _plain(part.get("object"))
    if part.kind == "call":
        if part.said("name") in ("length", "size") and not arguments(part):
            return _plain(part.get("object"))
        if part.said("name") == "len" and part.get("object") is None and len(arguments(part)) == 1:
            return _plain(arguments(part)[0])
    return ""


def _plain(part: Part | None) -> str:
    return part.text if part is not None and part.kind == "name" else ""


def integer(part: Part | None) -> int | None:
    """The value of a whole number written out."""
    if part is None:
        return None
    if part.kind == "unary" and part.text == "-":
        inner = integer(part.get("value"))
        return None if inner is None else -inner
    if part.kind == "number" and part.text.isdecimal() and len(part.text) < 10:
        return int(part.text)
    return None


def calls_itself(part: Part, function: Part) -> bool:
    """`part` calls the function by its own name, or through `this` or its receiver."""
    name = name_of(function)
    if part.kind != "call" or not name or part.said("name") != name:
        return False
    through = part.get("object")
    if through is None:
        in_class = any(up.kind == "class" for up in function.above())
        return not (in_class and function.get("name") is not None and _is_script_method(function))
    receivers = {one.text for given in function.many("receiver") for one in within(given) if one.kind == "name"}
    return through.kind == "this" or (through.kind == "name" and through.text in receivers)


def _is_script_method(function: Part) -> bool:
    """A JavaScript method: a plain call there means another function."""
    name = function.get("name")
    return name is not None and name.kind == "word" and not function.many("receiver")


def root_of(part: Part) -> str:
    """ "a" for `a.b[c].d`; "this" for what hangs on the object itself."""
    seen: Part | None = part
    while seen is not None and seen.kind in ("member", "index", "slice", "call"):
        seen = seen.get("object") or (seen.get("function") if seen.kind == "call" else None)
    if seen is None:
        return ""
    return "this" if seen.kind == "this" else seen.text if seen.kind == "name" else ""


def changed(parts: Iterable[Part]) -> set[str]:
    """Names that are assigned, changed through a method or an item, or handed to something that might."""
    found: set[str] = set()
    for part in parts:
        if part.kind == "assign":
            for target in part.many("targets"):
                found |= (
                    names(within(target))
                    if target.kind in ("pattern", "tuple", "list")
                    else {root_of(target) or target.text}
                )
        elif part.kind in ("each",):
            found |= {name for bind in part.many("binds") for name in names(within(bind))}
        elif part.kind == "call" and part.said("name") not in PURE:
            found.add(root_of(part))
            found |= {
                root_of(given) or given.text
                for given in arguments(part)
                if given.kind in ("name", "member", "index", "slice")
            }
            found |= {
                root_of(inner)
                for given in arguments(part)
                if given.kind == "unary"
                for inner in [given.get("value")]
                if inner
            }
        elif part.kind == "unary" and part.text in ("delete", "<-"):
            found |= names(within(part))
    return found - {""}
