"""`mochictl audio`: what is measured is what is there, what is advised can be done, and nobody's file is overwritten."""

import json
from pathlib import Path

import anyio
import numpy as np
import pytest

from mochictl.__main__ import run
from mochid.adapters.espeak import Espeak, EspeakSettings
from mochid.ports import RATE, Device, Devices
from mochid.protocol import Status
from mochid.soundcheck import canceller
from mochid.soundcheck.canceller import CannotSetUp, drop_in, written
from mochid.soundcheck.echo import NONE, Echo, measure
from mochid.soundcheck.listing import Listed, text
from mochid.soundcheck.sound import SILENCE, bar, clipped, loudness, resampled, speech_and_rest
from mochid.soundcheck.trial import Trial, _judge_microphone, judge_echo
from tests.small_daemon import SmallDaemon

pytestmark = pytest.mark.fast

CHANCE = np.random.default_rng(4)


@pytest.fixture(scope="module")
def spoken() -> np.ndarray:
    """Three seconds of the packaged voice."""

    async def make() -> np.ndarray:
        async with Espeak(EspeakSettings()) as voice:
            chunks = [chunk async for chunk in voice.speak("This is how I sound, and whether you hear it well.")]
        return resampled(np.concatenate([chunk.samples for chunk in chunks]), chunks[0].rate)

    return anyio.run(make)


def in_a_room(spoken: np.ndarray, delay_ms: float, gain: float, noise: float = 0.0) -> np.ndarray:
    """What a microphone hears of it: late, quieter, with early reflections and noise."""
    late = round(delay_ms / 1000 * RATE)
    heard = np.zeros(late + len(spoken) + RATE, np.float32)
    for extra, strength in ((0, 1.0), (48, 0.5), (123, 0.3), (411, 0.15)):
        heard[late + extra : late + extra + len(spoken)] += gain * strength * spoken
    return (heard + noise * CHANCE.standard_normal(len(heard))).astype(np.float32)


@pytest.mark.parametrize("delay_ms", [35.0, 210.0, 900.0])
@pytest.mark.parametrize(("loss", "noise"), [(3, 0.0), (20, 0.001), (40, 0.0005)])
def test_an_echo_is_found_with_its_delay_and_its_loudness(
    spoken: np.ndarray, delay_ms: float, loss: float, noise: float
) -> None:
    found = measure(spoken, in_a_room(spoken, delay_ms, 10 ** (-loss / 20), noise))

    assert found.found
    assert found.delay_ms == pytest.approx(delay_ms, abs=3)
    assert found.loss == pytest.approx(loss, abs=4)


def test_noise_silence_and_other_speech_are_no_echo(spoken: np.ndarray) -> None:
    assert not measure(spoken, (0.05 * CHANCE.standard_normal(4 * RATE)).astype(np.float32)).found
    assert measure(spoken, np.zeros(4 * RATE, np.float32)) == NONE
    assert not measure(spoken, np.concatenate([spoken[::-1], spoken[::-1]])).found


def test_somebody_who_talks_meanwhile_is_not_taken_for_echo(spoken: np.ndarray) -> None:
    heard = in_a_room(spoken, 100, 10 ** (-30 / 20))
    heard[: len(spoken)] += spoken[::-1]

    found = measure(spoken, heard)

    assert not found.found or found.loss > 20, "the talk is 30 dB louder than the echo, and is none of it"


@pytest.mark.parametrize(
    ("level", "taken", "noise", "cancelled", "verdict"),
    [
        (-20, 0.6, -60, False, "echo"),
        (-20, 0.6, -60, True, "echo"),
        (-45, 0.02, -60, False, "faint"),
        (-45, 0.02, -60, True, "cancelled"),
        (-58, 0.3, -60, False, "none"),
        (SILENCE, 0.0, -60, True, "cancelled"),
    ],
)
def test_an_echo_matters_when_it_would_pass_for_the_candidate(
    level: float, taken: float, noise: float, cancelled: bool, verdict: str
) -> None:
    assert judge_echo(Echo(level, 20, 100, level > SILENCE), taken, noise, cancelled) == verdict


