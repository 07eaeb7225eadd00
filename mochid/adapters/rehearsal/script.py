"""What a rehearsed engine is to do, one line a call: words to give, `fail`, `hang 30`, or both: `Let me think then fail`.

Rules:
- Every port is rehearsed: for tests, for `mochictl demo` and for trying the daemon without devices.
- Whole working engines, not mocks. Only anyio's clock; no threads, so that they run in simulated time.
- When its script has run out, an engine does its plain work. `opening` is such a line, played while the engine opens.
"""

import re

import anyio
from msgspec import Struct

from mochid.ports import Device, Devices, Unavailable

_ENDING = re.compile(r"(?:(?P<words>.*?)\s+then\s+|)(?P<end>fail|hang\s+(?P<seconds>[\d.]+))", re.DOTALL)

REHEARSED = Devices(
    (Device("rehearsal", "a rehearsed one", default=True, echo_cancelled=True, private=True),),
    "rehearsal",
    "there is no other",
)


class Act(Struct, frozen=True):
    """One line of a script, read: what to give, then how it ends."""

    words: str = ""
    ends: str = ""
    """"" = well, "fail" or "hang"."""
    seconds: float = 0.0

    async def end(self) -> None:
        """Hang or fail, if the line says so."""
        if self.ends == "hang":
            await anyio.sleep(self.seconds)
        if self.ends == "fail":
            raise Unavailable("The rehearsal says to fail here.", "Nothing to do: it is only a rehearsal.")


def read(line: str) -> Act:
    """Read one script line; anything that is not an ending is words."""
    ending = _ENDING.fullmatch(line.strip())
    if ending is None:
        return Act(line)
    seconds = ending["seconds"]
    return Act(ending["words"] or "", "hang" if seconds else "fail", float(seconds or 0))


class Script(Struct, frozen=True, forbid_unknown_fields=True):
    """Settings every rehearsed engine has."""

    script: tuple[str, ...] = ()
    opening: str = ""
