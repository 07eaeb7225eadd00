"""Checks on names: the function the tests call, its parameters, names that hide others, comparing things by where they lie.

Rules: as `analysis.py` says: each yields (part, confidence, question) and gives nothing away.
"""

from mochid.harness.inside.spelling import spellings
from mochid.harness.trees.flow import Found
from mochid.harness.trees.parts import Part
from mochid.harness.trees.paths import statements
from mochid.harness.trees.reading import FUNCTIONS, LOOPS, Reading, is_walker, name_of, names, parameters, within
from mochid.problem import Problem

_COUNTS = ("n", "m", "N", "M")
"""Often given beside what they count, and not needed."""


def wrong_signature(reading: Reading, problem: Problem) -> Found:
    """The tests can't call the function, or can't call it so."""
    if problem.signature.methods:
        yield from _wrong_class(reading, problem)
        return
    entry, given = reading.entry(problem), len(problem.signature.parameters)
    wanted = spellings(problem.signature.name)
    if entry is None:
        everywhere = {part.text for part in reading.nodes if part.kind in ("name", "word")}
        others = [
            one
            for one in reading.all(*FUNCTIONS)
            if name_of(one) and not is_walker(one) and name_of(one) not in ("main", "constructor")
        ]
        exported = any(part.kind == "member" and part.said("name") == "exports" for part in reading.all("member"))
        made = any(one.said("name") == problem.signature.name for one in reading.all("class"))
        if others and not everywhere & set(wanted) and not exported and not made:
            sure = 0.95 if len(others) == 1 else 0.8
            yield others[0], sure, f"The tests call `{wanted[0]}`: which function in your file is it?"
        return
    mine = parameters(entry)
    least = sum(part.kind not in ("default", "rest") for part in mine)
    most = given if any(part.kind == "rest" for part in mine) else len(mine)
    overloads = sum(name_of(other) == name_of(entry) for other in reading.all(*FUNCTIONS))
    reads_all = any(part.kind == "name" and part.text == "arguments" for part in reading.body(entry))
    if not least <= given <= most and overloads == 1 and not reads_all:
        many = f"{given} argument{'s' if given != 1 else ''}"
        yield entry, 0.95, f"The tests call `{name_of(entry)}` with {many}: how many does yours take?"


def _wrong_class(reading: Reading, problem: Problem) -> Found:
    """The same of a class and its methods."""
    name = problem.signature.name
    functions = [function for function in reading.all(*FUNCTIONS) if name_of(function)]
    if not any(one.said("name") == name for one in reading.all("class")):
        made = {part.text for part in reading.nodes if part.kind in ("name", "word", "other")}
        others = [*reading.all("class"), *functions]
        if others and name not in made:
            yield others[0], 0.9, f"The tests make a `{name}`: where in your file is it?"
        return
    for method in problem.signature.methods[1:]:
        found = [function for function in functions if name_of(function) in spellings(method.name)]
        if len(found) != 1 or any(part.kind in ("rest", "default") for part in parameters(found[0])):
            continue  # a missing one is still to come, or inherited; the tests say so too
        given, takes = len(method.parameters), len(parameters(found[0]))
        if given != takes:
            many = f"{given} argument{'s' if given != 1 else ''}"
            yield found[0], 0.95, f"The tests call `{name_of(found[0])}` with {many}: how many does yours take?"


def shadowed(reading: Reading, problem: Problem) -> Found:
    """A name of the language's own is given another meaning; a block has a variable of its own where the one outside was meant."""
    yield from _builtins(reading)
    yield from _inner_twins(reading)


def _builtins(reading: Reading) -> Found:
    for part in [*reading.all("assign"), *reading.all("parameter"), *reading.all("parameters")]:
        stored = part.many("targets") if part.kind == "assign" and _declares(part) else part.many("names")
        if part.kind == "parameters":
            stored = [one for one in part.parts if one.kind == "name"]
        for target in stored:
            if target.kind != "name" or target.text not in reading.grammar.builtins:
                continue
            home = reading.home(target) or reading.root
            uses = [node for node in reading.under(home) if node.kind in ("call", "new") and node.place > part.end]
            if any(node.said("name") == target.text or node.said("type") == target.text for node in uses):
                language = reading.grammar.name
                yield (
                    target,
                    0.9,
                    f"`{target.text}` also means something of {language}'s own, and you use it: what is it there now?",
                )
            else:
                yield (
                    target,
                    0.5,
                    f"`{target.text}` also means something of {reading.grammar.name}'s own: might you need it later?",
                )


