"""problem.yaml: what it may say, and the signature in it.

Rules:
- `signature` is a function (`name`, `parameters`, `returns`) or a class (`class`, `constructor`: its parameters, `methods`: each
  with `name`, `parameters`, `returns`, the latter two if it has any).
- A class is called through `operations` and `arguments`; that is the signature its cases are held against.
"""

import keyword
from typing import Annotated

from msgspec import Meta, Struct

from mochid import typewords
from mochid.problem import Clarification, Compare, Complexity, Difficulty, Method, Parameter, Signature
from mochid.problems.lined_yaml import Key, Page

Words = Annotated[str, Meta(min_length=1, max_length=20_000)]
Lines = tuple[Words, ...]


class Card(Struct, frozen=True, kw_only=True):
    """problem.yaml, but for its signature"""

    title: Words
    difficulty: Difficulty
    minutes: Annotated[int, Meta(ge=1, le=240)]
    topics: Lines
    statement: Words
    spoken: Words
    complexity: Complexity
    compare: Compare = "exact"
    tolerance: Annotated[float, Meta(ge=0, lt=1)] = 1e-9
    clarifications: tuple[Clarification, ...] = ()
    probes: Lines = ()
    examples_to_ask: Lines = ()
    optimizations: Lines = ()
    reflections: Lines = ()
    followups: Lines = ()
    keywords: Lines = ()
    easier: str = ""
    harder: str = ""


class _Function(Struct, frozen=True):
    name: str
    parameters: tuple[Parameter, ...]
    returns: str


class _Class(Struct, frozen=True, rename={"name": "class"}):
    name: str
    methods: tuple[Method, ...]
    constructor: tuple[Parameter, ...] = ()


class _FunctionCard(Card, frozen=True, kw_only=True):
    signature: _Function


class _ClassCard(Card, frozen=True, kw_only=True):
    signature: _Class


def read_card(page: Page) -> tuple[Card, Signature]:
    """problem.yaml, and the signature in it. A class has methods where a function has parameters."""
    written = page.data.get("signature") if isinstance(page.data, dict) else None
    if not (isinstance(written, dict) and {"class", "constructor", "methods"} & set(written)):
        function = page.into(_FunctionCard)
        signature = Signature(function.signature.name, function.signature.parameters, function.signature.returns)
        _check_function(page, signature, function.compare)
        return function, signature
    card = page.into(_ClassCard)
    made = card.signature
    signature = Signature(
        made.name,
        (Parameter("operations", "list[str]"), Parameter("arguments", "any")),
        "any",
        (Method(made.name, made.constructor), *made.methods),
    )
    _check_class(page, signature, card.compare)
    return card, signature


def _check_function(page: Page, signature: Signature, compare: Compare) -> None:
    key: Key = ("signature", "parameters")
    _check_name(page, ("signature", "name"), signature.name)
    if not signature.parameters:
        raise page.error(key, "give at least one, and each a name of its own.")
    _check_parameters(page, key, signature.parameters)
    if _type(page, ("signature", "returns"), signature.returns).name == "none" and compare != "in_place":
        raise page.error(("signature", "returns"), "only a problem with compare: in_place returns none.")


def _check_class(page: Page, signature: Signature, compare: Compare) -> None:
    constructor, *methods = signature.methods
    _check_name(page, ("signature", "class"), signature.name)
    _check_parameters(page, ("signature", "constructor"), constructor.parameters)
    if not methods or len({method.name for method in signature.methods}) < len(signature.methods):
        raise page.error(("signature", "methods"), "give at least one, and each a name of its own.")
    for i, method in enumerate(methods):
        key: Key = ("signature", "methods", i)
        _check_name(page, (*key, "name"), method.name)
        _check_parameters(page, (*key, "parameters"), method.parameters)
        _type(page, (*key, "returns"), method.returns)
    if compare not in ("exact", "float"):
        raise page.error(("compare",), f"a class goes with exact or float, and not with {compare}.")


def _check_name(page: Page, key: Key, name: str) -> None:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise page.error(key, f'"{name[:60]}" can\'t be a name in Python.')


def _check_parameters(page: Page, key: Key, parameters: tuple[Parameter, ...]) -> None:
    for i, parameter in enumerate(parameters):
        _check_name(page, (*key, i, "name"), parameter.name)
    if len({parameter.name for parameter in parameters}) < len(parameters):
        raise page.error(key, "give at least one, and each a name of its own.")
    for i, parameter in enumerate(parameters):
        if _type(page, (*key, i, "type"), parameter.type).name == "none":
            raise page.error((*key, i, "type"), "an argument can't be none.")


def _type(page: Page, key: Key, word: str) -> typewords.Type:
    try:
        return typewords.parse(word if word != "any" else "")
    except ValueError as error:
        raise page.error(key, f"{error}.") from error
