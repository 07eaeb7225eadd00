"""The control socket, on real ZeroMQ: nothing a client does can end it, mislead it or make it wait."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import msgspec
import pytest
import zmq
import zmq.asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mochid.control import MOST_AT_ONCE, AlreadyRunning, Control, Unsafe, understand
from mochid.protocol import (
    MAX_FRAME,
    VERSION,
    AnyCommand,
    AnyReply,
    Command,
    Done,
    Hint,
    Refused,
    Request,
    Response,
    Say,
    Status,
    StatusChanged,
    TurnOver,
    command_address,
    publish_address,
    runtime_dir,
)
from tests.small_daemon import SmallDaemon

PATIENCE = 10.0


async def echo(command: AnyCommand) -> AnyReply:
    return Done(command.text if isinstance(command, Say) else type(command).__name__)


@asynccontextmanager
async def serving(control: Control, ask: object = echo) -> AsyncIterator[None]:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(control.serve, ask)
        yield
        tasks.cancel_scope.cancel()


@asynccontextmanager
async def client(kind: int = zmq.DEALER) -> AsyncIterator[zmq.asyncio.Socket]:
    context = zmq.asyncio.Context()
    socket = context.socket(kind)
    socket.connect(publish_address(runtime_dir()) if kind == zmq.SUB else command_address(runtime_dir()))
    if kind == zmq.SUB:
        socket.subscribe(b"")
    try:
        yield socket
    finally:
        context.destroy(0)


def packed(command: Command) -> bytes:
    return msgspec.msgpack.encode(Request(command))  # type: ignore[arg-type]


async def reply(socket: zmq.asyncio.Socket) -> AnyReply:
    with anyio.fail_after(PATIENCE):
        return msgspec.msgpack.decode((await socket.recv_multipart())[-1], type=Response).reply


async def exchange(socket: zmq.asyncio.Socket, command: Command) -> AnyReply:
    await socket.send(packed(command))
    return await reply(socket)


# -- commands ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [zmq.REQ, zmq.DEALER])
async def test_a_command_gets_its_answer(kind: int) -> None:
    async with Control(runtime_dir()) as control, serving(control), client(kind) as socket:
        assert await exchange(socket, Hint()) == Done("Hint")
        assert await exchange(socket, Say("hello")) == Done("hello")
        assert control.bad_requests == 0


async def test_each_client_gets_its_own_answer_although_they_come_in_another_order() -> None:
    async def later_for_earlier(command: AnyCommand) -> AnyReply:
        assert isinstance(command, Say)
        await anyio.sleep(0.01 * (20 - int(command.text)))
        return Done(command.text)

    answers: dict[str, AnyReply] = {}

    async def one(text: str) -> None:
        async with client(zmq.REQ) as socket:
            answers[text] = await exchange(socket, Say(text))

    async with (
        Control(runtime_dir()) as control,
        serving(control, later_for_earlier),
        anyio.create_task_group() as all_,
    ):
        for number in range(20):
            all_.start_soon(one, str(number))

    assert answers == {str(number): Done(str(number)) for number in range(20)}


async def test_what_a_client_wants_echoed_comes_back_with_the_answer() -> None:
    async with Control(runtime_dir()) as control, serving(control), client() as socket:
        await socket.send_multipart([b"question 7", b"", packed(Hint())])

        with anyio.fail_after(PATIENCE):
            assert (await socket.recv_multipart())[:-1] == [b"question 7", b""]


async def test_a_slow_answer_does_not_hold_up_another_client() -> None:
    async def never_to_hints(command: AnyCommand) -> AnyReply:
        if isinstance(command, Hint):
            await anyio.sleep_forever()
        return Done("quick")

    async with (
        Control(runtime_dir()) as control,
        serving(control, never_to_hints),
        client() as stuck,
        client() as other,
    ):
        await stuck.send(packed(Hint()))

        assert await exchange(other, Say("x")) == Done("quick")


async def test_those_who_still_wait_when_it_stops_are_told_so() -> None:
    asked = anyio.Event()

    async def never(command: AnyCommand) -> AnyReply:
        asked.set()
        await anyio.sleep_forever()
        raise AssertionError

    async with Control(runtime_dir()) as control, client() as socket:
        async with serving(control, never):
            await socket.send(packed(Hint()))
            await asked.wait()

        answer = await reply(socket)

    assert isinstance(answer, Refused)
    assert "stopping" in answer.why


async def test_too_many_requests_at_once_are_refused_and_the_rest_served() -> None:
    async def never(command: AnyCommand) -> AnyReply:
        await anyio.sleep_forever()
        raise AssertionError

    async with Control(runtime_dir()) as control, serving(control, never), client() as socket:
        for _ in range(MOST_AT_ONCE + 1):
            await socket.send(packed(Hint()))
        answer = await reply(socket)

    assert isinstance(answer, Refused)
    assert "busy" in answer.why


async def test_a_bug_in_answering_is_not_hidden() -> None:
    async def broken(command: AnyCommand) -> AnyReply:
        raise ZeroDivisionError

    async def serve_until_it_breaks() -> None:
        async with Control(runtime_dir()) as control, anyio.create_task_group() as tasks:
            tasks.start_soon(control.serve, broken)
            async with client() as socket:
                await exchange(socket, Hint())
                await anyio.sleep(PATIENCE)

    with pytest.raises(ExceptionGroup) as caught:
        await serve_until_it_breaks()
    assert caught.group_contains(ZeroDivisionError)


# -- what is no command ------------------------------------------------------------------------------------------------

NO_REQUESTS = {
    "nothing": b"",
    "noise": b"\xc1\xff\x00",
    "a number": msgspec.msgpack.encode(3),
    "a text": msgspec.msgpack.encode("status"),
    "half a request": packed(Say("hello"))[:-3],
    "a request and more": packed(Hint()) + b"more",
    "no command": msgspec.msgpack.encode({"version": VERSION}),
    "an unknown verb": msgspec.msgpack.encode({"command": {"verb": "dance"}, "version": VERSION}),
    "a wrong type": msgspec.msgpack.encode({"command": {"verb": "say", "text": 3}}),
    "a text that is too long": msgspec.msgpack.encode({"command": {"verb": "say", "text": "x" * 8001}}),
    "a text that is no text": b"\x81\xa7command\x82\xa4verb\xa3say\xa4text\xa2\xff\xff",
    "too deep": b"\x81\xa7command" + b"\x91" * 100_000,
    "too big": b"x" * (MAX_FRAME + 1),
    "another version": msgspec.msgpack.encode({"command": {"verb": "hint"}, "version": VERSION + 1}),
}


@pytest.mark.parametrize("frame", NO_REQUESTS.values(), ids=NO_REQUESTS)
async def test_what_is_no_request_is_refused_in_a_sentence_counted_and_harmless(frame: bytes) -> None:
    async with Control(runtime_dir()) as control, serving(control), client() as socket:
        await socket.send(frame)
        answer = await reply(socket)

        assert isinstance(answer, Refused)
        assert answer.why.endswith(".")
        assert answer.remedy
        assert control.bad_requests == 1
        assert await exchange(socket, Hint()) == Done("Hint")


async def test_another_version_is_told_which_is_spoken_and_what_to_do() -> None:
    answer = understand(NO_REQUESTS["another version"])

    assert isinstance(answer, Refused)
    assert f"version {VERSION}" in answer.why
    assert str(os.getpid()) in answer.remedy


async def test_a_request_that_would_be_one_but_is_too_big_is_not_even_read() -> None:
    padded = msgspec.msgpack.encode({"command": {"verb": "hint"}, "padding": "x" * MAX_FRAME})

    answer = understand(padded)

    assert isinstance(answer, Refused)
    assert "too long" in answer.why


async def test_a_request_in_too_many_frames_is_dropped_and_counted() -> None:
    async with Control(runtime_dir()) as control, serving(control), client() as socket:
        await socket.send_multipart([b"x"] * 50)

        assert await exchange(socket, Hint()) == Done("Hint")
        assert control.bad_requests == 1


async def test_a_frame_of_many_megabytes_costs_only_its_sender_the_connection() -> None:
    async with Control(runtime_dir()) as control, serving(control), client() as greedy, client() as other:
        await greedy.send(b"x" * (16 * MAX_FRAME))

        assert await exchange(other, Hint()) == Done("Hint")
        with anyio.move_on_after(0.2):
            raise AssertionError(f"the greedy one was answered: {await greedy.recv_multipart()}")


async def test_clients_that_vanish_are_no_trouble() -> None:
    async with Control(runtime_dir()) as control, serving(control):
        for _ in range(30):
            async with client() as hasty:
                await hasty.send(packed(Hint()))
        async with client() as patient:
            assert await exchange(patient, Hint()) == Done("Hint")


async def test_a_client_that_never_reads_its_answers_does_not_stop_the_others() -> None:
    long = "x" * 8000
    async with Control(runtime_dir()) as control, serving(control), client() as deaf, client() as other:
        deaf.setsockopt(zmq.RCVHWM, 1)
        for _ in range(3000):
            await deaf.send(packed(Say(long)))

        assert await exchange(other, Hint()) == Done("Hint")


@pytest.mark.fast
@given(st.binary(max_size=200))
def test_any_bytes_are_a_command_or_a_refusal(payload: bytes) -> None:
    assert isinstance(understand(payload), Command | Refused)


JSONLIKE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8) | st.integers(0, 9), inner, max_size=3)
    ),
    max_leaves=8,
)
NEARLY = st.fixed_dictionaries(
    {"command": st.fixed_dictionaries({"verb": st.sampled_from(["start", "say", "hold", "transcript"])}).flatmap(
        lambda verb: st.dictionaries(
            st.sampled_from(["text", "seconds", "problem", "mode", "after", "session"]), JSONLIKE, max_size=4
        ).map(lambda fields: {**fields, **verb})
    )},
    optional={"version": JSONLIKE},
)  # fmt: skip


@pytest.mark.fast
@given(NEARLY)
def test_anything_shaped_nearly_like_a_request_is_a_command_or_a_refusal(value: object) -> None:
    assert isinstance(understand(msgspec.msgpack.encode(value)), Command | Refused)


def test_any_frames_at_all_leave_the_socket_answering() -> None:
    with SmallDaemon(), zmq.Context() as context, context.socket(zmq.DEALER) as socket:
        socket.setsockopt(zmq.LINGER, 0)
        socket.setsockopt(zmq.RCVTIMEO, int(PATIENCE * 1000))
        socket.connect(command_address(runtime_dir()))

        @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
        @given(st.lists(st.binary(max_size=60), min_size=1, max_size=12))
        def the_daemon_still_answers(frames: list[bytes]) -> None:
            socket.send_multipart(frames)
            socket.send_multipart([b"mine", packed(Hint())])
            while (came := socket.recv_multipart())[0] != b"mine":
                assert isinstance(msgspec.msgpack.decode(came[-1], type=Response).reply, Refused)
            assert msgspec.msgpack.decode(came[-1], type=Response).reply == Done("Done.")

        the_daemon_still_answers()


# -- publications ------------------------------------------------------------------------------------------------------


async def test_a_new_subscriber_learns_the_status_at_once_and_so_does_the_next() -> None:
    now = StatusChanged(Status(as_of=1.0, phase="coding"))
    async with Control(runtime_dir()) as control, serving(control):
        control.publish(now)
        for _ in range(2):
            async with client(zmq.SUB) as subscriber:
                with anyio.fail_after(PATIENCE):
                    topic, body = await subscriber.recv_multipart()
                assert topic == b"status"
                assert msgspec.msgpack.decode(body, type=StatusChanged) == now


async def test_what_is_published_comes_to_every_subscriber_by_topic() -> None:
    async with Control(runtime_dir()) as control, serving(control), client(zmq.SUB) as first, client(zmq.SUB) as second:
        control.publish(StatusChanged(Status(as_of=1.0)))
        for subscriber in (first, second):
            with anyio.fail_after(PATIENCE):
                await subscriber.recv_multipart()

        control.publish(TurnOver("s1", 3))

        for subscriber in (first, second):
            with anyio.fail_after(PATIENCE):
                while (frames := await subscriber.recv_multipart())[0] == b"status":
                    pass
            assert frames[0] == b"turn"
            assert msgspec.msgpack.decode(frames[1], type=TurnOver) == TurnOver("s1", 3)


async def test_a_subscriber_that_does_not_read_costs_neither_time_nor_the_others_anything() -> None:
    async with Control(runtime_dir()) as control, serving(control), client(zmq.SUB) as asleep, client() as other:
        asleep.setsockopt(zmq.RCVHWM, 10)
        control.publish(StatusChanged(Status(as_of=1.0, note="x" * 5000)))
        with anyio.fail_after(PATIENCE):
            await asleep.recv_multipart()

        began = time.monotonic()
        for number in range(5000):
            control.publish(StatusChanged(Status(as_of=float(number), note="x" * 5000)))

        assert time.monotonic() - began < 20
        assert await exchange(other, Hint()) == Done("Hint")


async def test_publishing_before_and_after_its_time_is_harmless() -> None:
    control = Control(runtime_dir())
    control.publish(TurnOver("s1", 1))
    async with control:
        control.publish(TurnOver("s1", 2))
    control.publish(TurnOver("s1", 3))


# -- the folder --------------------------------------------------------------------------------------------------------


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_the_folder_and_the_sockets_are_for_their_owner_only() -> None:
    async with Control(runtime_dir()):
        assert mode(runtime_dir()) == 0o700
        assert {mode(path) & 0o077 for path in runtime_dir().iterdir()} == {0}


async def test_a_folder_of_ours_that_others_may_read_is_closed_to_them() -> None:
    runtime_dir().mkdir(mode=0o755)
    async with Control(runtime_dir()):
        assert mode(runtime_dir()) == 0o700


async def test_a_second_daemon_is_told_which_process_is_there_already() -> None:
    async with Control(runtime_dir()) as first, serving(first):
        with pytest.raises(AlreadyRunning, match=str(os.getpid())) as caught:
            async with Control(runtime_dir()):
                pass
        assert caught.value.pid == os.getpid()

        async with client() as socket:
            assert await exchange(socket, Hint()) == Done("Hint")


async def test_one_may_follow_the_other_at_once() -> None:
    for _ in range(5):
        async with Control(runtime_dir()) as control, serving(control), client() as socket:
            assert await exchange(socket, Hint()) == Done("Hint")
    assert {path.name for path in runtime_dir().iterdir()} == {"mochid.lock"}


async def test_what_a_killed_daemon_left_behind_is_replaced() -> None:
    program = (
        "import anyio, mochid.control as c, mochid.protocol as p\n"
        "async def main():\n"
        "    async with c.Control(p.runtime_dir()):\n"
        "        print('up', flush=True)\n"
        "        await anyio.sleep(60)\n"
        "anyio.run(main)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == b"up\n"
        killed.send_signal(signal.SIGKILL)
    assert (runtime_dir() / "command.sock").exists()

    async with Control(runtime_dir()) as control, serving(control), client() as socket:
        assert await exchange(socket, Hint()) == Done("Hint")


async def refused(directory: Path) -> str:
    with pytest.raises(Unsafe) as caught:
        async with Control(directory):
            pass
    return str(caught.value)


async def test_a_link_instead_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")

    assert "not a plain folder" in await refused(tmp_path / "link")
    assert "not a plain folder" in await refused(tmp_path / "dangling")


async def test_a_file_instead_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert "not a plain folder" in await refused(tmp_path / "file")


async def test_a_folder_in_which_others_may_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)

    assert "chmod 700" in await refused(tmp_path / "open")
    assert not list((tmp_path / "open").iterdir())


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a folder to somebody else")
async def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir(mode=0o700)
    os.chown(tmp_path / "theirs", 12345, 12345)

    assert "somebody else" in await refused(tmp_path / "theirs")


async def test_a_path_too_long_for_a_socket_is_said_kindly(tmp_path: Path) -> None:
    assert "XDG_RUNTIME_DIR" in await refused(tmp_path / ("long" * 40))
