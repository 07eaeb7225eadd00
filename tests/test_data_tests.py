"""Tests that candidates write in JavaScript, Java and Go: found as values, run on their code, weighed against wrong solutions."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid import plugins
from mochid.adapters.python import Python
from mochid.harness import data_tests
from mochid.harness.data_tests import find
from mochid.problem import Problem
from mochid.problems import bank
from mochid.reports import Verdict
from mochid.settings import Harness
from mochid.watching.reading import beside
from tests.small_problem import problem

SOLUTIONS = Path(__file__).parent / "contracts" / "solutions"
FILES = {"javascript": "two_sum.js", "java": "two_sum.java", "go": "two_sum.go"}
COMMANDS = {"javascript": "node", "java": "javac", "go": "go"}


@pytest.fixture
def two_sum() -> Problem:
    return bank.find("two_sum", None)


def found(text: str, language: str, task: Problem, sibling: str = "") -> list[tuple[int, list[Any], Any]]:
    return [(one.test.line, one.case.input, one.case.expected) for one in find(text, sibling, task, language)]


@pytest.mark.fast
@pytest.mark.parametrize(
    "text",
    [
        "// test: twoSum([2, 7], 9) == [0, 1]",
        "  //test:two_sum([2, 7], 9) -> [0, 1]",
        "// Test: assert twoSum([2, 7], 9) === [0, 1];",
        "/* test: twoSum(new int[]{2, 7}, 9) == new int[]{0, 1} */",
        " * test: twoSum([]int{2, 7}, 9) = []int{0, 1}",
        "// test: twoSum(List.of(2, 7), 9) == Arrays.asList(0, 1)",
        "# test: two_sum([2, 7], 9) == [0, 1]",
    ],
)
def test_a_comment_is_read_in_whatever_spelling(text: str, two_sum: Problem) -> None:
    for language in FILES:
        assert found(text, language, two_sum) == [(1, [[2, 7], 9], [0, 1])]


@pytest.mark.fast
@pytest.mark.parametrize(
    "text",
    [
        "// test: try the empty list",
        "// test: twoSum(nums, 9) == [0, 1]",
        "// test: twoSum([2]) == 1",
        "// test: other([2, 7], 9) == 1",
    ],
)
def test_a_remark_is_no_test(text: str, two_sum: Problem) -> None:
    for language in FILES:
        assert found(text, language, two_sum) == []


ASSERTED = {
    "javascript": """\
const assert = require('assert');
console.assert(JSON.stringify(twoSum([2, 7], 9)) === '[0,1]');
assert.deepEqual(twoSum([3, 3], 6), [0, 1]);
test('names', () => { expect(twoSum([3, -2, 4], 2)).toEqual([1, 2]); });
expect(twoSum(nums, 2)).toEqual([1, 2]);
console.log(twoSum([1], 1));
""",
    "java": """\
class SolutionTest {
  @Test void a() { assertArrayEquals(new int[]{0, 1}, new Solution().twoSum(new int[]{2, 7}, 9)); }
  @Test void b() { assert Arrays.equals(solution.twoSum(new int[]{3, 3}, 6), new int[]{0, 1}); }
  @Test void c() { assertEquals("[1, 2]", Arrays.toString(solution.twoSum(new int[]{3, -2, 4}, 2))); }
  @Test void d() { assertEquals(wanted, solution.twoSum(given, 2)); }
}
""",
    "go": """\
package main
func TestA(t *testing.T) { if got := twoSum([]int{2, 7}, 9); !reflect.DeepEqual(got, []int{0, 1}) { t.Error(got) } }
func TestB(t *testing.T) { got := twoSum([]int{3, 3}, 6)
  assert.Equal(t, []int{0, 1}, got) }
