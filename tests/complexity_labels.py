"""The labelled solutions of `tests/data/complexity/`: a file for each problem, each solution with its growth in time and space.

`+++ name(parameter: type, ...) -> type` opens a problem of the tests' own, with its generator; a file without one is of the bank.
`=== name | time | space` opens a solution. "can't": no single growth explains it, and saying so is right. "any": not labelled.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from mochid.problem import Parameter, Problem, Signature
from mochid.problems import bank

FOLDER = Path(__file__).parent / "data" / "complexity"
HELD_OUT = FOLDER / "held_out"
"""Written when the measuring was done: 26 of 28 right at first sight, one not told, one wrong (a search that raised cost nothing;
mended since)."""

LANGUAGES = ("javascript", "java", "go")


class Labelled(Struct, frozen=True):
    """One solution."""

    problem: Problem
    name: str
    time: str
    space: str
    source: str


def solutions(folder: Path = FOLDER) -> list[Labelled]:
    return [labelled for path in sorted(folder.glob("*.txt")) for labelled in _file(path)]


def in_language(language: str) -> list[Labelled]:
    """Solutions in JavaScript, Java or Go, on the problems above: `=== slug/name | time`. "A or B": either is right."""
    known = {one.problem.slug: one.problem for one in solutions() if one.problem.slug != language}
    found = []
    for section in re.split(
        r"^=== ", (FOLDER / "languages" / f"{language}.txt").read_text("utf-8"), flags=re.MULTILINE
    )[1:]:
        title, _, source = section.partition("\n")
        (slug, _, name), time = (title.partition("|")[0].strip().partition("/"), title.partition("|")[2].strip())
        found.append(Labelled(known[slug], name, time, "any", source))
    return found


def _file(path: Path) -> Iterator[Labelled]:
    head, *sections = re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)
    problem = _problem(path.stem, head) if head else bank.find(path.stem, None)
    for section in sections:
        title, _, source = section.partition("\n")
        name, time, space = (word.strip() for word in title.split("|"))
        yield Labelled(problem, name, time, space, source)


def _problem(slug: str, head: str) -> Problem:
    title, _, generator = head.removeprefix("+++ ").partition("\n")
    found = re.fullmatch(r"(\w+)\((.*)\) -> (.+)", title)
    assert found, title
    each = (parameter.split(": ") for parameter in re.split(r", (?=\w+:)", found[2]))
    signature = Signature(found[1], tuple(Parameter(name, kind) for name, kind in each), found[3])
    two_sum = bank.find("two_sum", None)
    return msgspec.structs.replace(two_sum, slug=slug, title=slug, signature=signature, generator=generator)
