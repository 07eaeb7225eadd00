"""Cancellable work by name: starting a name again cancels the one before.

Rules:
- A name stands for one thing under way ("ask", "run", "alarm silence"). Cancelling what is not there does nothing.
- A task that fails ends alone: the log has the trace, and a sentence for the user stands until that name is started again.
"""

import logging
from collections.abc import Awaitable, Callable

import anyio
from anyio.abc import TaskGroup

log = logging.getLogger(__name__)

Note = Callable[[str, str], None]
"""(name of the task, what went wrong with it; "" takes that back)."""


def unnoted(name: str, text: str) -> None:
    """For who shows no notes."""


class Tasks:
    """Named tasks in one task group."""

    def __init__(self, group: TaskGroup, note: Note = unnoted) -> None:
        self._group = group
        self._note = note
        self._scopes: dict[str, anyio.CancelScope] = {}

    def start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self.cancel(name)
        self._note(name, "")
        scope = self._scopes[name] = anyio.CancelScope()
        self._group.start_soon(self._run, name, scope, work)

    def cancel(self, name: str) -> None:
        scope = self._scopes.pop(name, None)
        if scope is not None:
            scope.cancel()

    def cancel_all(self, prefix: str) -> None:
        for name in [name for name in self._scopes if name.startswith(prefix)]:
            self.cancel(name)

    async def _run(self, name: str, scope: anyio.CancelScope, work: Callable[[], Awaitable[None]]) -> None:
        with scope:
            try:
                await work()
            except Exception as error:  # one thing that fails must not take the interview with it
                log.exception("task failed name=%s", name)
                self._note(name, _told(name, error))
        if self._scopes.get(name) is scope:
            del self._scopes[name]


def _told(name: str, error: Exception) -> str:
    reason = str(error).rstrip(".")
    return (
        f"Something in mochi failed ({name}: {reason}); the log has the details. "
        "If something stands still since: `mochictl shutdown`, then `mochictl resume`."
    )
