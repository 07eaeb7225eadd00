"""Checks on the paths through a function: recursion that never ends, paths that return nothing, lines never reached, loops that
can't go on or can't stop.

Rules: as `analysis.py` says: each yields (node, confidence, question) and gives nothing away; sure things are near 1, and what may
well be deliberate stays under 0.7, where the coach does not speak.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise

from mochid.harness.checks.reading import (
    LOOPS,
    Function,
    Reading,
    breaks,
    calls_itself,
    changed,
    exhaustive,
    is_call,
    is_true,
    leaves,
    names,
    parameters,
    unwritten,
    within,
)
from mochid.problem import Problem

Found = Iterator[tuple[ast.AST, float, str]]

MAYBE_NOTHING = ("none", "optional", "tree", "linked_list")
"""Answers for which returning nothing can be right."""


def endless_recursion(reading: Reading, problem: Problem) -> Found:
    """Every path through the function calls it again."""
    for function in reading.functions():
        own = reading.body(function, nested=False)
        calls = [node for node in own if calls_itself(node, function)]
        if not calls or _another_is_meant(reading, function, own):
            continue
        if not _may_finish(function.body, function):
            yield (
                calls[0],
                0.95,
                f"Each call of `{function.name}` makes another one: for which input should it stop and answer at once?",
            )
        elif _nothing_shrinks(reading, function, calls):
            yield calls[0], 0.75, f"`{function.name}` calls itself with what it was given: what gets smaller each time?"


def _another_is_meant(reading: Reading, function: Function, own: list[ast.AST]) -> bool:
    """A generator, whose calls do nothing yet; a function inside with the same name; in a method, a plain name."""
    if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own):
        return True
    if any(isinstance(node, ast.FunctionDef) and node.name == function.name for node in reading.body(function)):
        return True
    plain = any(isinstance(node, ast.Call) and is_call(node, function.name) for node in own)
    return plain and isinstance(reading.parent.get(function), ast.ClassDef)


def _may_finish(block: list[ast.stmt], function: Function) -> bool:
    """Some path through the function makes no recursive call."""
    return any(_paths(block, function))


def _paths(block: list[ast.stmt], function: Function) -> tuple[bool, bool]:
    """Without a recursive call: can a path leave the function here, and can one reach the end of the block?"""
    left = False
    for statement in block:
        leaving, through = _paths_of(statement, function)
        left = left or leaving
        if not through:
            return left, False
    return left, True


def _paths_of(statement: ast.stmt, function: Function) -> tuple[bool, bool]:
    match statement:
        case ast.If(test=test, body=body, orelse=orelse):
            return (False, False) if _must_call(test, function) else _either(function, body, orelse)
        case ast.While(test=test, body=body):
            if _must_call(test, function):
                return False, False
            return _paths(body, function)[0], not is_true(test) or breaks(statement)
        case ast.For(iter=source, body=body) | ast.AsyncFor(iter=source, body=body):
            return (False, False) if _must_call(source, function) else (_paths(body, function)[0], True)
        case ast.Try(body=body, handlers=handlers) | ast.TryStar(body=body, handlers=handlers):
            return _either(function, body, *(handler.body for handler in handlers))
        case ast.With(body=body) | ast.AsyncWith(body=body):
            return _paths(body, function)
        case ast.Match(cases=cases):
            bodies = [case.body for case in cases]
            return _either(function, *bodies) if exhaustive(cases) else _either(function, *bodies, [])
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return False, True
        case _:
            if any(_must_call(part, function) for part in ast.iter_child_nodes(statement)):
                return False, False
            ends = isinstance(statement, ast.Return | ast.Raise)
            return ends, not ends


def _either(function: Function, *blocks: list[ast.stmt]) -> tuple[bool, bool]:
    paths = [_paths(block, function) for block in blocks]
    return any(left for left, _ in paths), any(through for _, through in paths)


def _must_call(expression: ast.AST, function: Function) -> bool:
    """Evaluating the expression always makes a recursive call: short circuits, branches and loops inside it may not."""
    if calls_itself(expression, function):
        return True
    match expression:
        case ast.BoolOp(values=values):
            return _must_call(values[0], function)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _must_call(test, function) or (_must_call(body, function) and _must_call(orelse, function))
        case ast.Lambda():
            return False
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return _must_call(expression.generators[0].iter, function)
        case _:
            return any(_must_call(part, function) for part in ast.iter_child_nodes(expression))


def _nothing_shrinks(reading: Reading, function: Function, calls: list[ast.AST]) -> bool:
    mine = [parameter.arg for parameter in parameters(function)]
    if not mine or any(isinstance(node, ast.Global | ast.Nonlocal) for node in reading.body(function)):
        return False
    for call in calls:
        assert isinstance(call, ast.Call)
        if call.keywords or [arg.id if isinstance(arg, ast.Name) else "" for arg in call.args] != mine:
            return False
    skip = {id(part) for call in calls for part in within(call)}
    return not changed(node for node in reading.body(function) if id(node) not in skip) & set(mine)


def missing_return(reading: Reading, problem: Problem) -> Found:
    """Some paths give a value and some fall off the end."""
    entry = reading.entry(problem.signature.name)
    for function in reading.functions():
        own = reading.body(function, nested=False)
        if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own) or unwritten(function.body):
            continue
        if function.name.startswith("__"):
            continue
        returns = [node for node in own if isinstance(node, ast.Return)]
        values = [node for node in returns if node.value is not None and not _is_none(node.value)]
        if not values:
            if function is entry and not (function.returns is not None and _is_none(function.returns)):
                yield from _no_return_at_all(function, own, problem)
        elif not leaves(function.body) and not _nothing_is_fine(function, own, function is entry, problem):
            sure = 0.55 if isinstance(function.body[-1], LOOPS) else 0.9
            yield (
                function.body[-1],
                sure,
                f"Can `{function.name}` reach its end without a `return`? What comes back then?",
            )


def _no_return_at_all(function: Function, own: list[ast.AST], problem: Problem) -> Found:
    if problem.compare == "in_place" or problem.signature.returns.partition("[")[0] in ("none",):
        return
    if leaves(function.body) or any(isinstance(node, ast.Pass) for node in own):
        return  # it never comes to its end, or is not written to its end
    if any(is_call(node, "print") for node in own):
        yield function, 0.8, f"`{function.name}` prints; what does it give back to whoever called it?"
    else:
        yield function, 0.85, f"What does `{function.name}` give back when it is done?"


def _nothing_is_fine(function: Function, own: list[ast.AST], is_entry: bool, problem: Problem) -> bool:
    """The problem, the annotation or another `return` says that None can be an answer."""
    if is_entry and (problem.signature.returns.partition("[")[0] in MAYBE_NOTHING or problem.compare == "in_place"):
        return True
    annotated = list(within(function.returns)) if function.returns is not None else []
    if "Optional" in names(annotated) or any(_is_none(node) for node in annotated):
        return True
    returns = [node for node in own if isinstance(node, ast.Return)]
    return any(node.value is None or _is_none(node.value) for node in returns)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def unreachable(reading: Reading, problem: Problem) -> Found:
    """Statements after a return, raise, break or continue, or after a loop that never ends."""
    for node in reading.all(
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.If,
        ast.For,
        ast.AsyncFor,
        ast.While,
        ast.With,
        ast.AsyncWith,
        ast.Try,
        ast.ExceptHandler,
    ):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None) or []
            for statement, following in pairwise(block):
                if isinstance(statement, ast.Return | ast.Raise | ast.Break | ast.Continue):
                    word = type(statement).__name__.lower()
                    if not _placeholder(statement, following):
                        yield following, 0.9, f"When does the program get past the `{word}` on line {statement.lineno}?"
                    break
                if isinstance(statement, ast.While) and is_true(statement.test) and not breaks(statement):
                    yield (
                        following,
                        0.85,
                        f"What ends the `while` on line {statement.lineno}, so that this line is reached?",
                    )
                    break


def _placeholder(statement: ast.stmt, following: ast.stmt) -> bool:
    """`raise NotImplementedError` left above new code, or a generator's `return; yield`."""
    return unwritten([statement]) or (isinstance(following, ast.Expr) and isinstance(following.value, ast.Yield))


