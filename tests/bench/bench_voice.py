"""The numbers of the voice, in the virtual room with the packaged engines: how soon silent, how soon answering, at what cost."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio
import numpy as np
import psutil

from mochid import protocol, settings
from mochid.adapters.espeak import Espeak
from mochid.adapters.pipewire.mic import PipeWireMic
from mochid.adapters.pipewire.speaker import PipeWireSpeaker
from mochid.adapters.pocketsphinx.recogniser import PocketSphinx
from mochid.adapters.silero import Silero
from mochid.events import Event, Heard, Spoken, VoiceStarted, VoiceStopped
from mochid.ports import FRAME, RATE, Audio, Vocabulary
from mochid.sound.listening import Listening
from mochid.sound.noisegate import NoiseGate
from mochid.sound.ownvoice import OwnVoice
from mochid.sound.speaking import Speaking
from mochid.talk import Passed
from tests.bench.table import heading, row
from tests.mochid_process import Mochid, own_home
from tests.room import NEEDS, Recording, Room, candidate_says, missing, silence
from tests.self_talk import HISS, SETTINGS

QUIET_SECONDS = 20
TURNS = 8
LONG = Passed(
    "Imagine a list of numbers and a target, and think about which two of them make that target together. " * 3
)
SAID = ("run the tests", "I would use a hash map", "can I get a hint", "what about an empty list")
ANSWER = Passed("Good. What is its time complexity?")


class Desk:
    """Listening and speaking together; whoever is spoken over falls silent."""

    def __init__(self) -> None:
        self.times: dict[type[Event], float] = {}
        self.answering = False
        self.listening: Listening
        self.speaking: Speaking

    async def post(self, event: Event) -> None:
        self.times[type(event)] = time.monotonic()
        if isinstance(event, VoiceStarted):
            for cut in self.speaking.hush():
                await self.post(cut)
        if isinstance(event, Heard) and self.answering:
            self.speaking.say(1, 0, ANSWER)

    async def until(self, kind: type[Event]) -> float:
        with anyio.fail_after(30):
            while kind not in self.times:
                await anyio.sleep(0.002)
        return self.times[kind]


def onset_of(speech: np.ndarray) -> float:
    return int(np.argmax(np.abs(speech) > 0.02)) / RATE


def end_of(speech: np.ndarray) -> float:
    return (len(speech) - int(np.argmax(np.abs(speech[::-1]) > 0.02))) / RATE


async def barge_in(desk: Desk, room: Room, recording: Recording) -> None:
    desk.answering, taken, started = False, [], []
    speech = candidate_says("hold on, let me think about that", after=1.0)
    for _ in range(TURNS):
        desk.times.clear()
        desk.speaking.say(1, 0, LONG)
        await anyio.sleep(1.5)
        said = heard_from = time.monotonic()
        room.say_into_mic(speech)
        await desk.until(Spoken)
        await anyio.sleep(0.6)
        onset = heard_from + onset_of(speech)
        taken.append(1000 * (recording.loud_until() - onset))
        started.append(1000 * (desk.times[VoiceStarted] - onset))
        await desk.until(VoiceStopped)
        await anyio.sleep(max(0.0, said + 4 - time.monotonic()))
    row(
        "candidate starts to speak -> speaker silent", taken, goal="<= 200 ms", floor="frame 32 ms, 3 frames to believe"
    )
    row("  of that: -> VoiceStarted", started)


async def answers(desk: Desk, room: Room, recording: Recording) -> None:
    desk.answering = True
    whole, endpoint, recognition, sound = [], [], [], []
    for text in SAID * 2:
        speech = candidate_says(text, after=1.5)
        desk.times.clear()
        start = time.monotonic()
        room.say_into_mic(speech)
        heard = await desk.until(Heard)
        await desk.until(Spoken)
        await anyio.sleep(0.2)
        stopped, first = desk.times[VoiceStopped], recording.loud_since(heard)
        whole.append(1000 * (first - stopped))
        endpoint.append(1000 * (stopped - start - end_of(speech)))
        recognition.append(1000 * (heard - stopped))
        sound.append(1000 * (first - heard))
        await anyio.sleep(0.5)
    row("end of utterance -> first sample of the answer", whole, goal="<= 200 ms", floor="player starts in 26 ms")
    row("  before it: end of speech -> end of utterance", endpoint, floor="turns.complete_ms = 700")
    row("  of it: recognition left to do", recognition)
    row("  of it: synthesis and player", sound)


async def engines() -> None:
    async with PocketSphinx() as stt, Espeak() as tts, Silero() as vad:
        taken = []
        for text in SAID:
            speech = Audio(candidate_says(text, before=0.3, after=0.3), RATE)
            start = time.perf_counter()
            await stt.transcribe(speech, Vocabulary())
            taken.append(1000 * (time.perf_counter() - start) / speech.seconds)
        row("PocketSphinx, a second of speech", taken)
        taken = []
        for _ in range(20):
            start = time.perf_counter()
            async for _ in tts.speak(ANSWER):
                break
            taken.append(1000 * (time.perf_counter() - start))
        row("eSpeak, a sentence", taken)
        frame = silence(FRAME / RATE)
        taken = []
        for _ in range(1000):
            start = time.perf_counter()
            vad.probability(frame)
            taken.append(1000 * (time.perf_counter() - start))
        row("Silero, a frame of 32 ms", taken)
        (played,) = [chunk async for chunk in tts.speak(LONG)]
        own_voice = OwnVoice()
        own_voice.plays(played)
        await anyio.sleep(1.5)
        for what, sound in (("its echo", played.at(RATE)), ("a candidate", candidate_says(LONG))):
            taken = []
            for _ in range(50):
                start = time.perf_counter()
                own_voice.likeness(sound[RATE // 2 : RATE])
                taken.append(1000 * (time.perf_counter() - start))
            row(f"a voice compared with what is played: {what}", taken, floor="a frame is 32 ms")


class Counted:
    """The detector, and how often it was run."""

    def __init__(self, vad: Silero) -> None:
        self._vad = vad
        self.runs = 0
        self.reset = vad.reset

    def probability(self, frame: np.ndarray) -> float:
        self.runs += 1
        return self._vad.probability(frame)


def spent(process: psutil.Process) -> tuple[float, int]:
    """Seconds of a core, and how often it woke up."""
    return sum(process.cpu_times()[:2]), process.num_ctx_switches().voluntary


async def quiet_room(room: Room) -> None:
    """What listening costs while nobody speaks, before a recogniser is loaded."""

    class NoStt:
        name = "none"

    async def nothing(event: Event) -> None:
        del event

    async with PipeWireMic() as mic, Silero() as vad:
        counted = Counted(vad)
        gate = NoiseGate(counted, settings.Stt().noise_threshold)
        listening = Listening(mic, gate, NoStt(), settings.Vad(), nothing)  # type: ignore[arg-type]  # never asked
        listening.open()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(listening.run)
            with room.hiss(HISS):
                await anyio.sleep(2)
                mine = psutil.Process()
                (recorder,) = (child for child in mine.children() if child.name() == "pw-record")
                counted.runs = 0
                before = [spent(one) for one in (mine, recorder)]
                await anyio.sleep(QUIET_SECONDS)
                after = [spent(one) for one in (mine, recorder)]
            (ours, its), (wakes, _) = [
                [(b - a) / QUIET_SECONDS for a, b in zip(old, new, strict=True)]
                for old, new in zip(zip(*before, strict=True), zip(*after, strict=True), strict=True)
            ]
            beside = f"pw-record beside it {100 * its:.1f} %"
            row("listening in a quiet room, of one core", [100 * ours], "%", goal="<= 2 %", floor=beside)
            row("  wake-ups", [wakes], "/s", floor=f"frames of the microphone {RATE / FRAME:.1f}")
            row("  runs of the detector", [counted.runs / QUIET_SECONDS], "/s", floor="none needed")
            row("  memory", [mine.memory_info().rss / 1e6], "MB", goal="<= 150 MB")
            tasks.cancel_scope.cancel()


def quiet_interview(room: Room) -> None:
    """... and what the whole of mochid costs, in an interview in which the candidate asked for quiet."""
    with own_home() as home, Mochid(home, SETTINGS.format(duplex="auto")) as daemon, room.hiss(HISS):
        daemon.until("the engines are loaded", lambda s: s.recogniser == "pocketsphinx" and s.voice == "espeak", 60)
        daemon.ask(protocol.Start("two_sum", str(home / "solution.py")))
        daemon.ask(protocol.Hush())
        daemon.ask(protocol.Hold(seconds=3 * QUIET_SECONDS))
        time.sleep(20)  # it has loaded what it loads behind the first question
        process = psutil.Process(daemon.pid)
        before = spent(process)
        time.sleep(QUIET_SECONDS)
        used, wakes = (b - a for a, b in zip(before, spent(process), strict=True))
        row("mochid in a quiet interview, of one core", [100 * used / QUIET_SECONDS], "%", goal="<= 2 %")
        row("  wake-ups of its loop", [wakes / QUIET_SECONDS], "/s")
        row("  memory, with PocketSphinx loaded", [process.memory_info().rss / 1e6], "MB")


async def talking(room: Room) -> None:
    desk = Desk()
    async with (
        PipeWireMic() as mic,
        PipeWireSpeaker() as speaker,
        Silero() as vad,
        PocketSphinx() as stt,
        Espeak() as tts,
    ):
        own_voice = OwnVoice()
        desk.listening = Listening(mic, vad, stt, settings.Vad(), desk.post)
        desk.listening.own_voice = own_voice
        desk.speaking = Speaking(
            tts,
            speaker,
            desk.post,
            on_air=lambda sounding: setattr(desk.listening, "interviewer_speaking", sounding),
            aloud=lambda sound: own_voice.stops() if sound is None else own_voice.plays(sound),
        )
        desk.listening.open()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(desk.listening.run)
            tasks.start_soon(desk.speaking.run)
            await anyio.sleep(1)
            for scene in (barge_in, answers):
                with room.record_speaker() as recording:
                    await scene(desk, room, recording)
            tasks.cancel_scope.cancel()


@contextmanager
def open_room() -> Iterator[Room]:
    folder = Path(tempfile.mkdtemp(prefix="mochi-room-", dir="/tmp"))
    room = Room(folder)
    try:
        room.open()
        os.environ.update(room.environment)
        yield room
    finally:
        room.close()
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    if lacking := missing(*NEEDS, "flite"):
        print(f"left out: {', '.join(lacking)} not installed")
        return 0
    heading()
    with open_room() as room:
        parts: tuple[Callable[[], Awaitable[None]], ...] = (lambda: quiet_room(room), lambda: talking(room), engines)
        for part in parts:
            anyio.run(part)
        quiet_interview(room)
    return 0


if __name__ == "__main__":
    sys.exit(main())
