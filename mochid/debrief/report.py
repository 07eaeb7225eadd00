"""What an ended session leaves in its folder: debrief.md, debrief.json, transcript.md and the solution as it was last saved.

Rules:
- Everything is derived from the journal, but for what was solved in the sessions before (their debriefs are beside this one) and
  for the names that are taken beside the solution; while these stay, writing it again gives the same files.
- Each file is written whole or not at all, readable by its owner only; debrief.md comes last, so where it is the rest is too.
"""

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mochid import places
from mochid.debrief import page
from mochid.debrief.claims import Claims, claims
from mochid.events import AnyEvent
from mochid.interview.calibrator import Known
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import Chronicle, Hinted, Span, Stepped, Tuned, chronicle
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.meaning.fishing import injected
from mochid.interview.rubric.judging import judge
from mochid.interview.rubric.scorecard import Scorecard
from mochid.problems import bank
from mochid.talk import Line

FORMAT: Final = 1
MOST_PAST: Final = 200
"""Earlier sessions that are looked at for what was solved."""


class TestRun(Struct, frozen=True):
    """One run, without its cases."""

    __test__ = False
    seq: int
    time: float
    digest: str
    verdict: str
    passed: int
    total: int


class Debrief(Struct, frozen=True, kw_only=True):
    """debrief.json: everything the page says, for programs. Times are seconds of session time."""

    format: int = FORMAT
    session: str
    problem: str
    title: str
    started: float
    """Seconds since the epoch."""
    file: str
    versions: dict[str, str]
    claims: Claims
    scorecard: Scorecard
    metrics: SessionMetrics
    phases: tuple[Span, ...]
    tests: tuple[TestRun, ...]
    hints: tuple[Hinted, ...]
    adjustments: tuple[Tuned, ...] = ()
    steps: tuple[Stepped, ...] = ()
    """Of the test-first mode."""


class _Past(Struct, frozen=True):
    """What is read of an earlier session's debrief.json."""

    problem: str
    started: float
    tests: tuple[TestRun, ...]


class Written(Struct, frozen=True):
    """A report on the disk."""

    page: Path
    next_up: str
    """What it says to type for the next interview."""


def write(events: Sequence[tuple[int, AnyEvent]], blob: Callable[[str], bytes | None], folder: Path) -> Written:
    """Write the report of a session into `folder`.

    `blob` gives the bytes of a saved version by its digest. Raises `OSError` when the folder can't be written, `ValueError` when
    the journal holds no session.
    """
    told = chronicle(events)
    told.pass_over_blanks(lambda digest: _text(blob(digest)))
    solution = (blob(told.saves[-1].digest) if told.saves else None) or b""
    numbers = _with_injections(metrics.of(told), told, blob)
    card = judge(told, solution.decode("utf-8", "replace"), lambda digest: _text(blob(digest)))
    bank = _bank(told, _solved(folder, told.prepared.at))
    said = claims(told, numbers, card, bank, _beside(Path(told.prepared.file)))
    if solution:
        places.write_whole(folder / f"solution{Path(told.prepared.file).suffix or '.txt'}", solution)
    places.write_whole(folder / "transcript.md", page.transcript(told).encode())
    whole = debrief(told, numbers, card, said)
    places.write_whole(folder / "debrief.json", msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n")
    places.write_whole(folder / "debrief.md", page.debrief(told, numbers, card, said).encode())
    return Written(folder / "debrief.md", said.next_up)


def _beside(file: Path) -> frozenset[str]:
    """Names that are taken in the folder of the solution."""
    with contextlib.suppress(OSError):
        return frozenset(os.listdir(file.parent))
    return frozenset()


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")


def _with_injections(numbers: SessionMetrics, told: Chronicle, blob: Callable[[str], bytes | None]) -> SessionMetrics:
    """The numbers, with what was written into the file for the interviewer to obey: each text once."""
    versions = (blob(digest) or b"" for digest in dict.fromkeys(save.digest for save in told.saves))
    written = {injected(version.decode("utf-8", "replace")) for version in versions} - {""}
    return replace(numbers, injected=len(written))


def keep(folder: Path, title: str, lines: Sequence[Line]) -> None:
    """Write what was said so far to transcript.md. Raises `OSError`."""
    places.write_whole(folder / "transcript.md", page.so_far(title, lines).encode())


def _bank(told: Chronicle, solved: frozenset[str]) -> list[Known]:
    """The problems there are now."""
    found, _ = bank.catalogue(bank.own_folder(told.prepared.settings.app.problems_dir))
    return [Known(problem.slug, problem.difficulty, problem.topics, problem.slug in solved) for problem in found]


def _solved(folder: Path, before: float) -> frozenset[str]:
    """Problems solved in earlier sessions, as far as their debriefs lie beside this one. One that can't be read tells nothing."""
    solved: set[str] = set()
    for file in sorted(folder.parent.glob("*/debrief.json"))[-MOST_PAST:]:
        with contextlib.suppress(OSError, msgspec.DecodeError):
            past = msgspec.json.decode(file.read_bytes(), type=_Past)
            full = max((run.total for run in past.tests), default=0)
            if past.started < before and any(run.passed == run.total == full > 0 for run in past.tests):
                solved.add(past.problem)
    return frozenset(solved)


def debrief(told: Chronicle, numbers: SessionMetrics, card: Scorecard, said: Claims) -> Debrief:
    """The report as data."""
    opening = told.prepared
    runs = (
        TestRun(test.seq, test.time, test.digest, test.report.verdict, test.report.passed, test.report.total)
        for test in told.tests
        if test.own
    )
    return Debrief(
        session=opening.session,
        problem=opening.problem.slug,
        title=opening.problem.title,
        started=opening.at,
        file=opening.file,
        versions={**opening.versions, "rubric": card.version},
        claims=said,
        scorecard=card,
        metrics=numbers,
        phases=tuple(told.spans),
        tests=tuple(runs),
        hints=tuple(told.hints),
        adjustments=tuple(told.adjustments),
        steps=tuple(told.steps),
    )
