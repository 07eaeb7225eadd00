"""From a problem and a text to a report: verdicts, the one sentence, hidden cases that stay hidden, second runs."""

from collections.abc import AsyncIterator

import pytest

from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.problem import Problem
from mochid.problems import bank
from mochid.reports import TestReport, Verdict
from mochid.settings import Harness
from tests.small_problem import case, problem

SMALL = problem(
    case([[1, 2]], 3, name="two"), case([[]], 0, name="empty"), hidden=(case([[777]], 777), case([[-5, 5]], 0))
)


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        yield language


async def judged(
    python: Python, source: str, task: Problem = SMALL, hidden: bool = False, **settings: int
) -> TestReport:
    return await judging.judge(task, source, Harness(timeout_ms=settings.get("timeout_ms", 20_000)), hidden, python)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("def solve(nums):\n    return sum(nums)\n", ""),
        ("def solve(nums):\n    return 4\n", ""),
        ("", "nothing to test yet"),
        ("def Solve(nums):\n    return 3\n", "nothing to test yet"),
        ("def solve(nums):\n    raise NotImplementedError\n", "not written yet"),
        ("def solve(nums):\n    return (\n", "does not compile, line 2"),
        ("def solve(nums):\n    return nums[9]\n", "raises an error, line 2"),
        ("import sys\nsys.exit()\n", "ends the program, line 2"),
    ],
)
async def test_what_went_wrong_is_told_in_words_short_enough_for_a_status_line(
    python: Python, source: str, told: str
) -> None:
    assert (await judged(python, source)).in_short == told


async def test_a_right_solution_passes_every_case(python: Python) -> None:
    report = await judged(python, "def solve(nums):\n    return sum(nums)\n", hidden=True)

    assert (report.verdict, report.passed, report.total) == (Verdict.PASS, 4, 4)
    assert report.explanation == ""
    assert report.sandbox == python.sandbox
    assert [result.name for result in report.cases] == ["two", "empty", "hidden 1", "hidden 2"]


@pytest.mark.parametrize(
    ("source", "verdict", "said", "line"),
    [
        ("def solve(nums):\n    return 4", "WRONG", "solve([1, 2]) should give 3 and gave 4.", 0),
        ("def solve(nums):\n    return nums", "WRONG", "solve([1, 2]) should give 3 and gave [1, 2].", 0),
        (
            "def solve(nums):\n    nums[9]",
            "RE",
            "solve([1, 2]) raised IndexError: list index out of range on line 2.",
            2,
        ),
        ("def solve(nums):\n    raise NotImplementedError", "RE", "solve is not written yet", 2),
        (
            "def solve(nums):\n    return (",
            "COMPILE_ERROR",
            "Your file can't be read yet: '(' was never closed on line 2.",
            2,
        ),
        (
            "nums[9]\n",
            "RE",
            "Your file stopped while it was being loaded: NameError: name 'nums' is not defined on line 1.",
            1,
        ),
        (
            "def Solve(nums):\n    return 3",
            "COMPILE_ERROR",
            "I don't find a function called solve in your file; I see Solve",
            0,
        ),
        (
            "import sys\ndef solve(nums):\n    sys.exit()",
            "EARLY_EXIT",
            "solve([1, 2]) ended the whole program on line 3",
            3,
        ),
        ("def solve(nums):\n    return (n for n in nums)", "INVALID", "a generator is not a plain value", 0),
        ("def solve(nums):\n    return open('/etc/passwd')", "DENIED", "the sandbox does not allow on line 2", 2),
        ("def solve(nums):\n    return [0] * 10**12", "MLE", "used more memory than the tests allow on line 2.", 2),
        ("def solve(nums):\n    return solve(nums)", "RE", "RecursionError", 2),
        ("def solve(a, b):\n    return 1", "RE", "TypeError: solve() missing 1 required positional argument: 'b'", 0),
    ],
)
async def test_the_first_failing_case_is_told_in_one_sentence(
    python: Python, source: str, verdict: str, said: str, line: int
) -> None:
    report = await judged(python, source)

    assert report.verdict == verdict
    assert said in report.explanation
    assert report.line == line