def _declares(assign: Part) -> bool:
    return assign.text == ":=" or (assign.up is not None and assign.up.kind == "declare")


def _inner_twins(reading: Reading) -> Found:
    """`best := n` in an inner block, where the `best` outside is what is given back and nothing else ever changes it."""
    if reading.grammar.name == "Java":
        return  # its compiler refuses them
    for function in reading.all("function"):
        body = function.get("body")
        if body is None or is_walker(function):
            continue
        declared = [
            part
            for part in reading.under(body, nested=False)
            if part.kind == "assign" and _declares(part) and part.text in ("=", ":=")
        ]
        for inner in declared:
            if len(inner.many("targets")) != 1 or inner.get("value") is None or _in_a_head(inner):
                continue
            name = inner.many("targets")[0].text
            block = _block_of(inner)
            for outer in declared:
                home = _block_of(outer)
                if outer is inner or home is block or home is None or block is None or not home.holds(block):
                    continue
                if (
                    name not in {target.text for target in outer.many("targets")}
                    or outer.place > inner.place
                    or _in_a_head(outer)
                ):
                    continue
                rest = [part for part in reading.under(home) if part.place > outer.end and not block.holds(part)]
                set_elsewhere = any(
                    part.kind == "assign" and not _declares(part) and name in names(part.many("targets"))
                    for part in rest
                )
                read_after = any(part.kind == "name" and part.text == name and part.place > block.end for part in rest)
                if read_after and not set_elsewhere:
                    yield inner, 0.8, f"Is `{name}` on this line the same variable as the one from line {outer.line}?"


def _in_a_head(part: Part) -> bool:
    """Declared in the head of an `if` or a loop."""
    for up in part.above():
        if up.kind == "block":
            return False
        if up.kind in ("if", "switch", "head", *LOOPS):
            return True
    return False


def _block_of(part: Part) -> Part | None:
    found = next(
        (up for up in part.above() if up.kind == "block" and not (up.up is not None and up.up.kind == "block")), None
    )
    return found


def unused_parameter(reading: Reading, problem: Problem) -> Found:
    """The function never looks at something it is given."""
    entry = reading.entry(problem)
    body = entry.get("body") if entry is not None else None
    if (
        entry is None
        or body is None
        or len(statements(body)) < 2
        or not any(part.kind == "return" for part in reading.body(entry))
    ):
        return
    inside = reading.body(entry)
    read = names(inside)
    if "arguments" in read:
        return
    for parameter in parameters(entry):
        if parameter.kind == "name" and parameter.text not in read and not parameter.text.startswith("_"):
            yield (
                parameter,
                0.6 if parameter.text in _COUNTS else 0.75,
                f"`{name_of(entry)}` is given `{parameter.text}` and never looks at it: can the answer be found without it?",
            )


BOXED = ("Integer", "Long", "String", "Double", "Character", "Short")
_SAME = "`{op}` asks here whether two names mean the same object: is that what you want to know?"


def identity(reading: Reading, problem: Problem) -> Found:
    """Things compared by where they lie, or with what nothing is equal to."""
    for part in reading.all("binary"):
        if part.text not in ("==", "!=", "===", "!=="):
            continue
        sides = [side for field in ("left", "right") for side in part.many(field)]
        if reading.grammar.name == "JavaScript":
            if any(side.kind in ("list", "record") for side in sides):
                yield part, 0.9, _SAME.format(op=part.text)
            elif any(side.kind == "name" and side.text == "NaN" for side in sides):
                yield part, 0.9, "Is anything ever equal to NaN?"
        elif reading.grammar.name == "Java" and not any(side.kind == "nothing" for side in sides):
            kinds = [_java_kind(side, reading) for side in sides]
            if "String" in kinds and set(kinds) <= {"String", ""}:
                yield part, 0.9, _SAME.format(op=part.text)
            elif len(kinds) == 2 and all(kind in BOXED for kind in kinds):
                yield part, 0.85, _SAME.format(op=part.text)


def _java_kind(part: Part, reading: Reading) -> str:
    """ "String" for a text or a name declared so; the boxed type of what a `Map<..., Integer>` gives."""
    if part.kind == "text":
        return "String"
    types = reading.types(part)
    if part.kind == "name":
        kind = types.get(part.text, "")
        return kind if kind in BOXED else ""
    if part.kind == "call" and (whole := part.get("object")) is not None and whole.kind == "name":
        said, kind = part.said("name"), types.get(whole.text, "")
        if said in ("get", "getOrDefault", "peek", "pop", "poll", "getFirst", "getLast") and kind.endswith(">"):
            inner = kind[kind.find("<") + 1 : -1].split(",")[-1].strip()
            return inner if inner in BOXED else ""
        if said in ("substring", "trim", "toLowerCase", "toUpperCase") and kind == "String":
            return "String"
    return ""


