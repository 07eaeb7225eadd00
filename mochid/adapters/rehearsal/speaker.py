"""A rehearsed speaker, which takes as long as its sound, and keeps what was heard."""

from collections import deque
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import REHEARSED, Script, read
from mochid.adapters.rehearsal.sound import write_wav
from mochid.ports import Audio, Devices


class SpeakerScript(Script, frozen=True):
    """Lines are played one a call: "" plays as asked."""

    pace: float = 1.0
    """Seconds a second of sound takes; 0 = no time at all."""
    file: str = ""
    """Everything played is also written here, as a WAV file, when the speaker closes."""


class RehearsalSpeaker:
    """A speaker that keeps what was heard."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SpeakerScript

    def __init__(self, settings: SpeakerScript = SpeakerScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.played: list[Audio] = []
        """What was audible, in order; a sound that was cut is as long as it was heard."""
        self.playing = False

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._settings.file and self.played:
            write_wav(Path(self._settings.file), self.played)

    async def devices(self) -> Devices:
        return REHEARSED

    async def play(self, audio: Audio) -> None:
        if self._script:
            await read(self._script.popleft()).end()
        start = anyio.current_time()
        self.playing = True
        try:
            await anyio.sleep(audio.seconds * self._settings.pace)
        except anyio.get_cancelled_exc_class():
            heard = (anyio.current_time() - start) / self._settings.pace if self._settings.pace else 0.0
            self.played.append(Audio(audio.samples[: int(heard * audio.rate)], audio.rate))
            raise
        finally:
            self.playing = False
        self.played.append(audio)
