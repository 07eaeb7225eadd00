"""An engine that breaks in the middle of an interview: the next best takes over, nothing is lost, and the status says so."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import msgspec
import numpy as np
import pytest
import trio.testing

from mochid.engines import Engines
from mochid.ports import RATE, Audio, Opened, Recognised, Unavailable, Vocabulary
from mochid.settings import Settings, Stt, Tts
from mochid.sound.relay import EarRelay, VoiceRelay
from mochid.sound.soundcache import SoundCache

pytestmark = pytest.mark.fast

WORD = Audio(np.full(1600, 0.1, np.float32), RATE)
SOUND = Audio(np.zeros(RATE, np.float32), RATE)


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


class Engine:
    """A voice and a recogniser that behaves as its name says."""

    def __init__(self, name: str, cloud: bool = False, well: Callable[[], bool] = lambda: True) -> None:
        self.name = name
        self.well = well
        self.cloud = cloud
        self.asked: list[str] = []
        self.open = True

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        assert self.open
        self.asked.append(text)
        if self.name == "slow":
            await anyio.sleep(1)
        if self.name == "moody" and not self.well():
            raise Unavailable("It is in a mood.")
        if self.name == "hangs":
            await anyio.sleep(1000)
        if self.name in ("breaks", "costly"):
            raise Unavailable("The model is torn.")
        if self.name == "buggy":
            raise ZeroDivisionError("by design")
        yield WORD
        if self.name == "slowly":
            await anyio.sleep(4)
            yield WORD
            await anyio.sleep(4)
            assert self.open
            yield Audio(WORD.samples[:0], RATE)
            return
        if self.name == "stutters":
            raise Unavailable("The line went dead.")
        yield WORD

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        async for _ in self.speak("listen"):
            pass
        return Recognised(f"heard by {self.name}", 0.9)


class Shelf:
    """Opens an engine by its name; "auto" is the first of `order`, the rest are its spares."""

    def __init__(self, *order: str) -> None:
        self.order = order
        self.well = True
        self.made: list[Engine] = []

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        wanted = getattr(settings, kind).engine
        name = self.order[0] if wanted == "auto" else wanted
        if name == "absent":
            yield Opened(None, "none", ("absent: There is no model.",))
            return
        engine = Engine(name, cloud=name == "costly", well=lambda: self.well)
        self.made.append(engine)
        try:
            yield Opened(engine, name, spares=tuple(other for other in self.order if other != name))
        finally:
            engine.open = False

    @property
    def moody(self) -> list[Engine]:
        return [engine for engine in self.made if engine.name == "moody"]

    @property
    def opened(self) -> list[str]:
        return [engine.name for engine in self.made]


@asynccontextmanager
async def engines(*order: str) -> AsyncIterator[tuple[Shelf, Engines]]:
    shelf = Shelf(*order)
    async with anyio.create_task_group() as tasks:
        found = Engines(shelf.open, msgspec.structs.replace(Settings(), tts=Tts(), stt=Stt()), tasks, lambda: None)
        await found.open("tts")
        await found.open("stt")
        yield shelf, found
        tasks.cancel_scope.cancel()


def cache() -> SoundCache:
    return SoundCache(lambda _: False)


async def said(voice: VoiceRelay, text: str = "one two") -> float:
    return sum([chunk.seconds async for chunk in voice.speak(text)])


@pytest.mark.parametrize("trouble", ["breaks", "buggy", "hangs"])
async def test_a_line_that_one_voice_can_not_say_is_said_by_the_next(trouble: str) -> None:
    async with engines(trouble, "good") as (shelf, found):
        voice = VoiceRelay(found, cache())

        assert await said(voice) == pytest.approx(0.2)
        assert await said(voice, "again") == pytest.approx(0.2)

        assert found.label("tts") == "good"
        assert found.note.startswith(f"{trouble} can't go on: ")
        assert found.note.endswith(" good took over, until it is well again.")
        assert [engine.asked for engine in shelf.made if engine.name == "good" and engine.asked] == [
            ["one two", "again"]
        ]
        await anyio.sleep(0.01)
        assert [engine.open for engine in shelf.made if engine.name == trouble and engine.asked] == [False]


async def test_half_a_line_is_not_said_twice_and_the_next_line_is_whole() -> None:
    async with engines("stutters", "good") as (_, found):
        voice = VoiceRelay(found, cache())

        with pytest.raises(Unavailable, match="went dead"):
            await said(voice)

        assert await said(voice) == pytest.approx(0.2)


async def test_spares_that_are_not_there_are_passed_over() -> None:
    async with engines("breaks", "absent", "good") as (_, found):
        assert await said(VoiceRelay(found, cache())) == pytest.approx(0.2)
        assert found.label("tts") == "good"


async def test_without_a_spare_the_trouble_is_told_and_the_voice_is_tried_again() -> None:
    async with engines("breaks", "absent") as (shelf, found):
        voice = VoiceRelay(found, cache())
        for _ in range(2):
            with pytest.raises(Unavailable, match="torn"):
                await said(voice)

        assert found.label("tts") == "breaks"
        assert found.note == ""
        assert found.engine("tts").asked == ["one two", "one two"]
        assert all(engine.open for engine in shelf.made)


async def test_two_lines_that_break_together_replace_the_voice_once() -> None:
    async with engines("breaks", "good", "better") as (shelf, found), anyio.create_task_group() as tasks:
        voice = VoiceRelay(found, cache())
        tasks.start_soon(said, voice)
        tasks.start_soon(said, voice)
        await anyio.sleep(1)

        assert found.label("tts") == "good"
        assert "better" not in shelf.opened


async def test_an_engine_that_was_closed_and_opened_again_is_the_one_asked_for() -> None:
    async with engines("breaks", "good") as (_, found):
        await said(VoiceRelay(found, cache()))
        assert found.stand_ins() == ["tts"]

        found.close("tts")
        await found.open("tts")

        assert (found.label("tts"), found.note, found.stand_ins()) == ("breaks", "", [])


@pytest.mark.parametrize("kind", ["tts", "stt"])
async def test_an_engine_that_is_well_again_has_its_place_back_within_the_interview(kind: str) -> None:
    async with engines("moody", "good") as (shelf, found):
        voice, ear = VoiceRelay(found, cache()), EarRelay(found)

        async def use() -> None:
            await (said(voice) if kind == "tts" else ear.transcribe(SOUND, Vocabulary()))

        shelf.well = False
        await use()
        assert found.label(kind) == "good"
        await anyio.sleep(50)
        assert len(shelf.moody) == 2, "one for each kind, and it is left alone for a minute"
        await anyio.sleep(120)
        assert found.label(kind) == "good", "it was tried, twice"
        assert len(shelf.moody) == 4 - 1

        shelf.well = True
        await anyio.sleep(240)
        assert (found.label(kind), found.note, found.stand_ins()) == ("moody", "", [])
        await use()
        assert found.label(kind) == "moody"
        await anyio.sleep(60)
        open_now = [engine.name for engine in shelf.made if engine.open]
        assert sorted(open_now) == ["moody", "moody"], "the stand-in has gone"


async def test_an_engine_that_breaks_again_and_again_is_tried_later_and_later() -> None:
    async with engines("moody", "good") as (shelf, found):
        voice = VoiceRelay(found, cache())
        taken_back: list[float] = []
        start = anyio.current_time()
        for _ in range(3):
            shelf.well = False
            await said(voice)
            assert found.label("tts") == "good"
            shelf.well = True
            while found.label("tts") == "good":
                await anyio.sleep(1)
            taken_back.append(anyio.current_time() - start)

    waits = np.diff([0.0, *taken_back])
    assert list(waits) == pytest.approx([60, 120, 240], abs=10)


async def test_a_line_that_a_stand_in_has_begun_is_said_to_its_end_by_it() -> None:
    async with engines("moody", "slowly") as (shelf, found):
        voice = VoiceRelay(found, cache())
        shelf.well = False
        await said(voice)
        shelf.well = True
        await anyio.sleep(48)  # saying the first line took eight seconds of the minute
        assert await said(voice, "a long line") == pytest.approx(0.2)
        assert found.label("tts") == "moody"
        assert next(engine for engine in shelf.made if engine.name == "slowly").asked == ["one two", "a long line"]


async def test_what_opens_in_the_place_of_a_broken_engine_is_not_taken_for_it() -> None:
    """Settings say "auto": when the best can't even be opened any more, the next is what opens."""
    async with engines("breaks", "good") as (shelf, found):
        await said(VoiceRelay(found, cache()))
        shelf.order = ("good",)
        await anyio.sleep(1000)

        assert found.note.startswith("breaks can't go on")


