"""A model's answer thought of in a pause, before it is known that the pause is the end of what the candidate says.

Rules:
- What is thought ahead is neither said nor written: it is there when the same question is asked, and forgotten when it is not.
- The same question is the same brief but for the clock: words, code, tests and everything else that a model is told.
- One thought at a time. Who goes on talking ends it.
- A thought that a turn has taken up is that turn's answer: from then on it ends with the turn, whatever is thought of next.
"""

import itertools
import math
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any

import anyio
from msgspec.structs import replace

from mochid.daemon.tasks import Tasks
from mochid.ports import Opened, is_model
from mochid.talk import CoachTurn


class _Thought:
    """An answer on its way."""

    def __init__(self, name: str, coach: Any, turn: CoachTurn) -> None:
        self.name = name
        """Of its task."""
        self.coach = coach
        self.turn = turn
        self.into, self.pieces = anyio.create_memory_object_stream[str](math.inf)
        self.trouble: Exception | None = None

    async def think(self) -> None:
        stream: Any = None
        try:
            stream = self.coach.reply(self.turn)
            async for piece in stream:
                self.into.send_nowait(piece)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass  # nobody wants the rest
        except Exception as error:  # noqa: BLE001 - it is raised where the answer is wanted, if it ever is
            self.trouble = error
        finally:
            self.into.close()
            if isinstance(stream, AsyncGenerator):
                with anyio.CancelScope(shield=True):
                    await stream.aclose()


class Foresight:
    """Thinks ahead for one daemon."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._numbers = itertools.count(1)
        self._thought: _Thought | None = None
        """What no turn has taken up."""

    def think(self, coach: Any, turn: CoachTurn) -> None:
        """Begin to think of the answer, in place of any other."""
        self.forget()
        thought = self._thought = _Thought(f"foresee {next(self._numbers)}", coach, turn)
        self._tasks.start(thought.name, thought.think)

    def forget(self) -> None:
        """End the thought, unless a turn has taken it up."""
        thought, self._thought = self._thought, None
        if thought is not None:
            self._end(thought)

    def _end(self, thought: _Thought) -> None:
        self._tasks.cancel(thought.name)
        thought.pieces.close()

    def seen(self, coach: Opened) -> Opened:
        """Wrap the coach: a request equal to the one thought ahead is answered from that thought.

        Only a model is wrapped: an authored answer takes a millisecond, so nothing is thought ahead for it.
        """
        return replace(coach, engine=_Seer(coach.engine, self._reply)) if is_model(coach.engine) else coach

    async def _reply(self, coach: Any, turn: CoachTurn) -> AsyncGenerator[str, None]:
        thought = self._thought
        if thought is None or thought.coach is not coach or not alike(thought.turn, turn):
            self.forget()
            stream = coach.reply(turn)
            try:
                async for piece in stream:
                    yield piece
            finally:
                if isinstance(stream, AsyncGenerator):
                    await stream.aclose()
            return
        self._thought = None
        try:
            async for piece in thought.pieces:
                yield piece
            if thought.trouble is not None:
                raise thought.trouble
        finally:
            self._end(thought)


class _Seer:
    """A coach whose answers may be there before they are asked for."""

    is_model = True

    def __init__(self, coach: Any, reply: Callable[[Any, CoachTurn], AsyncGenerator[str, None]]) -> None:
        self._coach = coach
        self._reply = reply

    def reply(self, turn: CoachTurn) -> AsyncGenerator[str, None]:
        return self._reply(self._coach, turn)

    def bills(self) -> Any:
        with suppress(AttributeError):
            return self._coach.bills()
        return ()


def alike(one: CoachTurn, other: CoachTurn) -> bool:
    """Two briefs that differ in nothing but the time."""
    return _timeless(one) == _timeless(other)


def _timeless(turn: CoachTurn) -> CoachTurn:
    lines = tuple(replace(line, seq=0, at=0.0, phase="") for line in turn.transcript)
    return replace(turn, elapsed=0.0, remaining=0.0, transcript=lines)
