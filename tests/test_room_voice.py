"""Listening and speaking with the packaged engines in a virtual room: what is said is heard, and talking stops the interviewer."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import anyio
import numpy as np
import pytest

from mochid import settings
from mochid.adapters.espeak import Espeak, EspeakSettings
from mochid.adapters.pipewire.mic import PipeWireMic
from mochid.adapters.pipewire.speaker import PipeWireSpeaker
from mochid.adapters.pocketsphinx.recogniser import PocketSphinx
from mochid.adapters.silero import Silero
from mochid.events import Event, Heard, NothingHeard, Spoken, VoiceStarted, VoiceStopped
from mochid.ports import Audio
from mochid.sound.listening import Listening
from mochid.sound.ownvoice import OwnVoice
from mochid.sound.speaking import Speaking
from mochid.talk import Passed
from tests.contracts.engines import children, left_over
from tests.room import RATE, Room, candidate_says, loudness

pytestmark = [pytest.mark.room, pytest.mark.timeout(240)]

LONG = Passed(
    "Imagine a list of numbers and a target, and think about which two of them together make exactly that target, "
    "then tell me how you would go about finding them, and what it would cost."
)


class Desk:
    """A candidate's desk: an interviewer that listens and speaks, and everything it reported."""

    def __init__(self) -> None:
        self.events: list[tuple[float, Event]] = []
        self.listening: Listening
        self.speaking: Speaking
        self.interrupted: Callable[[], None] = lambda: None
        self.own_voice: OwnVoice | None = OwnVoice()

    async def post(self, event: Event) -> None:
        self.events.append((time.monotonic(), event))
        if isinstance(event, VoiceStarted):
            self.interrupted()

    def hush(self) -> None:
        self.events += [(time.monotonic(), event) for event in self.speaking.hush()]

    async def until(self, kind: type[Event], seconds: float = 60) -> tuple[float, Event]:
        with anyio.fail_after(seconds):
            while True:
                for at, event in self.events:
                    if isinstance(event, kind):
                        return at, event
                await anyio.sleep(0.01)

    async def answer(self, seconds: float = 20) -> str:
        """What was made of the utterance that is being said: "" if nothing, or if none of it came."""
        before = len(self.events)
        with anyio.move_on_after(seconds):
            while True:
                for _, event in self.events[before:]:
                    if isinstance(event, Heard | NothingHeard):
                        return event.text if isinstance(event, Heard) else ""
                await anyio.sleep(0.01)
        return ""

    @asynccontextmanager
    async def sitting(self) -> AsyncIterator[None]:
        async with AsyncExitStack() as open_engines:
            mic, speaker, vad, stt, tts = [
                await open_engines.enter_async_context(engine)
                for engine in (
                    PipeWireMic(),
                    PipeWireSpeaker(),
                    Silero(),
                    PocketSphinx(),
                    Espeak(EspeakSettings(rate_wpm=140)),
                )
            ]
            self.listening = Listening(mic, vad, stt, settings.Vad(), self.post)
            self.listening.own_voice, self.listening.hears_itself = self.own_voice, self._hears_itself
            self.speaking = Speaking(tts, speaker, self.post, on_air=self._on_air, aloud=self._aloud)
            self.listening.open()
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self.listening.run)
                tasks.start_soon(self.speaking.run)
                await anyio.sleep(1)  # the recorder has its first frames
                yield
                tasks.cancel_scope.cancel()

    def _on_air(self, sounding: bool) -> None:
        self.listening.interviewer_speaking = sounding

    def _aloud(self, sound: Audio | None) -> None:
        if self.own_voice is not None:
            self.own_voice.stops() if sound is None else self.own_voice.plays(sound)

    def _hears_itself(self) -> None:
        self.listening.half_duplex = True


