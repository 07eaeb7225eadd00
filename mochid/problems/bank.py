"""The bank of problems: `problems/<slug>/` as a `Problem`, ours and the user's own.

Rules:
- A folder holds problem.yaml (`card.py`), tests.yaml (`cases.py`), hints.yaml, signature.py and reference.py; if it likes,
  mutants/*.py, generator.py and checker.py too (`sources.py`).
- Nothing of a problem is ever imported or run here: its Python is only parsed. What a problem does is for the sandbox to find out.
- A `Problem` that loads is sound: every case fits the signature, the stub, reference and mutants define the function, names are
  unique. Whether the reference passes and the mutants fail is for those who can run it.
- What is wrong is a sentence with file, line and key.
"""

import re
from pathlib import Path

from msgspec import Struct

from mochid import places
from mochid.problem import Hints, Problem
from mochid.problems.card import Card, read_card
from mochid.problems.cases import read_cases
from mochid.problems.lined_yaml import PageError, did_you_mean, read
from mochid.problems.sources import CHECKER, GENERATOR, source

MAX_MUTANTS = 50


class ProblemError(Exception):
    """A problem can't be used: file, line, key, what is wrong."""


class _Ladder(Struct, frozen=True):
    """hints.yaml"""

    hints: Hints


def builtin() -> Path:
    """The folder of the problems that come with mochi."""
    return (Path(__file__).parents[1] / "shipped" / "problems").resolve()


def own_folder(setting: str = "") -> Path:
    """The folder of the user's own problems: what `app.problems_dir` says, else one beside the journal."""
    return Path(setting).expanduser() if setting else places.data() / "problems"


def catalogue(extra: Path | None = None) -> tuple[list[Problem], list[str]]:
    """All problems, the user's own (`extra`) before ours of the same name, by slug; and a sentence for each broken folder."""
    good: dict[str, Problem] = {}
    broken: list[str] = []
    for folder in _folders(extra).values():
        try:
            problem = load(folder)
            good[problem.slug] = problem
        except ProblemError as error:
            broken.append(str(error))
    return sorted(good.values(), key=lambda problem: problem.slug), broken


def find(name_or_path: str, extra: Path | None = None) -> Problem:
    """The problem of this name, or in this folder. Raises `ProblemError`, with a guess at what was meant."""
    if "/" in name_or_path or name_or_path.startswith(("~", ".")):
        return load(Path(name_or_path).expanduser())
    folders = _folders(extra)
    if name_or_path in folders:
        return load(folders[name_or_path])
    if Path(name_or_path, "problem.yaml").is_file():
        return load(Path(name_or_path))
    asked = re.sub(r"[\W_]+", "_", name_or_path.strip().lower())
    twins = [slug for slug in folders if slug.replace("_", "") == asked.replace("_", "")]
    guess = f" Did you mean {twins[0]}?" if twins else did_you_mean(asked, folders)
    known = f" There are {', '.join(sorted(folders))}."
    raise ProblemError(f'There is no problem called "{name_or_path[:60]}".{guess or known}')


def load(folder: Path) -> Problem:
    """Read one problem. Raises `ProblemError`: a sentence naming file, line and key."""
    if not folder.is_dir():
        raise ProblemError(f"{folder} is not a folder, so there is no problem in it.")
    slug = folder.resolve().name
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,60}", slug):
        raise ProblemError(f"{folder}: a problem's folder is named in small letters, digits and underscores.")
    try:
        return _load(folder, slug)
    except PageError as error:
        raise ProblemError(str(error)) from error


def _load(folder: Path, slug: str) -> Problem:
    page = read(folder / "problem.yaml")
    card, signature = read_card(page)
    visible, hidden = read_cases(read(folder / "tests.yaml"), card, signature)
    ladder = read(folder / "hints.yaml")
    hints = ladder.into(_Ladder).hints
    for level in ("level_1", "level_2", "level_3"):
        if not getattr(hints, level):
            raise ladder.error(("hints", level), "needs at least one hint.")
    checker = folder / "checker.py"
    if checker.exists() != (card.compare == "checker"):
        raise page.error(("compare",), "checker goes with a file checker.py, and only with one.")
    mutants = sorted((folder / "mutants").glob("*.py"))
    if len(mutants) > MAX_MUTANTS:
        raise PageError(folder / "mutants", 0, (), f"holds more than {MAX_MUTANTS} files.")
    generator = folder / "generator.py"
    return Problem(
        slug=slug,
        **{name: getattr(card, name) for name in Card.__struct_fields__},
        signature=signature,
        stub=source(folder / "signature.py", signature),
        visible=visible,
        hidden=hidden,
        hints=hints,
        reference=source(folder / "reference.py", signature),
        mutants=tuple(source(mutant, signature) for mutant in mutants),
        generator=source(generator, GENERATOR) if generator.exists() else "",
        checker=source(checker, CHECKER) if checker.exists() else "",
    )


def _folders(extra: Path | None) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for home in (builtin(), extra):
        if home is not None and home.is_dir():
            found |= {page.parent.name: page.parent for page in sorted(home.glob("*/problem.yaml"))}
    return found
