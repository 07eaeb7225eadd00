"""Problems that ask for a class: the object is made, its methods are called in turn, and what went wrong is told by the call."""

from collections.abc import AsyncIterator

import msgspec
import pytest

from mochid.adapters.python import Python
from mochid.harness import judging
from mochid.harness.checks.analysis import analyse
from mochid.harness.metering import complexity
from mochid.problem import Case, Method, Parameter
from mochid.problems import bank
from mochid.reports import TestReport, Verdict
from mochid.settings import Harness

LRU = bank.find("lru_cache", None)
KEPT = "class LRUCache:\n    def __init__(self, capacity):\n        self.values = {}\n"
GET = "    def get(self, key):\n        return self.values.get(key, -1)\n"
PUT = "    def put(self, key, value):\n        self.values[key] = value\n"


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(Python.Settings()) as language:
        yield language


async def judged(python: Python, source: str) -> TestReport:
    return await judging.judge(LRU, source, Harness(timeout_ms=20_000), False, python)


async def test_the_first_call_that_gave_something_else_is_told(python: Python) -> None:
    report = await judged(python, KEPT + GET + PUT)

    assert report.verdict is Verdict.WRONG
    assert report.explanation == (
        'The case "the example": in LRUCache(2), put(1, 10), put(2, 20), get(1), put(3, 30), get(2), get(3), '
        "call 6 of 7, get(2), should give -1 and gave 20."
    )


async def test_what_a_method_raises_is_told_with_its_line(python: Python) -> None:
    report = await judged(python, KEPT + PUT + "    def get(self, key):\n        return self.values[str(key)]\n")

    assert (report.verdict, report.line) == (Verdict.RE, 7)
    assert "KeyError" in report.explanation


async def test_what_a_setter_gives_back_does_not_matter(python: Python) -> None:
    report = await judged(python, KEPT + GET + PUT + "        return self\n")

    assert report.cases[1].verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("class Cache:\n    pass\n", "I don't find a class called LRUCache in your file"),
        ("def LRUCache(capacity):\n    return None\n", "I don't find a class called LRUCache in your file"),
        (KEPT + GET, "Your class LRUCache has no method called put"),
        (KEPT + PUT + "    get = 3\n", "Your class LRUCache has no method called get"),
    ],
)
async def test_a_class_or_method_that_is_not_there_is_said(python: Python, source: str, words: str) -> None:
    report = await judged(python, source)

    assert report.verdict is Verdict.COMPILE_ERROR
    assert words in report.explanation


async def test_a_list_that_changes_later_is_told_as_it_was(python: Python) -> None:
    signature = msgspec.structs.replace(
        LRU.signature,
        methods=(
            Method("LRUCache", (Parameter("capacity", "int"),)),
            Method("add", (Parameter("item", "linked_list[int]"),), "list[int]"),
        ),
    )
    case = Case("two", [["LRUCache", "add", "add"], [[9], [[1, 2]], [[3]]]], [None, [1], [1, 3]])
    task = msgspec.structs.replace(LRU, signature=signature, visible=(case,), hidden=())
    source = (
        "class LRUCache:\n    def __init__(self, capacity):\n        self.items = []\n"
        "    def add(self, item):\n        self.items.append(item.val)\n        return self.items\n"
    )

    report = await judging.judge(task, source, Harness(timeout_ms=20_000), False, python)

    assert report.verdict is Verdict.PASS, report.explanation


def test_many_calls_are_told_by_the_first_and_the_last() -> None:
    told = judging.call(LRU, [["LRUCache", *["get"] * 40], [[3], *[[key] for key in range(40)]]])

    assert told == "LRUCache(3), get(0), get(1), get(2), get(3), get(4), ..., get(38), get(39)"


@pytest.mark.parametrize(
    ("source", "asks"),
    [
        ("class Cache:\n    def __init__(self):\n        self.x = 1\n", "which class in your file is it"),
        (
            KEPT + GET + "    def put(self, key):\n        self.values[key] = 1\n",
            "The tests call `put` with 2 arguments",
        ),
        (KEPT + "    def get(self):\n        return -1\n" + PUT, "The tests call `get` with 1 argument:"),
    ],
)
def test_a_class_that_does_not_fit_is_asked_about(source: str, asks: str) -> None:
    assert any(asks in finding.question for finding in analyse(source, LRU))


def test_a_class_on_its_way_is_not_asked_about() -> None:
    for source in (KEPT, KEPT + GET, KEPT + GET + PUT, "class Node:\n    pass\n" + KEPT):
        assert [finding for finding in analyse(source, LRU) if "tests" in finding.question] == []


async def test_how_the_work_of_one_call_grows_is_measured(python: Python) -> None:
    walking = "class LRUCache:\n    def __init__(self, capacity):\n        self.row = []\n"
    walking += "    def get(self, key):\n        return next((v for k, v in self.row if k == key), -1)\n"
    walking += "    def put(self, key, value):\n        self.row.append((key, value))\n"

    quick = await complexity.measure(LRU, LRU.reference, python, Harness())
    slow = await complexity.measure(LRU, walking, python, Harness())

    assert (quick.time, slow.time) == ("O(1)", "O(n)"), (quick.sentence, slow.sentence)
