"""The interviewer's voice: sentences in, sound out, one after the other, silent the moment it is told to be.

Rules:
- Each sentence said comes back as exactly one `Spoken`: in order by `post` when it was whole, by the `hush` that cut it otherwise,
  with the words that were audible.
- `suspend` is silence too, but keeps the place: `go_on` takes up the word that was broken off.
- The next sentence is synthesised while one plays, never more than one ahead.
- A voice that fails or hangs costs the sound, not the sentence: the line counts as shown, and `note` says why.
- Talking to nobody is fine: without a voice or a speaker every line is spoken at once.
"""

import math
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import ClassVar

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

from mochid.events import Event, Spoken
from mochid.ports import Audio, Speaker, Tts, Unavailable
from mochid.talk import Passed

Post = Callable[[Event], Awaitable[None]]


CHARACTERS_A_SECOND = 15.0
"""Pace of speech assumed while a sentence is still being synthesised."""
REACH_BACK = 0.5
"""Seconds before the break within which speech is taken up again, at the quietest place."""


class _Line:
    """One sentence on its way out."""

    def __init__(self, turn: int, index: int, text: Passed, pronounce: Callable[[str], str]) -> None:
        self.turn = turn
        self.index = index
        self.text = text
        self.pronounce = pronounce
        self.hushed = False
        self.synthesis = anyio.CancelScope()
        self.playing = anyio.CancelScope()
        self.sound: MemoryObjectSendStream[Audio]
        self.chunks: MemoryObjectReceiveStream[Audio]
        self.sound, self.chunks = anyio.create_memory_object_stream[Audio](math.inf)
        self.whole = False
        """Its synthesis has ended, so `made` is its length."""
        self.made = 0.0
        self.played = 0.0
        """Seconds that were audible, without what is playing now, up to the place from which it goes on."""
        self.reached = 0.0
        """Seconds that were audible before it was taken up from an earlier place."""
        self.piece = 0.0
        """Seconds of what is playing now ..."""
        self.since: float | None = None
        """... and when that began, by the loop's clock; None = nothing is."""
        self.trouble = ""

    @property
    def audible(self) -> float:
        """Seconds of it that were out by now."""
        return max(self.reached, self.at)

    @property
    def at(self) -> float:
        """Seconds from its beginning to what is audible now."""
        return self.played + (min(anyio.current_time() - self.since, self.piece) if self.since is not None else 0.0)

    @property
    def heard(self) -> str:
        """What of it was audible, in whole words."""
        length = self.made if self.whole else max(self.made, len(self.pronounce(self.text)) / CHARACTERS_A_SECOND)
        return audible(self.text, self.audible / length if length else 0.0, self.pronounce)

    @property
    def out(self) -> bool:
        """Every word was audible."""
        return self.heard == " ".join(self.text.split())

    def hush(self) -> None:
        self.hushed = True
        self.synthesis.cancel()
        self.playing.cancel()

    def close(self) -> None:
        self.sound.close()
        self.chunks.close()


