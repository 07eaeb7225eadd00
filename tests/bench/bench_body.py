"""What the daemon's memory and eyes cost: an append beside the disk's own floor, a replay, a save seen."""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import anyio
from inotify_simple import INotify, flags

from mochid.events import AnyEvent, CoachSaid, Heard, SolutionSaved, Spoken, TimeUp
from mochid.journal import Journal, digest
from mochid.redaction import redact
from mochid.talk import Passed
from mochid.watching.reading import Snapshot
from mochid.watching.solution import watch
from tests.bench.table import heading, row

SESSION = "20261123-101500-two_sum"
HOUR = 8000
"""Events of an hour's session, counted generously."""
CODE = "def two_sum(nums, target):\n    seen = {}\n" + "    # think\n" * 80


def timed(work: Callable[[], object], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - began))
    return taken


def an_event(seq: int) -> AnyEvent:
    """One of the kinds that a session is made of."""
    at = 1_795_000_000.0 + seq / 2
    match seq % 5:
        case 0:
            return Heard(
                at=at,
                session=SESSION,
                text="I would use a hash map",
                seconds=1.4,
                confidence=0.8,
                engine="pocketsphinx",
            )
        case 1:
            return CoachSaid(at=at, session=SESSION, turn=seq, index=0, text=Passed("What would that cost in memory?"))
        case 2:
            return Spoken(at=at, session=SESSION, turn=seq, index=0, heard="What would that cost in memory?")
        case 3:
            return SolutionSaved(at=at, session=SESSION, digest=digest(b"%d" % seq), size=1200)
        case _:
            return TimeUp(at=at, session=SESSION, name="nudge")


def floor_of(folder: Path) -> str:
    """What one flush of one page costs here."""
    with (folder / "floor").open("wb", buffering=0) as file:

        def flush() -> None:
            os.pwrite(file.fileno(), b"x" * 4096, 0)
            os.fdatasync(file.fileno())

        return f"fdatasync {statistics.median(timed(flush, 300)):.2f} ms"


def journal(folder: Path) -> None:
    floor = floor_of(folder)
    numbers = iter(range(1_000_000))
    with Journal(folder / "journal") as opened:
        row("append one event", timed(lambda: opened.append(SESSION, [an_event(next(numbers))]), 500), floor=floor)

        def save() -> None:
            code = f"# {next(numbers)}\n{CODE}".encode()
            name = digest(code)
            opened.append(SESSION, [SolutionSaved(session=SESSION, digest=name, size=len(code))], {name: code})

        row("append a save with its snapshot", timed(save, 300), floor=floor)

        opened.append("hour", [an_event(seq) for seq in range(HOUR)])
        row(
            f"replay {HOUR} events",
            timed(lambda: sum(1 for _ in opened.replay("hour")), 10),
            goal="with the fold <= 100 ms",
        )
    row("open a journal", timed(lambda: Journal(folder / "journal").close(), 10))


async def saves(folder: Path) -> None:
    """From the writer's close until the watcher's callback has the text."""
    path = folder / "solution.py"
    path.write_text(CODE)
    seen: list[tuple[float, str]] = []
    news = anyio.Event()

    async def saved(snapshot: Snapshot) -> None:
        seen.append((time.perf_counter(), snapshot.text))
        news.set()

    async def unreadable(why: str) -> None:
        raise AssertionError(why)

    async def one(number: int, replaced: bool) -> float:
        nonlocal news
        news = anyio.Event()
        target = path.with_name("new") if replaced else path
        file = target.open("w")
        file.write(f"# {number} {replaced}\n{CODE}")
        file.flush()
        began = time.perf_counter()
        file.close()
        if replaced:
            target.rename(path)
        await news.wait()
        await anyio.sleep(random.uniform(0.002, 0.01))
        return 1000 * (seen[-1][0] - began)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch, path, saved, unreadable)
        await news.wait()
        floor = f"inotify alone {statistics.median(raw_inotify(folder)):.2f} ms"
        row("save in place -> callback with the text", [await one(n, False) for n in range(200)], floor=floor)
        row("save by rename -> callback with the text", [await one(n, True) for n in range(200)], floor=floor)
        tasks.cancel_scope.cancel()


def raw_inotify(folder: Path) -> list[float]:
    """A close, and its event read."""
    with INotify() as inotify:
        inotify.add_watch(folder, flags.CLOSE_WRITE)

        def close() -> None:
            (folder / "raw").open("w").close()
            inotify.read(timeout=1000)

        return timed(close, 200)


def redaction() -> None:
    sentence = "I would keep a hash map from value to index and look up target minus x, so O(n) for up to 10000 numbers"
    row("redact a spoken sentence", timed(lambda: redact(sentence), 300))


if __name__ == "__main__":
    heading()
    with tempfile.TemporaryDirectory(prefix="mochi-bench-", dir=Path.home()) as home:
        journal(Path(home))
        anyio.run(saves, Path(home))
    redaction()
