"""What the candidate's own tests say, and what they are worth: weighed against a right solution and wrong ones, in any language.

Rules:
- A test is called mistaken only where it was run to its end on the right solution and does not hold there. One that can't be run on
  another solution than the candidate's own (it looks at its insides) is unclear, and only that.
- A wrong solution is caught when a test that holds for the right one does not hold for it.
"""

from collections.abc import Awaitable, Callable
from typing import Final, Literal

from msgspec import Struct

from mochid.problem import Problem
from mochid.reports import OwnFailure, OwnTests, Verdict

MAX_TESTS: Final = 60
"""Of a candidate's that are looked at."""


class OwnTest(Struct, frozen=True):
    """One test as the candidate wrote it. `line` is in the file `where` names."""

    where: Literal["solution", "sibling"]
    line: int
    text: str
    code: str
    """Body of a function that returns [holds, got, expected], or raises."""


class OwnResult(Struct, frozen=True):
    """What became of one of them."""

    test: OwnTest
    verdict: Verdict
    explanation: str = ""
    shaken: bool = False
    """A test before it, on the same objects, raised something: what it found may come of that."""
    expected: str = ""
    got: str = ""
    """Of a test that compares, and does not hold: both sides, in short."""


class OwnReport(Struct, frozen=True):
    """What the candidate's tests say, and how much they would notice."""

    results: tuple[OwnResult, ...] = ()
    passed: int = 0
    mistaken: tuple[OwnTest, ...] = ()
    """Tests that a right solution fails: they ask for something else than the problem."""
    caught: int = 0
    """Wrong solutions that at least one sound test notices ..."""
    mutants: int = 0
    """... of so many."""
    unclear: tuple[OwnTest, ...] = ()
    """Tests that can't be run on another solution than this one."""

    def in_short(self) -> OwnTests:
        """The same for the talk: lines instead of tests, and the first that fails."""
        failing = next((result for result in self.results if result.verdict is not Verdict.PASS), None)
        return OwnTests(
            passed=self.passed,
            total=len(self.results),
            caught=self.caught,
            mutants=self.mutants,
            mistaken=tuple(test.line for test in self.mistaken),
            unclear=tuple(test.line for test in self.unclear),
            explanation=f"Line {failing.test.line}, {failing.test.text}: {failing.explanation}." if failing else "",
            failing=_failure(failing) if failing else None,
        )


def differs(test: OwnTest, expected: str, got: str, *, shaken: bool = False) -> OwnResult:
    """The two sides of a comparison that does not hold."""
    return OwnResult(test, Verdict.WRONG, f"expected {expected}, got {got}", shaken, expected, got)


def passed(results: tuple[OwnResult, ...]) -> int:
    return sum(result.verdict is Verdict.PASS for result in results)


Run = Callable[[str, tuple[OwnTest, ...]], Awaitable[tuple[OwnResult, ...]]]
"""Runs tests on a solution in Python that is not the candidate's. Raises `Unavailable`."""


async def weighed(own: tuple[OwnResult, ...], tests: tuple[OwnTest, ...], problem: Problem, run: Run) -> OwnReport:
    """`own`: what the candidate's tests gave on their own code; `tests`: those of them that can be run. Raises `Unavailable`."""
    right = await run(problem.reference, tests)
    sound = tuple(result.test for result in right if result.verdict is Verdict.PASS)
    mistaken = tuple(result.test for result in right if result.verdict is Verdict.WRONG and not result.shaken)
    caught = 0
    for mutant in problem.mutants if sound else ():
        seen = await run(mutant, sound)
        caught += any(result.verdict not in (Verdict.PASS, Verdict.NOT_RUN) for result in seen)
    unclear = tuple(test for test in tests if test not in (*sound, *mistaken))
    return OwnReport(own, passed(own), mistaken, caught, len(problem.mutants), unclear)


def _failure(result: OwnResult) -> OwnFailure:
    call = result.test.text.partition(" == ")[0]
    return OwnFailure(result.test.line, call, result.expected, result.got)
