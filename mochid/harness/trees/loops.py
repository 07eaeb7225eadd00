"""Checks on single loops: where they begin and end, whether a search still narrows, what they do to what they walk over.

Rules: as `analysis.py` says. A comparison of the loop's own variable anywhere in its body counts as a guard.
"""

from mochid.harness.trees.flow import Found
from mochid.harness.trees.parts import Part
from mochid.harness.trees.paths import leaves, statements
from mochid.harness.trees.reading import (
    Reading,
    arguments,
    integer,
    is_name,
    length_of,
    names,
    parameters,
    root_of,
    walked_by,
    within,
)
from mochid.problem import Problem

READERS = ("charAt", "get", "at", "charCodeAt")


def boundaries(reading: Reading, problem: Problem) -> Found:
    """Counting loops that stop one early, start one late or run past the end; searches that stop narrowing."""
    for loop in reading.all("for"):
        home = reading.home(loop)
        if home is not None:
            yield from _counting(loop, home, reading)
    for loop in reading.all("while", "for"):
        test = loop.get("test")
        if test is not None:
            if loop.kind == "while":
                yield from _past_the_end(loop, test, reading)
            yield from _stuck_halving(loop, test, reading)


def _looks(parts: list[Part]) -> list[tuple[str, Part, Part]]:
    """(whole, index, part) of every place that looks at an item: `nums[i]`, `s.charAt(i)`, `list.get(i)`."""
    found: list[tuple[str, Part, Part]] = []
    for part in parts:
        if part.kind == "index" and (index := part.get("index")) is not None:
            whole = part.get("object")
        elif part.kind == "call" and part.said("name") in READERS and len(arguments(part)) == 1:
            whole, index = part.get("object"), arguments(part)[0]
        else:
            continue
        if whole is not None and whole.kind == "name":
            found.append((whole.text, index, part))
    return found


def _counting(loop: Part, home: Part, reading: Reading) -> Found:
    first, test, step = loop.get("first"), loop.get("test"), loop.get("step")
    if first is None or test is None or step is None or not _by_one(step) or test.text not in ("<", "<="):
        return
    begun = next((node for node in within(first) if node.kind == "assign"), None)
    left, right = test.get("left"), test.get("right")
    if begun is None or left is None or left.kind != "name" or not begun.many("targets"):
        return
    i = left.text
    if not is_name(begun.many("targets")[0], i) or [target.text for target in step.many("targets")] != [i]:
        return
    start = integer(begun.get("value"))
    body = reading.body(loop)
    guarded = any(
        part.kind == "binary" and part.text in ("<", ">", "<=", ">=", "==", "===", "!=", "!==") and i in _compared(part)
        for part in body
    )
    end = _end(right, reading.lengths(home))
    if end is None:
        return
    whole, beyond = end
    beyond += test.text == "<="
    looked = [(index, part) for name, index, part in _looks(body) if name == whole]
    steps = {_step(index, i) for index, _ in looked}
    alone = steps == {0} and not _used_otherwise(body, i, [part for _, part in looked])
    rest = [part for part in reading.body(home) if not loop.holds(part)]
    if beyond == -1 and alone and start == 0 and not _last_is_seen(rest, whole):
        yield loop, 0.75, f"Which index of `{whole}` is the last one this loop looks at?"
    elif beyond == 1 and 0 in steps and not guarded:
        yield loop, 0.85, f"What is the largest value of `{i}` here, and does `{whole}` have an item there?"
    elif beyond == 0 and not guarded and any(by is not None and by > 0 for by in steps):
        yield loop, 0.85, f"In the last round, which item of `{whole}` does this loop reach for?"
    elif beyond == 0 and not guarded and start == 0 and any(by is not None and by < 0 for by in steps):
        yield loop, 0.8, f"In the first round, when `{i}` is 0, which item of `{whole}` does this loop reach for?"
    elif (
        beyond == 0
        and start == 1
        and whole in names(parameters(home))
        and steps == {0}
        and alone
        and not guarded
        and not _first_is_seen(rest, whole)
    ):
        yield loop, 0.7, f"Which item of `{whole}` does this loop look at first?"


def _by_one(step: Part) -> bool:
    return step.text == "++" or (step.text == "+=" and integer(step.get("value")) == 1)


