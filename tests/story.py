"""Plays a story against the real daemon in simulated time, and writes down what happened.

A story is a text file. Lines that begin with `>` are what the candidate does, with the minute and second of the interview; every
other line is what mochi did, and is rewritten by `MOCHI_UPDATE_GOLDEN=1`. What the candidate may do:

    > 00:00 start [setting=value ...]   begin on two_sum; settings by their dotted names
    > 00:40 says I would use a ...      speak: voice, then the words, two and a half words a second
    > 00:40 types may it be empty?      `mochictl say`
    > 01:30 saves 3 | all [tests]       save a file that passes so many of the cases, with three tests of the candidate's own
    > 02:00 hint | run | next | hold 60 | hush | mute | unmute | pause | resume | stop | abort
    > 09:00 waits                       nothing; lets time pass until then
"""

import re
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import msgspec
import trio
import trio.testing

from mochid import protocol
from mochid.adapters.authored import Authored
from mochid.adapters.rehearsal.speaker import RehearsalSpeaker
from mochid.adapters.rehearsal.tts import RehearsalTts
from mochid.daemon.loop import Daemon
from mochid.events import Event, Heard, VoiceStarted, VoiceStopped
from mochid.journal import Journal
from mochid.ports import CaseOutcome, Job, Opened, Outcome
from mochid.problem import Problem
from mochid.problems import bank
from mochid.protocol import AnyReply, LineSpoken, Publication, Refused, StatusChanged
from mochid.reports import Verdict
from mochid.settings import Settings

STEP = re.compile(r"> (\d+):(\d\d) (\S+) ?(.*)")
WORDS_A_SECOND = 2.5
COMMANDS = {
    "hint": protocol.Hint,
    "run": protocol.Run,
    "next": protocol.Next,
    "hold": protocol.Hold,
    "hush": protocol.Hush,
    "mute": protocol.Mute,
    "unmute": protocol.Unmute,
    "pause": protocol.Pause,
    "resume": protocol.Resume,
    "stop": protocol.Stop,
    "abort": protocol.Abort,
}


class Passes:
    """A language in which a program says how many cases it passes: `# passes 3`."""

    name = "passes"
    sandbox = "none"

    def __init__(self, problem: Problem) -> None:
        self._problem = problem

    async def run(self, job: Job) -> Outcome:
        if job.entry.startswith(
            "_mochi_own_test"
        ):  # the candidate's tests: they hold for what passes all, and for the reference
            holds = "# passes 999" in job.source or self._problem.reference in job.source
            values = tuple(CaseOutcome(Verdict.PASS, [holds, "[0]", "[1]"], ms=1.0) for _ in job.inputs)
            return Outcome(Verdict.PASS, values, ms=1.0)
        found = re.search(r"# passes (\d+)", job.source)
        right = int(found[1]) if found else 0
        cases = (self._problem.visible + self._problem.hidden)[: len(job.inputs)]
        outcomes = tuple(
            CaseOutcome(Verdict.PASS, (case.any_of or [case.expected])[0] if i < right else [-1, -1], ms=1.0)
            for i, case in enumerate(cases)
        )
        await anyio.sleep(0.01)
        return Outcome(Verdict.PASS, outcomes, ms=10.0)

    def stub(self, problem: Problem) -> str:
        return problem.stub


