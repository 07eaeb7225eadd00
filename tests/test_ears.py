"""Ears in simulated time: they keep listening while they are wanted, close when not, and take a lost device back."""

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import numpy as np
import pytest
import trio.testing

from mochid import calibration
from mochid.adapters.rehearsal.mic import MicScript, RehearsalMic
from mochid.adapters.rehearsal.speaker import RehearsalSpeaker
from mochid.adapters.rehearsal.stt import RehearsalStt, SttScript
from mochid.adapters.rehearsal.vad import RehearsalVad
from mochid.engines import Engines
from mochid.events import Event, Heard, MicrophoneBack, MicrophoneLost, VoiceStarted
from mochid.ports import RATE, Device, Devices, Opened, Vocabulary
from mochid.settings import Mic, Settings
from mochid.sound import echoes
from mochid.sound.ears import HEARS_ITSELF, Ears
from tests.test_calibration import known

pytestmark = pytest.mark.fast


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


class Shop:
    def __init__(self, *mics: RehearsalMic) -> None:
        self.mics = list(mics)
        self.stt = RehearsalStt(SttScript(script=("let me code", "run the tests")))

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "mic":
            mic = self.mics.pop(0) if len(self.mics) > 1 else self.mics[0]
            yield Opened(mic, "rehearsal")
        elif kind == "vad":
            yield Opened(RehearsalVad(), "rehearsal")
        else:
            yield Opened(self.stt, "rehearsal")


class Listener:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.notes: list[str] = []

    async def post(self, event: Event) -> None:
        self.events.append(event)

    async def heard(self, count: int) -> list[str]:
        with anyio.fail_after(10):
            while sum(isinstance(event, Heard) for event in self.events) < count:
                await anyio.sleep(0.01)
        return [event.text for event in self.events if isinstance(event, Heard)]


@asynccontextmanager
async def listening(*mics: RehearsalMic) -> AsyncIterator[tuple[Ears, Listener]]:
    listener = Listener()
    async with anyio.create_task_group() as group:
        engines = Engines(Shop(*mics).open, Settings(), group, lambda: None)
        ears = Ears(engines, listener.post, Vocabulary, listener.notes.append, retry=0.05)
        group.start_soon(ears.run)
        yield ears, listener
        group.cancel_scope.cancel()


def mic(*script: str) -> RehearsalMic:
    return RehearsalMic(MicScript(script=script, pace=0.02))


async def test_what_is_said_while_wanted_is_heard() -> None:
    async with listening(mic("quiet 1", "speech 1.5", "quiet 2")) as (ears, listener):
        ears.want(True)

        assert await listener.heard(1) == ["let me code"]


async def test_nothing_is_recorded_before_it_is_wanted_nor_after() -> None:
    device = mic()
    async with listening(device) as (ears, listener):
        await anyio.sleep(0.05)
        assert device.recording == 0
        ears.want(True)
        await anyio.sleep(0.1)
        assert device.recording == 1
        ears.want(False)
        await anyio.sleep(0.1)
        assert device.recording == 0

        device.speak(1.0)
        await anyio.sleep(0.2)

        assert not any(isinstance(event, VoiceStarted) for event in listener.events)


async def test_a_microphone_closed_in_mid_word_still_gives_what_was_said() -> None:
    device = mic()
    async with listening(device) as (ears, listener):
        ears.want(True)
        await anyio.sleep(0.1)
        device.speak(120.0)
        with anyio.fail_after(5):
            while not any(isinstance(event, VoiceStarted) for event in listener.events):
                await anyio.sleep(0.005)

        ears.want(False)

        assert await listener.heard(1) == ["let me code"]


async def test_a_lost_microphone_is_said_and_taken_back() -> None:
    async with listening(mic("quiet 0.5", "fail"), mic("quiet 1", "speech 1.5", "quiet 2")) as (ears, listener):
        ears.want(True)

        assert await listener.heard(1) == ["let me code"]

        assert any("mochictl say" in note for note in listener.notes)
        assert listener.notes[-1] == "", "the note goes when the device is back"
        with anyio.fail_after(5):
            while not any(isinstance(event, MicrophoneBack) for event in listener.events):
                await anyio.sleep(0.01)
        told = [type(event) for event in listener.events if isinstance(event, MicrophoneLost | MicrophoneBack)]
        assert told == [MicrophoneLost, MicrophoneBack], "once each"


async def test_a_microphone_that_comes_and_goes_is_told_of_once() -> None:
    flaky = [mic("quiet 0.1", "fail") for _ in range(4)]
    async with listening(*flaky, mic("quiet 1", "speech 1.5", "quiet 2")) as (ears, listener):
        ears.want(True)

        await listener.heard(1)

        assert [type(event) for event in listener.events].count(MicrophoneLost) == 1


