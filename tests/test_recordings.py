"""Recording: every utterance, whole, for the user alone, where it was asked for; and nothing at all where it was not."""

import json
import os
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import msgspec
import numpy as np
import pytest
from watchfiles import awatch

from mochictl.__main__ import run
from mochid import protocol
from mochid.adapters.authored import Authored, AuthoredSettings
from mochid.adapters.rehearsal.language import RehearsalLanguage
from mochid.adapters.rehearsal.mic import MicScript, RehearsalMic
from mochid.adapters.rehearsal.stt import RehearsalStt, SttScript
from mochid.adapters.rehearsal.vad import RehearsalVad
from mochid.daemon.loop import Daemon
from mochid.journal import Journal
from mochid.ports import RATE, Audio, Opened
from mochid.settings import Settings
from mochid.sound import recordings

WORKSPACE = "interview_practice"


def hum(seconds: float, rate: int = RATE) -> Audio:
    return Audio((0.3 * np.sin(np.arange(round(seconds * rate)) / 9)).astype(np.float32), rate)


def decoded(file: Path) -> tuple[np.ndarray, int]:
    import av

    with av.open(str(file)) as container:
        frames = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
        return np.concatenate(frames).astype(np.float32) / 32767, container.streams.audio[0].rate


# -- the file ----------------------------------------------------------------------------------------------------------


def test_an_utterance_comes_back_sample_by_sample(tmp_path: Path) -> None:
    audio = hum(1.5)

    file = recordings.write(tmp_path / "s1", 1_000_000.25, audio)

    samples, rate = decoded(file)
    assert rate == RATE
    assert np.abs(samples - audio.samples).max() < 1e-4
    assert file.name.endswith("-250.flac")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert os.listdir(file.parent) == [file.name]


def test_what_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r".*"):
        recordings.write(tmp_path / "s1", 1.0, Audio(np.zeros((2, 3, 4), np.float32), -1))
    assert os.listdir(tmp_path / "s1" / "recordings") == []


