"""Calibration: what is learned of a room and a speaker helps in that room, is kept by microphone, and never overrules the user."""

import json
import os
import re
import stat
import wave
from pathlib import Path

import anyio
import numpy as np
import pytest

from mochictl.__main__ import run
from mochid import calibration
from mochid.adapters.silero import Silero
from mochid.calibration import (
    Calibration,
    Fit,
    Noise,
    Pattern,
    Score,
    Speaker,
    Typing,
    in_force,
)
from mochid.events import Prepared
from mochid.journal import Journal
from mochid.ports import FRAME, RATE
from mochid.settings import Settings, parse
from mochid.soundcheck import fitting
from mochid.soundcheck.wizard import CannotCalibrate, read_wav
from tests.room import candidate_says

SAYS = {
    "counting": "testing, one two three",
    "thinking": "um, let me think about that",
    "explaining": "a hash map keeps each number, and we look for the rest of it",
    "confused": "I don't understand the problem",
}
OTHERS = ("can the list be empty", "run the tests", "I would use two pointers", "give me a minute")


def noise(seconds: float, level: float, seed: int) -> np.ndarray:
    return (level * np.random.default_rng(seed).standard_normal(round(seconds * RATE))).astype(np.float32)


def frames(sound: np.ndarray) -> list[np.ndarray]:
    return [sound[start : start + FRAME] for start in range(0, len(sound) - FRAME + 1, FRAME)]


def keys(seconds: float, level: float, seed: int, a_second: float = 6.0) -> np.ndarray:
    """Clicks with a body, as of a loud keyboard."""
    chance = np.random.default_rng(seed)
    sound, at = np.zeros(round((seconds + 1) * RATE), np.float32), 0.1
    while at < seconds:
        click = chance.standard_normal(900) * np.exp(-np.arange(900) / 60)
        sound[round(at * RATE) :][:900] += (level * click / np.abs(click).max()).astype(np.float32)
        at += 0.05 + chance.exponential(1 / a_second)
    return sound[: round(seconds * RATE)]


def at_peak(sound: np.ndarray, peak: float) -> np.ndarray:
    return (sound * peak / np.abs(sound).max()).astype(np.float32)


