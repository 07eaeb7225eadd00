"""Where speech starts and ends, and what becomes of it: probabilities in tables, then whole conversations in simulated time."""

import tracemalloc
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import numpy as np
import pytest
import trio.testing
from hypothesis import given
from hypothesis import strategies as st

from mochid import settings
from mochid.adapters.rehearsal.judge import JudgeScript, RehearsalJudge
from mochid.adapters.rehearsal.mic import MicScript, RehearsalMic
from mochid.adapters.rehearsal.stt import RehearsalStt, SttScript
from mochid.adapters.rehearsal.vad import RehearsalVad
from mochid.events import Event, Heard, NothingHeard, VoiceStarted, VoiceStopped
from mochid.ports import Audio, Recognised, Unavailable, Vocabulary
from mochid.sound.listening import Listening
from mochid.sound.turns import FRAME_MS, Edge, Endpointing, Scene

WANTED = settings.Vad(
    threshold=0.5, min_speech_ms=3 * FRAME_MS, end_silence_ms=5 * FRAME_MS, preroll_ms=64, barge_in_ms=4 * FRAME_MS
)


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


def edges(probabilities: list[float], *, interviewer_speaking: bool = False) -> list[tuple[int, Edge]]:
    """Numbers of the frames at which something changed, from 1."""
    endpointing = Endpointing(WANTED)
    answers = [endpointing.feed(one, Scene(speaking=interviewer_speaking)) for one in probabilities]
    return [(at, edge) for at, edge in enumerate(answers, 1) if edge]


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        pytest.param([0.1] * 50, [], id="silence is nothing"),
        pytest.param([0.9] * 2 + [0.1] * 50, [], id="a click is nothing"),
        pytest.param([0.9] * 3, [(3, Edge.STARTED)], id="three frames are speech"),
        pytest.param([0.9, 0.1] * 20, [], id="clicks do not add up"),
        pytest.param([0.4] * 50, [], id="a murmur under the threshold is nothing"),
        pytest.param([0.6, 0.4, 0.4], [(3, Edge.STARTED)], id="once risen it may fall a little"),
        pytest.param([0.9] * 3 + [0.1] * 5, [(3, Edge.STARTED), (8, Edge.STOPPED)], id="five quiet frames end it"),
        pytest.param([0.9] * 3 + [0.1] * 4 + [0.9] + [0.1] * 4, [(3, Edge.STARTED)], id="a pause does not"),
        pytest.param([0.9] * 3 + [0.4] * 50, [(3, Edge.STARTED)], id="trailing off is still speech"),
        pytest.param(
            [0.9] * 3 + [0.1, 0.4, 0.4, 0.4, 0.4],
            [(3, Edge.STARTED), (8, Edge.STOPPED)],
            id="a breath brings nothing back",
        ),
        pytest.param(
            ([0.9] * 3 + [0.1] * 5) * 2,
            [(3, Edge.STARTED), (8, Edge.STOPPED), (11, Edge.STARTED), (16, Edge.STOPPED)],
            id="and again",
        ),
    ],
)
def test_speech_starts_and_ends(probabilities: list[float], expected: list[tuple[int, Edge]]) -> None:
    assert edges(probabilities) == expected


def test_interrupting_takes_more_than_starting() -> None:
    assert edges([0.9] * 3, interviewer_speaking=True) == []
    assert edges([0.9] * 4, interviewer_speaking=True) == [(4, Edge.STARTED)]


@given(st.lists(st.floats(0, 1), max_size=300))
def test_starts_and_stops_take_turns_whatever_is_heard(probabilities: list[float]) -> None:
    kinds = [edge for _, edge in edges(probabilities)]

    assert kinds[::2] == [Edge.STARTED] * len(kinds[::2])
    assert kinds[1::2] == [Edge.STOPPED] * len(kinds[1::2])


class Talk:
    """A candidate, and what was heard of them."""

    def __init__(self, script: tuple[str, ...], understood: tuple[str, ...] = (), **of_stt: float) -> None:
        self.events: list[tuple[float, Event]] = []
        self.mic = RehearsalMic(MicScript(script=script))
        self.vad = RehearsalVad()
        self.stt = RehearsalStt(SttScript(script=understood, **of_stt))
        self.listening = Listening(self.mic, self.vad, self.stt, settings.Vad(), self._post)
        self._start = anyio.current_time()

    async def _post(self, event: Event) -> None:
        self.events.append((anyio.current_time() - self._start, event))

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for _, event in self.events]

    def of(self, kind: type[Event]) -> list[Any]:
        return [event for _, event in self.events if isinstance(event, kind)]

    def when(self, kind: type[Event]) -> list[float]:
        return [at for at, event in self.events if isinstance(event, kind)]

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        async with anyio.create_task_group() as tasks:
            self.listening.open()
            tasks.start_soon(self.listening.run)
            yield
            tasks.cancel_scope.cancel()


