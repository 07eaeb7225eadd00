"""The candidate's own tests: found in the file and beside it, run in the sandbox, and weighed against wrong solutions.

Found are comments like `# test: two_sum([2, 7], 9) == [0, 1]`, asserts under a main guard, and the `test_...` functions and
`unittest` classes of a sibling `test_solution.py`. Each runs on the candidate's code; those that also hold for the reference are
then run on the problem's mutants: how many wrong solutions would they have caught?
Rules: finding is pure and never raises; a test is run as the candidate wrote it, by a function appended to the file, so that line
numbers stay what they are.
"""

import ast
import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from mochid.harness.judging import Runner
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Verdict
from mochid.settings import Harness

MAX_TESTS = 60
_COMMENT = re.compile(r"^\s*#\s*tests?\s*:\s*(.+?)\s*$", re.IGNORECASE)
_RUNNER = "_mochi_own_test"
_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


class OwnTest(Struct, frozen=True):
    """One test as the candidate wrote it. `line` is in the file `where` names."""

    where: Literal["solution", "sibling"]
    line: int
    text: str
    code: str
    """Body of a function that returns [holds, got, expected], or raises."""


class OwnResult(Struct, frozen=True):
    test: OwnTest
    verdict: Verdict
    explanation: str = ""


class OwnReport(Struct, frozen=True):
    """What the candidate's tests say, and how much they would notice."""

    results: tuple[OwnResult, ...] = ()
    passed: int = 0
    mistaken: tuple[OwnTest, ...] = ()
    """Tests that a right solution fails: they ask for something else than the problem."""
    caught: int = 0
    """Wrong solutions that at least one sound test notices ..."""
    mutants: int = 0
    """... of so many."""


def find(source: str, sibling: str = "") -> tuple[OwnTest, ...]:
    """Every test in the candidate's file, and in the text of the test file beside it."""
    found = [*_comments(source), *_guarded(source), *_beside(sibling)]
    return tuple(found[:MAX_TESTS])


def _comments(source: str) -> Iterator[OwnTest]:
    for number, line in enumerate(source.splitlines(), 1):
        match = _COMMENT.match(line)
        if match is None:
            continue
        try:
            expression = ast.parse(match[1].removeprefix("assert "), mode="eval").body
        except _UNREADABLE:
            continue  # a remark that only looks like a test
        if any(isinstance(node, ast.Call) for node in ast.walk(expression)):
            yield OwnTest("solution", number, match[1], _asking(expression))


def _guarded(source: str) -> Iterator[OwnTest]:
    """Asserts under `if __name__ == "__main__":`, each with the lines above it that prepare something."""
    for statement in _parsed(source).body:
        if not (isinstance(statement, ast.If) and _is_guard(statement.test)):
            continue
        before: list[str] = []
        for inner in statement.body:
            text = ast.unparse(inner)
            if isinstance(inner, ast.Assert):
                yield OwnTest("solution", inner.lineno, text, "\n".join([*before, _asking(inner.test)]))
            elif any(isinstance(node, ast.Assert) for node in ast.walk(inner)):
                yield OwnTest("solution", inner.lineno, text.partition("\n")[0], "\n".join([*before, text]))
            elif isinstance(
                inner, ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef
            ):
                before.append(text)


def _beside(sibling: str) -> Iterator[OwnTest]:
    """Functions and methods whose names begin with `test`."""
    load = f"scope = _mochi_sibling({sibling!r})"
    for statement in _parsed(sibling).body:
        if isinstance(statement, ast.FunctionDef) and statement.name.startswith("test") and not statement.args.args:
            yield OwnTest("sibling", statement.lineno, statement.name, f"{load}\nscope[{statement.name!r}]()")
        elif isinstance(statement, ast.ClassDef):
            for method in statement.body:
                if isinstance(method, ast.FunctionDef) and method.name.startswith("test"):
                    run = f"{load}\n_mochi_method(scope[{statement.name!r}], {method.name!r})"
                    yield OwnTest("sibling", method.lineno, f"{statement.name}.{method.name}", run)


