"""The voice while its engines are exchanged: nothing said is lost, and what speaks is what the settings ask for."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import anyio
import msgspec
import numpy as np
import pytest

from mochid import plugins
from mochid.engines import Engines
from mochid.events import Event, Spoken
from mochid.ports import Audio, Opened
from mochid.settings import Settings, Tts
from mochid.sound.voice import Voice
from mochid.talk import Passed
from tests import tiny_models


class Loudspeaker:
    """A voice and a speaker in one, which remembers what it said and refuses to speak once it is closed."""

    cloud = False

    def __init__(self, name: str) -> None:
        self.name = name
        self.said: list[str] = []
        self.open = True

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        assert self.open
        self.said.append(text)
        yield Audio(np.zeros(160, np.float32), 16000)

    async def play(self, audio: Audio) -> None:
        await anyio.sleep(0.05)
        assert self.open


class Shop:
    """Opens one loudspeaker for each name in the settings."""

    def __init__(self) -> None:
        self.sold: dict[str, Loudspeaker] = {}

    @asynccontextmanager
    async def opener(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        name = settings.tts.engine if kind == "tts" else "speaker"
        engine = self.sold[name] = Loudspeaker(name)
        try:
            yield Opened(engine, name)
        finally:
            engine.open = False


@contextmanager
def noted() -> Iterator[list[str]]:
    notes: list[str] = []
    yield notes
    assert notes == []


def with_tts(engine: str) -> Settings:
    return msgspec.structs.replace(Settings(), tts=Tts(engine=engine))


@pytest.mark.parametrize("silence", [0.0, 0.2])
async def test_a_changed_voice_speaks_from_the_next_line_on(silence: float) -> None:
    shop, spoken = Shop(), []

    async def post(event: Event) -> None:
        spoken.append(event)

    with noted() as notes, anyio.fail_after(10):
        async with anyio.create_task_group() as tasks:
            engines = Engines(shop.opener, with_tts("first"), tasks, lambda: None)
            voice = Voice(
                engines, tasks, post, note=lambda text: notes.append(text) if text else None, on_air=lambda _: None
            )
            tasks.start_soon(voice.run)
            voice.say(1, 0, Passed("one"))
            await anyio.sleep(silence)
            engines.settings = with_tts("second")
            tasks.start_soon(voice.renew, ["tts"])
            await anyio.sleep(0)
            voice.say(1, 1, Passed("two"))
            while len(spoken) < 2:
                await anyio.sleep(0.01)
            tasks.cancel_scope.cancel()

    assert [(event.index, event.cut) for event in spoken if isinstance(event, Spoken)] == [(0, False), (1, False)]
    assert shop.sold["second"].said[-1:] == ["two"]


async def test_a_voice_without_a_speaker_is_not_called_a_voice() -> None:
    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        yield Opened(Loudspeaker(kind), "espeak") if kind == "tts" else Opened(None, "none", ("No PipeWire.",))

    async with anyio.create_task_group() as tasks:
        engines = Engines(opener, Settings(), tasks, lambda: None)
        await engines.open("tts")
        assert engines.voice() == "espeak"
        await engines.open("speaker")
        assert engines.voice() == "none (No PipeWire.)"
        tasks.cancel_scope.cancel()


async def test_a_kokoro_that_breaks_in_an_interview_leaves_the_line_to_espeak(tmp_path: Path) -> None:
    """The real engines, loaded as a daemon loads them; only the speaker is of the test."""
    model, voices = tiny_models.kokoro(tmp_path, breaks=True)
    kokoro = {"model_path": str(model), "voices_path": str(voices)}
    settings = msgspec.structs.replace(Settings(), tts=Tts(engine="kokoro", options={"kokoro": kokoro}))
    spoken: list[Spoken] = []
    played: list[float] = []

    class Ear(Loudspeaker):
        async def play(self, audio: Audio) -> None:
            played.append(audio.seconds)

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "speaker":
            yield Opened(Ear("speaker"), "speaker")
            return
        async with plugins.opened(kind, settings) as opened:
            yield opened

    async def post(event: Event) -> None:
        assert isinstance(event, Spoken)
        spoken.append(event)

    with noted() as notes, anyio.fail_after(30):
        async with anyio.create_task_group() as tasks:
            engines = Engines(opener, settings, tasks, lambda: None)
            voice = Voice(
                engines, tasks, post, note=lambda text: notes.append(text) if text else None, on_air=lambda _: None
            )
            tasks.start_soon(voice.run)
            voice.say(1, 0, Passed("What is its time complexity?"))
            voice.say(1, 1, Passed("Is it O(n)?"))
            while len(spoken) < 2:
                await anyio.sleep(0.01)
            assert engines.voice() == "espeak"
            assert engines.note.startswith("kokoro can't go on: The voice broke")
            assert engines.note.endswith("espeak took over, until it is well again.")
            tasks.cancel_scope.cancel()

    assert [(event.heard, event.cut) for event in spoken] == [
        ("What is its time complexity?", False),
        ("Is it O(n)?", False),
    ]
    assert sum(played) > 2