def _end(part: Part | None, known: dict[str, str]) -> tuple[str, int] | None:
    """("nums", -1) for `nums.length - 1`, and for `n - 1` where n is the length of nums."""
    beyond = 0
    while (
        part is not None
        and part.kind == "binary"
        and part.text in ("+", "-")
        and integer(part.get("right")) is not None
    ):
        beyond += (integer(part.get("right")) or 0) * (1 if part.text == "+" else -1)
        part = part.get("left")
    if part is None or abs(beyond) > 1:
        return None
    whole = length_of(part) or (known.get(part.text, "") if part.kind == "name" else "")
    return (whole, beyond) if whole else None


def _step(index: Part, i: str) -> int | None:
    """0 for `i`, 1 for `i + 1`, -2 for `i - 2`; None for anything else."""
    if is_name(index, i):
        return 0
    if index.kind == "binary" and index.text in ("+", "-") and is_name(index.get("left"), i):
        by = integer(index.get("right"))
        return by if by is None or index.text == "+" else -by
    return None


def _used_otherwise(body: list[Part], i: str, looked: list[Part]) -> bool:
    return any(is_name(part, i) and not any(look.holds(part) for look in looked) for part in body)


def _compared(part: Part) -> set[str]:
    """Names compared as they are, not as an index into something."""
    sides = [side for field in ("left", "right") for side in part.many(field)]
    inside = [node for side in sides for node in within(side)]
    indexed = [node for node in inside if node.kind in ("index", "call")]
    return {node.text for node in inside if node.kind == "name" and not any(look.holds(node) for look in indexed)}


def _last_is_seen(parts: list[Part], whole: str) -> bool:
    """Elsewhere the function looks at the last item or at all of them."""
    for name, index, _ in _looks(parts):
        if name == whole and (index.kind == "binary" or integer(index) == -1 or index.kind == "name"):
            return True
    return any(
        (part.kind == "slice" and root_of(part) == whole)
        or (
            part.kind == "call"
            and root_of(part) == whole
            and part.said("name") in ("slice", "at", "substring", "getLast")
        )
        or (part.kind == "each" and is_name(part.get("over"), whole))
        for part in parts
    )


def _first_is_seen(parts: list[Part], whole: str) -> bool:
    if any(name == whole and integer(index) == 0 for name, index, _ in _looks(parts)):
        return True
    return any(
        (part.kind == "slice" and root_of(part) == whole)
        or (
            part.kind == "call"
            and root_of(part) == whole
            and part.said("name") in ("slice", "shift", "getFirst", "isEmpty")
        )
        or (part.kind in ("binary", "pattern") and whole in names(within(part)) and part.kind == "pattern")
        for part in parts
    )


def _past_the_end(loop: Part, test: Part, reading: Reading) -> Found:
    """`while (i <= nums.length)` and then `nums[i]`."""
    home = reading.home(loop)
    known = reading.lengths(home) if home is not None else {}
    body = [*reading.body(loop), *within(test)]
    for part in within(test):
        left, end = part.get("left"), _end(part.get("right"), known)
        if part.kind != "binary" or part.text != "<=" or left is None or left.kind != "name" or end is None or end[1]:
            continue
        if any(name == end[0] and is_name(index, left.text) for name, index, _ in _looks(body)):
            yield loop, 0.85, f"When `{left.text}` equals the length of `{end[0]}`, which item does this loop look at?"
            return


def _stuck_halving(loop: Part, test: Part, reading: Reading) -> Found:
    """A binary search whose range can stop shrinking: low = mid with mid rounded down, or high = mid while low <= high."""
    left, right = test.get("left"), test.get("right")
    if test.kind != "binary" or test.text not in ("<", "<=") or left is None or right is None:
        return
    if left.kind != "name" or right.kind != "name" or loop.get("step") is not None:
        return
    low, high = left.text, right.text
    body = reading.body(loop)
    middles = {_middle(part, low, high) for part in body} - {""}
    for part in body:
        targets, value = part.many("targets"), part.get("value")
        if (
            part.kind == "assign"
            and part.text == "="
            and len(targets) == 1
            and value is not None
            and value.kind == "name"
        ):
            target = targets[0].text
            if value.text in middles and (target == low or (target == high and test.text == "<=")):
                yield (
                    part,
                    0.8,
                    f"With two items left between `{low}` and `{high}`, does this line still make the range smaller?",
                )
                return