@pytest.mark.parametrize(
    ("speech", "noise", "heard", "cut", "overall", "state", "words"),
    [
        (-25.0, -60.0, True, 0.0, -28.0, "good", "heard you, speech -25 dB, noise -60 dB"),
        (SILENCE, SILENCE, False, 0.0, SILENCE, "bad", "may be muted"),
        (SILENCE, -62.0, False, 0.0, -60.0, "bad", "Turn it up"),
        (SILENCE, -30.0, False, 0.0, -30.0, "bad", "Speak when asked to"),
        (-5.0, -60.0, True, 0.02, -6.0, "bad", "Turn it down"),
        (-55.0, -80.0, True, 0.0, -57.0, "better", "that is quiet"),
        (-25.0, -30.0, True, 0.0, -24.0, "better", "mochictl calibrate"),
    ],
)
def test_each_thing_that_is_wrong_with_a_microphone_has_its_remedy(
    speech: float, noise: float, heard: bool, cut: float, overall: float, state: str, words: str
) -> None:
    check = _judge_microphone(Trial(False, (), noise=noise, speech=speech, heard=heard), cut, overall)

    assert check.state == state
    assert words in f"{check.found} {check.advice}"
    assert (state == "good") == (check.advice == "")


def test_loudness_is_in_decibels_below_the_loudest() -> None:
    sine = np.sin(np.arange(RATE) / 5).astype(np.float32)
    assert loudness(sine) == pytest.approx(-3, abs=0.1)
    assert loudness(sine / 100) == pytest.approx(-43, abs=0.1)
    assert loudness(np.zeros(5, np.float32)) == loudness(np.zeros(0, np.float32)) == SILENCE
    assert clipped(np.clip(3 * sine, -1, 1)) > 0.5
    level, rest = speech_and_rest(np.concatenate([sine, sine / 100])[: 60 * 512], np.arange(60) < 31)
    assert (level, rest) == (pytest.approx(-3, abs=0.1), pytest.approx(-43, abs=0.5))


def test_the_meter_is_full_at_the_top_and_empty_in_silence() -> None:
    assert bar(0) == f"[{'#' * 30}]"
    assert bar(-30) == f"[{'#' * 15}{'.' * 15}]"
    assert bar(SILENCE) == f"[{'.' * 30}]"


def test_devices_are_listed_with_the_one_that_is_opened_and_why() -> None:
    found = (
        Device("usb", "USB microphone", default=True),
        Device("bluez_input.x", "Headset", bluetooth=True),
        Device("echo-free", "USB (without echo)", echo_cancelled=True),
    )
    listed = text(
        (
            Listed("mic", "pipewire", Devices(found, "echo-free", "the speaker's sound is taken out of it")),
            Listed("speaker", "", Devices((), "", "PipeWire is not running.", "Start it.")),
        )
    )

    assert "   usb                                      USB microphone [default]" in listed
    assert " * echo-free " in listed
    assert "USB (without echo) [echo-cancelled]   <- mochid opens this one: the speaker's sound" in listed
    assert "Headset [Bluetooth]" in listed
    assert listed.endswith("Speakers:\n   PipeWire is not running. Start it.")


def test_devices_without_a_sound_server_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    assert run(["audio", "devices", "--json"]) == 1
    for each in json.loads(capsys.readouterr().out):
        assert each["devices"]["chosen"] == ""
        assert each["devices"]["why"]


def test_a_test_does_not_talk_into_an_interview(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon() as daemon:
        daemon.status = Status(as_of=0, session="s", running=True)
        assert run(["audio", "test"]) == 1
    assert "`mochictl pause` first" in capsys.readouterr().err


# -- the drop-in -------------------------------------------------------------------------------------------------------


def test_our_file_is_known_as_ours_for_every_microphone_and_nobody_else_s_is() -> None:
    ours = written(Device('usb "x"', 'A "good" one, 100 %'))
    assert canceller._ours(ours)
    assert not canceller._ours(ours.replace("monitor.mode = true", "monitor.mode = false"))
    assert not canceller._ours("")


def test_a_file_that_somebody_changed_is_never_overwritten_nor_removed() -> None:
    mine = written(Device("usb", "USB")) + "# mine\n"
    drop_in().parent.mkdir(parents=True)
    drop_in().write_text(mine)

    with pytest.raises(CannotSetUp, match="left as it is"):
        canceller._write(drop_in(), written(Device("usb", "USB")))
    with pytest.raises(CannotSetUp, match="left to you"):
        anyio.run(canceller.take_away, lambda: False)

    assert drop_in().read_text() == mine


def test_our_file_is_written_once_changed_with_the_microphone_and_removed() -> None:
    usb, other = written(Device("usb", "USB")), written(Device("other", "Other"))
    assert canceller._write(drop_in(), usb)
    assert not canceller._write(drop_in(), usb)
    assert canceller._write(drop_in(), other)

    done = anyio.run(canceller.take_away, lambda: False)

    assert done.changed
    assert "systemctl --user restart pipewire" in done.restart
    assert not drop_in().exists()
    assert not anyio.run(canceller.take_away, lambda: False).changed


def test_setup_without_a_sound_server_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    assert run(["audio", "setup"]) == 1
    assert capsys.readouterr().err
    assert not drop_in().exists()