def one_round(reading: Reading, problem: Problem) -> Found:
    """A loop that always leaves in its first round."""
    loops: list[ast.For | ast.While] = [*reading.all(ast.For), *reading.all(ast.While)]
    for loop in loops:
        if any(isinstance(node, ast.Continue) for node in reading.body(loop, nested=False)) or not leaves(loop.body):
            continue
        last = loop.body[-1]
        both = isinstance(last, ast.If) and bool(last.orelse)
        after_test = (
            len(loop.body) > 1 and isinstance(last, ast.Return | ast.Break) and isinstance(loop.body[-2], ast.If)
        )
        if both or after_test:
            yield loop, 0.85, "For an input of three items, how many times does this loop go round?"


def endless_loop(reading: Reading, problem: Problem) -> Found:
    """Nothing in the body can change what the condition looks at."""
    for loop in reading.all(ast.While):
        body = reading.body(loop, nested=False)
        if any(
            isinstance(node, ast.Return | ast.Raise | ast.Yield | ast.YieldFrom | ast.Await) for node in body
        ) or breaks(loop):
            continue
        if is_true(loop.test):
            yield loop, 0.85, "What ends this loop?"
            continue
        tested = list(within(loop.test))
        looked_at = names(tested)
        if not looked_at or any(isinstance(node, ast.NamedExpr) for node in tested):
            continue
        if any(
            isinstance(node, ast.Call) and not is_call(node, "len", "abs", "min", "max", "sum", "int")
            for node in tested
        ):
            continue
        helpers = {function.name for function in reading.functions()} | {"next", "exit"}
        if looked_at & changed(body) or any(is_call(node, *helpers) for node in body):
            continue
        shown = ", ".join(f"`{name}`" for name in sorted(looked_at - {"len", "abs", "min", "max", "sum", "int"}))
        yield loop, 0.9, f"This loop goes on as long as its condition holds: where does its body change {shown}?"