async def test_an_utterance_is_started_stopped_and_heard() -> None:
    talk = Talk(("quiet 1", "speech 2"), ("I would use a hash map",))
    async with talk.going_on():
        await anyio.sleep(6)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]
    (heard,) = talk.of(Heard)
    assert (heard.text, heard.engine, heard.confidence) == ("I would use a hash map", "rehearsal", 0.9)
    assert heard.seconds == pytest.approx(2, abs=0.1)
    assert talk.when(VoiceStarted)[0] == pytest.approx(1.1, abs=0.1)
    assert talk.when(VoiceStopped)[0] == pytest.approx(3.8, abs=0.1)


async def test_the_sound_before_the_speech_is_kept_and_the_silence_behind_it_is_not() -> None:
    talk = Talk(("quiet 3", "speech 2"), ("words",))
    async with talk.going_on():
        await anyio.sleep(8)

    (audio,) = talk.stt.heard
    assert audio.seconds == pytest.approx(0.5 + 2 + 0.3, abs=0.15)
    quiet = np.abs(audio.samples[: 16_000 // 4]).max()
    assert quiet == 0
    assert np.abs(audio.samples[16_000 * 6 // 10 :]).max() > 0.1


async def test_a_quiet_room_posts_nothing_and_recognises_nothing() -> None:
    talk = Talk(("quiet 120",))
    async with talk.going_on():
        await anyio.sleep(119)

    assert talk.events == []
    assert talk.stt.heard == []


async def test_voice_without_words_is_nothing_heard() -> None:
    talk = Talk(("speech 1",))
    async with talk.going_on():
        await anyio.sleep(5)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "NothingHeard"]


async def test_listening_goes_on_while_a_slow_recogniser_works_and_the_answers_keep_their_order() -> None:
    talk = Talk(("speech 1", "quiet 4", "speech 1", "quiet 4"), ("first", "second"), seconds=10)
    async with talk.going_on():
        await anyio.sleep(30)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped"] * 2 + ["Heard"] * 2
    assert [heard.text for heard in talk.of(Heard)] == ["first", "second"]


@pytest.mark.parametrize("trouble", ["fail", "hang 1000"])
async def test_a_recogniser_in_trouble_costs_the_words_only(trouble: str) -> None:
    talk = Talk(("speech 1", "quiet 60", "speech 1"), (trouble, "second"))
    async with talk.going_on():
        await anyio.sleep(90)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "NothingHeard", "VoiceStarted", "VoiceStopped", "Heard"]
    assert talk.of(NothingHeard)[0].why


async def test_a_recogniser_with_a_bug_costs_the_words_only() -> None:
    class Buggy(RehearsalStt):
        async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
            raise ZeroDivisionError("by design")

    talk = Talk(("speech 1",))
    talk.listening = Listening(talk.mic, talk.vad, Buggy(), settings.Vad(), talk._post)
    async with talk.going_on():
        await anyio.sleep(5)

    assert "ZeroDivisionError" in talk.of(NothingHeard)[0].why


async def test_a_long_monologue_is_one_utterance_recognised_in_pieces() -> None:
    talk = Talk(("speech 150",), ("one", "two", "only the end of three", "three"))
    async with talk.going_on():
        await anyio.sleep(160)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]
    (heard,) = talk.of(Heard)
    assert heard.text == "one two three"
    assert heard.seconds == pytest.approx(150, abs=0.5)
    assert max(audio.seconds for audio in talk.stt.heard) <= 61


async def test_a_recogniser_that_never_keeps_up_lets_sound_go_rather_than_fill_the_memory() -> None:
    talk = Talk(("speech 400",), ("words",) * 8, seconds=800)
    talk.listening.recognising.BACKLOG, talk.listening.recognising.PATIENCE = 2, 1000
    async with talk.going_on():
        await anyio.sleep(401)
        talk.listening.close()
        await anyio.sleep(8 * 800)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]
    assert 2 <= len(talk.stt.heard) <= 4


