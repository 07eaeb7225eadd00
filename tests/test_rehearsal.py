"""The rehearsed engines themselves: their scripts mean what they say, in simulated time."""

import json
import wave
from pathlib import Path
from typing import Any

import anyio
import msgspec
import pytest
import trio.testing

from mochid.adapters.rehearsal.coach import CoachScript, RehearsalCoach
from mochid.adapters.rehearsal.language import RehearsalLanguage
from mochid.adapters.rehearsal.mic import MicScript, RehearsalMic
from mochid.adapters.rehearsal.script import Act, read
from mochid.adapters.rehearsal.sound import tone
from mochid.adapters.rehearsal.speaker import RehearsalSpeaker, SpeakerScript
from mochid.adapters.rehearsal.stt import RehearsalStt
from mochid.adapters.rehearsal.tts import RehearsalTts, TtsScript
from mochid.adapters.rehearsal.vad import RehearsalVad
from mochid.ports import FRAME, RATE, Audio, Job, Unavailable
from mochid.reports import Verdict

pytestmark = pytest.mark.fast

ENGINES = (
    RehearsalMic,
    RehearsalSpeaker,
    RehearsalVad,
    RehearsalStt,
    RehearsalTts,
    RehearsalCoach,
    RehearsalLanguage,
)


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


@pytest.mark.parametrize(
    ("line", "act"),
    [
        ("", Act()),
        ("Let me think.", Act("Let me think.")),
        ("fail", Act("", "fail")),
        ("hang 30", Act("", "hang", 30.0)),
        ("Let me think then fail", Act("Let me think", "fail")),
        ("first this then that then hang 2.5", Act("first this then that", "hang", 2.5)),
        ("if it fails, try again", Act("if it fails, try again")),
        ("I hang 3 pictures", Act("I hang 3 pictures")),
    ],
)
def test_a_script_line_is_words_and_an_ending(line: str, act: Act) -> None:
    assert read(line) == act


@pytest.mark.parametrize("engine", ENGINES)
async def test_an_opening_may_fail_or_take_its_time(engine: type[Any]) -> None:
    with pytest.raises(Unavailable):
        async with engine(engine.Settings(opening="fail")):
            pass
    start = anyio.current_time()
    async with engine(engine.Settings(opening="hang 7")):
        assert anyio.current_time() - start == pytest.approx(7)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_slip_in_the_settings_is_refused(engine: type[Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"scirpt": []}, engine.Settings)


async def test_the_microphone_keeps_time_and_follows_its_script() -> None:
    mic = RehearsalMic(MicScript(script=("quiet 1", "speech 1", "fail")))
    start = anyio.current_time()
    stream = mic.frames()
    levels = [float(abs(await anext(stream)).max()) for _ in range(64)]
    with pytest.raises(Unavailable):
        await anext(stream)

    assert anyio.current_time() - start == pytest.approx(2, abs=0.1)
    assert [level > 0.1 for level in levels] == [False] * 32 + [True] * 32


async def test_the_microphone_hears_what_it_is_given_first() -> None:
    mic = RehearsalMic()
    mic.speak(FRAME / RATE * 2)
    stream = mic.frames()
    loud = [float(abs(await anext(stream)).max()) > 0.1 for _ in range(3)]
    await stream.aclose()

    assert loud == [True, True, False]
    assert mic.recording == 0


async def test_the_speaker_takes_as_long_as_its_sound_and_keeps_what_was_heard_of_it() -> None:
    speaker = RehearsalSpeaker()
    sound = Audio(tone(2, RATE), RATE)
    start = anyio.current_time()
    await speaker.play(sound)
    assert anyio.current_time() - start == pytest.approx(2)
    with anyio.move_on_after(0.5):
        await speaker.play(sound)

    assert [one.seconds for one in speaker.played] == pytest.approx([2, 0.5])


async def test_the_speaker_writes_what_was_heard_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "voice.wav"
    async with RehearsalSpeaker(SpeakerScript(file=str(file), pace=0)) as speaker:
        await speaker.play(Audio(tone(1, 22_050), 22_050))
        await speaker.play(Audio(tone(1, 16_000), 16_000))

    with wave.open(str(file)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (22_050, 1)
        assert sound.getnframes() == pytest.approx(2 * 22_050, abs=5)


async def test_the_voice_stops_where_its_script_says() -> None:
    tts = RehearsalTts(TtsScript(script=("", "half then fail")))
    assert len([chunk async for chunk in tts.speak("one two three four")]) == 4
    stream = tts.speak("one two three four")
    await anext(stream)
    await anext(stream)
    with pytest.raises(Unavailable):
        await anext(stream)


async def test_the_coach_says_its_lines_in_pieces_and_then_its_plain_one() -> None:
    coach = RehearsalCoach(CoachScript(script=("Tell me more, then go on.",), otherwise="Mm."))
    turn: Any = object()

    assert "".join([piece async for piece in coach.reply(turn)]) == "Tell me more, then go on."
    assert "".join([piece async for piece in coach.reply(turn)]) == "Mm."
    assert coach.turns == [turn, turn]


async def test_a_saved_file_decides_what_its_tests_give() -> None:
    language = RehearsalLanguage()
    answers = [[0, 1], "x", None]

    def job(line: str) -> Job:
        return Job(f"def f(a): pass\n# rehearsal: {line}\n", "f", ("a",), "int", ([1], [2], [3]))

    fine = await language.run(job(f"returns {json.dumps(answers)}"))
    broken = await language.run(job("RE KeyError: 3"))

    assert [case.value for case in fine.cases] == answers
    assert fine.verdict is Verdict.PASS
    assert (broken.verdict, broken.explanation) == (Verdict.RE, "KeyError: 3")
    with pytest.raises(Unavailable):
        await language.run(job("fail"))
    assert language.running == 0
