"""tests.yaml: the cases of a problem, each held against the signature.

Rules:
- A case gives its arguments by name or in order, and either what is `expected` or a list `any_of`.
- A case of a class gives `operations`, the names of the calls with the class's own first, and `arguments`, a list for each;
  `expected` is the list of what they give, null for the first and wherever nothing is returned.
- A long value may be written in brief (`brief.py`), unless the signature has a dict, which would look the same.
"""

from typing import Any

from msgspec import UNSET, Struct
from msgspec.structs import replace

from mochid import typewords
from mochid.problem import Case, Parameter, Signature
from mochid.problems.brief import BriefError, written_out
from mochid.problems.card import Card, Words
from mochid.problems.lined_yaml import Key, Page, did_you_mean
from mochid.reports import MAX_CASES


class _Case(Struct, frozen=True):
    """A case as it is written: its arguments by name, or in order."""

    name: Words
    input: list[Any] | dict[str, Any]
    expected: Any = UNSET
    any_of: list[Any] | None = None
    why: str = ""


class _Tests(Struct, frozen=True):
    """tests.yaml"""

    visible: tuple[_Case, ...]
    hidden: tuple[_Case, ...] = ()


def read_cases(page: Page, card: Card, signature: Signature) -> tuple[tuple[Case, ...], tuple[Case, ...]]:
    """The visible and the hidden cases. Raises `PageError`."""
    sheet = page.into(_Tests)
    visible = tuple(_case(page, ("visible", i), one, card, signature) for i, one in enumerate(sheet.visible))
    hidden = tuple(_case(page, ("hidden", i), one, card, signature) for i, one in enumerate(sheet.hidden))
    _check_names(page, visible, hidden)
    return visible, hidden


def _case(page: Page, key: Key, one: _Case, card: Card, signature: Signature) -> Case:
    names = [parameter.name for parameter in signature.parameters]
    if not _has_a_dict(signature):
        one = _in_full(page, key, one)
    given: list[Any] | dict[str, Any] = one.input
    if isinstance(given, dict):
        if strange := [name for name in given if name not in names]:
            raise page.error(
                (*key, "input", strange[0]), f"the function has no such argument.{did_you_mean(strange[0], names)}"
            )
        if missing := [name for name in names if name not in given]:
            raise page.error((*key, "input"), f'"{missing[0]}" is missing.')
        given = [given[name] for name in names]
    _check_values(page, (*key, "input"), given, signature.parameters)
    if signature.methods:
        _check_calls(page, (*key, "input"), given, signature)
    _check_answers(page, key, one, card, signature)
    if signature.methods:
        _check_gave(page, (*key, "expected"), one.expected, given[0], signature)
    return Case(one.name, given, None if one.expected is UNSET else one.expected, one.any_of, one.why)


def _has_a_dict(signature: Signature) -> bool:
    """Whether a mapping may be a value of this problem."""
    parameters = [
        *signature.parameters,
        *(parameter for method in signature.methods for parameter in method.parameters),
    ]
    kinds = [signature.returns, *(method.returns for method in signature.methods), *(each.type for each in parameters)]
    return any("dict" in kind for kind in kinds)


def _in_full(page: Page, key: Key, one: _Case) -> _Case:
    """The case with what is written in brief written out."""
    full = {}
    for field in ("input", "expected", "any_of"):
        try:
            full[field] = written_out(getattr(one, field))
        except BriefError as error:
            raise page.error((*key, field), str(error)) from error
    return replace(one, **full)


def _check_values(
    page: Page, key: Key, given: list[Any], parameters: tuple[Parameter, ...], what: str = "expected"
) -> None:
    names = [parameter.name for parameter in parameters]
    if len(given) != len(names):
        raise page.error(key, f"{what} {len(names)} arguments ({', '.join(names)}), got {len(given)}.")
    for parameter, value in zip(parameters, given, strict=True):
        if why := typewords.misfit(value, typewords.parse(parameter.type)):
            raise page.error(key, f"{parameter.name} is {parameter.type}: {why}.")


def _check_calls(page: Page, key: Key, given: list[Any], signature: Signature) -> None:
    """The calls of one case: the object is made first, and once, and each call gets what it takes."""
    operations, arguments = given
    methods = {method.name: method for method in signature.methods}
    if not isinstance(arguments, list) or len(arguments) != len(operations):
        got = len(arguments) if isinstance(arguments, list) else "something else"
        raise page.error(key, f"arguments: expected {len(operations)} lists, one for each operation, got {got}.")
    for i, (operation, values) in enumerate(zip(operations, arguments, strict=True)):
        if (operation == signature.name) != (i == 0):
            raise page.error(key, f"operations: {signature.name} comes first, to make the object, and only there.")
        if operation not in methods:
            raise page.error(key, f'operations: there is no method "{operation}".{did_you_mean(operation, methods)}')
        if not isinstance(values, list):
            raise page.error(key, f"arguments: expected a list for call {i + 1}, {operation}.")
        said = f"arguments: call {i + 1}, {operation}, takes"
        _check_values(page, key, values, methods[operation].parameters, said)
    if not operations:
        raise page.error(key, f"operations: {signature.name} comes first, to make the object, and only there.")


def _check_gave(page: Page, key: Key, expected: Any, operations: list[str], signature: Signature) -> None:
    """What the calls of one case must give."""
    returns = {method.name: typewords.parse(method.returns) for method in signature.methods}
    if not isinstance(expected, list) or len(expected) != len(operations):
        raise page.error(key, f"the answer is a list with one item for each of the {len(operations)} operations.")
    for i, (operation, value) in enumerate(zip(operations, expected, strict=True)):
        if why := typewords.misfit(value, returns[operation]):
            raise page.error(key, f"call {i + 1}, {operation}, gives {returns[operation]}: {why}.")


def _check_answers(page: Page, key: Key, one: _Case, card: Card, signature: Signature) -> None:
    if card.compare == "checker" and one.any_of is None:
        return  # what is expected, if anything, is between the case and its checker
    if (one.expected is UNSET) == (one.any_of is None) or one.any_of == []:
        raise page.error(key, 'write either "expected" or a list "any_of".')
    if one.any_of is not None and card.compare != "any_of":
        raise page.error((*key, "any_of"), f"needs compare: any_of in problem.yaml, which says {card.compare}.")
    kind = typewords.parse(signature.parameters[0].type if card.compare == "in_place" else signature.returns)
    for value in [one.expected] if one.any_of is None else one.any_of:
        if why := typewords.misfit(value, kind):
            raise page.error((*key, "expected" if one.any_of is None else "any_of"), f"the answer is {kind}: {why}.")


def _check_names(page: Page, visible: tuple[Case, ...], hidden: tuple[Case, ...]) -> None:
    if not visible:
        raise page.error(("visible",), "needs at least one case.")
    if len(visible) + len(hidden) > MAX_CASES:
        raise page.error((), f"holds {len(visible) + len(hidden)} cases; {MAX_CASES} is the most.")
    seen: set[str] = set()
    for part, cases in (("visible", visible), ("hidden", hidden)):
        for i, case in enumerate(cases):
            if case.name in seen:
                raise page.error((part, i, "name"), f'another case is called "{case.name}" too.')
            seen.add(case.name)
