"""A rehearsed coach, which knows its lines."""

import re
from collections import deque
from collections.abc import AsyncIterator
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import Act, Script, read
from mochid.talk import CoachTurn


class CoachScript(Script, frozen=True):
    """Lines are what the coach says, one turn each; afterwards it says `otherwise`."""

    otherwise: str = "Go on, I am listening."
    seconds_per_piece: float = 0.0


class RehearsalCoach:
    """A coach that knows its lines."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = CoachScript

    def __init__(self, settings: CoachScript = CoachScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.lines = deque(settings.script)
        self.turns: list[CoachTurn] = []
        """Every turn it was asked to take."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        self.turns.append(turn)
        act = read(self.lines.popleft()) if self.lines else Act(self._settings.otherwise)
        # Pieces split inside words, as a model's tokens do.
        for piece in re.findall(r"\s*\S{1,4}", act.words, re.DOTALL):
            await anyio.sleep(self._settings.seconds_per_piece)
            yield piece
        await act.end()
