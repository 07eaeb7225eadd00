"""The candidate's own tests: found, run, told apart from the problem's, and weighed against wrong solutions."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.adapters.python import Python
from mochid.harness import own_tests
from mochid.harness.own_report import OwnReport
from mochid.harness.own_tests import find
from mochid.problems import bank
from mochid.reports import OwnFailure, Verdict
from mochid.settings import Harness

RIGHT = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
"""
COMMENTS = (
    RIGHT
    + """
# test: two_sum([2, 7, 11, 15], 9) == [0, 1]
# Test:   two_sum([3, 3], 6) == [0, 1]
# test: assert len(two_sum([3, 2, 4], 6)) == 2
# test: remember to try the empty list
# test: two_sum([1, 2], 3) == [5, 5]
"""
)
GUARDED = (
    RIGHT
    + """

if __name__ == "__main__":
    nums = [3, 2, 4]
    assert two_sum(nums, 6) == [1, 2]
    for target in (5, 7):
        assert sorted(two_sum(nums, target))
    print(two_sum(nums, 6))
    assert two_sum([1], 9) == [7], "nothing there"
"""
)
SIBLING = """\
import unittest
from solution import two_sum

def helper():
    return [3, 3]

def test_twice_the_same():
    assert two_sum(helper(), 6) == [0, 1]

def test_wrong():
    assert two_sum([2, 7], 9) == [1, 0], "the other way round"

class TestMore(unittest.TestCase):
    def setUp(self):
        self.nums = [3, 2, 4]

    def test_middle(self):
        self.assertEqual(two_sum(self.nums, 6), [1, 2])
"""


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        yield language


async def assessed(python: Python, source: str, sibling: str = "", slug: str = "two_sum") -> OwnReport:
    return await own_tests.assess(bank.find(slug, None), source, sibling, Harness(timeout_ms=20_000), python)


@pytest.mark.fast
def test_tests_are_found_in_comments_under_a_guard_and_beside_the_file() -> None:
    assert [(test.line, test.text) for test in find(COMMENTS)] == [
        (9, "two_sum([2, 7, 11, 15], 9) == [0, 1]"),
        (10, "two_sum([3, 3], 6) == [0, 1]"),
        (11, "assert len(two_sum([3, 2, 4], 6)) == 2"),
        (13, "two_sum([1, 2], 3) == [5, 5]"),
    ]
    assert [test.line for test in find(GUARDED)] == [12, 13, 16]
    assert [test.text for test in find("", SIBLING)] == ["test_twice_the_same", "test_wrong", "TestMore.test_middle"]


@pytest.mark.fast
@given(st.text())
def test_finding_never_raises_whatever_the_text(text: str) -> None:
    find(text, text)
    find(f"# test: {text}\nif __name__ == '__main__':\n    {text}", text)


async def test_each_test_gets_its_own_verdict_with_what_came_instead(python: Python) -> None:
    report = await assessed(python, COMMENTS)

    assert [result.verdict for result in report.results] == [Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.WRONG]
    assert report.results[3].explanation == "expected [5, 5], got [0, 1]"
    assert report.passed == 3
    assert [test.line for test in report.mistaken] == [13]


async def test_asserts_under_the_guard_run_with_what_they_need(python: Python) -> None:
    report = await assessed(python, GUARDED)

    assert [result.verdict for result in report.results] == [Verdict.PASS, Verdict.PASS, Verdict.WRONG]


async def test_the_file_beside_is_run_with_plain_functions_and_unittest(python: Python) -> None:
    report = await assessed(python, RIGHT, SIBLING)

    assert [result.verdict for result in report.results] == [Verdict.PASS, Verdict.WRONG, Verdict.PASS]
    assert "the other way round" in report.results[1].explanation