async def test_what_was_learned_of_a_microphone_is_used_from_the_next_opening_on() -> None:
    device = mic()
    async with listening(device) as (ears, listener):
        ears.want(True)
        await anyio.sleep(0.1)
        ears.want(False)
        calibration.save(known("rehearsal", noise_threshold=0.5))
        ears.want(True)
        await anyio.sleep(0.1)

        device.hear(0.9 * np.ones(RATE, np.float32))
        assert await listener.heard(1) == ["let me code"]
        device.speak(1.0)
        device.hear(np.zeros(2 * RATE, np.float32))
        while device.waiting:
            await anyio.sleep(0.01)

        assert len(await listener.heard(1)) == 1, "the hum of 0.3 is below the gate of 0.5"


def device(**what: bool) -> Devices:
    return Devices((Device("one", "one", **what),), "one", "there is no other")


@pytest.mark.parametrize(
    ("duplex", "microphone", "speaker", "half"),
    [
        ("auto", {}, {}, True),
        ("auto", {"echo_cancelled": True}, {}, False),
        ("auto", {}, {"private": True}, False),
        ("half", {"echo_cancelled": True}, {"private": True}, True),
        ("full", {}, {}, False),
    ],
)
async def test_it_is_deaf_while_speaking_only_where_it_may_hear_itself(
    duplex: str, microphone: dict[str, bool], speaker: dict[str, bool], half: bool
) -> None:
    class Ear(RehearsalMic):
        async def devices(self) -> Devices:
            return device(**microphone)

    class Mouth(RehearsalSpeaker):
        async def devices(self) -> Devices:
            return device(**speaker)

    advice: list[str] = []
    shop = Shop(Ear(MicScript(pace=0.02)))

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "speaker":
            yield Opened(Mouth(), "rehearsal")
        else:
            async with shop.open(kind, settings) as opened:
                yield opened

    async with anyio.create_task_group() as group:
        engines = Engines(opener, Settings(mic=Mic(duplex=duplex)), group, lambda: None)  # type: ignore[arg-type]
        await engines.open("speaker")
        ears = Ears(engines, Listener().post, Vocabulary, lambda _: None, advise=advice.append)
        group.start_soon(ears.run)
        ears.want(True)
        await anyio.sleep(0.2)
        for _ in range(3):
            ears.interviewer_speaking(True)
            await anyio.sleep(0.05)
            ears.interviewer_speaking(False)
        assert ears._listening is not None
        assert ears._listening.half_duplex == half
        group.cancel_scope.cancel()

    told = [text for text in advice if text]
    assert len(told) == (half and duplex == "auto"), "told once, and not to who has chosen it"
    assert all("audio setup" in text and "headphones" in text for text in told)


@pytest.mark.thorough
@pytest.mark.parametrize("duplex", ["auto", "full"])
async def test_a_voice_that_comes_back_makes_it_deaf_while_speaking_for_as_long_as_the_devices_are_these(
    duplex: str,
) -> None:
    """Whatever the devices, or the settings, say; in the next interview, too, and in the next daemon."""
    worn = False

    class Ear(RehearsalMic):
        async def devices(self) -> Devices:
            return device(echo_cancelled=True)

    class Mouth(RehearsalSpeaker):
        async def devices(self) -> Devices:
            return device(private=worn)

    advice: list[str] = []
    ear = Ear(MicScript(pace=0.02))

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "speaker":
            yield Opened(Mouth(), "rehearsal")
        else:
            async with Shop(ear).open(kind, settings) as opened:
                yield opened

    async with anyio.create_task_group() as group:
        engines = Engines(opener, Settings(mic=Mic(duplex=duplex)), group, lambda: None)  # type: ignore[arg-type]
        await engines.open("speaker")

        def woken() -> Ears:
            ears = Ears(engines, Listener().post, Vocabulary, lambda _: None, advise=advice.append)
            group.start_soon(ears.run)
            return ears

        async def deaf() -> bool:
            ears.want(True)
            await anyio.sleep(0.2)
            ears._looked = -math.inf
            ears.interviewer_speaking(True)
            await anyio.sleep(0.05)
            ears.interviewer_speaking(False)
            assert ears._listening is not None
            return ears._listening.half_duplex

        ears = woken()
        assert not await deaf()
        assert ears._listening is not None
        ears._listening.hears_itself()
        assert await deaf()
        assert advice[-1].startswith(HEARS_ITSELF)
        assert "audio test" in advice[-1]
        ears.renew(["mic"])
        assert await deaf(), "the same devices, opened anew"
        worn = True
        assert not await deaf(), "headphones were put on"
        assert advice[-1] == ""
        worn = False
        assert await deaf(), "and taken off"
        ears.another_interview()
        assert await deaf(), "another interview"
        ears.want(False)
        ears = woken()
        assert await deaf(), "another daemon"
        assert advice[-1].startswith(HEARS_ITSELF)
        echoes.forget("one")
        assert not await deaf(), "a sound check has found none"
        assert advice[-1] == ""
        group.cancel_scope.cancel()
