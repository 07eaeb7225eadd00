"""The numbers of a model as the coach: what the pipeline adds between its server and the ear, and what a broken server costs."""

import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import msgspec

from mochid import plugins, protocol
from mochid.adapters.espeak import Espeak
from mochid.adapters.rehearsal.language import RehearsalLanguage
from mochid.daemon.loop import Daemon
from mochid.interview.coach import prompt
from mochid.interview.gate.safeguards import Gate
from mochid.journal import Journal
from mochid.models.sense import sense
from mochid.ports import Audio, Opened
from mochid.problems import bank
from mochid.protocol import LineSpoken, Publication
from mochid.settings import Settings
from tests.bench.table import heading, row
from tests.model_server import MISBEHAVIOUR, Act, Asked, ModelServer
from tests.test_prompt import two_sum

TURNS = 20
WORDS = "so i would try number {} with every other number"


class Ear:
    """A speaker that notes when it gets its first samples."""

    def __init__(self) -> None:
        self.first: list[float] = []

    async def play(self, audio: Audio) -> None:
        del audio
        self.first.append(time.monotonic())


class Room:
    """A daemon with a model, a voice and an ear; `shown`: when each line of the interviewer came."""

    def __init__(self, daemon: Daemon) -> None:
        self.daemon = daemon
        self.ear = Ear()
        self.shown: list[tuple[float, str]] = []

    async def say(self, number: int) -> float:
        """Say something, and wait for the end of the turn. Returns when it was said."""
        await anyio.sleep(0.7)  # the pause that an answered question is given
        start = time.monotonic()
        await self.daemon.ask(protocol.Say(WORDS.format(number)))
        with anyio.fail_after(20):
            while self.daemon.status().floor != "open":
                await anyio.sleep(0.005)
        return start


@asynccontextmanager
async def room(server: ModelServer, timeout_s: float = 5.0) -> AsyncIterator[Room]:
    home = Path(tempfile.mkdtemp(prefix="mochi-", dir="/tmp"))
    table: dict[str, Any] = {
        "app": {"workspace_dir": str(home / "workspace")},
        "llm": {"engine": "local", "base_url": server.url, "timeout_s": timeout_s},
    }
    found: list[Room] = []

    @asynccontextmanager
    async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "coach":
            async with plugins.opened(kind, settings) as opened:
                yield opened
        elif kind == "tts":
            async with Espeak() as voice:
                yield Opened(voice, "espeak")
        elif kind == "speaker":
            yield Opened(found[0].ear, "ear")
        else:
            yield Opened(RehearsalLanguage() if kind == "language" else None, "rehearsal")

    def publish(publication: Publication) -> None:
        if isinstance(publication, LineSpoken) and publication.line.who == "interviewer":
            found[0].shown.append((time.monotonic(), publication.line.text))

    with Journal(home / "journal") as journal:
        settings = msgspec.convert(table, Settings)
        daemon = Daemon(
            settings=settings,
            journal=journal,
            opener=opener,
            publish=publish,
            now=time.time,
            versions={"mochi": "bench"},
        )
        found.append(Room(daemon))
        async with anyio.create_task_group() as group:
            await group.start(daemon.run)
            await daemon.ask(protocol.Start("two_sum", str(home / "solution.py")))
            await anyio.sleep(1)
            with anyio.fail_after(30):
                while daemon.status().floor != "open":
                    await anyio.sleep(0.05)
            yield found[0]
            group.cancel_scope.cancel()
    shutil.rmtree(home, ignore_errors=True)


def synthesis() -> float:
    """What the voice alone takes to its first sound, in milliseconds."""

    async def once() -> float:
        async with Espeak() as voice:
            taken = []
            for _ in range(20):
                start = time.perf_counter()
                async for _ in voice.speak("I follow you so far."):
                    break
                taken.append(1000 * (time.perf_counter() - start))
        return sorted(taken)[10]

    return anyio.run(once)


async def streamed(alone: float) -> None:
    """A sentence complete in the stream -> the line shown -> the first sample, while the next sentence still streams."""

    def answer(asked: Asked) -> Act:
        return Act(
            text=f"I follow you so far. What would you do about number {len(asked.talk)}?", piece=4, between=0.03
        )

    async with ModelServer(answer) as server, room(server) as here:
        line, sample, whole = [], [], []
        for number in range(TURNS):
            server.spoke.clear()
            here.shown.clear()
            here.ear.first.clear()
            said = await here.say(number)
            if len(here.shown) < 2 or not server.spoke:
                continue
            text, complete = "", 0.0
            for at, piece in server.spoke:
                text += piece
                if "far. " in text:
                    complete = at
                    break
            line.append(1000 * (here.shown[0][0] - complete))
            sample.append(1000 * (here.ear.first[0] - complete))
            whole.append(1000 * (server.spoke[0][0] - said))
        row("sentence complete in the stream -> its line", line)
        row(
            "  -> first sample",
            sample,
            goal="<= 150 ms beyond the voice",
            floor=f"the voice alone {alone:.1f} ms",
        )
        row("said -> the server's first piece", whole, floor="prompt, HTTP on loopback")


async def taken_over() -> None:
    """What is said -> the authored coach's first line, when the server is in trouble."""
    for name, act in (("500", MISBEHAVIOUR["500"]), ("silence, timeout_s = 0.5", Act(wrong="stall"))):
        async with ModelServer(act) as server, room(server, timeout_s=0.5) as here:
            first, later = [], []
            for number in range(6):
                here.shown.clear()
                said = await here.say(number)
                (later if number else first).append(1000 * (here.shown[0][0] - said))
            row(f"server in trouble ({name}) -> authored line", first)
            row("  the next turns, while it is left alone", later, floor=f"{len(server.asked)} requests in 6 turns")


def pure() -> None:
    turn, gate = two_sum(), Gate(bank.find("two_sum"), sense)

    def timed(what: Callable[[], object]) -> list[float]:
        taken = []
        for _ in range(200):
            start = time.perf_counter()
            what()
            taken.append(1000 * (time.perf_counter() - start))
        return taken

    row("the prompt of a turn", timed(lambda: prompt.render(turn)))
    row(
        "the gate, a sentence",
        timed(lambda: gate.check("What would you do about it?", said="i try", rung=0)),
        goal="<= 2 ms",
    )


def main() -> int:
    heading()
    pure()
    anyio.run(streamed, synthesis())
    anyio.run(taken_over)
    return 0


if __name__ == "__main__":
    sys.exit(main())
