"""`mochictl calibrate`: silence, four prompts, thinking sounds and typing; then the settings that fit, and what they change.

Rules: nothing of the sound is kept, only measures. What it shows at the end (false wake-ups, missed prompts, before and after) is
measured on the very recordings. `--from-wav` takes them from files named like the steps.
"""

import sys
import time
import wave
from collections.abc import Awaitable, Callable
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import anyio
import msgspec
from msgspec import Struct

from mochid import calibration, settings
from mochid.calibration import Calibration, Fit, Speaker
from mochid.ports import RATE, Audio, Unavailable, Vocabulary
from mochid.soundcheck import fitting
from mochid.soundcheck.fitting import Recording
from mochid.soundcheck.sound import SILENCE, Meter, loudness, record, resampled
from mochid.soundcheck.trial import instruments
from mochid.verbs.checks import complain

if TYPE_CHECKING:
    from mochid.ports import Samples

FEWEST_WORDS, LONGEST_FILLER = 1, 2
"""A thinking sound is at most so many words to the recogniser."""
BY_TEXT = "Without a microphone you type: `mochictl attach` is a chat. `mochictl doctor` says what would help."
PACE = (60.0, 320.0)
"""Words a minute that a person may speak at; anything else was not what was asked for."""


class Step(Struct, frozen=True):
    """One recording."""

    name: str
    asks: str
    seconds: float
    words: int = 0
    """How many the prompt has, where it is given word for word."""


STEPS = (
    Step("silence", "Be quiet, please.", 3.0),
    Step("counting", 'Say: "testing, one two three".', 5.0, 4),
    Step("thinking", 'Say: "um, let me think about that".', 5.0, 6),
    Step("explaining", "Describe any algorithm you know, as it comes to your mind.", 8.0),
    Step("confused", 'Say: "I don\'t understand the problem".', 5.0, 5),
    Step("thinking_sounds", "Make the sounds you make when you think: hmm, uh, um, with pauses between.", 5.0),
    Step("typing", "Now type on your keyboard, as you do when you code.", 5.0),
)
PROMPTS = ("counting", "thinking", "explaining", "confused")
NOISES = ("silence", "typing")


class CannotCalibrate(Exception):
    """Why not, and what to do."""


Take = Callable[[Step], Awaitable["Samples"]]


def main(*, reset: bool, from_wav: str, device: str, as_json: bool) -> int:
    """Calibrate or forget, print, and return the exit code."""
    meter = Meter(sys.stderr if as_json else sys.stdout)
    try:
        wishes = settings.load()
        if reset:
            return anyio.run(_reset, wishes, device, as_json)
        found = anyio.run(run, wishes, meter, from_wav, device)
    except (CannotCalibrate, Unavailable, settings.SettingsError) as error:
        return complain(error)
    except KeyboardInterrupt:
        meter.done()
        complain("Stopped. What was known before is kept.")
        raise
    except OSError as error:
        return complain(f"{error.filename} can't be used: {error.strerror}.")
    print(msgspec.json.encode(found).decode() if as_json else text(found, wishes))
    return 0


async def _reset(wishes: settings.Settings, device: str, as_json: bool) -> int:
    if not device:
        async with instruments(wishes, ("mic",)) as tools:
            device = await _named(tools.mic, tools.missing) if tools.mic else _the_only_one()
    gone = calibration.forget(device)
    if as_json:
        print(msgspec.json.encode({"device": device, "forgotten": gone}).decode())
    else:
        print(f"Forgot what was learned of {device}." if gone else f"Nothing is known of {device or 'any microphone'}.")
    return 0


def _the_only_one() -> str:
    """The microphone that can be meant where none is here; "" where nothing is known. Raises `CannotCalibrate`."""
    known = [each.device for each in calibration.known()]
    if len(known) > 1:
        raise CannotCalibrate(
            f"No microphone is here, so say which to forget: --device {', or '.join(map(quote, known))}."
        )
    return known[0] if known else ""


