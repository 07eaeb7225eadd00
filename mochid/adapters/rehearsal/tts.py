"""A rehearsed voice, which hums."""

from collections import deque
from collections.abc import AsyncIterator
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import Act, Script, read
from mochid.adapters.rehearsal.sound import tone
from mochid.ports import RATE, Audio


class TtsScript(Script, frozen=True):
    """Lines are played one a sentence: "" speaks it, `half then fail` stops in the middle."""

    seconds_per_word: float = 0.3
    delay: float = 0.0
    """Seconds before the first sound of a sentence."""


class RehearsalTts:
    """A voice that hums: a third of a second a word."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = TtsScript

    def __init__(self, settings: TtsScript = TtsScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.spoken: list[str] = []
        """Every sentence it was asked for."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        self.spoken.append(text)
        act = read(self._script.popleft()) if self._script else Act()
        words = len(text.split())
        if act.ends:
            words = (words + 1) // 2 if act.words else 0
        await anyio.sleep(self._settings.delay)
        for _ in range(words):
            yield Audio(tone(self._settings.seconds_per_word, RATE), RATE)
        await act.end()
