"""The control socket: ZeroMQ in a private folder, a ROUTER that takes commands and an XPUB that tells what changed.

Rules:
- The daemon's only file that knows ZeroMQ. pyzmq's async sockets need asyncio, so this is also the only file that does.
- Nothing a client sends can end the daemon: what can't be read is refused where an answer has an address, and counted.
- No client can make it wait: answers and publications go out at once or not at all.
- One daemon a folder: a lock decides, so sockets that a killed daemon left behind are simply replaced.
"""

import asyncio
import errno
import fcntl
import os
import stat
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import anyio
import anyio.to_thread
import msgspec
import zmq
import zmq.asyncio
from msgspec import Struct

from mochid.protocol import (
    MAX_FRAME,
    VERSION,
    AnyCommand,
    AnyReply,
    Publication,
    Refused,
    Request,
    Response,
    StatusChanged,
    command_address,
    publish_address,
)

LOCK = "mochid.lock"
LONGEST_PATH = 107
"""Bytes Linux allows in the path of a socket."""
MOST_AT_ONCE = 256
"""Requests being answered at one time; more are refused."""
BACKLOG = 1000
"""Messages kept for one client that reads slowly; it misses what comes after."""
LAST_WORDS_MS = 200
"""How long closing waits for the last replies to leave."""
MOST_FRAMES = 8
"""Frames in one request: who it is from, what they want echoed, and the question."""

Ask = Callable[[AnyCommand], Awaitable[AnyReply]]


class AlreadyRunning(Exception):
    """Another mochid holds this folder."""

    def __init__(self, directory: Path, pid: int) -> None:
        who = f"mochid is already running (process {pid})." if pid else "mochid is already running."
        super().__init__(
            f"{who} `mochictl status` talks to it, `mochictl shutdown` stops it. Its folder is {directory}."
        )
        self.pid = pid


class Unsafe(Exception):
    """The folder can't hold the sockets: why, and what to do."""


class Versioned(Struct, frozen=True):
    """The part of a request that every version of the protocol shares."""

    version: int = VERSION


class Control:
    """The sockets of one daemon: `async with Control(folder) as control: await control.serve(ask)`.

    Entering takes the folder, or raises `AlreadyRunning` or `Unsafe`.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.bad_requests = 0
        """Messages that were no request: refused or thrown away."""
        self._lock = -1
        self._answering = 0
        self._status: StatusChanged | None = None
        self._context: zmq.asyncio.Context
        self._router: zmq.asyncio.Socket
        self._publisher: zmq.asyncio.Socket
        self._sockets: list[zmq.asyncio.Socket] = []
        self._open = False

    async def __aenter__(self) -> Self:
        for address in (command_address(self.directory), publish_address(self.directory)):
            _fits(address)
        self._lock = await anyio.to_thread.run_sync(_claim, self.directory)
        self._context = zmq.asyncio.Context()
        # One peer may make us hold a few frames of this size, never one of any size it likes: ZeroMQ hangs up on those.
        self._context.setsockopt(zmq.MAXMSGSIZE, 4 * MAX_FRAME)
        self._context.setsockopt(zmq.SNDHWM, BACKLOG)
        self._context.setsockopt(zmq.RCVHWM, BACKLOG)
        try:
            self._router = self._socket(zmq.ROUTER)
            # Answering a client that has gone is then an error we can see, and ignore.
            self._router.setsockopt(zmq.ROUTER_MANDATORY, 1)
            self._publisher = self._socket(zmq.XPUB)
            # Every subscription is told to us, not only the first to a topic.
            self._publisher.setsockopt(zmq.XPUB_VERBOSE, 1)
            _bind(self._router, command_address(self.directory))
            _bind(self._publisher, publish_address(self.directory))
        except BaseException:
            await self._close()
            raise
        self._open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        await self._close()

    def _socket(self, kind: int) -> zmq.asyncio.Socket:
        self._sockets.append(socket := self._context.socket(kind))
        return socket

    async def _close(self) -> None:
        for socket in self._sockets:
            socket.close(LAST_WORDS_MS)
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._context.term)
            await anyio.to_thread.run_sync(_release, self.directory, self._lock)

    def publish(self, publication: Publication) -> None:
        """Tell every subscriber. Never waits: a subscriber too slow to take it misses it."""
        if isinstance(publication, StatusChanged):
            self._status = publication
        if self._open:
            topic = str(publication.__struct_config__.tag).encode()
            sent = self._publisher.send_multipart([topic, msgspec.msgpack.encode(publication)], flags=zmq.NOBLOCK)
            asyncio.ensure_future(sent).exception()  # an XPUB drops rather than waits, so it is done by now

    async def serve(self, ask: Ask) -> None:
        """Answer requests until cancelled, each in its own task. What `ask` raises is a bug of ours and is raised on."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._welcome)
            while True:
                frames = await self._router.recv_multipart()
                read = self._read(frames)
                if read is None:
                    continue
                envelope, command = read
                if self._answering >= MOST_AT_ONCE:
                    self._reply(envelope, Refused("mochid is busy with too many requests.", "Try again in a moment."))
                    continue
                self._answering += 1
                tasks.start_soon(self._answer, envelope, command, ask)

    async def _welcome(self) -> None:
        """Send a new subscriber what everybody else knows already."""
        while True:
            (subscription, *_) = await self._publisher.recv_multipart()
            if subscription[:1] == b"\x01" and self._status is not None:
                self.publish(self._status)

    def _read(self, frames: list[bytes]) -> tuple[list[bytes], AnyCommand] | None:
        """Whom to answer and what they ask; None when it is dealt with already."""
        *envelope, payload = frames
        if not envelope or len(frames) > MOST_FRAMES:
            self.bad_requests += 1
            return None
        asked = understand(payload)
        if isinstance(asked, Refused):
            self.bad_requests += 1
            self._reply(envelope, asked)
            return None
        return envelope, asked

    async def _answer(self, envelope: list[bytes], command: AnyCommand, ask: Ask) -> None:
        reply: AnyReply = Refused("mochid is stopping.", "Start it again with `mochictl start`.")
        try:
            reply = await ask(command)
        finally:
            self._answering -= 1
            # Also when cancelled: whoever waits for an answer gets one.
            self._reply(envelope, reply)

    def _reply(self, envelope: list[bytes], reply: AnyReply) -> None:
        sent = self._router.send_multipart([*envelope, msgspec.msgpack.encode(Response(reply))], flags=zmq.NOBLOCK)
        failure = asyncio.ensure_future(sent).exception()
        # The client has gone, or has stopped reading its answers: its loss.
        if failure and not (isinstance(failure, zmq.ZMQError) and failure.errno in (errno.EHOSTUNREACH, errno.EAGAIN)):
            raise failure


