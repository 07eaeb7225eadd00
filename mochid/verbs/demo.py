"""`mochictl demo`: a rehearsed candidate plays a whole interview through the real engines, in under a minute, without a microphone.

Rules: only the microphone and the speaker are rehearsed: the first is fed recordings of a synthesised voice, the second keeps the
interviewer's voice in a WAV file, both at eight times the pace of life. All between them is what an interview uses, in a folder of
its own.
"""

import re
import shutil
import sys
import tempfile
import time
import wave
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from msgspec import Struct

from mochid import plugins
from mochid.daemon.loop import Daemon
from mochid.journal import Journal
from mochid.ports import RATE, Opened
from mochid.protocol import (
    AnyCommand,
    Hint,
    LineSpoken,
    Publication,
    Refused,
    Start,
    StatusChanged,
    Stop,
    TurnOver,
)
from mochid.settings import App, Calibration, Mic, Settings
from mochid.version import VERSION

if TYPE_CHECKING:
    from mochid.ports import Samples

PACE = 1 / 8
"""Seconds a second of speech takes."""
PATIENCE = 20.0
"""Seconds after which a rehearsal that hangs is given up."""

FIRST_TRY = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        seen[number] = i
        if target - number in seen:
            return [seen[target - number], i]
"""

SECOND_TRY = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
"""


class Speaks(Struct, frozen=True):
    """The candidate says this aloud."""

    text: str


class Saves(Struct, frozen=True):
    """The candidate saves the solution file."""

    code: str


class Asks(Struct, frozen=True):
    """The candidate types a command."""

    command: AnyCommand


SCRIPT: tuple[Speaks | Saves | Asks, ...] = (
    Speaks("can there be negative numbers"),
    Speaks("i would use a hash map"),
    Asks(Hint()),
    Speaks("let me code"),
    Saves(FIRST_TRY),
    Speaks("run the tests"),
    Saves(SECOND_TRY),
    Speaks("run the tests"),
    Speaks("i'm done"),
    Speaks("the time complexity is o of n"),
    Asks(Stop()),
)


class RehearsalFailed(Exception):
    """The demo did not come to its end: which step, and what was waited for."""


