"""A real `mochid` process for tests: started, asked over its real socket, stopped or killed, always gone at the end."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
import zmq

from mochid.protocol import (
    AnyCommand,
    AnyReply,
    GetStatus,
    Publication,
    Request,
    Response,
    Status,
    command_address,
    publish_address,
    runtime_dir,
)

START_SECONDS = 40.0

SILENT = """
[mic]
engine = "none"
[speaker]
engine = "none"
[vad]
engine = "none"
[stt]
engine = "none"
[tts]
engine = "none"
"""
"""Settings of an interview by text alone; quick to start."""


@contextmanager
def own_home() -> Iterator[Path]:
    """An empty home for what is no test, such as a bench; this process and its children live in it until the end."""
    with tempfile.TemporaryDirectory(prefix="mochi-bench-", dir="/tmp") as folder:
        home = Path(folder)
        places = {"XDG_DATA_HOME": home / "data", "XDG_STATE_HOME": home / "state", "XDG_RUNTIME_DIR": home / "run"}
        for place in places.values():
            place.mkdir(mode=0o700)
        os.environ.update({name: str(place) for name, place in places.items()})
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=str(home / ".config"))
        yield home


class Mochid:
    """One daemon in the environment of the test. A context manager."""

    def __init__(self, home: Path, settings: str = SILENT) -> None:
        self.home = home
        self.log = home / "mochid.log"
        config = home / ".config" / "mochi"
        config.mkdir(parents=True, exist_ok=True)
        workspace = f'[app]\nworkspace_dir = "{home}/workspace"\n'
        (config / "settings.toml").write_text(workspace + settings)
        self._context = zmq.Context()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._context.destroy(linger=0)
        if error is not None and self.log.exists():
            sys.stderr.write(self.log.read_text()[-4000:])

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> float:
        """Start and wait until it answers. Returns the seconds that took."""
        began = time.monotonic()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "mochid"], stdout=log, stderr=log, env=os.environ.copy()
            )
        while time.monotonic() - began < START_SECONDS:
            if self._process.poll() is not None:
                raise AssertionError(f"mochid ended at once:\n{self.log.read_text()[-4000:]}")
            # ZeroMQ tries again only every 100 ms where there is no socket yet, so wait for the file first.
            if (runtime_dir() / "command.sock").is_socket() and self.try_ask(GetStatus(), seconds=0.3) is not None:
                return time.monotonic() - began
            time.sleep(0.002)
        raise AssertionError("mochid did not answer")

    def try_ask(self, command: AnyCommand, seconds: float = 20.0) -> AnyReply | None:
        """The reply; None when none came in time."""
        socket = self._context.socket(zmq.DEALER)
        socket.setsockopt(zmq.LINGER, 0)
        try:
            socket.connect(command_address(runtime_dir()))
            socket.send(msgspec.msgpack.encode(Request(command)))
            if not socket.poll(seconds * 1000):
                return None
            return msgspec.msgpack.decode(socket.recv_multipart()[-1], type=Response).reply
        finally:
            socket.close()

    def ask(self, command: AnyCommand) -> AnyReply:
        reply = self.try_ask(command)
        assert reply is not None, f"no answer to {command}"
        return reply

    def status(self) -> Status:
        reply = self.ask(GetStatus())
        assert isinstance(reply, Status)
        return reply

    def until(self, wanted: str, check: "object", seconds: float = 40.0) -> Status:
        """Poll the status until `check(status)` holds; `wanted` says it in words when it does not come."""
        assert callable(check)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status = self.status()
            if check(status):
                return status
            time.sleep(0.05)
        raise AssertionError(f"{wanted}: not within {seconds} s; the status is {self.status()}")

    def kill(self) -> None:
        """SIGKILL, and wait for it."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def terminate(self) -> int:
        """SIGTERM; returns the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(timeout=30)

    def subscribe(self) -> zmq.Socket[bytes]:
        """A SUB socket on everything published. Close it."""
        socket = self._context.socket(zmq.SUB)
        socket.setsockopt(zmq.LINGER, 0)
        socket.subscribe(b"")
        socket.connect(publish_address(runtime_dir()))
        return socket

    @staticmethod
    def published(socket: "zmq.Socket[bytes]", seconds: float = 10.0) -> Publication | None:
        if not socket.poll(seconds * 1000):
            return None
        return msgspec.msgpack.decode(socket.recv_multipart()[-1], type=Publication)  # type: ignore[arg-type]