async def test_what_the_candidate_says_is_heard_in_order(room: Room) -> None:
    desk = Desk()
    async with desk.sitting():
        for text, words in (("I would use a hash map", "hash map"), ("run the tests", "run the tests")):
            speech = candidate_says(text, after=1.6)
            # On a busy machine sound stutters; a person who was not understood says it again.
            for _ in range(3):
                room.say_into_mic(speech)
                heard = await desk.answer()
                if words in heard:
                    break
            assert words in heard

    kinds = [type(event) for _, event in desk.events]
    assert kinds[0::3] == [VoiceStarted] * (len(kinds) // 3)
    assert kinds[1::3] == [VoiceStopped] * (len(kinds) // 3)
    assert set(kinds[2::3]) <= {Heard, NothingHeard}


async def test_what_the_interviewer_says_comes_out_of_the_speaker_whole(room: Room) -> None:
    desk = Desk()
    async with desk.sitting():
        with room.record_speaker() as recording:
            desk.speaking.say(1, 0, Passed("Run the tests, and tell me what they say."))
            _, spoken = await desk.until(Spoken)
            await anyio.sleep(0.3)

    assert (spoken.heard, spoken.cut) == ("Run the tests, and tell me what they say.", False)
    async with Espeak(EspeakSettings(rate_wpm=140)) as tts:
        (meant,) = [chunk async for chunk in tts.speak(spoken.heard)]
    assert len(recording.voiced()) / RATE == pytest.approx(meant.seconds, abs=0.8)
    assert loudness(recording.voiced()) == pytest.approx(loudness(meant.samples), rel=0.5)


async def test_the_interviewer_falls_silent_when_the_candidate_starts_to_speak(room: Room) -> None:
    desk = Desk()
    desk.interrupted = desk.hush
    speech = candidate_says("hold on, let me think about that")
    async with desk.sitting():
        with room.record_speaker() as recording:
            desk.speaking.say(1, 0, LONG)
            with anyio.fail_after(20):
                while len(recording.voiced()) < 1.5 * RATE:
                    await anyio.sleep(0.05)
            for _ in range(3):  # on a busy machine sound stutters; who is not noticed says it again
                onset = time.monotonic() + first_sound(speech)
                room.say_into_mic(speech)
                with anyio.move_on_after(4):
                    await desk.until(Spoken)
                    break
            _, spoken = await desk.until(Spoken)
            await anyio.sleep(1)

    assert recording.loud_since(onset - 1) < onset
    assert recording.loud_until() - onset < 3, "the bench says how fast; it would have gone on for ten seconds"
    assert spoken.cut
    assert LONG.startswith(spoken.heard)
    assert 3 <= len(spoken.heard.split()) < len(LONG.split()) - 5


async def test_the_whole_desk_leaves_nothing_running(room: Room) -> None:
    before = children()
    desk = Desk()
    async with desk.sitting():
        desk.speaking.say(1, 0, LONG)
        with anyio.fail_after(20):
            while len(children() - before) < 3:
                await anyio.sleep(0.1)

    assert left_over(before) == set()


def first_sound(samples: np.ndarray) -> float:
    """Seconds of silence before the first sound."""
    return int(np.argmax(np.abs(samples) > 0.02)) / RATE


TURNS = {"trusting": 1, "half duplex": 3, "comparing": 9}
"""How often it speaks. It notices in the second sentence, or a later one where a busy machine lets the sound stutter."""


async def test_the_interviewer_never_answers_its_own_voice(room: Room) -> None:
    """Speaker and microphone on one desk, without headphones: whatever it says comes back to it."""
    loop = room.couple()
    heard: dict[str, list[type[Event]]] = {}
    desks: dict[str, Desk] = {}
    try:
        for way, half, comparing in (
            ("trusting", False, False),
            ("half duplex", True, False),
            ("comparing", False, True),
        ):
            desk = desks[way] = Desk()
            desk.own_voice = OwnVoice() if comparing else None
            async with desk.sitting():
                desk.listening.half_duplex = half
                for turn in range(TURNS[way]):
                    if turn >= 3 and desk.listening.half_duplex:
                        break  # it has noticed
                    desk.speaking.say(
                        turn, 0, Passed("I would like you to run the tests, and to tell me what they say.")
                    )
                    with anyio.fail_after(60):
                        while desk.speaking.speaking:
                            await anyio.sleep(0.1)
                    await anyio.sleep(1)
                if comparing and desk.events:
                    await anyio.sleep(4)  # a voice without words is given three seconds
            heard[way] = [type(event) for _, event in desk.events if not isinstance(event, Spoken)]
    finally:
        room.pactl("unload-module", loop)

    assert VoiceStarted in heard["trusting"], "the room is coupled: it could hear itself"
    assert heard["half duplex"] == []
    assert heard["comparing"] in ([], [VoiceStarted, VoiceStopped, NothingHeard]), "once at most, where sound stutters"
    assert desks["comparing"].listening.half_duplex, "it has noticed, whatever it was told"
