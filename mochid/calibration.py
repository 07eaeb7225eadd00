"""What `mochictl calibrate` learned of a microphone, its room and its speaker; kept by microphone, and put into the settings.

Rules:
- A setting that the user changed is the user's: calibration only stands in for defaults.
- One file a microphone, with a version; one that can't be read counts as none, and the log says so.
- Only measures are kept, never sound.
"""

import hashlib
import logging
import re
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mochid import places
from mochid.ports import Mic, Unavailable
from mochid.settings import Settings

Section = TypeVar("Section", bound=Struct)

log = logging.getLogger(__name__)

VERSION = 1


class Pattern(Struct, frozen=True):
    """What one recording is like."""

    seconds: float
    level: float
    """dBFS of what is speech in it (of all of it, where nothing is)."""
    zero_crossings: float
    """Share of samples at which the sign changes: low for a hum, high for hiss and clicks."""
    speech: float
    """Share of it that is speech."""


class Noise(Struct, frozen=True):
    floor: float
    """dBFS."""
    peak: float
    """The loudest sample but one in a hundred."""
    bands: tuple[float, ...]
    """dBFS in octaves from 125 Hz up."""


class Typing(Struct, frozen=True):
    level: float
    peak: float
    keys_per_second: float
    speech_like: float
    """The most that the voice detector took it for speech."""


class Speaker(Struct, frozen=True):
    """How this person speaks."""

    level: float
    words_per_minute: float
    pauses_ms: tuple[float, ...]
    """Pauses within what was said, shortest first."""
    fillers: tuple[str, ...]
    """What the recogniser makes of the thinking sounds."""
    patterns: dict[str, Pattern]


class Fit(Struct, frozen=True):
    """Settings that fit the room and the speaker."""

    threshold: float
    """`vad.threshold`"""
    min_speech_ms: float
    end_silence_ms: float
    noise_threshold: float
    """`stt.noise_threshold`"""


class Score(Struct, frozen=True):
    """How well settings do on the recordings."""

    wake_ups: int
    """Times that noise or typing was taken for speech."""
    missed: int
    """Prompts that were not noticed."""
    prompts: int
    caught: float
    """Share of the speech in them that was noticed."""


class Calibration(Struct, frozen=True):
    """All that is known of one microphone."""

    device: str
    made_at: float
    """Seconds since the epoch."""
    noise: Noise
    typing: Typing
    speaker: Speaker
    fit: Fit
    before: Score
    """With the settings as they were."""
    after: Score
    version: int = VERSION


def folder() -> Path:
    return places.data() / "calibration"


def path(device: str) -> Path:
    """The file of a microphone: readable, and no two alike."""
    plain = re.sub(r"[^A-Za-z0-9.-]+", "_", device)[:60].strip("._") or "microphone"
    return folder() / f"{plain}-{hashlib.sha256(device.encode()).hexdigest()[:8]}.json"


def load(device: str) -> Calibration | None:
    """What is known of a microphone; None when that is nothing."""
    return _read(path(device)) if device else None


def known() -> tuple[Calibration, ...]:
    """What is known of every microphone."""
    found = (_read(file) for file in sorted(folder().glob("*.json")))
    return tuple(each for each in found if each is not None)


def _read(file: Path) -> Calibration | None:
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Calibration)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        log.warning("calibration %s can't be used: %s", file, error)
        return None
    if found.version != VERSION:
        log.warning("calibration %s is of another version: calibrate again", file)
        return None
    return found


def save(calibration: Calibration) -> Path:
    """Keep it in place of the one before. Raises `OSError`."""
    file = path(calibration.device)
    keep(calibration, file)
    return file


def keep(learned: Struct, file: Path) -> None:
    """Write what was learned of the room in place of what the file held, for the user alone. Raises `OSError`."""
    places.write_whole(file, msgspec.json.format(msgspec.json.encode(learned)))


def forget(device: str) -> bool:
    """Remove it. Returns whether there was one. Raises `OSError`."""
    try:
        path(device).unlink()
    except FileNotFoundError:
        return False
    return True


async def device_of(mic: Mic) -> str:
    """Name of the microphone that an engine opens; "" when it can't tell."""
    try:
        return (await mic.devices()).chosen
    except (Unavailable, AttributeError):  # an engine from before microphones had names
        return ""


def in_force(settings: Settings, device: str) -> Settings:
    """The settings with what is known of this microphone in the place of defaults."""
    of_device = load(device)
    noise = _named(settings.calibration.noise_profile) or of_device
    speech = _named(settings.calibration.speech_patterns) or of_device
    if noise is not None:
        settings = replace(
            settings,
            vad=_over(settings.vad, threshold=noise.fit.threshold, min_speech_ms=noise.fit.min_speech_ms),
            stt=_over(settings.stt, noise_threshold=noise.fit.noise_threshold),
        )
    if speech is not None:
        known = settings.coach.behavioral.thinking_sounds
        sounds = (*known, *(each for each in speech.speaker.fillers if each not in known))
        settings = replace(
            settings,
            vad=_over(settings.vad, end_silence_ms=speech.fit.end_silence_ms),
            coach=replace(settings.coach, behavioral=replace(settings.coach.behavioral, thinking_sounds=sounds)),
        )
    if of_device is not None:
        settings = replace(settings, calibration=replace(settings.calibration, baseline_recorded=True))
    return settings


def _named(file: str) -> Calibration | None:
    return _read(Path(file).expanduser()) if file else None


def _over(section: Section, **fitted: float) -> Section:
    """The section with what fits, wherever the user left the default."""
    usual = type(section)()
    return replace(
        section, **{key: value for key, value in fitted.items() if getattr(section, key) == getattr(usual, key)}
    )
