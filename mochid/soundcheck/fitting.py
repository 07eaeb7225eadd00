"""From recordings to settings: which thresholds hear this speaker in this room, and nothing else.

Rules:
- What is tried is what runs: the endpointing and the noise gate of an interview, over the voice detector's real answers.
- Every candidate is judged with a margin (a stricter detector must still hear the speech, a laxer one still ignore the noise), and
  among equals the one nearest to the defaults wins: a room that needs nothing changes nothing.
"""

import itertools
import math
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from mochid.calibration import Fit, Noise, Pattern, Score, Typing
from mochid.ports import FRAME, RATE, Vad
from mochid.settings import Settings
from mochid.settings import Vad as VadSettings
from mochid.sound.noisegate import LevelGate
from mochid.sound.turns import FRAME_MS, Edge, Endpointing
from mochid.soundcheck.sound import SILENCE, frames_of, loudness, probabilities

if TYPE_CHECKING:
    from mochid.ports import Samples

THRESHOLDS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.8, 0.9)
MIN_SPEECH_MS = (100.0, 160.0, 224.0, 320.0)
MARGIN = 0.05
"""Of the threshold, to either side."""
SPEECH = 0.3
"""Probability from which a frame of a prompt counts as speech."""
WAKE_UP, MISSED, CUT = 10.0, 10.0, 8.0
"""What each false wake-up, each prompt not noticed, and all of the speech lost would cost."""
GOOD_ENOUGH = 0.2
"""Cost that nothing better is looked for."""
SHORTEST_PAUSE_MS, QUICKEST_MS, SLOWEST_MS = 150.0, 700.0, 2000.0
PAUSE_MARGIN = 1.25
OCTAVES = (125, 250, 500, 1000, 2000, 4000, 8000)
NOISE_MARGIN = 1.5
"""By which the gate stands above the noise."""
SOFT = 0.5
"""Of a prompt's loudness; a gate above that would cut it."""


class Recording(Struct, frozen=True, eq=False):
    """Sound, what the voice detector makes of each frame, and the loudest sample of each."""

    samples: "Samples"
    speech: "Samples"
    peaks: "Samples"


def recorded(vad: Vad, samples: "Samples") -> Recording:
    import numpy as np

    return Recording(samples, probabilities(vad, samples), np.abs(frames_of(samples)).max(axis=1))


def fit(noises: list[Recording], prompts: list[Recording], now: Settings, pauses: tuple[float, ...]) -> Fit:
    """The settings that do best. `noises`: silence and typing; `prompts`: what was said when asked to speak."""
    gates = _gates(noises, prompts, now.stt.noise_threshold)
    tried = [Fit(*three[:2], 0.0, three[2]) for three in itertools.product(THRESHOLDS, MIN_SPEECH_MS, gates)]
    best, least = of(now), math.inf
    for candidate in sorted(tried, key=lambda each: _far(each, now)):
        cost, far = _cost(noises, prompts, candidate, now), _far(candidate, now)
        if cost + far < least:
            best, least = candidate, cost + far
        if cost < GOOD_ENOUGH:
            break  # all that come are farther from the usual
    return msgspec.structs.replace(best, end_silence_ms=_patience(pauses, now.vad.end_silence_ms))


def score(noises: list[Recording], prompts: list[Recording], tried: Fit, now: Settings) -> Score:
    """What these settings make of the recordings."""
    caught = [_caught(prompt, tried, now) for prompt in prompts]
    return Score(
        wake_ups=sum(_starts(noise, tried, now) for noise in noises),
        missed=sum(share is None for share in caught),
        prompts=len(prompts),
        caught=round(sum(share or 0.0 for share in caught) / max(1, len(caught)), 2),
    )


def of(settings: Settings) -> Fit:
    """The settings in force, as one of those that are tried."""
    vad = settings.vad
    return Fit(vad.threshold, vad.min_speech_ms, vad.end_silence_ms, settings.stt.noise_threshold)


def _cost(noises: list[Recording], prompts: list[Recording], tried: Fit, now: Settings) -> float:
    laxer = msgspec.structs.replace(tried, threshold=tried.threshold - MARGIN)
    stricter = msgspec.structs.replace(tried, threshold=min(0.98, tried.threshold + MARGIN))
    wake_ups = sum(_starts(noise, laxer, now) for noise in noises)
    caught = [_caught(prompt, stricter, now) for prompt in prompts]
    lost = sum(1 - (share or 0.0) for share in caught) / max(1, len(caught))
    return WAKE_UP * wake_ups + MISSED * sum(share is None for share in caught) + CUT * lost


def _far(tried: Fit, now: Settings) -> float:
    """How far from the usual settings it is."""
    usual = VadSettings()
    far = abs(tried.threshold - usual.threshold) + abs(tried.min_speech_ms - usual.min_speech_ms) / 1000
    return far + 0.01 * (tried.noise_threshold != now.stt.noise_threshold)


def _gates(noises: list[Recording], prompts: list[Recording], usual: float) -> list[float]:
    """Levels worth trying, in this order: the usual one, one between noise and speech, just above the one, well below the other."""
    import numpy as np

    soft = min(
        (
            float(np.quantile(each.peaks[each.speech >= SPEECH], 0.5))
            for each in prompts
            if (each.speech >= SPEECH).any()
        ),
        default=1.0,
    )
    above = max((NOISE_MARGIN * float(np.quantile(noise.peaks, 0.995)) for noise in noises), default=0.0)
    highest = SOFT * soft
    between = math.sqrt(max(above, 1e-4) * highest)  # as far from the noise as from the speech
    found = [usual, between, above, highest / 2]
    return [level if level == usual else round(level, 4) for level in found if level == usual or 0 < level <= highest]


