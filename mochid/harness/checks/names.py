"""Checks on names: the function the tests call, its parameters, names that hide Python's own, defaults that remember.

Rules: as `analysis.py` says: each yields (node, confidence, question) and gives nothing away.
"""

import ast

from mochid.harness.checks.flow import Found
from mochid.harness.checks.reading import MUTATORS, Function, Reading, is_name, names, parameters, unwritten, within
from mochid.harness.inside.spelling import camel
from mochid.problem import Problem

BUILTINS = {
    *(
        "list",
        "dict",
        "set",
        "tuple",
        "str",
        "int",
        "float",
        "bool",
        "sum",
        "max",
        "min",
        "len",
        "range",
        "sorted",
        "map",
    ),
    *(
        "filter",
        "zip",
        "enumerate",
        "abs",
        "all",
        "any",
        "next",
        "iter",
        "reversed",
        "input",
        "print",
        "type",
        "hash",
        "ord",
        "chr",
    ),
}


def wrong_signature(reading: Reading, problem: Problem) -> Found:
    """The tests can't call the function, or can't call it so."""
    if problem.signature.methods:
        yield from _wrong_class(reading, problem)
        return
    wanted, given = problem.signature.name, len(problem.signature.parameters)
    entry = reading.entry(wanted)
    if entry is None:
        others = [function for function in reading.functions() if reading.parent.get(function) is reading.tree]
        assigned = {name.id for name in reading.all(ast.Name) if isinstance(name.ctx, ast.Store)}
        if others and wanted not in assigned and not any(node.name == "Solution" for node in reading.all(ast.ClassDef)):
            sure = 0.95 if len(others) == 1 or any(other.name == camel(wanted) for other in others) else 0.8
            yield others[0], sure, f"The tests call `{wanted}`: which function in your file is it?"
        return
    mine = parameters(entry)
    least = len(mine) - len(entry.args.defaults)
    most = given if entry.args.vararg else len(mine)
    if not least <= given <= most:
        yield (
            entry,
            0.95,
            f"The tests call `{wanted}` with {given} argument{'s' if given != 1 else ''}: how many does yours take?",
        )


