"""A text rewritten so that it counts its own steps: every loop turn and call, and what each operation in C may hide.

Rules:
- What the text does is unchanged; names beginning with `_mochi_` are added, which `prices.Meter.names` gives a meaning.
- What can't hide a loop stays as it is: calls of functions the text defines (they count for themselves), arithmetic with a
  literal number, methods that take the same time however much they are called on.
- Standard library only; this runs inside the sandbox, on hostile texts.
"""

import ast
from typing import Any

FREE = frozenset(
    [
        "super",
        "locals",
        "globals",
        "vars",
        "eval",
        "exec",
        "print",
        "isinstance",
        "issubclass",
        "len",
        "range",
        "ord",
        "chr",
        "abs",
        "int",
        "float",
        "bool",
        "divmod",
        "round",
        "type",
        "id",
        "callable",
        "getattr",
        "setattr",
        "hasattr",
        "object",
        "property",
        "staticmethod",
        "classmethod",
        "input",
        "repr",
        "next",
    ]
)
"""Builtins that cost one step, or that only work where they stand."""
FREE_METHODS = frozenset(
    ["append", "appendleft", "popleft", "add", "get", "items", "keys", "values", "setdefault", "move_to_end", "discard"]
)
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.BitOr, ast.BitAnd, ast.BitXor)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def rewrite(source: str, file: str) -> Any:
    """The code object of `source` with counting in it. Raises what `compile` raises."""
    tree = ast.parse(source, file)
    own = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    counted = ast.fix_missing_locations(Rewriter(own).visit(tree))
    return compile(counted, file, "exec", dont_inherit=True)


def _call(name: str, *arguments: ast.expr, at: ast.AST) -> ast.Call:
    made = ast.Call(ast.Name(f"_mochi_{name}", ast.Load()), list(arguments), [])
    return ast.copy_location(made, at)


def _tick(at: ast.AST) -> ast.Expr:
    return ast.copy_location(ast.Expr(_call("tick", at=at)), at)


def _number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float))


def _simple(node: ast.expr) -> bool:
    """Reading it twice does no harm."""
    match node:
        case ast.Name() | ast.Constant():
            return True
        case ast.Attribute(value=value):
            return _simple(value)
        case ast.Subscript(value=value, slice=index):
            return _simple(value) and _simple(index)
        case _:
            return False


def _read(node: ast.expr) -> ast.expr:
    """The same place, to read from."""
    copy = ast.parse(ast.unparse(node), mode="eval").body
    return ast.copy_location(copy, node)


def _yields(body: list[ast.stmt]) -> bool:
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(node, _FUNCTIONS):
            waiting.extend(ast.iter_child_nodes(node))
    return False


