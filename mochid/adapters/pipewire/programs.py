"""PipeWire's own programs, `pw-record` and `pw-play`, as raw pipes: their options, how they are started and ended.

Rules: a program dies with a SIGKILL: a player that waits on its pipe would not hear SIGTERM, and the sound stops within 10 ms.
"""

import shutil
import subprocess
from contextlib import suppress

import anyio
from anyio.abc import Process
from msgspec import Struct

from mochid.ports import Unavailable
from mochid.spawning import spawned


class PipeWireSettings(Struct, frozen=True, forbid_unknown_fields=True):
    target: str = ""
    """Name of the device (`pw-cli ls Node`); "" = the default one."""


def arguments(rate: int) -> list[str]:
    """16-bit mono, promptly."""
    return [
        "--rate",
        str(rate),
        "--channels",
        "1",
        "--format",
        "s16",
        "--latency",
        "20ms",
        "--media-role",
        "Communication",
    ]


async def raw_option(program: str) -> list[str]:
    """`--raw` where pw-cat has it (1.4 and later write a container without it). Raises `Unavailable` without pw-cat."""
    if not shutil.which(program):
        raise Unavailable(
            f"{program} is not installed.", "Install PipeWire's tools (Debian: apt install pipewire-bin)."
        )
    return ["--raw"] if b"--raw" in (await anyio.run_process([program, "--help"], check=False)).stdout else []


async def start(command: list[str], stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL) -> Process:
    """Start a program that a terminal's Ctrl-C does not reach. Raises `Unavailable` when it can't be."""
    try:
        return await spawned(command, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL)
    except OSError as error:
        raise Unavailable(f"{command[0]} could not be started: {error.strerror}.") from error


async def kill(process: Process | None) -> None:
    if process is None:
        return
    with anyio.CancelScope(shield=True):
        if process.returncode is None:
            with suppress(ProcessLookupError):  # It may end between the question and the shot.
                process.kill()
        await process.aclose()
