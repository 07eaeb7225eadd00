"""The coach that needs no model, no key and no network: `interview/coach/authored.py`, opened like any other coach."""

from collections.abc import AsyncIterator
from types import TracebackType
from typing import ClassVar, Self

from msgspec import Struct

from mochid.interview.coach import authored
from mochid.talk import CoachTurn


class AuthoredSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """There is nothing to set: personality and helpfulness come with each turn."""


class Authored:
    """Speaks from the problem's authored content and a stock of lines."""

    name: ClassVar[str] = "authored"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = AuthoredSettings

    def __init__(self, settings: AuthoredSettings) -> None:
        pass

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        """The turn's sentences, one a piece."""
        for sentence in authored.reply(turn):
            yield sentence + "\n\n"
