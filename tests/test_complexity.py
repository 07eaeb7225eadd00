"""Measured growth, in the sandbox: right or silent, bounded in time, and nobody's text can break more than its own measurement."""

import time
from collections.abc import AsyncIterator

import anyio
import msgspec
import pytest

from mochid.adapters.python import Python
from mochid.harness.metering import complexity
from mochid.ports import Job, Outcome
from mochid.problems import bank
from mochid.reports import Growth, Verdict
from mochid.settings import Harness
from tests.complexity_labels import Labelled, solutions

TWO_SUM = bank.find("two_sum", None)
EACH = {(one.problem.slug, one.name): one for one in solutions()}
CHOSEN = (
    *(("two_sum", "hash_map"), ("two_sum", "pairs"), ("two_sum", "in_the_list"), ("two_sum", "with_prints")),
    *(("merge_intervals", "sorted"), ("merge_intervals", "pop_the_front_of_a_sorted_list")),
    *(("number_of_islands", "breadth_first"), ("valid_parentheses", "stack_as_text"), ("level_order", "queue")),
    *(("binary_search", "loop"), ("binary_search", "slices"), ("three_sum", "triples"), ("climbing_stairs", "naive")),
    *(("permutations", "swaps"), ("climbing_stairs", "formula"), ("linked_list", "in_place"), ("matrix", "transpose")),
)
"""One of each growth, and each way of finding it; the bench does them all."""
LONG = 15.0
"""Seconds that only a measurement without a wall could take, even on a busy machine."""


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        if language.sandbox == "none":
            pytest.skip(" ".join(language.tried))
        yield language


async def measured(python: Python, source: str, generator: str = TWO_SUM.generator) -> Growth:
    problem = msgspec.structs.replace(TWO_SUM, generator=generator)
    with anyio.fail_after(LONG):
        return await complexity.measure(problem, source, python, Harness())


@pytest.mark.parametrize("one", [EACH[key] for key in CHOSEN], ids=["-".join(key) for key in CHOSEN])
async def test_a_labelled_solution_grows_as_its_label_says(one: Labelled, python: Python) -> None:
    growth = await complexity.measure(one.problem, one.source, python, Harness())
    for _ in range(2):
        if not growth.time:  # on a busy machine the clock may doubt a right count
            growth = await complexity.measure(one.problem, one.source, python, Harness())

    assert growth.time == one.time, growth
    assert growth.space in (one.space, "") or one.space == "any", growth
    assert len(growth.sizes) == len(growth.costs) >= 4
    assert growth.confidence > 0.5


def test_the_labelled_solutions_are_many_and_cover_the_bank() -> None:
    assert len(EACH) >= 80
    assert {problem.slug for problem in bank.catalogue(None)[0]} <= {slug for slug, _ in EACH}


async def test_every_reference_of_the_bank_has_the_growth_its_problem_names(python: Python) -> None:
    for problem in bank.catalogue(None)[0]:
        growth = await complexity.measure(problem, problem.reference, python, Harness())

        assert growth.time in (problem.complexity.time, ""), (problem.slug, growth)


async def test_the_evidence_is_a_neutral_sentence_about_sizes(python: Python) -> None:
    growth = await measured(python, EACH["two_sum", "pairs"].source)

    assert growth.sentence == "between 32 and 576 elements the work grew like n squared"
    assert (growth.sizes[0], growth.sizes[-1]) == (32, 576)
    assert growth.costs == tuple(n * (n - 1) / 2 + n for n in growth.sizes)


async def test_the_same_text_gives_the_same_counts_every_time(python: Python) -> None:
    first, second = [await measured(python, EACH["two_sum", "two_pointers"].source) for _ in range(2)]

    assert first.costs == second.costs


# -- generators --------------------------------------------------------------------------------------------------------

BROKEN = {
    "raises": (
        "def generate(n, seed):\n    return [list(range(n)), 1 // 0]\n",
        "two_sum/generator.py, line 2: ZeroDivisionError",
    ),
    "raises later": (
        "def generate(n, seed):\n    if n > 20:\n        raise ValueError('too many')\n    return [[0] * n, 1]\n",
        "two_sum/generator.py, line 3: ValueError: too many",
    ),
    "no Python": ("def generate(n, seed)\n    return []\n", "two_sum/generator.py, line 1: expected ':'"),
    "no function": ("import random\n", "two_sum/generator.py, line 0: KeyError: 'generate'"),
    "too few": ("\ndef generate(n, seed):\n    return [[1] * n]\n", "line 2: generate() gave a list of 1 where"),
    "no list": ("def generate(n, seed):\n    return n\n", "line 1: generate() gave an int where a list of 2 arguments"),
    "other types": (
        "def generate(n, seed):\n    return [['a'] * n, 1]\n",
        "generate() gives for nums is not list[int]",
    ),
    "always alike": ("def generate(n, seed):\n    return [[1, 2], 9]\n", "inputs of the same size whatever n is"),
    "endless": ("def generate(n, seed):\n    while True:\n        n += 1\n", "line 3: it was still at work after"),
    "endless in C": (
        "def generate(n, seed):\n    return [9**9**9, 1]\n",
        "line 1: generate(4, seed) did not come back",
    ),
    "exits": ("def generate(n, seed):\n    raise SystemExit\n", "two_sum/generator.py, line 2: it called exit()"),
}


