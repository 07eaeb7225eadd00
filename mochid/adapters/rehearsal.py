"""Rehearsed engines: every port played from a script, for tests, for `mochictl demo` and for trying the daemon without devices.

Rules:
- Whole working engines, not mocks: a microphone that keeps time, a detector that measures loudness, a speaker that takes as
  long as its sound. Only anyio's clock; no threads, so that they run in simulated time.
- A script is data, one line a call: words to give, `fail`, `hang 30`, or both: `Let me think then fail`. When it has run out,
  each engine does its plain work. `opening` is such a line, played while the engine opens.
"""

import json
import re
from collections import deque
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio
from msgspec import Struct

from mochid.ports import (
    FRAME,
    RATE,
    Audio,
    CaseOutcome,
    Device,
    Devices,
    Job,
    Outcome,
    Recognised,
    Unavailable,
    Vocabulary,
)
from mochid.problem import Problem
from mochid.reports import Verdict
from mochid.talk import CoachTurn

if TYPE_CHECKING:
    from mochid.ports import Samples

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


class MicScript(Script, frozen=True):
    """Lines are `quiet 1.5`, `speech 2`, `fail`, `hang 30`; afterwards there is silence for ever."""

    pace: float = 1.0
    """Seconds a second of sound takes; 0 = as fast as it is taken."""


class RehearsalMic:
    """A microphone that hears what its script says, or what `hear` is given."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = MicScript

    def __init__(self, settings: MicScript = MicScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self._given: deque[Samples] = deque()
        self.recording = 0
        """How many streams are open now."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._given.clear()

    def hear(self, samples: "Samples") -> None:
        """Let these samples (float32 at `RATE`) be the next thing heard; before the rest of the script."""
        self._given.extend(_frames(samples))

    def speak(self, seconds: float) -> None:
        """Let a voice-like tone be the next thing heard."""
        self.hear(_tone(seconds, RATE))

    @property
    def waiting(self) -> float:
        """Seconds of given sound that have not been heard yet."""
        return len(self._given) * FRAME / RATE

    async def devices(self) -> Devices:
        return REHEARSED

    async def frames(self) -> "AsyncIterator[Samples]":
        import numpy as np

        silence = np.zeros(FRAME, np.float32)
        due = anyio.current_time()
        self.recording += 1
        try:
            while True:
                if not self._given and self._script:
                    await self._act(read(self._script.popleft()))
                due = max(due + self._settings.pace * FRAME / RATE, anyio.current_time() - 1.0)
                await anyio.sleep_until(due)
                yield self._given.popleft() if self._given else silence.copy()
        finally:
            self.recording -= 1

    async def _act(self, act: Act) -> None:
        if act.words:
            what, _, seconds = act.words.partition(" ")
            level = {"quiet": 0.0, "speech": 1.0}[what]
            self.hear(_tone(float(seconds), RATE) * level)
        await act.end()


class SpeakerScript(Script, frozen=True):
    """Lines are played one a call: "" plays as asked."""

    pace: float = 1.0
    """Seconds a second of sound takes; 0 = no time at all."""
    file: str = ""
    """Everything played is also written here, as a WAV file, when the speaker closes."""


