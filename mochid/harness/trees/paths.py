"""Where the paths through a text in JavaScript, Java or Go end: which statements leave a block, a switch or a loop.

Rules: a path is taken to go on wherever it is not plain that it ends.
"""

from mochid.harness.trees.parts import Part
from mochid.harness.trees.reading import FUNCTIONS, LOOPS, integer, within

PANICS = frozenset(("panic", "exit", "Exit", "Fatal", "Fatalf"))
"""Calls that do not come back."""


def statements(block: Part | None) -> list[Part]:
    """The statements of a block, or the one that stands for it."""
    if block is None:
        return []
    if block.kind == "block":
        return [inner for part in block.parts for inner in (statements(part) if part.kind == "block" else [part])]
    return [block]


def written_body(function: Part) -> Part | None:
    """The body, if it is a block: an expression is its own answer."""
    body = function.get("body")
    return body if body is not None and body.kind == "block" else None


def leaves(block: Part | None) -> bool:
    """No path runs off its end: each returns, throws, or loops for ever. `break` and `continue` leave it too."""
    return any(_leaves(statement) for statement in statements(block))


def _leaves(part: Part) -> bool:
    match part.kind:
        case "return" | "throw" | "break" | "continue" | "yield":
            return True
        case "if":
            return part.get("other") is not None and leaves(part.get("then")) and leaves(part.get("other"))
        case "while" | "do" | "for":
            return endless(part) and not breaks(part)
        case "switch":
            return _switch_leaves(part)
        case "try":
            last = [handler for handler in part.many("handlers") if handler.kind == "finally"] + part.many("finally")
            catching = [handler for handler in part.many("handlers") if handler.kind == "handler"]
            tried = leaves(part.get("body")) and all(leaves(handler.get("body")) for handler in catching)
            return tried or any(leaves(one.get("body") or one) for one in last)
        case "call":
            return part.said("name") in PANICS
        case "block":
            return leaves(part)
        case _:
            return False


def _switch_leaves(part: Part) -> bool:
    cases = part.many("cases")
    if not any(case.kind == "default" for case in cases):
        return False
    if any(breaks_switch(case) for case in cases):
        return False
    return bool(cases) and all(_case_leaves(case) for case in (cases[-1:] if _falls(cases) else cases))


def _falls(cases: list[Part]) -> bool:
    """Some case has nothing of its own, so it goes on into the next: the last decides, as far as can be seen from here."""
    return any(not case_body(case) for case in cases)


def _case_leaves(case: Part) -> bool:
    return any(_leaves(statement) for statement in case_body(case))


def case_body(case: Part) -> list[Part]:
    inner = [part for part in case.many("body") if part.kind not in ("label", "type")]
    return [statement for part in inner for statement in statements(part)]


def breaks_switch(case: Part) -> bool:
    """A `break` of the switch itself."""
    return _breaks(case_body(case))


def endless(loop: Part) -> bool:
    """Its own test never ends it."""
    test = loop.get("test")
    if test is None or test.kind == "other":
        return loop.kind in ("for", "while")
    return test.kind == "true" or (integer(test) or 0) != 0


def breaks(loop: Part) -> bool:
    """A `break` of this very loop, or one with a label, is in its body."""
    body = loop.get("body")
    return body is not None and _breaks([body])


def _breaks(roots: list[Part]) -> bool:
    stack = list(roots)
    inner_loops: list[Part] = []
    while stack:
        part = stack.pop()
        if part.kind == "break":
            return True
        if part.kind in LOOPS or part.kind == "switch":
            inner_loops.append(part)
        elif part.kind not in (*FUNCTIONS, "class"):
            stack += part.parts
    return any(part.kind == "break" and part.many("label") for loop in inner_loops for part in within(loop))
