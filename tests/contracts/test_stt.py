"""What every recogniser does: words for speech, nothing for silence, cancels at once, says in a sentence when it can't."""

import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import numpy as np
import pytest

from mochid import plugins
from mochid.adapters import pocketsphinx, vosk, whisper
from mochid.ports import Audio, Recognised, Stt, Unavailable, Vocabulary
from tests import tiny_models
from tests.contracts import engines
from tests.room import RATE, candidate_says, silence

VOCABULARY = Vocabulary(("let me check the indices",), ("nums", "target", "maxDepth", "parentheses", "xqzt"))


@pytest.fixture(params=engines.names("stt"))
async def stt(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stt]:
    async with engines.opened("stt", request, tmp_path) as opened:
        yield opened


def spoken(text: str, voice: str = "slt") -> Audio:
    return Audio(candidate_says(text, voice=voice, before=0.3, after=0.3), RATE)


async def test_speech_becomes_words(stt: Stt) -> None:
    with anyio.fail_after(60):
        heard = await stt.transcribe(spoken(engines.SAID), VOCABULARY)

    said = engines.SAID.lower().split()
    assert len(set(said) & set(heard.text.lower().split())) >= len(said) - 1
    assert 0 < heard.confidence <= 1


async def test_any_rate_is_understood(stt: Stt) -> None:
    sound = spoken(engines.SAID)
    faster = np.interp(np.arange(0, len(sound.samples), 2 / 3), np.arange(len(sound.samples)), sound.samples)
    heard = await stt.transcribe(Audio(faster.astype(np.float32), 24_000), Vocabulary())

    assert "hash map" in heard.text.lower()


async def test_a_cancelled_utterance_ends_at_once_and_the_next_is_understood(stt: Stt) -> None:
    start = time.monotonic()
    with anyio.move_on_after(0.02):
        await stt.transcribe(Audio(np.tile(spoken(engines.SAID).samples, 4), RATE), VOCABULARY)
    assert time.monotonic() - start < 2

    with anyio.fail_after(60):
        heard = await stt.transcribe(spoken(engines.SAID), VOCABULARY)
    assert "hash map" in heard.text.lower()


async def test_the_loop_runs_while_it_recognises(stt: Stt) -> None:
    beats, sound = 0, spoken(engines.SAID)

    async def beat() -> None:
        nonlocal beats
        while True:
            await anyio.sleep(0.01)
            beats += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(beat)
        start = time.monotonic()
        await stt.transcribe(sound, VOCABULARY)
        took = time.monotonic() - start
        tasks.cancel_scope.cancel()

    assert beats >= took // 0.1


# -- the packaged recogniser -------------------------------------------------------------------------------------------

COMMANDS = [
    "run the tests",
    "let me code it",
    "I'm done",
    "can I get a hint",
    "give me a minute",
    "hold on",
    "stop",
    "wait",
    "okay",
    "try again",
    "makes sense",
    "that's it",
    "let me start coding",
    "be quiet",
    "say that again",
    "I'm stuck",
    "no more questions",
    "let me think",
]
TERMS = {
    "I would use a hash map": "hash map",
    "I would use two pointers": "two pointers",
    "we can use dynamic programming": "dynamic programming",
    "I'd use a stack for the parentheses": "stack",
    "I would use binary search": "binary search",
    "I could use a heap": "heap",
    "the time complexity is O of n log n": "o of n log n",
    "it runs in O of n squared": "o of n squared",
    "it's O of n": "o of n",
}


@pytest.fixture
async def packaged() -> AsyncIterator[Stt]:
    async with pocketsphinx.PocketSphinx() as opened:
        yield opened


async def test_commands_are_understood_nineteen_times_in_twenty(packaged: Stt) -> None:
    missed, tried = [], [("slt", command) for command in COMMANDS] + [("rms", command) for command in COMMANDS[::3]]
    for voice, command in tried:
        heard = (await packaged.transcribe(spoken(command, voice), VOCABULARY)).text.replace("i'm", "i am")
        if command.lower().replace("i'm", "i am") not in heard:
            missed.append(f"{command} ({voice}) -> {heard}")

    assert len(missed) <= 0.05 * len(tried), missed


async def test_terms_of_the_trade_are_understood(packaged: Stt) -> None:
    heard = {said: (await packaged.transcribe(spoken(said), VOCABULARY)).text for said in TERMS}

    assert [said for said, term in TERMS.items() if term not in heard[said]] == [], heard


@pytest.mark.parametrize(
    "said",
    ["what about an empty list", "can the numbers be negative", "let me read it again", "then we return the index"],
)
async def test_free_talk_is_not_bent_into_a_phrase(packaged: Stt, said: str) -> None:
    heard = await packaged.transcribe(spoken(said), VOCABULARY)

    assert len(set(said.split()) & set(heard.text.split())) >= len(said.split()) - 1


async def test_noise_is_no_words(packaged: Stt) -> None:
    chance = np.random.default_rng(3)
    clicks = silence(2)
    for at in chance.integers(0, len(clicks) - 400, 14):
        clicks[at : at + 300] += 0.5 * chance.standard_normal(300).astype(np.float32) * np.exp(-np.arange(300) / 60)
    noises = {
        "silence": silence(1),
        "hiss": 0.1 * chance.standard_normal(32_000).astype(np.float32),
        "keys": clicks.astype(np.float32),
        "a moment": silence(0.05),
        "nothing": silence(0),
    }
    heard = {name: (await packaged.transcribe(Audio(noise, RATE), VOCABULARY)).text for name, noise in noises.items()}

    assert heard == dict.fromkeys(noises, "")


