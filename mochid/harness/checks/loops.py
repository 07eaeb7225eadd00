"""Checks on single loops: where they begin and end, whether a search still narrows, what they do to what they walk over.

Rules: as `analysis.py` says: each yields (node, confidence, question) and gives nothing away. A comparison of the loop's own
variable anywhere in its body counts as a guard: the candidate has thought of the edge.
"""

import ast
from collections.abc import Iterator

from mochid.harness.checks.flow import Found
from mochid.harness.checks.reading import (
    Function,
    Loop,
    Reading,
    integer,
    is_call,
    is_name,
    leaves,
    length_of,
    names,
    within,
)
from mochid.problem import Problem


def boundaries(reading: Reading, problem: Problem) -> Found:
    """Ranges that stop one early, start one late or run past the end; windows over the edge; searches that stop narrowing."""
    for loop in reading.all(ast.For):
        function = reading.function_of(loop)
        if function is not None and isinstance(loop.target, ast.Name) and is_call(loop.iter, "range"):
            yield from _range(loop, loop.target.id, function, reading)
    for search in reading.all(ast.While):
        yield from _past_the_end(search, reading.body(search))
        yield from _stuck_halving(search, reading.body(search))


def _range(loop: ast.For, i: str, function: Function, reading: Reading) -> Found:
    assert isinstance(loop.iter, ast.Call)
    args = loop.iter.args
    if not 1 <= len(args) <= 2:
        return
    first, last = (args[0], args[1]) if len(args) == 2 else (None, args[0])
    body = reading.body(loop)
    guarded = any(isinstance(node, ast.Compare) and i in _compared(node) for node in body)
    for whole, beyond in _end(last, reading.lengths(function)):
        looked = [node for node in body if isinstance(node, ast.Subscript) and is_name(node.value, whole)]
        steps = {_step(node.slice, i) for node in looked}
        alone = steps == {0} and not _used_otherwise(body, i, looked)
        if beyond == -1 and alone and first is None and not _looks_at(reading.body(function), whole, -1):
            yield loop, 0.75, f"Which index of `{whole}` is the last one this loop looks at?"
        elif beyond == 1 and 0 in steps and not guarded:
            yield loop, 0.85, f"What is the largest value of `{i}` here, and does `{whole}` have an item there?"
        elif beyond == 0 and not guarded and any(step is not None and step > 0 for step in steps):
            yield loop, 0.85, f"In the last round, which item of `{whole}` does this loop reach for?"
        elif beyond == 0 and not guarded and first is None and any(step is not None and step < 0 for step in steps):
            yield loop, 0.7, f"In the first round, when `{i}` is 0, which item of `{whole}` does this loop reach for?"
        elif (
            beyond == 0
            and integer(first) == 1
            and steps == {0}
            and not guarded
            and not _looks_at(reading.body(function), whole, 0)
        ):
            yield loop, 0.7, f"Which item of `{whole}` does this loop look at first?"


def _end(node: ast.expr, known: dict[str, str]) -> Iterator[tuple[str, int]]:
    """("nums", -1) for `len(nums) - 1`, and for `n - 1` where n = len(nums)."""
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right) if integer(right) == 1:
            for whole, beyond in _end(left, known):
                yield whole, beyond + (1 if isinstance(op, ast.Add) else -1)
        case ast.Name(id=name) if name in known:
            yield known[name], 0
        case _ if length_of(node):
            yield length_of(node), 0
        case _:
            return


def _step(index: ast.expr, i: str) -> int | None:
    """0 for `i`, 1 for `i + 1`, -2 for `i - 2`; None for anything else."""
    match index:
        case ast.Name(id=name) if name == i:
            return 0
        case ast.BinOp(left=ast.Name(id=name), op=ast.Add() | ast.Sub() as op, right=right) if name == i:
            by = integer(right)
            return by if by is None or isinstance(op, ast.Add) else -by
        case _:
            return None


def _used_otherwise(body: list[ast.AST], i: str, looked: list[ast.Subscript]) -> bool:
    """The loop variable is used for more than looking at its own item."""
    plain = {id(part) for node in looked for part in within(node.slice)}
    return any(is_name(node, i) and id(node) not in plain for node in body)


def _compared(node: ast.Compare) -> set[str]:
    """Names compared as they are, not as an index into something."""
    indexed = {id(part) for sub in within(node) if isinstance(sub, ast.Subscript) for part in within(sub)}
    return {part.id for part in within(node) if isinstance(part, ast.Name) and id(part) not in indexed}


def _looks_at(body: list[ast.AST], whole: str, index: int) -> bool:
    """Somewhere the function looks at this very item, or takes a slice."""
    return any(
        isinstance(node, ast.Subscript)
        and is_name(node.value, whole)
        and (isinstance(node.slice, ast.Slice) or integer(node.slice) == index)
        for node in body
    )