class Speaking:
    """Speaks what it is given. `run` for as long as the daemon lives; the other methods never wait.

    `post` receives the events; `note` a sentence when the voice fails; `on_air` True when sound begins, False when it ends;
    `aloud` each piece of it as it begins, None when it is cut short.
    `pronounce` turns a line as it is shown into what the voice is given.
    """

    PATIENCE: ClassVar[float] = 8.0
    """Seconds without a sound after which a voice, or beyond its length a sound, has hung."""

    def __init__(
        self,
        tts: Tts | None,
        speaker: Speaker | None,
        post: Post,
        *,
        pause_after_question: float = 0.5,
        note: Callable[[str], None] = lambda _: None,
        on_air: Callable[[bool], None] = lambda _: None,
        aloud: Callable[[Audio | None], None] = lambda _: None,
        pronounce: Callable[[str], str] = str,
    ) -> None:
        self._aloud = aloud
        self._pronounce = pronounce
        self._engines = (tts, speaker) if tts and speaker else None
        self._post = post
        self._pause_after_question = pause_after_question
        self._note = note
        self._on_air = on_air
        self._said, self._wanted = anyio.create_memory_object_stream[_Line](math.inf)
        self._ready, self._next = anyio.create_memory_object_stream[_Line](1)
        self._lines: list[_Line] = []
        self._pause = anyio.CancelScope()
        self._sound = anyio.CancelScope()
        self._going = anyio.Event()
        self._going.set()
        self._last_note = ""
        self._sounding = False

    @property
    def speaking(self) -> bool:
        """Sound is coming out, or will as soon as it is synthesised."""
        return bool(self._lines)

    def say(self, turn: int, index: int, text: Passed) -> None:
        """Speak one sentence after those already queued."""
        line = _Line(turn, index, text, self._pronounce)
        self._lines.append(line)
        self._said.send_nowait(line)

    def hush(self, turn: int | None = None) -> list[Spoken]:
        """Cut every line of this turn and of those before it; of all turns when none is named. Returns what was heard of them."""
        cut = [line for line in self._lines if (turn is None or line.turn <= turn) and not line.hushed]
        heard = [Spoken(turn=line.turn, index=line.index, heard=line.heard, cut=not line.out) for line in cut]
        for line in cut:
            line.hush()
        self._pause.cancel()
        self.go_on()
        return heard

    def suspend(self) -> None:
        """Fall silent, and stay so until `go_on` or `hush`."""
        if self._going.is_set():
            self._going = anyio.Event()
            self._sound.cancel()

    def go_on(self) -> None:
        self._going.set()

    async def run(self) -> None:
        """Synthesise and play until cancelled."""
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self._synthesise_all)
                tasks.start_soon(self._play_all)
        finally:
            for line in self._lines:
                line.close()
            self._lines.clear()
            self._air(False)
            for stream in (self._said, self._wanted, self._ready, self._next):
                stream.close()

    async def _synthesise_all(self) -> None:
        async for line in self._wanted:
            # Handed on before it is synthesised: the first chunk may play while the second is made.
            await self._ready.send(line)
            if self._engines:
                with line.synthesis:
                    await self._synthesise(self._engines[0], line)
            line.whole = True
            line.sound.close()

    async def _synthesise(self, tts: Tts, line: _Line) -> None:
        stream = tts.speak(self._pronounce(line.text))
        try:
            async for chunk in stream:
                line.made += chunk.seconds
                line.sound.send_nowait(chunk)
        except Unavailable as error:
            line.trouble = str(error)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass  # The player gave this line up; nothing wants the rest.
        except Exception as error:  # noqa: BLE001 - whatever a third party's voice does, the interview goes on in text
            line.trouble = f"The voice broke ({type(error).__name__}: {error})."
        finally:
            if isinstance(stream, AsyncGenerator):
                with anyio.CancelScope(shield=True):
                    await stream.aclose()

    async def _play_all(self) -> None:
        async for line in self._next:
            if self._engines and not line.hushed:
                with line.playing:
                    await self._play(self._engines[1], line)
            line.synthesis.cancel()
            line.chunks.close()
            self._lines.remove(line)
            if not self._lines or line.hushed:
                self._air(False)
            if not line.hushed:
                await self._report(line)
            if self._engines and line.text.rstrip().endswith("?") and not line.hushed:
                self._air(False)
                with anyio.CancelScope() as self._pause:
                    await anyio.sleep(self._pause_after_question)

    async def _play(self, speaker: Speaker, line: _Line) -> None:
        try:
            while True:
                with anyio.fail_after(self.PATIENCE):
                    chunk = await line.chunks.receive()
                await self._play_chunk(speaker, line, chunk)
        except anyio.EndOfStream:
            return
        except Unavailable as error:
            line.trouble = str(error)
        except TimeoutError:
            line.trouble = "The voice took too long to speak."
        except Exception as error:  # noqa: BLE001 - whatever a third party's speaker does, the interview goes on in text
            line.trouble = f"The speaker broke ({type(error).__name__}: {error})."

    async def _play_chunk(self, speaker: Speaker, line: _Line, chunk: Audio) -> None:
        """Play it all, be it in several goes."""
        before, at = line.played, 0
        while True:
            await self._going.wait()
            rest = Audio(chunk.samples[at:], chunk.rate)
            with anyio.CancelScope() as self._sound:
                await self._play_rest(speaker, line, rest)
                return
            line.reached = max(line.reached, line.played)
            at = quiet_place(chunk, round((line.played - before) * chunk.rate))
            line.played = before + at / chunk.rate

    async def _play_rest(self, speaker: Speaker, line: _Line, rest: Audio) -> None:
        line.piece, line.since = rest.seconds, anyio.current_time()
        self._air(True)
        self._aloud(rest)
        whole = False
        try:
            with anyio.fail_after(rest.seconds + self.PATIENCE):
                await speaker.play(rest)
            whole = True
        finally:
            if not whole:
                self._aloud(None)
            line.played, line.since = line.at, None
            if not self._going.is_set():
                self._air(False)

    async def _report(self, line: _Line) -> None:
        if line.trouble != self._last_note:
            self._note(f"{line.trouble} The line is shown instead." if line.trouble else "")
        self._last_note = line.trouble
        await self._post(Spoken(turn=line.turn, index=line.index, heard=line.text))

    def _air(self, sounding: bool) -> None:
        if sounding != self._sounding:
            self._sounding = sounding
            self._on_air(sounding)


def audible(text: str, fraction: float, pronounce: Callable[[str], str] = str) -> str:
    """The words of a sentence that were out, whole, after this fraction (0 to 1) of its sound; longer ones take longer."""
    words = text.split()
    whole = len(pronounce(" ".join(words))) + 1
    out = 0
    for count in range(1, len(words) + 1):
        if len(pronounce(" ".join(words[:count]))) + 1 > fraction * whole + 1e-6:
            break
        out = count
    return " ".join(words[:out])


def quiet_place(sound: Audio, cut: int) -> int:
    """The sample from which to take speech up that was broken off at `cut`: where it was quietest just before."""
    import numpy as np

    step = sound.rate // 50
    first = max(0, cut - round(REACH_BACK * sound.rate))
    starts = range(first, max(first, cut - step) + 1, step)
    return min(starts, key=lambda at: float(np.square(sound.samples[at : at + step]).sum()))