async def test_recognition_is_done_by_the_time_a_pause_proves_to_be_the_end() -> None:
    talk = Talk(("speech 1",), ("run the tests",), seconds=0.6)
    async with talk.going_on():
        await anyio.sleep(5)

    assert [heard.text for heard in talk.of(Heard)] == ["run the tests"]
    assert talk.when(Heard)[0] - talk.when(VoiceStopped)[0] < 0.05
    assert len(talk.stt.heard) == 1


@pytest.mark.parametrize("more", [1, 15])
async def test_words_recognised_in_a_pause_that_was_not_the_end_are_thrown_away(more: int) -> None:
    talk = Talk(("speech 1", "quiet 0.6", f"speech {more}"), ("half", "the whole", "the whole"))
    async with talk.going_on():
        await anyio.sleep(20)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]
    assert talk.of(Heard)[0].text == "the whole"
    assert [audio.seconds > 2 for audio in talk.stt.heard][:2] == [False, True]


async def test_a_trial_in_trouble_costs_the_words_only() -> None:
    talk = Talk(("speech 1", "quiet 3", "speech 1"), ("fail", "second"))
    async with talk.going_on():
        await anyio.sleep(9)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "NothingHeard", "VoiceStarted", "VoiceStopped", "Heard"]


async def test_a_closed_microphone_is_not_recording() -> None:
    talk = Talk(("quiet 5",))
    async with talk.going_on():
        await anyio.sleep(1)
        assert talk.mic.recording == 1
        talk.listening.close()
        await anyio.sleep(1)
        assert talk.mic.recording == 0
        talk.listening.open()
        await anyio.sleep(1)
        assert talk.mic.recording == 1


async def test_closing_in_the_middle_of_a_word_ends_the_utterance_and_keeps_what_was_said() -> None:
    talk = Talk(("speech 10",), ("so far",))
    async with talk.going_on():
        await anyio.sleep(2)
        talk.listening.close()
        await anyio.sleep(1)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]


async def test_a_microphone_that_goes_ends_the_utterance_then_says_why() -> None:
    talk = Talk(("speech 1", "fail"), ("so far",))
    talk.listening.open()
    with pytest.raises(Unavailable, match="rehearsal"):
        await talk.listening.run()

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]


async def test_the_interviewer_is_interrupted_only_by_lasting_speech() -> None:
    for length, expected in (("0.13", []), ("0.6", ["VoiceStarted"])):
        talk = Talk((f"speech {length}",))
        talk.listening = Listening(talk.mic, talk.vad, talk.stt, settings.Vad(barge_in_ms=400), talk._post)
        talk.listening.interviewer_speaking = True
        async with talk.going_on():
            await anyio.sleep(0.8)

        assert talk.kinds == expected


async def test_the_recogniser_is_told_the_words_of_the_moment() -> None:
    told: list[Vocabulary] = []

    class Attentive(RehearsalStt):
        async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
            told.append(vocabulary)
            return await super().transcribe(audio, vocabulary)

    talk = Talk(("speech 1",))
    words = Vocabulary(words=("nums",))
    talk.listening = Listening(talk.mic, talk.vad, Attentive(), settings.Vad(), talk._post, lambda: words)
    async with talk.going_on():
        await anyio.sleep(3)

    assert told == [words]


# -- taking turns ------------------------------------------------------------------------------------------------------


async def ended_after(words: str, script: tuple[str, ...] = ("speech 1",), **scene: Any) -> float:
    """Seconds from the end of a second of speech to the end of the utterance, if these are its words."""
    talk = Talk((*script, "quiet 30"), (words,) * 9)
    async with talk.going_on():
        for name, value in scene.items():
            setattr(talk.listening, name, value)
        await anyio.sleep(20)
    return talk.when(VoiceStopped)[0] - 1.0


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("run the tests", 0.7),
        ("what if it is empty", 0.7),
        ("I would use a hash map", 0.8),
        ("I would use a hash map and", 3.0),
        ("so", 3.0),
        ("um", 8.0),
    ],
)
async def test_a_pause_ends_an_utterance_when_its_words_allow(words: str, seconds: float) -> None:
    assert await ended_after(words) == pytest.approx(seconds, abs=0.1)


async def test_a_slow_recogniser_is_waited_for_and_not_longer_than_unfinished_words() -> None:
    for takes, seconds in ((1.5, 1.75), (10, 3.0)):
        talk = Talk(("speech 1",), ("run the tests",), seconds=takes)
        async with talk.going_on():
            await anyio.sleep(100)
        assert talk.when(VoiceStopped)[0] - 1 == pytest.approx(seconds, abs=0.15)
        assert [heard.text for heard in talk.of(Heard)] == ["run the tests"]


