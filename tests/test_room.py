"""The whole daemon in a room without walls: it hears the candidate, answers aloud, and stops when spoken over."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from mochid import protocol
from mochid.ports import Audio, Vocabulary
from mochid.protocol import Status, Transcript
from mochid.sound.ears import HEARS_ITSELF
from mochid.soundcheck import canceller
from tests.mochid_process import Mochid
from tests.room import MIC, NEEDS, RATE, Room, candidate_says, loudness, missing
from tests.self_talk import SETTINGS, Canceller, coupled_room, talk

pytestmark = [pytest.mark.room, pytest.mark.timeout(240)]

TRIES = 3
"""How often a candidate says what is not heard."""
BY_VOICE = """
[mic]
engine = "pipewire"
duplex = "full"  # this room's microphone does not hear its speaker
[speaker]
engine = "pipewire"
[stt]
engine = "pocketsphinx"
[tts]
engine = "espeak"
rate_wpm = 330
[calibration]
baseline_recorded = true
"""


@pytest.fixture
def mochid(room: Room, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mochid]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_home / "run"))  # mochi's sockets; PipeWire's are named by themselves
    with Mochid(own_home, BY_VOICE) as daemon:
        yield daemon


def begin(mochid: Mochid, home: Path) -> None:
    mochid.until("the engines are loaded", lambda s: s.recogniser == "pocketsphinx" and s.voice == "espeak")
    started = mochid.ask(protocol.Start("two_sum", str(home / "solution.py")))
    assert isinstance(started, protocol.Started)
    assert (started.microphone, started.voice) == ("pipewire", "espeak")


def silent(mochid: Mochid) -> Status:
    """Wait until the interviewer has said what it had to say."""
    return mochid.until("the interviewer is silent", lambda s: s.floor == "open", seconds=60)


def lines(mochid: Mochid, who: str) -> list[str]:
    reply = mochid.ask(protocol.GetTranscript())
    assert isinstance(reply, Transcript)
    return [line.text for line in reply.lines if line.who == who]


def say(room: Room, mochid: Mochid, text: str, words: str = "") -> str:
    """Say it into the microphone; returns what was heard. Sound is lost while a recorder starts on a busy machine, and where it
    stutters: who is not heard, or not understood where `words` matter, says it again."""
    heard = lines(mochid, "candidate")
    for _ in range(TRIES):
        before = len(heard)
        room.say_into_mic(candidate_says(text, before=0.3, after=0.5))
        end = time.monotonic() + 12
        while time.monotonic() < end:
            heard = lines(mochid, "candidate")
            if len(heard) > before and words in heard[-1]:
                return heard[-1]
            time.sleep(0.05)
        silent(mochid)
    raise AssertionError(f"'{text}' was not heard, but {heard}; the status is {mochid.status()}")


def speaking(mochid: Mochid) -> None:
    """Wait until the interviewer speaks, and a moment more; where it has said all, have it say the problem again."""
    end = time.monotonic() + 8
    while mochid.status().floor != "speaking":
        if time.monotonic() > end:
            mochid.ask(protocol.Say("can you say the problem again please"))
            mochid.until("it speaks", lambda s: s.floor == "speaking")
        time.sleep(0.05)
    time.sleep(1.0)


def speak_over(room: Room, mochid: Mochid, speech: np.ndarray) -> float:
    """Talk while the interviewer does, until it stops; returns when what stopped it was begun."""
    for _ in range(TRIES):
        speaking(mochid)
        onset = time.monotonic()
        room.say_into_mic(speech)
        while time.monotonic() < onset + 5:
            if mochid.status().floor in ("candidate", "thinking"):
                return onset
            time.sleep(0.02)
    raise AssertionError(f"it talked on; the status is {mochid.status()}")


def was_cut(mochid: Mochid) -> bool:
    """Something of what the interviewer said was cut short."""
    reply = mochid.ask(protocol.GetTranscript())
    assert isinstance(reply, Transcript)
    return any(line.cut for line in reply.lines if line.who == "interviewer")


def test_the_interview_moves_by_voice_and_is_answered_aloud(room: Room, mochid: Mochid, own_home: Path) -> None:
    with room.record_speaker() as presented:
        begin(mochid, own_home)
        silent(mochid)
    assert len(presented.voiced()) / RATE > 4, "the problem is presented aloud, whole"
    assert loudness(presented.voiced()) > 0.02

    with room.record_speaker() as answered:
        assert say(room, mochid, "I would use a hash map", "hash map")
        mochid.until("the plan moves the phase", lambda s: s.phase == "approach")
        silent(mochid)
    assert len(answered.voiced()) / RATE > 0.5, "the answer came through the speaker"

    say(room, mochid, "let me code", "code")
    mochid.until("it is time to code", lambda s: s.phase == "coding")
    silent(mochid)
    (own_home / "solution.py").write_text("def two_sum(nums, target):\n    return [0, 1]\n")
    mochid.until("the save is tested", lambda s: 0 < s.passed < s.total)
    say(room, mochid, "run the tests", "tests")
    mochid.until("failing tests lead to debugging", lambda s: s.phase == "debugging")


async def test_what_the_speaker_gave_is_what_the_transcript_says(room: Room, mochid: Mochid, own_home: Path) -> None:
    begin(mochid, own_home)
    silent(mochid)
    from mochid.adapters.espeak import Espeak, EspeakSettings

    before = len(lines(mochid, "interviewer"))
    with room.record_speaker() as recording:
        reply = mochid.ask(protocol.Say("can the list be empty?"))
        assert isinstance(reply, protocol.Done)
        mochid.until("it answers", lambda s: s.floor == "speaking" or len(lines(mochid, "interviewer")) > before)
        silent(mochid)
    heard = recording.voiced()

    said = " ".join(lines(mochid, "interviewer")[before:])
    async with Espeak(EspeakSettings(rate_wpm=330)) as voice:
        alone = [chunk async for chunk in voice.speak(said)]
    seconds = sum(chunk.seconds for chunk in alone)
    assert len(heard) / RATE == pytest.approx(seconds, rel=0.5), f"'{said}' takes about {seconds:.1f} s"


def test_the_interviewer_falls_silent_when_spoken_over(room: Room, mochid: Mochid, own_home: Path) -> None:
    speech = candidate_says("can the list be empty", after=1.0)
    with room.record_speaker() as recording:
        begin(mochid, own_home)
        for _ in range(
            TRIES
        ):  # on a busy machine sound stutters; who was not understood has only held it up, and says it again
            onset = speak_over(room, mochid, speech)
            assert recording.loud_until() > 0
            time.sleep(0.5)
            assert recording.loud_until() - onset < 3, "the bench says how fast; only a bug is this slow"
            end = time.monotonic() + 8
            while not was_cut(mochid) and time.monotonic() < end:
                time.sleep(0.05)
            if was_cut(mochid):
                break
    assert was_cut(mochid), "the transcript keeps what was heard of it"


def test_a_cough_only_holds_the_interviewer_up(room: Room, mochid: Mochid, own_home: Path) -> None:
    begin(mochid, own_home)
    speak_over(room, mochid, candidate_says("hmm", after=1.0))
    mochid.until("it goes on by itself", lambda s: s.floor == "speaking", seconds=40)
    silent(mochid)

    reply = mochid.ask(protocol.GetTranscript())
    assert isinstance(reply, Transcript)
    said = [line for line in reply.lines if line.who == "interviewer"]
    assert len(said) >= 3
    assert not any(line.cut for line in said), "all of it was said to its end"


def test_a_muted_microphone_is_closed(room: Room, mochid: Mochid, own_home: Path) -> None:
    begin(mochid, own_home)
    silent(mochid)
    mochid.ask(protocol.Mute())
    before = lines(mochid, "candidate")

    player = room.say_into_mic(candidate_says("let me code", after=0.5))
    player.wait(20)
    time.sleep(2)

    assert lines(mochid, "candidate") == before
    mochid.ask(protocol.Unmute())
    mochid.until("the microphone is open again", lambda s: s.microphone == "pipewire")
    assert say(room, mochid, "give me a minute")


def test_when_the_sound_server_dies_the_session_goes_on_in_text_and_the_voice_comes_back(
    room: Room, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(prefix="mochi-room-", dir="/tmp") as folder, closing(Room(Path(folder))) as doomed:
        doomed.open()
        for name, value in doomed.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_home / "run"))
        with Mochid(own_home, BY_VOICE) as mochid:
            begin(mochid, own_home)
            silent(mochid)
            doomed.close()
            lost = time.monotonic()
            mochid.until("the status says so", lambda s: s.microphone != "pipewire" and "mochictl say" in s.note)
            assert time.monotonic() - lost < 12, "the bench says how fast; only a bug is this slow"

            assert isinstance(mochid.ask(protocol.Say("can the list be empty?")), protocol.Done)

            silent(mochid)
            assert any("two" in line for line in lines(mochid, "interviewer")), "answered in text"
            doomed.open()
            mochid.until("the microphone is taken back", lambda s: s.microphone == "pipewire", seconds=60)
            with doomed.record_speaker() as recording:
                assert say(doomed, mochid, "let me code")
                silent(mochid)
            assert len(recording.voiced()) / RATE > 0.3, "and so is the speaker"
            assert "mochictl say" not in mochid.status().note
            assert "shown instead" not in mochid.status().note


@pytest.mark.parametrize("cancelling", ["none", "null"])
def test_the_daemon_never_answers_its_own_voice(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, cancelling: Canceller
) -> None:
    """A quarter of a minute of it in a coupled room; once with a canceller that only says that it takes the echo out.

    `python -m tests.bench.bench_self_talk` does the twenty minutes.
    """
    if missing(*NEEDS) or not list(Path("/usr/lib").glob("*/spa-0.2/aec/libspa-aec-null.so")):
        pytest.skip("no virtual room, or none with echo cancelling")
    with coupled_room(cancelling) as coupled:
        for name, value in coupled.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_home / "run"))
        with Mochid(own_home, SETTINGS.format(duplex="auto")) as mochid:
            talked = talk(mochid, coupled, 15.0, MIC if cancelling == "none" else canceller.SOURCE)

    assert talked.spoken > 5
    assert talked.came_back > 5, "the room is coupled: it could hear itself"
    assert talked.heard == []
    if cancelling == "none":
        assert talked.turns == 0
    else:
        assert talked.events["VoiceStarted"] <= 1, "where sound stutters it may stop for a moment, once"
        assert any(HEARS_ITSELF in note for note in talked.notes), "it has noticed, and says what to do"


def test_through_a_canceller_it_can_be_interrupted_and_does_not_interrupt_itself(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The canceller lets an echo through while it learns the room; then nothing, but whoever talks."""
    if missing(*NEEDS) or not list(Path("/usr/lib").glob("*/spa-0.2/aec/libspa-aec-webrtc.so")):
        pytest.skip("no virtual room, or none with echo cancelling")
    speech = candidate_says("hold on, let me think about that", after=0.5)
    with coupled_room("webrtc") as coupled:
        for name, value in coupled.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_home / "run"))
        with Mochid(own_home, SETTINGS.format(duplex="auto")) as mochid:
            begin(mochid, own_home)
            mochid.until("it speaks", lambda s: s.floor == "speaking")
            time.sleep(3)
            assert mochid.status().floor == "speaking", "its own voice has not stopped it"
            for _ in range(4):  # a canceller that starves beside busy tests takes the candidate out, too, now and then
                coupled.say_into_mic(speech)
                end = time.monotonic() + 8
                while not (stopped := mochid.status().floor == "candidate") and time.monotonic() < end:
                    time.sleep(0.02)
                if stopped:
                    break
                mochid.until("it has more to say", lambda s: s.floor == "open", seconds=60)
                mochid.ask(protocol.Say("can you say the problem again please"))
                mochid.until("it speaks", lambda s: s.floor == "speaking")
                time.sleep(1)
            assert stopped


async def test_the_recogniser_understands_the_room(room: Room) -> None:
    from mochid.adapters.pocketsphinx.recogniser import PocketSphinx

    async with PocketSphinx() as recogniser:
        for text in ("run the tests", "let me code", "try again"):
            speech = candidate_says(text, before=0.3, after=0.3)
            heard = await recogniser.transcribe(Audio(speech.astype(np.float32), RATE), Vocabulary())
            assert heard.text == text
