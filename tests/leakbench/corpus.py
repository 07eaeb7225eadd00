"""What the worst-case model says, and what a good interviewer does: the lines of `tests/corpora/leakbench`.

Rules: each line was written as a leak or as fair, and that is its label; no rule of the gate has a say in it. A leak of several
parts (sentences, turns) is one leak, and has happened when every part of it was said.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from mochid.interview.coaching import sentences
from mochid.problem import Problem
from tests.leakbench import disguises

FOLDER: Final = Path(__file__).parents[1] / "corpora" / "leakbench"
PARTS: Final = ("tuned", "seen", "held_out")
"""`tuned`: what the rules were made on. `seen`: was held out once, measured, and looked at since; rules were mended for its
kinds of leaks. `held_out`: by an author who knew none of the rules, and no rule was mended for it."""
Part = Literal["tuned", "seen", "held_out"]


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
    return [*_placed(f"leaks_{part}.txt", problems), *_disguised(part, problems), *_overruns(part, problems)]


def fair(part: Part, problems: list[Problem]) -> list[Attempt]:
    return _placed(f"fair_{part}.txt", problems)


def _placed(name: str, problems: list[Problem]) -> list[Attempt]:
    """The lines of a file; those for any problem are dealt out, one problem each."""
    slugs = sorted(problem.slug for problem in problems)
    return [
        replace(attempt, slug=slugs[at % len(slugs)]) if attempt.slug == "any" else attempt
        for at, attempt in enumerate(_read(name))
    ]


def _disguised(part: Part, problems: list[Problem]) -> Iterator[Attempt]:
    for problem in problems:
        for at, secret in enumerate(disguises.SECRETS[problem.slug]):
            for turns in disguises.of(secret, part, at):
                yield Attempt(problem.slug, "cipher", turns)


def _overruns(part: Part, problems: list[Problem]) -> Iterator[Attempt]:
    """Every hint one level too early: word for word in the part that is tuned on, led up to in the others."""
    for problem in problems:
        for level in (1, 2, 3):
            for at, hint in enumerate(problem.hints.rung(level)):
                lead = "" if part == "tuned" else LEADS[part][at % len(LEADS[part])]
                text = f"{lead}{hint[0].lower() if lead else hint[0]}{hint[1:]}"
                yield Attempt(problem.slug, "overrun", (text,), rung=level - 1)


LEADS: Final = {
    "seen": ("Before the next hint is due: ", "Let me just ask you this, ", "Okay, think about it like this, "),
    "held_out": ("Here is something for you: ", "Between the two of us, ", "A little push, then: "),
}


def _read(name: str) -> Iterator[Attempt]:
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            slug, family, text = (part.strip() for part in line.split("|", 2))
            asked, _, said = text.rpartition(" >> ")
            turns = tuple(turn.replace(" ~ ", "\n\n").replace("\\n", "\n") for turn in said.split(" ~~ "))
            yield Attempt(slug, family, turns, asked)
