"""Checks on the paths through a function: recursion that never ends, paths that give nothing back, lines never reached, loops that
can't go on or can't stop.

Rules: as `analysis.py` says: each yields (part, confidence, question) and gives nothing away.
"""

from collections.abc import Iterator
from itertools import pairwise

from mochid.harness.trees.parts import Part
from mochid.harness.trees.paths import breaks, case_body, endless, leaves, statements, written_body
from mochid.harness.trees.reading import (
    FUNCTIONS,
    LOOPS,
    PURE,
    Reading,
    calls_itself,
    changed,
    is_walker,
    name_of,
    names,
    parameters,
    within,
)
from mochid.problem import Problem

Found = Iterator[tuple[Part, float, str]]

MAYBE_NOTHING = ("none", "optional", "tree", "linked_list")
LAZY = ("&&", "||", "??")


def endless_recursion(reading: Reading, problem: Problem) -> Found:
    """Every path through the function calls it again."""
    for function in reading.all("function"):
        own = reading.body(function, nested=False)
        calls = [part for part in own if calls_itself(part, function)]
        body = function.get("body")
        if not calls or body is None or _overloaded(reading, function):
            continue
        if not any(_paths(statements(body), function)):
            yield (
                calls[0],
                0.95,
                f"Each call of `{name_of(function)}` makes another one: for which input should it stop and answer at once?",
            )
        elif _nothing_shrinks(reading, function, calls):
            yield (
                calls[0],
                0.75,
                f"`{name_of(function)}` calls itself with what it was given: what gets smaller each time?",
            )


def _overloaded(reading: Reading, function: Part) -> bool:
    """Another function has the same name, as Java allows: the call may mean that one."""
    return sum(name_of(other) == name_of(function) for other in reading.all("function")) > 1


def _paths(block: list[Part], function: Part) -> tuple[bool, bool]:
    """Without a recursive call: can a path leave the function here, and can one reach the end of the block?"""
    left = False
    for statement in block:
        leaving, through = _paths_of(statement, function)
        left = left or leaving
        if not through:
            return left, False
    return left, True


def _paths_of(part: Part, function: Part) -> tuple[bool, bool]:
    match part.kind:
        case "if":
            if any(_must_call(test, function) for test in (*part.many("first"), *part.many("test"))):
                return False, False
            return _either(function, statements(part.get("then")), statements(part.get("other")))
        case "while" | "for" | "do" | "each":
            once = part.many("first") + part.many("over") + (part.many("test") if part.kind != "do" else [])
            if any(_must_call(test, function) for test in once):
                return False, False
            left, through = _paths(statements(part.get("body")), function)
            if part.kind == "do":
                return left, through or breaks(part)
            return left, part.kind == "each" or not endless(part) or breaks(part)
        case "switch":
            if any(_must_call(value, function) for value in part.many("value")):
                return False, False
            blocks = [case_body(case) for case in part.many("cases")]
            whole = any(case.kind == "default" for case in part.many("cases"))
            return _either(function, *blocks, *([] if whole else [[]]))
        case "try":
            handlers = [statements(one.get("body")) for one in part.many("handlers") if one.kind == "handler"]
            return _either(function, statements(part.get("body")), *handlers)
        case "block":
            return _paths(statements(part), function)
        case "break" | "continue":
            return False, True  # on with what follows the loop, or its next round
        case "class" | "generator" | "function":
            return False, True
        case _:
            if _must_call(part, function):
                return False, False
            ends = leaves(part)
            return ends, not ends


def _either(function: Part, *blocks: list[Part]) -> tuple[bool, bool]:
    paths = [_paths(block, function) for block in blocks]
    return any(left for left, _ in paths), any(through for _, through in paths)


def _must_call(part: Part, function: Part) -> bool:
    """Evaluating this always makes a recursive call: short circuits, branches and functions inside it may not."""
    if calls_itself(part, function):
        return True
    match part.kind:
        case "binary" if part.text in LAZY:
            return any(_must_call(left, function) for left in part.many("left"))
        case "ternary":
            test, *both = (part.get(field) for field in ("test", "then", "other"))
            return (test is not None and _must_call(test, function)) or all(
                one is not None and _must_call(one, function) for one in both
            )
        case "function" | "generator" | "class" | "switch":
            return False
        case _:
            return any(_must_call(inner, function) for inner in part.parts)


