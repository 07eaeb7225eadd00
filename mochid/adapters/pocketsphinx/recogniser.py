"""PocketSphinx: speech recognition out of the box, with the English model that comes in its wheel.

Rules:
- The decoder holds Python's lock for as long as it decodes, so it lives in a process of its own (`worker.py`, `decoding.py`).
- An answer depends on the speech alone, not on how much silence the microphone happened to keep around it.
"""

from types import TracebackType
from typing import ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.pocketsphinx.worker import Worker
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary

QUIET = RATE // 5
"""Samples of silence on both sides of each utterance: where speech begins at once, "I'm done" becomes "and then"."""
FAINT = 0.02
"""Share of the peak under which sound at either end of an utterance is taken for the room, not for speech ..."""
BEFORE = AFTER = 3 * RATE // 20
"""... but for so many samples next to what is louder: words begin with a breath, and fade. With less, "hold" is "yes hold"."""
SHORTEST = 0.1
"""Seconds under which nothing is a word."""
FAINTEST = 0.002
"""Peak under which there is nothing to hear, though the decoder would find a "dog" in it."""


class PocketSphinxSettings(Struct, frozen=True, forbid_unknown_fields=True):
    language: str = "en"


class PocketSphinx:
    name: ClassVar[str] = "pocketsphinx"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = PocketSphinxSettings

    def __init__(self, settings: PocketSphinxSettings = PocketSphinxSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._worker: Worker | None = None
        self._turn = anyio.Lock()
        self._open = False

    async def __aenter__(self) -> Self:
        if self._settings.language not in ("en", "en-US"):
            raise Unavailable(
                f"The packaged recogniser knows English only, not {self._settings.language}.",
                "Set stt.engine to whisper for other languages.",
            )
        self._worker = await Worker.start()
        self._open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        await self._dismiss()

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        if not self._open:
            raise Unavailable("The recogniser is not open.")
        if audio.seconds < SHORTEST or abs(audio.samples).max() < FAINTEST:
            return Recognised("", 0.0)
        async with self._turn:
            if self._worker is None or self._worker.gone:
                await self._dismiss()
                self._worker = await Worker.start()
            try:
                return await self._worker.ask(framed(audio.pcm(RATE)), vocabulary)
            except Unavailable:
                await self._dismiss()
                raise

    async def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker:
            await worker.stop()


def framed(pcm: bytes) -> bytes:
    """The speech in 16-bit sound at `RATE`, from the first loud sample to the last, between two silences of set length."""
    import numpy as np

    samples = np.frombuffer(pcm, np.int16)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > FAINT * np.abs(samples.astype(np.int32)).max())
    first, last = (int(loud[0]), int(loud[-1])) if len(loud) else (0, len(samples))
    silence = bytes(2 * QUIET)
    return silence + samples[max(0, first - BEFORE) : last + AFTER].tobytes() + silence
