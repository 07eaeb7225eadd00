"""Closes the walls around itself and becomes the engine of another language: Node, a Java machine, a program that Go built.

Its one argument is a `Task` as a JSON object. On the descriptor for results it says first that it is up. Where the program is
still to be built (`wait`), it says ready in its place, and begins when a byte comes in on descriptor 0; what follows is not its.
Rules: standard library only; started as `python -I -S -c`, never imported by the daemon. Where a wall can't be raised it ends
with a sentence on its standard error, and nothing has run.
"""

import json
import os
import resource
import sys
import time
from typing import NoReturn, TypedDict

from mochid.harness.inside import walls

RESULTS = 3
UP = b'{"up":1}\n'
"""From here on it may be killed: bubblewrap, killed while it sets up, leaves a child that waits for it for ever."""
READY = b'{"ready":1}\n'
LONGEST_S = 3600
"""Processor seconds: the daemon keeps the time, this is for the day it can't."""
ROOMY = 1 << 46
"""Address space: engines reserve far more than they use, so `data` is what counts."""


class Task(TypedDict):
    argv: list[str]
    env: dict[str, str]
    allowed: list[tuple[str, int]]
    """Paths and their Landlock rights."""
    data: int
    """Bytes of writable memory for the engine, its own included."""
    results: int
    """The descriptor that becomes 3."""
    wait: bool
    pause: float
    """Seconds to leave the processor to others first."""


def main(*, floor: bool = False) -> NoReturn:
    """Never returns. There is no `floor` here: without Landlock nothing would stand around the files."""
    if floor:
        sys.exit("other languages than Python need Landlock")
    try:
        _become(json.loads(sys.argv[1]))
    except (OSError, KeyError, ValueError) as error:
        sys.exit(str(error))


def _become(task: Task) -> NoReturn:
    walls.settle()
    os.dup2(task["results"], RESULTS)
    os.write(RESULTS, UP)
    time.sleep(task["pause"])
    os.closerange(RESULTS + 1, 1 << 16)
    landlock = walls.Landlock(_allowed(task))
    if task["wait"]:
        os.write(RESULTS, READY)
        if not os.read(0, 1):
            os._exit(0)  # it was not needed
    walls.limit(cpu=LONGEST_S, memory=ROOMY)
    resource.setrlimit(resource.RLIMIT_DATA, (task["data"], task["data"]))
    landlock.close()
    walls.filter_calls(reading=True, starting=True)
    os.execve(task["argv"][0], task["argv"], task["env"])


def _allowed(task: Task) -> list[tuple[str, int]]:
    """Shared libraries and the linker that loads them, and what the task names."""
    linkers = ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1")
    running = walls.READ_FILE | walls.EXECUTE
    return [
        *((path, walls.READ_FILE) for path in walls.shared()),
        *((os.path.realpath(path), running) for path in linkers),
        *task["allowed"],
    ]
