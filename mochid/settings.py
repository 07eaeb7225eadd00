"""Every setting as a frozen Struct, at the default that `settings.toml` documents.

Rules:
- One Struct a section; unknown keys are refused with "did you mean"; contradictions are explained. No I/O but in `load`.
- Everything wrong with a file is told at once, each with its line.
- `[tts.options.kokoro]` and its like are kept raw here and checked by the adapter's own `Settings` in `plugins.load`.
- A session journals the settings in force; a change while it runs is the event `SettingsChanged`.
"""

import ipaddress
import os
import stat
import tomllib
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
import msgspec.inspect
from msgspec import Meta, Struct

from mochid import places
from mochid.faults import Fault, faults, line_of

MAX_BYTES = 256 * 1024
"""Of a settings file."""

Positive = Annotated[float, Meta(gt=0)]
Options = dict[str, dict[str, Any]]


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of settings.toml."""


class App(Section, frozen=True):
    workspace_dir: str = "~/interview_practice"
    session_db: str = ""
    """Folder of the LMDB journal; "" = `$XDG_DATA_HOME/mochi`."""
    problems_dir: str = ""
    """A folder of your own problems, beside those that come with mochi."""
    auto_save_interval_s: Positive = 30.0


class Timing(Section, frozen=True):
    intro_duration_s: Positive = 120.0
    coding_duration_s: Positive = 1500.0
    testing_duration_s: Positive = 300.0
    complexity_duration_s: Positive = 180.0
    warning_at_remaining_min: tuple[Positive, ...] = (10.0, 5.0, 2.0)


class Behavioral(Section, frozen=True):
    confusion_phrases: tuple[str, ...] = ("wait", "actually no", "hmm let me restart", "I'm lost", "not sure")
    confidence_phrases: tuple[str, ...] = ("I see", "makes sense", "the key insight is", "obviously")
    thinking_sounds: tuple[str, ...] = ("um", "uh", "hmm", "...", "err")
    stuck_indicators: tuple[str, ...] = ("don't know", "stuck", "confused", "help")


class Intervention(Section, frozen=True):
    silence_before_nudge_ms: Positive = 8000.0
    max_hints_before_subproblem: Annotated[int, Meta(ge=1)] = 3
    abandon_threshold_min: Positive = 40.0
    repeated_approach_limit: Annotated[int, Meta(ge=1)] = 3


class CoachSettings(Section, frozen=True):
    helpfulness: Literal["gentle", "balanced", "insistent"] = "balanced"
    personality: Literal["supportive", "neutral", "challenging"] = "supportive"
    interrupt_after_silence_ms: Positive = 8000.0
    nudge_interval_s: Positive = 30.0
    force_big_o_at_end: bool = True
    allow_code_hints: bool = False
    enforce_test_first: bool = False
    timing: Timing = Timing()
    behavioral: Behavioral = Behavioral()
    intervention: Intervention = Intervention()


class Mic(Section, frozen=True):
    engine: str = "auto"
    push_to_talk: bool = False
    """Hear only while `mochictl ptt` is pressed."""
    duplex: Literal["auto", "full", "half"] = "auto"
    """Hear while the interviewer speaks (full), or not, for fear of the interviewer's own voice (half)."""
    options: Options = {}


class Speaker(Section, frozen=True):
    engine: str = "auto"
    options: Options = {}


class Vad(Section, frozen=True):
    engine: str = "auto"
    threshold: Annotated[float, Meta(gt=0, lt=1)] = 0.5
    min_speech_ms: Positive = 100.0
    end_silence_ms: Positive = 800.0
    """Silence that ends an utterance."""
    preroll_ms: Annotated[float, Meta(ge=0)] = 500.0
    barge_in_ms: Positive = 100.0
    """Speech needed to interrupt the interviewer."""
    working_margin: Annotated[float, Meta(ge=0, lt=1)] = 0.1
    """How much surer it has to be while the candidate is at the keyboard."""
    speaking_margin: Annotated[float, Meta(ge=0, lt=1)] = 0.0
    """... and while the interviewer speaks."""
    options: Options = {}