def _middle(part: Part, low: str, high: str) -> str:
    """ "mid" for `mid = (low + high) / 2` and its like, rounded down."""
    value = part.get("value")
    if part.kind != "assign" or value is None or len(part.many("targets")) != 1:
        return ""
    inside = list(within(value))
    halved = any(node.kind == "binary" and node.text in ("/", ">>", ">>>") for node in inside)
    up = any(node.kind == "binary" and node.text in ("+", "-") and integer(node.get("right")) == 1 for node in inside)
    up = up or any(node.kind == "call" and node.said("name") in ("ceil", "round") for node in inside)
    up = up or is_name(value.get("left"), high)
    return part.many("targets")[0].text if halved and not up and {low, high} <= names(inside) else ""


SHRINKS = ("splice", "shift", "unshift", "remove", "removeFirst", "removeIf", "addFirst", "pollFirst")


def changed_while_walked(reading: Reading, problem: Problem) -> Found:
    """The loop adds to or takes from what it walks over."""
    for loop in reading.all("each", "for"):
        body = reading.body(loop, nested=False)
        each = walked_by(loop) if loop.kind == "each" else None
        walked = {each.text} if each is not None and each.kind == "name" else set()
        if loop.kind == "for":
            walked = _indexed(loop, body, reading)
        for part in body:
            name, sure = _disturbs(part, loop, reading)
            if name in walked and not (_leaves_after(part) or _steps_back(loop, body) or _puts_back(body)):
                yield (
                    part,
                    sure,
                    f"This line changes `{name}` while the loop walks over it: what does the next round see?",
                )
                break


def _indexed(loop: Part, body: list[Part], reading: Reading) -> set[str]:
    """`nums` in a loop that counts up to its length and looks at `nums[i]`; one that counts down may take things away."""
    test, step = loop.get("test"), loop.get("step")
    if test is None or step is None or step.text not in ("++", "+="):
        return set()
    home = reading.home(loop)
    known = reading.lengths(home) if home is not None else {}
    end = _end(test.get("right"), known)
    return {name for name, _, _ in _looks(body) if end is not None and name == end[0]}


def _steps_back(loop: Part, body: list[Part]) -> bool:
    """`i--` after taking an item away: the author knows."""
    counted = {target.text for target in (loop.get("step") or loop).many("targets")}
    return any(
        part.kind == "assign" and part.text in ("--", "-=") and counted & {t.text for t in part.many("targets")}
        for part in body
    )


def _puts_back(body: list[Part]) -> bool:
    """An item is put in again elsewhere: it is being moved."""
    return any(part.kind == "call" and part.said("name") == "splice" and len(arguments(part)) > 2 for part in body)


def _disturbs(part: Part, loop: Part, reading: Reading) -> tuple[str, float]:
    java = reading.grammar.name == "Java"
    if part.kind == "call" and (whole := part.get("object")) is not None and whole.kind == "name":
        said = part.said("name")
        if said in SHRINKS or (java and loop.kind == "each" and said in ("add", "put", "clear")):
            return whole.text, 0.75 if said == "put" else 0.85
        if reading.grammar.name == "JavaScript" and loop.kind == "each" and said in ("push", "pop"):
            return whole.text, 0.5
    if part.kind == "assign" and part.text == "=" and reading.grammar.name == "Go":
        value, targets = part.get("value"), part.many("targets")
        if (
            value is not None
            and value.kind == "call"
            and value.said("name") == "append"
            and targets
            and targets[0].kind == "name"
        ):
            sliced = [given for given in arguments(value) if given.kind == "slice"]
            if sliced and root_of(sliced[0]) == targets[0].text:
                return targets[0].text, 0.8
    return "", 0.0


def _leaves_after(part: Part) -> bool:
    """The loop is left right after the change, in the same block."""
    statement, up = part, part.up
    while up is not None and up.kind not in ("block", "if", "case", "default"):
        statement, up = up, up.up
    if up is None:
        return False
    block = statements(up) if up.kind == "block" else [statement]
    rest = block[block.index(statement) + 1 :] if statement in block else []
    return any(leaves(other) for other in rest if other.kind != "continue")


CHECKS = {"boundary": boundaries, "changed-while-walked": changed_while_walked}
