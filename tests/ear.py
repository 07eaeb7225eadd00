"""Somebody who listens to a watcher: what it reported, in order, and waiting until it has."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio

from mochid.watching.reading import Snapshot
from mochid.watching.solution import watch


class Ear:
    def __init__(self) -> None:
        self.reports: list[Snapshot | str] = []
        self._news = anyio.Event()

    async def saved(self, snapshot: Snapshot) -> None:
        self._hear(snapshot)

    async def unreadable(self, why: str) -> None:
        self._hear(why)

    def _hear(self, report: Snapshot | str) -> None:
        self.reports.append(report)
        self._news.set()

    @property
    def texts(self) -> list[str]:
        """Each content that was reported."""
        return [report.text for report in self.reports if isinstance(report, Snapshot)]

    @property
    def complaints(self) -> list[str]:
        return [report for report in self.reports if isinstance(report, str)]

    @property
    def last(self) -> str:
        """The last content or sentence."""
        report = self.reports[-1] if self.reports else ""
        return report if isinstance(report, str) else report.text

    async def until(self, happened: Callable[[], Any], seconds: float = 30) -> None:
        """Return once `happened()` is true; fail with what was heard instead."""
        with anyio.move_on_after(seconds):
            while not happened():
                self._news = anyio.Event()
                await self._news.wait()
            return
        raise AssertionError(
            f"waited in vain; heard {[report if isinstance(report, str) else report.text for report in self.reports]}"
        )

    async def hears(self, text: str, seconds: float = 30) -> None:
        """Wait until `text` is the last that was reported."""
        await self.until(lambda: self.last == text, seconds)


@asynccontextmanager
async def listening_to(path: Path, **options: Any) -> AsyncIterator[Ear]:
    """Watch `path`, from its first report on."""
    ear = Ear()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(lambda: watch(path, ear.saved, ear.unreadable, **options))
        await ear.until(lambda: ear.reports)
        yield ear
        tasks.cancel_scope.cancel()
