"""What a new solution file holds in JavaScript, Java and Go: the problem's typed signature as that language writes it.

Rules: pure. A name is spelled the language's way (`two_sum` is `twoSum`), with an underscore where it would be one of its words.
A whole number is `long` in Java where a case of the problem needs more than 32 bits, else `int`. Node classes stand in the file
where the signature has them, so that nobody has to guess their fields. Where a class is asked for, Go gets `Constructor`.
"""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from msgspec import Struct

from mochid.harness.inside.spelling import camel
from mochid.problem import Method, Problem, Signature
from mochid.typewords import Type, parse

UNWRITTEN = "not written yet"
"""What a stub says when it is called."""

_WORDS = {
    "javascript": """await break case catch class const continue debugger default delete do else enum export extends false finally
    for function if implements import in instanceof interface let new null package private protected public return static super
    switch this throw true try typeof var void while with yield arguments eval""",
    "java": """abstract assert boolean break byte case catch char class const continue default do double else enum extends final
    finally float for goto if implements import instanceof int interface long native new null package private protected public
    return short static strictfp super switch synchronized this throw throws transient true false try void volatile while""",
    "go": """break case chan const continue default defer else fallthrough for func go goto if import interface map package range
    return select struct switch type var len cap append make new string int bool error copy nil true false""",
}
_RESERVED = {language: set(words.split()) for language, words in _WORDS.items()}


class _Signature(Struct, frozen=True):
    """A function or a method, spelled for one language."""

    name: str
    parameters: tuple[tuple[str, Type], ...]
    returns: Type

    @property
    def types(self) -> list[Type]:
        return [*(kind for _, kind in self.parameters), self.returns]


def _all(kind: Type) -> Iterator[Type]:
    yield kind
    for inner in kind.inner:
        yield from _all(inner)


def _spelled(given: Signature | Method, language: str, *, returns: str = "") -> _Signature:
    def spelled(name: str) -> str:
        name = camel(name)
        return f"{name}_" if name in _RESERVED[language] else name

    return _Signature(
        camel(given.name),
        tuple((spelled(parameter.name), parse(parameter.type)) for parameter in given.parameters),
        parse(returns or given.returns),
    )


def _signatures(problem: Problem, language: str) -> list[_Signature]:
    """The function alone; or, of a class, its constructor and then its methods."""
    if problem.signature.methods:
        return [_spelled(method, language) for method in problem.signature.methods]
    return [_spelled(problem.signature, language, returns="none" if problem.compare == "in_place" else "")]


def _nodes(
    signatures: list[_Signature], texts: dict[str, str], default: str, write: Callable[[Type], str]
) -> list[str]:
    """The node classes these signatures use, each with the type of its values in the place of `default`."""
    used = [kind for one in signatures for outer in one.types for kind in _all(outer)]
    items = {kind.name: write(kind.inner[0]) for kind in reversed(used) if kind.name in texts}
    return [text.replace(default, items[word]) if default else text for word, text in texts.items() if word in items]


def _blocks(*blocks: str) -> str:
    return "\n".join(block for block in blocks if block)


# ---- JavaScript ----

_JS_NODES = {
    "tree": """class TreeNode {
  constructor(val = 0, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}
""",
    "linked_list": """class ListNode {
  constructor(val = 0, next = null) {
    this.val = val;
    this.next = next;
  }
}
""",
}


def javascript(problem: Problem) -> str:
    """A function, or a class, with its types in JSDoc."""
    signatures = _signatures(problem, "javascript")
    nodes = _nodes(signatures, _JS_NODES, "", _js)
    if not problem.signature.methods:
        return _blocks(*nodes, _js_function(signatures[0], "function ", ""))
    constructor, *methods = signatures
    made = msgspec.structs.replace(constructor, name="constructor")
    body = "\n".join(_js_function(one, "", "  ") for one in (made, *methods))
    return _blocks(*nodes, f"class {problem.signature.name} {{", f"{body}}}\n")


