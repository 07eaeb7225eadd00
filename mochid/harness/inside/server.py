"""The zygote: a warm, single-threaded Python that forks once per run and tells the daemon how each child ended.

A SEQPACKET socket leads to the daemon (descriptor 0, or one to connect to), one JSON object a packet. The zygote says once what it
can do ({"ready": {...}}). Then it takes {"run": id, "cpu": s, "memory": bytes} with four descriptors (the job: a memory file;
results, output and trace: pipes) and {"stop": id, "look": bool}, and answers {"ended": id, "status", "cpu", "rss"}. One run at a
time. A stop carries the id of its run, so that a late one can't end the next. When the daemon goes, the socket ends, and so does
everything here.
Rules: standard library only; started as `python -I -S -c`, never imported by the daemon.
"""

import faulthandler
import gc
import importlib
import json
import math
import os
import select
import signal
import socket
import sys
import time
from contextlib import suppress
from typing import Any, NoReturn

from mochid.harness.inside import program, walls, wire

PRELOAD = """
abc array ast bisect calendar cmath collections collections.abc concurrent.futures.thread contextlib copy ctypes dataclasses
datetime decimal enum fractions functools graphlib hashlib heapq inspect io itertools keyword numbers operator pprint queue random
re statistics string struct textwrap threading traceback types typing unicodedata weakref
"""
"""What interview solutions import: paid for once, here."""
RESULTS, TRACE = 3, 4
"""Descriptors of the child."""
LOOK = signal.SIGUSR2
"""Makes a running child write where it is to its trace."""
GLANCE_S = 0.1
"""How long a child may take to say where it is, before it is killed: on a busy machine it waits for its turn."""
_PACKET = 1 << 16


class Server:
    """The loop: requests from the socket, ends of children, one child at a time."""

    def __init__(self, control: socket.socket, landlock: walls.Landlock | None, seccomp: walls.Seccomp) -> None:
        self.control = control
        self.landlock = landlock
        self.seccomp = seccomp
        self.run = 0
        self.child = 0
        self.kill_at = math.inf
        self.wake, wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)

    def serve(self) -> None:
        """Until the daemon goes."""
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        poll.register(self.wake, select.POLLIN)
        while True:
            left = self.kill_at - time.monotonic()
            ready = {fd for fd, _ in poll.poll(None if left == math.inf else max(0.0, left) * 1000)}
            if time.monotonic() >= self.kill_at:
                self.kill()
            if self.wake in ready:
                os.read(self.wake, 512)
                self.reap()
            if self.control.fileno() in ready and not self.answer():
                self.kill()
                return

    def answer(self) -> bool:
        """One packet from the daemon. False when it has gone."""
        packet, fds, _, _ = socket.recv_fds(self.control, _PACKET, 4)
        if not packet:
            return False
        request = json.loads(packet)
        if "run" in request:
            self.fork(request, fds)
        elif request["stop"] == self.run and self.child:
            if request["look"]:
                os.kill(self.child, LOOK)
                self.kill_at = time.monotonic() + GLANCE_S
            else:
                self.kill()
        return True

    def fork(self, request: dict[str, Any], fds: list[int]) -> None:
        server = os.getpid()
        child = os.fork()
        if child == 0:
            try:
                self.begin(request, fds, server)
            finally:
                os._exit(70)  # whatever happens, never back into this loop
        self.run, self.child = request["run"], child
        for fd in fds:
            os.close(fd)

    def begin(self, request: dict[str, Any], fds: list[int], server: int) -> NoReturn:
        """In the child: put the descriptors in their places, close the walls, run, end."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        walls.die_with(server)
        job, results, output, trace = fds
        with open(job, "rb") as file:
            file.seek(0)
            task = json.load(file)
        if self.landlock is None:
            program.import_ahead(wire.decode(task["source"]))
        else:
            self.landlock.close()
        for fd, place in ((output, 1), (output, 2), (results, RESULTS), (trace, TRACE)):
            os.dup2(fd, place)
        os.closerange(TRACE + 1, 1 << 20)
        faulthandler.enable(TRACE, all_threads=False)
        faulthandler.register(LOOK, TRACE, all_threads=False)
        sys.stdout = sys.stderr = open(1, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
        walls.limit(cpu=request["cpu"], memory=request["memory"])
        self.seccomp.close()
        program.run(task, sender(os.write))
        os._exit(0)

    def kill(self) -> None:
        self.kill_at = math.inf
        if self.child:
            os.kill(self.child, signal.SIGKILL)

    def reap(self) -> None:
        """Report the child if it has ended, and leave nothing of it behind."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self.child:
                if os.getpid() == 1:  # alone with the run in a namespace of our own: end every other process in it
                    _everyone()
                ended = {"ended": self.run, "status": status, "cpu": usage.ru_utime + usage.ru_stime}
                self.child, self.kill_at = 0, math.inf
                self.control.send(json.dumps(ended | {"rss": usage.ru_maxrss}).encode())


def _everyone() -> None:
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        return  # as it should be: seccomp lets no solution fork


def sender(write: Any) -> Any:
    """Writes a frame whole; `write` is kept here, where the candidate's module does not reach by name."""

    def send(frame: str) -> None:
        data = frame.encode() + b"\n"
        while data:
            data = data[write(RESULTS, data) :]

    return send


def holds(seccomp: walls.Seccomp) -> bool:
    """Try the filter in a child of its own."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            seccomp.close()
            os.fork()
        except PermissionError:
            code = 0
        except OSError:
            code = 2
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def main(*, floor: bool = False, door: str = "") -> None:
    """Start up, say what we can do, serve. `floor` does without Landlock, as on an old kernel; `door` is a socket's path."""
    if door:
        control = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        control.connect(door)
    else:
        control = socket.socket(fileno=os.dup(0))
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.close(null)
    walls.settle()
    for name in PRELOAD.split():
        importlib.import_module(name)
    landlock, seccomp = None, None
    with suppress(OSError):
        landlock = None if floor else walls.Landlock()
    with suppress(KeyError):
        seccomp = walls.Seccomp(reading=landlock is not None)
    ready = {"pid": os.getpid(), "landlock": landlock.version if landlock else 0, "space": walls.address_space()}
    ready["seccomp"] = seccomp is not None and holds(seccomp)
    gc.collect()
    gc.freeze()
    control.send(json.dumps({"ready": ready}).encode())
    if seccomp is not None and ready["seccomp"]:
        Server(control, landlock, seccomp).serve()
