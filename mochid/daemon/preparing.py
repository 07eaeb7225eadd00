"""From `start` to `Prepared`: the problem found, the solution file made if it is missing, the session named.

Rules: never overwrites a file; an existing one that holds nothing of this problem is mentioned. Whatever is wrong with the
problem or the path becomes a `CannotPrepare` with a remedy.
"""

import os
import re
import shlex
import stat
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from mochid.harness.inside.spelling import camel
from mochid.harness.notation import name_in
from mochid.problem import Difficulty, Problem
from mochid.problems import files
from mochid.problems.files import SUFFIXES
from mochid.protocol import Start
from mochid.settings import Settings
from mochid.watching import reading


class CannotPrepare(Exception):
    """Why a session can't begin, and what to do."""

    def __init__(self, why: str, remedy: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


class Ground(Struct, frozen=True):
    """What a session stands on."""

    problem: Problem
    file: Path
    language: str
    created: bool
    note: str = ""
    """What should be known of the file; "" when it is the one that was asked for, and new or begun."""


def choose(start: Start, settings: Settings, done: set[str]) -> Problem:
    """The problem asked for; or, when only a difficulty is given, the first of it not done yet.

    Raises CannotPrepare.
    """
    from mochid.problems import bank  # late: YAML is slow to import, and a starting daemon has no need of it

    extra = bank.own_folder(settings.app.problems_dir)
    if start.problem:
        try:
            return bank.find(start.problem, extra)
        except bank.ProblemError as error:
            raise CannotPrepare(str(error), "See `mochictl problems list`.") from error
    found, _ = bank.catalogue(extra)
    fitting = [problem for problem in found if start.difficulty in ("", problem.difficulty)]
    if not fitting:
        raise CannotPrepare(*_none_so(start.difficulty, found))
    return next((problem for problem in fitting if problem.slug not in done), fitting[0])


def _none_so(difficulty: str, found: Sequence[Problem]) -> tuple[str, str]:
    """That there is no problem of this difficulty, what there is instead, and what to type."""
    if not found:
        return "There is no problem to choose from.", "See `mochictl problems list`."
    levels: tuple[Difficulty, ...] = ("easy", "medium", "hard")
    counts = [(level, sum(problem.difficulty == level for problem in found)) for level in levels]
    there = " and ".join(f"{count} {level}" for level, count in counts if count)
    nearest = max((level for level, count in counts if count), key=levels.index)
    return (
        f"None of the problems here is {difficulty} yet: there are {there} ones.",
        f"Try `mochictl start --difficulty {nearest}`, or add one of your own: `mochictl problems add FOLDER`.",
    )


def language_of(start: Start, settings: Settings) -> str:
    """The language asked for, else the file's, else that of the settings. Raises CannotPrepare."""
    suffix = Path(start.file).suffix
    if not start.language and suffix and suffix not in SUFFIXES:
        raise CannotPrepare(
            f"mochi does not know the language of a {suffix} file.",
            f"Name the file with {', '.join(SUFFIXES)}, or say which it is: --language python.",
        )
    return start.language or SUFFIXES.get(suffix, settings.harness.language)


def lay(start: Start, problem: Problem, language: str, stub: str) -> Ground:
    """Make the solution file from the stub unless it exists. Raises CannotPrepare."""
    file, note = _placed(start, problem, language)
    if not file.is_absolute():
        raise CannotPrepare(f"{file} is not an absolute path.", "Give the whole path of the solution file.")
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(stub)
        return Ground(problem, file, language, created=True, note=note)
    except FileExistsError:
        _check(file)
        note = note or _told_of(file, problem, language, "" if start.file else stub)
        return Ground(problem, file, language, created=False, note=note)
    except FileNotFoundError as error:
        if file.parent.is_dir():  # /proc
            raise CannotPrepare(f"{file.parent} takes no files.", "Choose a file in a folder of yours.") from error
        raise CannotPrepare(
            f"The folder {file.parent} does not exist.", f"Make it: `mkdir -p {shlex.quote(str(file.parent))}`."
        ) from error
    except ValueError as error:
        raise CannotPrepare(f"{str(file)!r} can't be a file's name.", "Give the file another name.") from error
    except OSError as error:
        raise CannotPrepare(
            f"{file} can't be made: {os.strerror(error.errno or 0)}.", "Choose a file in a folder you can write to."
        ) from error


def _placed(start: Start, problem: Problem, language: str) -> tuple[Path, str]:
    """The solution file, and why it is this one where it is not the one that everybody expects."""
    if start.file:
        return Path(start.file).expanduser(), ""
    folder = Path(start.folder).expanduser()
    named = (folder / name for name in files.names(problem.slug, language))
    file = next(one for one in named if not os.path.lexists(one) or _holds(reading.read(one), problem))
    usual = files.usual(language)
    return file, "" if file.name == usual else f"{usual} is taken by something else, so this one is {file.name}."


def _holds(found: reading.Snapshot | reading.Unreadable, problem: Problem) -> bool:
    """Whether what the tests call is in the file, however its language writes it."""
    name = problem.signature.name
    here = rf"\b(?:{re.escape(name)}|{re.escape(camel(name))})\b"
    return not isinstance(found, reading.Unreadable) and re.search(here, found.text) is not None


def _told_of(file: Path, problem: Problem, language: str, stub: str) -> str:
    """That a file which is there already seems to be another problem's, or, where nobody named it, holds work on this one.

    `stub`: what a new file of this problem would hold; "" where they named it. What can't be read is told of once it is watched.
    """
    found = reading.read(file)
    if isinstance(found, reading.Unreadable):
        return ""
    if not _holds(found, problem):
        name = name_in(language, problem.signature.name)
        return f"{file.name} is there already and holds no {name}; I left it alone: use another name for a fresh start."
    if not stub or found.text.strip() == stub.strip():
        return ""
    return f"{file.name} is there already and holds code for this problem, so you go on from there: name another for a fresh start."


def _check(file: Path) -> None:
    try:
        mode = file.stat().st_mode
    except OSError as error:
        raise CannotPrepare(
            f"{file} can't be read: {os.strerror(error.errno or 0)}.", "Point `start` at a file of your own."
        ) from error
    if not stat.S_ISREG(mode):
        raise CannotPrepare(f"{file} is not a regular file.", "Point `start` at a file you edit.")
    if not os.access(file, os.R_OK):
        raise CannotPrepare(f"{file} can't be read: permission denied.", "Point `start` at a file of your own.")


def name(problem: Problem, now: float, taken: set[str]) -> str:
    """A session id a person can read and type: the day, the minute and the problem."""
    base = f"{time.strftime('%Y%m%d-%H%M', time.localtime(now))}-{problem.slug}"
    if base not in taken:
        return base
    return next(f"{base}-{n}" for n in range(2, 10_000) if f"{base}-{n}" not in taken)


def seed(session: str) -> int:
    """For variety that a replay repeats."""
    return zlib.crc32(session.encode())
