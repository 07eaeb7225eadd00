"""The interviewer's voice in simulated time: in order, cut at once, and never lost with a broken engine."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import numpy as np
import pytest
import trio.testing
from hypothesis import given
from hypothesis import strategies as st

from mochid.adapters.rehearsal.speaker import RehearsalSpeaker, SpeakerScript
from mochid.adapters.rehearsal.tts import RehearsalTts, TtsScript
from mochid.events import Event, Spoken
from mochid.interview.words.sounding import sounding
from mochid.ports import Audio
from mochid.sound.speaking import Speaking, audible, quiet_place
from mochid.talk import Passed

pytestmark = pytest.mark.fast

FOUR = Passed("one two three four")
"""1.2 seconds."""


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


class Voice:
    """A voice, and what was heard of it."""

    def __init__(
        self,
        tts: RehearsalTts | None = None,
        speaker: RehearsalSpeaker | None = None,
        *,
        silent: bool = False,
        pronounce: Callable[[str], str] = str,
    ) -> None:
        self.tts, self.speaker = tts or RehearsalTts(), speaker or RehearsalSpeaker()
        self.spoken: list[Spoken] = []
        self.times: list[float] = []
        self.notes: list[str] = []
        self.on_air: list[tuple[float, bool]] = []
        self._start = anyio.current_time()
        self.speaking = Speaking(
            None if silent else self.tts,
            self.speaker,
            self._post,
            pause_after_question=0.5,
            note=lambda text: self.notes.append(text) if text else None,
            on_air=lambda sounding: self.on_air.append((self.now, sounding)),
            pronounce=pronounce,
        )

    @property
    def now(self) -> float:
        return anyio.current_time() - self._start

    async def _post(self, event: Event) -> None:
        assert isinstance(event, Spoken)
        self.spoken.append(event)
        self.times.append(self.now)

    def hush(self, turn: int) -> None:
        for event in self.speaking.hush(turn):
            self.spoken.append(event)
            self.times.append(self.now)

    @property
    def heard(self) -> list[tuple[int, int, str, bool]]:
        return [(one.turn, one.index, one.heard, one.cut) for one in self.spoken]

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[Speaking]:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self.speaking.run)
            yield self.speaking
            tasks.cancel_scope.cancel()


async def test_lines_are_spoken_one_after_the_other_in_order() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        for index in range(3):
            speaking.say(1, index, FOUR)
        await anyio.sleep(10)

    assert voice.heard == [(1, 0, FOUR, False), (1, 1, FOUR, False), (1, 2, FOUR, False)]
    assert voice.times == pytest.approx([1.2, 2.4, 3.6])
    assert not voice.speaking.speaking


async def test_the_next_line_is_made_while_one_is_spoken() -> None:
    voice = Voice(RehearsalTts(TtsScript(delay=1.0)))
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(1, 1, FOUR)
        await anyio.sleep(10)

    assert voice.times == pytest.approx([2.2, 3.4])


async def test_lines_are_made_one_ahead_and_no_more() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        for index in range(20):
            speaking.say(1, index, FOUR)
        await anyio.sleep(1)

    assert len(voice.tts.spoken) <= 3


async def test_hush_cuts_the_line_and_drops_the_queue() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(1, 1, FOUR)
        await anyio.sleep(0.7)
        assert speaking.speaking
        voice.hush(1)
        await anyio.sleep(0.2)
        assert voice.heard == [(1, 0, "one two", True), (1, 1, "", True)]
        assert not speaking.speaking
        assert not voice.speaker.playing

    assert voice.times == pytest.approx([0.7, 0.7])


async def test_hush_during_a_slow_synthesis_is_immediate_too() -> None:
    voice = Voice(RehearsalTts(TtsScript(script=("hang 30",))))
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        await anyio.sleep(1)
        voice.hush(1)
        await anyio.sleep(0.1)

    assert voice.heard == [(1, 0, "", True)]


async def test_hush_spares_later_turns() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(2, 0, FOUR)
        await anyio.sleep(0.1)
        voice.hush(1)
        await anyio.sleep(3)

    assert voice.heard == [(1, 0, "", True), (2, 0, FOUR, False)]


async def test_hush_after_the_last_word_cuts_nothing() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        await anyio.sleep(2)
        voice.hush(1)
        await anyio.sleep(1)

    assert voice.heard == [(1, 0, FOUR, False)]


async def test_a_suspended_voice_is_silent_and_goes_on_where_it_was() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(1, 1, FOUR)
        await anyio.sleep(0.7)
        speaking.suspend()
        await anyio.sleep(0.1)
        assert not voice.speaker.playing
        await anyio.sleep(100)
        speaking.go_on()
        await anyio.sleep(5)

    assert voice.heard == [(1, 0, FOUR, False), (1, 1, FOUR, False)]
    # It takes up the broken word a little before the break, and nothing is left out.
    assert voice.times[0] == pytest.approx(100.8 + 0.5, abs=0.5)
    assert sum(audio.seconds for audio in voice.speaker.played) == pytest.approx(2.4 + 0.1, abs=0.2)
    assert [air for _, air in voice.on_air] == [True, False, True, False]


async def test_what_was_heard_before_a_hush_counts_every_stretch_once() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        for stretch in (0.7, 0.05, 0.05):
            await anyio.sleep(stretch)
            speaking.suspend()
            await anyio.sleep(3)
            speaking.go_on()
        speaking.suspend()
        voice.hush(1)
        await anyio.sleep(1)

    assert voice.heard == [(1, 0, "one two", True)]


async def test_what_is_said_while_suspended_waits() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.suspend()
        speaking.say(1, 0, FOUR)
        await anyio.sleep(20)
        assert voice.on_air == []
        speaking.go_on()
        await anyio.sleep(2)

    assert voice.heard == [(1, 0, FOUR, False)]


async def test_a_hush_ends_the_suspension_too() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        await anyio.sleep(0.7)
        speaking.suspend()
        voice.hush(1)
        speaking.say(2, 0, FOUR)
        await anyio.sleep(2)

    assert voice.heard == [(1, 0, "one two", True), (2, 0, FOUR, False)]


def test_speech_is_taken_up_at_the_quietest_place_just_before_the_break() -> None:
    loud = np.full(16_000, 0.5, np.float32)
    loud[12_800:13_440] = 0.0

    assert quiet_place(Audio(loud, 16_000), 15_000) in range(12_800, 13_440 - 320 + 1)
    assert quiet_place(Audio(loud, 16_000), 0) == 0
    assert 8_000 <= quiet_place(Audio(np.full(16_000, 0.5, np.float32), 16_000), 16_000) <= 16_000


async def test_a_question_is_followed_by_a_pause_and_a_statement_is_not() -> None:
    voice = Voice()
    async with voice.going_on() as speaking:
        speaking.say(1, 0, Passed("What is its complexity?"))
        speaking.say(1, 1, FOUR)
        speaking.say(1, 2, FOUR)
        await anyio.sleep(10)

    assert voice.times == pytest.approx([1.2, 2.9, 4.1])


async def test_the_owner_hears_when_sound_begins_and_ends() -> None:
    voice = Voice(RehearsalTts(TtsScript(delay=1.0)))
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        await anyio.sleep(5)

    assert voice.on_air == [(pytest.approx(1.0), True), (pytest.approx(2.2), False)]


@pytest.mark.parametrize("trouble", ["fail", "half then fail", "hang 1000"])
async def test_a_voice_in_trouble_costs_the_sound_and_not_the_line(trouble: str) -> None:
    voice = Voice(RehearsalTts(TtsScript(script=(trouble,))))
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(1, 1, FOUR)
        await anyio.sleep(2000)

    assert voice.heard == [(1, 0, FOUR, False), (1, 1, FOUR, False)]
    assert len(voice.notes) == 1


@pytest.mark.parametrize("trouble", ["fail", "hang 1000"])
async def test_a_speaker_in_trouble_costs_the_sound_and_not_the_line(trouble: str) -> None:
    voice = Voice(speaker=RehearsalSpeaker(SpeakerScript(script=(trouble,))))
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        speaking.say(1, 1, FOUR)
        await anyio.sleep(2000)

    assert voice.heard == [(1, 0, FOUR, False), (1, 1, FOUR, False)]
    assert len(voice.notes) == 1


async def test_the_same_trouble_is_noted_once() -> None:
    voice = Voice(RehearsalTts(TtsScript(script=("fail",) * 5)))
    async with voice.going_on() as speaking:
        for index in range(5):
            speaking.say(1, index, FOUR)
        await anyio.sleep(1)

    assert len(voice.notes) == 1


@pytest.mark.parametrize("where", ["tts", "speaker"])
async def test_an_engine_with_a_bug_costs_the_sound_and_not_the_line(where: str) -> None:
    class BuggyTts(RehearsalTts):
        async def speak(self, text: str) -> AsyncIterator[Audio]:
            raise ZeroDivisionError("by design")
            yield

    class BuggySpeaker(RehearsalSpeaker):
        async def play(self, audio: Audio) -> None:
            raise ZeroDivisionError("by design")

    voice = Voice(BuggyTts()) if where == "tts" else Voice(speaker=BuggySpeaker())
    async with voice.going_on() as speaking:
        speaking.say(1, 0, FOUR)
        await anyio.sleep(1)

    assert voice.heard == [(1, 0, FOUR, False)]
    assert "ZeroDivisionError" in voice.notes[0]


async def test_without_a_voice_every_line_is_spoken_at_once() -> None:
    voice = Voice(silent=True)
    async with voice.going_on() as speaking:
        speaking.say(1, 0, Passed("Ready?"))
        speaking.say(1, 1, FOUR)
        await anyio.sleep(0.001)

    assert voice.heard == [(1, 0, "Ready?", False), (1, 1, FOUR, False)]
    assert voice.notes == []


CODE = Passed("Is O(n^2) fine?")
"""Said in six words: is O of n squared fine."""


async def test_code_is_said_in_words_and_reported_as_it_was_written() -> None:
    voice = Voice(pronounce=sounding)
    async with voice.going_on() as speaking:
        speaking.say(1, 0, CODE)
        await anyio.sleep(10)

    assert voice.tts.spoken == ["Is O of n squared fine?"]
    assert voice.heard == [(1, 0, CODE, False)]


@pytest.mark.parametrize(("seconds", "heard"), [(0.2, ""), (0.5, "Is"), (1.0, "Is"), (1.6, "Is O(n^2)")])
async def test_what_was_heard_of_code_is_measured_by_how_it_is_said(seconds: float, heard: str) -> None:
    voice = Voice(pronounce=sounding)
    async with voice.going_on() as speaking:
        speaking.say(1, 0, CODE)
        await anyio.sleep(seconds)
        voice.hush(1)
        await anyio.sleep(1)

    assert voice.heard == [(1, 0, heard, True)]


@pytest.mark.parametrize(
    ("fraction", "expected"),
    [
        (0.0, ""),
        (0.2, ""),
        (0.3, "one"),
        (0.5, "one two"),
        (0.99, "one two three"),
        (1.0, "one two three four"),
        (9, FOUR),
    ],
)
def test_only_whole_words_count_as_heard(fraction: float, expected: str) -> None:
    assert audible(FOUR, fraction) == expected


@given(st.text(), st.floats(0, 2))
def test_what_was_heard_is_how_the_line_begins(text: str, fraction: float) -> None:
    for heard in (audible(text, fraction), audible(text, fraction, sounding)):
        assert " ".join(text.split()).startswith(heard)