class Turns(Section, frozen=True):
    engine: str = "auto"
    """What tells whether a statement was all: by the voice, or by its words."""
    complete_ms: Positive = 700.0
    """Silence that ends a question or a request; a statement takes `vad.end_silence_ms`."""
    unfinished_ms: Positive = 3000.0
    """... what wants more words, or anything that is said while the candidate types."""
    thinking_ms: Positive = 8000.0
    """... a thinking sound, or what is said when quiet was asked for."""
    resume_ms: Positive = 2000.0
    """An interviewer who was stopped by a voice goes on when no words came for this long."""
    save_hushes: bool = True
    options: Options = {}


class Stt(Section, frozen=True):
    engine: str = "auto"
    model_path: str = "~/.models/whisper-small.en"
    language: str = "en"
    noise_threshold: Annotated[float, Meta(ge=0, lt=1)] = 0.03
    """A sound with no sample above this is not listened to."""
    options: Options = {}


class Tts(Section, frozen=True):
    engine: str = "auto"
    voice: str = "en-US"
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = 180
    pause_after_question_ms: Annotated[float, Meta(ge=0)] = 500.0
    options: Options = {}


class Llm(Section, frozen=True):
    engine: str = "auto"
    """Which coach: auto, authored, local, anthropic, openai."""
    model: str = ""
    base_url: str = ""
    """Of a local OpenAI-compatible server."""
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.3
    max_tokens: Annotated[int, Meta(ge=16)] = 600
    timeout_s: Positive = 10.0
    think_ahead: bool = True
    """A model begins to think of its answer in a pause that may prove to be the end; asked in vain, it was asked all the same."""
    options: Options = {}


class Encoder(Section, frozen=True):
    engine: str = "auto"
    """A second opinion on what you mean, where the rules can't tell."""
    options: Options = {}


SandboxLevel = Literal["auto", "bubblewrap", "process", "floor", "container", "wasm", "subprocess"]
"""What your code has to run behind: the walls of this name, as `mochictl status` has it, or none. "auto" takes the first of the
next three that holds here. "subprocess" is what old settings and journals call "process", or "floor" where that can't hold."""


class Harness(Section, frozen=True):
    language: Literal["python", "java", "javascript", "go"] = "python"
    timeout_ms: Annotated[int, Meta(ge=100, le=60_000)] = 4000
    memory_mb: Annotated[int, Meta(ge=64, le=65_536)] = 512
    max_output_lines: Annotated[int, Meta(ge=1)] = 100
    sandbox_level: SandboxLevel = "auto"
    options: Options = {}


class Calibration(Section, frozen=True):
    baseline_recorded: bool = False
    noise_profile: str = ""
    """File written by `mochictl calibrate`; "" = that of the microphone in use."""
    speech_patterns: str = ""


class Privacy(Section, frozen=True):
    record_audio: bool = False
    redact_pii: bool = True
    local_only: bool = True


class Settings(Section, frozen=True):
    app: App = App()
    coach: CoachSettings = CoachSettings()
    mic: Mic = Mic()
    speaker: Speaker = Speaker()
    vad: Vad = Vad()
    turns: Turns = Turns()
    stt: Stt = Stt()
    tts: Tts = Tts()
    llm: Llm = Llm()
    encoder: Encoder = Encoder()
    harness: Harness = Harness()
    calibration: Calibration = Calibration()
    privacy: Privacy = Privacy()


# -- reading them ------------------------------------------------------------------------------------------------------

CLOUD = {
    "stt": ("api",),
    "tts": ("edge-tts", "elevenlabs"),
    "llm": ("anthropic", "openai"),
}
"""Engines known to send your words away. `plugins.load` asks every adapter itself; this only says so earlier, with the line."""


def is_here(url: str) -> bool:
    """Whether an address is on this machine."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class SettingsError(Exception):
    """Settings that can't be used: a line for each fault, naming file, line, key and what to write instead."""


class Change(Struct, frozen=True):
    """One key that differs between two settings."""

    key: str
    before: Any
    after: Any


def user_file() -> Path:
    """Where the user's own settings live: `$MOCHI_SETTINGS`, else `mochi/settings.toml` in the XDG configuration folder."""
    named = os.environ.get("MOCHI_SETTINGS")
    if named:
        return Path(named)
    return places.config() / "settings.toml"