async def test_strong_tests_catch_more_wrong_solutions_than_weak_ones(python: Python) -> None:
    weak = await assessed(python, RIGHT + "# test: len(two_sum([2, 7, 11, 15], 9)) == 2\n")
    strong = await assessed(
        python,
        RIGHT
        + "# test: two_sum([2, 7, 11, 15], 9) == [0, 1]\n# test: two_sum([3, 3], 6) == [0, 1]\n"
        + "# test: two_sum([3, 2, 4], 6) == [1, 2]\n# test: two_sum([-3, 4, 3, 90], 0) == [0, 2]\n",
    )
    none = await assessed(python, RIGHT)

    assert none.caught == 0
    assert none.results == ()
    assert weak.caught < strong.caught <= strong.mutants == weak.mutants > 0


async def test_a_mistaken_test_catches_nothing(python: Python) -> None:
    report = await assessed(python, RIGHT + "# test: two_sum([2, 7], 9) == [9, 9]\n")

    assert (report.caught, len(report.mistaken)) == (0, 1)


async def test_a_test_that_never_ends_or_breaks_is_said_and_the_others_before_it_count(python: Python) -> None:
    source = (
        RIGHT
        + """
def spin():
    while True:
        pass

# test: two_sum([3, 3], 6) == [0, 1]
# test: nowhere() == 1
# test: spin() == 1
"""
    )
    tests = find(source)

    outcome = await python.run(own_tests.job(source, tests, Harness(timeout_ms=500)))

    assert [result.verdict for result in own_tests.results(tests, outcome)] == [Verdict.PASS, Verdict.RE, Verdict.TLE]


async def test_a_file_that_does_not_compile_runs_no_test(python: Python) -> None:
    report = await assessed(python, "def two_sum(\n# test: two_sum([3, 3], 6) == [0, 1]\n")

    assert [result.verdict for result in report.results] == [Verdict.NOT_RUN]
    assert "never closed" in report.results[0].explanation


CACHE = """\
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.kept = capacity, OrderedDict()

    def get(self, key):
        if key not in self.kept:
            return -1
        self.kept.move_to_end(key)
        return self.kept[key]

    def put(self, key, value):
        self.kept[key] = value
        self.kept.move_to_end(key)
        if len(self.kept) > self.capacity:
            self.kept.popitem(last=False)
"""
STATEFUL = """
c = LRUCache(2)
c.put(1, 10)
c.put(2, 20)
assert c.get(1) == 10
c.put(3, 30)
assert c.get(2) == -1
assert c.get(1) == 10
"""
GUARD = '\nif __name__ == "__main__":\n'


def indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


def verdicts(report: OwnReport) -> list[Verdict]:
    return [result.verdict for result in report.results]


@pytest.mark.parametrize("tests", [STATEFUL, GUARD + indented(STATEFUL)], ids=["top level", "guard"])
async def test_asserts_run_after_the_statements_before_them_and_after_each_other(python: Python, tests: str) -> None:
    report = await assessed(python, CACHE + tests, slug="lru_cache")

    assert verdicts(report) == [Verdict.PASS] * 3
    assert (report.mistaken, report.unclear) == ((), ())
    assert report.caught > report.mutants / 3


@pytest.mark.parametrize(
    "tests",
    [
        "\ndef check():\n" + indented(STATEFUL) + GUARD + "    check()\n",
        "\ndef test_evicts():\n" + indented(STATEFUL),
        "\ndef test_evicts():\n" + indented(STATEFUL) + GUARD + "    test_evicts()\n",
        "\nimport unittest\nclass TestIt(unittest.TestCase):\n    def test_it(self):\n"
        + indented(indented(STATEFUL))
        + GUARD
        + "    unittest.main()\n",
        "\ndef filled(size):\n    made = LRUCache(size)\n    made.put(1, 10)\n    return made\n"
        "\ndef test_helped():\n    assert filled(2).get(1) == 10\n    assert filled(1).get(2) == -1\n",
        "\ntry:\n" + indented(STATEFUL) + "finally:\n    pass\n",
    ],
    ids=["a function that is called", "a test function", "a called one", "unittest", "a helper", "try"],
)
async def test_however_the_tests_are_wrapped_in_the_file_they_are_found_and_hold(python: Python, tests: str) -> None:
    report = await assessed(python, CACHE + tests, slug="lru_cache")

    assert verdicts(report) == [Verdict.PASS]
    assert (report.mistaken, report.unclear) == ((), ())
    assert report.caught > 0


