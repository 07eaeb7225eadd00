"""Its own voice come back through the microphone is no candidate: real voices, in simulated rooms and simulated time."""

from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import Any

import anyio
import numpy as np
import pytest
import trio.testing

from mochid import settings
from mochid.adapters.espeak import Espeak
from mochid.adapters.rehearsal.mic import MicScript, RehearsalMic
from mochid.adapters.rehearsal.stt import RehearsalStt, SttScript
from mochid.adapters.silero import Silero
from mochid.events import Event, NothingHeard, VoiceStarted
from mochid.ports import FRAME, RATE, Audio
from mochid.sound.listening import Listening
from mochid.sound.noisegate import NoiseGate
from mochid.sound.ownvoice import FAINT, LEARNING_S, OwnVoice
from mochid.sound.turns import FRAME_MS, Edge, Endpointing
from tests.room import candidate_says, silence

LINES = (
    "Imagine a list of numbers and a target, and think about which two of them make that target together.",
    "You said nested loops: what does that cost for ten thousand numbers?",
)
BARGES = ("hold on, let me think about that", "wait, stop", "can I ask about the empty list")


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


@cache
def lines() -> list[Audio]:
    """By a voice that has said nothing before: its breath differs with each line, and so, by frames, does what is heard over it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
        return fresh.submit(anyio.run, _spoken).result()


async def _spoken() -> list[Audio]:
    async with Espeak() as voice:
        said = [[chunk async for chunk in voice.speak(text)] for text in LINES]
    return [Audio(np.concatenate([chunk.samples for chunk in chunks]), chunks[0].rate) for chunks in said]


def come_back(sound: np.ndarray, *, late: float, loss_db: float, reverb: float = 0.0, drops: int = 0) -> np.ndarray:
    """The sound as the microphone hears it: late, quieter, with a room behind it, with drop-outs a second."""
    chance = np.random.default_rng(7)
    answer = np.zeros(RATE // 4)
    answer[0] = 1.0
    tail = chance.standard_normal(len(answer)) * np.exp(-np.arange(len(answer)) / (0.05 * RATE))
    tail[:80] = 0
    answer += reverb * tail / np.sqrt(np.square(tail).sum())
    heard = np.convolve(sound, answer)[: len(sound)] * 10 ** (-loss_db / 20)
    cuts = np.sort(chance.integers(0, len(heard), round(drops * len(heard) / RATE)))
    parts = []
    for at, part in enumerate(np.split(heard, cuts)):  # a gap, then so much less, and so on
        lost = 0.005 + 0.025 * (at // 2 * 0.37 % 1)
        parts += [part, silence(lost)] if at % 2 == 0 and drops else [part[round(lost * RATE) * (at > 0) :]]
    return np.concatenate([silence(late), *parts]).astype(np.float32)


def hiss(seconds: float) -> np.ndarray:
    return np.random.default_rng(3).normal(0, 0.0015, round(seconds * RATE)).astype(np.float32)


def mixed(*sounds: np.ndarray) -> np.ndarray:
    """Together, the shorter ones followed by silence; with a little noise."""
    length = max(len(sound) for sound in sounds)
    return sum((np.pad(sound, (0, length - len(sound))) for sound in sounds), hiss(length / RATE)).astype(np.float32)


class Scene:
    """A line is spoken, and something is heard meanwhile; in simulated time, with the real detector."""

    def __init__(self, vad: Silero) -> None:
        self.events: list[tuple[float, Event]] = []
        self.told: list[float] = []
        self.mic = RehearsalMic(MicScript())
        self.own_voice = OwnVoice(anyio.current_time)
        gated = NoiseGate(vad, settings.Stt().noise_threshold)  # as the daemon listens
        self.listening = Listening(self.mic, gated, RehearsalStt(SttScript()), settings.Vad(), self._post)  # type: ignore[arg-type]  # listened with, never opened
        self.listening.own_voice, self.listening.hears_itself = self.own_voice, self._hears_itself
        self._since = anyio.current_time()

    async def _post(self, event: Event) -> None:
        self.events.append((anyio.current_time() - self._since, event))
        if isinstance(event, VoiceStarted):  # as the mind has it done
            self.own_voice.stops()

    def _hears_itself(self) -> None:
        self.told.append(anyio.current_time() - self._since)
        self.listening.half_duplex = True

    @property
    def started(self) -> list[float]:
        return [at for at, event in self.events if isinstance(event, VoiceStarted)]

    async def play(self, line: Audio, heard: np.ndarray) -> None:
        self._since = anyio.current_time()
        self.listening.interviewer_speaking = True
        self.own_voice.plays(line)
        self.mic.hear(heard)
        await anyio.sleep(line.seconds)
        self.listening.interviewer_speaking = False
        await anyio.sleep(max(0.0, len(heard) / RATE - line.seconds) + 2.0)

    async def go(self, *told: tuple[Audio, np.ndarray]) -> None:
        async with anyio.create_task_group() as tasks:
            self.listening.open()
            tasks.start_soon(self.listening.run)
            for line, heard in told:
                await self.play(line, heard)
            tasks.cancel_scope.cancel()


@pytest.mark.parametrize("late", [0.03, 0.4])
@pytest.mark.parametrize(("reverb", "drops"), [(0.0, 0), (0.5, 0), (1.0, 0), (0.3, 4)])
async def test_an_echo_is_no_voice_and_one_that_goes_on_is_told(late: float, reverb: float, drops: int) -> None:
    async with Silero() as vad:
        scene = Scene(vad)
        await scene.go(
            *[
                (line, mixed(come_back(line.at(RATE), late=late, loss_db=12, reverb=reverb, drops=drops)))
                for line in lines()
            ]
        )

    assert scene.events == []
    assert len(scene.told) == 1
    assert scene.told[0] > LEARNING_S


async def test_half_duplex_the_end_of_a_line_from_a_late_loudspeaker_is_no_voice_either() -> None:
    """Sound by radio, or through a television, is later than the half second for which it is deaf."""
    for comparing in (False, True):
        async with Silero() as vad:
            scene = Scene(vad)
            scene.listening.half_duplex = True
            if not comparing:
                scene.listening.own_voice = None
            await scene.go(*[(line, mixed(come_back(line.at(RATE), late=0.75, loss_db=6))) for line in lines() * 8])

        assert bool(scene.events) is not comparing
        assert scene.told == []


async def test_without_comparing_the_same_echo_would_be_a_barge_in() -> None:
    (line, _) = lines()
    async with Silero() as vad:
        scene = Scene(vad)
        scene.listening.own_voice = None
        await scene.go((line, mixed(come_back(line.at(RATE), late=0.1, loss_db=12))))

    assert scene.started


@pytest.mark.parametrize("loss_db", [None, 30.0, 20.0])
@pytest.mark.parametrize("text", BARGES)
@pytest.mark.parametrize("voice", ["slt", "kal"])
async def test_a_barge_in_is_noticed_as_soon_as_without_comparing(voice: str, text: str, loss_db: float | None) -> None:
    """What a canceller leaves of the echo, if anything, is far below the candidate."""
    (line, _) = lines()
    speech = candidate_says(text, voice=voice, before=1.5, after=1.0)
    echo = silence(1) if loss_db is None else come_back(line.at(RATE), late=0.1, loss_db=loss_db, reverb=0.3)
    started = []
    for comparing in (False, True):
        async with Silero() as vad:
            scene = Scene(vad)
            heard = mixed(speech, echo)
            if not comparing:
                heard = mixed(speech)
                scene.listening.own_voice = None
            await scene.go((line, heard))
            started.append(scene.started[0])

    assert started[0] > 1.5
    assert started[1] > 1.5, "it is the voice that is noticed, not the echo"
    assert started[1] <= started[0] + (0.001 if loss_db is None else 0.1)
    assert scene.told == []


async def test_a_second_of_echo_while_a_canceller_learns_the_room_is_forgiven() -> None:
    first, second = lines()
    echo = come_back(first.at(RATE), late=0.1, loss_db=6)
    echo[round(1.2 * RATE) :] *= 0.001
    async with Silero() as vad:
        scene = Scene(vad)
        await scene.go((first, mixed(echo)), (second, mixed(silence(second.seconds))))

    assert scene.events == []
    assert scene.told == []


async def test_what_was_cut_short_is_compared_up_to_where_it_was_heard() -> None:
    (line, _) = lines()
    own_voice = OwnVoice(anyio.current_time)
    own_voice.plays(line)
    await anyio.sleep(1.0)
    own_voice.stops()
    await anyio.sleep(0.4)
    echo = come_back(line.at(RATE), late=0.0, loss_db=12)

    assert own_voice.likeness(echo[round(0.4 * RATE) : round(0.9 * RATE)], ago=0.5).echo()
    assert not own_voice.likeness(echo[round(1.1 * RATE) : round(1.6 * RATE)]).echo()
    await anyio.sleep(5)
    assert not own_voice.is_all_of(echo[:8000])


async def test_sounds_that_follow_each_other_are_heard_one_after_the_other() -> None:
    first, second = lines()
    own_voice = OwnVoice(anyio.current_time)
    own_voice.plays(first)
    await anyio.sleep(first.seconds - 0.08)  # a speaker asks for the next a little early, so that there is no gap
    own_voice.plays(second)
    await anyio.sleep(0.08 + 1.0)

    assert own_voice.likeness(second.at(RATE)[RATE // 2 : RATE]).delay_s == pytest.approx(0, abs=0.001)


async def test_an_echo_that_slipped_through_is_not_recognised() -> None:
    """It has stopped the interviewer for a moment, and that is all."""
    (line, _) = lines()
    async with Silero() as vad:
        scene = Scene(vad)
        scene.listening._is_echo = lambda frame: False  # type: ignore[method-assign]  # however that may come about
        await scene.go((line, mixed(come_back(line.at(RATE)[: RATE // 2], late=0.1, loss_db=12))))

    assert [type(event).__name__ for _, event in scene.events] == ["VoiceStarted", "VoiceStopped", "NothingHeard"]
    assert isinstance(scene.events[-1][1], NothingHeard)


async def test_candidates_are_not_taken_for_the_interviewer_whatever_is_played() -> None:
    """Each place where a voice would be believed, of each voice, over a line that is played and not heard."""
    (line, _) = lines()
    found = []
    async with Silero() as vad:
        for voice in ("slt", "kal", "rms", "awb"):
            for text in BARGES:
                own_voice, speech = OwnVoice(anyio.current_time), mixed(candidate_says(text, voice=voice, before=1.0))
                own_voice.plays(line)
                endpointing = Endpointing(settings.Vad())
                for start in range(0, len(speech) - FRAME, FRAME):
                    await anyio.sleep(FRAME_MS / 1000)
                    if endpointing.feed(vad.probability(speech[start : start + FRAME])) is Edge.STARTED:
                        endpointing.reset()
                        end = start + FRAME
                        found.append(own_voice.likeness(speech[max(0, end - RATE // 2) : end]))

    assert len(found) > 100
    assert sum(likeness.echo() for likeness in found) <= len(found) / 50, "and a frame later each of these is noticed"
    assert np.median([likeness.height for likeness in found]) < FAINT