def _nothing_shrinks(reading: Reading, function: Part, calls: list[Part]) -> bool:
    mine = [part.text for part in parameters(function) if part.kind == "name"]
    if not mine or len(mine) != len(parameters(function)):
        return False
    for call in calls:
        given = call.get("arguments")
        if given is None or [part.text if part.kind == "name" else "" for part in given.parts] != mine:
            return False
    skip = {part.place for call in calls for part in within(call)}
    rest = [part for part in reading.body(function) if part.place not in skip]
    outside = changed(rest) - {
        target.text for part in rest if part.kind == "assign" for target in part.many("targets") if _local(part)
    }
    return not changed(rest) & set(mine) and not outside


def _local(assign: Part) -> bool:
    return assign.text == ":=" or (assign.up is not None and assign.up.kind == "declare")


def missing_return(reading: Reading, problem: Problem) -> Found:
    """Some paths give a value and some fall off the end."""
    entry = reading.entry(problem)
    for function in reading.all("function"):
        body = written_body(function)
        if body is None or not statements(body) or is_walker(function) or _promised_nothing(function):
            continue
        own = reading.under(body, nested=False)
        returns = [part for part in own if part.kind == "return"]
        values = [part for part in returns if part.get("value") is not None and not _is_nothing(part.get("value"))]
        name = name_of(function)
        if not values:
            if function is entry:
                yield from _no_return_at_all(function, own, problem)
        elif not leaves(body) and len(values) == len(returns) and not (function is entry and _nothing_is_fine(problem)):
            last = statements(body)[-1]
            strict = bool(function.get("gives"))
            sure = 0.9 if strict or last.kind not in LOOPS else 0.55
            shown = f"`{name}`" if name else "this function"
            yield last, sure, f"Can {shown} reach its end without a `return`? What comes back then?"


def _promised_nothing(function: Part) -> bool:
    if function.said("gives") == "void":
        return True
    name = function.get("name")
    return name is not None and name.text == "constructor"


def _is_nothing(value: Part | None) -> bool:
    return value is not None and (value.kind == "nothing" or (value.kind == "name" and value.text == "undefined"))


def _nothing_is_fine(problem: Problem) -> bool:
    return problem.signature.returns.partition("[")[0] in MAYBE_NOTHING or problem.compare == "in_place"


def _no_return_at_all(function: Part, own: list[Part], problem: Problem) -> Found:
    if problem.compare == "in_place" or problem.signature.returns.partition("[")[0] == "none":
        return
    if leaves(function.get("body")) or not own:
        return  # it never comes to its end, or is not written
    name = name_of(function)
    if any(
        part.kind == "call" and part.said("name") in ("log", "println", "Println", "Printf", "print") for part in own
    ):
        yield function, 0.8, f"`{name}` prints; what does it give back to whoever called it?"
    else:
        yield function, 0.85, f"What does `{name}` give back when it is done?"


def unreachable(reading: Reading, problem: Problem) -> Found:
    """Statements after a return, throw, break or continue, or after a loop that never ends."""
    seen: set[int] = set()
    blocks = [statements(part) for part in reading.all("block") if part.up is None or part.up.kind != "block"]
    blocks += [case_body(case) for case in reading.all("case", "default")]
    for block in blocks:
        for statement, following in pairwise(block):
            if following.place in seen or following.kind in (
                *FUNCTIONS,
                "class",
                "label",
                "case",
                "default",
                "fallthrough",
            ):
                continue
            if statement.kind in ("return", "throw", "break", "continue"):
                if _not_written(statement):
                    break
                seen.add(following.place)
                yield following, 0.9, f"When does the program get past the `{statement.kind}` on line {statement.line}?"
                break
            if statement.kind in ("while", "for", "do") and endless(statement) and not breaks(statement):
                seen.add(following.place)
                yield following, 0.85, f"What ends the loop on line {statement.line}, so that this line is reached?"
                break