class Story:
    """One telling: the daemon, the candidate, and the record."""

    def __init__(self, folder: Path, now: Any) -> None:
        self._folder = folder
        self._now = now
        self._start = now()
        self._phase = ""
        self.record: list[str] = []
        self.last_words: list[str] = []
        self.debriefed = anyio.Event()
        self.problem = bank.find("two_sum", None)
        self.file = folder / "solution.py"

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        if kind == "language":
            yield Opened(Passes(self.problem), "passes")
        elif kind == "coach":
            yield Opened(Authored(Authored.Settings()), "authored")
        elif kind in ("tts", "speaker"):
            async with RehearsalTts() if kind == "tts" else RehearsalSpeaker() as engine:
                yield Opened(engine, "rehearsal")
        else:
            yield Opened(None, "none")

    def see(self, publication: Publication) -> None:
        match publication:
            case LineSpoken(line=line) if line.text:
                cut = " --" if line.cut else ""
                self._write(f"{line.who}: {line.text}{cut}")
            case StatusChanged(status=status) if status.phase != self._phase:
                self._phase = status.phase
                self._write(f"[{status.phase}]")
            case _:
                pass

    def _write(self, text: str) -> None:
        seconds = int(self._now() - self._start)
        if str(self._folder) in text:  # the debrief: written by a thread, which lives in real time
            self.debriefed.set()
            self.last_words.append(f"  {text.replace(str(self._folder), '~')}")
            return
        self.record.append(f"  {seconds // 60:02}:{seconds % 60:02} {text}")

    async def act(self, daemon: Daemon, verb: str, rest: str) -> None:
        """Do one thing the candidate does."""
        match verb:
            case "start":
                reply = await daemon.ask(protocol.Start("two_sum", str(self.file)))
            case "says":
                await self._speak(daemon, rest)
                return
            case "types":
                reply = await daemon.ask(protocol.Say(rest))
            case "saves":
                passes, _, more = rest.partition(" ")
                tests = "".join(f"# test: two_sum([{n}, 7], {n + 7}) == [0, 1]\n" for n in range(3)) if more else ""
                count = "999" if passes == "all" else passes
                self.file.write_text(f"def two_sum(nums, target):\n    ...  # passes {count}\n{tests}")
                return
            case "waits":
                return
            case _:
                arguments = [float(rest)] if rest else []
                reply = await daemon.ask(COMMANDS[verb](*arguments))
        self._answered(reply)

    def _answered(self, reply: AnyReply) -> None:
        if isinstance(reply, Refused):
            self._write(f"refused: {reply.why}")

    async def _speak(self, daemon: Daemon, text: str) -> None:
        seconds = len(text.split()) / WORDS_A_SECOND
        events: list[tuple[float, Event]] = [
            (seconds, VoiceStarted()),
            (0.9, VoiceStopped()),
            (0.1, Heard(text=text, seconds=seconds, confidence=0.9, engine="story")),
        ]
        for pause, event in events:
            await daemon.hear(event)
            await anyio.sleep(pause)


def settings_of(text: str, folder: Path) -> Settings:
    """The settings of a story's `start` line."""
    table: dict[str, Any] = {"app": {"workspace_dir": str(folder / "workspace")}}
    for key, value in re.findall(r"([\w.]+)=(\S+)", text):
        *path, last = key.split(".")
        place = table
        for name in path:
            place = place.setdefault(name, {})
        place[last] = tomllib.loads(f"v = {value}")["v"]
    return msgspec.convert(table, Settings)


async def tell(script: str, folder: Path, clock: trio.testing.MockClock) -> str:
    """Play the story and return it whole: the candidate's lines, and what mochi did at each."""
    steps = [(line, STEP.fullmatch(line)) for line in script.splitlines() if line.startswith(">")]
    heading = [line for line in script.splitlines() if line.startswith("#")]
    now = trio.current_time
    story = Story(folder, now)
    with Journal(folder / "journal") as journal:
        daemon = Daemon(
            settings=settings_of(steps[0][0], folder),
            journal=journal,
            opener=story.open,
            publish=story.see,
            now=now,
            versions={"mochi": "story"},
        )
        async with anyio.create_task_group() as group:
            await group.start(daemon.run)
            for line, parsed in steps:
                assert parsed, f"this line of the story can't be read: {line}"
                await anyio.sleep(max(0.0, int(parsed[1]) * 60 + int(parsed[2]) - (now() - story._start)))
                story.record.append(line)
                clock.autojump_threshold = 1.0 if parsed[3] == "stop" else 0.0  # a thread writes the debrief: let it
                await story.act(daemon, parsed[3], parsed[4])
                clock.autojump_threshold = 0.0
            await anyio.sleep(30)
            if daemon.status().phase == "done":
                clock.autojump_threshold = 1.0
                with anyio.move_on_after(60):
                    await story.debriefed.wait()
            group.cancel_scope.cancel()
    return "\n".join([*heading, *story.record, *story.last_words]) + "\n"