async def test_only_the_end_of_a_long_utterance_is_recognised_to_judge_a_pause() -> None:
    talk = Talk(("speech 30",), ("and then", "all of it"))
    async with talk.going_on():
        await anyio.sleep(40)

    assert [audio.seconds for audio in talk.stt.heard] == [pytest.approx(6, abs=0.1), pytest.approx(30, abs=1)]
    assert talk.when(VoiceStopped)[0] == pytest.approx(33, abs=0.1)
    assert talk.of(Heard)[0].text == "all of it"


async def test_a_trial_in_trouble_leaves_the_pause_to_a_plain_timer() -> None:
    assert await ended_after("fail") == pytest.approx(1.6, abs=0.1)


@pytest.mark.parametrize(("otherwise", "seconds"), [(0.9, 0.8), (0.4, 1.6), (0.1, 3.0)])
async def test_a_judge_says_how_long_a_statement_is_waited_for(otherwise: float, seconds: float) -> None:
    talk = Talk(("speech 1", "quiet 30"), ("this holds the best so far",))
    judge = RehearsalJudge(JudgeScript(otherwise=otherwise))
    talk.listening = Listening(talk.mic, talk.vad, talk.stt, settings.Vad(), talk._post, judge=judge)
    talk.listening.attention = "work"
    async with talk.going_on():
        await anyio.sleep(10)

    assert talk.when(VoiceStopped)[0] - 1 == pytest.approx(seconds, abs=0.1)


@pytest.mark.parametrize("takes", [0.0, 60.0])
async def test_a_judge_that_breaks_or_hangs_leaves_the_pause_to_the_grammar(takes: float) -> None:
    class Broken(RehearsalJudge):
        async def complete(self, audio: Audio, text: str) -> float:
            await anyio.sleep(takes)
            raise ZeroDivisionError("by design")

    talk = Talk(("speech 1", "quiet 30"), ("this holds the best so far",))
    talk.listening = Listening(talk.mic, talk.vad, talk.stt, settings.Vad(), talk._post, judge=Broken())
    async with talk.going_on():
        await anyio.sleep(10)

    assert talk.when(VoiceStopped)[0] - 1 == pytest.approx(0.8, abs=0.15)


async def test_quiet_that_was_asked_for_is_kept() -> None:
    assert await ended_after("I see", attention="quiet") == pytest.approx(8, abs=0.1)


async def test_keys_give_time_while_they_are_pressed() -> None:
    talk = Talk(("speech 1", "quiet 30"), ("this holds the best so far",))
    async with talk.going_on():
        for _ in range(10):
            await anyio.sleep(0.2)
            talk.listening.stir()
        await anyio.sleep(10)

    assert talk.when(VoiceStopped)[0] - 1 == pytest.approx(3.0, abs=0.1)


async def test_a_sound_of_listening_holds_the_interviewer_up_for_half_a_second() -> None:
    assert await ended_after("mm-hm", interviewer_speaking=True) == pytest.approx(0.4, abs=0.1)
    assert await ended_after("", interviewer_speaking=True) == pytest.approx(0.4, abs=0.1)


async def test_a_held_key_keeps_the_utterance_open_and_letting_go_ends_it_at_once() -> None:
    talk = Talk(("speech 1", "quiet 5", "speech 1", "quiet 30"), ("run the tests",) * 9)
    talk.listening.hold(True)
    async with talk.going_on():
        await anyio.sleep(12)
        assert talk.kinds == ["VoiceStarted"]
        talk.listening.hold(False)
        await anyio.sleep(0.1)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]


@pytest.mark.parametrize("closes", [False, True])
async def test_a_key_let_go_after_nothing_was_said_is_answered(closes: bool) -> None:
    talk = Talk(("quiet 30",))
    talk.listening.hold(True)
    async with talk.going_on():
        await anyio.sleep(2)
        talk.listening.hold(False)
        if closes:
            talk.listening.close()
        await anyio.sleep(0.1)

    assert talk.kinds == ["NothingHeard"]


async def test_whoever_is_cut_off_is_given_more_time() -> None:
    talk = Talk(("speech 1", "quiet 1.2", "speech 1", "quiet 0.9", "speech 1", "quiet 9"), ("I sort the list",) * 9)
    async with talk.going_on():
        await anyio.sleep(15)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"] * 2, "the second pause was not taken for an end"


# -- its own voice -----------------------------------------------------------------------------------------------------


