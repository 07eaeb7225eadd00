"""A problem of a few lines, for tests that need one and don't care which."""

from typing import Any

from mochid.problem import Case, Compare, Complexity, Hints, Parameter, Problem, Signature


def case(given: list[Any], expected: Any = None, *, any_of: list[Any] | None = None, name: str = "") -> Case:
    return Case(name=name, input=given, expected=expected, any_of=any_of)


def problem(
    *visible: Case,
    hidden: tuple[Case, ...] = (),
    name: str = "solve",
    parameters: tuple[tuple[str, str], ...] = (("nums", "list[int]"),),
    returns: str = "int",
    compare: Compare = "exact",
    tolerance: float = 1e-6,
    time: str = "O(n)",
    checker: str = "",
) -> Problem:
    """A problem called `solve` with these visible cases."""
    return Problem(
        slug="small",
        title="Small",
        difficulty="easy",
        minutes=10,
        topics=(),
        statement="Do it.",
        spoken="Do it.",
        signature=Signature(name, tuple(Parameter(*parameter) for parameter in parameters), returns),
        stub=f"def {name}({', '.join(name for name, _ in parameters)}):\n    pass\n",
        visible=visible,
        hidden=hidden,
        hints=Hints(("a",), ("b",), ("c",)),
        complexity=Complexity(time, "O(n)"),
        compare=compare,
        tolerance=tolerance,
        checker=checker,
    )
