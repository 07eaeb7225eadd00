"""`problems/<slug>/` as a `Problem`: read, checked, and complained about with file, line and key.

Rules:
- A folder holds problem.yaml, signature.py, tests.yaml, hints.yaml and reference.py; if it likes, mutants/*.py, generator.py and
  checker.py too.
- problem.yaml's `signature` is a function (`name`, `parameters`, `returns`) or a class (`class`, `constructor`: its parameters,
  `methods`: each with `name`, `parameters`, `returns`, the latter two if it has any). A case of a class gives `operations`, the
  names of the calls with the class's own first, and `arguments`, a list for each; `expected` is the list of what they give, null
  for the first and wherever nothing is returned.
- Nothing of a problem is ever imported or run here: its Python is only parsed. What a problem does is for the sandbox to find out.
- A `Problem` that loads is sound: every case fits the signature, the stub, reference and mutants define the function, names are
  unique. Whether the reference passes and the mutants fail is for those who can run it.
"""

import ast
import keyword
import os
import re
from pathlib import Path
from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct

from mochid import typewords
from mochid.problem import (
    Case,
    Clarification,
    Compare,
    Complexity,
    Difficulty,
    Hints,
    Method,
    Parameter,
    Problem,
    Signature,
)
from mochid.problems.lined_yaml import Key, Page, PageError, beginning, did_you_mean, read
from mochid.reports import MAX_CASES

MAX_SOURCE = 128 * 1024
"""Bytes of one Python file."""
MAX_MUTANTS = 50

Words = Annotated[str, Meta(min_length=1, max_length=20_000)]
Lines = tuple[Words, ...]


class ProblemError(Exception):
    """A problem can't be used: file, line, key, what is wrong."""


class _Card(Struct, frozen=True, kw_only=True):
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


class _FunctionCard(_Card, frozen=True, kw_only=True):
    signature: _Function


class _ClassCard(_Card, frozen=True, kw_only=True):
    signature: _Class


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


class _Ladder(Struct, frozen=True):
    """hints.yaml"""

    hints: Hints


def builtin() -> Path:
    """The folder of the problems that come with mochi."""
    return (Path(__file__).parents[1] / "shipped" / "problems").resolve()


def own_folder(setting: str = "") -> Path:
    """The folder of the user's own problems: what `app.problems_dir` says, else one beside the journal."""
    if setting:
        return Path(setting).expanduser()
    base = os.environ.get("XDG_DATA_HOME", "")
    # The XDG specification has relative values ignored.
    return (Path(base) if os.path.isabs(base) else Path.home() / ".local" / "share") / "mochi" / "problems"


def catalogue(extra: Path | None = None) -> tuple[list[Problem], list[str]]:
    """All problems, the user's own (`extra`) before ours of the same name, by slug; and a sentence for each broken folder."""
    good: dict[str, Problem] = {}
    broken: list[str] = []
    for folder in _folders(extra).values():
        try:
            problem = load(folder)
            good[problem.slug] = problem
        except ProblemError as error:
            broken.append(str(error))
    return sorted(good.values(), key=lambda problem: problem.slug), broken


def find(name_or_path: str, extra: Path | None = None) -> Problem:
    """The problem of this name, or in this folder. Raises `ProblemError`, with a guess at what was meant."""
    if "/" in name_or_path or name_or_path.startswith(("~", ".")):
        return load(Path(name_or_path).expanduser())
    folders = _folders(extra)
    if name_or_path in folders:
        return load(folders[name_or_path])
    if Path(name_or_path, "problem.yaml").is_file():
        return load(Path(name_or_path))
    asked = re.sub(r"[\W_]+", "_", name_or_path.strip().lower())
    twins = [slug for slug in folders if slug.replace("_", "") == asked.replace("_", "")]
    guess = f" Did you mean {twins[0]}?" if twins else did_you_mean(asked, folders)
    known = f" There are {', '.join(sorted(folders))}."
    raise ProblemError(f'There is no problem called "{name_or_path[:60]}".{guess or known}')


def load(folder: Path) -> Problem:
    """Read one problem. Raises `ProblemError`: a sentence naming file, line and key."""
    if not folder.is_dir():
        raise ProblemError(f"{folder} is not a folder, so there is no problem in it.")
    slug = folder.resolve().name
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,60}", slug):
        raise ProblemError(f"{folder}: a problem's folder is named in small letters, digits and underscores.")
    try:
        return _load(folder, slug)
    except PageError as error:
        raise ProblemError(str(error)) from error


