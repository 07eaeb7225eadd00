"""`mochictl audio test`: is anything heard, is anything said, and does the interviewer hear itself?

Rules:
- It opens what an interview would open, the same way. Everything that is wrong comes with a remedy, and makes the exit code 1.
- Where it finds no echo, what an interview found before counts no more: the interviewer may listen while it speaks, and find out.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

import anyio
import msgspec
from msgspec import Struct

from mochid import plugins, settings
from mochid.ports import RATE, Audio, Device, Opened, Unavailable, Vocabulary
from mochid.sound import echoes
from mochid.soundcheck import echo
from mochid.soundcheck.echo import Echo
from mochid.soundcheck.sound import (
    SILENCE,
    Meter,
    clipped,
    loudness,
    probabilities,
    record,
    resampled,
    speech_and_rest,
)
from mochid.verbs.checks import Check, complain, rows

if TYPE_CHECKING:
    from mochid.ports import Samples

QUIET_S, TALK_S, TAIL_S = 1.5, 4.5, 0.8
SENTENCE = "This is how I sound. If you hear me clearly, and I do not hear myself, all is well."
PROMPT = "testing one two three"
FAINT, NOISY, CLIPPING = -50.0, 12.0, 0.001
"""dBFS below which speech is too quiet; dB that speech has to stand above the noise; share of samples cut off."""
SPOKEN_S = 0.3
"""Seconds of speech that count as having been heard."""
SELF_HEARING = 0.10
"""Share of frames of the interviewer's own sentence, taken for speech, from which it would interrupt itself."""
ABOVE_NOISE = 6.0
"""dB above the noise from which an echo is one."""

SET_UP = "Wear headphones, or let PipeWire take the echo out: `mochictl audio setup`."
TURN_DOWN = "PipeWire takes only a part of it out. Turn the speaker down, move the microphone away, or wear headphones."

EchoVerdict = Literal["none", "cancelled", "faint", "echo", "unknown"]


class Trial(Struct, frozen=True):
    """What was found."""

    works: bool
    checks: tuple[Check, ...]
    microphone: str = ""
    speaker: str = ""
    noise: float = SILENCE
    """dBFS, as are speech and echo."""
    speech: float = SILENCE
    heard: bool = False
    words: str = ""
    echo: EchoVerdict = "unknown"
    echo_level: float = SILENCE
    self_hearing: float = 0.0
    """Share of the interviewer's own sentence that would be taken for speech."""


class Instruments(Struct, frozen=True):
    """The engines of a sound check; those that are missing are None, and `missing` says why."""

    mic: Any
    speaker: Any
    vad: Any
    stt: Any
    tts: Any
    missing: dict[str, str]


def main(*, as_json: bool) -> int:
    """Test, print and return the exit code."""
    try:
        wishes = settings.load()
        trial = anyio.run(run, wishes, Meter(sys.stderr if as_json else sys.stdout))
    except settings.SettingsError as error:
        return complain(error)
    print(msgspec.json.encode(trial).decode() if as_json else text(trial))
    return 0 if trial.works else 1


@asynccontextmanager
async def instruments(wishes: settings.Settings, kinds: tuple[str, ...]) -> AsyncIterator[Instruments]:
    """These engines, open."""
    async with AsyncExitStack() as stack:
        opened: dict[str, Opened] = {}
        for kind in kinds:
            opened[kind] = await stack.enter_async_context(plugins.opened(kind, wishes))
        missing = {
            kind: " ".join(each.tried[:1]) or f"{kind}.engine = none: none is wanted."
            for kind, each in opened.items()
            if each.engine is None
        }
        engines = {kind: opened[kind].engine if kind in opened else None for kind in Instruments.__struct_fields__[:5]}
        yield Instruments(**engines, missing=missing)


async def run(wishes: settings.Settings, meter: Meter) -> Trial:
    """The whole test."""
    async with instruments(wishes, ("mic", "speaker", "vad", "stt", "tts")) as tools:
        device, out = await _device(tools.mic), await _device(tools.speaker)
        checks = [_missing(kind, why) for kind, why in tools.missing.items()]
        meter.vad = tools.vad
        trial = Trial(False, (), device.name if device else "", out.name if out else "")
        if tools.mic is not None and tools.vad is not None:
            try:
                trial, found = await _listen(trial, tools, device, wishes, meter)
                checks += found
                if tools.speaker is not None and tools.tts is not None:
                    trial, found = await _speak(trial, tools, device, wishes, meter)
                    checks += found + _another_chance(trial, device, out)
            except Unavailable as error:
                checks.append(Check("sound", "bad", error.why, error.remedy))
        bad = any(check.state == "bad" for check in checks)
        return msgspec.structs.replace(trial, works=not bad, checks=tuple(checks))


async def _device(engine: Any) -> Device | None:
    return (await engine.devices()).device if engine is not None else None


def _missing(kind: str, why: str) -> Check:
    return Check(
        plugins.KINDS[kind].called, "bad" if kind in ("mic", "speaker", "vad", "tts") else "better", "none", why
    )


async def _listen(
    trial: Trial, tools: Instruments, device: Device | None, wishes: settings.Settings, meter: Meter
) -> tuple[Trial, list[Check]]:
    """Silence, then speech."""
    name = device.description if device else "The microphone"
    meter.say(f"Listening through {name}. Be quiet for a moment ...")
    quiet = await record(tools.mic, QUIET_S, meter.watch)
    meter.done()
    talk = await record(tools.mic, TALK_S, meter.watch, ready=lambda: meter.say(f'Now say: "{PROMPT}"'))
    meter.done()
    speech = probabilities(tools.vad, talk) >= wishes.vad.threshold
    level, _ = speech_and_rest(talk, speech)
    words = await _words(tools, talk) if speech.any() else ""
    trial = msgspec.structs.replace(
        trial,
        noise=round(loudness(quiet), 1),
        speech=round(level, 1),
        heard=bool(speech.sum() * 512 / RATE >= SPOKEN_S),
        words=words,
    )
    return trial, [_judge_microphone(trial, clipped(talk), loudness(talk))]