def _wrong_class(reading: Reading, problem: Problem) -> Found:
    """The same of a class and its methods."""
    name = problem.signature.name
    mine = next((node for node in reading.all(ast.ClassDef) if node.name == name), None)
    if mine is None:
        others = [node for node in (*reading.all(ast.ClassDef), *reading.functions()) if not unwritten(node.body)]
        if others:
            yield others[0], 0.8, f"The tests make a `{name}`: which class in your file is it?"
        return
    written = {node.name: node for node in mine.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    for method in problem.signature.methods:
        found = written.get("__init__" if method.name == name else method.name)
        if found is None or found.args.vararg:
            continue  # a missing one is still to come, or inherited; the tests say so too
        given, takes = len(method.parameters), len(parameters(found))
        if not takes - len(found.args.defaults) <= given <= takes:
            many = f"{given} argument{'s' if given != 1 else ''}"
            yield found, 0.95, f"The tests call `{method.name}` with {many}: how many does yours take?"


def shadowed(reading: Reading, problem: Problem) -> Found:
    """A name of Python's own is given another meaning; surely trouble where it is called afterwards."""
    stored = [node for node in reading.all(ast.Name) if isinstance(node.ctx, ast.Store) and node.id in BUILTINS]
    places: list[tuple[ast.AST, str]] = [(node, node.id) for node in stored]
    allowed = set(problem.signature.names)
    places += [(arg, arg.arg) for arg in reading.all(ast.arg) if arg.arg in BUILTINS]
    seen: set[tuple[str, int]] = set()
    for node, name in places:
        function = reading.function_of(node)
        scope = reading.body(function) if function else reading.nodes
        if (name, id(function)) in seen:
            continue
        seen.add((name, id(function)))
        called = any(isinstance(use, ast.Call) and is_name(use.func, name) for use in scope)
        if called:
            yield (
                node,
                0.9,
                f"`{name}` is also a function of Python's, and you call it: what does the name mean there now?",
            )
        elif name not in allowed:
            yield node, 0.5, f"`{name}` is also a function of Python's: might you need it later?"


def remembered_default(reading: Reading, problem: Problem) -> Found:
    """A list, dict or set as default, changed or handed on: it is made once, and remembers."""
    for function in reading.functions():
        given = [*function.args.posonlyargs, *function.args.args]
        pairs: list[tuple[ast.arg, ast.expr | None]] = list(
            zip(given[len(given) - len(function.args.defaults) :], function.args.defaults, strict=True)
        )
        pairs += zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        for parameter, default in pairs:
            if _makes_container(default) and _grows(function, reading.body(function), parameter.arg):
                yield (
                    default or function,
                    0.85,
                    f"The default of `{parameter.arg}` is made once: what is in it at the second call?",
                )


def _makes_container(default: ast.expr | None) -> bool:
    if isinstance(default, ast.List | ast.Dict | ast.Set):
        return True
    return isinstance(default, ast.Call) and bool(
        names([default.func]) & {"list", "dict", "set", "deque", "defaultdict"}
    )


def _grows(function: Function, body: list[ast.AST], name: str) -> bool:
    """The parameter is changed in place (an item or a method), or passed on whole, before it is replaced."""
    first = function.body[0]
    if isinstance(first, ast.If) and name in names(within(first.test)):
        return False  # `if memo is None`-style: the author knows
    for node in body:
        match node:
            case ast.Subscript(value=ast.Name(id=found), ctx=ast.Store() | ast.Del()) if found == name:
                return True
            case ast.Call(func=ast.Attribute(value=ast.Name(id=found), attr=method)) if (
                found == name and method in MUTATORS - {"get"}
            ):
                return True
            case ast.AugAssign(target=ast.Name(id=found)) if found == name:
                return True
            case _:
                continue
    return False


_COUNTS = ("n", "m", "N", "M")
"""Often given beside what they count, and not needed."""


def unused_parameter(reading: Reading, problem: Problem) -> Found:
    """The function never looks at something it is given."""
    entry = reading.entry(problem.signature.name)
    if (
        entry is None
        or unwritten(entry.body)
        or len(entry.body) < 2
        or not _has_return(reading.body(entry, nested=False))
    ):
        return
    read = {node.id for node in reading.body(entry) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    if read & {"locals", "vars"}:
        return
    for parameter in parameters(entry):
        if parameter.arg not in read and not parameter.arg.startswith("_"):
            yield (
                parameter,
                0.6 if parameter.arg in _COUNTS else 0.75,
                f"`{entry.name}` is given `{parameter.arg}` and never looks at it: can the answer be found without it?",
            )


def _has_return(own: list[ast.AST]) -> bool:
    return any(isinstance(node, ast.Return) for node in own)


def identity(reading: Reading, problem: Problem) -> Found:
    """`is` between values."""
    for compare in reading.all(ast.Compare):
        sides = [compare.left, *compare.comparators]
        for operator, left, right in zip(compare.ops, sides, sides[1:], strict=False):
            if isinstance(operator, ast.Is | ast.IsNot) and any(_literal(side) for side in (left, right)):
                yield (
                    compare,
                    0.9,
                    "`is` asks whether two names mean the same object: is that what you want to know here?",
                )


def _literal(node: ast.expr) -> bool:
    if isinstance(node, ast.List | ast.Dict | ast.Set | ast.Tuple):
        return True
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, int | str | float)
        and not isinstance(node.value, bool)
    )


CHECKS = {
    "wrong-signature": wrong_signature,
    "shadowed-name": shadowed,
    "mutable-default": remembered_default,
    "unused-parameter": unused_parameter,
    "identity": identity,
}
