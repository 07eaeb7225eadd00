"""Checks on cost: nested walks over the same input, and walks that do not look like loops.

Rules: as `analysis.py` says. Two nested loops are a finding only where both walk the same input and the problem's bound is below
quadratic.
"""

from mochid.harness.checks.cost import below_quadratic
from mochid.harness.trees.flow import Found
from mochid.harness.trees.parts import Part
from mochid.harness.trees.reading import (
    FUNCTIONS,
    Reading,
    arguments,
    calls_itself,
    integer,
    is_walker,
    length_of,
    names,
    parameters,
    walked_by,
    within,
)
from mochid.problem import Problem

LINEAR = {
    "JavaScript": ("includes", "indexOf", "lastIndexOf", "find", "findIndex", "some", "every"),
    "Java": ("contains", "indexOf", "lastIndexOf"),
    "Go": ("Contains", "Index", "IndexFunc", "ContainsFunc"),
}
LISTS = {
    "JavaScript": ("list", "Array"),
    "Java": ("List", "ArrayList", "LinkedList", "Vector", "Stack"),
    "Go": ("[]",),
}
FILLS = ("push", "unshift", "add", "addAll", "addFirst", "addLast")


def nested_loops(reading: Reading, problem: Problem) -> Found:
    """Two loops, one inside the other, over the same input."""
    if not below_quadratic(problem.complexity.time):
        return
    walks = [*reading.all("for", "each"), *(function for function in reading.all(*FUNCTIONS) if is_walker(function))]
    for inner in walks:
        home = reading.home(inner)
        if home is None:
            continue
        walked = _walked(inner, reading, home)
        given = {part.text for part in parameters(home) if part.kind == "name"} | _copies(home, reading)
        if any(walked & _walked(outer, reading, home) & given for outer in reading.around(inner) if outer is not inner):
            place = inner if inner.kind not in FUNCTIONS or inner.up is None or inner.up.up is None else inner.up.up
            yield (
                place,
                0.85,
                "This loop runs again for each round of the one around it: how many rounds in all, for n items?",
            )


def _walked(loop: Part, reading: Reading, home: Part) -> set[str]:
    """Names of what a loop walks over from end to end."""
    known = reading.lengths(home)
    over = walked_by(loop)
    if over is not None:
        inner = [over] if over.kind == "name" else [part for part in within(over) if part.kind == "name"][:1]
        if over.kind in ("name", "slice") or (
            over.kind == "call" and over.said("name") in ("entries", "keys", "slice", "stream", "sort")
        ):
            return names(inner) | ({known[over.text]} if over.kind == "name" and over.text in known else set())
        whole = length_of(over)
        return {whole} if whole else set()
    if loop.kind == "for":
        test, step = loop.get("test"), loop.get("step")
        if test is None or step is None or step.text not in ("++", "--"):
            return set()
        begun = [
            value
            for first in loop.many("first")
            for part in within(first)
            if part.kind == "assign"
            for value in part.many("value")
        ]
        sides = [*test.many("right"), *(begun if step.text == "--" else [])]
        found: set[str] = set()
        for side in sides:
            for part in within(side):
                whole = length_of(part) or (known.get(part.text, "") if part.kind == "name" else "")
                found |= {whole} if whole else set()
        return found
    return set()


def _copies(home: Part, reading: Reading) -> set[str]:
    """Names that hold a parameter sorted or copied."""
    given = {part.text for part in parameters(home) if part.kind == "name"}
    found: set[str] = set()
    for part in reading.under(home):
        if part.kind == "assign" and len(part.many("targets")) == 1 and (value := part.get("value")) is not None:
            copying = (value.kind == "list" and bool(value.parts) and value.parts[0].kind == "spread") or (
                value.kind == "call"
                and value.said("name")
                in ("slice", "from", "clone", "copyOf", "sort", "toSorted", "toCharArray", "split")
            )
            if copying and names(within(value)) & given:
                found.add(part.many("targets")[0].text)
    return found


def quadratic_idioms(reading: Reading, problem: Problem) -> Found:
    """Walks that do not look like loops: `includes` on an array, `shift()`, `remove(0)`, growing a text, slicing in recursion."""
    sure = 0.8 if below_quadratic(problem.complexity.time) else 0.5
    language = reading.grammar.name
    for call in reading.all("call"):
        if not reading.around(call):
            continue
        said, given = call.said("name"), arguments(call)
        whole = call.get("object")
        if language == "Go" and whole is not None and whole.text == "slices" and given and said in LINEAR["Go"]:
            whole, given = given[0], given[1:]
        elif language == "Go":
            continue
        if whole is None or whole.kind != "name":
            continue
        name = whole.text
        if said in LINEAR[language] and _long_list(name, call, reading, problem):
            yield call, sure, f"How does `{said}` find its answer in `{name}`, and how often is it asked here?"
        elif not _is_list(name, call, reading, problem):
            continue
        elif (said == "shift" and language == "JavaScript" and not given) or (
            said == "remove"
            and language == "Java"
            and len(given) == 1
            and integer(given[0]) == 0
            and not _linked(name, call, reading)
        ):
            yield call, sure, f"When the first item leaves `{name}`, what happens to all the others?"
        elif (said == "unshift" and language == "JavaScript") or (
            said == "add"
            and language == "Java"
            and len(given) == 2
            and integer(given[0]) == 0
            and not _linked(name, call, reading)
        ):
            yield call, sure, f"When something is put in front in `{name}`, what happens to all the others?"
        elif (
            said == "get"
            and language == "Java"
            and _linked(name, call, reading)
            and given
            and integer(given[0]) is None
        ):
            yield call, sure, f"How does `get` reach an item of `{name}`, and how often is it asked here?"
    yield from _growing(reading, sure)
    yield from _slicing(reading)