async def test_half_duplex_it_is_deaf_while_the_interviewer_speaks_and_half_a_second_after() -> None:
    talk = Talk(("speech 10", "quiet 5", "speech 1", "quiet 5"), ("run the tests",) * 9)
    talk.listening.half_duplex = talk.listening.interviewer_speaking = True
    async with talk.going_on():
        await anyio.sleep(9.6)
        talk.listening.interviewer_speaking = False
        await anyio.sleep(4)
        assert talk.events == [], "the rest of its own voice is no candidate's either"
        await anyio.sleep(6)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]
    assert np.abs(talk.stt.heard[0].samples[:4000]).max() == 0, "nor is it kept as what came before"


async def test_full_duplex_it_is_not() -> None:
    talk = Talk(("speech 1", "quiet 5"), ("run the tests",))
    talk.listening.interviewer_speaking = True
    async with talk.going_on():
        await anyio.sleep(5)

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "Heard"]


async def test_a_key_to_talk_is_heard_from_its_first_word_on() -> None:
    talk = Talk(("quiet 1", "speech 1", "quiet 5"), ("run the tests",))
    talk.listening.half_duplex = talk.listening.interviewer_speaking = True
    async with talk.going_on():
        await anyio.sleep(0.95)
        talk.listening.interviewer_speaking = False
        talk.listening.hold(True)
        await anyio.sleep(2)
        talk.listening.hold(False)
        await anyio.sleep(1)

    assert talk.when(VoiceStarted) == [pytest.approx(1.1, abs=0.1)]


async def test_an_hour_of_its_own_voice_is_no_turn() -> None:
    talk = Talk(("speech 3",) * 600, ("words",) * 99)
    talk.listening.half_duplex = True
    async with talk.going_on():
        for _ in range(500):
            talk.listening.interviewer_speaking = True
            await anyio.sleep(2.2)
            talk.listening.interviewer_speaking = False
            await anyio.sleep(0.3)

    assert talk.events == []


async def test_two_hours_of_listening_leave_nothing_behind() -> None:
    """A minute of talk in every ten, as fast as it can be taken; after half an hour memory must not grow any more."""
    minute = 60_000 / FRAME_MS
    quiet, loud = np.zeros(512, np.float32), np.full(512, 0.3, np.float32)

    class Room(RehearsalMic):
        async def frames(self) -> AsyncIterator[Any]:
            for at in range(int(120 * minute)):
                if at == int(30 * minute):
                    tracemalloc.start()
                if at % 100 == 0:
                    await anyio.sleep(0)
                yield (loud if (at / minute) % 10 < 1 else quiet).copy()
            await anyio.sleep_forever()

    talk = Talk((), ())
    talk.mic = Room()
    talk.stt.heard = deque(maxlen=1)  # type: ignore[assignment]  # it keeps every sound, for tests: not here
    talk.listening = Listening(talk.mic, talk.vad, talk.stt, settings.Vad(), talk._post)
    async with talk.going_on():
        await anyio.sleep(1)
        after, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert talk.kinds == ["VoiceStarted", "VoiceStopped", "NothingHeard"] * 12
    assert after < 1_500_000, "a ring of sound, the last utterance of the tests' own recogniser, a few events"
    assert peak < 20_000_000, "a minute of sound at a time, in the recogniser's hands and in ours"


async def test_what_may_have_been_said_is_supposed_in_the_pause_and_taken_back_when_more_comes() -> None:
    supposed: list[tuple[float, str | None]] = []
    talk = Talk(("speech 1", "quiet 0.5", "speech 1", "quiet 9"), ("run the tests", "run the tests please"))
    start = anyio.current_time()
    talk.listening = Listening(
        talk.mic,
        talk.vad,
        talk.stt,
        settings.Vad(),
        talk._post,
        suppose=lambda heard: supposed.append((anyio.current_time() - start, heard.text if heard else None)),
    )
    async with talk.going_on():
        await anyio.sleep(9)

    assert [text for _, text in supposed] == ["run the tests", None, "run the tests please"]
    assert supposed[-1][0] < talk.when(VoiceStopped)[0] - 0.4
    assert [heard.text for heard in talk.of(Heard)] == ["run the tests please"]


@pytest.mark.parametrize("words", ["I would use a hash map and", "um", "mm-hm", ""])
async def test_what_is_not_finished_is_not_supposed(words: str) -> None:
    supposed: list[object] = []
    talk = Talk(("speech 1", "quiet 9"), (words,))
    talk.listening = Listening(talk.mic, talk.vad, talk.stt, settings.Vad(), talk._post, suppose=supposed.append)
    async with talk.going_on():
        await anyio.sleep(12)

    assert supposed == []
