"""A rehearsed recogniser, which understands its script."""

from collections import deque
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import Act, Script, read
from mochid.ports import Audio, Recognised, Vocabulary


class SttScript(Script, frozen=True):
    """Lines are the words understood, one utterance each; afterwards nothing is understood."""

    confidence: float = 0.9
    seconds: float = 0.0
    """How long an utterance takes to recognise."""


class RehearsalStt:
    """A recogniser that understands its script."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SttScript

    def __init__(self, settings: SttScript = SttScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.lines = deque(settings.script)
        """What will be understood next; a test may append to it."""
        self.heard: list[Audio] = []

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        self.heard.append(audio)
        act = read(self.lines.popleft()) if self.lines else Act()
        await anyio.sleep(self._settings.seconds)
        await act.end()
        return Recognised(act.words, self._settings.confidence if act.words else 0.0)
