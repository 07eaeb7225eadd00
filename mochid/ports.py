"""The doors of the house: what a microphone, speaker, detector, recogniser, voice, coach and language must be able to do.

Rules:
- An adapter is a class with a frozen `Settings` Struct (unknown keys refused), a cheap `__init__(settings)`, an async context
  manager that loads the model or opens the device (raising `Unavailable` with a sentence when it can't), and these methods.
- Its module imports the engine's package late, inside `__aenter__`, in a worker thread when it is slow.
- Audio is float32 mono in [-1, 1] everywhere inside.
"""

from collections.abc import AsyncIterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self

from msgspec import Struct

from mochid.problem import Method, Problem
from mochid.reports import Verdict
from mochid.talk import CoachTurn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000
"""Samples a second of everything the microphone gives."""
FRAME = 512
"""Samples in one microphone frame: 32 ms."""


class Unavailable(Exception):
    """An engine or device can't serve: what, why, and what to do, in one or two sentences."""

    def __init__(self, why: str, remedy: str = "") -> None:
        super().__init__(f"{why} {remedy}".strip())
        self.why = why
        self.remedy = remedy


class Audio(Struct, frozen=True, eq=False):
    """A stretch of sound. `samples`: float32 mono; `rate`: samples a second."""

    samples: "Samples"
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    def at(self, rate: int) -> "Samples":
        """Its samples at another rate."""
        import numpy as np

        if rate == self.rate:
            return self.samples
        places = np.arange(0, len(self.samples), self.rate / rate)
        return np.asarray(np.interp(places, np.arange(len(self.samples)), self.samples), np.float32)

    def pcm(self, rate: int) -> bytes:
        """16-bit little endian."""
        return bytes((self.at(rate).clip(-1, 1) * 32767).astype("<i2").tobytes())


class Engine(Protocol):
    """What every adapter is."""

    name: ClassVar[str]
    cloud: ClassVar[bool]
    """Sends the user's words, voice or code to somebody's server; refused under `privacy.local_only`. Where that depends on
    the settings, it is False and `sends_away(settings)` tells."""
    Settings: ClassVar[type[Struct]]

    def __init__(self, settings: Any) -> None: ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None: ...


class Opened(Struct, frozen=True):
    """What opening a kind of engine gave. `engine` None: there is none, and `tried` says why, a sentence each."""

    engine: Any
    name: str
    tried: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
    """Engines that may take over when this one breaks, best first."""

    @property
    def unwanted(self) -> bool:
        """There is none by choice, so there is nothing to try again."""
        return self.engine is None and not self.tried


class Device(Struct, frozen=True):
    """A microphone or a speaker that the machine has."""

    name: str
    """What settings call it."""
    description: str
    """What a person calls it."""
    default: bool = False
    bluetooth: bool = False
    echo_cancelled: bool = False
    """A microphone out of whose sound the speaker's has been taken."""
    private: bool = False
    """A speaker that no microphone hears: headphones."""


class Devices(Struct, frozen=True):
    """All of one kind, which of them would be opened, and why; or why none."""

    found: tuple[Device, ...]
    chosen: str
    """Its name; "" for none."""
    why: str
    remedy: str = ""

    @property
    def device(self) -> Device | None:
        return next((each for each in self.found if each.name == self.chosen), None)


class Mic(Engine, Protocol):
    async def devices(self) -> Devices:
        """What there is now. May be asked of an engine that is not open. Raises `Unavailable` where sound itself is missing."""
        ...

    def frames(self) -> "AsyncIterator[Samples]":
        """Frames of `FRAME` samples at `RATE`, for ever. Raises `Unavailable` when the device is gone for good."""
        ...


class Speaker(Engine, Protocol):
    async def devices(self) -> Devices:
        """As a microphone's."""
        ...

    async def play(self, audio: Audio) -> None:
        """Return when the audio has been heard. Cancelled, fall silent within 50 ms."""
        ...


