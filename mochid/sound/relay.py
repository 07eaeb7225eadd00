"""A voice and a recogniser that outlive their engines: when the one in use breaks, the next best takes over and the status says so.

Rules:
- A line or an utterance that one engine could not do is done by the next, unless half of it was heard already.
- One that broke is tried again later on a word that nobody hears, and gets its place back when that works.
- An engine that says nothing for `PATIENCE` seconds has broken, too. Without a next one, its trouble is everybody's.
- What took an engine time is kept as sound (`soundcache`), because lines recur. While there is nothing to say, the most frequent
  lines are made in advance.
"""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Final

import anyio
import msgspec

from mochid.engines import Engines
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary
from mochid.sound.soundcache import SoundCache

log = logging.getLogger(__name__)

WORTH_KEEPING: Final = 0.05
"""Seconds from which an engine is slow enough for its sound to be kept."""


class VoiceRelay:
    """The voices of `engines`, as one."""

    PATIENCE: ClassVar[float] = 5.0
    """Seconds to the first sound, or between two."""

    def __init__(self, engines: Engines, cache: SoundCache) -> None:
        self._engines = engines
        self._cache = cache
        self._busy = 0

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        sounded = False
        self._busy += 1
        try:
            while True:
                voice = self._engines.engine("tts")
                if voice is None:
                    raise Unavailable("There is no voice.")
                try:
                    async with _closing(self._sound(voice, text)) as chunks:
                        async for chunk in chunks:
                            sounded = True
                            yield chunk
                    return
                except Exception as error:  # noqa: BLE001 - a voice is somebody else's code: the next one speaks
                    why = _why(error)
                after = await self._engines.replace("tts", voice, why, self._trial)
                if sounded or after.engine is None or after.engine is voice:
                    raise Unavailable(why)
        finally:
            self._busy -= 1

    async def _trial(self, voice: Any) -> None:
        """Let it say a word to nobody. Raises what it raises."""
        with anyio.fail_after(self.PATIENCE):
            async with _closing(voice.speak("Okay.")) as chunks:
                async for _ in chunks:
                    return
        raise Unavailable("It said nothing.")

    async def prepare(self, texts: Iterable[str]) -> None:
        """Make these lines in advance, as long as that pays: not for a voice that is quick, or that costs money."""
        await self._cache.open()
        for text in texts:
            while self._busy:  # noqa: ASYNC110 - the next line may begin at any time; making these is in no hurry
                await anyio.sleep(1.0)
            voice = self._engines.engine("tts")
            if voice is None or voice.cloud or self._engines.label("speaker").startswith("none"):
                return
            if await self._cache.find(self._speaker(voice), text) is not None:
                continue
            before = anyio.current_time()
            try:
                async with _closing(self._sound(voice, text)) as chunks:
                    async for _ in chunks:
                        pass
            except Exception:  # what is wrong with the voice is said when it has something to say
                log.info("lines are not made in advance", exc_info=True)
                return
            if anyio.current_time() - before < WORTH_KEEPING:
                return

    async def _sound(self, voice: Any, text: str) -> AsyncIterator[Audio]:
        speaker = self._speaker(voice)
        kept = await self._cache.find(speaker, text)
        if kept is not None:
            yield kept
            return
        made: list[Audio] = []
        took = 0.0
        async with _closing(voice.speak(text)) as chunks:
            while True:
                before = anyio.current_time()
                try:
                    with anyio.fail_after(self.PATIENCE):
                        chunk = await anext(chunks, None)
                except TimeoutError:
                    raise Unavailable(f"It said nothing for {self.PATIENCE:g} seconds.") from None
                took += anyio.current_time() - before
                if chunk is None:
                    break
                made.append(chunk)
                yield chunk
        if took >= WORTH_KEEPING:
            await self._cache.keep(speaker, text, made)

    def _speaker(self, voice: Any) -> str:
        """All that its sound depends on."""
        wanted = msgspec.json.encode(self._engines.settings.tts, order="sorted").decode()
        return f"{voice.name} {wanted} {getattr(voice, 'fingerprint', '')}"


class EarRelay:
    """The recognisers of `engines`, as one."""

    PATIENCE: ClassVar[float] = 15.0
    """Seconds beyond the length of the sound after which a recogniser has hung."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    @property
    def name(self) -> str:
        ear = self._engines.engine("stt")
        return ear.name if ear is not None else "none"

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        while True:
            ear = self._engines.engine("stt")
            if ear is None:
                raise Unavailable("There is no recogniser.")
            try:
                with anyio.fail_after(audio.seconds + self.PATIENCE):
                    recognised: Recognised = await ear.transcribe(audio, vocabulary)
                return recognised
            except TimeoutError:
                why = "It took too long over an utterance."
            except Exception as error:  # noqa: BLE001 - a recogniser is somebody else's code: the next one listens
                why = _why(error)
            after = await self._engines.replace("stt", ear, why, self._trial)
            if after.engine is None or after.engine is ear:
                raise Unavailable(why)

    async def _trial(self, ear: Any) -> None:
        """Let it listen to a second of nothing. Raises what it raises."""
        import numpy as np

        with anyio.fail_after(self.PATIENCE):
            await ear.transcribe(Audio(np.zeros(RATE, np.float32), RATE), Vocabulary())


@asynccontextmanager
async def _closing(stream: AsyncIterator[Audio]) -> AsyncIterator[AsyncIterator[Audio]]:
    """The stream, let go of at the end of the block, cancelled or not."""
    try:
        yield stream
    finally:
        if isinstance(stream, AsyncGenerator):
            with anyio.CancelScope(shield=True):
                await stream.aclose()


def _why(error: Exception) -> str:
    if isinstance(error, Unavailable):
        return str(error)
    log.error("engine broke", exc_info=error)
    return f"It broke ({type(error).__name__}: {error})."