async def test_the_failing_case_is_told_by_its_name_unless_every_case_fails_alike(python: Python) -> None:
    report = await judged(python, "def solve(nums):\n    return 3")
    assert report.explanation == 'The case "empty": solve([]) should give 0 and gave 3.'

    unwritten = await judged(python, "def solve(nums):\n    raise NotImplementedError")
    assert "The case" not in unwritten.explanation


async def test_an_endless_loop_names_the_line_it_was_on(python: Python) -> None:
    report = await judged(
        python, "def solve(nums):\n    n = 0\n    while nums:\n        n += 1\n    return n\n", timeout_ms=400
    )

    assert report.verdict is Verdict.TLE
    assert report.line in (3, 4)
    assert f"it was on line {report.line} when it was stopped" in report.explanation


async def test_hidden_cases_give_a_verdict_and_nothing_else(python: Python) -> None:
    source = (
        "def solve(nums):\n    print(nums)\n    if 777 in nums:\n        raise ValueError(nums)\n    return sum(nums)\n"
    )

    report = await judged(python, source, hidden=True)

    assert report.verdict is Verdict.RE
    assert "777" not in repr(report)
    assert (
        report.explanation
        == "Every visible test passes, but one of 2 hidden tests does not: what kind of input have you not tried yet?"
    )
    assert report.cases[2] == judging.CaseResult("hidden 1", Verdict.RE, hidden=True, ms=report.cases[2].ms)


async def test_where_hidden_cases_are_only_stopped_no_other_kind_of_input_is_asked_for(python: Python) -> None:
    source = "def solve(nums):\n    if 777 in nums:\n        print('x' * 10_000_000)\n    return sum(nums)\n"

    report = await judged(python, source, hidden=True)

    assert report.verdict is Verdict.OLE
    assert report.explanation.startswith("Every visible test passes, but ")
    assert report.explanation.endswith("not: it prints too much there, and was stopped.")


async def test_a_case_that_fails_only_after_others_is_recognised_as_remembering(python: Python) -> None:
    leaking = "seen = []\ndef solve(nums):\n    seen.extend(nums)\n    return sum(seen)\n"
    wrong = "def solve(nums):\n    return 3\n"

    assert judging.STATEFUL in (await judged(python, leaking)).explanation
    assert judging.STATEFUL not in (await judged(python, wrong)).explanation


async def test_changing_the_argument_in_place_does_not_change_the_tests(python: Python) -> None:
    source = "def solve(nums):\n    total = sum(nums)\n    nums.clear()\n    return total\n"

    assert (await judged(python, source)).verdict is Verdict.PASS


async def test_an_in_place_answer_is_what_became_of_the_argument(python: Python) -> None:
    task = problem(case([[1, 2, 3]], [3, 2, 1], name="three"), returns="none", compare="in_place")

    right = await judged(python, "def solve(nums):\n    nums.reverse()\n", task)
    wrong = await judged(python, "def solve(nums):\n    nums = nums[::-1]\n    return nums\n", task)

    assert right.verdict is Verdict.PASS
    assert wrong.explanation == (
        'The case "three": after solve([1, 2, 3]), nums should be [3, 2, 1] and is [1, 2, 3]: index 0: expected 3, got 1.'
    )


async def test_a_checker_of_the_problem_judges_in_the_sandbox(python: Python) -> None:
    checker = (
        "def check(given, expected, got):\n    return sorted(got) == sorted(given[0]) or 'it is not the same numbers'\n"
    )
    task = problem(case([[2, 1]], None), case([[5]], None), returns="list[int]", compare="checker", checker=checker)

    assert (await judged(python, "def solve(nums):\n    return nums[::-1]\n", task)).verdict is Verdict.PASS
    wrong = await judged(python, "def solve(nums):\n    return [1]\n", task)
    assert (wrong.verdict, wrong.passed) == (Verdict.WRONG, 0)
    assert "it is not the same numbers" in wrong.explanation