def _parsed(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except _UNREADABLE:
        return ast.Module(body=[], type_ignores=[])


def _is_guard(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__"


def _asking(test: ast.expr) -> str:
    """Code that says whether an expression holds and, for `left == right`, what the two sides were."""
    match test:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
            return (
                f"left = {ast.unparse(left)}\nright = {ast.unparse(right)}\n"
                "return [bool(left == right), repr(left)[:120], repr(right)[:120]]"
            )
        case _:
            return f'return [bool({ast.unparse(test)}), "", ""]'


_HELPERS = """

def _mochi_sibling(text):
    import sys
    sys.modules[{stem!r}] = sys.modules[__name__]
    scope = {{"__name__": "test_solution"}}
    exec(compile(text, "test_solution.py", "exec"), scope)
    return scope


def _mochi_method(kind, name):
    try:
        made = kind(name)
    except TypeError:
        made = kind()
    for step in ("setUp", "setup_method", name):
        if hasattr(made, step):
            getattr(made, step)()
"""


def job(source: str, tests: tuple[OwnTest, ...], settings: Harness, stem: str = "solution") -> Job:
    """A run of these tests on a source. `stem`: the name under which a sibling imports the candidate's file."""
    functions = [
        f"def {_RUNNER}_{index}():\n" + "\n".join(f"    {line}" for line in test.code.splitlines())
        for index, test in enumerate(tests)
    ]
    choose = f"def {_RUNNER}(index):\n    return globals()[f'{_RUNNER}_{{index}}']()\n"
    text = "\n\n\n".join([source + _HELPERS.format(stem=stem), *functions, choose])
    return Job(
        source=text,
        entry=_RUNNER,
        parameters=("int",),
        returns="any",
        inputs=tuple([index] for index in range(len(tests))),
        timeout_ms=settings.timeout_ms,
        memory_mb=settings.memory_mb,
    )


def results(tests: tuple[OwnTest, ...], outcome: Outcome) -> tuple[OwnResult, ...]:
    """What became of each test."""
    return tuple(_result(test, outcome, index) for index, test in enumerate(tests))


def _result(test: OwnTest, outcome: Outcome, index: int) -> OwnResult:
    if index >= len(outcome.cases):
        return OwnResult(test, Verdict.NOT_RUN, "" if outcome.cases else outcome.explanation)
    case = outcome.cases[index]
    if case.verdict is Verdict.PASS:
        if case.value is None or (isinstance(case.value, list) and case.value[:1] == [True]):
            return OwnResult(test, Verdict.PASS)
        got, expected = case.value[1:] if isinstance(case.value, list) and len(case.value) == 3 else ("", "")
        return OwnResult(test, Verdict.WRONG, f"expected {expected}, got {got}" if got else "it does not hold")
    if case.explanation.startswith("AssertionError"):
        return OwnResult(
            test, Verdict.WRONG, case.explanation.removeprefix("AssertionError").strip(": ") or "it does not hold"
        )
    if case.explanation.startswith("ModuleNotFoundError: No module named 'pytest'"):
        return OwnResult(test, Verdict.NOT_RUN, "pytest is not there inside the sandbox: plain asserts are enough")
    return OwnResult(test, case.verdict, case.explanation)


async def assess(
    problem: Problem, source: str, sibling: str, settings: Harness, language: Runner, stem: str = "solution"
) -> OwnReport:
    """Run the candidate's tests on their code, on the reference and on every mutant. Raises `Unavailable`."""
    tests = find(source, sibling)
    if not tests:
        return OwnReport(mutants=len(problem.mutants))
    own = results(tests, await language.run(job(source, tests, settings, stem)))
    passed = sum(result.verdict is Verdict.PASS for result in own)
    if not problem.reference:
        return OwnReport(own, passed)
    right = results(tests, await language.run(job(problem.reference, tests, settings, stem)))
    sound = tuple(result.test for result in right if result.verdict is Verdict.PASS)
    mistaken = tuple(result.test for result in right if result.verdict is Verdict.WRONG)
    caught = 0
    for mutant in problem.mutants if sound else ():
        seen = results(sound, await language.run(job(mutant, sound, settings, stem)))
        caught += any(result.verdict not in (Verdict.PASS, Verdict.NOT_RUN) for result in seen)
    return OwnReport(own, passed, mistaken, caught, len(problem.mutants))