def understand(payload: bytes) -> AnyCommand | Refused:
    """The command in one frame, or why it is none. Total: any bytes give one or the other."""
    if len(payload) > MAX_FRAME:
        return Refused(f"That is too long for one request ({len(payload)} bytes).", "Send less at a time.")
    try:
        version = msgspec.msgpack.decode(payload, type=Versioned).version
        if version == VERSION:
            return msgspec.msgpack.decode(payload, type=Request).command
    except msgspec.ValidationError as error:
        return Refused(f"mochid does not understand this request: {error}.", "`mochictl --help` lists what it does.")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Refused("That was not a mochi request.", "Use mochictl, or see mochid/protocol.py for the words.")
    return Refused(
        f"This mochid (process {os.getpid()}) speaks version {VERSION} of its language, and you speak version {version}.",
        f"After an upgrade, stop the old one: `kill {os.getpid()}`.",
    )


# -- the folder --------------------------------------------------------------------------------------------------------


def _claim(directory: Path) -> int:
    """Make or check the folder and lock it. The lock is held as long as the descriptor returned is open."""
    try:
        with suppress(FileExistsError):
            directory.mkdir(mode=0o700, parents=True)
        folder = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOTDIR):
            raise Unsafe(f"{directory} is not a plain folder. Remove it and start mochid again.") from None
        raise Unsafe(
            f"mochid can't use {directory}: {error.strerror}. Set XDG_RUNTIME_DIR to a folder of yours."
        ) from None
    try:
        found = os.fstat(folder)
        if found.st_uid != os.getuid():
            raise Unsafe(f"{directory} belongs to somebody else. Set XDG_RUNTIME_DIR to a folder of yours.")
        if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise Unsafe(f"Others may write in {directory}, so they could pose as mochid. Do `chmod 700 {directory}`.")
        os.fchmod(folder, 0o700)
        return _locked(folder, directory)
    finally:
        os.close(folder)


def _locked(folder: int, directory: Path) -> int:
    lock = os.open(LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600, dir_fd=folder)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.read(lock, 32).strip()
        os.close(lock)
        raise AlreadyRunning(directory, int(holder) if holder.isdigit() else 0) from None
    # The file stays when we go: unlinking it would let two daemons each lock a file of this name.
    os.ftruncate(lock, 0)
    os.write(lock, f"{os.getpid()}\n".encode())
    return lock


def _release(directory: Path, lock: int) -> None:
    # In this order: once the lock is free, the names may be those of another daemon.
    for address in (command_address(directory), publish_address(directory)):
        _path(address).unlink(missing_ok=True)
    os.close(lock)


def _bind(socket: zmq.asyncio.Socket, address: str) -> None:
    before = os.umask(0o177)
    try:
        socket.bind(address)
    except zmq.ZMQError as error:
        raise Unsafe(f"mochid can't open {_path(address)}: {error.strerror}.") from None
    finally:
        os.umask(before)


def _fits(address: str) -> None:
    path = _path(address)
    if len(os.fsencode(path)) > LONGEST_PATH:
        raise Unsafe(f"{path} is too long a name for a socket. Set XDG_RUNTIME_DIR to a folder with a shorter path.")


def _path(address: str) -> Path:
    return Path(address.removeprefix("ipc://"))
