"""Starts the zygote's process in a tier, and gives the socket that leads to it."""

import os
import socket
import subprocess
from typing import Protocol

import anyio
from anyio.abc import Process

from mochid.harness.running import container, sandbox
from mochid.harness.running.sandbox import Tier
from mochid.ports import Unavailable
from mochid.spawning import spawned


class Launched(Protocol):
    """A started process, its zygote at the other end of `control`."""

    process: Process
    control: socket.socket

    def said(self) -> str:
        """The last line of its errors."""
        ...

    async def close(self) -> None:
        """End it, whatever state it is in."""
        ...


async def launch(tier: Tier, memory_mb: int) -> Launched:
    """Raises `Unavailable` with what stood in the way."""
    if tier is Tier.CONTAINER:
        return await container.start(memory_mb)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setblocking(False)
    errors = os.memfd_create("errors", os.MFD_CLOEXEC)
    try:
        with theirs:
            process = await spawned(
                sandbox.command(tier),
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env={},
                cwd="/",
            )
    except OSError as error:
        ours.close()
        os.close(errors)
        raise Unavailable(f"The {tier} sandbox can't start: {error}.") from None
    return _Child(process, ours, errors)


class _Child:
    def __init__(self, process: Process, control: socket.socket, errors: int) -> None:
        self.process = process
        self.control = control
        self._errors = errors

    def said(self) -> str:
        if self._errors < 0:
            return ""
        lines = os.pread(self._errors, 4096, 0).decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    async def close(self) -> None:
        errors, self._errors = self._errors, -1
        with anyio.CancelScope(shield=True):
            await self.process.aclose()
        if errors >= 0:  # closed twice, the number could be another file's by now
            os.close(errors)
