"""A candidate's file as a tree with an index: functions, loops, parents, and small questions about names and paths.

Rules: walks are iterative (a hostile or half-written file may nest thousands deep); pure; built once per save, in well under a
millisecond for an ordinary file.
"""

import ast
from collections.abc import Iterable, Iterator
from typing import TypeVar

from mochid.harness.inside.spelling import camel

Function = ast.FunctionDef | ast.AsyncFunctionDef
Loop = ast.For | ast.AsyncFor | ast.While
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
FOR = (ast.For, ast.AsyncFor)
LOOPS = (*FOR, ast.While)
SCOPES = (*FUNCTIONS, ast.Lambda, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
MUTATORS = {
    *("append", "add", "extend", "insert", "remove", "pop", "popleft", "appendleft", "popitem", "clear", "update"),
    *("setdefault", "discard", "sort", "reverse", "rotate", "push", "put", "get", "move_to_end"),
}
"""Methods that change what they are called on."""

_SILENT = (ast.expr_context, ast.operator, ast.boolop, ast.unaryop, ast.cmpop)

Node = TypeVar("Node", bound=ast.AST)


class Reading:
    """The index of one parsed file."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.parent: dict[ast.AST, ast.AST] = {}
        self.nodes: list[ast.AST] = []
        self.kinds: dict[type, list[ast.AST]] = {}
        self._lengths: dict[ast.AST, dict[str, str]] = {}
        self._bodies: dict[tuple[ast.AST, bool], list[ast.AST]] = {}
        stack: list[ast.AST] = [tree]
        while stack:
            node = stack.pop()
            self.nodes.append(node)
            self.kinds.setdefault(type(node), []).append(node)
            found = _children(node)
            self.parent.update(dict.fromkeys(found, node))
            found.reverse()
            stack += found
        self._place = {node: place for place, node in enumerate(self.nodes)}
        self._size = dict.fromkeys(self.nodes, 1)
        for node in reversed(self.nodes[1:]):
            self._size[self.parent[node]] += self._size[node]

    def all(self, *kinds: type[Node]) -> list[Node]:
        """Every node of these kinds, in the order of the text within each kind."""
        return [node for kind in kinds for node in self.kinds.get(kind, ())]  # type: ignore[misc]  # by construction

    def body(self, node: Function | Loop, *, nested: bool = True) -> list[ast.AST]:
        """Every node of the body of a function or loop. `nested` False stays out of functions and classes defined in it."""
        known = self._bodies.get((node, nested))
        if known is None:
            known = self._bodies[node, nested] = [
                part for statement in node.body for part in self._under(statement, nested)
            ]
        return known

    def _under(self, root: ast.AST, nested: bool) -> list[ast.AST]:
        place = self._place[root]
        end = place + self._size[root]
        if nested:
            return self.nodes[place:end]
        found: list[ast.AST] = []
        while place < end:
            node = self.nodes[place]
            found.append(node)
            place += self._size[node] if isinstance(node, SCOPES) else 1
        return found

    def lengths(self, function: Function) -> dict[str, str]:
        """`n` -> "nums" for every `n = len(nums)` in the function."""
        if function not in self._lengths:
            self._lengths[function] = _lengths(self.body(function))
        return self._lengths[function]

    def functions(self) -> list[Function]:
        return [*self.all(ast.FunctionDef), *self.all(ast.AsyncFunctionDef)]

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """Parents, nearest first."""
        while node in self.parent:
            node = self.parent[node]
            yield node

    def function_of(self, node: ast.AST) -> Function | None:
        """The function whose body holds the node."""
        return next((up for up in self.above(node) if isinstance(up, FUNCTIONS)), None)

    def loops_above(self, node: ast.AST) -> list[Loop]:
        """The loops around a node within its own function, nearest first."""
        found: list[Loop] = []
        for up in self.above(node):
            if isinstance(up, SCOPES):
                break
            if isinstance(up, LOOPS) and not _outside_body(up, node, self):
                found.append(up)
        return found

    def entry(self, name: str) -> Function | None:
        """The function the tests will call: at the top of the file, or a method of `Solution`."""
        spellings = (name, camel(name))
        for function in self.functions():
            home = self.parent.get(function)
            if function.name == name and home is self.tree:
                return function
            if function.name in spellings and isinstance(home, ast.ClassDef) and home.name == "Solution":
                return function
        return None


def _outside_body(loop: Loop, node: ast.AST, reading: Reading) -> bool:
    """The node is in what a `for` iterates over, or in an `else`: evaluated once."""
    child = node
    for up in reading.above(node):
        if up is loop:
            break
        child = up
    once: list[ast.AST] = [*loop.orelse]
    if isinstance(loop, FOR):
        once += [loop.iter, loop.target]
    return any(child is part for part in once)


def _children(node: ast.AST) -> list[ast.AST]:
    """In the order of the text; without operators and contexts: the parser shares one object among all places of the same kind."""
    found: list[ast.AST] = []
    for value in node.__dict__.values():
        if type(value) is list:
            found += [item for item in value if isinstance(item, ast.AST) and not isinstance(item, _SILENT)]
        elif isinstance(value, ast.AST) and not isinstance(value, _SILENT):
            found.append(value)
    return found


def within(*roots: ast.AST) -> Iterator[ast.AST]:
    """Every node under (and with) these: for expressions; whole bodies are in `Reading.body`."""
    stack = list(reversed(roots))
    while stack:
        node = stack.pop()
        yield node
        found = _children(node)
        found.reverse()
        stack += found


def parameters(function: Function) -> list[ast.arg]:
    """Positional parameters, without `self`."""
    given = [*function.args.posonlyargs, *function.args.args]
    return given[1:] if given and given[0].arg in ("self", "cls") else given


def names(nodes: Iterable[ast.AST]) -> set[str]:
    """Names read or written."""
    return {node.id for node in nodes if isinstance(node, ast.Name)}


def is_call(node: ast.AST | None, *functions: str) -> bool:
    """`node` calls one of these plain names."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions


def is_name(node: ast.AST | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def length_of(node: ast.AST | None) -> str:
    """ "nums" for `len(nums)`, else ""."""
    if (
        isinstance(node, ast.Call)
        and is_call(node, "len")
        and len(node.args) == 1
        and isinstance(node.args[0], ast.Name)
    ):
        return node.args[0].id
    return ""


def _lengths(body: Iterable[ast.AST]) -> dict[str, str]:
    """`n` -> "nums" for every `n = len(nums)`, in tuples too: `m, n = len(a), len(b)`."""
    found: dict[str, str] = {}
    for node in body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
            pairs = [(target, value)]
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = list(zip(target.elts, value.elts, strict=False))
            found |= {one.id: length_of(of) for one, of in pairs if isinstance(one, ast.Name) and length_of(of)}
    return found


def integer(node: ast.AST | None) -> int | None:
    """The value of a whole number written out."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = integer(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    return None


def calls_itself(node: ast.AST, function: Function) -> bool:
    """`node` is a call of the function by its own name, or of a method of that name through `self`."""
    if not isinstance(node, ast.Call):
        return False
    if is_name(node.func, function.name):
        return True
    return (
        isinstance(node.func, ast.Attribute)
        and node.func.attr == function.name
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("self", "cls")
    )


def changed(nodes: Iterable[ast.AST]) -> set[str]:
    """Names that are assigned, deleted, changed through a method or an item, or handed to a function that might."""
    found: set[str] = set()
    for node in nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                found.add(name)
            case ast.Subscript(ctx=ast.Store() | ast.Del()) | ast.Attribute(ctx=ast.Store() | ast.Del()):
                found.add(_root(node))
            case ast.Call(func=ast.Attribute() as method) if method.attr in MUTATORS:
                found.add(_root(method))
                found |= names(node.args)
            case ast.Call(func=called) if not is_call(
                node, "len", "range", "min", "max", "abs", "sum", "print", "str", "int"
            ):
                found |= {_root(arg) for arg in node.args if isinstance(arg, ast.Name | ast.Attribute | ast.Subscript)}
                found.add(_root(called) if isinstance(called, ast.Attribute) else "")
    return found


def _root(node: ast.AST) -> str:
    """ "a" for `a.b[c].d`."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def leaves(block: list[ast.stmt]) -> bool:
    """No path runs off the end of the block: each returns, raises, or loops for ever. `break` and `continue` leave it too."""
    return any(_leaves(statement) for statement in block)


def _leaves(statement: ast.stmt) -> bool:
    match statement:
        case ast.Return() | ast.Raise() | ast.Break() | ast.Continue():
            return True
        case ast.If(body=body, orelse=orelse):
            return bool(orelse) and leaves(body) and leaves(orelse)
        case ast.While(test=test):
            return (is_true(test) or (bool(statement.orelse) and leaves(statement.orelse))) and not breaks(statement)
        case ast.For() | ast.AsyncFor():
            return bool(statement.orelse) and leaves(statement.orelse) and not breaks(statement)
        case ast.With(body=body) | ast.AsyncWith(body=body):
            return leaves(body)
        case ast.Try() | ast.TryStar():
            tried = leaves(statement.body) or leaves(statement.orelse)
            return leaves(statement.finalbody) or (
                tried and all(leaves(handler.body) for handler in statement.handlers)
            )
        case ast.Match(cases=cases):
            return exhaustive(cases) and all(leaves(case.body) for case in cases)
        case ast.Assert(test=ast.Constant(value=False)):
            return True
        case ast.Expr(value=ast.Call() as call):
            return is_call(call, "exit", "quit") or (isinstance(call.func, ast.Attribute) and call.func.attr == "_exit")
        case _:
            return False


def is_true(test: ast.expr) -> bool:
    return isinstance(test, ast.Constant) and bool(test.value)


def exhaustive(cases: list[ast.match_case]) -> bool:
    """The last case takes anything."""
    last = cases[-1]
    return last.guard is None and isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None


def breaks(loop: Loop) -> bool:
    """A `break` of this very loop is in its body."""
    stack: list[ast.AST] = list(loop.body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, LOOPS):
            stack += node.orelse
        elif not isinstance(node, (*SCOPES, ast.expr)):
            stack += ast.iter_child_nodes(node)
    return False


def unwritten(block: list[ast.stmt]) -> bool:
    """Nothing is there yet: a docstring, `pass`, `...`, or NotImplementedError."""
    for statement in block:
        match statement:
            case ast.Pass() | ast.Expr(value=ast.Constant()):
                continue
            case ast.Raise(exc=exc) if exc is not None and "NotImplementedError" in names(within(exc)):
                continue
            case _:
                return False
    return True
