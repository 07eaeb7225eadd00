"""Think-aloud turns said by several voices, up to each of their pauses, as a microphone would have heard them by then.

Whoever hesitates in the middle of a sentence does not sound as if it were over. So a sentence is said whole, and cut where the
pause is, which flite's own timing of its sounds tells. What stands for itself (before a breath, or a thinking sound) is said so.
`apart` says each piece as a sentence instead: every pause sounds like an end, which is harder than life.
eSpeak tells no timing: its pieces end in a comma, with the tone that it gives to those.
"""

import re
import subprocess
import tempfile
from functools import partial
from itertools import pairwise
from pathlib import Path

import anyio
import numpy as np
from msgspec import Struct

from mochid.adapters.espeak import Espeak, EspeakSettings
from mochid.ports import RATE, Audio
from mochid.sound.pauses import Ending, ending
from mochid.sound.recognising import ENDING_SECONDS, GUESS_SECONDS
from tests.room import read_wav
from tests.think_aloud import Turn

PAUSE = np.zeros(RATE // 4, np.float32)
"""The silence after which the words before a pause are recognised."""
FADE = np.linspace(1, 0, 80, dtype=np.float32)


class Voice(Struct, frozen=True):
    name: str
    stretch: float = 1.0
    """How much slower than it usually speaks."""


VOICES = (
    Voice("slt"),
    Voice("rms"),
    Voice("awb"),
    Voice("slt", 1.2),
    Voice("rms", 0.9),
    Voice("espeak", 1.1),
)


def heard_until(turn: Turn, voice: Voice, *, apart: bool = False) -> list[Audio]:
    """The sound before each pause of the turn, and a quarter of a second of silence; of a long one the end, as in an interview."""
    said, found = np.zeros(0, np.float32), []
    for sentence in [[piece] for piece in turn.pieces] if apart else sentences(turn):
        for piece in (
            anyio.run(partial(_by_espeak, sentence, voice)) if voice.name == "espeak" else _by_flite(sentence, voice)
        ):
            said = np.concatenate([said, piece, PAUSE])
            heard = GUESS_SECONDS if len(said) <= GUESS_SECONDS * RATE else ENDING_SECONDS
            found.append(Audio(said[-round(heard * RATE) :], RATE))
    return found


def sentences(turn: Turn) -> list[list[str]]:
    """The pieces of the turn, those of one sentence together."""
    found: list[list[str]] = [[]]
    for piece, pause in zip(turn.pieces, turn.pauses, strict=True):
        found[-1].append(piece)
        if pause.kind in ("stop", "end") or ending(piece) is Ending.THINKS:
            found.append([])
    return found[:-1]


def _by_flite(sentence: list[str], voice: Voice) -> list[np.ndarray]:
    with tempfile.TemporaryDirectory(prefix="mochi-flite-") as folder:
        file = Path(folder, "said.wav")
        ends = _sounds(" ".join(sentence), voice, str(file))
        samples, rate = read_wav(file)
    places = np.arange(0, len(samples), rate / RATE)
    speech = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    # A piece of a sentence has as many sounds as the sentence has up to there, give or take none.
    counts = [len(_sounds(" ".join(sentence[: number + 1]), voice, "none")) for number in range(len(sentence) - 1)]
    cuts = [0, *(round(ends[min(count, len(ends)) - 1] * RATE) for count in counts), len(speech)]
    pieces = [speech[start:end].copy() for start, end in pairwise(cuts)]
    for piece in pieces[:-1]:
        piece[-len(FADE) :] *= FADE[-len(piece) :]
    return pieces


def _sounds(text: str, voice: Voice, file: str) -> list[float]:
    """When each sound of the text ends, in seconds, without the silent ones."""
    command = [
        "flite",
        "-voice",
        voice.name,
        "--setf",
        f"duration_stretch={voice.stretch}",
        "-psdur",
        "-t",
        text,
        "-o",
        file,
    ]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout
    return [float(end) for sound, end in re.findall(r"(\S+):([\d.]+)", told) if sound != "pau"]


async def _by_espeak(sentence: list[str], voice: Voice) -> list[np.ndarray]:
    async with Espeak(EspeakSettings(rate_wpm=round(175 / voice.stretch))) as espeak:
        pieces = []
        for number, piece in enumerate(sentence):
            text = piece if number == len(sentence) - 1 else piece.rstrip(",") + ","
            async for audio in espeak.speak(text):
                pieces.append(np.frombuffer(audio.pcm(RATE), np.int16).astype(np.float32) / 32768)
        return pieces
