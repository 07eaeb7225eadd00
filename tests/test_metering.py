"""The counting text does what the plain one does, and an operation costs what it touches."""

import copy
import sys
import types
from typing import Any

import pytest

from mochid.harness.inside import program, shapes, wire
from mochid.harness.metering.prices import Meter, Spent, sorting
from mochid.harness.metering.rewrite import rewrite
from mochid.harness.running.zygote import packed
from mochid.ports import Job
from tests.complexity_labels import Labelled, solutions

pytestmark = pytest.mark.fast

LIMIT = 10_000_000


def loaded(source: str, meter: Meter | None = None) -> dict[str, Any]:
    """The globals of a text that ran; with a meter, of its counting form."""
    module = types.ModuleType("solution")
    sys.modules["solution"] = module
    module.__dict__.update(meter.names() if meter else {})
    exec(shapes.NODES, module.__dict__)
    exec(rewrite(source, "solution.py") if meter else compile(source, "solution.py", "exec"), module.__dict__)
    if meter:
        meter.mine = module.__dict__
    return module.__dict__


def steps(body: str, **given: Any) -> int:
    """What a function of these arguments with this body costs, besides its own call."""
    meter = Meter(LIMIT)
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    names = loaded(f"def f({', '.join(given)}):\n{lines}", meter)
    names["f"](**given)
    return meter.steps - 1


def gave(one: Labelled, names: dict[str, Any], given: list[Any]) -> Any:
    if one.problem.signature.methods:
        (_, *calls), (made_with, *arguments) = given
        made = names[one.problem.signature.name](*made_with)
        return [getattr(made, call)(*values) for call, values in zip(calls, arguments, strict=True)]
    job = Job("", "", tuple(p.type for p in one.problem.signature.parameters), one.problem.signature.returns, ())
    kinds, returns = packed(job)["parameters"], wire.kind(packed(job)["returns"])
    built = [shapes.build(wire.kind(words), value, names) for words, value in zip(kinds, given, strict=True)]
    solution = names.get(one.problem.signature.name) or getattr(names["Solution"](), one.problem.signature.name)
    return shapes.strip(returns, solution(*built))


@pytest.mark.parametrize("one", solutions(), ids=lambda one: f"{one.problem.slug}-{one.name}")
def test_the_counting_text_gives_what_the_plain_one_gives(one: Labelled, capsys: pytest.CaptureFixture[str]) -> None:
    generate = loaded(one.problem.generator)["generate"]
    for n in (4, 5, 7):
        given = generate(n, 1)
        plain = gave(one, loaded(one.source), copy.deepcopy(given))
        printed = capsys.readouterr().out
        meter = Meter(LIMIT)

        assert gave(one, loaded(one.source, meter), copy.deepcopy(given)) == plain
        assert capsys.readouterr().out == printed
        assert meter.steps > 0