def main(folder: Path | None = None) -> int:
    """Play the interview on the terminal. Returns the exit code."""
    ours = folder is None
    folder = folder or Path(tempfile.mkdtemp(prefix="mochi-demo-"))
    began = time.monotonic()
    try:
        debrief = anyio.run(rehearse, folder, print)
    except RehearsalFailed as error:
        print(f"The demo stopped: {error} `mochictl doctor` may know why.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        if ours:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    print(f"\n{debrief.read_text(encoding='utf-8')}")
    print(
        f"That took {time.monotonic() - began:.0f} seconds, at eight times the pace of life. Voice and debrief are in {folder}."
    )
    return 0


async def rehearse(folder: Path, show: Callable[[str], None]) -> Path:
    """Play `SCRIPT` in `folder` and return the debrief's path. Raises RehearsalFailed."""
    settings = Settings(
        app=App(workspace_dir=str(folder), session_db=str(folder / "journal")),
        calibration=Calibration(baseline_recorded=True),
        mic=Mic(duplex="full"),  # a file for a speaker is not heard by a file for a microphone
    )
    stage = Stage(folder, settings, show)
    with Journal(folder / "journal") as journal, stage.seen, stage.coming:
        daemon = Daemon(
            settings=settings,
            journal=journal,
            opener=stage.open,
            publish=stage.see,
            now=time.time,
            versions={"mochi": VERSION},
        )
        async with anyio.create_task_group() as group:
            await group.start(daemon.run)
            trouble = await stage.play(daemon)
            group.cancel_scope.cancel()
    if trouble is not None:
        raise trouble
    return stage.debrief


class Stage:
    """Where the rehearsal happens: its devices, what was seen of it, and the candidate."""

    def __init__(self, folder: Path, settings: Settings, show: Callable[[str], None]) -> None:
        self._folder = folder
        self._show = show
        self._solution = folder / "solution.py"
        self._mic: Any = plugins.load("mic", "rehearsal", {"pace": PACE}, local_only=True)
        speaker = {"pace": PACE, "file": str(folder / "interviewer.wav")}
        self._devices = {"mic": self._mic, "speaker": plugins.load("speaker", "rehearsal", speaker, local_only=True)}
        self.seen, self.coming = anyio.create_memory_object_stream[Publication](10_000)
        self._phase = ""
        self.debrief = folder

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        """Rehearsed devices, real engines."""
        device = self._devices.get(kind)
        if device is None:
            async with plugins.opened(kind, settings) as opened:
                yield opened
            return
        async with device:
            yield Opened(device, "rehearsal")

    def see(self, publication: Publication) -> None:
        """What the daemon publishes, shown as it comes."""
        match publication:
            case LineSpoken(line=line) if not line.cut:
                self._show(f"  {'you' if line.who == 'candidate' else line.who:>11}: {line.text}")
            case StatusChanged(status=status) if status.phase != self._phase:
                self._phase = status.phase
                self._show(f"[{status.phase}]")
            case _:
                pass
        self.seen.send_nowait(publication)

    async def play(self, daemon: Daemon) -> RehearsalFailed | None:
        """The whole script; what went wrong is returned, so that the daemon can be stopped first."""
        try:
            await self._play(daemon)
        except RehearsalFailed as error:
            return error
        return None

    async def _play(self, daemon: Daemon) -> None:
        """One step after the other has had its effect."""
        await self._command(daemon, Start("two_sum", str(self._solution)))
        await self._quiet("the interviewer presents the problem")
        for step in SCRIPT:
            match step:
                case Speaks(text=text):
                    self._mic.hear(speech(text))
                    await self._until(_candidate_heard, f"the recogniser hears '{text}'")
                    await self._quiet(f"the interviewer reacts to '{text}'")
                case Saves(code=code):
                    self._solution.write_text(code, encoding="utf-8")
                    await self._until(_tested, "the tests run on a save")
                case Asks(command=command):
                    await self._command(daemon, command)
                    await self._quiet(f"the interviewer reacts to '{_verb(command)}'")
        self.debrief = Path(daemon.status().debrief)

    async def _command(self, daemon: Daemon, command: AnyCommand) -> None:
        self._show(f"$ mochictl {_verb(command)}")
        reply = await daemon.ask(command)
        if isinstance(reply, Refused):
            raise RehearsalFailed(f"'{_verb(command)}' was refused: {reply.why} {reply.remedy}")

    async def _quiet(self, what: str) -> None:
        await self._until(lambda seen: isinstance(seen, TurnOver), what)

    async def _until(self, wanted: Callable[[Publication], bool], what: str) -> None:
        with anyio.move_on_after(PATIENCE):
            async for publication in self.coming:
                if wanted(publication):
                    return
        raise RehearsalFailed(f"it waited {PATIENCE:.0f} seconds until {what}.")


def recording(text: str) -> Path:
    """Where the candidate's voice says this line: made once with flite's voice slt (`flite -voice slt -t TEXT FILE`), 16 kHz."""
    return Path(__file__).parents[1] / "shipped" / "candidate" / f"{re.sub('[^a-z ]', '', text).replace(' ', '_')}.wav"


def speech(text: str) -> "Samples":
    """The recorded line as the microphone hears it, at `RATE`."""
    import numpy as np

    with wave.open(str(recording(text))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        pcm = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    return pcm.astype(np.float32) / np.float32(32768)


def _verb(command: AnyCommand) -> str:
    return str(command.__struct_config__.tag)


def _candidate_heard(seen: Publication) -> bool:
    return isinstance(seen, LineSpoken) and seen.line.who == "candidate"


def _tested(seen: Publication) -> bool:
    return isinstance(seen, StatusChanged) and not seen.status.testing and seen.status.total > 0
