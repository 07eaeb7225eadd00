"""What every microphone does: whole frames at the right pace, stops when told to, says in a sentence when it can't."""

import os
import time
from collections.abc import AsyncIterator

import anyio
import numpy as np
import pytest

from mochid.adapters.pipewire.devices import choose_mic, nodes
from mochid.adapters.pipewire.mic import PipeWireMic
from mochid.adapters.pipewire.programs import PipeWireSettings
from mochid.ports import FRAME, RATE, Device, Mic, Unavailable
from tests.contracts import engines
from tests.room import Room, candidate_says, loudness


@pytest.fixture(params=engines.names("mic"))
async def mic(request: pytest.FixtureRequest, tmp_path) -> AsyncIterator[Mic]:
    async with engines.opened("mic", request, tmp_path) as opened:
        yield opened


async def take(mic: Mic, frames: int) -> list[np.ndarray]:
    stream = mic.frames()
    try:
        return [await anext(stream) for _ in range(frames)]
    finally:
        await stream.aclose()


async def drain(stream: AsyncIterator[np.ndarray]) -> None:
    async for _ in stream:
        pass


async def test_frames_flow_at_the_pace_of_sound(mic: Mic) -> None:
    with anyio.fail_after(20):
        start = time.monotonic()
        frames = await take(mic, 60)

    assert {(frame.shape, frame.dtype.name) for frame in frames} == {((FRAME,), "float32")}
    assert max(float(np.abs(frame).max()) for frame in frames) <= 1
    assert time.monotonic() - start > 0.5 * 60 * FRAME / RATE


async def test_a_cancelled_stream_ends_promptly_and_another_can_follow(mic: Mic) -> None:
    for _ in range(2):
        start = time.monotonic()
        with anyio.move_on_after(0.5):
            await take(mic, 10_000)
        assert time.monotonic() - start < 10
    with anyio.fail_after(20):
        assert len(await take(mic, 3)) == 3


async def test_it_tells_what_there_is_and_which_it_would_open(mic: Mic) -> None:
    devices = await mic.devices()

    assert devices.chosen in [device.name for device in devices.found]
    assert devices.device is not None
    assert devices.why


# -- what PipeWire's must do besides -----------------------------------------------------------------------------------


@pytest.mark.room
async def test_what_is_said_in_the_room_comes_out_of_the_stream(room: Room) -> None:
    async with PipeWireMic() as mic:
        stream = mic.frames()
        await anext(stream)
        room.say_into_mic(candidate_says("I would use a hash map", after=0.5))
        with anyio.fail_after(30):
            frames = [await anext(stream) for _ in range(100)]
        await stream.aclose()

    assert loudness(np.concatenate(frames)) > 0.01


@pytest.mark.room
async def test_a_recorder_that_is_killed_is_replaced(room: Room) -> None:
    before = engines.children()
    async with PipeWireMic() as mic:
        stream = mic.frames()
        await anext(stream)
        os.kill(await engines.started(before), 9)
        with anyio.fail_after(20):
            for _ in range(50):
                await anext(stream)
        await stream.aclose()

    assert engines.left_over(before) == set()


@pytest.mark.room
async def test_a_microphone_that_is_unplugged_is_given_up_with_a_sentence(room: Room) -> None:
    before = engines.children()
    module = room.pactl("load-module", "module-null-sink", "sink_name=usb_mic", "media.class=Audio/Source/Virtual")
    await there("usb_mic")
    async with PipeWireMic(PipeWireSettings(target="usb_mic")) as mic:
        stream = mic.frames()
        await anext(stream)
        room.pactl("unload-module", module)
        with anyio.fail_after(40), pytest.raises(Unavailable, match="usb_mic"):
            await drain(stream)

    assert engines.left_over(before) == set()


async def there(name: str, *, default: bool = False) -> None:
    """Wait until PipeWire tells of this source (as the default one): a busy session manager takes its time."""
    with anyio.fail_after(20):
        while not any(each.name == name and each.default >= default for each in await nodes("Source")):
            await anyio.sleep(0.05)


@pytest.mark.room
async def test_a_microphone_that_does_not_exist_is_refused_with_those_that_do(room: Room) -> None:
    with pytest.raises(Unavailable, match=r"no device named nonsense.*room_mic"):
        async with PipeWireMic(PipeWireSettings(target="nonsense")):
            pass


@pytest.mark.room
async def test_a_bluetooth_microphone_is_never_opened_unasked(room: Room) -> None:
    headset = ("sink_name=bluez_input.headset", "media.class=Audio/Source/Virtual")
    module = room.pactl("load-module", "module-null-sink", *headset)
    try:
        await there("bluez_input.headset")
        room.pactl("set-default-source", "bluez_input.headset")
        await there("bluez_input.headset", default=True)
        assert await PipeWireMic()._choose() == "room_mic"
        assert await PipeWireMic(PipeWireSettings(target="bluez_input.headset"))._choose() == "bluez_input.headset"
    finally:
        room.pactl("unload-module", module)
        room.pactl("set-default-source", "room_mic")
        await there("room_mic", default=True)


def sources(*names: str, default: str = "") -> tuple[Device, ...]:
    return tuple(
        Device(name, name, name == default, name.startswith("bluez"), name.startswith("echo")) for name in names
    )


@pytest.mark.parametrize(
    ("there", "default", "target", "chosen", "why"),
    [
        (("usb", "built-in"), "built-in", "", "built-in", "it is the default"),
        (("usb", "built-in"), "usb", "built-in", "built-in", "mic.options.pipewire.target names it"),
        (("bluez_input.x", "usb"), "bluez_input.x", "", "usb", "the default is a Bluetooth one, and opening that"),
        (("usb", "echo-free"), "usb", "", "echo-free", "the speaker's sound is taken out of it"),
        (("usb", "echo-free"), "usb", "usb", "usb", "mic.options.pipewire.target names it"),
        (("bluez_input.x", "echo-free"), "echo-free", "", "", "No microphone but a Bluetooth one"),
        (("echo-free",), "echo-free", "", "", "No microphone: PipeWire has no input device."),
        (("usb",), "", "", "usb", "it is there"),
        ((), "", "", "", "No microphone: PipeWire has no input device."),
        (("usb",), "usb", "gone", "", "No microphone: there is no device named gone."),
    ],
)
def test_which_microphone_it_takes(there: tuple[str, ...], default: str, target: str, chosen: str, why: str) -> None:
    devices = choose_mic(sources(*there, default=default), target)

    assert devices.chosen == chosen
    assert devices.why.startswith(why)


async def test_without_pipewire_the_sentence_says_what_to_do(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    engines.needs("pw-record")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(Unavailable, match=r"PipeWire is not running\. Try: systemctl"):
        async with PipeWireMic():
            pass


async def test_without_the_programs_the_sentence_says_what_to_install(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match=r"pw-record is not installed.*pipewire-bin"):
        async with PipeWireMic():
            pass