def radio(seconds: float, peak: float, words: str) -> np.ndarray:
    """Somebody else who talks, far away."""
    said = candidate_says(words, voice="rms")
    return at_peak(np.resize(np.concatenate([said, np.zeros(RATE // 2, np.float32)]), round(seconds * RATE)), peak)


class Room:
    """A speaker of some loudness, and what is heard when there is silence and when there is typing."""

    def __init__(self, peak: float, hum: float, radio: float = 0.0, typing: float = 0.02) -> None:
        self.peak, self.hum, self.radio, self.typing = peak, hum, radio, typing

    def speech(self, words: str, seed: int) -> np.ndarray:
        said = at_peak(candidate_says(words, before=0.6, after=1.2), self.peak)
        return said + noise(len(said) / RATE, self.hum, seed)[: len(said)]

    def silence(self, seconds: float, seed: int, words: str) -> np.ndarray:
        still = noise(seconds, self.hum, seed)
        return still + radio(seconds, self.radio, words)[: len(still)] if self.radio else still

    def keyboard(self, seconds: float, seed: int, words: str) -> np.ndarray:
        return self.silence(seconds, seed, words) + keys(seconds, self.typing, seed)

    def recordings(self, folder: Path) -> Path:
        """What the wizard records."""
        folder.mkdir()
        sounds = {name: self.speech(words, 3) for name, words in SAYS.items()}
        sounds["silence"] = self.silence(3.0, 1, "and now the weather for the weekend in the north")
        sounds["typing"] = self.keyboard(5.0, 2, "the prices of oil have fallen again this morning")
        sounds["thinking_sounds"] = self.speech("hmm, um, uh", 4)
        for name, sound in sounds.items():
            write_wav(folder / f"{name}.wav", sound)
        return folder


def write_wav(file: Path, sound: np.ndarray, rate: int = RATE) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())


def calibrate(folder: Path, capsys: pytest.CaptureFixture[str]) -> Calibration:
    assert run(["calibrate", "--from-wav", str(folder), "--device", "mic", "--json"]) == 0
    import msgspec

    return msgspec.json.decode(capsys.readouterr().out.splitlines()[-1], type=Calibration)


def on_another_day(room: Room, wanted: Settings) -> tuple[int, int]:
    """False wake-ups and missed utterances on sound that was not learned from."""

    async def listen() -> tuple[int, int]:
        async with Silero() as vad:
            still = room.silence(6.0, 11, "the match ended without a goal, and it rained")
            typing = room.keyboard(8.0, 12, "in the second half both teams were tired")
            noises = [fitting.recorded(vad, sound) for sound in (still, typing)]
            said = [fitting.recorded(vad, room.speech(words, 13)) for words in OTHERS]
        score = fitting.score(noises, said, fitting.of(wanted), wanted)
        return score.wake_ups, score.missed

    return anyio.run(listen)


# -- it helps ----------------------------------------------------------------------------------------------------------


def test_one_who_speaks_softly_is_heard_after_calibrating(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    soft = Room(peak=0.02, hum=0.0004, typing=0.004)

    found = calibrate(soft.recordings(tmp_path / "wav"), capsys)

    assert found.before.missed == 4, "as it comes, nothing so quiet is listened to"
    assert (found.after.missed, found.after.wake_ups) == (0, 0)
    assert found.after.caught > 0.9
    assert on_another_day(soft, Settings()) == (0, 4)
    assert on_another_day(soft, in_force(Settings(), "mic")) == (0, 0)


def test_a_radio_in_the_next_room_no_longer_wakes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    beside_a_radio = Room(peak=0.5, hum=0.001, radio=0.06)

    found = calibrate(beside_a_radio.recordings(tmp_path / "wav"), capsys)

    assert found.before.wake_ups >= 2
    assert (found.after.wake_ups, found.after.missed) == (0, 0)
    before = on_another_day(beside_a_radio, Settings())
    after = on_another_day(beside_a_radio, in_force(Settings(), "mic"))
    assert before[0] >= 2
    assert after == (0, 0)


def test_a_room_that_needs_nothing_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = calibrate(Room(peak=0.5, hum=0.001).recordings(tmp_path / "wav"), capsys)

    assert (found.fit.threshold, found.fit.min_speech_ms, found.fit.noise_threshold) == (0.5, 100.0, 0.03)
    assert found.before.wake_ups == found.after.wake_ups == found.after.missed == 0


def test_what_is_learned_is_what_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = calibrate(Room(peak=0.5, hum=0.003, typing=0.2).recordings(tmp_path / "wav"), capsys)

    assert found.noise.floor == pytest.approx(-50.5, abs=1)
    assert len(found.noise.bands) == 7
    assert found.typing.keys_per_second == pytest.approx(5, abs=2)
    assert found.typing.level > found.noise.floor
    assert 80 < found.speaker.words_per_minute < 260
    assert set(found.speaker.patterns) == {*SAYS, "silence", "typing", "thinking_sounds"}
    assert found.speaker.patterns["typing"].zero_crossings > found.speaker.patterns["explaining"].zero_crossings
    assert 700 <= found.fit.end_silence_ms <= 2000


# -- the verb ----------------------------------------------------------------------------------------------------------


def test_it_shows_what_it_changes_and_forgets_when_told(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Room(peak=0.02, hum=0.0004, typing=0.004).recordings(tmp_path / "wav")

    assert run(["calibrate", "--from-wav", str(folder), "--device", "mic"]) == 0

    said = capsys.readouterr().out
    assert re.search(r"prompts not noticed +4/4 +0/4\n", said)
    assert "stt.noise_threshold" in said
    file = calibration.path("mic")
    assert str(file) in said
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert os.listdir(file.parent) == [file.name], "no sound is kept"

    assert run(["calibrate", "--reset", "--device", "mic"]) == 0
    assert "Forgot" in capsys.readouterr().out
    assert not file.exists()
    assert run(["calibrate", "--reset", "--device", "mic"]) == 0
    assert "Nothing is known" in capsys.readouterr().out


@pytest.mark.thorough
@pytest.mark.fast
def test_recordings_that_are_missing_or_strange_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["calibrate", "--from-wav", str(tmp_path)]) == 1
    assert "The folder needs: silence.wav, counting.wav" in capsys.readouterr().err
    (tmp_path / "silence.wav").write_text("RIFF")
    with pytest.raises(CannotCalibrate, match="no WAV file"):
        read_wav(tmp_path / "silence.wav")


@pytest.mark.thorough
@pytest.mark.fast
def test_silence_where_speech_was_asked_for_teaches_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (*SAYS, "silence", "typing", "thinking_sounds"):
        write_wav(tmp_path / f"{name}.wav", noise(2.0, 0.001, 5))

    assert run(["calibrate", "--from-wav", str(tmp_path), "--device", "mic"]) == 1

    assert "No speech was heard when you were asked to speak" in capsys.readouterr().err
    assert calibration.load("mic") is None


@pytest.mark.fast
def test_other_rates_and_channels_are_read_as_well(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "x.wav"), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(48_000)
        out.writeframes(np.full((48_000, 2), 8192, "<i2").tobytes())

    sound = read_wav(tmp_path / "x.wav")

    assert len(sound) == pytest.approx(RATE, abs=2)
    assert sound.mean() == pytest.approx(0.25, abs=0.001)


# -- how it takes effect -----------------------------------------------------------------------------------------------


def known(device: str = "mic", **fit: float) -> Calibration:
    fitted = {"threshold": 0.7, "min_speech_ms": 224.0, "end_silence_ms": 1300.0, "noise_threshold": 0.01, **fit}
    score = Score(0, 0, 4, 1.0)
    return Calibration(
        device=device,
        made_at=1.0,
        noise=Noise(-60.0, 0.004, (-70.0,) * 7),
        typing=Typing(-40.0, 0.02, 5.0, 0.2),
        speaker=Speaker(-25.0, 150.0, (200.0,), ("him", "um"), {"typing": Pattern(5.0, -40.0, 0.3, 0.0)}),
        fit=Fit(**fitted),
        before=score,
        after=score,
    )


@pytest.mark.fast
def test_what_is_known_stands_in_for_defaults_only() -> None:
    calibration.save(known())
    mine = parse("[vad]\nthreshold = 0.6\n[coach.behavioral]\nthinking_sounds = ['erm']\n")

    fitted = in_force(mine, "mic")

    assert (fitted.vad.threshold, fitted.vad.min_speech_ms, fitted.vad.end_silence_ms) == (0.6, 224.0, 1300.0)
    assert fitted.stt.noise_threshold == 0.01
    assert fitted.coach.behavioral.thinking_sounds == ("erm", "him", "um")
    assert fitted.calibration.baseline_recorded
    assert in_force(mine, "another") == mine
    assert in_force(mine, "") == mine


@pytest.mark.fast
def test_a_file_named_in_the_settings_is_taken_for_any_microphone(tmp_path: Path) -> None:
    file = calibration.save(known("elsewhere"))
    named = parse(f"[calibration]\nnoise_profile = '{file}'\n")

    fitted = in_force(named, "mic")

    assert (fitted.vad.threshold, fitted.stt.noise_threshold) == (0.7, 0.01)
    assert fitted.vad.end_silence_ms == Settings().vad.end_silence_ms
    speech = in_force(parse(f"[calibration]\nspeech_patterns = '{file}'\n"), "mic")
    assert (speech.vad.threshold, speech.vad.end_silence_ms) == (0.5, 1300.0)


@pytest.mark.fast
@pytest.mark.parametrize("spoilt", ["{", '{"version": 1}', None])
def test_a_file_that_can_not_be_used_counts_as_none(spoilt: str | None) -> None:
    file = calibration.save(known())
    file.write_text(file.read_text().replace('"version": 1', '"version": 99') if spoilt is None else spoilt)

    assert calibration.load("mic") is None
    assert in_force(Settings(), "mic") == Settings()


@pytest.mark.fast
def test_microphones_with_names_alike_have_files_of_their_own() -> None:
    names = ("alsa_input.usb-0", "alsa input/usb 0", "mikrofon äöü", "x" * 300, "../../etc/passwd")
    assert len({calibration.path(name) for name in names}) == len(names)
    assert all(calibration.path(name).parent == calibration.folder() for name in names)


@pytest.mark.fast
def test_json_of_a_reset_is_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    calibration.save(known())
    assert run(["calibrate", "--reset", "--device", "mic", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"device": "mic", "forgotten": True}


@pytest.mark.fast
def test_a_reset_needs_no_microphone(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_home / ".config" / "mochi").mkdir(parents=True, exist_ok=True)
    (own_home / ".config" / "mochi" / "settings.toml").write_text('[mic]\nengine = "none"\n')
    assert run(["calibrate", "--reset"]) == 0
    calibration.save(known("mic"))
    assert run(["calibrate", "--reset"]) == 0
    assert calibration.known() == ()
    calibration.save(known("mic"))
    calibration.save(known("the other"))
    assert run(["calibrate", "--reset"]) == 1
    assert len(calibration.known()) == 2
    said = capsys.readouterr()
    assert said.out == "Nothing is known of any microphone.\nForgot what was learned of mic.\n"
    assert said.err == "No microphone is here, so say which to forget: --device mic, or 'the other'.\n"


@pytest.mark.fast
def test_without_a_microphone_it_says_that_one_can_type(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_home / ".config" / "mochi").mkdir(parents=True, exist_ok=True)
    (own_home / ".config" / "mochi" / "settings.toml").write_text('[mic]\nengine = "none"\n')

    assert run(["calibrate"]) == 1
    assert "Without a microphone you type: `mochictl attach` is a chat." in capsys.readouterr().err


async def test_the_first_interview_asks_to_be_calibrated_and_one_that_is_does_not(own_home: Path) -> None:
    from tests.test_recordings import interview

    async with interview(own_home, calibrated=False) as (daemon, _):
        assert daemon.status().phase == "calibration"
    calibration.save(known("rehearsal"))
    (own_home / "again").mkdir()
    async with interview(own_home / "again", calibrated=False) as (daemon, _):
        assert daemon.status().phase == "intro"
        session = daemon.status().session
    with Journal(own_home / "again" / "journal") as journal:
        prepared = next(event for _, event in journal.replay(session) if isinstance(event, Prepared))
    assert (prepared.settings.vad.threshold, prepared.settings.stt.noise_threshold) == (0.7, 0.01), "what is in force"
    assert "him" in prepared.settings.coach.behavioral.thinking_sounds