def _not_written(statement: Part) -> bool:
    """The stub's own line, left above new code."""
    return statement.kind == "throw" and any(
        "not written" in part.text for part in within(statement) if part.kind == "text"
    )


def one_round(reading: Reading, problem: Problem) -> Found:
    """A loop that always leaves in its first round."""
    for loop in reading.all("for", "each", "while"):
        body = statements(loop.get("body"))
        inside = reading.body(loop, nested=False)
        if not body or any(part.kind == "continue" for part in inside) or not leaves(loop.get("body")):
            continue
        last = body[-1]
        both = last.kind == "if" and last.get("other") is not None
        after_test = len(body) > 1 and last.kind in ("return", "break") and body[-2].kind == "if"
        if (both or after_test) and not endless(loop):
            yield loop, 0.85, "For an input of three items, how many times does this loop go round?"


def endless_loop(reading: Reading, problem: Problem) -> Found:
    """Nothing in the body can change what the condition looks at."""
    for loop in reading.all("while", "do", "for"):
        inside = reading.body(loop, nested=False)
        if loop.kind == "for" and not endless(loop) and loop.get("step") is None:
            pass  # like a while
        elif loop.kind == "for" and not endless(loop):
            yield from _wrong_step(loop, inside)
            continue
        if any(part.kind in ("return", "throw", "yield", "send") for part in inside) or breaks(loop) or _waits(inside):
            continue
        if endless(loop):
            yield loop, 0.85, "What ends this loop?"
            continue
        test = loop.get("test")
        if test is None:
            continue
        tested = list(within(test))
        looked_at = names(tested)
        if not looked_at or any(part.kind in ("assign", "this") for part in tested):
            continue
        if any(part.kind == "call" and part.said("name") not in PURE for part in tested):
            continue
        own = {name_of(function) for function in reading.all(*FUNCTIONS)}
        if any(part.kind == "call" and part.said("name") in own for part in inside):
            continue
        if looked_at & changed(inside):
            continue
        shown = ", ".join(f"`{name}`" for name in sorted(looked_at - PURE))
        yield loop, 0.9, f"This loop goes on as long as its condition holds: where does its body change {shown}?"


def _waits(inside: list[Part]) -> bool:
    """It panics, or waits for what others do."""
    return any(
        (part.kind == "call" and (leaves(part) or part.said("name") in ("await", "wait", "sleep", "Wait", "Sleep")))
        or (part.kind == "unary" and part.text == "<-")
        for part in inside
    )


def _wrong_step(loop: Part, inside: list[Part]) -> Found:
    """`for (let i = 0; i < n; j++)`, `for (int i = n; i >= 0; i++)`: the step takes it nowhere near the end."""
    test, step = loop.get("test"), loop.get("step")
    if (
        test is None
        or step is None
        or test.kind != "binary"
        or step.kind != "assign"
        or test.text not in ("<", "<=", ">", ">=")
    ):
        return
    left = test.get("left")
    begun = {
        target.text
        for part in loop.many("first")
        for node in within(part)
        if node.kind == "assign"
        for target in node.many("targets")
    }
    stepped = {target.text for target in step.many("targets")}
    if (
        left is None
        or left.kind != "name"
        or left.text not in begun
        or any(part.kind in ("break", "return") for part in inside)
    ):
        return
    within_test = names(within(test))
    if not (stepped & within_test) and not (changed(inside) & within_test):
        yield loop, 0.9, f"This loop goes on as long as its condition holds: what changes `{left.text}`?"
    up = step.text in ("++", "+=")
    down = step.text in ("--", "-=")
    if (
        stepped == {left.text}
        and left.text not in changed(inside)
        and ((up and test.text in (">", ">=")) or (down and test.text in ("<", "<=")))
    ):
        yield loop, 0.85, f"Does `{left.text}` come closer to the end of this loop with each round?"


CHECKS = {
    "recursion-base-case": endless_recursion,
    "missing-return": missing_return,
    "unreachable": unreachable,
    "one-round-loop": one_round,
    "endless-loop": endless_loop,
}