def test_recordings_are_listed_and_deleted_by_session(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = own_home / WORKSPACE
    for session, count in (("s1", 2), ("s2", 1)):
        for at in range(count):
            recordings.write(workspace / session, 1_000_000.0 + at, hum(2.0))
    (workspace / "s1" / "report.md").write_text("kept")

    assert run(["recordings", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["session"], each["seconds"]) for each in listed] == [("s1", 2.0), ("s1", 2.0), ("s2", 2.0)]
    assert run(["recordings", "list", "--session", "s2"]) == 0
    assert "1 recording, 2 s, " in capsys.readouterr().out

    assert run(["recordings", "delete"]) == 1
    assert "or --all" in capsys.readouterr().err
    assert run(["recordings", "delete", "--session", "s1"]) == 0
    assert "Deleted 2 recordings" in capsys.readouterr().out
    assert os.listdir(workspace / "s1") == ["report.md"]
    assert len(recordings.found(workspace)) == 1
    assert run(["recordings", "delete", "--all"]) == 0
    assert recordings.found(workspace) == ()
    assert run(["recordings", "list"]) == 0
    assert "nor will be: privacy.record_audio = false" in capsys.readouterr().out


def test_deleting_stays_in_the_workspace(own_home: Path) -> None:
    outside = recordings.write(own_home / "elsewhere", 1.0, hum(0.5))
    assert run(["recordings", "delete", "--session", "../elsewhere"]) == 0
    assert outside.exists()


# -- an interview ------------------------------------------------------------------------------------------------------


class Rehearsed:
    """Engines that hear and never speak."""

    def __init__(self) -> None:
        self.mic = RehearsalMic(MicScript(pace=0.02))
        self.stt = RehearsalStt(SttScript(script=("can the list be empty", "let me code")))

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        engines = {
            "mic": self.mic,
            "vad": RehearsalVad(),
            "stt": self.stt,
            "language": RehearsalLanguage(),
            "coach": Authored(AuthoredSettings()),
        }
        yield Opened(engines.get(kind), "rehearsal" if kind in engines else "none")


@asynccontextmanager
async def interview(home: Path, *, calibrated: bool = True, **privacy: bool) -> AsyncIterator[tuple[Daemon, Rehearsed]]:
    settings = msgspec.convert(
        {
            "privacy": privacy,
            "calibration": {"baseline_recorded": calibrated},
            "app": {"workspace_dir": str(home / WORKSPACE)},
        },
        Settings,
    )
    engines = Rehearsed()
    clock = iter(range(1_000_000, 2_000_000))
    with Journal(home / "journal") as journal:
        daemon = Daemon(
            settings=settings,
            journal=journal,
            opener=engines.open,
            publish=lambda _: None,
            now=lambda: float(next(clock)),
            versions={},
        )
        async with anyio.create_task_group() as group:
            await group.start(daemon.run)
            assert isinstance(await daemon.ask(protocol.Start("two_sum", str(home / "solution.py"))), protocol.Started)
            yield daemon, engines
            group.cancel_scope.cancel()


async def say(daemon: Daemon, engines: Rehearsed, words: str) -> None:
    engines.mic.speak(1.5)
    engines.mic.hear(np.zeros(6 * RATE, np.float32))
    with anyio.fail_after(20):
        while True:
            reply = await daemon.ask(protocol.GetTranscript())
            assert isinstance(reply, protocol.Transcript)
            if words in [line.text.lower() for line in reply.lines]:
                return
            await anyio.sleep(0.01)


async def test_each_utterance_is_kept_where_that_was_asked_for(own_home: Path) -> None:
    async with interview(own_home, record_audio=True) as (daemon, engines):
        await say(daemon, engines, "can the list be empty")
        await say(daemon, engines, "let me code")
        session = daemon.status().session
        with anyio.fail_after(20):
            while len(kept := recordings.found(own_home / WORKSPACE)) < 2:
                await anyio.sleep(0.01)

    assert {each.session for each in kept} == {session}
    samples, _ = decoded(Path(kept[0].file))
    assert 1.4 < kept[0].seconds < 3.5
    assert np.abs(samples).max() == pytest.approx(0.3, abs=0.01), "it is what was said"


async def test_nothing_is_ever_written_of_a_voice_otherwise(own_home: Path) -> None:
    touched: set[str] = set()
    stop = anyio.Event()

    async def watch(started: anyio.Event) -> None:
        async for changes in awatch(
            own_home, stop_event=stop, step=10, debounce=50, yield_on_timeout=True, rust_timeout=50
        ):
            started.set()
            touched.update(path for _, path in changes)

    async with anyio.create_task_group() as group:
        started = anyio.Event()
        group.start_soon(watch, started)
        await started.wait()
        async with interview(own_home) as (daemon, engines):
            await say(daemon, engines, "can the list be empty")
            await say(daemon, engines, "let me code")
        await anyio.sleep(0.3)
        stop.set()

    files = {Path(path).relative_to(own_home) for path in touched if os.path.isfile(path)}
    assert files, "the watch works: the journal is seen"
    assert {path.suffix for path in files} <= {".mdb", ".lock", ".py", ".md", ".json", ""}, files
    voice = (0.3 * np.sin(2 * np.pi * 140 * np.arange(200) / RATE)).astype(np.float32)
    marks = [b"fLaC", b"RIFF", b"OggS", voice.tobytes(), (voice * 32767).astype("<i2").tobytes()]
    for path in files:
        assert not [mark for mark in marks if mark in (own_home / path).read_bytes()], path


async def test_a_disk_that_fails_costs_the_recording_and_is_said(own_home: Path) -> None:
    (own_home / WORKSPACE).write_text("a file where the folder should be")
    async with interview(own_home, record_audio=True) as (daemon, engines):
        await say(daemon, engines, "can the list be empty")
        with anyio.fail_after(20):
            while "can't be recorded" not in daemon.status().note:
                await anyio.sleep(0.01)
        await say(daemon, engines, "let me code")