func TestC(t *testing.T) { if !slices.Equal(twoSum([]int{3, -2, 4}, 2), []int{1, 2}) { t.Fail() } }
func TestD(t *testing.T) { if got := twoSum([]int{0, 0}, 0); got[0] != 0 { t.Error(got) } }
""",
}


@pytest.mark.fast
@pytest.mark.parametrize("language", ASSERTED)
def test_assertions_are_found_in_the_file_and_beside_it(language: str, two_sum: Problem) -> None:
    wanted = [([[2, 7], 9], [0, 1]), ([[3, 3], 6], [0, 1]), ([[3, -2, 4], 2], [1, 2])]

    assert [one[1:] for one in found(ASSERTED[language], language, two_sum)] == wanted
    assert [one[1:] for one in found("", language, two_sum, sibling=ASSERTED[language])] == wanted


@pytest.mark.fast
def test_values_of_every_kind_are_read() -> None:
    kinds = ("int", "float", "bool", "str", "list[list[str]]", "dict[str, int]", "optional[int]", "str")
    task = problem(parameters=tuple((f"p{i}", kind) for i, kind in enumerate(kinds)), returns="str")
    wanted = [-1, 2.5, True, 'a"b\n', [["x"], []], {"k": 1}, None, "c"]
    spelled = {
        "javascript": """solve(-1, 2.5, true, "a\\"b\\n", [["x"], []], {k: 1}, null, 'c') == "ok\"""",
        "java": """solve(-1, 2.5, true, "a\\"b\\n", List.of(List.of("x"), List.of()), Map.of("k", 1), null, 'c') == "ok\"""",
        "go": """solve(-1, 2.5, true, "a\\"b\\n", [][]string{{"x"}, {}}, map[string]int{"k": 1}, nil, 'c') == "ok\"""",
    }
    for language, text in spelled.items():
        assert found(f"// test: {text}", language, task) == [(1, wanted, "ok")], language


@pytest.mark.fast
def test_a_tree_is_read_from_its_values_and_from_its_nodes() -> None:
    """The statement's own example, `null`, was no tree; and one of nodes no test."""
    nodes = {
        "javascript": "new TreeNode(1, null, new TreeNode(2, new TreeNode(3)))",
        "java": "new TreeNode(1, null, new TreeNode(2, new TreeNode(3), null))",
        "go": "&TreeNode{Val: 1, Right: &TreeNode{Val: 2, Left: &TreeNode{Val: 3}}}",
    }
    nothing = {"javascript": "null", "java": "null", "go": "nil"}
    for language, tree in nodes.items():
        levels = "[][]int{{1}, {2}, {3}}" if language == "go" else "[[1], [2], [3]]"
        test = f"// test: levelOrder({tree}) == {levels}\n// test: levelOrder({nothing[language]}) == []"
        assert found(test, language, bank.find("level_order", None)) == [
            (1, [[1, None, 2, 3]], [[1], [2], [3]]),
            (2, [[]], []),
        ], language


@pytest.mark.fast
@pytest.mark.parametrize("given", ["[new TreeNode(1)]", "new TreeNode()", "new TreeNode(1, 2)", "new TreeNode(1, x)"])
def test_what_is_no_whole_tree_is_no_test(given: str) -> None:
    assert found(f"// test: levelOrder({given}) == []", "java", bank.find("level_order", None)) == []


@pytest.mark.fast
@given(st.text(), st.sampled_from(list(FILES)))
def test_any_text_at_all_is_looked_through_without_raising(text: str, language: str) -> None:
    find(f"// test: {text}\n{text}", text, problem(), language)


@pytest.mark.fast
def test_values_nested_without_end_are_no_test() -> None:
    deep = "[" * 900 + "]" * 900
    for language in FILES:
        assert found(f"// test: solve({deep}) == 1", language, problem()) == []
        find("", f"solve({'[' * 20_000}{']' * 20_000}) == 1", problem(), language)


@pytest.mark.fast
def test_the_test_file_is_named_as_its_language_names_it(tmp_path: Path) -> None:
    for name, solution in {
        "solution.test.js": "solution.js",
        "SolutionTest.java": "Solution.java",
        "solution_test.go": "solution.go",
        "test_solution.py": "solution.py",
    }.items():
        (tmp_path / name).write_text(name)
        assert beside(tmp_path / solution) == name


@pytest.mark.parametrize("language", FILES)
async def test_they_run_on_the_candidates_code_and_are_weighed_against_wrong_solutions(
    language: str, two_sum: Problem
) -> None:
    if shutil.which(COMMANDS[language]) is None:
        pytest.skip(f"{COMMANDS[language]} is not installed")
    source = (SOLUTIONS / language / FILES[language]).read_text("utf-8") + (
        "\n// test: twoSum([2, 7], 9) == [0, 1]\n// test: twoSum([3, 2, 4], 6) == [1, 2]\n"
        '// test: twoSum([1, 2], 3) == [5, 5]\n// test: twoSum([1, 2], "x") == [5, 5]\n'
    )
    async with plugins.load("language", language, {}, local_only=True) as engine, Python(Python.Settings()) as python:
        report = await data_tests.assess(two_sum, source, "", Harness(timeout_ms=20_000), engine, language, python)

    assert [result.verdict for result in report.results] == [Verdict.PASS, Verdict.PASS, Verdict.WRONG, Verdict.INVALID]
    assert report.passed == 2
    assert report.results[2].explanation == "expected [5, 5], got [0, 1]"
    assert "target should be int" in report.results[3].explanation
    assert [test.line for test in report.mistaken] == [report.results[2].test.line]
    assert 0 < report.caught <= report.mutants == len(two_sum.mutants)