class RehearsalSpeaker:
    """A speaker that keeps what was heard."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SpeakerScript

    def __init__(self, settings: SpeakerScript = SpeakerScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.played: list[Audio] = []
        """What was audible, in order; a sound that was cut is as long as it was heard."""
        self.playing = False

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._settings.file and self.played:
            write_wav(Path(self._settings.file), self.played)

    async def devices(self) -> Devices:
        return REHEARSED

    async def play(self, audio: Audio) -> None:
        if self._script:
            await read(self._script.popleft()).end()
        start = anyio.current_time()
        self.playing = True
        try:
            await anyio.sleep(audio.seconds * self._settings.pace)
        except anyio.get_cancelled_exc_class():
            heard = (anyio.current_time() - start) / self._settings.pace if self._settings.pace else 0.0
            self.played.append(Audio(audio.samples[: int(heard * audio.rate)], audio.rate))
            raise
        finally:
            self.playing = False
        self.played.append(audio)


class VadScript(Script, frozen=True):
    loudness: float = 0.05
    """Root mean square from which a frame is speech."""


class RehearsalVad:
    """A detector that takes anything loud for speech."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = VadScript

    def __init__(self, settings: VadScript = VadScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.resets = 0

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def probability(self, frame: "Samples") -> float:
        loud = float((frame * frame).mean()) ** 0.5
        return 0.99 if loud >= self._settings.loudness else 0.01

    def reset(self) -> None:
        self.resets += 1


class SttScript(Script, frozen=True):
    """Lines are the words understood, one utterance each; afterwards nothing is understood."""

    confidence: float = 0.9
    seconds: float = 0.0
    """How long an utterance takes to recognise."""


class RehearsalStt:
    """A recogniser that understands its script."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SttScript

    def __init__(self, settings: SttScript = SttScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.lines = deque(settings.script)
        """What will be understood next; a test may append to it."""
        self.heard: list[Audio] = []

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        self.heard.append(audio)
        act = read(self.lines.popleft()) if self.lines else Act()
        await anyio.sleep(self._settings.seconds)
        await act.end()
        return Recognised(act.words, self._settings.confidence if act.words else 0.0)


class JudgeScript(Script, frozen=True):
    otherwise: float = 1.0


class RehearsalJudge:
    """A judge of turns whose mind is made up: it says `otherwise` of every pause."""

    name, cloud, Settings = "rehearsal", False, JudgeScript

    def __init__(self, settings: JudgeScript = JudgeScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def complete(self, audio: Audio, text: str) -> float:
        return self._settings.otherwise


class TtsScript(Script, frozen=True):
    """Lines are played one a sentence: "" speaks it, `half then fail` stops in the middle."""

    seconds_per_word: float = 0.3
    delay: float = 0.0
    """Seconds before the first sound of a sentence."""


class RehearsalTts:
    """A voice that hums: a third of a second a word."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = TtsScript

    def __init__(self, settings: TtsScript = TtsScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.spoken: list[str] = []
        """Every sentence it was asked for."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        self.spoken.append(text)
        act = read(self._script.popleft()) if self._script else Act()
        words = len(text.split())
        if act.ends:
            words = (words + 1) // 2 if act.words else 0
        await anyio.sleep(self._settings.delay)
        for _ in range(words):
            yield Audio(_tone(self._settings.seconds_per_word, RATE), RATE)
        await act.end()


class CoachScript(Script, frozen=True):
    """Lines are what the coach says, one turn each; afterwards it says `otherwise`."""

    otherwise: str = "Go on, I am listening."
    seconds_per_piece: float = 0.0


class RehearsalCoach:
    """A coach that knows its lines."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = CoachScript

    def __init__(self, settings: CoachScript = CoachScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.lines = deque(settings.script)
        self.turns: list[CoachTurn] = []
        """Every turn it was asked to take."""

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        self.turns.append(turn)
        act = read(self.lines.popleft()) if self.lines else Act(self._settings.otherwise)
        # Pieces split inside words, as a model's tokens do.
        for piece in re.findall(r"\s*\S{1,4}", act.words, re.DOTALL):
            await anyio.sleep(self._settings.seconds_per_piece)
            yield piece
        await act.end()


class LanguageScript(Script, frozen=True):
    """Lines are `returns [1, 2]` (JSON, a value a case), a verdict with its explanation (`RE KeyError: 3`), `fail`, `hang 30`.

    When the script has run out, a source line `# rehearsal: ...` is played, so that a saved file decides what its tests give.
    """

    seconds: float = 0.0
    """How long a run takes."""


class RehearsalLanguage:
    """A language whose programs say what they return. Runs no code at all."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = LanguageScript
    suffix: ClassVar[str] = ".py"

    def __init__(self, settings: LanguageScript = LanguageScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.jobs: list[Job] = []
        self.running = 0

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    @property
    def sandbox(self) -> str:
        return "rehearsal"

    async def run(self, job: Job) -> Outcome:
        self.jobs.append(job)
        act = read(self._script.popleft() if self._script else _marked(job.source))
        self.running += 1
        try:
            await anyio.sleep(self._settings.seconds)
            await act.end()
        finally:
            self.running -= 1
        return _outcome(act.words, len(job.inputs))

    def stub(self, problem: Problem) -> str:
        return problem.stub


def _marked(source: str) -> str:
    """What the source's own `# rehearsal:` line says."""
    found = re.search(r"#\s*rehearsal:\s*(.+)", source)
    return found[1].strip() if found else ""


def _outcome(words: str, cases: int) -> Outcome:
    what, _, rest = words.partition(" ")
    if what in ("", "returns"):
        values: list[Any] = json.loads(rest) if rest else []
        values += [None] * (cases - len(values))
        return Outcome(Verdict.PASS, tuple(CaseOutcome(Verdict.PASS, value, ms=0.1) for value in values[:cases]))
    verdict = Verdict(what)
    return Outcome(verdict, (CaseOutcome(verdict, explanation=rest, line=1),) if cases else (), rest, 1)


def write_wav(path: Path, sounds: list[Audio]) -> None:
    """Write sounds one after the other as one 16-bit mono WAV file, at the rate of the first. Raises `OSError`."""
    import wave

    import numpy as np

    rate = sounds[0].rate
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        for sound in sounds:
            places = np.arange(0, len(sound.samples), sound.rate / rate)
            resampled = (
                np.interp(places, np.arange(len(sound.samples)), sound.samples) if len(sound.samples) else places
            )
            out.writeframes((np.clip(resampled, -1, 1) * 32767).astype("<i2").tobytes())


def _tone(seconds: float, rate: int) -> "Samples":
    """A hum at a speaking voice's pitch and loudness."""
    import numpy as np

    beat = np.arange(round(seconds * rate), dtype=np.float32) / rate
    tone: Samples = (0.3 * np.sin(2 * np.pi * 140 * beat)).astype(np.float32)
    return tone


def _frames(samples: "Samples") -> "Iterator[Samples]":
    """Cut into whole frames; the last is filled up with silence."""
    import numpy as np

    for start in range(0, len(samples), FRAME):
        piece = samples[start : start + FRAME]
        yield np.pad(piece, (0, FRAME - len(piece))).astype(np.float32)
