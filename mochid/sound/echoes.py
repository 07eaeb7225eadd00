"""Between which microphones and speakers the interviewer's voice was heard to come back; kept in one file, over daemons.

Rules:
- Found by listening, whatever the devices say of themselves, and gone when a sound check finds otherwise or the microphone is set
  up anew: `mochictl audio test`, `mochictl audio setup`.
- Headphones in the same socket are another speaker, and a canceller in front of the same microphone another microphone.
- A file that can't be read counts as none, and the log says so. Only names are kept, never sound.
"""

import logging
from pathlib import Path

import msgspec
from msgspec import Struct

from mochid import calibration
from mochid.ports import Device

log = logging.getLogger(__name__)

VERSION = 1
MOST = 32
"""Pairs that are kept; the oldest go."""


class Pair(Struct, frozen=True):
    """A microphone and a speaker."""

    mic: str
    cancelled: bool
    speaker: str
    private: bool


class Echoes(Struct, frozen=True):
    """What the file holds, oldest first."""

    pairs: tuple[Pair, ...] = ()
    version: int = VERSION


def pair(mic: Device | None, speaker: Device | None) -> Pair:
    """These two; "" for one that can't be told."""
    return Pair(
        mic.name if mic else "",
        bool(mic and mic.echo_cancelled),
        speaker.name if speaker else "",
        bool(speaker and speaker.private),
    )


def path() -> Path:
    return calibration.folder().with_name("echoes.json")


def known() -> frozenset[Pair]:
    """All of them."""
    return frozenset(_read().pairs)


def remember(found: Pair) -> None:
    """Keep it. Raises `OSError`."""
    others = tuple(each for each in _read().pairs if each != found)
    calibration.keep(Echoes((*others, found)[-MOST:]), path())


def forget(mic: str, speaker: str = "") -> bool:
    """Give this microphone another chance, with this speaker or with any. Returns whether it needed one. Raises `OSError`."""
    before = _read().pairs
    after = tuple(each for each in before if each.mic != mic or speaker not in ("", each.speaker))
    if after != before:
        calibration.keep(Echoes(after), path())
    return after != before


def _read() -> Echoes:
    file = path()
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Echoes)
    except FileNotFoundError:
        return Echoes()
    except (OSError, msgspec.DecodeError) as error:
        log.warning("%s can't be used: %s", file, error)
        return Echoes()
    return found if found.version == VERSION else Echoes()