async def test_asserts_one_after_another_in_the_file_beside_are_found_too(python: Python) -> None:
    report = await assessed(python, CACHE, "from solution import LRUCache\n" + STATEFUL, slug="lru_cache")

    assert verdicts(report) == [Verdict.PASS] * 3
    assert (report.mistaken, report.unclear) == ((), ())


async def test_asserts_over_a_stub_fail_and_nobody_calls_them_mistaken(python: Python) -> None:
    problem = bank.find("lru_cache", None)
    for tests in (STATEFUL, GUARD + indented(STATEFUL)):
        report = await assessed(python, problem.stub + tests, slug="lru_cache")

        assert report.passed == 0
        assert (report.mistaken, report.unclear) == ((), ())
        assert report.caught > report.mutants / 3


async def test_a_test_that_only_this_solution_can_run_is_unclear_and_not_mistaken(python: Python) -> None:
    inside = "\nc = LRUCache(2)\nc.put(1, 10)\nassert len(c.kept) == 1\nassert c.get(1) == 11\n"

    report = await assessed(python, CACHE + inside, slug="lru_cache")

    assert [test.line for test in report.unclear] == [22, 23]
    assert report.mistaken == ()
    assert report.results[1].explanation == "expected 11, got 10"


async def test_what_a_statement_raises_before_an_assert_is_said_and_the_assert_is_not_called_wrong(
    python: Python,
) -> None:
    broken = GUARD + "    c = LRUCache()\n    c.put(1, 10)\n    assert c.get(1) == 10\n"

    report = await assessed(python, CACHE + broken, slug="lru_cache")

    assert verdicts(report) == [Verdict.RE]
    assert report.results[0].explanation.startswith("line 21 before it raised TypeError")
    assert (report.mistaken, [test.line for test in report.unclear]) == ((), [23])


async def test_a_wrong_assert_among_right_ones_is_the_only_one_called_mistaken(python: Python) -> None:
    report = await assessed(
        python, CACHE + STATEFUL + "assert c.get(3) == 31\nassert c.get(3) == 30\n", slug="lru_cache"
    )

    assert [test.text for test in report.mistaken] == ["assert c.get(3) == 31"]
    assert verdicts(report)[3:] == [Verdict.WRONG, Verdict.PASS]


async def test_tests_of_a_method_of_solution_are_weighed_too(python: Python) -> None:
    wrapped = "class Solution:\n    def twoSum(self, nums, target):\n        return two_sum(nums, target)\n\n" + RIGHT
    report = await assessed(python, wrapped + "assert Solution().twoSum([3, 2, 4], 6) == [1, 2]\n")

    assert verdicts(report) == [Verdict.PASS]
    assert report.unclear == ()
    assert report.caught > 0


async def test_a_line_that_ends_the_program_leaves_what_comes_after_it_unrun(python: Python) -> None:
    report = await assessed(python, RIGHT + "two_sum([1, 2], 3)\nraise SystemExit\nassert two_sum([1, 2], 3) == [9]\n")

    assert verdicts(report) == [Verdict.NOT_RUN]
    assert report.mistaken == ()


async def test_the_first_test_that_fails_is_told_as_what_it_asked_and_what_it_got(python: Python) -> None:
    source = "def two_sum(nums, target):\n    return [0, 1]\n# test: two_sum([1, 5, 2], 3) == [0, 2]\n"

    short = (await assessed(python, source)).in_short()

    assert short.failing == OwnFailure(3, "two_sum([1, 5, 2], 3)", "[0, 2]", "[0, 1]")
    assert short.explanation == "Line 3, two_sum([1, 5, 2], 3) == [0, 2]: expected [0, 2], got [0, 1]."
    assert short.of_another_version().failing is None
