"""The statements of a candidate's file that test it, in the order Python would run them: at top level, and under a main guard.

An assert may rest on every statement before it (`cache.put(1, 10)`), so they are run one after another, once, in the names of
their module; each assert says whether it holds, and the next statement is run. What a statement raises that tests nothing ends it,
as it would end the program: the asserts after it were not run, and nobody calls them wrong.
Rules: finding is pure and never raises.
"""

import ast
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)
_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


class Step(Struct, frozen=True):
    """One statement."""

    kind: Literal["run", "whole", "assert"]
    """`run` prepares something, `whole` has asserts inside it, `assert` is one."""
    line: int
    text: str
    code: str
    """What is executed; of an assert, its expression ..."""
    sides: tuple[str, str] = ("", "")
    """... and, of `left == right`, the two."""


class Script(Struct, frozen=True):
    """A file, taken apart."""

    steps: tuple[Step, ...] = ()
    body: str = ""
    """The text without the statements at top level that are steps; every other line is where it was."""
    support: str = ""
    """What the tests may need on another solution: imports, helpers and values, without the solution itself."""
    imports: str = ""
    """Every import statement in it."""


def read(source: str, solution: frozenset[str] = frozenset()) -> Script:
    """Take a file apart. `solution`: the names that the function or class under test may have."""
    try:
        tree = ast.parse(source)
        called = _with_asserts(tree)
        loose = _loose(tree, solution, called)
        steps = [_step(inner, called) for statement in tree.body for inner in _tried(statement, loose)]
        if all(step.kind == "run" for step in steps):
            steps, loose = [], []
        support = [node for node in tree.body if node not in loose and _supports(node, solution)]
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
        return Script(tuple(steps), _without(source, loose), _text(support), _text(imports))
    except _UNREADABLE:
        return Script(body=source)


def _tried(statement: ast.stmt, loose: list[ast.stmt]) -> list[ast.stmt]:
    """What of a statement at top level belongs to the script: itself, or what a main guard holds."""
    if isinstance(statement, ast.If) and _is_guard(statement):
        return statement.body
    return [statement] if statement in loose else []


def calls(script: Script) -> frozenset[str]:
    """The functions that the script calls by itself: they are tests where it does."""
    return frozenset(step.code.partition("(")[0] for step in script.steps if step.kind == "whole")


def _loose(tree: ast.Module, solution: frozenset[str], called: frozenset[str]) -> list[ast.stmt]:
    """The statements at top level that are part of a test: from the first that tests, or uses what is tested, to the last."""
    found: list[ast.stmt] = []
    for statement in tree.body:
        if isinstance(statement, _DEFINES) or _is_guard(statement):
            continue
        uses = any(isinstance(node, ast.Name) and node.id in solution for node in ast.walk(statement))
        if found or uses or _kind(statement, called) != "run":
            found.append(statement)
    return found if any(_kind(statement, called) != "run" for statement in found) else []


def _with_asserts(tree: ast.Module) -> frozenset[str]:
    """The functions at top level, without arguments, that have asserts in them."""
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.args.args)
    return frozenset(function.name for function in functions if _asserts(function))


def _asserts(node: ast.AST) -> bool:
    return any(isinstance(inner, ast.Assert) for inner in ast.walk(node))


def _kind(statement: ast.stmt, called: frozenset[str]) -> Literal["run", "whole", "assert"]:
    match statement:
        case ast.Assert():
            return "assert"
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return "run"
        case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[], keywords=[])) if name in called:
            return "whole"
        case _:
            return "whole" if _asserts(statement) else "run"


def _step(statement: ast.stmt, called: frozenset[str]) -> Step:
    text = ast.unparse(statement)
    first = text.partition("\n")[0]
    match statement:
        case ast.Assert(test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[right])):
            return Step("assert", statement.lineno, first, "", (ast.unparse(left), ast.unparse(right)))
        case ast.Assert(test=test):
            return Step("assert", statement.lineno, first, ast.unparse(test))
        case _:
            return Step(_kind(statement, called), statement.lineno, first, text)