def _growing(reading: Reading, sure: float) -> Found:
    """A text that is copied each time it grows; a list that is copied into a new one each round."""
    for part in reading.all("assign"):
        targets, value = part.many("targets"), part.get("value")
        if len(targets) != 1 or targets[0].kind != "name" or value is None or not reading.around(part):
            continue
        name, kind = targets[0].text, reading.types(part).get(targets[0].text, "")
        grows = part.text == "+=" or (
            part.text == "=" and value.kind == "binary" and value.text == "+" and _first(value, name)
        )
        if grows and (reading.grammar.holds_text(kind) or (kind == "text" and reading.grammar.name == "Go")):
            yield part, 0.75 if sure > 0.7 else 0.55, f"How many characters are copied each time `{name}` grows?"
        elif part.text == "=" and value.kind == "list" and any(_spreads(inner, name) for inner in value.parts):
            yield part, sure, f"How many items are copied each time `{name}` grows?"
        elif (
            part.text == "="
            and value.kind == "call"
            and value.said("name") == "append"
            and reading.grammar.name == "Go"
        ):
            given = arguments(value)
            if len(given) > 1 and given[0].kind == "new" and any(_spreads(inner, name) for inner in given[1:]):
                yield part, sure, f"How many items are copied each time `{name}` grows?"


def _first(value: Part, name: str) -> bool:
    left = value.get("left")
    while left is not None and left.kind == "binary" and left.text == "+":
        left = left.get("left")
    return left is not None and left.kind == "name" and left.text == name


def _spreads(part: Part, name: str) -> bool:
    return part.kind == "spread" and name in names(part.parts)


def _slicing(reading: Reading) -> Found:
    """`nums.slice(1)`, `s.substring(1)` handed to the next call; Go's slices copy nothing."""
    for function in reading.all("function"):
        for part in reading.body(function):
            if part.kind == "call" and calls_itself(part, function) and any(map(_nearly_all, arguments(part))):
                yield part, 0.75, "How many items does this slice copy, over all the calls together?"
                break


def _nearly_all(part: Part) -> bool:
    """Everything but the first item or so is copied."""
    given = arguments(part)
    slices = part.kind == "call" and part.said("name") in ("slice", "substring", "subarray", "substr")
    return slices and len(given) == 1 and (integer(given[0]) or 0) > 0


def _linked(name: str, call: Part, reading: Reading) -> bool:
    home = reading.home(call) or reading.root
    return any(
        part.kind == "assign"
        and name in names(part.many("targets"))
        and part.get("value") is not None
        and (part.get("value") or part).said("type").startswith("LinkedList")
        for part in reading.under(home)
    )


def _is_list(name: str, part: Part, reading: Reading, problem: Problem) -> bool:
    """A list parameter of the problem, or a list that the function makes."""
    kind = reading.types(part).get(name, "")
    if kind:
        return kind.partition("<")[0] in LISTS[reading.grammar.name] or (
            reading.grammar.name == "Go" and kind.startswith("[]")
        )
    return name in _given_lists(part, reading, problem)


def _long_list(name: str, part: Part, reading: Reading, problem: Problem) -> bool:
    """One that can be long: given, copied from what is given, or filled."""
    if name in _given_lists(part, reading, problem):
        return True
    home = reading.home(part)
    if home is not None and name in _copies(home, reading):
        return True
    if home is None or not _is_list(name, part, reading, problem):
        return False
    if name in {one.text for one in parameters(home)}:
        return False  # of a helper: it may be handed something short
    for node in reading.under(home):
        if node.kind == "call" and node.said("name") in FILLS and (node.get("object") or node).text == name:
            return True
        if node.kind == "assign" and name in names(node.many("targets")) and (value := node.get("value")) is not None:
            filled = value.kind == "call" and value.said("name") == "append"
            if filled:
                return True
    return False


def _given_lists(part: Part, reading: Reading, problem: Problem) -> set[str]:
    entry = reading.entry(problem)
    if entry is None or not entry.holds(part):
        return set()
    pairs = zip(parameters(entry), problem.signature.parameters, strict=False)
    return {mine.text for mine, theirs in pairs if theirs.type.startswith("list[")}


CHECKS = {"nested-loops": nested_loops, "quadratic-idiom": quadratic_idioms}