def _judge_microphone(trial: Trial, cut_off: float, overall: float) -> Check:
    found = f"speech {trial.speech:.0f} dB, noise {trial.noise:.0f} dB"
    if overall <= SILENCE:
        return Check(
            "microphone",
            "bad",
            "it gives nothing but silence",
            "It may be muted: `wpctl set-mute @DEFAULT_AUDIO_SOURCE@ 0`, or its own switch. Or mochid opens another than "
            "you think: `mochictl audio devices`.",
        )
    if not trial.heard:
        louder = "Turn it up: `wpctl set-volume @DEFAULT_AUDIO_SOURCE@ 80%`. " if overall < FAINT else ""
        return Check(
            "microphone", "bad", f"no speech was heard (loudness {overall:.0f} dB)",
            f"{louder}Speak when asked to, towards the microphone; see `mochictl audio devices` for which one it is.",
        )  # fmt: skip
    said = f'heard "{trial.words}", {found}' if trial.words else f"heard you, {found}"
    if cut_off > CLIPPING:
        return Check(
            "microphone",
            "bad",
            f"{said}; it is cut off at the top",
            "Turn it down: `wpctl set-volume @DEFAULT_AUDIO_SOURCE@ 60%`.",
        )
    if trial.speech < FAINT:
        return Check(
            "microphone",
            "better",
            f"{said}; that is quiet",
            "Turn it up: `wpctl set-volume @DEFAULT_AUDIO_SOURCE@ 80%`.",
        )
    if trial.speech - trial.noise < NOISY:
        return Check(
            "microphone", "better", f"{said}; the room is loud", "`mochictl calibrate` teaches mochi your room."
        )
    return Check("microphone", "good", said)


async def _words(tools: Instruments, talk: "Samples") -> str:
    if tools.stt is None:
        return ""
    try:
        return str((await tools.stt.transcribe(Audio(talk, RATE), Vocabulary(phrases=(PROMPT,)))).text)
    except Unavailable:
        return ""  # the microphone is what is tested; `doctor` tells of a recogniser that fails


async def _speak(
    trial: Trial, tools: Instruments, device: Device | None, wishes: settings.Settings, meter: Meter
) -> tuple[Trial, list[Check]]:
    """A sentence through the speaker, and what the microphone hears of it."""
    meter.say("Now I speak; be quiet, and hear whether it is clear.")
    chunks = [chunk async for chunk in tools.tts.speak(SENTENCE)]
    heard: list[Samples] = []
    length = sum(chunk.seconds for chunk in chunks) + TAIL_S + 0.5
    async with anyio.create_task_group() as together:

        async def listen() -> None:
            heard.append(await record(tools.mic, length, meter.watch))

        together.start_soon(listen)
        await anyio.sleep(0.3)
        for chunk in chunks:
            await tools.speaker.play(chunk)
    meter.done()
    import numpy as np

    played = np.concatenate([resampled(chunk.samples, chunk.rate) for chunk in chunks])
    found = echo.measure(played, heard[0])
    taken = float((probabilities(tools.vad, heard[0]) >= wishes.vad.threshold).mean())
    verdict = judge_echo(found, taken, trial.noise, device is not None and device.echo_cancelled)
    trial = msgspec.structs.replace(trial, echo=verdict, echo_level=round(found.level, 1), self_hearing=round(taken, 2))
    return trial, [Check("speaker", "good", f"said: {SENTENCE}"), _check_echo(verdict, found, taken, device)]


def _another_chance(trial: Trial, mic: Device | None, speaker: Device | None) -> list[Check]:
    """Without an echo, an interviewer that was deaf while it spoke may listen again."""
    if trial.echo in ("echo", "unknown") or mic is None or speaker is None:
        return []
    try:
        if not echoes.forget(mic.name, speaker.name):
            return []
    except OSError as error:
        return [
            Check("memory", "bad", "that there is no echo now can't be kept", f"{error.filename}: {error.strerror}.")
        ]
    return [Check("memory", "good", "its voice came back here once; it listens again while it speaks, and will tell")]


def judge_echo(found: Echo, taken_for_speech: float, noise: float, echo_cancelled: bool) -> EchoVerdict:
    """What an echo means: "echo" when the interviewer would hear itself."""
    is_there = found.found and found.level > noise + ABOVE_NOISE
    if is_there and taken_for_speech >= SELF_HEARING:
        return "echo"
    return "cancelled" if echo_cancelled else "faint" if is_there else "none"


def _check_echo(verdict: EchoVerdict, found: Echo, taken: float, device: Device | None) -> Check:
    if verdict == "echo":
        quieter = f", {found.loss:.0f} dB quieter" if found.loss >= 1 else ""
        said = f"the microphone hears the speaker{quieter}: {100 * taken:.0f} % of it passes for you"
        return Check(
            "echo", "bad", said,
            TURN_DOWN if device is not None and device.echo_cancelled else SET_UP,
        )  # fmt: skip
    if verdict == "faint":
        return Check("echo", "good", "a faint one, too faint to be taken for you")
    return Check(
        "echo", "good", "taken out by PipeWire" if verdict == "cancelled" else "none: headphones, or a far speaker"
    )


def text(trial: Trial) -> str:
    """What was found, for a person."""
    lines = [""]
    for check in trial.checks:
        lines += rows(check)
    closing = "All is well: you can talk to each other." if trial.works else "Mend what is marked !!, then test again."
    return "\n".join([*lines, "", closing])