def _is_guard(statement: ast.stmt) -> bool:
    test = statement.test if isinstance(statement, ast.If) else None
    sides = [test.left, *test.comparators] if isinstance(test, ast.Compare) else []
    return any(isinstance(side, ast.Name) and side.id == "__name__" for side in sides)


def _supports(node: ast.stmt, solution: frozenset[str]) -> bool:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name not in solution
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return not any(isinstance(inner, ast.Name) and inner.id in solution for inner in ast.walk(node))
    return isinstance(node, ast.Import | ast.ImportFrom)


def _without(source: str, statements: list[ast.stmt]) -> str:
    lines = source.splitlines()
    for statement in statements:
        for number in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1):
            lines[number - 1] = ""
    return "\n".join(lines) + "\n"


def _text(nodes: list[ast.stmt] | list[ast.Import | ast.ImportFrom]) -> str:
    return "\n".join(ast.unparse(node) for node in nodes)


def functions(source: str, solution: frozenset[str] = frozenset()) -> Iterator[tuple[int, str, str]]:
    """The test functions and the methods of test classes: line, class ("" for none), name.

    Beside the solution a function only counts as a test where it asserts something.
    """
    try:
        body = ast.parse(source).body
    except _UNREADABLE:
        return
    for statement in body:
        if isinstance(statement, ast.FunctionDef) and statement.name.startswith("test") and not statement.args.args:
            if not solution or (_asserts(statement) and statement.name not in solution):
                yield statement.lineno, "", statement.name
        elif isinstance(statement, ast.ClassDef) and statement.name not in solution:
            for method in statement.body:
                if isinstance(method, ast.FunctionDef) and method.name.startswith("test"):
                    yield method.lineno, statement.name, method.name


RUNNER = """

_mochi_scripts = {{"solution": ({solution!r}, globals), "sibling": ({sibling!r}, lambda: _mochi_sibling({text!r}))}}
_mochi_at = {{}}


def _mochi_until(where, last):
    steps, opened = _mochi_scripts[where]
    at = _mochi_at.setdefault(where, {{"next": 0, "stopped": "", "raised": False}})
    at["scope"] = scope = at.get("scope") or opened()
    answer = None
    while at["next"] <= last:
        kind, line, text, code, left, right = steps[at["next"]]
        at["next"] += 1
        if at["stopped"]:
            continue
        answer, raised = None, at["raised"]
        try:
            if kind != "assert":
                exec(compile(code, "solution.py", "exec"), scope)
                answer = [True, "", "", raised]
            elif left:
                one, other = eval(left, scope), eval(right, scope)
                answer = [bool(one == other), repr(one)[:120], repr(other)[:120], raised]
            else:
                answer = [bool(eval(code, scope)), "", "", raised]
        except Exception as error:
            if kind == "run":
                at["stopped"], at["how"] = f"line {{line}} before it raised {{error!r:.100}}", "RE"
            if isinstance(error, AssertionError):
                answer = [False, "", str(error)[:120], raised]
            else:
                answer, at["raised"] = error, True
        except SystemExit:
            at["stopped"], at["how"] = f"line {{line}} ends the program", "NOT_RUN"
    if at["stopped"]:
        return [None, at["stopped"], at["how"]]
    if isinstance(answer, Exception):
        raise answer
    return answer
"""
"""Appended to the file that is run: runs the steps up to one, each once."""


def runner(solution: Script, sibling: Script) -> str:
    """`RUNNER` with the steps of two files."""
    return RUNNER.format(solution=_plain(solution), sibling=_plain(sibling), text=sibling.body)


def _plain(script: Script) -> list[tuple[str, int, str, str, str, str]]:
    return [(step.kind, step.line, step.text, step.code, *step.sides) for step in script.steps]
