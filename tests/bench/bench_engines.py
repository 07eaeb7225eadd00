"""The numbers of ears and voices: how much is understood, how soon a voice sounds, falls silent, and is replaced when it breaks.

Whisper, Kokoro and Piper are measured where their models lie in the usual places; elsewhere voices are measured with tiny models,
which cost what the libraries around them cost, and are marked so.
"""

import logging
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio

from mochid import plugins
from mochid.adapters.pocketsphinx.grammar import PHRASES
from mochid.engines import Engines
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.words.codetalk import written
from mochid.interview.words.sounding import sounding
from mochid.ports import RATE, Audio, Opened, Unavailable, Vocabulary
from mochid.settings import Settings
from mochid.sound.relay import VoiceRelay
from mochid.sound.soundcache import SoundCache
from tests import tiny_models
from tests.bench.table import heading, row
from tests.contracts.test_stt import COMMANDS, TERMS
from tests.room import candidate_says, missing

SENTENCE = "Good. What is its time complexity, and where does most of the work happen?"
TIMES = 10
VOICES = ("espeak", "kokoro", "piper", "pyttsx3")
VOCABULARY = Vocabulary(words=("two sum", "array", "nums", "target", "max_depth"))
ASKS = {
    *(
        Intent.RUN,
        Intent.RETRY,
        Intent.DONE,
        Intent.CODE,
        Intent.READY,
        Intent.HINT,
        Intent.HOLD,
        Intent.HUSH,
        Intent.REPEAT,
    )
}
"""What the interview is steered by."""
CORPORA = Path(__file__).parents[1] / "corpora"


def plain(text: str) -> str:
    """Letters and digits, as an intent would see them."""
    return "".join(
        letter for letter in written(text).lower().replace("okay", "ok").replace("i'm", "i am") if letter.isalnum()
    )


def code_talk() -> None:
    for name, change in (("heard", written), ("spoken", sounding)):
        lines = [
            line.split("|")[0].strip() for line in (CORPORA / f"{name}.txt").read_text().splitlines() if " | " in line
        ]
        change(lines[0])
        start = time.perf_counter()
        for line in lines:
            change(line)
        row(f"code talk, {name}: one line of {len(lines)}", [1000 * (time.perf_counter() - start) / len(lines)])


async def recall(name: str, options: dict[str, Any]) -> None:
    """Commands that are taken as they are meant, and terms that come through word for word, once written as code."""
    try:
        async with plugins.load("stt", name, options, local_only=True) as stt:
            took: list[float] = []
            known = [phrase for phrase in map(str.strip, PHRASES.split("|")) if read(phrase) in ASKS]
            for what, phrases, goal in (
                ("commands", list(dict.fromkeys((*COMMANDS, *known))), ">= 95 %"),
                ("terms", list(TERMS), ""),
            ):
                right, missed = [], []
                for voice in ("slt",) if len(phrases) > 30 else ("slt", "rms"):
                    for phrase in phrases:
                        sound = Audio(candidate_says(phrase, voice=voice, before=0.3, after=0.3), RATE)
                        start = time.perf_counter()
                        heard = await stt.transcribe(sound, VOCABULARY)  # type: ignore[attr-defined]
                        took.append(1000 * (time.perf_counter() - start))
                        asked = what == "commands" and read(written(heard.text)) is read(phrase)
                        right.append(asked or plain(phrase) in plain(heard.text))
                        missed += [] if right[-1] else [f"{phrase!r} -> {heard.text!r}"]
                row(f"{name}: {what} understood, of {len(right)}", [100 * sum(right) / len(right)], "%", goal=goal)
                print(*(f"    {one}" for one in missed), sep="\n", end="\n" if missed else "")
            row(f"{name}: an utterance", took)
    except Unavailable as error:
        print(f"left out: {error}")


def options_of(name: str, folder: Path) -> tuple[str, dict[str, Any]]:
    """How the voice is called in the table, and options with a tiny model where there is no real one."""
    usual = {"kokoro": "kokoro-v1.0.onnx", "piper": "en_US-lessac-medium.onnx"}
    if name not in usual or (Path("~/.models").expanduser() / usual[name]).exists():
        return name, {}
    if name == "kokoro":
        model, voices = tiny_models.kokoro(folder / "kokoro")
        return "kokoro (tiny)", {"model_path": str(model), "voices_path": str(voices)}
    return "piper (tiny)", {"model_path": str(tiny_models.piper(folder / "piper"))}


async def voices() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in VOICES:
            try:
                called, options = options_of(name, Path(folder))
                async with plugins.load("tts", name, options, local_only=True) as tts:
                    await voice(called, tts)
            except (Unavailable, ImportError) as error:
                print(f"left out: {name}: {error}")


async def voice(called: str, tts: Any) -> None:
    first, silent = [], []
    for _ in range(TIMES):
        start = time.perf_counter()
        stream = tts.speak(SENTENCE)
        await anext(stream)
        first.append(1000 * (time.perf_counter() - start))
        await stream.aclose()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(all_of, tts)
            await anyio.sleep(0.005)
            start = time.perf_counter()
            tasks.cancel_scope.cancel()
        silent.append(1000 * (time.perf_counter() - start))
    row(f"{called}: a sentence -> its first sound", first)
    row(f"{called}: cancelled -> stopped", silent, goal="<= 50 ms")


async def all_of(tts: Any) -> None:
    async for _ in tts.speak(SENTENCE * 3):
        pass


class Breaking:
    """A voice that can't go on."""

    name, cloud = "breaking", False

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        raise Unavailable("The model is torn.")
        yield


@asynccontextmanager
async def opener(kind: str, settings: Settings) -> AsyncIterator[Opened]:
    if getattr(settings, kind).engine == "auto":
        yield Opened(Breaking(), "breaking", spares=("espeak",))
    else:
        async with plugins.opened(kind, settings) as opened:
            yield opened


async def replacement() -> None:
    taken = []
    for _ in range(TIMES):
        async with anyio.create_task_group() as tasks:
            engines = Engines(opener, Settings(), tasks, lambda: None)
            await engines.open("tts")
            relay = VoiceRelay(engines, SoundCache(lambda _: False))
            start = time.perf_counter()
            stream = relay.speak(SENTENCE)
            await anext(stream)
            taken.append(1000 * (time.perf_counter() - start))
            await stream.aclose()  # type: ignore[attr-defined]  # it is a generator
            tasks.cancel_scope.cancel()
    row("a voice breaks -> eSpeak says the line", taken)


def recognisers() -> Iterator[Callable[[], Awaitable[None]]]:
    yield partial(recall, "pocketsphinx", {})
    for model in ("small.en", "base.en", "tiny.en"):
        folder = Path(f"~/.models/whisper-{model}").expanduser()
        if folder.is_dir():
            for short in (True, False):
                yield partial(recall, "whisper", {"model_path": str(folder), "short_window": short})
            break
    yield partial(recall, "vosk", {})


def main() -> int:
    logging.disable(logging.WARNING)  # voices break here on purpose
    heading()
    code_talk()
    for part in (voices, replacement):
        anyio.run(part)
    if lacking := missing("flite"):
        print(f"left out: {', '.join(lacking)} not installed")
        return 0
    for part in recognisers():
        anyio.run(part)
    return 0


if __name__ == "__main__":
    sys.exit(main())
