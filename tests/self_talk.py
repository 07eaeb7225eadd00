"""The daemon talks to itself: a real mochid in a room whose microphone hears its speaker, asked to speak almost without a break.

What it takes for a candidate's voice is counted in its own journal; a meter at the microphone says how long it had to hear itself.
"""

import itertools
import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from mochid import protocol
from mochid.protocol import AnyCommand
from tests.mochid_process import Mochid
from tests.room import MIC, SPEAKER, Room

Canceller = Literal["none", "webrtc", "null"]

LOSS_DB = 12.0
DELAY_MS = 60
HISS = 0.0015
LOUD = 0.008
"""Well above the hiss, well below the voice at either end."""
SETTINGS = """
[mic]
engine = "pipewire"
duplex = "{duplex}"
[speaker]
engine = "pipewire"
[stt]
engine = "pocketsphinx"
[tts]
engine = "espeak"
[calibration]
baseline_recorded = true
"""
PROBLEMS = ("two_sum", "climbing_stairs", "longest_substring", "search_rotated", "top_k_frequent")
ASKS: tuple[AnyCommand, ...] = (
    protocol.Say("can the list be empty?"),
    protocol.Hint(),
    protocol.Say("can you repeat that?"),
    protocol.Say("I would look at each pair"),
    protocol.Say("can there be negative numbers?"),
    protocol.Next(),
    protocol.Say("what do you think?"),
    protocol.Hint(),
    protocol.Say("say that again please"),
    protocol.Next(),
    protocol.Hint(),
    protocol.Say("I don't know"),
)
TURNS = ("VoiceStarted", "Heard", "NothingHeard")
"""What mochid reports when it takes a sound for somebody."""


@dataclass
class Talked:
    """What came of it."""

    seconds: float = 0.0
    spoken: float = 0.0
    """Seconds for which the speaker was loud."""
    came_back: float = 0.0
    """... and the microphone that mochid listens to."""
    events: Counter[str] = field(default_factory=Counter)
    heard: list[str] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)

    @property
    def turns(self) -> int:
        """Times that it took itself for somebody."""
        return sum(self.events[name] for name in TURNS)


@contextmanager
def coupled_room(cancelling: Canceller = "none", *, loss_db: float = LOSS_DB) -> Iterator[Room]:
    """A room of its own whose microphone hears the speaker, late and quieter, and hisses."""
    with tempfile.TemporaryDirectory(prefix="mochi-room-", dir="/tmp") as folder:
        room = Room(Path(folder))
        try:
            if cancelling != "none":
                room.cancel_echo(cancelling)
            room.open()
            room.couple(loss_db=loss_db, delay_ms=DELAY_MS)
            with room.hiss(HISS):
                yield room
        finally:
            room.close()


def talk(daemon: Mochid, room: Room, seconds: float, microphone: str = MIC) -> Talked:
    """Have it speak for so long. The daemon must be in the room's environment."""
    daemon.until("the engines are loaded", lambda s: s.recogniser == "pocketsphinx" and s.voice == "espeak", 60)
    talked = Talked()
    problems = itertools.cycle(PROBLEMS)
    end = time.monotonic() + seconds
    with room.loudness_meter(SPEAKER, LOUD) as speaker, room.loudness_meter(microphone, LOUD) as mic:
        while time.monotonic() < end:
            _one_interview(daemon, next(problems), end, talked)
    talked.seconds, talked.spoken, talked.came_back = seconds, speaker.seconds, mic.seconds
    return talked


def _one_interview(daemon: Mochid, problem: str, end: float, talked: Talked) -> None:
    started = daemon.ask(protocol.Start(problem, str(daemon.home / f"{problem}.py")))
    assert isinstance(started, protocol.Started), started
    asks = iter((*ASKS, *ASKS))
    while time.monotonic() < end:
        status = daemon.status()
        talked.notes.add(status.note)
        if status.floor == "open":
            ask = next(asks, None)
            if ask is None or isinstance(daemon.ask(ask), protocol.Refused):
                break
        time.sleep(0.05)
    time.sleep(2.5)  # what was heard of the last word is a turn by now
    _count(daemon, talked)
    daemon.ask(protocol.Abort())


def _count(daemon: Mochid, talked: Talked) -> None:
    page = daemon.ask(protocol.GetEvents())
    assert isinstance(page, protocol.EventPage)
    for event in map(json.loads, page.events):
        talked.events[event["event"]] += 1
        talked.events["cut"] += bool(event["event"] == "Spoken" and event.get("cut"))
        if event["event"] == "Heard":
            talked.heard.append(event["text"])
