"""The analyzer: how often it is right on labelled snippets, and that no file whatever makes it raise or give anything away."""

import ast
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mochid.harness.checks.analysis import CHECKS, MAX_FINDINGS, analyse
from mochid.harness.trees import checks as trees
from mochid.problems import bank
from tests.labelled import LANGUAGES, Snippet, score, snippets
from tests.small_problem import problem

pytestmark = pytest.mark.fast

SMALL = problem()
GIVES_AWAY = re.compile(
    r"hash|dictionar|\bset\b|\bmap\b|deque|sort(ed)? it|two pointers|binary search|memo|cache|slid|O\(|use a|you should|fix",
    re.I,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_coach_may_say_is_almost_always_right_and_little_is_overlooked(language: str) -> None:
    found, every = score(language), snippets(language)
    print(f"\n{language}, {len(every)} snippets: precision {found.precision:.3f}, recall {found.recall:.3f}")

    assert len(every) >= (150 if language == "python" else 50)
    assert found.precision >= 0.97, found.false
    assert found.recall >= 0.9, found.missed


def test_no_reference_solution_and_no_stub_is_asked_about() -> None:
    catalogue, _ = bank.catalogue(None)

    for task in catalogue:
        for source in (task.reference, task.stub):
            assert [one for one in analyse(source, task) if one.confidence >= 0.7] == [], task.slug


def test_every_check_has_a_snippet_that_shows_it() -> None:
    def labelled(*languages: str) -> set[str]:
        return {check for language in languages for snippet in snippets(language) for check, _ in snippet.labels}

    assert labelled("python") == {*CHECKS, "syntax"}
    assert labelled("javascript", "java", "go") == {*trees.CHECKS, "syntax"}


EVERY = [snippet for language in LANGUAGES for snippet in snippets(language)]


def test_every_finding_is_a_question_with_a_line_of_the_file_and_gives_nothing_away() -> None:
    for snippet in EVERY:
        for one in analyse(snippet.source, snippet.problem, snippet.language):
            assert one.question.endswith("?")
            assert 1 <= one.line <= snippet.source.count("\n") + 1
            assert 0 < one.confidence <= 1
            assert not GIVES_AWAY.search(re.sub(r"`[^`]*`", "", one.question)), one.question


@pytest.mark.parametrize("snippet", EVERY, ids=lambda snippet: f"{snippet.language}-{snippet.name}")
def test_a_file_cut_off_anywhere_is_read_without_raising(snippet: Snippet) -> None:
    for end in range(0, len(snippet.source), 7):
        analyse(snippet.source[:end], snippet.problem, snippet.language)


@given(st.text(), st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_any_text_at_all_is_read_without_raising(text: str, language: str) -> None:
    assert len(analyse(text, SMALL, language)) <= MAX_FINDINGS


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_mixture_of_lines_is_read_without_raising(language: str) -> None:
    lines = sorted({line for snippet in snippets(language) for line in snippet.source.splitlines()})

    @given(st.lists(st.sampled_from(lines), max_size=15))
    @settings(deadline=None)
    def mixed(chosen: list[str]) -> None:
        analyse("\n".join(chosen), SMALL, language)

    mixed()


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
    began = time.process_time()

    findings = analyse(DEEP[name], SMALL)

    assert time.process_time() - began < 10
    assert len(findings) <= MAX_FINDINGS


HOSTILE = {
    "brackets": "{0}" + "(" * 20_000 + "1" + ")" * 20_000,
    "open brackets": "{0}" + "([{{" * 20_000,
    "minus signs": "{0}" + "- " * 60_000 + "1",
    "additions": "{0}" + "1+" * 50_000 + "1",
    "calls": "{0}f" + "()" * 50_000,
    "blocks": "{1}" + "{{ " * 9_000 + " }}" * 9_000 + "{2}",
    "loops": "{1}" + "for (;;) {{ " * 2_000 + "f(x); " + "}} " * 2_000 + "{2}",
    "ifs": "{1}" + "if (x) {{ return 1; }} else " * 4_000 + "{{ }}" + "{2}",
    "calls in loops": "{1}" + "for (;;) {{ x.contains(y); x += y; }} " * 2_500 + "{2}",
    "quotes": "{0}" + "'\"`" * 30_000,
    "comments": "/*" * 60_000,
    "lines": "{1}" + "x = 1;\n" * 30_000 + "{2}",
    "nul": "{1} x = '\0'; {2}",
    "surrogate": "{1} x = '\ud800'; {2}",
    "byte order mark": "\ufeff{1}{2}",
}
OPENINGS = {
    "javascript": ("x = ", "function solve(nums) {", "}"),
    "java": ("class A { int x = ", "class Solution { int solve(int[] nums) {", "} }"),
    "go": ("package main\nvar x = ", "package main\nfunc solve(nums []int) int {", "}"),
}


@pytest.mark.thorough
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", OPENINGS)
def test_a_hostile_file_in_another_language_neither_raises_nor_takes_long(language: str, name: str) -> None:
    source = HOSTILE[name].format(*OPENINGS[language])
    began = time.process_time()

    findings = analyse(source, SMALL, language)

    assert time.process_time() - began < 10
    assert len(findings) <= MAX_FINDINGS


@pytest.mark.parametrize("language", OPENINGS)
def test_solutions_in_the_contract_suite_are_not_asked_about(language: str) -> None:
    folder = Path(__file__).parent / "contracts" / "solutions" / language
    for path in folder.iterdir():
        task = bank.find(path.stem, None)
        findings = analyse(path.read_text("utf-8"), task, language)
        assert [one for one in findings if one.confidence >= 0.7] == [], path


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
