"""The candidate's own tests where they write JavaScript, Java or Go: a call of the function with values, and what it should give.

Found are comments like `// test: twoSum([2, 7], 9) == [0, 1]`, and assertions in the file itself (`main`, `console.assert`) or in
the test file beside it: `assertEquals`, `expect(...).toEqual(...)`, `assert.deepEqual`, `if got := f(x); got != 3`. They are read
as values, in whatever spelling (`new int[]{2, 7}`, `[]int{2, 7}`, `List.of(2, 7)`, `[2, 7]`), so they run through the same harness
and comparing as the problem's own, and are weighed against its wrong solutions, which are Python.
Rules: finding is pure and never raises; an assertion with anything but values in it is nobody's test here.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from mochid.harness import judging
from mochid.harness.inside.spelling import spellings
from mochid.harness.judging import Runner
from mochid.harness.own_report import MAX_TESTS, OwnReport, OwnResult, OwnTest, differs, passed, weighed
from mochid.harness.trees.grammars import GRAMMARS
from mochid.harness.trees.parts import Part, build, parsed
from mochid.harness.trees.reading import arguments, names, within
from mochid.harness.trees.values import NoValue, as_given, value_of
from mochid.problem import Case, Problem
from mochid.reports import CaseResult, Verdict
from mochid.settings import Harness
from mochid.typewords import misfit, parse

_COMMENT = re.compile(r"^\s*(?://|/?\*+|#)\s*tests?\s*:\s*(?:assert\s+)?(.+?)\s*(?:\*/\s*)?;?\s*$", re.IGNORECASE)
_ARROW = re.compile(r"\)\s*(?:->|=>|===?|=)\s*")
_SAME = ("==", "===", "!=", "!==")
_WRAPPERS = ("stringify", "toString", "deepToString", "sort", "sorted", "expect", "equals")


class Written(msgspec.Struct, frozen=True, eq=False):
    """A test as it was written, and as the harness runs it."""

    test: OwnTest
    case: Case


def find(source: str, sibling: str, problem: Problem, language: str) -> tuple[Written, ...]:
    """Every test in the candidate's file, and in the text of the test file beside it."""
    if problem.signature.methods or language not in GRAMMARS:
        return ()
    found = [*_comments(source, problem), *_asserted(source, "solution", problem, language)]
    found += _asserted(sibling, "sibling", problem, language)
    lines: dict[tuple[str, int, str], Written] = {(one.test.where, one.test.line, one.test.text): one for one in found}
    return tuple(lines.values())[:MAX_TESTS]


def _comments(source: str, problem: Problem) -> Iterator[Written]:
    for number, line in enumerate(source.splitlines(), 1):
        match = _COMMENT.match(line)
        if match is None or len(line) > 2000:
            continue
        text = match[1]
        for language in GRAMMARS:  # people write values the way the problem does, or the way their language does
            written = _comment(text, number, problem, language)
            if written is not None:
                yield written
                break


def _comment(text: str, line: int, problem: Problem, language: str) -> Written | None:
    for arrow in _ARROW.finditer(text):
        call, expected = text[: arrow.start() + 1], text[arrow.end() :]
        try:
            given = [value_of(part) for part in _call_arguments(call, problem, language)]
            return _written("solution", line, text, given, value_of(_expression(expected, language)), problem)
        except (NoValue, RecursionError):
            continue
    return None


def _expression(text: str, language: str) -> Part:
    """Raises `NoValue` when it is none."""
    around = {
        "javascript": "x = ({});",
        "java": "class A {{ Object x = {}; }}",
        "go": "package main\nvar x = {}\n",
    }[language]
    data = around.format(text).encode("utf-8", "replace")
    tree = parsed(data, language)
    if tree is None or tree.root_node.has_error:
        raise NoValue
    root = build(tree, data, GRAMMARS[language])
    assigns = [part for part in within(root) if part.kind == "assign"] if root is not None else []
    value = assigns[0].get("value") if assigns else None
    if value is None:
        raise NoValue
    return value


def _call_arguments(text: str, problem: Problem, language: str) -> list[Part]:
    call = _expression(text, language)
    if call.kind != "call" or call.said("name") not in spellings(problem.signature.name):
        raise NoValue
    return arguments(call)


def _written(where: Any, line: int, text: str, given: list[Any], expected: Any, problem: Problem) -> Written:
    """Raises `NoValue` when the number of arguments says that it is no call of ours."""
    if len(given) != len(problem.signature.parameters):
        raise NoValue
    if isinstance(expected, str) and problem.signature.returns.startswith(("list", "dict", "tree", "linked", "graph")):
        try:  # JSON.stringify(answer) === "[0,1]", Arrays.toString(answer)
            expected = msgspec.json.decode(expected)
        except msgspec.DecodeError:
            raise NoValue from None
    given = [
        as_given(value, parameter.type) for value, parameter in zip(given, problem.signature.parameters, strict=True)
    ]
    case = Case(f"line {line}", given, as_given(expected, problem.signature.returns))
    return Written(OwnTest(where, line, text[:200], ""), case)


# ---- assertions ----