DROPPED = {
    "JavaScript": (
        "map",
        "filter",
        "concat",
        "slice",
        "trim",
        "toUpperCase",
        "toLowerCase",
        "replace",
        "split",
        "join",
        "flat",
    ),
    "Java": ("trim", "toUpperCase", "toLowerCase", "replace", "substring", "concat", "strip"),
    "Go": (),
}
GO_DROPPED = ("ToUpper", "ToLower", "TrimSpace", "Split", "Join", "Replace", "ReplaceAll", "Repeat", "Itoa", "Sprintf")


def no_effect(reading: Reading, problem: Problem) -> Found:
    """A comparison or a call whose answer nobody takes; an assignment where a comparison was meant."""
    for part in reading.nodes:
        up = part.up
        stands = up is not None and (
            up.kind == "block"
            or (up.kind in ("case", "default") and part in up.many("body"))
            or (up.kind == "if" and part in up.many("then") + up.many("other"))
        )
        if stands and part.kind == "binary" and part.text in ("==", "==="):
            yield part, 0.85, "This line compares two things. What happens to the answer?"
        elif stands and part.kind == "call":
            said, through = part.said("name"), part.get("object")
            own = {name_of(function) for function in reading.all(*FUNCTIONS)}
            if through is None or said in own:
                continue
            if said in DROPPED[reading.grammar.name] and not _acts(part):
                yield part, 0.8, f"`{said}` gives something back here. Where does it go?"
            elif said in GO_DROPPED and reading.grammar.name == "Go" and through.text in ("strings", "strconv", "fmt"):
                yield part, 0.85, f"`{said}` gives something back here. Where does it go?"
        elif part.kind == "if" and reading.grammar.name == "JavaScript":
            test = part.get("test")
            if test is not None and test.kind == "assign" and test.text == "=" and not _declares(test):
                yield part, 0.85, "Does this condition compare two things, or does it change one?"


def _acts(call: Part) -> bool:
    """The call is given a function, which may do something itself: a `map` used as a loop."""
    given = call.get("arguments")
    functions = [part for part in given.parts if part.kind in FUNCTIONS] if given is not None else []
    return any(part.kind in ("assign", "call") for function in functions for part in within(function)) or (
        given is not None and any(part.kind == "name" for part in given.parts)
    )


def sorted_as_text(reading: Reading, problem: Problem) -> Found:
    """JavaScript's `sort()` without an order of one's own, on numbers."""
    entry = reading.entry(problem)
    if reading.grammar.name != "JavaScript" or entry is None:
        return
    numbers = {
        mine.text
        for mine, theirs in zip(parameters(entry), problem.signature.parameters, strict=False)
        if theirs.type in ("list[int]", "list[float]")
    }
    for part in reading.under(entry):
        if part.kind == "assign":  # copies of them: [...nums], nums.slice()
            for target, value in zip(part.many("targets"), part.many("value"), strict=False):
                if _copies(value) & numbers:
                    numbers.add(target.text)
    for call in reading.all("call"):
        given = call.get("arguments")
        if call.said("name") in ("sort", "toSorted") and given is not None and not given.parts and entry.holds(call):
            whole = call.get("object")
            if whole is not None and ((whole.kind == "name" and whole.text in numbers) or _copies(whole) & numbers):
                yield call, 0.9, "In which order does `sort()` put 9 and 10 here?"


def _copies(value: Part) -> set[str]:
    """{"nums"} for `[...nums]`, `nums.slice()`, `Array.from(nums)`, `nums.sort()`."""
    if value.kind == "list" and len(value.parts) == 1 and value.parts[0].kind == "spread":
        return names(value.parts[0].parts)
    if value.kind == "call" and value.said("name") in ("slice", "from", "concat", "sort", "filter"):
        return names([*value.many("object"), *(value.get("arguments") or value).parts])
    return set()


CHECKS = {
    "wrong-signature": wrong_signature,
    "shadowed-name": shadowed,
    "unused-parameter": unused_parameter,
    "identity": identity,
    "no-effect": no_effect,
    "sorted-as-text": sorted_as_text,
}
