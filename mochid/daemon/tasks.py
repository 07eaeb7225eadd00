"""Cancellable work by name: starting a name again cancels the one before.

Rules: a name stands for one thing under way ("ask", "run", "alarm silence"). Cancelling what is not there does nothing.
"""

from collections.abc import Awaitable, Callable

import anyio
from anyio.abc import TaskGroup


class Tasks:
    """Named tasks in one task group."""

    def __init__(self, group: TaskGroup) -> None:
        self._group = group
        self._scopes: dict[str, anyio.CancelScope] = {}

    def start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self.cancel(name)
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
            await work()
        if self._scopes.get(name) is scope:
            del self._scopes[name]
