"""What watchfiles sees: changes to settings and problem folders, and hints for watching a file where inotify is not to be had.

Rules:
- watchfiles does not say when a writer is done, so a file is looked at until two looks agree.
- A path may be missing, come, go and come back; where watchfiles can't watch, a look now and then remains.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from stat import S_ISDIR

import anyio

from mochid.watching.reading import Signature, signature, way_to

SETTLE = 0.05
"""Seconds between two looks that must agree."""
DEBOUNCE, STEP = 50, 10
"""Milliseconds that watchfiles gathers changes for at most, and sleeps between ..."""
SELDOM = 80
"""... for what is edited now and then: its thread wakes up a dozen times a second, not a hundred."""
TIMEOUT = 0.5
"""Seconds without a change after which a look is taken all the same."""


async def watch_folder(paths: Sequence[Path], changed: Callable[[Path], Awaitable[None]]) -> None:
    """Report which of `paths` (files, or folders with all that is in them) something happened to, until cancelled.

    For what is edited now and then, such as settings and problems: a tenth of a second late, and several changes as one. A path may
    be missing; its coming is a change."""
    async with anyio.create_task_group() as tasks:
        for path in paths:
            tasks.start_soon(_watch_one, path, changed)


async def _watch_one(path: Path, changed: Callable[[Path], Awaitable[None]]) -> None:
    before = signature(path)
    unwatched = False
    while True:
        whole, way = S_ISDIR(before.mode), way_to(path)
        folders = [path] if whole else list(way.paths.values())
        async with changes(folders, recursive=whole, timeout=TIMEOUT, step=SELDOM) as hints:
            async for seen in hints:
                now = await _still(path)
                if now != before or (whole and seen) or unwatched:
                    await changed(path)
                # A folder whose own entries changed may be another one, though its inode is the same. Until it is watched anew,
                # something may happen in it that nobody sees; so it is reported once more then.
                unwatched = whole and now != before
                moved = unwatched or way_to(path) != way
                before = now
                if moved or whole != S_ISDIR(now.mode):
                    break


async def _still(path: Path) -> Signature:
    """The signature of `path` as soon as it stays the same."""
    before = signature(path)
    while True:
        await anyio.sleep(SETTLE)
        if (now := signature(path)) == before:
            return now
        before = now


@asynccontextmanager
async def changes(
    folders: Sequence[Path], *, recursive: bool, timeout: float, step: int = STEP
) -> AsyncIterator[AsyncIterator[bool]]:
    """Whether watchfiles saw anything, each time it did and each `timeout` seconds; just the latter where it can't watch."""
    stop = anyio.Event()

    async def stop_when_cancelled() -> None:
        # The thread in which watchfiles waits does not hear of a cancellation, only of this event.
        try:
            await anyio.sleep_forever()
        finally:
            stop.set()

    async with anyio.create_task_group() as tasks, aclosing(_seen(folders, recursive, timeout, step, stop)) as seen:
        tasks.start_soon(stop_when_cancelled)
        yield seen
        tasks.cancel_scope.cancel()


async def _seen(
    folders: Sequence[Path], recursive: bool, timeout: float, step: int, stop: anyio.Event
) -> AsyncGenerator[bool, None]:
    from watchfiles import awatch  # 40 ms that a start need not wait for

    watching = awatch(
        *folders,
        watch_filter=None,
        debounce=max(DEBOUNCE, step),
        step=step,
        stop_event=stop,
        rust_timeout=int(timeout * 1000),
        yield_on_timeout=True,
        recursive=recursive,
        ignore_permission_denied=True,
    )
    try:
        async with aclosing(watching) as changes:
            async for change in changes:
                yield bool(change)
    except (OSError, RuntimeError):
        # The folder is not there, or this system has no watch to give. Whoever asked looks, and asks again.
        await anyio.sleep(timeout)
        yield False
