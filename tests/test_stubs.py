"""The stubs of a new solution file: signatures spelled each language's way. (`tests/contracts` compiles and runs them.)"""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness import stubs
from mochid.harness.sourcetext import bare, declares
from mochid.problem import Case, Compare, Parameter, Problem, Signature
from mochid.problems import bank
from mochid.typewords import ARGUMENTS

pytestmark = pytest.mark.fast

TWO_SUM = bank.find("two_sum", None)


def problem(
    name: str, *parameters: str, returns: str = "int", compare: Compare = "exact", case: Case | None = None
) -> Problem:
    """A problem with this signature; a parameter is "name: type"."""
    given = tuple(Parameter(*parameter.split(": ")) for parameter in parameters)
    cases = (case,) if case else ()
    return msgspec.structs.replace(
        TWO_SUM, signature=Signature(name, given, returns), compare=compare, visible=cases, hidden=()
    )


def test_a_plain_signature_in_each_language() -> None:
    assert stubs.javascript(TWO_SUM) == (
        "/**\n * @param {number[]} nums\n * @param {number} target\n * @return {number[]}\n */\n"
        'function twoSum(nums, target) {\n  throw new Error("not written yet");\n}\n'
    )
    assert stubs.java(TWO_SUM) == (
        "class Solution {\n    public int[] twoSum(int[] nums, int target) {\n"
        '        throw new UnsupportedOperationException("not written yet");\n    }\n}\n'
    )
    assert stubs.go(TWO_SUM) == (
        'package main\n\nfunc twoSum(nums []int, target int) []int {\n\tpanic("not written yet")\n}\n'
    )


@pytest.mark.parametrize(
    ("word", "javascript", "java", "go"),
    [
        ("float", "number", "double", "float64"),
        ("bool", "boolean", "boolean", "bool"),
        ("str", "string", "String", "string"),
        ("list[str]", "string[]", "String[]", "[]string"),
        ("list[list[float]]", "number[][]", "double[][]", "[][]float64"),
        ("graph", "number[][]", "int[][]", "[][]int"),
        ("dict[str, int]", "Object<string, number>", "Map<String, Integer>", "map[string]int"),
        ("dict[int, list[bool]]", "Map<number, boolean[]>", "Map<Integer, boolean[]>", "map[int][]bool"),
        ("list[dict[str, int]]", "Object<string, number>[]", "List<Map<String, Integer>>", "[]map[string]int"),
        ("optional[int]", "number | null", "Integer", "*int"),
        ("list[optional[int]]", "(number | null)[]", "Integer[]", "[]*int"),
        ("linked_list[int]", "ListNode | null", "ListNode", "*ListNode"),
        ("list[linked_list[int]]", "(ListNode | null)[]", "ListNode[]", "[]*ListNode"),
        ("optional[tree[int]]", "TreeNode | null", "TreeNode", "*TreeNode"),
    ],
)
def test_a_type_word_in_each_language(word: str, javascript: str, java: str, go: str) -> None:
    one = problem("f", f"x: {word}")

    assert f"@param {{{javascript}}} x" in stubs.javascript(one)
    assert f"int f({java} x)" in stubs.java(one)
    assert f"func f(x {go}) int" in stubs.go(one)


def test_nodes_stand_in_the_file_with_the_type_of_their_values() -> None:
    one = problem("join", "a: linked_list[str]", "b: tree[float]", returns="linked_list[str]")

    assert "class TreeNode {" in stubs.javascript(one)
    assert "class ListNode {\n    String val;" in stubs.java(problem("join", "a: linked_list[str]"))
    assert "type TreeNode struct {\n\tVal   float64" in stubs.go(problem("join", "b: tree[float]"))
    assert "ListNode" not in stubs.go(TWO_SUM) + stubs.java(TWO_SUM) + stubs.javascript(TWO_SUM)


def test_two_kinds_of_nodes_each_have_their_own_values() -> None:
    one = problem("join", "a: linked_list[str]", "b: tree[float]", returns="linked_list[str]")

    assert "class ListNode {\n    String val;" in stubs.java(one)
    assert "class TreeNode {\n    double val;" in stubs.java(one)
    assert "type ListNode struct {\n\tVal  string" in stubs.go(one)
    assert "type TreeNode struct {\n\tVal   float64" in stubs.go(one)