@pytest.mark.parametrize(
    ("body", "given", "least", "most"),
    [
        ("return -1 in x", {"x": list(range(100))}, 100, 101),
        ("return 3 in x", {"x": list(range(100))}, 4, 5),
        ("return -1 not in x", {"x": tuple(range(100))}, 100, 101),
        ("return -1 in x", {"x": set(range(100))}, 0, 1),
        ("return 'z' in x", {"x": "a" * 100}, 100, 101),
        ("return x[10:60]", {"x": list(range(100))}, 50, 51),
        ("return x + x", {"x": [0] * 100}, 200, 201),
        ("return [0] * x", {"x": 100}, 100, 101),
        ("x.pop(0)", {"x": [0] * 100}, 100, 101),
        ("x.pop()", {"x": [0] * 100}, 1, 1),
        ("x.insert(0, 1)", {"x": [0] * 100}, 100, 102),
        ("try:\n    x.index(-1)\nexcept ValueError:\n    pass", {"x": [0] * 100}, 100, 101),
        ("x.append(1)", {"x": [0] * 100}, 0, 1),
        ("del x[0]", {"x": [0] * 100}, 99, 101),
        ("return sorted(x)", {"x": list(range(100))}, sorting(100), sorting(100) + 1),
        ("x.sort()", {"x": list(range(100))}, sorting(100), sorting(100) + 1),
        ("return max(x)", {"x": [1] * 100}, 100, 101),
        ("return sum(a for a in x)", {"x": [1] * 100}, 100, 202),
        ("return sum(map(sum, x))", {"x": [[1] * 10] * 10}, 100, 130),
        ("return max(x, key=x.count)", {"x": [1] * 20}, 400, 450),
        ("return list(zip(*x))", {"x": [[1] * 10] * 10}, 100, 130),
        ("return sum(x, [])", {"x": [[1] * 10] * 10}, 300, 700),
        ("return any(a == 1 for a in x)", {"x": [1] * 100}, 1, 3),
        ("y = ''\nfor a in x:\n    y += a", {"x": ["a"] * 100}, 200, 201),
        ("y = ''\nfor a in x:\n    y = a + y", {"x": ["a"] * 100}, 5000, 5300),
        ("y = ''\nfor a in x:\n    y = f'{y}{a}'", {"x": ["a"] * 100}, 5000, 5300),
        ("import heapq\nheapq.heappush(x, 1)", {"x": [0] * 100}, 5, 9),
        ("import bisect\nbisect.insort(x, -1)", {"x": [0] * 100}, 100, 110),
        ("import collections\nreturn collections.Counter(x)", {"x": [0] * 100}, 100, 102),
        ("import copy\nreturn copy.deepcopy(x)", {"x": [[1] * 10] * 10}, 100, 120),
        ("a, *b = x", {"x": [0] * 100}, 100, 101),
        ("return [*x, *x]", {"x": [0] * 100}, 200, 201),
        ("return x == y", {"x": [0] * 100, "y": [0] * 100}, 100, 101),
        ("return x == y", {"x": [0] * 100, "y": [1] * 100}, 0, 2),
    ],
)  # fmt: skip
def test_an_operation_costs_what_it_touches(body: str, given: dict[str, Any], least: int, most: int) -> None:
    assert least <= steps(body, **given) <= most


@pytest.mark.parametrize(
    "source",
    [
        "from __future__ import annotations\ndef f(x: list[int] | None = None) -> int | str:\n    'doc'\n    return 1",
        "def f(x=None):\n    match [1, 2]:\n        case [1, *rest] if 2 in rest:\n            return 1",
        "class A:\n    def __init__(self):\n        super().__init__()\n        self.__x = 1\ndef f(x=None):\n    return A()._A__x",
        "from dataclasses import dataclass\n@dataclass(order=True)\nclass P:\n    x: int = 1\ndef f(x=None):\n    return P().x",
        "def f(x=None):\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n        return n\n    return g()",
        "def g():\n    yield from (1, 2)\ndef f(x=None):\n    return next(g())",
        "def f(x=None):\n    a = [3, 2]\n    a[0:1] = [1]\n    del a[1]\n    return f'{a[0]:>{1}}' and a[0]",
        "def f(x=None):\n    return {**{'a': 1}}['a'] if 0 < 1 in [1] else 0",
        "f = lambda x=None: (lambda: 1)()",
        "def f(x=None):\n    if (y := [1]) and 1 in y:\n        return y.pop()",
    ],
)
def test_no_construct_is_broken_by_counting(source: str) -> None:
    assert loaded(source, Meter(LIMIT))["f"]() == 1


def test_a_loop_without_an_end_is_given_up_however_the_text_clings_to_it() -> None:
    clinging = (
        "def f():\n    while True:\n        try:\n            pass\n        except BaseException:\n            pass\n"
    )
    names = loaded(clinging, Meter(1000))

    with pytest.raises(Spent):
        names["f"]()


def test_how_deep_calls_go_is_counted_apart() -> None:
    meter = Meter(LIMIT)
    loaded("def f(n):\n    return n and f(n - 1)\n", meter)["f"](40)

    assert (meter.deepest, meter.depth) == (41, 0)
    assert program.FILE == "solution.py"