@pytest.mark.parametrize("what", BROKEN)
async def test_a_generator_that_is_no_use_is_named_with_its_file_and_line(what: str, python: Python) -> None:
    generator, said = BROKEN[what]

    growth = await measured(python, TWO_SUM.reference, generator)

    assert (growth.time, growth.space) == ("", "")
    assert said in growth.sentence
    assert "two_sum/generator.py, line" in growth.sentence
    assert growth.sentence.endswith("can't be measured.")


async def test_a_problem_without_a_generator_is_not_measured(python: Python) -> None:
    assert "no generator.py" in (await measured(python, TWO_SUM.reference, "")).sentence


# -- solutions ---------------------------------------------------------------------------------------------------------

# fmt: off
HOSTILE = {
    "raises": "def two_sum(nums, target):\n    return nums[len(nums)]\n",
    "no Python": "def two_sum(nums, target)\n    pass\n",
    "no function": "x = 1\n",
    "nothing": "",
    "endless": "def two_sum(nums, target):\n    while True:\n        pass\n",
    "endless when it is loaded": "while True:\n    pass\n",
    "endless in C": "def two_sum(nums, target):\n    return 9**9**9\n",
    "clings to it": "def two_sum(nums, target):\n    while True:\n        try:\n            x = 1\n        except BaseException:\n"
    "            pass\n",
    "sleeps": "import time\ndef two_sum(nums, target):\n    time.sleep(100)\n",
    "eats memory": "def two_sum(nums, target):\n    x = [0]\n    while True:\n        x += x\n",
    "exits": "import os\ndef two_sum(nums, target):\n    os._exit(0)\n",
    "forks": "import os\ndef two_sum(nums, target):\n    os.fork()\n",
    "forges": 'import os\ndef two_sum(nums, target):\n    os.write(3, b\'{"i": 0, "out": {"dict": [["n", 1]]}}\\n\')\n',
    "breaks the meter": "import builtins\nfor name in list(vars(builtins)):\n    if name.startswith('_mochi'):\n"
    "        delattr(builtins, name)\n",
    "breaks Python": "import builtins\nbuiltins.len = builtins.isinstance = None\n"
    "def two_sum(nums, target):\n    return nums\n",
    "stops the clock": "import time, sys\ntime.monotonic = time.perf_counter = None\nsys.exit()\n",
    "looks for the frames": "import sys\ndef two_sum(nums, target):\n    f = sys._getframe()\n"
    "    while f:\n        f.f_locals.clear(); f = f.f_back\n",
}
# fmt: on


@pytest.mark.parametrize("what", HOSTILE)
async def test_a_hostile_solution_gets_a_sentence_and_no_growth(what: str, python: Python) -> None:
    growth = await measured(python, HOSTILE[what])

    assert growth.time == "" or what == "looks for the frames", growth
    assert growth.sentence

    again = await measured(python, TWO_SUM.reference)
    assert again.time == "O(n)", again


async def test_a_solution_that_raises_is_told_where_and_on_what_size(python: Python) -> None:
    growth = await measured(python, HOSTILE["raises"])

    assert "IndexError: list index out of range on line 2 on an input of size 4" in growth.sentence


async def test_a_recursion_that_goes_too_deep_is_measured_as_far_as_it_went(python: Python) -> None:
    deep = "def two_sum(nums, target):\n    def f(i):\n        return i and 1 + f(i - 1)\n    return f(3 * len(nums))\n"

    growth = await measured(python, deep)

    assert (growth.time, growth.space) == ("O(n)", "O(n)")


async def test_a_cost_that_hides_from_the_count_is_not_passed_over(python: Python) -> None:
    hidden = (
        "import re\n\ndef two_sum(nums, target):\n    return len(re.findall(r'(?=(.*z))', ' '.join(map(str, nums))))\n"
    )

    # Only the clock can tell, and on a busy machine it may take a second look.
    assert "" in [(await measured(python, hidden)).time for _ in range(3)]


async def test_a_measurement_is_cancelled_at_once_and_the_next_run_is_untouched(python: Python) -> None:
    with anyio.move_on_after(0.15) as scope:
        await complexity.measure(TWO_SUM, HOSTILE["sleeps"], python, Harness())
    began = time.perf_counter()
    after = await python.run(Job(TWO_SUM.reference, "two_sum", ("list[int]", "int"), "list[int]", ([[2, 7], 9],)))

    assert scope.cancelled_caught
    assert after.verdict is Verdict.PASS
    assert time.perf_counter() - began < 2.0


class Java:
    name = "java"

    async def run(self, job: Job) -> Outcome:
        raise AssertionError("nothing is to be run")


async def test_other_languages_are_not_measured_yet() -> None:
    growth = await complexity.measure(TWO_SUM, "class Solution {}", Java(), Harness())

    assert (growth.time, growth.sentence) == ("", "I can't tell yet how java code grows.")
