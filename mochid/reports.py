"""What running and reading the candidate's code showed: verdicts, test reports, findings and growth, as plain values.

Rules: everything here is bounded (short previews, at most `MAX_CASES` cases), safe to print, and safe to journal. Times are
milliseconds as the daemon measured them, never as the candidate's process claimed.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

MAX_CASES = 400


class Verdict(StrEnum):
    """What became of a case or of a whole run. A run's verdict is that of its first case that is not PASS."""

    PASS = "PASS"
    WRONG = "WRONG"
    RE = "RE"
    """An exception."""
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    """Printed or returned too much."""
    CRASH = "CRASH"
    """Killed by a signal."""
    DENIED = "DENIED"
    """Tried something the sandbox forbids."""
    EARLY_EXIT = "EARLY_EXIT"
    INVALID = "INVALID"
    """Sent results that are not results."""
    COMPILE_ERROR = "COMPILE_ERROR"
    NOT_RUN = "NOT_RUN"
    """The run ended before this case, or no sandbox was to be had."""


class CaseResult(Struct, frozen=True):
    """One case. `input`, `expected`, `got` are short previews; for a hidden case they are empty."""

    name: str
    verdict: Verdict
    hidden: bool = False
    input: str = ""
    expected: str = ""
    got: str = ""
    explanation: str = ""
    """One sentence for the candidate: "index 2: expected 7, got 9"."""
    line: int = 0
    """Line of the candidate's file the explanation is about; 0 = none."""
    ms: float = 0.0


_NOT_THERE: Final = ("I don't find ", " has no method called ")


def is_missing(explanation: str) -> bool:
    """Whether it says that the file can be read, but what the tests call is not in it, or goes by another name. Every language
    says so in the same words (`Missing`, `Broken`)."""
    return any(words in explanation for words in _NOT_THERE)


def is_unwritten(explanation: str) -> bool:
    """Whether it says that the function only says of itself that it is not written, as a new file's does."""
    return "NotImplementedError" in explanation or "not written yet" in explanation


class TestReport(Struct, frozen=True):
    """One run of a problem's tests on one version of the file."""

    __test__ = False  # pytest: a value, not a test class

    verdict: Verdict
    passed: int
    total: int
    cases: tuple[CaseResult, ...] = ()
    explanation: str = ""
    """The first failing visible case, or the compile error, in one sentence."""
    line: int = 0
    output: str = ""
    """What the candidate printed, cleaned and cut; data, never spoken."""
    ms: float = 0.0
    sandbox: str = ""
    """The isolation it ran in: "bubblewrap", "process", "floor", "none"."""

    @property
    def nothing_to_call(self) -> bool:
        """Whether nothing ran since what the tests call is not in the file."""
        return self.verdict is Verdict.COMPILE_ERROR and is_missing(self.explanation)

    @property
    def unreadable(self) -> bool:
        """Whether nothing ran since the file is not a program."""
        return self.verdict is Verdict.COMPILE_ERROR and not is_missing(self.explanation)

    @property
    def nothing_written(self) -> bool:
        """Whether there is nothing yet that could be wrong: no function, or one that says so itself."""
        return self.nothing_to_call or (self.verdict is Verdict.RE and is_unwritten(self.explanation))

    @property
    def in_short(self) -> str:
        """What went wrong, in a few words for a line that has the count already; "" where the count says it all."""
        if self.nothing_written:
            return "nothing to test yet" if self.nothing_to_call else "not written yet"
        words = _SHORT.get(self.verdict, "")
        return f"{words}, line {self.line}" if words and self.line else words


_SHORT: Final = {
    Verdict.RE: "raises an error",
    Verdict.TLE: "takes too long",
    Verdict.MLE: "takes too much memory",
    Verdict.OLE: "prints too much",
    Verdict.CRASH: "crashes",
    Verdict.DENIED: "does what the sandbox forbids",
    Verdict.EARLY_EXIT: "ends the program",
    Verdict.INVALID: "gives no answer to compare",
    Verdict.COMPILE_ERROR: "does not compile",
    Verdict.NOT_RUN: "did not run",
}


class OwnFailure(Struct, frozen=True):
    """A test of the candidate's own that does not hold."""

    line: int
    call: str
    """What it asks of their code, as they wrote it."""
    expected: str = ""
    got: str = ""
    """Both sides of a comparison, in short; "" where it is none, or where it raised."""


class OwnTests(Struct, frozen=True):
    """What the candidate's own tests say of their code, and how much they would notice."""

    passed: int
    total: int
    caught: int
    """Wrong solutions that at least one sound test of theirs notices ..."""
    mutants: int
    """... of so many."""
    mistaken: tuple[int, ...] = ()
    """Lines of tests that ask for something else than the problem does."""
    explanation: str = ""
    """The first that fails, in one sentence."""
    failing: OwnFailure | None = None
    """The same; None in journals of an earlier mochi."""
    unclear: tuple[int, ...] = ()
    """Lines of tests that only the candidate's own code can run, so that nobody knows what they are worth."""

    def of_another_version(self) -> "OwnTests":
        """What still holds of it once the file was changed: no line is where it was."""
        return replace(self, mistaken=(), unclear=(), explanation="", failing=None)


class Finding(Struct, frozen=True):
    """One thing the analyzer noticed, as a question that gives nothing away."""

    check: str
    """Its name: "nested-loops", "missing-return" ..."""
    line: int
    question: str
    confidence: float
    """0 to 1."""

    @property
    def sure(self) -> bool:
        """Whether it is worth speaking of, and counts in the scorecard."""
        return self.confidence >= 0.7


class Growth(Struct, frozen=True):
    """How the candidate's function was measured to grow with the size of its input."""

    time: str = ""
    """As people write it: `O(n log n)`; "" = can't tell."""
    space: str = ""
    """Of what it takes besides its input: its answer, its structures, its calls; "" = can't tell."""
    sizes: tuple[int, ...] = ()
    costs: tuple[float, ...] = ()
    """Steps at each of `sizes`: loop turns, calls, and elements that operations in C touched."""
    confidence: float = 0.0
    """0 to 1, of `time`."""
    sentence: str = ""
    """The evidence in neutral words, or why there is none."""

    @property
    def told(self) -> str:
        """The bound and the evidence: "O(n^2): between 512 and 8,192 elements ..."."""
        return f"{self.time}: {self.sentence}"
