"""Checks on cost: nested walks over the same input, and walks that do not look like loops.

Rules: as `analysis.py` says. Two nested loops are a finding only where both walk the same input and the problem's bound is below
quadratic: an inner `while` that only ever moves forward, rows and their cells, or four directions cost nothing extra.
"""

import ast
import re

from mochid.harness.checks.flow import Found
from mochid.harness.checks.reading import (
    COMPREHENSIONS,
    FOR,
    LOOPS,
    Function,
    Reading,
    calls_itself,
    integer,
    is_call,
    is_name,
    length_of,
    names,
    parameters,
    within,
)
from mochid.harness.inside.spelling import camel
from mochid.problem import Problem

_SUM = r"\(?[a-z](\s*\+\s*[a-z])*\)?"
_BELOW_QUADRATIC = re.compile(rf"^o\((1|log\s*[a-z]|{_SUM}|{_SUM}\s*\*?\s*log\s*\(?[a-z]\)?)\)$")


def below_quadratic(bound: str) -> bool:
    """A bound like O(n), O(n + m), O(n log k): two nested walks over the input are more."""
    return bool(_BELOW_QUADRATIC.match(bound.strip().lower()))


def nested_loops(reading: Reading, problem: Problem) -> Found:
    """Two loops, one inside the other, over the same input."""
    if not below_quadratic(problem.complexity.time):
        return
    walks: list[ast.AST] = [*reading.all(ast.For), *reading.all(*COMPREHENSIONS)]
    for inner in walks:
        function = reading.function_of(inner)
        known = reading.lengths(function) if function else {}
        if function is None or not (walked := _walked(inner, known)):
            continue
        given = {parameter.arg for parameter in parameters(function)} | _copies(function, reading)
        if any(walked & _walked(outer, known) & given for outer in _around(reading, inner)):
            yield (
                inner,
                0.85,
                "This loop runs again for each round of the one around it: how many rounds in all, for n items?",
            )


def _walked(node: ast.AST, known: dict[str, str]) -> set[str]:
    """Names of what a loop or comprehension walks over from end to end."""
    if isinstance(node, FOR):
        return _source(node.iter, known)
    if isinstance(node, COMPREHENSIONS):
        return _source(node.generators[0].iter, known)
    return set()


def _source(node: ast.expr, known: dict[str, str]) -> set[str]:
    """ "nums" for `nums`, `nums[i:]`, `enumerate(nums)`, `range(len(nums))`, `range(i + 1, n)` where n = len(nums)."""
    match node:
        case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name), slice=ast.Slice()):
            return {name}
        case ast.Call(func=ast.Name(id="enumerate" | "reversed" | "sorted" | "list" | "zip"), args=[first, *_]):
            return _source(first, known)
        case ast.Call(func=ast.Name(id="range"), args=args):
            parts = [part for arg in args for part in within(arg)]
            found = {length_of(part) for part in parts} | {known.get(name, "") for name in names(parts)}
            return found - {""}
        case _:
            return set()


def _copies(function: Function, reading: Reading) -> set[str]:
    """Names that hold a parameter sorted or copied."""
    given = {parameter.arg for parameter in parameters(function)}
    found: set[str] = set()
    for node in within(*function.body):
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="sorted" | "list" | "set"), args=args)
            ):
                found |= {name} if names(args) & given else set()
            case _:
                continue
    return found


def _around(reading: Reading, node: ast.AST) -> list[ast.AST]:
    """Loops and comprehensions around a node, within its function: what makes it run again."""
    found: list[ast.AST] = list(reading.loops_above(node))
    for up in reading.above(node):
        if isinstance(up, (*LOOPS, ast.FunctionDef, ast.AsyncFunctionDef)):
            break
        if isinstance(up, COMPREHENSIONS):
            once = up.generators[0].iter
            if node is not once and all(parent is not once for parent in reading.above(node)):
                found.append(up)
    return found


