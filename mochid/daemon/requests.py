"""What clients have asked of the mind and wait for: each is numbered, and gets exactly one reply, whatever becomes of it."""

from collections.abc import Awaitable, Callable

import anyio

from mochid.protocol import AnyReply, Refused

ANSWER_SECONDS = 30.0
"""After this a client is told that its question is still open, instead of waiting for ever."""


class Requests:
    """Those that are open."""

    def __init__(self) -> None:
        self._open: dict[int, Callable[[AnyReply], None]] = {}
        self._last = 0

    async def answered(self, put: Callable[[int], Awaitable[None]]) -> AnyReply:
        """The answer to what `put` asks under the number that it is given."""
        self._last += 1
        request = self._last
        done = anyio.Event()
        replies: list[AnyReply] = []

        def reply(answer: AnyReply) -> None:
            replies.append(answer)
            done.set()

        self._open[request] = reply
        await put(request)
        with anyio.move_on_after(ANSWER_SECONDS):
            await done.wait()
        self._open.pop(request, None)
        return replies[0] if replies else Refused(f"mochid is still busy with that after {ANSWER_SECONDS:.0f} seconds.")

    def answer(self, request: int, reply: AnyReply) -> None:
        """Give the one reply; nobody may be waiting any more, or ever have been (a replay)."""
        waiting = self._open.pop(request, None)
        if waiting is not None:
            waiting(reply)