class Vad(Engine, Protocol):
    def probability(self, frame: "Samples") -> float:
        """How likely the frame (`FRAME` samples at `RATE`) is speech, 0 to 1. Keeps state; under a millisecond."""
        ...

    def reset(self) -> None: ...


class Vocabulary(Struct, frozen=True):
    """What the candidate is likely to say: for a grammar, or as hot words."""

    phrases: tuple[str, ...] = ()
    """Whole utterances: "let me code", "run the tests"."""
    words: tuple[str, ...] = ()
    """Words of the problem and identifiers of the file."""


class Recognised(Struct, frozen=True):
    text: str
    confidence: float
    """0 to 1, as honest as the engine allows."""


class Stt(Engine, Protocol):
    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        """Words in one utterance; `text` is "" when there are none. Does not block the loop."""
        ...


class Judge(Engine, Protocol):
    async def complete(self, audio: Audio, text: str) -> float:
        """How likely it is, 0 to 1, that whoever said this has said all they want to say. Prompt: a pause waits for it."""
        ...


class Tts(Engine, Protocol):
    """A voice whose sound depends on more than its settings has a `fingerprint: str` for that: of the files it was loaded from."""

    def speak(self, text: str) -> AsyncIterator[Audio]:
        """Sound of one sentence, in chunks as they come. Cancelled, stop within 50 ms."""
        ...


class Coach(Engine, Protocol):
    def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        """Text of one turn, in pieces as they come; not yet gated. Raises `Unavailable` when it can't (go on).

        A coach with a model behind it says so by `is_model = True`. It is then kept to two sentences, is asked once more when the
        gate has held a sentence back (`CoachTurn.held`), and tells by `bills() -> tuple[Usage, ...]` what its requests since took.
        """
        ...


def is_model(coach: object) -> bool:
    """Whether a coach says that it has a model behind it. One that says nothing has none, so an adapter need not know of this."""
    return bool(getattr(coach, "is_model", False))


class Encoder(Engine, Protocol):
    async def encode(self, texts: Sequence[str]) -> "Samples":
        """What each text means, as a row of numbers of length one: float32, (texts, dimensions). Does not block the loop."""
        ...


class Job(Struct, frozen=True):
    """One run of a candidate's file on inputs. Expected outputs are not in it: they never enter the sandbox."""

    source: str
    entry: str
    """Name of the function."""
    parameters: tuple[str, ...]
    """Their types, in mochi's type words."""
    returns: str
    inputs: tuple[list[Any], ...]
    in_place: bool = False
    """The answer is the first argument after the call."""
    methods: tuple[Method, ...] = ()
    """`entry` is a class with these, its constructor first; an input is [names of calls, arguments of each]. See `Signature`."""
    timeout_ms: int = 4000
    """Wall time of the whole run."""
    memory_mb: int = 512
    output_bytes: int = 65_536


class CaseOutcome(Struct, frozen=True):
    """What one case gave: a value, or what went wrong. PASS here means "returned"; the daemon compares."""

    verdict: Verdict
    value: Any = None
    """Plain data: None, bool, int, float, str, list, tuple, dict, set as the problem's types allow."""
    explanation: str = ""
    line: int = 0
    ms: float = 0.0


class Outcome(Struct, frozen=True):
    """What one job gave. `cases` may be fewer than the inputs when the run ended early; `verdict` says why."""

    verdict: Verdict
    cases: tuple[CaseOutcome, ...] = ()
    explanation: str = ""
    line: int = 0
    output: str = ""
    """What the program printed: cleaned, cut, data."""
    ms: float = 0.0


class Language(Engine, Protocol):
    suffix: ClassVar[str]
    """".py" """

    @property
    def sandbox(self) -> str:
        """The isolation tier in force: "container", "wasm", "bubblewrap", "process", "floor", "none"."""
        ...

    async def run(self, job: Job) -> Outcome:
        """Run once. Cancelled, kill everything the run started within 20 ms. Raises `Unavailable` when nothing can run."""
        ...

    def stub(self, problem: Problem) -> str:
        """What a new solution file holds."""
        ...