@pytest.mark.parametrize("trouble", ["breaks", "buggy", "hangs"])
async def test_an_utterance_is_recognised_by_the_next_recogniser(trouble: str) -> None:
    async with engines(trouble, "good") as (_, found):
        ear = EarRelay(found)

        assert (await ear.transcribe(SOUND, Vocabulary())).text == "heard by good"
        assert ear.name == "good"
        assert "good took over" in found.note


async def test_without_another_recogniser_the_trouble_is_told() -> None:
    async with engines("breaks") as (_, found):
        with pytest.raises(Unavailable, match="torn"):
            await EarRelay(found).transcribe(SOUND, Vocabulary())


# -- lines that come again ---------------------------------------------------------------------------------------------


async def test_a_line_that_took_long_is_made_once() -> None:
    async with engines("slow") as (_, found):
        voice = VoiceRelay(found, cache())

        assert [await said(voice) for _ in range(3)] == pytest.approx([0.2] * 3)

        assert found.engine("tts").asked == ["one two"]


async def test_a_line_of_a_quick_voice_is_not_kept() -> None:
    async with engines("good") as (_, found):
        voice, kept = VoiceRelay(found, store := cache()), 0
        for _ in range(2):
            await said(voice)
            kept += store.size
        assert kept == 0
        assert found.engine("tts").asked == ["one two"] * 2


