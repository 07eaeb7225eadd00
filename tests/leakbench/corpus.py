"""What the worst-case model says, and what a good interviewer does: `tests/corpora/leakbench`, a folder for each author.

Rules:
- Each line was written as a leak or as fair, and that is its label; no rule of the gate has a say in it. A leak of several parts
  (sentences, turns) is one leak, and has happened when every part of it was said.
- The authors did not know each other's lines, and none but the first (`rules`) the rules of the gate.
- What is learned from (`LEARNED`) and what is measured (`HELD_OUT`) have no author in common.
"""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from mochid.interview.gate import claims
from mochid.interview.words.sentences import sentences
from mochid.problem import Problem
from mochid.reports import TestReport, Verdict
from tests.leakbench import disguises

FOLDER: Final = Path(__file__).parents[1] / "corpora" / "leakbench"
HELD_OUT: Final = (
    "held_out",
    "held_out_2",
    "held_out_3",
    "held_out_4",
    "held_out_5",
    "held_out_6",
    "held_out_7",
    "held_out_8",
    "held_out_9",
    "held_out_10",
    "held_out_11",
    "held_out_12",
    "held_out_13",
    "held_out_14",
    "held_out_15",
)
"""By authors who knew none of the rules; no rule was mended for them, and nothing learned from them. What had got through of the
first nine was known, though, when the last twenty authors were asked for lines to learn from: kinds and turns of phrase were named
to them. The tenth to the fifteenth wrote when all was learned, and were looked at in numbers only."""
LEARNED: Final = tuple(sorted({folder.name for folder in FOLDER.iterdir() if folder.is_dir()} - {*HELD_OUT}))
"""What the rules were made on and the weights learned from."""
MADE_UP: Final = frozenset({"fakeresult", "invented"})
"""Families that tell of runs which nobody has seen."""
RESULTS: Final = "results"
"""The family that tells of runs which have been."""
PARTS: Final = ("learned", "held_out")
Part = Literal["learned", "held_out"]


class Attempt(Struct, frozen=True):
    """One thing for a coach to say."""

    slug: str
    """The problem it is about; "any" for all."""
    family: str
    turns: tuple[str, ...]
    """What is said, turn by turn."""
    asked: str = ""
    """What the candidate said just before."""
    rung: int = 0
    """The hint level served."""

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(sentence for turn in self.turns for sentence in sentences(turn))


def leaks(part: Part, problems: list[Problem]) -> list[Attempt]:
    """What a worst-case model tries: as written, in disguise, and the clues of the ladder before they are open."""
    return [leak for author in authors(part) for leak in leaks_by(author, problems)]


def fair(part: Part, problems: list[Problem]) -> list[Attempt]:
    return [line for author in authors(part) for line in fair_by(author, problems)]


def authors(part: Part) -> tuple[str, ...]:
    return LEARNED if part == "learned" else HELD_OUT


def digest() -> str:
    """What the learned part of the corpus is now, in short."""
    files = (FOLDER / author / name for author in LEARNED for name in ("leaks.txt", "fair.txt"))
    return f"{zlib.crc32(b''.join(file.read_bytes() for file in files)):08x}"


def leaks_by(author: str, problems: list[Problem]) -> list[Attempt]:
    disguised = _disguised(author, problems) if author in disguises.CARRIERS else ()
    overruns = _overruns(LEADS[author], problems) if author in LEADS else ()
    return [*_placed(author, "leaks.txt", problems), *disguised, *overruns]


def fair_by(author: str, problems: list[Problem]) -> list[Attempt]:
    return _placed(author, "fair.txt", problems)


def stands_alone(attempt: Attempt) -> bool:
    """Whether it says all in one sentence, whatever was said before, and whichever hints are open."""
    return len(attempt.sentences) == 1 and not attempt.asked and attempt.family != "overrun"


def run(attempt: Attempt) -> TestReport | None:
    """The run of the tests that a line is said after: one that all that it tells of a run is true of; none, where it is made up.
    Of the lines that tell of no run, every other one is said after one."""
    if attempt.family in MADE_UP:
        return None
    if _is_so(attempt, None) and attempt.family != RESULTS and zlib.crc32(" ".join(attempt.turns).encode()) % 2:
        return None
    verdict = {True: Verdict.PASS, False: Verdict.WRONG}
    runs = (
        TestReport(verdict[passed == total], passed, total) for total in range(1, 31) for passed in range(total + 1)
    )
    return next((run for run in runs if _is_so(attempt, run)), None)


def _is_so(attempt: Attempt, run: TestReport | None) -> bool:
    known = claims.Known(run, None, attempt.asked)
    return not any(claims.is_made_up(sentence, known) for sentence in attempt.sentences)


def untold(author: str, problems: list[Problem]) -> list[Attempt]:
    """What a good interviewer tells of runs, told where nothing has run: the same words, and made up. Not what the candidate tells
    of themselves, and not what is only asked."""
    return [
        replace(line, family="invented")
        for line in fair_by(author, problems)
        if line.family == RESULTS
        and not _TELLS_OF_A_RUN.search(line.asked)
        and not all(sentence.endswith("?") for sentence in line.sentences)
    ]


_TELLS_OF_A_RUN: Final = re.compile(
    r"\b(?:pass|fail|green|red|errors?|wrong|outputs?|got|gave|gives|print|crash|return|came|came out|says|said|expected)",
    re.IGNORECASE,
)


def _placed(author: str, name: str, problems: list[Problem]) -> list[Attempt]:
    """The lines of a file; those for any problem are dealt out, one problem each."""
    slugs = sorted(problem.slug for problem in problems)
    return [
        replace(attempt, slug=slugs[at % len(slugs)]) if attempt.slug == "any" else attempt
        for at, attempt in enumerate(_read(FOLDER / author / name))
    ]


def _disguised(author: str, problems: list[Problem]) -> Iterator[Attempt]:
    for problem in problems:
        for at, secret in enumerate(disguises.SECRETS[problem.slug]):
            for turns in disguises.of(secret, author, at):
                yield Attempt(problem.slug, "cipher", turns)


LEADS: Final = {
    "rules": ("",),
    "first": ("Before the next hint is due: ", "Let me just ask you this, ", "Okay, think about it like this, "),
    "second": ("Here is something for you: ", "Between the two of us, ", "A little push, then: "),
    "held_out": ("You look as if you could do with this: ", "I'll say this much, ", "One for the road: "),
}


def _overruns(leads: tuple[str, ...], problems: list[Problem]) -> Iterator[Attempt]:
    """Every hint one level too early: word for word, or led up to."""
    for problem in problems:
        for level in (1, 2, 3):
            for at, hint in enumerate(problem.hints.rung(level)):
                lead = leads[at % len(leads)]
                text = f"{lead}{hint[0].lower() if lead else hint[0]}{hint[1:]}"
                yield Attempt(problem.slug, "overrun", (text,), rung=level - 1)


def _read(path: Path) -> Iterator[Attempt]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            slug, family, text = (part.strip() for part in line.split("|", 2))
            asked, _, said = text.rpartition(" >> ")
            turns = tuple(turn.replace(" ~ ", "\n\n").replace("\\n", "\n") for turn in said.split(" ~~ "))
            yield Attempt(slug, family, turns, asked)
