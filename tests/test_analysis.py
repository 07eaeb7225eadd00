"""The analyzer: how often it is right on labelled snippets, and that no file whatever makes it raise or give anything away."""

import ast
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mochid import problems
from mochid.harness.analysis import CHECKS, MAX_FINDINGS, analyse
from tests.labelled import score, snippets
from tests.small_problem import problem

pytestmark = pytest.mark.fast

SMALL = problem()
GIVES_AWAY = re.compile(
    r"hash|dictionar|\bset\b|\bmap\b|deque|sort(ed)? it|two pointers|binary search|memo|cache|slid|O\(|use a|you should|fix",
    re.I,
)


def test_what_the_coach_may_say_is_almost_always_right_and_little_is_overlooked() -> None:
    found = score()
    print(f"\n{len(snippets())} snippets: precision {found.precision:.3f}, recall {found.recall:.3f}")

    assert len(snippets()) >= 150
    assert found.precision >= 0.97, found.false
    assert found.recall >= 0.9, found.missed


def test_no_reference_solution_and_no_stub_is_asked_about() -> None:
    catalogue, _ = problems.catalogue(None)

    for task in catalogue:
        for source in (task.reference, task.stub):
            assert [one for one in analyse(source, task) if one.confidence >= 0.7] == [], task.slug


def test_every_check_has_a_snippet_that_shows_it() -> None:
    labelled = {check for snippet in snippets() for check, _ in snippet.labels}

    assert labelled == {*CHECKS, "syntax"}


def test_every_finding_is_a_question_with_a_line_of_the_file_and_gives_nothing_away() -> None:
    for snippet in snippets():
        for one in analyse(snippet.source, snippet.problem):
            assert one.question.endswith("?")
            assert 1 <= one.line <= snippet.source.count("\n") + 1
            assert 0 < one.confidence <= 1
            assert not GIVES_AWAY.search(re.sub(r"`[^`]*`", "", one.question)), one.question


@pytest.mark.parametrize("snippet", snippets(), ids=lambda snippet: snippet.name)
def test_a_file_cut_off_anywhere_is_read_without_raising(snippet: object) -> None:
    source = snippet.source  # type: ignore[attr-defined]
    for end in range(0, len(source), 7):
        analyse(source[:end], snippet.problem)  # type: ignore[attr-defined]


@given(st.text())
def test_any_text_at_all_is_read_without_raising(text: str) -> None:
    assert len(analyse(text, SMALL)) <= MAX_FINDINGS


@given(
    st.lists(
        st.sampled_from(sorted({line for snippet in snippets() for line in snippet.source.splitlines()})), max_size=15
    )
)
@settings(deadline=None)
def test_any_mixture_of_lines_is_read_without_raising(lines: list[str]) -> None:
    analyse("\n".join(lines), SMALL)


DEEP = {
    "brackets": "x = " + "(" * 5000 + ")" * 5000,
    "minus signs": "x = " + "-" * 100_000 + "1",
    "attributes": "x" + ".a" * 50_000,
    "calls": "f" + "()" * 50_000,
    "additions": "x = " + "1+" * 50_000 + "1",
    "lists": "x = " + "[" * 150 + "]" * 150,
    "ifs": "\n".join(" " * depth + "if x:" for depth in range(95)) + "\n" + " " * 95 + "pass",
    "elifs": "def solve(nums):\n    if nums == 0:\n        return 0\n"
    + "".join(f"    elif nums == {i}:\n        return {i}\n" for i in range(3000)),
    "functions": "".join(" " * depth + f"def f{depth}():\n" for depth in range(95)) + " " * 95 + "pass",
    "nul": "def solve(nums):\n    return '\0'",
    "surrogate": "def solve(nums):\n    return '\ud800'",
    "byte order mark": "\ufeffdef solve(nums):\n    return 1",
    "coding": "# -*- coding: nowhere -*-\ndef solve(nums):\n    return 1",
    "carriage returns": "def solve(nums):\r    return 1\r",
    "huge": "a=1\n" * 100_000,
    "empty": "",
    "blank": " \n\t\n",
    "escapes": "x = '\\d' is 1\n",
}


@pytest.mark.parametrize("name", DEEP)
def test_a_hostile_file_neither_raises_nor_takes_long(name: str) -> None:
    began = time.perf_counter()

    findings = analyse(DEEP[name], SMALL)

    assert time.perf_counter() - began < 10
    assert len(findings) <= MAX_FINDINGS


def test_a_syntax_error_is_one_finding_with_its_likely_cause() -> None:
    (one,) = analyse("def solve(nums):\n    return max(nums\n", SMALL)

    assert (one.check, one.line) == ("syntax", 2)
    assert one.question == "Where does the `(` opened on line 2 close?"


def test_a_check_that_breaks_costs_nothing_but_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a bug of ours")

    monkeypatch.setitem(CHECKS, "broken", broken)

    assert [one.check for one in analyse("def solve(nums):\n    return nums\n    print(1)\n", SMALL)] == ["unreachable"]


def test_the_ast_of_this_python_has_no_statement_we_forgot() -> None:
    """A new kind of statement must be thought about where paths through a function are followed."""
    known = {
        *(
            "FunctionDef",
            "AsyncFunctionDef",
            "ClassDef",
            "Return",
            "Delete",
            "Assign",
            "AugAssign",
            "AnnAssign",
            "TypeAlias",
        ),
        *(
            "For",
            "AsyncFor",
            "While",
            "If",
            "With",
            "AsyncWith",
            "Match",
            "Raise",
            "Try",
            "TryStar",
            "Assert",
            "Import",
        ),
        *("ImportFrom", "Global", "Nonlocal", "Expr", "Pass", "Break", "Continue"),
    }

    assert {kind.__name__ for kind in ast.stmt.__subclasses__()} <= known