def _js_function(one: _Signature, word: str, indent: str) -> str:
    names = ", ".join(name for name, _ in one.parameters)
    lines = [
        "/**",
        *(f" * @param {{{_js(kind)}}} {name}" for name, kind in one.parameters),
        *([f" * @return {{{_js(one.returns)}}}"] if one.name != "constructor" else []),
        " */",
        f"{word}{one.name}({names}) {{",
        f'  throw new Error("{UNWRITTEN}");',
        "}",
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def _js(kind: Type) -> str:
    match kind.name:
        case "int" | "float":
            return "number"
        case "bool":
            return "boolean"
        case "str":
            return "string"
        case "list":
            inner = _js(kind.inner[0])
            return f"({inner})[]" if "|" in inner else f"{inner}[]"
        case "graph":
            return "number[][]"
        case "dict":
            key, item = map(_js, kind.inner)
            return f"Object<string, {item}>" if kind.inner[0].name == "str" else f"Map<{key}, {item}>"
        case "optional":
            inner = _js(kind.inner[0])
            return inner if inner.endswith("| null") else f"{inner} | null"
        case "linked_list":
            return "ListNode | null"
        case "tree":
            return "TreeNode | null"
        case _:
            return "void"


# ---- Java ----

_JAVA_NODES = {
    "tree": """class TreeNode {
    int val;
    TreeNode left;
    TreeNode right;

    TreeNode(int val) {
        this.val = val;
    }
}
""",
    "linked_list": """class ListNode {
    int val;
    ListNode next;

    ListNode(int val) {
        this.val = val;
    }
}
""",
}
_BOXED = {"int": "Integer", "long": "Long", "double": "Double", "boolean": "Boolean"}


def java(problem: Problem) -> str:
    """`class Solution` with one method, or the class that is asked for, and the node classes below it."""
    signatures = _signatures(problem, "java")
    wide = _wide(problem)
    name = problem.signature.name if problem.signature.methods else "Solution"
    body = "\n".join(
        _java_method(one, name, [any(wide)] * 99 if problem.signature.methods else wide) for one in signatures
    )
    return _blocks(
        "import java.util.*;\n" if "<" in body else "",
        f"class {name} {{",
        f"{body}}}\n",
        *_nodes(signatures, _JAVA_NODES, "int val", lambda kind: f"{_java_value(kind)} val"),
    )


def _java_method(one: _Signature, made: str, wide: list[bool]) -> str:
    declared = [f"{_java(kind, long=large)} {name}" for (name, kind), large in zip(one.parameters, wide, strict=False)]
    returns = "" if one.name == made else f"{_java_rows(one.returns, long=wide[-1])} "
    return (
        f"    public {returns}{one.name}({', '.join(declared)}) {{\n"
        f'        throw new UnsupportedOperationException("{UNWRITTEN}");\n'
        "    }\n"
    )


def _java_value(kind: Type) -> str:
    return _java(kind, long=False)


def _java(kind: Type, *, long: bool) -> str:
    match kind.name:
        case "int":
            return "long" if long else "int"
        case "float":
            return "double"
        case "bool":
            return "boolean"
        case "str":
            return "String"
        case "list":
            inner = _java(kind.inner[0], long=long)
            return f"List<{inner}>" if "<" in inner else f"{inner}[]"
        case "graph":
            return "int[][]"
        case "dict":
            key, item = (_boxed(_java(inner, long=long)) for inner in kind.inner)
            return f"Map<{key}, {item}>"
        case "optional":
            return _boxed(_java(kind.inner[0], long=long))
        case "linked_list":
            return "ListNode"
        case "tree":
            return "TreeNode"
        case _:
            return "void"


def _java_rows(kind: Type, *, long: bool) -> str:
    """An answer: rows are lists, as nobody knows beforehand how long they get. (The runner takes arrays as well.)"""
    if kind.name == "graph":
        kind = parse("list[list[int]]")
    if kind.name == "list" and kind.inner[0].name == "list":
        return f"List<{_java_row(kind.inner[0], long=long)}>"
    return _java(kind, long=long)


def _java_row(kind: Type, *, long: bool) -> str:
    return f"List<{_java_row(kind.inner[0], long=long)}>" if kind.name == "list" else _boxed(_java(kind, long=long))


def _boxed(word: str) -> str:
    return _BOXED.get(word, word)


def _wide(problem: Problem) -> list[bool]:
    """For each parameter, and at the end for the answer: does a case hold a number beyond 32 bits there?"""
    cases = (*problem.visible, *problem.hidden)
    count = len(problem.signature.parameters)
    answers = [answer for case in cases for answer in (case.expected, *(case.any_of or ()))]
    return [*(any(_large(case.input[i]) for case in cases) for i in range(count)), any(map(_large, answers))]


def _large(value: Any) -> bool:
    match value:
        case bool():
            return False
        case int():
            return not -(2**31) <= value < 2**31
        case list():
            return any(map(_large, value))
        case dict():
            return any(map(_large, (*value, *value.values())))
        case _:
            return False


# ---- Go ----

_GO_NODES = {
    "tree": """type TreeNode struct {
\tVal   int
\tLeft  *TreeNode
\tRight *TreeNode
}
""",
    "linked_list": """type ListNode struct {
\tVal  int
\tNext *ListNode
}
""",
}


def go(problem: Problem) -> str:
    """A package with one function, or with the type that is asked for, its constructor and its methods."""
    signatures = _signatures(problem, "go")
    nodes = _nodes(signatures, _GO_NODES, "int", _go)
    if not problem.signature.methods:
        return _blocks("package main\n", *nodes, _go_function(signatures[0]))
    name = problem.signature.name
    constructor = _go_function(msgspec.structs.replace(signatures[0], name="Constructor"), gives=name)
    methods = [
        _go_function(
            msgspec.structs.replace(one, name=one.name[:1].upper() + one.name[1:]), f"({name[:1].lower()} *{name}) "
        )
        for one in signatures[1:]
    ]
    return _blocks("package main\n", *nodes, f"type {name} struct {{\n}}\n", constructor, *methods)


def _go_function(one: _Signature, receiver: str = "", *, gives: str = "") -> str:
    declared = ", ".join(f"{name} {_go(kind)}" for name, kind in one.parameters)
    returns = gives or _go(one.returns)
    space = " " if returns else ""
    return f'func {receiver}{one.name}({declared}) {returns}{space}{{\n\tpanic("{UNWRITTEN}")\n}}\n'


def _go(kind: Type) -> str:
    match kind.name:
        case "int":
            return "int"
        case "float":
            return "float64"
        case "bool":
            return "bool"
        case "str":
            return "string"
        case "list":
            return f"[]{_go(kind.inner[0])}"
        case "graph":
            return "[][]int"
        case "dict":
            key, item = map(_go, kind.inner)
            return f"map[{key}]{item}"
        case "optional":
            inner = _go(kind.inner[0])
            return inner if inner.startswith("*") else f"*{inner}"
        case "linked_list":
            return "*ListNode"
        case "tree":
            return "*TreeNode"
        case _:
            return ""
