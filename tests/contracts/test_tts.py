"""What every voice does: sound as long as its words, soon; stops when told to; nothing for nothing; sentences for troubles."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import numpy as np
import pytest

from mochid import plugins
from mochid.adapters import espeak, kokoro
from mochid.ports import Audio, Tts, Unavailable
from mochid.sound.clauses import clauses
from tests import tiny_models
from tests.contracts import engines
from tests.room import loudness

SENTENCE = "Well, what would the complexity of your approach be?"


@pytest.fixture(params=engines.names("tts"))
async def tts(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Tts]:
    async with engines.opened("tts", request, tmp_path) as opened:
        yield opened


async def said(tts: Tts, text: str) -> list[Audio]:
    with anyio.fail_after(60):
        return [chunk async for chunk in tts.speak(text)]


async def test_a_sentence_becomes_sound_of_its_length(tts: Tts) -> None:
    chunks = await said(tts, SENTENCE)

    assert {(chunk.samples.dtype.name, chunk.samples.ndim) for chunk in chunks} == {("float32", 1)}
    samples = np.concatenate([chunk.samples for chunk in chunks])
    assert 1 < sum(chunk.seconds for chunk in chunks) < 10
    assert loudness(samples) > 0.01
    assert np.abs(samples).max() <= 1
    assert len({chunk.rate for chunk in chunks}) == 1


async def test_more_words_are_more_sound(tts: Tts) -> None:
    short, long = await said(tts, "Good."), await said(tts, SENTENCE + " " + SENTENCE)

    assert sum(chunk.seconds for chunk in short) * 2 < sum(chunk.seconds for chunk in long)


@pytest.mark.parametrize(
    "text", ["O(n log n), dp[i][j] != None?", "café – naïve “quotes” ...", "<b>x</b> [[hello]] `y` $2^n$"]
)
async def test_whatever_a_coach_writes_is_spoken(tts: Tts, text: str) -> None:
    assert sum(chunk.seconds for chunk in await said(tts, text)) > 0.2


@pytest.mark.parametrize("text", ["", "   ", "```", "\x00\x01"])
async def test_nothing_to_say_is_silence(tts: Tts, text: str) -> None:
    assert sum(chunk.seconds for chunk in await said(tts, text)) < 0.5


async def test_cancelled_it_stops_at_once_and_can_speak_again(tts: Tts) -> None:
    start = time.monotonic()
    with anyio.move_on_after(0.05):
        async for _ in tts.speak((SENTENCE + " ") * 100):
            await anyio.sleep(0)
    assert time.monotonic() - start < 5

    assert sum(chunk.seconds for chunk in await said(tts, "Good.")) > 0.1


async def test_given_up_in_the_middle_it_can_speak_again(tts: Tts) -> None:
    stream = tts.speak(SENTENCE)
    await anext(stream)
    await stream.aclose()

    assert await said(tts, "Good.")


# -- the packaged voice ------------------------------------------------------------------------------------------------


async def test_espeak_keeps_the_pace_and_the_voice_it_was_told() -> None:
    lengths, voices = [], []
    for settings in (
        espeak.EspeakSettings(rate_wpm=120),
        espeak.EspeakSettings(rate_wpm=300),
        espeak.EspeakSettings(rate_wpm=120, voice="en-us+f3"),
    ):
        async with espeak.Espeak(settings) as tts:
            (sound,) = await said(tts, SENTENCE)
            lengths.append(sound.seconds)
            voices.append(sound.samples)

    assert lengths[0] > 1.5 * lengths[1]
    assert not np.array_equal(voices[0], voices[2])


async def test_two_espeaks_at_once_do_not_mix_their_voices() -> None:
    async with (
        espeak.Espeak(espeak.EspeakSettings(rate_wpm=120)) as slow,
        espeak.Espeak(espeak.EspeakSettings(rate_wpm=300)) as quick,
    ):
        alone = [(await said(one, SENTENCE))[0].seconds for one in (slow, quick)]
        together: dict[int, list[float]] = {0: [], 1: []}

        async def speak(which: int, tts: Tts) -> None:
            for _ in range(5):
                together[which].append((await said(tts, SENTENCE))[0].seconds)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(speak, 0, slow)
            tasks.start_soon(speak, 1, quick)

    assert together[0] == pytest.approx([alone[0]] * 5, rel=0.05)
    assert together[1] == pytest.approx([alone[1]] * 5, rel=0.05)


async def test_a_voice_that_espeak_has_not_is_refused_with_some_it_has() -> None:
    with pytest.raises(Unavailable, match=r"no voice named klingon-x.*en-US"):
        async with espeak.Espeak(espeak.EspeakSettings(voice="klingon-x")):
            pass


# -- Kokoro ------------------------------------------------------------------------------------------------------------


def test_a_slow_voice_speaks_the_first_clause_before_the_rest() -> None:
    assert clauses("Good, now think about the case of an empty list; what then?")[0].startswith("Good, now think")
    assert clauses("Well done so far, and what is the space complexity of it now?") == [
        "Well done so far,",
        "and what is the space complexity of it now?",
    ]


async def test_a_kokoro_that_breaks_says_so_and_goes_on(tmp_path: Path) -> None:
    model, voices = tiny_models.kokoro(tmp_path, breaks=True)
    options = {"model_path": str(model), "voices_path": str(voices)}
    async with plugins.load("tts", "kokoro", options, local_only=True) as tts:
        for _ in range(2):
            with pytest.raises(Unavailable, match="The voice broke"):
                await said(tts, SENTENCE)


async def test_a_kokoro_in_another_pace_and_voice(tmp_path: Path) -> None:
    model, voices = tiny_models.kokoro(tmp_path, voices=("am_michael", "bf_emma"))
    for asked, used in (("en-US", "am_michael"), ("en-GB", "bf_emma"), ("am_michael", "am_michael")):
        settings = kokoro.KokoroSettings(str(model), str(voices), voice=asked, rate_wpm=240)
        async with kokoro.KokoroVoice(settings) as tts:
            assert tts._voice == used
            assert await said(tts, "Good.")


async def test_a_voice_that_kokoro_has_not_is_refused_with_those_it_has(tmp_path: Path) -> None:
    model, voices = tiny_models.kokoro(tmp_path)
    with pytest.raises(Unavailable, match=r"no voice named nobody.*af_heart"):
        async with kokoro.KokoroVoice(kokoro.KokoroSettings(str(model), str(voices), voice="nobody")):
            pass


@pytest.mark.parametrize("broken", ["kokoro.onnx", "voices.bin"])
async def test_a_broken_kokoro_file_is_refused_with_a_sentence(tmp_path: Path, broken: str) -> None:
    model, voices = tiny_models.kokoro(tmp_path)
    (tmp_path / broken).write_bytes(b"nothing of the kind")
    with pytest.raises(Unavailable, match=r"can't be loaded"):
        async with kokoro.KokoroVoice(kokoro.KokoroSettings(str(model), str(voices))):
            pass


async def test_without_kokoro_files_the_sentence_names_them() -> None:
    with pytest.raises(Unavailable, match=r"kokoro-v1\.0\.onnx is missing.*tts\.options\.kokoro\.model_path"):
        async with kokoro.KokoroVoice():
            pass


# -- Piper -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def piper_voice(tmp_path: Path) -> Path:
    pytest.importorskip("piper", reason="piper-tts is not installed")
    return tiny_models.piper(tmp_path)


async def made(name: str, local_only: bool = True, **options: object) -> float:
    """Seconds of the sentence, by a voice with these options."""
    async with plugins.load("tts", name, options, local_only=local_only) as tts:
        return sum(chunk.seconds for chunk in await said(tts, SENTENCE))  # type: ignore[arg-type]


def patience(mood: str) -> float:
    """Seconds for a server to answer; short only where they will pass."""
    return 0.5 if mood in ("stall", "silent") else 20.0


async def test_piper_keeps_the_pace_it_was_told(piper_voice: Path) -> None:
    slow, quick = [await made("piper", model_path=str(piper_voice), rate_wpm=rate) for rate in (120, 300)]

    assert slow == pytest.approx(2.5 * quick, rel=0.05)


async def test_a_piper_voice_is_chosen_by_language_file_or_speaker(tmp_path: Path) -> None:
    pytest.importorskip("piper", reason="piper-tts is not installed")
    one, many = tiny_models.piper(tmp_path), tiny_models.piper(tmp_path, "en_GB-many", speakers=("alba", "cori"))

    for path, voice in ((one, "en-US"), (one, "en_GB"), (many, "cori"), (one, "en_GB-many"), (one, one.stem)):
        assert await made("piper", model_path=str(path), voice=voice) > 1
    with pytest.raises(Unavailable, match=r"speaks en-us, and has no speaker de-DE"):
        await made("piper", model_path=str(one), voice="de-DE")
    with pytest.raises(Unavailable, match=r"alba, cori"):
        await made("piper", model_path=str(many), voice="nobody")


async def test_a_piper_that_breaks_says_so_and_goes_on(tmp_path: Path) -> None:
    pytest.importorskip("piper", reason="piper-tts is not installed")
    broken = tiny_models.piper(tmp_path, breaks=True)
    async with plugins.load("tts", "piper", {"model_path": str(broken)}, local_only=True) as tts:
        for _ in range(2):
            with pytest.raises(Unavailable, match="The voice broke"):
                await said(tts, SENTENCE)  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", ["", ".json"])
async def test_a_piper_file_that_is_torn_or_missing_is_refused_with_a_sentence(piper_voice: Path, suffix: str) -> None:
    file = piper_voice.with_name(piper_voice.name + suffix)
    file.write_bytes(b"nothing of the kind")
    with pytest.raises(Unavailable, match=r"can't be loaded"):
        await made("piper", model_path=str(piper_voice))
    file.unlink()
    with pytest.raises(Unavailable, match=r"is missing.*mochictl models pull piper-lessac"):
        await made("piper", model_path=str(piper_voice))


# -- pyttsx3 -----------------------------------------------------------------------------------------------------------


async def test_pyttsx3_keeps_the_pace_it_was_told() -> None:
    pytest.importorskip("pyttsx3", reason="pyttsx3 is not installed")
    slow, quick = [await made("pyttsx3", rate_wpm=rate) for rate in (120, 300)]

    assert slow > 1.5 * quick


async def test_a_voice_that_the_system_has_not_is_refused() -> None:
    pytest.importorskip("pyttsx3", reason="pyttsx3 is not installed")
    with pytest.raises(Unavailable, match=r"The system has no voice for klingon-x.*Set tts\.voice"):
        await made("pyttsx3", voice="klingon-x")


# -- edge-tts, over a loopback WebSocket -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mood", "said_so"),
    [
        ("refuse", "403"),
        ("stall", "said nothing for"),
        ("silent", "said nothing for"),
        ("drop", "broke off in the middle"),
        ("empty", "No audio was received"),
        ("garbage", "is no sound"),
        ("strange", "could not speak"),
    ],
)
async def test_an_edge_service_in_trouble_is_said_in_a_sentence(mood: str, said_so: str) -> None:
    pytest.importorskip("edge_tts", reason="edge-tts is not installed")
    from tests.speech_servers import EdgeServer

    async with EdgeServer(mood):
        with pytest.raises(Unavailable, match=said_so):
            await made("edge-tts", local_only=False, timeout_s=patience(mood))


async def test_edge_is_asked_for_the_voice_and_the_pace() -> None:
    pytest.importorskip("edge_tts", reason="edge-tts is not installed")
    from tests.speech_servers import EdgeServer

    async with EdgeServer("ok") as server:
        for voice, used in (
            ("en-GB", "en-GB, SoniaNeural"),
            ("en-US-GuyNeural", "en-US, GuyNeural"),
            ("en", "en-US, AriaNeural"),
        ):
            await made("edge-tts", local_only=False, voice=voice, rate_wpm=240)
            assert used in server.asked[-1]["ssml"]
            assert "rate='+33%'" in server.asked[-1]["ssml"]
        with pytest.raises(Unavailable, match="full name"):
            await made("edge-tts", local_only=False, voice="xx-Klingon")


# -- ElevenLabs, over loopback HTTP ------------------------------------------------------------------------------------

KEY = "sk_very_secret"


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    monkeypatch.setenv("ELEVENLABS_API_KEY", KEY)
    return KEY


@pytest.mark.parametrize(
    ("mood", "said_so"),
    [
        ("401", "does not take the key in ELEVENLABS_API_KEY"),
        ("404", "does not know that address, model or voice"),
        ("422", r"did not take the request \(422: No, said the server"),
        ("429", "wants to be left alone"),
        ("500", r"out of order \(500\)"),
        ("302", "sends us elsewhere"),
        ("stall", "did not answer in time"),
        ("silent", "did not answer in time"),
        ("drop", "broke off"),
        ("empty", "sent no sound"),
        ("garbage", "login page"),
    ],
)
async def test_an_elevenlabs_in_trouble_is_said_in_a_sentence(mood: str, said_so: str, key: str) -> None:
    from tests.speech_servers import ElevenServer

    async with ElevenServer(mood) as server:
        with pytest.raises(Unavailable, match=said_so) as caught:
            await made("elevenlabs", local_only=False, base_url=server.url, timeout_s=patience(mood))
    assert key not in str(caught.value)


async def test_elevenlabs_is_asked_for_the_voice_the_pace_and_plain_sound(key: str) -> None:
    from tests.speech_servers import WORD, ElevenServer

    async with ElevenServer(["odd", "ok"]) as server:
        for voice, used in (("en-GB", "JBFqnCBsd6RMkjVDRZzb"), ("AbCdEfGh12345678", "AbCdEfGh12345678")):
            seconds = await made("elevenlabs", local_only=False, base_url=server.url, voice=voice, rate_wpm=198)
            assert seconds == pytest.approx(WORD * len(SENTENCE.split()), abs=0.001)
            asked = server.asked[-1]
            assert asked["path"] == f"/v1/text-to-speech/{used}/stream?output_format=pcm_24000"
            assert (asked["key"], asked["text"], asked["voice_settings"]) == (key, SENTENCE, {"speed": 1.1})


async def test_its_first_words_come_before_its_last(key: str) -> None:
    from tests.speech_servers import ElevenServer

    async with ElevenServer("stall") as server:
        options = {"base_url": server.url, "timeout_s": 60}
        async with plugins.load("tts", "elevenlabs", options, local_only=False) as tts:
            stream = tts.speak(SENTENCE)  # type: ignore[attr-defined]
            with anyio.fail_after(20):
                assert (await anext(stream)).seconds > 0.1
            await stream.aclose()


async def test_without_a_key_the_sentence_says_where_one_may_stand(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ELEVENLABS_API_KEY", raising=False)
    with pytest.raises(Unavailable, match=r"ELEVENLABS_API_KEY.*keys\.toml.*chmod 600"):
        await made("elevenlabs", local_only=False)
    keys = own_home / ".config/mochi/keys.toml"
    keys.parent.mkdir(parents=True, exist_ok=True)
    keys.write_text(f'elevenlabs = "{KEY}"')
    keys.chmod(0o644)
    with pytest.raises(Unavailable, match="can be read by others"):
        await made("elevenlabs", local_only=False)


async def test_a_voice_that_is_no_id_and_no_language_is_refused(key: str) -> None:
    with pytest.raises(Unavailable, match="id of a voice"):
        await made("elevenlabs", local_only=False, voice="../../v1/user")


# -- what is sent away -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["edge-tts", "elevenlabs"])
def test_a_voice_in_the_cloud_is_refused_under_local_only(name: str) -> None:
    with pytest.raises(Unavailable, match=r"local_only = true forbids"):
        plugins.load("tts", name, {}, local_only=True)
