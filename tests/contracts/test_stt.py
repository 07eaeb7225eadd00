"""What every recogniser does: words for speech, nothing for silence, cancels at once, says in a sentence when it can't."""

import os
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import numpy as np
import pytest

from mochid import plugins
from mochid.adapters import vosk, whisper
from mochid.adapters.pocketsphinx.decoding import mended
from mochid.adapters.pocketsphinx.grammar import factored
from mochid.adapters.pocketsphinx.recogniser import PocketSphinx, PocketSphinxSettings
from mochid.ports import Audio, Recognised, Stt, Unavailable, Vocabulary
from mochid.sound import inventions
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
    long = Audio(np.tile(spoken(engines.SAID).samples, 4), RATE)
    start = time.monotonic()
    with anyio.move_on_after(0.02):
        await stt.transcribe(long, VOCABULARY)
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
OF_THE_INTERVIEW = [
    "move on",
    "can we move on",
    "next part",
    "skip this part",
    "let's go to the next part",
    "let's finish here",
    "end the interview",
    "where were we",
    "I'm back",
    "rephrase that",
    "say it differently",
    "you already asked me that",
    "that didn't help",
    "what failed",
    "what else could go wrong",
    "how much time is left",
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
    async with PocketSphinx() as opened:
        yield opened


async def test_commands_are_understood_nineteen_times_in_twenty(packaged: Stt) -> None:
    missed, tried = [], [("slt", command) for command in COMMANDS] + [("rms", command) for command in COMMANDS[::3]]
    for voice, command in tried:
        heard = (await packaged.transcribe(spoken(command, voice), VOCABULARY)).text.replace("i'm", "i am")
        if command.lower().replace("i'm", "i am") not in heard:
            missed.append(f"{command} ({voice}) -> {heard}")

    assert len(missed) <= 0.05 * len(tried), missed


async def test_talk_about_the_interview_is_understood_nine_times_in_ten(packaged: Stt) -> None:
    missed, tried = [], [("slt", said) for said in OF_THE_INTERVIEW] + [("rms", said) for said in OF_THE_INTERVIEW[::3]]
    for voice, said in tried:
        heard = (await packaged.transcribe(spoken(said, voice), VOCABULARY)).text
        if said.lower() not in heard:
            missed.append(f"{said} ({voice}) -> {heard}")

    assert len(missed) <= 0.1 * len(tried), missed


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


async def test_what_is_heard_does_not_depend_on_what_was_heard_before(packaged: Stt) -> None:
    chance = np.random.default_rng(5)
    before = {
        "a loud noise": Audio(0.3 * chance.standard_normal(2 * RATE).astype(np.float32), RATE),
        "a hiss": Audio(0.01 * chance.standard_normal(2 * RATE).astype(np.float32), RATE),
        "somebody far away": Audio(0.05 * spoken("give me a second", "rms").samples, RATE),
        "the same, nearer": Audio(np.clip(3 * spoken("I'm done").samples, -1, 1), RATE),
    }
    for said in ("I'm done", "let me code it"):
        first = await packaged.transcribe(spoken(said), Vocabulary())
        for what, sound in before.items():
            await packaged.transcribe(sound, VOCABULARY)
            assert await packaged.transcribe(spoken(said), Vocabulary()) == first, f"{said}, after {what}"


@pytest.mark.parametrize("said", ["let me code", "okay", "let's move on", "I could use a heap"])
async def test_nor_on_the_silence_that_the_microphone_kept_around_it(packaged: Stt, said: str) -> None:
    core = candidate_says(said)
    heard = {
        (before, after): await packaged.transcribe(
            Audio(np.concatenate([silence(before), core, silence(after)]), RATE), VOCABULARY
        )
        for before, after in ((0.0, 0.0), (0.0613, 0.3), (0.2999, 0.1), (0.5007, 0.6))
    }

    assert len(set(heard.values())) == 1, heard


async def test_a_decoder_that_dies_is_replaced() -> None:
    before = engines.children("python")
    async with PocketSphinx() as own:
        os.kill(await engines.started(before, "python"), 9)
        await anyio.sleep(0.3)

        assert (await own.transcribe(spoken("run the tests"), VOCABULARY)).text == "run the tests"


async def test_other_languages_are_refused_with_a_sentence() -> None:
    with pytest.raises(Unavailable, match="English only"):
        async with PocketSphinx(PocketSphinxSettings(language="de")):
            pass


@pytest.mark.fast
def test_a_grammar_says_each_beginning_once() -> None:
    assert factored(["let me code", "let me code it", "run it", "stop"]) == "let (me (code [it])) | run (it) | stop"


@pytest.mark.fast
def test_words_that_sound_like_a_term_are_mended() -> None:
    sounds = {"hash": ["HH", "AE", "SH"], "map": ["M", "AE", "P"], "cash": ["K", "AE", "SH"]}

    def spell(text: str) -> list[str]:
        return [sound for word in text.split() for sound in sounds.get(word, list(word))]

    assert mended("use a cash map here", ["hash map"], spell) == "use a hash map here"
    assert mended("use a list here", ["hash map"], spell) == "use a list here"


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


async def test_whisper_encodes_no_more_sound_than_there_is(tmp_path: Path) -> None:
    folder = str(tiny_models.whisper(tmp_path / "tiny", engines.SAID))
    for short, seconds, frames in ((True, 2, 1000), (True, 12, 1400), (True, 29, 3000), (False, 2, 3000)):
        async with whisper.Whisper(whisper.WhisperSettings(model_path=folder, short_window=short)) as stt:
            given = watched(stt)
            sound = 0.1 * np.random.default_rng(1).standard_normal(seconds * RATE).astype(np.float32)
            assert "hash map" in (await stt.transcribe(Audio(sound, RATE), Vocabulary())).text
            assert given == [frames]


async def test_a_doubtful_result_of_a_short_window_is_made_again_with_the_whole(tmp_path: Path) -> None:
    folder = tiny_models.whisper(tmp_path / "circles", "round and again", circles=True)
    async with whisper.Whisper(whisper.WhisperSettings(model_path=str(folder))) as stt:
        given = watched(stt)
        heard = await stt.transcribe(spoken(engines.SAID), VOCABULARY)

    assert given == [1000, 3000]
    assert heard.text == "", "what goes round in circles twice was never said"


def watched(stt: whisper.Whisper) -> list[int]:
    """The frames that the real library's encoder is given from now on."""
    given: list[int] = []
    inner = stt._model.model

    class Watching:
        def __getattr__(self, name: str) -> object:
            return getattr(inner, name)

        def encode(self, features: object, **options: object) -> object:
            given.append(features.shape[-1])  # type: ignore[attr-defined]
            return inner.encode(features, **options)

    stt._model.model = Watching()
    return given


async def test_what_is_too_faint_is_not_even_asked_about(tmp_path: Path) -> None:
    folder = tiny_models.whisper(tmp_path / "sure", "I heard something")
    async with whisper.Whisper(whisper.WhisperSettings(model_path=str(folder))) as stt:
        given = watched(stt)
        for sound in (silence(1), 0.001 * np.ones(RATE, np.float32), silence(0)):
            assert await stt.transcribe(Audio(sound, RATE), Vocabulary()) == Recognised("", 0.0)
        assert given == []


@pytest.mark.fast
@pytest.mark.parametrize(("seconds", "window"), [(0.5, 10), (8, 10), (9, 11), (20, 22), (28, 30), (60, 30)])
def test_the_window_is_ten_seconds_or_two_more_than_the_sound(seconds: float, window: float) -> None:
    assert whisper.window_of(seconds) == window


class Segment(NamedTuple):
    text: str
    avg_logprob: float = -0.2
    no_speech_prob: float = 0.01
    compression_ratio: float = 1.2


@pytest.mark.fast
@pytest.mark.parametrize(
    ("segment", "kept"),
    [
        (Segment("I would use a hash map."), True),
        (Segment("Thank you."), True),
        (Segment("Thank you.", no_speech_prob=0.2), False),
        (Segment("Thanks for watching!", no_speech_prob=0.2), False),
        (Segment("I would use a hash map.", -1.5, 0.7), False),
        (Segment("I would use a hash map.", -1.5, 0.3), True),
        (Segment("nums target", -1.5, 0.3), False),
        (Segment("so so so so so so so so so so", compression_ratio=3.0), False),
        (Segment(" ... "), False),
        (Segment("你好"), True),
        (Segment("42"), True),
    ],
)
def test_what_was_invented_is_told_from_what_was_said(segment: Segment, kept: bool) -> None:
    assert inventions.believable(segment, ("nums", "target")) is kept


# -- an API, over loopback HTTP ----------------------------------------------------------------------------------------


async def by_api(server: Any, vocabulary: Vocabulary = VOCABULARY, **options: Any) -> Recognised:
    options = {"base_url": f"{server.url}/v1", "timeout_s": 20.0, **options}
    async with plugins.load("stt", "api", options, local_only=True) as stt:
        heard: Recognised = await stt.transcribe(Audio(spoken_once(), RATE), vocabulary)  # type: ignore[attr-defined]
        return heard


def spoken_once() -> np.ndarray:
    return 0.1 * np.sin(np.arange(RATE) / 9).astype(np.float32)


@pytest.fixture
def transcription_server() -> type[Any]:
    pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    from tests.speech_servers import TranscriptionServer

    return TranscriptionServer


@pytest.mark.parametrize(
    ("mood", "said_so"),
    [
        ("401", "wants a key"),
        ("404", "does not know that address, model or voice"),
        ("400", r"did not take the request \(400: No, said the server"),
        ("429", "wants to be left alone"),
        ("500", r"out of order \(500\)"),
        ("302", "sends us elsewhere"),
        ("stall", "did not answer in time"),
        ("drop", "broke off"),
        ("garbage", "is no answer"),
        ("strange", "is no answer"),
        ("endless", "more text than anybody said"),
    ],
)
async def test_a_transcription_server_in_trouble_is_said_in_a_sentence(
    mood: str, said_so: str, transcription_server: type[Any]
) -> None:
    async with transcription_server(mood) as server:
        with pytest.raises(Unavailable, match=said_so):
            await by_api(server, timeout_s=0.5 if mood == "stall" else 20.0)  # short only where it will pass


@pytest.mark.parametrize("mood", ["429", "503", "drop"])
async def test_a_server_that_stumbles_once_is_asked_again(mood: str, transcription_server: type[Any]) -> None:
    async with transcription_server([mood, "ok"]) as server:
        assert (await by_api(server)).text == engines.SAID
        assert len(server.asked) == 2


async def test_a_server_that_is_not_there_is_said_with_its_address(transcription_server: type[Any]) -> None:
    async with transcription_server("ok") as server:
        pass
    with pytest.raises(Unavailable, match=rf"can't be reached at http://127\.0\.0\.1:{server.port}/v1"):
        await by_api(server)


async def test_it_is_sent_a_sound_and_the_words_to_expect(
    transcription_server: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOCHI_STT_API_KEY", "of-my-own-server")
    monkeypatch.setenv("OPENAI_API_KEY", "for-openai-alone")
    async with transcription_server("ok") as server:
        heard = await by_api(server, language="en-GB")
        plain = await by_api(server, model="gpt-4o-mini-transcribe")
    asked, other = server.asked

    assert (heard.text, round(heard.confidence, 2)) == (engines.SAID, 0.82)
    assert (plain.text, plain.confidence) == (engines.SAID, 0.7)
    assert asked["sound"] == (1, 2, RATE, RATE)
    assert (asked["path"], asked["language"], asked["response_format"]) == (
        "/v1/audio/transcriptions",
        "en",
        "verbose_json",
    )
    assert "maxDepth" in asked["prompt"]
    assert other["response_format"] == "json"
    assert asked["key"] == "Bearer of-my-own-server"
    assert "for-openai-alone" not in repr(server.asked)


async def test_what_its_whisper_invents_for_silence_is_no_words(transcription_server: type[Any]) -> None:
    async with transcription_server("film") as server:
        assert await by_api(server) == Recognised("", 0.0)


@pytest.mark.fast
def test_a_server_elsewhere_is_refused_under_local_only_and_one_here_is_not() -> None:
    with pytest.raises(Unavailable, match="local_only = true forbids"):
        plugins.load("stt", "api", {}, local_only=True)
    with pytest.raises(Unavailable, match="local_only = true forbids"):
        plugins.load("stt", "api", {"base_url": "http://localhost.evil.example/v1"}, local_only=True)
    plugins.load("stt", "api", {"base_url": "http://[::1]:8000/v1"}, local_only=True)
    plugins.load("stt", "api", {}, local_only=False)


async def test_openai_itself_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(Unavailable, match="OPENAI_API_KEY"):
        async with plugins.load("stt", "api", {}, local_only=False):
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
