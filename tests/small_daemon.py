"""The control socket with a script behind it instead of an interview, for tests of what talks to it.

The sockets are real, in the folder where a client looks; the daemon's side runs in a thread of its own.
"""

import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Self

import anyio
import anyio.from_thread

from mochid.control import Control
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    LineSpoken,
    Publication,
    SpokenLine,
    Status,
    StatusChanged,
    TurnOver,
    runtime_dir,
)

Script = Callable[[AnyCommand], Awaitable[AnyReply]]


class SmallDaemon:
    """Answers by `replies`, the type of a command to its reply, and remembers what it was `asked`."""

    def __init__(self, replies: dict[type, AnyReply] | None = None, script: Script | None = None) -> None:
        self.replies = replies or {}
        self.asked: list[AnyCommand] = []
        self.status = Status(as_of=time.time())
        self.script = script
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._portal = stack.enter_context(anyio.from_thread.start_blocking_portal("asyncio"))
            self.control = stack.enter_context(self._portal.wrap_async_context_manager(Control(runtime_dir())))
            serving = self._portal.start_task_soon(self.control.serve, self._ask)
            stack.callback(serving.cancel)
            self.publish(StatusChanged(self.status))
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def publish(self, publication: Publication) -> None:
        self._portal.call(self.control.publish, publication)

    def show(self, status: Status) -> None:
        """Publish a status, and answer with it from now on."""
        self.status = status
        self.publish(StatusChanged(status))

    def say(self, turn: int, *texts: str, session: str = "s1") -> None:
        """An interviewer turn: its lines, and its end."""
        for index, text in enumerate(texts):
            self.publish(LineSpoken(session, SpokenLine(turn * 10 + index, 0.0, "interviewer", text, turn)))
        self.publish(TurnOver(session, turn))

    async def _ask(self, command: AnyCommand) -> AnyReply:
        self.asked.append(command)
        if self.script is not None:
            return await self.script(command)
        return self.replies.get(type(command), self.status if type(command).__name__ == "GetStatus" else Done("Done."))
