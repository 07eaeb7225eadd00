"""A rehearsed microphone, which keeps time."""

from collections import deque
from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import REHEARSED, Act, Script, read
from mochid.adapters.rehearsal.sound import cut, tone
from mochid.ports import FRAME, RATE, Devices

if TYPE_CHECKING:
    from mochid.ports import Samples


class MicScript(Script, frozen=True):
    """Lines are `quiet 1.5`, `speech 2`, `fail`, `hang 30`; afterwards there is silence for ever."""

    pace: float = 1.0
    """Seconds a second of sound takes; 0 = as fast as it is taken."""


class RehearsalMic:
    """A microphone that hears what its script says, or what `hear` is given."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = MicScript

    def __init__(self, settings: MicScript = MicScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self._given: deque[Samples] = deque()
        self.recording = 0
        """How many streams are open now."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._given.clear()

    def hear(self, samples: "Samples") -> None:
        """Let these samples (float32 at `RATE`) be the next thing heard; before the rest of the script."""
        self._given.extend(cut(samples))

    def speak(self, seconds: float) -> None:
        """Let a voice-like tone be the next thing heard."""
        self.hear(tone(seconds, RATE))

    @property
    def waiting(self) -> float:
        """Seconds of given sound that have not been heard yet."""
        return len(self._given) * FRAME / RATE

    async def devices(self) -> Devices:
        return REHEARSED

    async def frames(self) -> "AsyncIterator[Samples]":
        import numpy as np

        silence = np.zeros(FRAME, np.float32)
        due = anyio.current_time()
        self.recording += 1
        try:
            while True:
                if not self._given and self._script:
                    await self._act(read(self._script.popleft()))
                due = max(due + self._settings.pace * FRAME / RATE, anyio.current_time() - 1.0)
                await anyio.sleep_until(due)
                yield self._given.popleft() if self._given else silence.copy()
        finally:
            self.recording -= 1

    async def _act(self, act: Act) -> None:
        if act.words:
            what, _, seconds = act.words.partition(" ")
            level = {"quiet": 0.0, "speech": 1.0}[what]
            self.hear(tone(float(seconds), RATE) * level)
        await act.end()
