"""What every speech detector does: high for a voice, low for silence and noise, quick, and the same again after a reset."""

from collections.abc import AsyncIterator
from statistics import median

import numpy as np
import pytest

from mochid import plugins, settings
from mochid.ports import FRAME, Unavailable, Vad
from mochid.sound.turns import Edge, Endpointing
from tests.contracts import engines
from tests.room import candidate_says

# silero-vad loads its model the way torch has begun to discourage.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")


@pytest.fixture(params=engines.names("vad"))
async def vad(request: pytest.FixtureRequest, tmp_path) -> AsyncIterator[Vad]:
    async with engines.opened("vad", request, tmp_path) as opened:
        yield opened


def frames(samples: np.ndarray) -> list[np.ndarray]:
    return [samples[start : start + FRAME] for start in range(0, len(samples) - FRAME + 1, FRAME)]


@pytest.fixture(scope="module")
def speech() -> list[np.ndarray]:
    return frames(candidate_says("so for each number we check whether the complement was seen before"))


async def test_a_voice_is_speech_and_silence_is_not(vad: Vad, speech: list[np.ndarray]) -> None:
    quiet = [vad.probability(np.zeros(FRAME, np.float32)) for _ in range(60)]
    spoken = [vad.probability(frame) for frame in speech]

    assert all(0 <= one <= 1 for one in quiet + spoken)
    assert max(quiet) < 0.3
    assert median(spoken) > 0.7


async def test_faint_noise_is_not_speech(vad: Vad) -> None:
    noise = np.random.default_rng(1).standard_normal(60 * FRAME).astype(np.float32) * 0.005

    assert max(vad.probability(frame) for frame in frames(noise)) < 0.4


async def test_after_a_reset_it_answers_as_it_did_at_first(vad: Vad, speech: list[np.ndarray]) -> None:
    first = [vad.probability(frame) for frame in speech]
    vad.reset()
    again = [vad.probability(frame) for frame in speech]

    assert again == pytest.approx(first, abs=1e-4)


async def test_it_leaves_the_frame_as_it_was(vad: Vad, speech: list[np.ndarray]) -> None:
    frame = speech[20].copy()
    vad.probability(frame)

    assert np.array_equal(frame, speech[20])


async def test_silero_by_onnx_and_by_torch_find_speech_in_the_same_places() -> None:
    """The two packages ship the model a minor version apart: frames may differ a little, turns may not."""
    said = [
        candidate_says(text, before=1, after=1.5) for text in ("so for each number", "I would use a hash map", "run it")
    ]
    heard = frames(np.concatenate(said))
    answers, turns = [], []
    for name in ("silero", "silero_torch"):
        try:
            async with plugins.load("vad", name, {}, local_only=True) as vad:
                answers.append([vad.probability(frame) for frame in heard])
        except Unavailable as error:
            pytest.skip(f"{name}: {error}")
        endpointing = Endpointing(settings.Vad())
        turns.append([(at, edge) for at, one in enumerate(answers[-1]) if (edge := endpointing.feed(one))])

    same = [one >= 0.5 for one in answers[0]] == np.array([one >= 0.5 for one in answers[1]])
    assert np.mean(same) > 0.95
    assert [edge for _, edge in turns[0]] == [edge for _, edge in turns[1]] == [Edge.STARTED, Edge.STOPPED] * 3
    assert [at for at, _ in turns[0]] == pytest.approx([at for at, _ in turns[1]], abs=4)


async def test_silero_answers_as_the_package_that_brings_its_graph_drives_it(speech: list[np.ndarray]) -> None:
    from faster_whisper.vad import get_vad_model

    samples = np.concatenate(speech)
    expected = get_vad_model()(samples).reshape(-1)[: len(speech)]
    async with plugins.load("vad", "silero", {}, local_only=True) as vad:
        answers = [vad.probability(frame) for frame in speech]

    assert answers == pytest.approx(list(expected), abs=0.01)


async def test_a_model_that_is_none_is_refused_with_a_sentence(tmp_path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"not a graph")
    for path in (broken, tmp_path / "missing.onnx"):
        with pytest.raises(Unavailable, match=r"can't be loaded"):
            async with plugins.load("vad", "silero", {"model": str(path)}, local_only=True):
                pass