def _edges(recording: Recording, tried: Fit, now: Settings) -> list[tuple[int, Edge]]:
    wanted = msgspec.structs.replace(now.vad, threshold=tried.threshold, min_speech_ms=tried.min_speech_ms)
    endpointing, gate = Endpointing(wanted), LevelGate(tried.noise_threshold)
    heard = zip(recording.speech.tolist(), recording.peaks.tolist(), strict=True)
    edges = (endpointing.feed(speech if gate.feed(peak) else 0.0) for speech, peak in heard)
    return [(at, edge) for at, edge in enumerate(edges) if edge is not None]


def _starts(recording: Recording, tried: Fit, now: Settings) -> int:
    return sum(edge is Edge.STARTED for _, edge in _edges(recording, tried, now))


def _caught(recording: Recording, tried: Fit, now: Settings) -> float | None:
    """Share of the speech that fell within what was noticed, the sound kept from before included; None: nothing was noticed."""
    import numpy as np

    edges = _edges(recording, tried, now)
    if not edges:
        return None
    inside = np.zeros(len(recording.speech), bool)
    before = int(now.vad.preroll_ms / FRAME_MS)
    for at, edge in edges:
        if edge is Edge.STARTED:
            inside[max(0, at - before) :] = True
        else:
            inside[at:] = False
    speech = recording.speech >= SPEECH
    return float((inside & speech).sum() / max(1, speech.sum()))


def _patience(pauses: tuple[float, ...], usual: float) -> float:
    """Silence that ends an utterance: longer than this speaker's own pauses."""
    import numpy as np

    if len(pauses) < 3:
        return usual
    return float(round(min(SLOWEST_MS, max(QUICKEST_MS, PAUSE_MARGIN * float(np.quantile(pauses, 0.95))))))


# -- what recordings are like ------------------------------------------------------------------------------------------


def noise_of(silence: Recording) -> Noise:
    import numpy as np

    spectrum = np.abs(np.fft.rfft(silence.samples)) ** 2 / max(1, len(silence.samples)) ** 2 * 2
    hertz = np.fft.rfftfreq(len(silence.samples), 1 / RATE)
    bands = []
    for centre in OCTAVES:
        power = float(spectrum[(hertz >= centre / 2**0.5) & (hertz < centre * 2**0.5)].sum())
        bands.append(round(max(SILENCE, 10 * float(np.log10(power))), 1) if power > 0 else SILENCE)
    return Noise(round(loudness(silence.samples), 1), round(float(np.quantile(silence.peaks, 0.99)), 4), tuple(bands))


def typing_of(typing: Recording) -> Typing:
    """Keys are counted by the jumps in loudness, frame by frame."""
    import numpy as np

    peaks = typing.peaks
    threshold = max(4 * float(np.median(peaks)), 0.3 * float(np.quantile(peaks, 0.98)), 1e-4)
    loud = peaks > threshold
    strokes = int((loud[1:] & ~loud[:-1]).sum())
    return Typing(
        level=round(loudness(typing.samples), 1),
        peak=round(float(np.quantile(peaks, 0.99)), 4),
        keys_per_second=round(strokes / max(0.1, len(typing.samples) / RATE), 1),
        speech_like=round(float(typing.speech.max(initial=0.0)), 2),
    )


def pattern_of(recording: Recording) -> Pattern:
    import numpy as np

    rows, speech = frames_of(recording.samples), recording.speech >= SPEECH
    spoken = rows[speech].ravel() if speech.any() else recording.samples
    crossings = float(np.mean(np.signbit(spoken[1:]) != np.signbit(spoken[:-1]))) if len(spoken) > 1 else 0.0
    return Pattern(
        seconds=round(len(recording.samples) / RATE, 1),
        level=round(loudness(spoken), 1),
        zero_crossings=round(crossings, 3),
        speech=round(float(speech.mean()), 2) if len(speech) else 0.0,
    )


def voiced_seconds(recording: Recording) -> float:
    """From the first speech to the last."""
    import numpy as np

    at = np.flatnonzero(recording.speech >= SPEECH)
    return float((at[-1] - at[0] + 1) * FRAME / RATE) if len(at) else 0.0


def pauses_of(recordings: list[Recording]) -> tuple[float, ...]:
    """Milliseconds of silence between speech and speech within each of them, shortest first."""
    import numpy as np

    found = []
    for recording in recordings:
        at = np.flatnonzero(recording.speech >= SPEECH)
        gaps = (np.diff(at) - 1) * FRAME_MS if len(at) else np.zeros(0)
        found += [float(round(gap)) for gap in gaps if gap >= SHORTEST_PAUSE_MS]
    return tuple(sorted(found))


def bursts(recording: Recording) -> list["Samples"]:
    """The sounds in it that the detector takes for a voice, a piece each, with a little silence around."""
    import numpy as np

    speech = recording.speech >= SPEECH
    edges = np.flatnonzero(np.diff(np.concatenate([[False], speech, [False]]).astype(int)))
    pieces: list[tuple[int, int]] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if pieces and (start - pieces[-1][1]) * FRAME_MS < SHORTEST_PAUSE_MS:
            pieces[-1] = (pieces[-1][0], int(end))
        else:
            pieces.append((int(start), int(end)))
    around = 6
    return [recording.samples[max(0, start - around) * FRAME : (end + around) * FRAME] for start, end in pieces]