def _load(folder: Path, slug: str) -> Problem:
    page = read(folder / "problem.yaml")
    card, signature = _read_card(page)
    tests = read(folder / "tests.yaml")
    sheet = tests.into(_Tests)
    visible = tuple(_case(tests, ("visible", i), one, card, signature) for i, one in enumerate(sheet.visible))
    hidden = tuple(_case(tests, ("hidden", i), one, card, signature) for i, one in enumerate(sheet.hidden))
    _check_names(tests, visible, hidden)
    ladder = read(folder / "hints.yaml")
    hints = ladder.into(_Ladder).hints
    for level in ("level_1", "level_2", "level_3"):
        if not getattr(hints, level):
            raise ladder.error(("hints", level), "needs at least one hint.")
    checker = folder / "checker.py"
    if checker.exists() != (card.compare == "checker"):
        raise page.error(("compare",), "checker goes with a file checker.py, and only with one.")
    mutants = sorted((folder / "mutants").glob("*.py"))
    if len(mutants) > MAX_MUTANTS:
        raise PageError(folder / "mutants", 0, (), f"holds more than {MAX_MUTANTS} files.")
    generator = folder / "generator.py"
    return Problem(
        slug=slug,
        **{name: getattr(card, name) for name in _Card.__struct_fields__},
        signature=signature,
        stub=_source(folder / "signature.py", signature),
        visible=visible,
        hidden=hidden,
        hints=hints,
        reference=_source(folder / "reference.py", signature),
        mutants=tuple(_source(mutant, signature) for mutant in mutants),
        generator=_source(generator, GENERATOR) if generator.exists() else "",
        checker=_source(checker, CHECKER) if checker.exists() else "",
    )


def _folders(extra: Path | None) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for home in (builtin(), extra):
        if home is not None and home.is_dir():
            found |= {page.parent.name: page.parent for page in sorted(home.glob("*/problem.yaml"))}
    return found


# -- the signature -----------------------------------------------------------------------------------------------------

GENERATOR = Signature("generate", (Parameter("n", "int"), Parameter("seed", "int")), "any")
CHECKER = Signature("check", tuple(Parameter(name, "any") for name in ("given", "expected", "got")), "any")


def _read_card(page: Page) -> tuple[_Card, Signature]:
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


def _names(parameters: tuple[Parameter, ...]) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in parameters)


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
    if len(set(_names(parameters))) < len(parameters):
        raise page.error(key, "give at least one, and each a name of its own.")
    for i, parameter in enumerate(parameters):
        if _type(page, (*key, i, "type"), parameter.type).name == "none":
            raise page.error((*key, i, "type"), "an argument can't be none.")


def _type(page: Page, key: Key, word: str) -> typewords.Type:
    try:
        return typewords.parse(word if word != "any" else "")
    except ValueError as error:
        raise page.error(key, f"{error}.") from error


# -- the cases ---------------------------------------------------------------------------------------------------------


def _case(page: Page, key: Key, one: _Case, card: _Card, signature: Signature) -> Case:
    names = _names(signature.parameters)
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


def _check_values(
    page: Page, key: Key, given: list[Any], parameters: tuple[Parameter, ...], what: str = "expected"
) -> None:
    names = _names(parameters)
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


def _check_answers(page: Page, key: Key, one: _Case, card: _Card, signature: Signature) -> None:
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


# -- the Python --------------------------------------------------------------------------------------------------------


def _source(file: Path, signature: Signature) -> str:
    """The text of a Python file that defines the function or the class at its top level."""
    text, tree = _parsed(file)
    if not signature.methods:
        _check_defined(file, tree.body, signature.name, _names(signature.parameters), "at its top level")
        return text
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == signature.name]
    if not classes:
        raise PageError(file, 0, (), f"does not define a class {signature.name} at its top level.")
    for method in signature.methods:
        name = "__init__" if method.name == signature.name else method.name
        _check_defined(
            file, classes[-1].body, name, ("self", *_names(method.parameters)), f"in its class {signature.name}"
        )
    return text


def _check_defined(file: Path, body: list[ast.stmt], name: str, arguments: tuple[str, ...], where: str) -> None:
    found = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == name]
    wanted = f"{name}({', '.join(arguments)})"
    if not found:
        raise PageError(file, 0, (), f"does not define {wanted} {where}.")
    has = found[-1].args
    names = tuple(argument.arg for argument in has.posonlyargs + has.args)
    if names != arguments or has.vararg or has.kwonlyargs or has.kwarg:
        raise PageError(file, found[-1].lineno, (), f"defines {ast.unparse(has)!r} where problem.yaml says {wanted}.")


def _parsed(file: Path) -> tuple[str, ast.Module]:
    try:
        raw = beginning(file, MAX_SOURCE + 1)
        if len(raw) > MAX_SOURCE:
            raise PageError(file, 0, (), f"is larger than {MAX_SOURCE // 1024} KB.")
        text = raw.decode()
        return text, ast.parse(text)
    except OSError as error:
        raise PageError(file, 0, (), f"can't be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise PageError(file, 0, (), "holds characters that are not plain UTF-8 text.") from error
    except SyntaxError as error:
        raise PageError(file, error.lineno or 0, (), f"is not Python: {error.msg}.") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise PageError(file, 0, (), "is not Python that can be read.") from error
