"""One run in Pyodide, where there is no process to fork: the driver's Python end, which calls `program.run`.

`prepare` is run once, before the snapshot that every run starts from; `begin` is one run.
Rules: standard library only, and only what Pyodide has of it; never imported by the daemon.
"""

import asyncio
import importlib
import json
import os
import random
import signal
import sys
import time
from contextlib import suppress
from types import FrameType
from typing import Any

from mochid.harness.inside import program

PRELOAD = """
abc array ast bisect calendar cmath collections collections.abc contextlib copy dataclasses datetime decimal enum fractions
functools graphlib hashlib heapq inspect io itertools keyword numbers operator pprint queue random re statistics string struct
textwrap threading traceback types typing unicodedata weakref
"""
RESULTS = 3
SIGNAL = signal.SIGUSR2
"""Comes shortly before the time is up."""
OURS = ("js", "pyodide", "_pyodide", "_pyodide_core", "pyodide_js")
"""What leads from Python to JavaScript."""


class _Selector:
    """Waits for nothing but the clock: no descriptor here ever becomes ready."""

    def select(self, timeout: float | None) -> list[Any]:
        time.sleep(timeout or 0)
        return []


class Loop(asyncio.BaseEventLoop):
    """An event loop that runs in one thread to the end, as elsewhere; Pyodide's own needs JavaScript's."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Selector()

    def _process_events(self, events: list[Any]) -> None: ...

    def _write_to_self(self) -> None: ...


class Loops:
    """What `asyncio.run` asks for its loop."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None

    def get_event_loop(self) -> asyncio.AbstractEventLoop:
        self.loop = self.loop or Loop()
        return self.loop

    def set_event_loop(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self.loop = loop

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return Loop()


def prepare() -> None:
    """What interview solutions import, and nothing that knows JavaScript."""
    for name in PRELOAD.split():
        importlib.import_module(name)
    asyncio._set_running_loop(None)
    asyncio.run = asyncio.runners.run
    time.sleep = getattr(time.sleep, "__wrapped__", time.sleep)
    asyncio.events._event_loop_policy = Loops()  # type: ignore[attr-defined]  # the public way warns


def begin(job: str, word: str) -> None:
    """Run a job, an object of `wire` as JSON. `word` goes before every frame: it tells ours from the candidate's."""
    for name in list(sys.modules):
        if name.partition(".")[0] in OURS:
            del sys.modules[name]
    sys.modules.update(dict.fromkeys(OURS))  # type: ignore[arg-type]  # None: not to be imported again
    sys.meta_path[:] = [finder for finder in sys.meta_path if "yodide" not in type(finder).__module__]
    with suppress(OSError):
        os.dup2(os.open("/dev/results", os.O_WRONLY), RESULTS)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115
    sys.stdout = sys.stderr = open(1, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
    random.seed()
    signal.signal(SIGNAL, say_where)
    write = os.write

    def send(frame: str) -> None:
        write(RESULTS, f"{word}{frame}\n".encode())  # the driver takes it whole

    program.run(json.loads(job), send)


def say_where(number: int, frame: FrameType | None) -> None:
    """The innermost line of the candidate's file, for the daemon."""
    while frame is not None and frame.f_code.co_filename != program.FILE:
        frame = frame.f_back
    if frame is not None:
        os.write(2, f'File "{program.FILE}", line {frame.f_lineno}\n'.encode())