def _asserted(source: str, where: str, problem: Problem, language: str) -> Iterator[Written]:
    data = source.encode("utf-8", "replace")
    if not source.strip() or len(data) > 262_144:
        return
    tree = parsed(data, language)
    root = None if tree is None or tree.root_node.has_error else build(tree, data, GRAMMARS[language])
    if root is None:
        return
    lines = source.splitlines()
    for call in within(root):
        if call.kind != "call" or call.said("name") not in spellings(problem.signature.name):
            continue
        try:
            given = [value_of(part) for part in arguments(call)]
            expected = _expected(call)
            text = lines[call.line - 1].strip() if call.line <= len(lines) else ""
            yield _written(where, call.line, text, given, expected, problem)
        except (NoValue, RecursionError):
            continue


def _expected(call: Part) -> Any:
    """What the assertion around a call asks for. Raises `NoValue` when there is none, or it is no value."""
    inside = call
    for up in call.above():
        if up.kind == "assign" and up.text in (":=", "=") and len(up.many("targets")) == 1 and up.up is not None:
            return _asked_of(up.many("targets")[0].text, up)
        if up.kind in ("function", "block", "class"):
            break
        if up.kind == "binary" and up.text in _SAME:
            others = [side for field in ("left", "right") for side in up.many(field) if not side.holds(inside)]
            return value_of(others[0])
        if up.kind == "call" and _asserts(up):
            others = [part for part in _everything_given(up) if not part.holds(inside)]
            for other in others:
                try:
                    return value_of(other)
                except NoValue:
                    continue
            if up.said("name") not in _WRAPPERS:
                raise NoValue
        inside = up if up.kind != "arguments" else inside
    raise NoValue


def _asserts(call: Part) -> bool:
    said = call.said("name")
    return said.startswith(
        ("assert", "equal", "deepEqual", "strictEqual", "deepStrictEqual", "toBe", "toEqual", "toStrictEqual")
    ) or (said in ("DeepEqual", "Equal", "equals", "is"))


def _everything_given(call: Part) -> list[Part]:
    """Its arguments, and what `expect(...)` was given before it."""
    return [*arguments(call), *call.many("object")]


def _asked_of(name: str, assign: Part) -> Any:
    """`if got := f(1); got != 2`, `got := f(1)` and then a comparison of it. Raises `NoValue`."""
    scope = next((up for up in assign.above() if up.kind in ("if", "block")), None)
    later = [part for part in within(scope) if part.place > assign.end - 1] if scope is not None else []
    for part in later:
        sides: list[Part] = []
        if part.kind == "binary" and part.text in _SAME:
            sides = [side for field in ("left", "right") for side in part.many(field)]
        elif part.kind == "call" and _asserts(part):
            sides = _everything_given(part)
        if part.kind == "assign" and name in names(part.many("targets")):
            break
        if name in names(sides):
            for side in sides:
                if name not in names(within(side)):
                    try:
                        return value_of(side)
                    except NoValue:
                        continue
    raise NoValue


# ---- run and weigh ----


async def assess(
    problem: Problem,
    source: str,
    sibling: str,
    settings: Harness,
    language: Runner,
    name: str,
    python: Runner | None,
) -> OwnReport:
    """Run the candidate's tests on their code, and on the reference and every mutant with `python`. Raises `Unavailable`."""
    written = find(source, sibling, problem, name)
    if not written:
        return OwnReport(mutants=len(problem.mutants))
    runs = {one.test: one for one in written if not _misfit(one, problem)}

    async def run(solution: str, chosen: tuple[OwnTest, ...], by: Runner) -> tuple[OwnResult, ...]:
        return await _run(tuple(runs[test] for test in chosen), problem, solution, settings, by)

    mine = {result.test: result for result in await run(source, tuple(runs), language)}
    own = tuple(mine.get(one.test) or OwnResult(one.test, Verdict.INVALID, _misfit(one, problem)) for one in written)
    if not problem.reference or python is None:
        return OwnReport(own, passed(own))
    return await weighed(own, tuple(runs), problem, partial(run, by=python))


def _misfit(one: Written, problem: Problem) -> str:
    """Why the function can't be given this; "" when it can."""
    for value, parameter in zip(one.case.input, problem.signature.parameters, strict=True):
        if why := misfit(value, parse(parameter.type)):
            return f"{parameter.name} should be {parameter.type}: {why}"
    return ""


async def _run(
    tests: tuple[Written, ...], problem: Problem, source: str, settings: Harness, language: Runner
) -> tuple[OwnResult, ...]:
    """These tests in the place of the problem's own."""
    if not tests:
        return ()
    compare = "exact" if problem.compare in ("any_of", "checker") else problem.compare
    cases = tuple(one.case for one in tests)
    task = msgspec.structs.replace(problem, visible=cases, hidden=(), compare=compare, checker="")
    report = await judging.judge(task, source, settings, False, language)
    none_ran = all(case.verdict is Verdict.NOT_RUN for case in report.cases)
    whole = report.explanation.rstrip(".") if none_ran else ""
    return tuple(_result(one.test, case, whole) for one, case in zip(tests, report.cases, strict=True))


def _result(test: OwnTest, case: CaseResult, whole: str) -> OwnResult:
    """`whole`: what went wrong with the file as a whole, before any test could run."""
    if case.verdict is Verdict.WRONG and case.got:
        return differs(test, case.expected, case.got)
    return OwnResult(test, case.verdict, case.explanation or whole)