def load(path: Path | None = None) -> Settings:
    """The defaults overridden by the file, which is `user_file()` when none is named. Raises `SettingsError`.

    The file in the XDG folder may be missing; one that was named, here or in `$MOCHI_SETTINGS`, may not.
    """
    path = path or user_file()
    optional = path == user_file() and not os.environ.get("MOCHI_SETTINGS")
    try:
        return parse(_text(path), str(path))
    except FileNotFoundError:
        if optional:
            return Settings()
        raise SettingsError(f"{path}: there is no such file.") from None
    except OSError as error:
        raise SettingsError(f"{path}: can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path}: is not text in UTF-8. Save it again in that encoding.") from None


def _text(path: Path) -> str:
    """What an ordinary file holds. A pipe or a device in its place would keep the whole daemon waiting."""
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK)) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise SettingsError(f"{path}: is not an ordinary file. Remove it, or put your settings there.")
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise SettingsError(f"{path}: is larger than {MAX_BYTES // 1024} KB, which no settings need.")
    return raw.decode()


def parse(text: str, name: str = "settings.toml") -> Settings:
    """Settings from TOML text; `name` is what errors call it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: is not valid TOML: {error}.") from None
    found = list(faults(Settings, table))
    if not found:
        settings = msgspec.convert(table, Settings)
        found = list(contradictions(settings))
        if not found:
            return settings
    raise complaint(text, name, found)


def complaint(text: str, name: str, found: Iterable[Fault]) -> SettingsError:
    """What is wrong with the TOML `text` of the file `name`, a line for each fault."""
    return SettingsError("\n".join(f"{name}{line_of(text, fault.key)}: {fault.key} {fault.what}" for fault in found))


def diff(old: Settings, new: Settings) -> tuple[Change, ...]:
    """What changed, key by key, in the order of the file."""
    return tuple(_diff(old, new, ""))


def _diff(old: Struct, new: Struct, where: str) -> Iterator[Change]:
    for field in old.__struct_fields__:
        before, after = getattr(old, field), getattr(new, field)
        if isinstance(before, Struct):
            yield from _diff(before, after, f"{where}{field}.")
        elif before != after:
            yield Change(f"{where}{field}", before, after)


def contradictions(settings: Settings) -> Iterator[Fault]:
    """Settings that are fine alone and can't both be meant."""
    if settings.privacy.local_only:
        for section, engines in CLOUD.items():
            engine = getattr(settings, section).engine
            if engine in engines and not is_here(
                str(getattr(settings, section).options.get(engine, {}).get("base_url", ""))
            ):
                yield Fault(
                    f"{section}.engine",
                    f'= "{engine}" sends your words to a server, and privacy.local_only = true forbids that. '
                    "Set local_only = false, or choose another engine.",
                )
        if settings.llm.base_url and not is_here(settings.llm.base_url):
            yield Fault(
                "llm.base_url",
                "is on another machine, and privacy.local_only = true forbids that. "
                "Set local_only = false, or use a server on localhost.",
            )
    waits = [
        ("turns.complete_ms", settings.turns.complete_ms),
        ("vad.end_silence_ms", settings.vad.end_silence_ms),
        ("turns.unfinished_ms", settings.turns.unfinished_ms),
        ("turns.thinking_ms", settings.turns.thinking_ms),
    ]
    for (short, less), (long, more) in pairwise(waits):
        if less > more:
            yield Fault(long, f"= {more:g} is shorter than {short} = {less:g}: who has more to say is given more time.")
    timing = settings.coach.timing
    minutes = (
        timing.intro_duration_s + timing.coding_duration_s + timing.testing_duration_s + timing.complexity_duration_s
    ) / 60
    if any(warning >= minutes for warning in timing.warning_at_remaining_min):
        yield Fault(
            "coach.timing.warning_at_remaining_min",
            f"= {list(timing.warning_at_remaining_min)} has a warning before the interview begins: "
            f"the four durations make {minutes:g} minutes. Warn later, or make it longer.",
        )
    for key, nudge in (
        ("coach.interrupt_after_silence_ms", settings.coach.interrupt_after_silence_ms),
        ("coach.intervention.silence_before_nudge_ms", settings.coach.intervention.silence_before_nudge_ms),
    ):
        if settings.vad.end_silence_ms >= nudge:
            yield Fault(
                key,
                f"= {nudge:g} is no longer than vad.end_silence_ms = {settings.vad.end_silence_ms:g}: "
                "you would be nudged before it is clear that you stopped speaking. Make it longer.",
            )