class Rewriter(ast.NodeTransformer):
    """`own`: names of functions and classes that the text defines."""

    def __init__(self, own: set[str]) -> None:
        self.own = own

    # -- loops and functions -------------------------------------------------------------------------------------------

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        if _yields(node.body):
            node.body.insert(0, _tick(node))
            return node
        enter = ast.copy_location(ast.Expr(_call("enter", at=node)), node)
        leave = ast.copy_location(ast.Expr(_call("leave", at=node)), node)
        node.body = [enter, ast.copy_location(ast.Try(node.body, [], [], [leave]), node)]
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        self.generic_visit(node)
        node.body = ast.IfExp(_call("tick", at=node), node.body, ast.Constant(None))
        return node

    def visit_For(self, node: ast.For) -> ast.For:
        self.generic_visit(node)
        node.body.insert(0, _tick(node.body[0]))
        return node

    def visit_While(self, node: ast.While) -> ast.While:
        self.generic_visit(node)
        node.body.insert(0, _tick(node.body[0]))
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        self.generic_visit(node)
        node.ifs.insert(0, _call("tick", at=node.iter))
        return node

    def visit_YieldFrom(self, node: ast.YieldFrom) -> ast.YieldFrom:
        self.generic_visit(node)
        node.value = _call("each", node.value, at=node)
        return node

    # -- what hides a loop ---------------------------------------------------------------------------------------------

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if len(node.ops) != 1:
            return node
        left, right = node.left, node.comparators[0]
        match node.ops[0]:
            case ast.In():
                return _call("inside", left, right, at=node)
            case ast.NotIn():
                return ast.copy_location(ast.UnaryOp(ast.Not(), _call("inside", left, right, at=node)), node)
            case ast.Eq() | ast.NotEq() if not isinstance(left, ast.Constant) and not isinstance(right, ast.Constant):
                return _call("equal" if isinstance(node.ops[0], ast.Eq) else "unequal", left, right, at=node)
            case _:
                return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        literal = _number(node.left) or _number(node.right)
        if not isinstance(node.op, _ARITHMETIC) or (literal and not isinstance(node.op, ast.Mult)):
            return node
        if _number(node.left) and _number(node.right):
            return node
        return _call(type(node.op).__name__.lower(), node.left, node.right, at=node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AugAssign:
        self.generic_visit(node)
        if isinstance(node.op, _ARITHMETIC) and not _number(node.value):
            place = [_read(node.target)] if not isinstance(node.target, ast.Name) and _simple(node.target) else []
            node.value = _call("more", node.value, *place, at=node)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        target, value = node.targets[0], node.value
        match target, value:
            case ast.Name(id=name), ast.BinOp(left=ast.Name(id=same), op=ast.Add(), right=right) if name == same:
                if not _number(right):
                    node.value = _call("onto", value.left, self.visit(right), at=node)
                return node
        self.generic_visit(node)
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
            place = [_read(target.value)] if _simple(target.value) else []
            node.value = _call("fill", node.value, *place, at=node)
        elif any(isinstance(part, ast.Starred) for part in getattr(target, "elts", ())):
            node.value = _call("sized", node.value, at=node)
        return node

    def visit_Delete(self, node: ast.Delete) -> Any:
        self.generic_visit(node)
        holes: list[ast.stmt] = [
            ast.copy_location(ast.Expr(_call("hole", _read(target.value), at=node)), node)
            for target in node.targets
            if isinstance(target, ast.Subscript) and _simple(target.value)
        ]
        return [*holes, node]

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
            return _call("sized", node, at=node)
        return node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.FormattedValue:
        node.value = self.visit(node.value)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        self.generic_visit(node)
        return _call("sized", node, at=node)

    def _display(self, node: ast.List | ast.Tuple | ast.Set | ast.Dict) -> ast.expr:
        self.generic_visit(node)
        parts = node.keys if isinstance(node, ast.Dict) else node.elts
        loaded = isinstance(getattr(node, "ctx", None), (ast.Load, type(None)))
        if loaded and any(part is None or isinstance(part, ast.Starred) for part in parts):
            return _call("sized", node, at=node)
        return node

    def visit_List(self, node: ast.List) -> ast.expr:
        return self._display(node) if node.elts else node

    def visit_Tuple(self, node: ast.Tuple) -> ast.expr:
        return self._display(node) if node.elts else node

    def visit_Set(self, node: ast.Set) -> ast.expr:
        return self._display(node)

    def visit_Dict(self, node: ast.Dict) -> ast.expr:
        return self._display(node) if node.keys else node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                argument.value = _call("sized", argument.value, at=argument)
        match node.func:
            case ast.Name(id=name) if name in FREE or name in self.own or name.startswith("_mochi_"):
                return node
            case (
                ast.Attribute(value=ast.Name(id="self" | "cls"))
                | ast.Attribute(value=ast.Call(func=ast.Name(id="super")))
            ):
                return node
            case ast.Attribute(attr=name) if name in FREE_METHODS or name.startswith("__"):
                return node
            case ast.Attribute(value=value, attr=name):
                wrapped = _call("method", value, ast.Constant(name), *node.args, at=node)
            case _:
                wrapped = _call("call", node.func, *node.args, at=node)
        wrapped.keywords = node.keywords
        return wrapped

    def visit_match_case(self, node: ast.match_case) -> ast.match_case:
        """Patterns are not expressions."""
        if node.guard is not None:
            node.guard = self.visit(node.guard)
        node.body = [self.visit(part) for part in node.body]
        return node
