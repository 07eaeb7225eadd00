"""What every speaker does: takes as long as the sound, falls silent when told to, says in a sentence when it can't."""

import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import anyio
import anyio.to_thread
import numpy as np
import pytest

from mochid.adapters.pipewire.speaker import PipeWireSpeaker
from mochid.ports import Audio, Speaker, Unavailable
from tests.contracts import engines
from tests.room import NEEDS, Room, missing


@pytest.fixture(params=engines.names("speaker"))
async def speaker(request: pytest.FixtureRequest, tmp_path) -> AsyncIterator[Speaker]:
    async with engines.opened("speaker", request, tmp_path) as opened:
        yield opened


def tone(seconds: float, rate: int = 24_000) -> Audio:
    return Audio((0.3 * np.sin(2 * np.pi * 300 * np.arange(round(seconds * rate)) / rate)).astype(np.float32), rate)


async def timed(speaker: Speaker, audio: Audio) -> float:
    start = time.monotonic()
    with anyio.fail_after(20):
        await speaker.play(audio)
    return time.monotonic() - start


async def test_playing_takes_as_long_as_the_sound(speaker: Speaker) -> None:
    assert 0.8 < await timed(speaker, tone(1)) < 10


async def test_any_rate_and_any_length_is_played(speaker: Speaker) -> None:
    for audio in (tone(0.3, 16_000), tone(0.3, 22_050), tone(0.3, 24_000), tone(0.3, 48_000), tone(0), tone(0.01)):
        assert await timed(speaker, audio) < 10


async def test_cancelled_it_returns_at_once_and_can_play_again(speaker: Speaker) -> None:
    start = time.monotonic()
    with anyio.move_on_after(0.3):
        await speaker.play(tone(30))

    assert time.monotonic() - start < 10, "not after thirty seconds"
    assert 0.3 < await timed(speaker, tone(0.5)) < 10


async def test_it_tells_what_there_is_and_which_it_would_open(speaker: Speaker) -> None:
    devices = await speaker.devices()

    assert devices.device is not None
    assert devices.why


# -- what PipeWire's must do besides -----------------------------------------------------------------------------------


@pytest.mark.room
async def test_the_sound_is_heard_in_the_room_as_long_as_it_is(room: Room) -> None:
    with room.record_speaker() as recording:
        async with PipeWireSpeaker() as speaker:
            await speaker.play(tone(1.5))
            await anyio.sleep(0.3)

    assert 1.3 < recording.loud_seconds() < 1.9


@pytest.mark.room
async def test_sounds_that_follow_each_other_have_no_gap(room: Room) -> None:
    with room.record_speaker() as recording:
        async with PipeWireSpeaker() as speaker:
            for _ in range(6):
                await speaker.play(tone(0.3))
            await anyio.sleep(0.3)

    voiced = np.abs(recording.voiced())
    pieces = voiced[: len(voiced) // 160 * 160].reshape(-1, 160).max(axis=1)
    assert len(voiced) / 16_000 > 1.5
    # A machine busy with eight test processes may stutter once; a player started anew for each sound stutters five times.
    assert np.count_nonzero(np.diff((pieces < 0.01).astype(int)) == 1) <= 2


@pytest.mark.room
async def test_cut_in_the_middle_the_room_is_silent_within_a_moment(room: Room) -> None:
    before = engines.children("pw-play")
    with room.record_speaker() as recording:
        async with PipeWireSpeaker() as speaker:
            with anyio.move_on_after(1):
                await speaker.play(tone(10))
            cut = time.monotonic()
            assert engines.children("pw-play") - before == set()  # what it still had is not played out
            await anyio.sleep(3)

    assert recording.samples.max() > 0.1
    assert recording.loud_until() - cut < 2, "the bench says how soon; there were nine seconds more"


@pytest.mark.room
async def test_an_idle_speaker_lets_its_player_go(room: Room) -> None:
    before = engines.children()
    async with PipeWireSpeaker() as speaker:
        await speaker.play(tone(0.2))
        assert engines.children() - before
        with anyio.fail_after(20):
            while engines.children() - before:
                await anyio.sleep(0.1)


@pytest.mark.room
async def test_a_player_that_was_killed_while_idle_is_replaced(room: Room) -> None:
    before = engines.children()
    async with PipeWireSpeaker() as speaker:
        await speaker.play(tone(0.2))
        (player,) = engines.children() - before
        os.kill(player, 9)
        await anyio.sleep(0.1)
        assert await timed(speaker, tone(0.5)) > 0.3


@pytest.mark.room
async def test_a_room_without_a_speaker_is_refused_with_a_sentence(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    engines.needs("pw-play")
    with pytest.raises(Unavailable, match="PipeWire is not running"):
        async with PipeWireSpeaker():
            pass


@pytest.mark.room
async def test_a_player_that_dies_in_the_middle_of_a_sound_is_replaced(room: Room) -> None:
    before = engines.children()
    async with PipeWireSpeaker() as speaker:
        with anyio.fail_after(30):
            async with anyio.create_task_group() as tasks:
                start = time.monotonic()
                tasks.start_soon(speaker.play, tone(2.0))
                player = await engines.started(before, "pw-play")
                await anyio.sleep(1)
                os.kill(player, 9)
        assert time.monotonic() - start > 2.5, "it was played again from its beginning"


@pytest.mark.room
async def test_a_sound_server_that_dies_in_the_middle_of_a_sound_is_said_at_once(monkeypatch) -> None:
    if lacking := missing(*NEEDS):
        pytest.skip(f"no virtual room: {', '.join(lacking)} not installed")
    with tempfile.TemporaryDirectory(prefix="mochi-room-", dir="/tmp") as folder, closing(Room(Path(folder))) as doomed:
        doomed.open()
        for name, value in doomed.environment.items():
            monkeypatch.setenv(name, value)
        async with PipeWireSpeaker() as speaker:
            with anyio.fail_after(30):
                async with anyio.create_task_group() as tasks:

                    async def play() -> None:
                        with pytest.raises(Unavailable, match="speaker went away"):
                            await speaker.play(tone(20.0))

                    tasks.start_soon(play)
                    await anyio.sleep(1)
                    start = time.monotonic()
                    await anyio.to_thread.run_sync(doomed.close)
            assert time.monotonic() - start < 10, "not after the twenty seconds it would have taken"
