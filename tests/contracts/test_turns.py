"""What every judge of turns does: a likelihood for any sound and any words, promptly; and what each is good for."""

import importlib.util
from collections.abc import AsyncIterator

import anyio
import numpy as np
import pytest

from mochid.adapters.ngram import Ngram, NgramSettings, fall
from mochid.adapters.smart_turn import SmartTurn, SmartTurnSettings, mel
from mochid.ports import RATE, Audio, Judge, Unavailable
from tests.contracts import engines
from tests.room import candidate_says


@pytest.fixture(params=engines.names("turns"))
async def judge(request: pytest.FixtureRequest, tmp_path) -> AsyncIterator[Judge]:
    async with engines.opened("turns", request, tmp_path) as opened:
        yield opened


SENTENCES = (
    "Before placing a queen I check the column and both diagonals.",
    "I multiply the lengths and remember the largest product.",
    "The product of all of those is the number of results.",
    "With path compression it's nearly constant.",
    "Two edges between four people should leave two groups.",
)


def noise(seconds: float) -> Audio:
    return Audio(np.random.default_rng(1).normal(0, 0.1, round(seconds * RATE)).astype(np.float32), RATE)


@pytest.mark.parametrize("seconds", [0.3, 3, 12])
@pytest.mark.parametrize("text", ["", "so", "I would use a hash map", "x" * 300, "Ümlaut ^^ 42"])
async def test_anything_said_gets_a_likelihood(judge: Judge, seconds: float, text: str) -> None:
    with anyio.fail_after(20):
        assert 0 <= await judge.complete(noise(seconds), text) <= 1


async def test_the_same_question_gets_the_same_answer(judge: Judge) -> None:
    first = await judge.complete(noise(2), "I would use a hash map")

    assert await judge.complete(noise(2), "I would use a hash map") == first


async def test_words_that_end_a_sentence_are_likelier_the_last_than_words_that_do_not() -> None:
    async with Ngram() as judge:
        whole = await judge.complete(noise(1), "after that we look at every other number in the list again")
        for unfinished in (
            "after that we look at every other number in the list that is",
            "the ranking needs a stable",
        ):
            assert await judge.complete(noise(1), unfinished) < whole
        assert whole > 0.5


def voice(*hertz: float, seconds: float = 1.5) -> Audio:
    """A humming voice that glides from pitch to pitch, and a short silence."""
    pitch = np.interp(np.linspace(0, len(hertz) - 1, round(seconds * RATE)), range(len(hertz)), hertz)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    hum = sum(np.sin(harmonic * phase) / harmonic for harmonic in range(1, 9))
    return Audio(np.concatenate([0.1 * hum, np.zeros(RATE // 4)]).astype(np.float32), RATE)


@pytest.mark.parametrize("pitch", [85.0, 130.0, 210.0, 280.0])
def test_the_fall_of_a_voice_is_told_in_semitones_however_high_it_is(pitch: float) -> None:
    assert fall(voice(pitch, pitch)) == pytest.approx(0, abs=0.3)
    assert fall(voice(pitch, pitch, pitch, pitch, pitch * 0.8)) == pytest.approx(3.6, abs=0.8)
    assert fall(voice(pitch, pitch, pitch, pitch, pitch * 1.2)) == pytest.approx(-3.0, abs=0.8)


def test_where_nobody_speaks_nothing_falls() -> None:
    for silent in (noise(2), Audio(np.zeros(RATE, np.float32), RATE), Audio(np.zeros(0, np.float32), RATE)):
        assert fall(silent) is None


async def test_a_voice_that_came_down_is_likelier_over_than_one_that_is_held_up() -> None:
    text = "the ranking needs a stable sort"
    async with Ngram() as judge:
        fallen = await judge.complete(voice(130, 130, 130, 130, 95), text)
        held = await judge.complete(voice(130, 130, 130, 130, 130), text)
        unheard = await judge.complete(noise(1), text)

    assert held < unheard < fallen


async def test_a_language_model_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(Unavailable, match="no language model at /nowhere"):
        async with Ngram(NgramSettings(model="/nowhere")):
            pass


def test_the_mel_spectrum_is_whispers_own() -> None:
    from faster_whisper.feature_extractor import FeatureExtractor

    sound = noise(8).samples
    theirs = FeatureExtractor(feature_size=80, chunk_length=8)(sound, padding=0)

    assert mel(sound).shape == (80, 800)
    np.testing.assert_allclose(mel(sound), theirs[:, :800], atol=2e-3)


async def test_a_graph_that_is_not_smart_turn_is_refused(tmp_path) -> None:
    broken = tmp_path / "graph.onnx"
    broken.write_bytes(b"no graph")
    with pytest.raises(Unavailable, match="can't be loaded"):
        async with SmartTurn(SmartTurnSettings(model=str(broken))):
            pass


async def test_smart_turn_hears_whether_a_sentence_is_over() -> None:
    if importlib.util.find_spec("pipecat") is None:
        pytest.skip("Smart Turn's model is not here: pip install --no-deps pipecat-ai")
    over, broken_off = [], []
    async with SmartTurn() as judge:
        for text in SENTENCES:
            said = candidate_says(text)
            pause = np.zeros(RATE // 4, np.float32)
            over.append(await judge.complete(Audio(np.concatenate([said, pause]), RATE), ""))
            for share in (0.8, 0.6, 0.4):
                part = said[: round(share * len(said))]
                broken_off.append(await judge.complete(Audio(np.concatenate([part, pause]), RATE), ""))

    assert np.mean(over) > np.mean(broken_off) + 0.1, "on a robot's voice the difference is not large, but it is there"