def _past_the_end(loop: ast.While, body: list[ast.AST]) -> Found:
    """`while i <= len(nums)` and then `nums[i]`."""
    for node in within(loop.test):
        if not (isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.LtE) and isinstance(node.left, ast.Name)):
            continue
        i, whole = node.left.id, length_of(node.comparators[0])
        looks = (part for part in (*body, *within(loop.test)) if isinstance(part, ast.Subscript))
        if whole and any(is_name(look.value, whole) and is_name(look.slice, i) for look in looks):
            yield loop, 0.85, f"When `{i}` equals the length of `{whole}`, which item does this loop look at?"
            return


def _stuck_halving(loop: ast.While, body: list[ast.AST]) -> Found:
    """A binary search whose range can stop shrinking: low = mid with mid rounded down, or high = mid while low <= high."""
    test = loop.test
    if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Lt | ast.LtE)):
        return
    if not (isinstance(test.left, ast.Name) and isinstance(test.comparators[0], ast.Name)):
        return
    low, high = test.left.id, test.comparators[0].id
    middles = {_middle(node, low, high) for node in body} - {""}
    for node in body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and names([node.value]) & middles:
            target = node.targets[0].id
            if target == low or (target == high and isinstance(test.ops[0], ast.LtE)):
                yield (
                    node,
                    0.8,
                    f"With two items left between `{low}` and `{high}`, does this line still make the range smaller?",
                )
                return


def _middle(node: ast.AST, low: str, high: str) -> str:
    """ "mid" for `mid = (low + high) // 2` or `mid = low + (high - low) // 2`: rounded down, not `high - (high - low) // 2`."""
    if not (isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)):
        return ""
    parts = list(within(node.value))
    halved = any(isinstance(part, ast.BinOp) and isinstance(part.op, ast.FloorDiv) for part in parts)
    up = any(integer(part) == 1 for part in parts)
    up = up or (isinstance(node.value, ast.BinOp) and is_name(node.value.left, high))
    return node.targets[0].id if halved and not up and {low, high} <= names(parts) else ""


def changed_while_walked(reading: Reading, problem: Problem) -> Found:
    """The loop adds to or takes from what it walks over."""
    for loop in reading.all(ast.For):
        by_index = is_call(loop.iter, "range")
        body = reading.body(loop, nested=False)
        walked = _indexed(loop, body) if by_index else names([_underneath(loop.iter)])
        for node in body:
            name, sure = _grows_or_shrinks(node, by_index)
            if name in walked and not _leaves_after(reading, node):
                yield (
                    node,
                    sure,
                    f"This line changes `{name}` while the loop walks over it: what does the next round see?",
                )
                break


def _indexed(loop: ast.For, body: list[ast.AST]) -> set[str]:
    """`nums` where `nums[i]` is looked at with i from a range over its length; a queue that is only popped so often is fine."""
    looked = [
        node for node in body if isinstance(node, ast.Subscript) and names(within(node.slice)) & names([loop.target])
    ]
    return names(within(loop.iter)) & {node.value.id for node in looked if isinstance(node.value, ast.Name)}


def _underneath(source: ast.expr) -> ast.expr:
    """What is really walked: `nums` in `enumerate(nums)`, `counts` in `counts.items()`; a copy is itself."""
    match source:
        case ast.Call(func=ast.Name(id="enumerate" | "reversed"), args=[first, *_]):
            return first
        case ast.Call(func=ast.Attribute(value=value, attr="items" | "keys" | "values")):
            return value
        case _:
            return source


def _grows_or_shrinks(node: ast.AST, by_index: bool) -> tuple[str, float]:
    """What a node takes from or adds to, and how surely that disturbs a walk."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="remove" | "insert" | "discard" | "popitem")):
            return name, 0.85
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="pop"), args=args):
            return name, 0.85 if args or not by_index else 0.6
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="add")) if not by_index:
            return name, 0.75
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend")) if not by_index:
            return name, 0.5
        case ast.Delete(targets=[ast.Subscript(value=ast.Name(id=name))]):
            return name, 0.85
        case _:
            return "", 0.0


def _leaves_after(reading: Reading, node: ast.AST) -> bool:
    """The loop is left right after the change, in the same block."""
    statement = next(up for up in (node, *reading.above(node)) if isinstance(up, ast.stmt))
    home: ast.AST | Loop = reading.parent[statement]
    for name in ("body", "orelse"):
        block = getattr(home, name, None)
        if isinstance(block, list) and statement in block:
            rest = block[block.index(statement) + 1 :]
            return leaves([other for other in rest if not isinstance(other, ast.Continue)])
    return False


CHECKS = {"boundary": boundaries, "changed-while-walked": changed_while_walked}
