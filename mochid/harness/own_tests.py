"""The candidate's own tests: found in the file and beside it, run in the sandbox, and weighed against wrong solutions.

Found are comments like `# test: two_sum([2, 7], 9) == [0, 1]`, and, in the file and in a sibling `test_solution.py`: asserts at top
level and under a main guard, `test_...` functions and `unittest` classes. Each runs on the candidate's code; those that also hold
for the reference are then run on the problem's mutants: how many wrong solutions would they have caught?
Rules:
- Finding is pure and never raises; a test is run as the candidate wrote it, by functions appended to the file, so that line numbers
  stay what they are. Asserts run after the statements before them (`own_script`).
"""

import ast
import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from mochid.harness import own_script
from mochid.harness.inside.spelling import spellings
from mochid.harness.judging import Runner
from mochid.harness.own_report import MAX_TESTS, OwnReport, OwnResult, OwnTest, differs, passed, weighed
from mochid.harness.own_script import Script
from mochid.ports import Job, Outcome
from mochid.problem import Problem
from mochid.reports import Verdict
from mochid.settings import Harness

_COMMENT = re.compile(r"^\s*#\s*tests?\s*:\s*(.+?)\s*$", re.IGNORECASE)
_RUNNER = "_mochi_own_test"
_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


def find(source: str, sibling: str = "", name: str = "") -> tuple[OwnTest, ...]:
    """Every test in the candidate's file, and in the text of the test file beside it. `name`: what is under test."""
    found = [*_comments(source), *_in(source, "solution", name), *_in(sibling, "sibling", name)]
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


def _in(source: str, where: Literal["solution", "sibling"], name: str) -> Iterator[OwnTest]:
    """The statements that test something, the functions and the methods whose names begin with `test`."""
    solution = _spelled(name) if where == "solution" else frozenset()
    script = own_script.read(source, _spelled(name))
    for place, step in enumerate(script.steps):
        if step.kind != "run":
            yield OwnTest(where, step.line, step.text, f"return _mochi_until({where!r}, {place})")
    load = "scope = globals()" if where == "solution" else f"scope = _mochi_sibling({script.body!r})"
    called = own_script.calls(script)
    for line, kind, function in own_script.functions(source, solution):
        if kind:
            run = f"_mochi_method(scope[{kind!r}], {function!r})"
            yield OwnTest(where, line, f"{kind}.{function}", f"{load}\n{run}")
        elif function not in called:
            yield OwnTest(where, line, function, f"{load}\nscope[{function!r}]()")


def _spelled(name: str) -> frozenset[str]:
    """What the thing under test may be called."""
    return frozenset((*spellings(name), "Solution")) if name else frozenset()


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


class Files(Struct, frozen=True):
    """The candidate's file and the one beside it, taken apart."""

    own: Script = Script()
    sibling: Script = Script()


def apart(source: str, sibling: str = "", name: str = "") -> Files:
    """What `job` needs to run the tests that `find` found."""
    return Files(own_script.read(source, _spelled(name)), own_script.read(sibling, _spelled(name)))


def job(
    source: str, tests: tuple[OwnTest, ...], settings: Harness, stem: str = "solution", files: Files | None = None
) -> Job:
    """A run of these tests on a source. `stem`: the name under which a sibling imports the candidate's file."""
    files = files or Files()
    functions = [
        f"def {_RUNNER}_{index}():\n" + "\n".join(f"    {line}" for line in test.code.splitlines())
        for index, test in enumerate(tests)
    ]
    choose = f"def {_RUNNER}(index):\n    return globals()[f'{_RUNNER}_{{index}}']()\n"
    scripts = own_script.runner(files.own, files.sibling)
    ahead = "".join(f"if False:\n    {line}\n" for line in _imports(files))
    text = "\n\n\n".join([source + _HELPERS.format(stem=stem) + scripts, ahead, *functions, choose])
    return Job(
        source=text,
        entry=_RUNNER,
        parameters=("int",),
        returns="any",
        inputs=tuple([index] for index in range(len(tests))),
        timeout_ms=settings.timeout_ms,
        memory_mb=settings.memory_mb,
    )


def _imports(files: Files) -> list[str]:
    """What the tests import. It is named ahead, since no file may be opened during the run."""
    found = f"{files.own.imports}\n{files.sibling.imports}".splitlines()
    return sorted({line for line in found if line and "__future__" not in line})


def results(tests: tuple[OwnTest, ...], outcome: Outcome) -> tuple[OwnResult, ...]:
    """What became of each test."""
    return tuple(_result(test, outcome, index) for index, test in enumerate(tests))


def _result(test: OwnTest, outcome: Outcome, index: int) -> OwnResult:
    if index >= len(outcome.cases):
        return OwnResult(test, Verdict.NOT_RUN, "" if outcome.cases else outcome.explanation)
    case = outcome.cases[index]
    if case.verdict is Verdict.PASS:
        match case.value:
            case None | [True, *_]:
                return OwnResult(test, Verdict.PASS)
            case [None, str(why), str(how)]:
                return OwnResult(test, Verdict(how), why)
            case [_, got, wanted, *shaken]:
                if got:
                    return differs(test, wanted, got, shaken=shaken == [True])
                return OwnResult(test, Verdict.WRONG, wanted or "it does not hold", shaken == [True])
            case _:
                return OwnResult(test, Verdict.WRONG, "it does not hold")
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
    name = problem.signature.name
    tests, files = find(source, sibling, name), apart(source, sibling, name)
    if not tests:
        return OwnReport(mutants=len(problem.mutants))

    async def run(text: str, chosen: tuple[OwnTest, ...]) -> tuple[OwnResult, ...]:
        return results(chosen, await language.run(job(text, chosen, settings, stem, files)))

    async def on_another(solution: str, chosen: tuple[OwnTest, ...]) -> tuple[OwnResult, ...]:
        return await run(_in_place_of(files, solution, name), chosen)

    own = await run(files.own.body, tests)
    if not problem.reference:
        return OwnReport(own, passed(own))
    return await weighed(own, tests, problem, on_another)


def _in_place_of(files: Files, other: str, name: str) -> str:
    """Another solution where the candidate's was, with the helpers that their tests may call, and as a method for who calls one."""
    wrapped = f"type('Solution', (), dict.fromkeys({spellings(name)!r}, staticmethod({name})))"
    method = f"if 'Solution' not in globals():\n    Solution = {wrapped}\n"
    return f"{files.own.support}\n\n\n{other}\n\n\n{method}"