async def test_a_decoder_that_dies_is_replaced(packaged: Stt) -> None:
    (decoder,) = engines.children("python")
    os.kill(decoder, 9)
    await anyio.sleep(0.3)

    assert (await packaged.transcribe(spoken("run the tests"), VOCABULARY)).text == "run the tests"


async def test_other_languages_are_refused_with_a_sentence() -> None:
    with pytest.raises(Unavailable, match="English only"):
        async with pocketsphinx.PocketSphinx(pocketsphinx.PocketSphinxSettings(language="de")):
            pass


@pytest.mark.fast
def test_a_grammar_says_each_beginning_once() -> None:
    assert (
        pocketsphinx.factored(["let me code", "let me code it", "run it", "stop"])
        == "let (me (code [it])) | run (it) | stop"
    )


@pytest.mark.fast
def test_words_that_sound_like_a_term_are_mended() -> None:
    sounds = {"hash": ["HH", "AE", "SH"], "map": ["M", "AE", "P"], "cash": ["K", "AE", "SH"]}

    def spell(text: str) -> list[str]:
        return [sound for word in text.split() for sound in sounds.get(word, list(word))]

    assert pocketsphinx.mended("use a cash map here", ["hash map"], spell) == "use a hash map here"
    assert pocketsphinx.mended("use a list here", ["hash map"], spell) == "use a list here"


# -- Whisper -----------------------------------------------------------------------------------------------------------


async def test_whisper_drops_what_it_invents_for_silence(tmp_path: Path) -> None:
    folder = tiny_models.whisper(tmp_path / "film", "Thanks for watching", no_speech=1.3)
    async with whisper.Whisper(whisper.WhisperSettings(model_path=str(folder))) as stt:
        assert await stt.transcribe(Audio(silence(2), RATE), Vocabulary()) == await stt.transcribe(
            Audio(silence(1), RATE), Vocabulary()
        )
        assert (await stt.transcribe(Audio(silence(2), RATE), Vocabulary())).text == ""


@pytest.mark.parametrize("missing", ["model.bin", "tokenizer.json", "config.json"])
async def test_half_a_whisper_model_is_refused_with_what_is_missing(tmp_path: Path, missing: str) -> None:
    folder = tiny_models.whisper(tmp_path / "half", "hello")
    (folder / missing).unlink()
    with pytest.raises(Unavailable, match=missing):
        async with whisper.Whisper(whisper.WhisperSettings(model_path=str(folder))):
            pass


async def test_a_broken_whisper_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    folder = tiny_models.whisper(tmp_path / "broken", "hello")
    (folder / "model.bin").write_bytes(b"\0" * 100)
    with pytest.raises(Unavailable, match=r"can't be loaded"):
        async with whisper.Whisper(whisper.WhisperSettings(model_path=str(folder))):
            pass


async def test_an_english_whisper_is_refused_for_other_languages(tmp_path: Path) -> None:
    folder = tiny_models.whisper(tmp_path / "english", "hello")
    with pytest.raises(Unavailable, match="English only"):
        async with plugins.load("stt", "whisper", {"model_path": str(folder), "language": "de"}, local_only=True):
            pass


@pytest.mark.parametrize("path", ["", "~/nothing-here"])
async def test_without_a_whisper_model_the_sentence_says_what_to_set(path: str) -> None:
    with pytest.raises(Unavailable, match=r"stt\.model_path"):
        async with whisper.Whisper(whisper.WhisperSettings(model_path=path)):
            pass


# -- Vosk --------------------------------------------------------------------------------------------------------------


async def refused_vosk(folder: Path) -> str:
    pytest.importorskip("vosk", reason="vosk is not installed")
    with pytest.raises(Unavailable) as caught:
        async with plugins.load("stt", "vosk", {"model": str(folder)}, local_only=True):
            pass
    return str(caught.value)


async def test_without_a_vosk_model_the_sentence_says_how_to_get_one(tmp_path: Path) -> None:
    said = await refused_vosk(tmp_path / "nowhere")

    assert f"the folder {tmp_path}/nowhere is missing" in said
    assert "mochictl models pull vosk-small.en" in said


async def test_half_a_vosk_model_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "am").mkdir()
    (tmp_path / "am/final.mdl").write_bytes(b"")

    assert "conf/mfcc.conf, graph/HCLG.fst missing" in await refused_vosk(tmp_path)


async def test_a_broken_vosk_model_is_refused_by_the_library_and_said_in_a_sentence(tmp_path: Path) -> None:
    for name in ("am/final.mdl", "conf/mfcc.conf", "graph/HCLG.fst"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"nothing of the kind\n")

    assert "can't be loaded" in await refused_vosk(tmp_path)


@pytest.mark.fast
def test_what_vosk_answers_becomes_words_and_an_honest_confidence() -> None:
    def result(text: str, *sure: float) -> dict[str, object]:
        return {
            "text": text,
            "result": [{"word": word, "conf": conf} for word, conf in zip(text.split(), sure, strict=True)],
        }

    assert vosk.understood([result("run the", 1.0, 0.8), {"text": ""}, result("tests", 0.6)]) == Recognised(
        "run the tests", 0.8
    )
    assert vosk.understood([]) == vosk.understood([{"text": " "}]) == Recognised("", 0.0)
    assert vosk.understood([result("the", 0.6)]) == Recognised("", 0.0), "what it makes of a click"
    assert vosk.understood([result("the", 0.97)]).text == "the"
    assert vosk.understood([{"text": "no details"}]) == Recognised("no details", 0.5)