def test_an_answer_in_rows_is_a_list_of_lists_in_java() -> None:
    one = problem("rows", "n: int", returns="list[list[int]]")

    assert stubs.java(one).startswith(
        "import java.util.*;\n\nclass Solution {\n    public List<List<Integer>> rows(int n)"
    )


def test_a_class_has_its_constructor_and_its_methods() -> None:
    cache = bank.find("lru_cache", None)

    assert stubs.javascript(cache).startswith("class LRUCache {\n  /**\n   * @param {number} capacity\n   */\n")
    assert "\n  constructor(capacity) {\n" in stubs.javascript(cache)
    assert "\n  put(key, value) {\n" in stubs.javascript(cache)
    assert "class LRUCache {\n    public LRUCache(int capacity) {\n" in stubs.java(cache)
    assert "    public int get(int key) {\n" in stubs.java(cache)
    assert "    public void put(int key, int value) {\n" in stubs.java(cache)
    assert "type LRUCache struct {\n}\n\nfunc Constructor(capacity int) LRUCache {\n" in stubs.go(cache)
    assert "func (l *LRUCache) Put(key int, value int) {\n" in stubs.go(cache)


def test_an_in_place_problem_returns_nothing() -> None:
    one = problem("turn", "nums: list[int]", returns="list[int]", compare="in_place")

    assert "@return {void}" in stubs.javascript(one)
    assert "public void turn(int[] nums)" in stubs.java(one)
    assert "func turn(nums []int) {" in stubs.go(one)


@pytest.mark.parametrize(
    ("case", "declared"),
    [
        (Case("", [[2**31 - 1], 1], 1), "int f(int[] a, int b)"),
        (Case("", [[2**31], 1], 1), "int f(long[] a, int b)"),
        (Case("", [[1], 1], 2**40), "long f(int[] a, int b)"),
        (Case("", [[1], 1], any_of=[1, -(2**40)]), "long f(int[] a, int b)"),
    ],
)
def test_java_has_long_only_where_a_case_needs_it(case: Case, declared: str) -> None:
    assert declared in stubs.java(problem("f", "a: list[int]", "b: int", case=case))


def test_a_parameter_with_a_word_of_the_language_gets_an_underscore() -> None:
    one = problem("f", "new: int", "range: int", "is_even: bool")

    assert "f(new_, range, isEven)" in stubs.javascript(one)
    assert "(int new_, int range, boolean isEven)" in stubs.java(one)
    assert "(new_ int, range_ int, isEven bool)" in stubs.go(one)


plain = st.sampled_from([word for word, inner in ARGUMENTS.items() if not inner and word != "none"])
one_inside = st.sampled_from([word for word, inner in ARGUMENTS.items() if inner == 1])


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("{}[{}]".format, one_inside, inner) | st.builds("dict[str, {}]".format, inner)


words = st.recursive(plain, _wrapped, max_leaves=4).filter(lambda word: word.count("[") < 7)


@given(words, words)
def test_every_signature_has_a_stub_in_every_language(parameter: str, returns: str) -> None:
    one = problem("f", f"x: {parameter}", returns=returns)

    for write in (stubs.javascript, stubs.java, stubs.go):
        text = write(one)
        assert stubs.UNWRITTEN in text
        assert text.endswith("}\n")
        assert text.count("{") == text.count("}")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class TreeNode {}", True),
        ("// class TreeNode {}", False),
        ("/* class\n TreeNode {} */ class Tree {}", False),
        ('String s = "class TreeNode";', False),
        ("char c = '\"'; class TreeNode {}", True),
        ("`class TreeNode`", False),
        ('String s = "\\"; // "; class TreeNode {}', True),
    ],
)
def test_what_a_text_declares_is_read_past_comments_and_quotes(source: str, found: bool) -> None:
    assert declares(bare(source), "class", "TreeNode") is found


@given(st.text(alphabet="a/*\"'`\\\n "))
def test_a_text_without_its_comments_keeps_its_lines(source: Any) -> None:
    assert bare(source).count("\n") == source.count("\n")