async def run(
    wishes: settings.Settings, meter: Meter, from_wav: str = "", device: str = "", steps: tuple[Step, ...] = STEPS
) -> Calibration:
    """Record (or read), fit, and keep. Raises `CannotCalibrate`, `Unavailable`, `OSError`."""
    kinds = ("vad", "stt") if from_wav else ("mic", "vad", "stt")
    async with instruments(wishes, kinds) as tools:
        if tools.vad is None:
            raise CannotCalibrate(tools.missing["vad"])
        if not from_wav:
            device = device or await _named(tools.mic, tools.missing)
            meter.say(f"Calibrating {device}. It takes a minute; nothing of the sound is kept.")
        meter.vad = tools.vad
        take = _from_files(Path(from_wav)) if from_wav else _from_mic(tools.mic, meter)
        recordings = {step.name: fitting.recorded(tools.vad, await take(step)) for step in steps}
        _check(recordings)
        found = await _learn(recordings, tools.stt, wishes, device or "from files")
        calibration.save(found)
        return found


async def _named(mic: Any, missing: dict[str, str]) -> str:
    if mic is None:
        raise CannotCalibrate(f"{missing['mic']}\n{BY_TEXT}")
    return await calibration.device_of(mic) or "default"


def _from_mic(mic: Any, meter: Meter) -> Take:
    async def take(step: Step) -> "Samples":
        number = next(at for at, each in enumerate(STEPS, 1) if each.name == step.name)
        meter.say(f"\n{number} of {len(STEPS)}: {step.asks}")
        await anyio.sleep(1.0)  # to be read
        samples = await record(mic, step.seconds, meter.watch)
        meter.done()
        return samples

    return take


def _from_files(folder: Path) -> Take:
    async def take(step: Step) -> "Samples":
        return read_wav(folder / f"{step.name}.wav")

    return take


def read_wav(file: Path) -> "Samples":
    """16-bit PCM of any rate and number of channels, as float32 mono at `RATE`. Raises `CannotCalibrate`."""
    import numpy as np

    try:
        with wave.open(str(file)) as sound:
            if sound.getsampwidth() != 2:
                raise CannotCalibrate(f"{file} has {8 * sound.getsampwidth()} bits a sample; it has to be 16-bit PCM.")
            pcm = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").reshape(-1, sound.getnchannels())
            return resampled((pcm.mean(axis=1) / 32768).astype(np.float32), sound.getframerate())
    except FileNotFoundError:
        names = ", ".join(f"{step.name}.wav" for step in STEPS)
        raise CannotCalibrate(f"There is no {file}. The folder needs: {names}.") from None
    except (wave.Error, EOFError) as error:
        raise CannotCalibrate(f"{file} is no WAV file that mochi reads ({error}).") from None


def _check(recordings: dict[str, Recording]) -> None:
    """Refuse to learn from recordings in which nothing was heard."""
    if all(loudness(each.samples) <= SILENCE for each in recordings.values()):
        raise CannotCalibrate("The microphone gave nothing but silence. See `mochictl audio test`.")
    unheard = [name for name in PROMPTS if not (recordings[name].speech >= fitting.SPEECH).any()]
    if len(unheard) > 1:
        raise CannotCalibrate(
            f"No speech was heard when you were asked to speak ({', '.join(unheard)}). See `mochictl audio test`, "
            "then do this again; what was known before is kept."
        )


async def _learn(recordings: dict[str, Recording], stt: Any, wishes: settings.Settings, device: str) -> Calibration:
    noises, prompts = [recordings[name] for name in NOISES], [recordings[name] for name in PROMPTS]
    pauses = fitting.pauses_of([recordings["explaining"], recordings["thinking"]])
    fit = await anyio.to_thread.run_sync(fitting.fit, noises, prompts, wishes, pauses)
    speaker = Speaker(
        level=round(sum(fitting.pattern_of(each).level for each in prompts) / len(prompts), 1),
        words_per_minute=_pace(recordings),
        pauses_ms=pauses,
        fillers=await _fillers(recordings["thinking_sounds"], stt),
        patterns={name: fitting.pattern_of(each) for name, each in recordings.items()},
    )
    return Calibration(
        device=device,
        made_at=round(time.time(), 3),
        noise=fitting.noise_of(recordings["silence"]),
        typing=fitting.typing_of(recordings["typing"]),
        speaker=speaker,
        fit=fit,
        before=fitting.score(noises, prompts, fitting.of(wishes), wishes),
        after=fitting.score(noises, prompts, fit, wishes),
    )


