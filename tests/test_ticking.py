"""Measured growth of JavaScript, Java and Go: texts that count, and what their counts say."""

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress

import anyio
import msgspec
import psutil
import pytest

from mochid import plugins
from mochid.adapters.python import Python
from mochid.harness.metering import measuring, ticking
from mochid.harness.trees import ticks
from mochid.ports import CaseOutcome, Language, Outcome, Unavailable
from mochid.problems import bank
from mochid.reports import Growth, Verdict
from mochid.settings import Harness
from tests.complexity_labels import LANGUAGES, Labelled, in_language

COMMANDS = {"javascript": "node", "java": "javac", "go": "go"}
CHOSEN = {
    *(
        "hash_map",
        "pairs",
        "sorted",
        "naive",
        "swaps",
        "remove_first",
        "shift",
        "index_of",
        "sorted_ints",
        "method",
        "tree_set",
    ),
    "prepend",
    "copied",
}
EACH = {name: [one for one in in_language(name) if one.name in CHOSEN] for name in LANGUAGES}
TWO_SUM = bank.find("two_sum", None)
LONG = 12.0


class Both(msgspec.Struct):
    language: Language
    python: Python


@pytest.fixture(params=LANGUAGES)
async def both(request: pytest.FixtureRequest) -> AsyncIterator[Both]:
    if shutil.which(COMMANDS[request.param]) is None:
        pytest.skip(f"{COMMANDS[request.param]} is not installed")
    async with (
        plugins.load("language", request.param, {}, local_only=True) as language,
        Python(Python.Settings()) as python,
    ):
        yield Both(language, python)


async def measured(both: Both, one: Labelled) -> Growth:
    with anyio.fail_after(LONG):
        return await measuring.measure(one.problem, one.source, both.language, Harness(), both.python)


async def test_labelled_solutions_grow_as_their_labels_say_or_nothing_is_said(both: Both) -> None:
    told = 0
    for one in EACH[both.language.name]:
        growth = await measured(both, one)
        assert growth.time in (*one.time.split(" or "), ""), (one.name, growth)
        told += bool(growth.time)
    assert told >= len(EACH[both.language.name]) * 0.7  # on a busy machine the clock may doubt a count


@pytest.mark.parametrize("last", [8192, 6144, 3072])
def test_work_that_only_the_clock_sees_is_no_growth_however_far_the_run_came(last: int) -> None:
    inputs = ticking.timed([(n, [[0] * n, 0]) for n in ticking.SIZES if n <= last])

    def told(hidden: float) -> str:
        """`hidden`: nanoseconds that copying an element takes, which every step does with all of them."""
        ran = [CaseOutcome(Verdict.PASS, [float(n), 100.0 * n + hidden * n**2]) for n, _ in inputs]
        over = [CaseOutcome(Verdict.TLE)]
        outcome = Outcome(Verdict.TLE, (*ran, *over))
        return ticking.read(TWO_SUM, [*inputs, (2 * last, [[0] * 2 * last, 0])], outcome, "go").time

    assert (told(0), told(0.25)) == ("O(n)", "")


BROKEN = {
    "javascript": "function twoSum(nums, target) { if (nums.length > 40) {\n return nums.x.y; } return [0, 1]; }",
    "java": "class Solution { int[] twoSum(int[] nums, int t) { if (nums.length > 40) {\n return new int[-1]; } return null; } }",
    "go": "func twoSum(nums []int, target int) []int { if len(nums) > 40 {\n return nums[:len(nums)+99999] }; return nil }",
}
ENDLESS = {
    "javascript": "function twoSum(nums, target) { for (;;) if (nums.length < 40) return [0, 1]; }",
    "java": "class Solution { int[] twoSum(int[] nums, int target) { while (true) if (nums.length < 40) return null; } }",
    "go": "func twoSum(nums []int, target int) []int { for { if len(nums) < 40 { return nil } } }",
}


async def test_code_that_breaks_on_larger_inputs_is_told_with_its_line_and_size(both: Both) -> None:
    growth = await measured(both, Labelled(TWO_SUM, "broken", "", "", BROKEN[both.language.name]))

    assert growth.time == ""
    assert "on line 2 on an input of size 4" in growth.sentence, growth


async def test_code_that_never_ends_on_larger_inputs_ends_here(both: Both) -> None:
    growth = await measured(both, Labelled(TWO_SUM, "endless", "", "", ENDLESS[both.language.name]))

    assert "O(n" not in growth.time, growth


async def test_a_generator_that_raises_is_said_and_nothing_breaks(both: Both) -> None:
    problem = msgspec.structs.replace(TWO_SUM, generator="def generate(n, seed):\n    raise ValueError(n)\n")

    growth = await measured(both, msgspec.structs.replace(EACH[both.language.name][0], problem=problem))

    assert growth.time == ""
    assert "generator.py" in growth.sentence


async def test_a_measurement_that_is_cancelled_leaves_nothing_running(both: Both) -> None:
    one = EACH[both.language.name][1]
    with anyio.move_on_after(0.3):
        await measured(both, one)
    left = busy()
    with anyio.move_on_after(20):
        while left:
            await anyio.sleep(0.05)
            left = busy()
    assert not left


def busy() -> list[int]:
    """The processes below this one that are at work."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it ended between the list and the question
            if child.cpu_percent(0.05) > 60:
                found.append(child.pid)
    return found


async def test_without_python_it_says_why_nothing_is_measured(both: Both) -> None:
    try:
        growth = await measuring.measure(TWO_SUM, "", both.language, Harness(), None)
    except Unavailable as error:  # pragma: no cover
        pytest.fail(str(error))

    assert growth.time == ""
    assert growth.sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_counts_keeps_its_lines(language: str) -> None:
    for one in in_language(language):
        if one.name == "tree_set":
            continue
        counting = ticks.counting(one.source, one.problem, language)
        lines = counting.splitlines()[ticks.BEFORE.get(language, 0) :]
        for number, line in enumerate(one.source.splitlines()):
            words = re.findall(r"\w+", line)
            assert not words or words[-1] in lines[number], (one.name, line, lines[number])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_not_be_made_to_count_is_said(language: str) -> None:
    for source in ("", "(((", "x = 1", "\0", "class A { }", "/*" * 50_000):
        with pytest.raises(ticks.Uncounted):
            ticks.counting(source, TWO_SUM, language)
