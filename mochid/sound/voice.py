"""The interviewer's voice while engines come and go: lines wait for a loading voice, and become text where there is none.

Rules: a line handed over is always reported `Spoken`, by sound or by text. The speaker is opened with the first line. An engine
finishes the line it has begun before it is exchanged.
"""

from collections.abc import Awaitable, Callable, Collection

import anyio
from anyio.abc import TaskGroup

from mochid.engines import Engines
from mochid.events import Event, Spoken
from mochid.interview.coach import stock
from mochid.ports import Audio
from mochid.sound.relay import VoiceRelay
from mochid.sound.soundcache import SoundCache
from mochid.sound.speaking import Speaking
from mochid.talk import Passed

RETRY_SECONDS = 3.0
LOOK_SECONDS = 0.05
"""How often a voice that is to be exchanged is looked at, whether it has finished."""


class Voice:
    """Speaks through the engines `tts` and `speaker`."""

    def __init__(
        self,
        engines: Engines,
        tasks: TaskGroup,
        post: Callable[[Event], Awaitable[None]],
        *,
        note: Callable[[str], None],
        on_air: Callable[[bool], None],
        aloud: Callable[[Audio | None], None] = lambda _: None,
    ) -> None:
        """`on_air`, `aloud`: see `Speaking`."""
        self._engines = engines
        self._tasks = tasks
        self._post = post
        self._note = note
        self._on_air = on_air
        self._aloud = aloud
        self._relay = VoiceRelay(engines, SoundCache(stock.fixed().__contains__))
        self._waiting: list[tuple[int, int, Passed]] = []
        self._first = anyio.Event()
        self._speaking: Speaking | None = None
        self._scope: anyio.CancelScope | None = None
        self._engines_are_current = True
        self._suspended = False

    @property
    def speaking(self) -> bool:
        return self._speaking is not None and self._speaking.speaking

    def say(self, turn: int, index: int, text: Passed) -> None:
        if self._speaking is None or not self._engines_are_current:
            self._waiting.append((turn, index, text))
            self._first.set()
        else:
            self._speaking.say(turn, index, text)

    def hush(self, turn: int) -> list[Spoken]:
        """Cut every line of this turn and those before it; -1: of all turns. Returns what was heard of them."""
        self._suspended = False
        heard = self._speaking.hush(None if turn < 0 else turn) if self._speaking is not None else []
        for line in [line for line in self._waiting if turn < 0 or line[0] <= turn]:
            self._waiting.remove(line)
            heard.append(Spoken(turn=line[0], index=line[1], heard="", cut=True))
        return heard

    def suspend(self) -> None:
        """Fall silent at once, and keep the place."""
        self._suspended = True
        if self._speaking is not None:
            self._speaking.suspend()

    def go_on(self) -> None:
        """Speak on from there."""
        self._suspended = False
        if self._speaking is not None:
            self._speaking.go_on()

    async def prepare(self) -> None:
        """Make the lines that come most often in advance, where the voice is slow enough for that to pay."""
        await self._engines.open("tts")
        await self._relay.prepare(stock.openers())

    async def run(self) -> None:
        await self._first.wait()
        while True:
            with anyio.CancelScope() as self._scope:
                await self._speak()
            self._speaking = None

    async def renew(self, kinds: Collection[str]) -> None:
        """Exchange these engines ("tts", "speaker") for those of the settings now in force, between two lines."""
        self._engines_are_current = False
        while self.speaking:  # noqa: ASYNC110 - Speaking tells of each line, not of the end
            await anyio.sleep(LOOK_SECONDS)
        for kind in kinds:
            self._engines.close(kind)
        if self._scope is not None:
            self._scope.cancel()
        self._tasks.start_soon(self.prepare)

    async def _speak(self) -> None:
        # Its rules take a while to make: when there is a voice to say it.
        from mochid.interview.words.sounding import sounding

        self._engines_are_current = True
        tts = await self._engines.open("tts")
        speaker = await self._engines.open("speaker") if tts.engine is not None else None
        self._speaking = Speaking(
            self._relay if tts.engine is not None else None,  # type: ignore[arg-type]  # spoken with, never opened
            speaker.engine if speaker is not None else None,
            self._post,
            pause_after_question=self._engines.settings.tts.pause_after_question_ms / 1000,
            note=self._note,
            on_air=self._on_air,
            aloud=self._aloud,
            pronounce=sounding,
        )
        if self._suspended:
            self._speaking.suspend()
        for line in self._waiting:
            self._speaking.say(*line)
        self._waiting.clear()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._speaking.run)
            if tts.engine is None or (speaker is not None and speaker.engine is None):
                await self._until_better()
                tasks.cancel_scope.cancel()

    async def _until_better(self) -> None:
        """Wait for a voice or a speaker that was not to be had, and then for the end of the line in progress."""
        while True:
            await anyio.sleep(RETRY_SECONDS)
            tts = await self._engines.open("tts")
            speaker = await self._engines.open("speaker")
            if tts.engine is not None and speaker.engine is not None:
                self._engines_are_current = False
                while self.speaking:  # noqa: ASYNC110 - Speaking tells of each line, not of the end
                    await anyio.sleep(LOOK_SECONDS)
                return
            if tts.unwanted or speaker.unwanted:
                await anyio.sleep_forever()  # by choice