async def test_a_checker_that_breaks_is_said_to_have_broken(python: Python) -> None:
    task = problem(case([[1]], None), compare="checker", checker="def check(given, expected, got):\n    return 1 / 0\n")

    report = await judged(python, "def solve(nums):\n    return 1\n", task)

    assert report.verdict is Verdict.INVALID
    assert "the problem's own checker failed on it (ZeroDivisionError: division by zero)" in report.explanation


async def test_output_is_cleaned_and_cut_to_the_lines_asked_for(python: Python) -> None:
    source = "def solve(nums):\n    for i in range(300):\n        print(f'\\x1b[31mline\\x07 {i}\\u202e')\n    return sum(nums)\n"

    report = await judging.judge(SMALL, source, Harness(max_output_lines=5, timeout_ms=20_000), False, python)

    assert report.output.splitlines() == [*(f"line {i}" for i in range(5)), "... and 595 more lines"]


async def test_every_case_after_the_end_of_a_run_is_not_run(python: Python) -> None:
    report = await judged(python, "import os\ndef solve(nums):\n    os._exit(0) if nums else 0\n")

    assert [result.verdict for result in report.cases] == [Verdict.EARLY_EXIT, Verdict.NOT_RUN]
    assert (report.passed, report.total) == (0, 2)


async def test_every_reference_passes_and_every_mutant_dies(python: Python) -> None:
    catalogue, faults = bank.catalogue(None)

    assert not faults
    for task in catalogue:
        assert (await judged(python, task.reference, task, hidden=True)).verdict is Verdict.PASS, task.slug
        assert (await judged(python, task.stub, task, hidden=True)).verdict is not Verdict.PASS, task.slug
        for mutant in task.mutants:
            assert (await judged(python, mutant, task, hidden=True, timeout_ms=2000)).verdict is not Verdict.PASS, (
                mutant
            )


def test_a_job_carries_no_expected_answer() -> None:
    task = problem(case([[1]], "the answer"), hidden=(case([[2]], "another"),))

    job = judging.job(task, "x = 1", Harness(), hidden=True)

    assert job.inputs == ([[1]], [[2]])
    assert "answer" not in repr(job)
    assert "another" not in repr(job)


DEEP = {
    "number_of_islands": """
def number_of_islands(grid):
    def sink(r, c):
        if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c]:
            grid[r][c] = 0
            sink(r + 1, c), sink(r - 1, c), sink(r, c + 1), sink(r, c - 1)
            return 1
        return 0
    return sum(sink(r, c) for r in range(len(grid)) for c in range(len(grid[0])))
""",
    "level_order": """
def level_order(root):
    rows = []
    def visit(node, depth):
        if node:
            if depth == len(rows):
                rows.append([])
            rows[depth].append(node.val)
            visit(node.left, depth + 1), visit(node.right, depth + 1)
    visit(root, 0)
    return rows
""",
}


@pytest.mark.parametrize("slug", DEEP)
async def test_what_crashes_on_the_largest_input_that_the_limits_allow_does_not_pass(python: Python, slug: str) -> None:
    report = await judged(python, DEEP[slug], bank.find(slug), hidden=True)

    assert {case.verdict for case in report.cases if not case.hidden} == {Verdict.PASS}
    assert [case.verdict for case in report.cases if case.verdict is not Verdict.PASS] == [Verdict.RE] * 2
    assert "2 of" in report.explanation


@pytest.mark.parametrize("slug", DEEP)
async def test_who_allows_for_calls_that_deep_passes(python: Python, slug: str) -> None:
    report = await judged(
        python, f"import sys\nsys.setrecursionlimit(1_000_000)\n{DEEP[slug]}", bank.find(slug), hidden=True
    )

    assert report.verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("language", "start"), [("python", "two_sum([2, 7"), ("go", "twoSum([2, 7"), ("java", "twoSum([2, 7")]
)
def test_a_call_is_told_as_the_language_writes_names(language: str, start: str) -> None:
    problem = bank.find("two_sum", None)
    shown = [judging.told(problem, case, language, about=case.name) for case in problem.visible]

    assert shown[0].startswith(start)
    assert not [line for line in shown if language != "python" and "two_sum" in line]
