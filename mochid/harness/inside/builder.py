"""Closes Landlock around itself and becomes a compiler, which reads a stranger's text and writes to two folders, no others.

Its first argument is a JSON object, `{"reads": [...], "writes": [...]}`; the others are the command to become, and the environment
is handed on. A compiler starts programs of its own, so there is no seccomp here.
Rules: standard library only; started as `python -I -S -c`, never imported by the daemon. Where a wall can't be raised it ends with
a sentence on its standard error, and nothing has run.
"""

import json
import os
import sys
from typing import NoReturn

from mochid.harness.inside import walls

READING = walls.READ_FILE | walls.READ_DIR | walls.EXECUTE
WRITE_FILE = 1 << 1
ALL = (1 << 16) - 1


def main(*, floor: bool = False) -> NoReturn:
    """Never returns. There is no `floor` here: without Landlock nothing would stand around the files."""
    if floor:
        sys.exit("compilers need Landlock")
    try:
        task, command = json.loads(sys.argv[1]), sys.argv[2:]
        walls.settle()
        walls.Landlock(
            [
                *((path, READING) for path in task["reads"]),
                *((path, ALL) for path in task["writes"]),
                *((path, walls.READ_FILE | WRITE_FILE) for path in ("/dev/null", "/dev/urandom")),
                *((path, walls.READ_FILE) for path in ("/etc/ld.so.cache", "/proc/self/maps", "/sys/kernel/mm")),
            ]
        ).close()
        os.execve(command[0], command, os.environ)
    except (OSError, KeyError, ValueError) as error:
        sys.exit(str(error))
