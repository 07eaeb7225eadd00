"""What happens beside the solution file: the candidate's test file is saved, or the editor writes to its recovery file.

Rules:
- A recovery file (vim's swap, emacs' auto-save, kate's) that changes means unsaved work: the candidate is typing. It is not read.
- A look a second at five names costs microseconds and works on any file system. One sign of typing in `QUIET` seconds is enough.
- A test file counts as saved when two looks agree on it; what it was at the beginning is no save.
"""

import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import anyio

from mochid.watching.reading import SIBLINGS

POLL = 1.0
"""Seconds between two looks."""
QUIET = 5.0
"""Seconds for which one sign of typing stands."""

Mark = tuple[int, int] | None
"""Time of the last change and size; None = there is no such file."""


def recovery_files(solution: Path) -> tuple[Path, ...]:
    """Where editors keep what is not saved yet, beside the file."""
    name = solution.name
    return tuple(
        solution.with_name(other) for other in (f".{name}.swp", f".{name}.swo", f"#{name}#", f".{name}.kate-swp")
    )


def test_file(solution: Path) -> Path:
    """Where a candidate's own tests are looked for."""
    names = SIBLINGS.get(solution.suffix, ("test_{stem}.py",))
    paths = [solution.with_name(name.format(stem=solution.stem)) for name in names]
    return next((path for path in paths if path.is_file()), paths[0])


test_file.__test__ = False  # type: ignore[attr-defined]  # pytest: no test


async def watch(
    solution: Path,
    tests_saved: Callable[[int], Awaitable[None]],
    typing: Callable[[], Awaitable[None]],
    *,
    poll: float = POLL,
    quiet: float = QUIET,
) -> None:
    """Report until cancelled. `tests_saved` gets the size in bytes."""
    tests = reported = glimpsed = _mark(test_file(solution))
    traces = [_mark(path) for path in recovery_files(solution)]
    silent_until = 0.0
    while True:
        await anyio.sleep(poll)
        before, traces = traces, [_mark(path) for path in recovery_files(solution)]
        changed = any(now is not None and now != then for now, then in zip(traces, before, strict=True))
        if changed and anyio.current_time() >= silent_until:
            silent_until = anyio.current_time() + quiet
            await typing()
        glimpsed, tests = tests, _mark(test_file(solution))
        if tests is not None and tests == glimpsed and tests != reported:
            reported = tests
            await tests_saved(tests[1])


def _mark(path: Path) -> Mark:
    try:
        seen = os.stat(path)
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size