def no_effect(reading: Reading, problem: Problem) -> Found:
    """A comparison or a pure call whose answer nobody takes; a method whose answer is None and somebody takes it."""
    for statement in reading.all(ast.Expr):
        value = statement.value
        if isinstance(value, ast.Compare) and isinstance(value.ops[0], ast.Eq):
            yield statement, 0.85, "This line compares two things. What happens to the answer?"
        elif is_call(value, "sorted", "reversed", "abs", "max", "min", "sum", "len"):
            assert isinstance(value, ast.Call)
            assert isinstance(value.func, ast.Name)
            yield statement, 0.85, f"`{value.func.id}` gives something back here. Where does it go?"
        elif (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and (
                value.func.attr in ("strip", "upper", "lower", "split")
                or (value.func.attr in ("replace", "join") and value.args)
            )
        ):
            yield statement, 0.8, f"Strings don't change: where does what `{value.func.attr}` gives back go?"
    for assignment in reading.all(ast.Assign):
        value = assignment.value
        if (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and _gives_nothing(reading, value.func, value)
        ):
            yield assignment, 0.9, f"What does `{value.func.attr}()` give back?"


def _gives_nothing(reading: Reading, method: ast.Attribute, call: ast.Call) -> bool:
    """`sort` and its like, on a plain name that does not hold something of the candidate's own making."""
    if (
        method.attr not in ("sort", "append", "extend", "reverse")
        or not isinstance(method.value, ast.Name)
        or len(call.args) > 1
    ):
        return False
    classes = {node.name for node in reading.all(ast.ClassDef)}
    made = (node for node in reading.all(ast.Assign) if is_call(node.value, *classes))
    return not any(names(node.targets) & {method.value.id} for node in made)


CHECKS = {
    "recursion-base-case": endless_recursion,
    "missing-return": missing_return,
    "unreachable": unreachable,
    "one-round-loop": one_round,
    "endless-loop": endless_loop,
    "no-effect": no_effect,
}
