"""The client's end of the sockets: one question and its answer, and a feed of what changes.

Rules:
- Plain blocking ZeroMQ, each socket used by one thread.
- Whether a daemon is there is read off the connection itself (a socket's monitor), so its absence is known at once, also
  when a killed one left its files behind, and a running one is never mistaken for absent because it is slow.
"""

import math
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
import zmq

from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Publication,
    Refused,
    Request,
    Response,
    command_address,
    publish_address,
)

GONE = zmq.EVENT_DISCONNECTED | zmq.EVENT_CONNECT_RETRIED | zmq.EVENT_CLOSED
"""There was no connection to be had, or it has ended."""
RECONNECT_MS = 100
RECONNECT_MAX_MS = 1000
"""How often a feed looks whether the daemon is back."""


class NoDaemon(Exception):
    """Nobody answers: why, and what to do."""

    def __init__(self, why: str = "mochid is not running.", remedy: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.remedy = (
            remedy
            or "Begin with `mochictl start two_sum solution.py`, or take up what was broken off with `mochictl resume`."
        )


class NoAnswer(NoDaemon):
    """Somebody is there, and keeps silent."""


class Away(msgspec.Struct, frozen=True):
    """The daemon has gone, or is not there. The feed goes on when it comes back."""


class Client:
    """The daemon whose sockets are in one folder: `with Client(runtime_dir()) as client: client.ask(Hint())`."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._context = zmq.Context()
        self._context.setsockopt(zmq.LINGER, 0)
        self._feeds: list[Feed] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._context.destroy(0)

    def ask(self, command: AnyCommand, timeout: float = 10.0) -> AnyReply:
        """The daemon's answer. Raises `NoDaemon` when there is none within `timeout` seconds, or nobody to give it."""
        try:
            request = msgspec.msgpack.encode(Request(command))
        except UnicodeEncodeError:
            return Refused(
                "There is something in that which is not UTF-8.", "mochi takes words and file names in UTF-8."
            )
        with self._context.socket(zmq.REQ) as socket, socket.get_monitor_socket(GONE) as monitor:
            socket.setsockopt(zmq.HANDSHAKE_IVL, 0)  # one that hangs has not gone away
            _connect(socket, command_address(self.directory))
            socket.send(request)
            ready = _poll([socket, monitor], timeout)
            socket.disable_monitor()
            # A daemon that stops says its last word and goes: between two looks of one poll both may come, the going seen first.
            if socket in ready or socket.poll(0):
                return _reply(socket.recv())
            if monitor not in ready:
                raise NoAnswer(
                    f"mochid has not answered for {timeout:g} seconds.", "`mochictl logs` may tell what it is doing."
                )
            if _event(monitor) == zmq.EVENT_DISCONNECTED:
                raise NoDaemon("mochid went away before it answered.", "`mochictl logs` may tell why.")
            raise NoDaemon()

    def feed(self, hangup: int = -1) -> "Feed":
        """What the daemon publishes, from now until the client is closed. `hangup`: a descriptor whose reader may go."""
        self._feeds.append(feed := Feed(self._context, publish_address(self.directory), hangup))
        return feed


class Feed:
    """Publications as they come. The daemon greets a new subscriber with its status."""

    def __init__(self, context: "zmq.Context[zmq.Socket[bytes]]", address: str, hangup: int) -> None:
        self._socket = context.socket(zmq.SUB)
        self._socket.setsockopt(zmq.RECONNECT_IVL, RECONNECT_MS)
        self._socket.setsockopt(zmq.RECONNECT_IVL_MAX, RECONNECT_MAX_MS)
        self._monitor = self._socket.get_monitor_socket(GONE)
        self._hangup = hangup
        self._away = False
        self._socket.subscribe(b"")
        _connect(self._socket, address)

    def next(self, timeout: float | None = None) -> Publication | Away | None:
        """What comes next; None when nothing has within `timeout` seconds. Raises BrokenPipeError on `hangup`."""
        ends = None if timeout is None else time.monotonic() + timeout
        while True:
            left = None if ends is None else max(0.0, ends - time.monotonic())
            ready = _poll([self._socket, self._monitor], left, self._hangup)
            if self._hangup in ready:
                raise BrokenPipeError
            if self._socket in ready:
                found = _publication(self._socket.recv_multipart())
                if found is not None:
                    self._away = False
                    return found
            elif self._monitor in ready:
                _event(self._monitor)
                if not self._away:
                    self._away = True
                    return Away()
            if ends is not None and time.monotonic() >= ends:
                return None

    def until(self, ends: float) -> Iterator[Publication | Away]:
        """What comes until `ends`, on the monotonic clock."""
        while (left := ends - time.monotonic()) > 0:
            found = self.next(left)
            if found is not None:
                yield found


def _connect(socket: "zmq.Socket[bytes]", address: str) -> None:
    """Begin to connect; raises `NoDaemon` where there can be no socket at all."""
    try:
        socket.connect(address)
    except zmq.ZMQError as error:
        raise NoDaemon(
            f"mochid can't be reached at {address.removeprefix('ipc://')}: {error.strerror}.",
            "Set XDG_RUNTIME_DIR to a folder of yours with a shorter path.",
        ) from None


def _poll(sockets: list["zmq.Socket[bytes]"], seconds: float | None, hangup: int = -1) -> list[object]:
    poller = zmq.Poller()
    for socket in sockets:
        poller.register(socket, zmq.POLLIN)
    if hangup >= 0:
        poller.register(hangup, zmq.POLLERR)
    wait = None if seconds is None or math.isinf(seconds) else int(seconds * 1000) + 1
    return [what for what, _ in poller.poll(wait)]


def _event(monitor: "zmq.Socket[bytes]") -> int:
    """Which event a monitor tells of: its first frame is the event's number and a value."""
    (number, _value) = struct.unpack("=hi", monitor.recv_multipart()[0])
    return int(number)


def _reply(frame: bytes) -> AnyReply:
    try:
        return msgspec.msgpack.decode(frame, type=Response).reply
    except msgspec.DecodeError as error:
        return Refused(
            f"mochid's answer is not in words this mochictl knows ({error}).",
            "After an upgrade, restart mochid: `mochictl shutdown`, then `mochictl start`.",
        )


def _publication(frames: list[bytes]) -> Publication | None:
    """What was published; None for what a newer daemon may say and we do not know."""
    try:
        found: Publication = msgspec.msgpack.decode(frames[-1], type=Publication)
    except msgspec.DecodeError:
        return None
    return found
