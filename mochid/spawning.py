"""Starts a program so that nothing of it is lost when whoever starts it is cancelled meanwhile.

asyncio, cancelled in the middle of starting a process, leaves its pipes open and nobody to close them: a start is seen through.
"""

from collections.abc import Sequence
from typing import Any

import anyio
from anyio.abc import Process


async def spawned(command: Sequence[str], **options: Any) -> Process:
    """The running program, in a session of its own: a terminal's Ctrl-C does not reach it.

    `options`: those of `anyio.open_process`. Raises OSError.
    """
    with anyio.CancelScope(shield=True):
        process = await anyio.open_process(command, start_new_session=True, **options)
    return process