def quadratic_idioms(reading: Reading, problem: Problem) -> Found:
    """Walks that do not look like loops: `in` on a list, pop(0), insert(0, x), count and index, growing a string, slicing."""
    sure = 0.8 if below_quadratic(problem.complexity.time) else 0.5
    for compare in reading.all(ast.Compare):
        if isinstance(compare.ops[0], ast.In | ast.NotIn) and _around(reading, compare):
            name = _long_list(compare.comparators[0], reading, problem)
            if name:
                yield (
                    compare,
                    sure,
                    f"How does Python find out whether something is in `{name}`, and how often is it asked here?",
                )
    for call in reading.all(ast.Call):
        if isinstance(call.func, ast.Attribute) and _around(reading, call):
            yield from _slow_method(call, call.func, reading, problem, sure)
    for add in reading.all(ast.AugAssign):
        if isinstance(add.op, ast.Add) and isinstance(add.target, ast.Name) and reading.loops_above(add):
            function = reading.function_of(add)
            if function is not None and _starts_as_text(reading.body(function), add.target.id):
                yield add, 0.55, f"How many characters are copied each time `{add.target.id}` grows?"
    for function in reading.functions():
        for node in reading.body(function):
            if isinstance(node, ast.Call) and calls_itself(node, function) and any(map(_nearly_all, node.args)):
                yield node, 0.75, "How many items does this slice copy, over all the calls together?"
                break


def _slow_method(call: ast.Call, method: ast.Attribute, reading: Reading, problem: Problem, sure: float) -> Found:
    name = _long_list(method.value, reading, problem)
    shown = ast.unparse(method.value)[:30] if isinstance(method.value, ast.Name | ast.Attribute | ast.Subscript) else ""
    first = integer(call.args[0]) if call.args else None
    if method.attr == "pop" and len(call.args) == 1 and first == 0 and shown:
        yield call, sure, f"When the first item leaves `{shown}`, what happens to all the others?"
    elif method.attr == "insert" and len(call.args) == 2 and first == 0 and shown:
        yield call, sure, f"When something is put in front in `{shown}`, what happens to all the others?"
    elif method.attr in ("count", "index") and name:
        yield call, min(sure, 0.75), f"How does `{method.attr}` find its answer in `{name}`, and how often is it asked?"


def _long_list(node: ast.expr, reading: Reading, problem: Problem) -> str:
    """The name of a list that can be long: a list parameter of the problem, or one that the function fills or copies."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        node = node.value
    function = reading.function_of(node)
    if not isinstance(node, ast.Name) or function is None:
        return ""
    name, body = node.id, reading.body(function)
    stores = [
        part for part in body if isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Store)
    ]
    if not stores:
        return name if name in _given_lists(function, problem) else ""
    values = _values(body, name)
    if len(values) != len(stores):
        return ""
    if all(isinstance(value, ast.Call) and is_call(value, "list", "sorted") and value.args for value in values):
        return name
    empty = all((isinstance(value, ast.List) and not value.elts) or is_call(value, "list") for value in values)
    return name if empty and any(_fills(part, name) for part in body) else ""


def _given_lists(function: Function, problem: Problem) -> set[str]:
    if function.name not in (problem.signature.name, camel(problem.signature.name)):
        return set()
    pairs = zip(parameters(function), problem.signature.parameters, strict=False)
    return {mine.arg for mine, theirs in pairs if theirs.type.startswith("list")}


def _values(body: list[ast.AST], name: str) -> list[ast.expr]:
    """Everything the name is set to."""
    found: list[ast.expr] = []
    for part in body:
        match part:
            case ast.Assign(targets=targets, value=value) if any(is_name(target, name) for target in targets):
                found.append(value)
            case ast.AnnAssign(target=target, value=ast.expr() as value) if is_name(target, name):
                found.append(value)
            case _:
                continue
    return found


def _fills(node: ast.AST, name: str) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("append", "extend", "insert")
        and is_name(node.func.value, name)
    )


def _starts_as_text(body: list[ast.AST], name: str) -> bool:
    values = _values(body, name)
    return any(isinstance(value, ast.Constant) and isinstance(value.value, str) for value in values)


def _nearly_all(node: ast.expr) -> bool:
    """`nums[1:]`, `text[:-1]`: everything but a few items is copied."""
    if not (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)) or node.slice.step is not None:
        return False
    lower, upper = integer(node.slice.lower), integer(node.slice.upper)
    if node.slice.upper is None:
        return lower is not None and lower > 0
    return upper is not None and upper < 0 and (node.slice.lower is None or lower is not None)


CHECKS = {"nested-loops": nested_loops, "quadratic-idiom": quadratic_idioms}