async def test_another_voice_setting_is_another_sound() -> None:
    async with engines("slow") as (_, found):
        voice = VoiceRelay(found, cache())
        await said(voice)
        found.settings = msgspec.structs.replace(found.settings, tts=Tts(rate_wpm=240))
        await said(voice)

        assert found.engine("tts").asked == ["one two"] * 2


async def test_a_line_that_was_cut_short_is_not_kept() -> None:
    async with engines("slow") as (_, found):
        voice = VoiceRelay(found, cache())
        stream = voice.speak("one two")
        await anext(stream)
        await stream.aclose()  # type: ignore[attr-defined]  # it is a generator
        await said(voice)

        assert found.engine("tts").asked == ["one two"] * 2


async def test_openers_are_made_before_they_are_needed() -> None:
    async with engines("slow") as (_, found):
        voice = VoiceRelay(found, cache())
        await voice.prepare(["Okay.", "Go on."])
        before = anyio.current_time()
        await said(voice, "Go on.")

        assert anyio.current_time() == before
        assert found.engine("tts").asked == ["Okay.", "Go on."]


@pytest.mark.parametrize("name", ["good", "costly", "breaks"])
async def test_openers_are_not_made_by_a_voice_that_is_quick_or_paid_or_broken(name: str) -> None:
    async with engines(name) as (_, found):
        await VoiceRelay(found, cache()).prepare(["Okay.", "Go on."])

        assert len(found.engine("tts").asked) <= 1
        assert name != "costly" or not found.engine("tts").asked


async def test_openers_wait_while_a_line_is_made() -> None:
    async with engines("slow") as (_, found), anyio.create_task_group() as tasks:
        voice = VoiceRelay(found, cache())
        tasks.start_soon(said, voice, "a line of the interview")
        await anyio.sleep(0.1)
        tasks.start_soon(voice.prepare, ["Okay."])
        await anyio.sleep(0.1)
        assert found.engine("tts").asked == ["a line of the interview"]
        await anyio.sleep(10)
        assert found.engine("tts").asked == ["a line of the interview", "Okay."]