def _pace(recordings: dict[str, Recording]) -> float:
    """Words a minute, from the prompts whose words are known; 0 when they were not spoken as asked."""
    paces = []
    for step in STEPS:
        seconds = fitting.voiced_seconds(recordings[step.name]) if step.words else 0.0
        if seconds and PACE[0] <= (pace := 60 * step.words / seconds) <= PACE[1]:
            paces.append(pace)
    return round(sum(paces) / len(paces)) if paces else 0.0


async def _fillers(sounds: Recording, stt: Any) -> tuple[str, ...]:
    """What the recogniser takes the thinking sounds for, where that is a short word: it will do so again."""
    found: dict[str, None] = {}
    for piece in fitting.bursts(sounds) if stt is not None else ():
        try:
            heard = (await stt.transcribe(Audio(piece, RATE), Vocabulary())).text
        except Unavailable:
            continue  # it can't be asked now; the fillers that everybody has are known anyway
        words = heard.lower().strip(" .,!?")
        if FEWEST_WORDS <= len(words.split()) <= LONGEST_FILLER and words not in COMMANDS:
            found[words] = None
    return tuple(found)


COMMANDS = frozenset({"stop", "wait", "hold on", "yes", "no", "next", "hint", "help", "repeat", "run", "okay"})
"""Words that mean something however they sound."""


def text(found: Calibration, wishes: settings.Settings) -> str:
    """What was learned, and what it changes."""
    fit, speaker, before, after = found.fit, found.speaker, found.before, found.after
    pace = f"{speaker.words_per_minute:.0f} words a minute" if speaker.words_per_minute else "no steady pace"
    longest = f", pauses up to {speaker.pauses_ms[-1] / 1000:.1f} s" if speaker.pauses_ms else ""
    lines = [
        "",
        f"room:      {found.noise.floor:.0f} dB of noise",
        f"you:       {speaker.level:.0f} dB, {pace}{longest}",
        f"thinking:  {', '.join(speaker.fillers) or 'nothing new'}",
        f"typing:    {found.typing.level:.0f} dB, {found.typing.keys_per_second:g} keys a second",
        "",
        f"{'':<34} before     now",
        *(_row(key, old, new) for key, old, new in _changes(fit, fitting.of(wishes))),
        _row("noise or typing taken for speech", before.wake_ups, after.wake_ups),
        _row("prompts not noticed", f"{before.missed}/{before.prompts}", f"{after.missed}/{after.prompts}"),
        _row("of your speech noticed", f"{100 * before.caught:.0f} %", f"{100 * after.caught:.0f} %"),
        "",
        f"Kept in {calibration.path(found.device)}; mochid uses it from the next time it listens.",
        "`mochictl calibrate --reset` forgets it. What you set yourself in your settings stays as you set it.",
    ]
    return "\n".join(lines)


def _changes(fit: Fit, before: Fit) -> list[tuple[str, object, object]]:
    names = {
        "vad.threshold": "threshold",
        "vad.min_speech_ms": "min_speech_ms",
        "vad.end_silence_ms": "end_silence_ms",
        "stt.noise_threshold": "noise_threshold",
    }
    return [(key, getattr(before, field), getattr(fit, field)) for key, field in names.items()]


def _row(what: str, before: object, now: object) -> str:
    shown = [str(round(each, 3)).removesuffix(".0") if isinstance(each, float) else str(each) for each in (before, now)]
    return f"{what:<34}{shown[0]:>7} {shown[1]:>7}"
