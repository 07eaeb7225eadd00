"""The noise gate: what is too quiet never reaches the voice detector, and no word is lost by that."""

import numpy as np
import pytest

from mochid.adapters.rehearsal.vad import RehearsalVad
from mochid.adapters.silero import Silero
from mochid.ports import FRAME, RATE
from mochid.settings import Vad
from mochid.sound.noisegate import Detector, NoiseGate
from mochid.sound.turns import Edge, Endpointing
from tests.room import candidate_says
from tests.test_calibration import OTHERS, frames, noise


@pytest.mark.fast
def test_the_gate_lets_the_loud_through_with_the_soft_that_follows_it() -> None:
    gate = NoiseGate(RehearsalVad(), 0.05)
    loud, soft = np.full(FRAME, 0.2, np.float32), np.full(FRAME, 0.03, np.float32)

    assert gate.probability(soft) == 0.0
    assert gate.probability(loud) == 0.99
    assert gate.probability(soft) > 0.0
    for _ in range(20):
        last = gate.probability(soft)
    assert last == 0.0


class Counted:
    """A detector that counts how often it is run."""

    def __init__(self, vad: Detector) -> None:
        self.vad = vad
        self.runs = 0

    def probability(self, frame: np.ndarray) -> float:
        self.runs += 1
        return self.vad.probability(frame)

    def reset(self) -> None:
        self.vad.reset()


def test_in_a_quiet_room_the_detector_is_not_run_at_all() -> None:
    counted = Counted(RehearsalVad())
    gate = NoiseGate(counted, 0.03)
    for frame in frames(noise(60, 0.005, 1)):
        assert gate.probability(frame) == 0.0

    assert counted.runs == 0


@pytest.mark.parametrize("voice", ["slt", "kal", "rms"])
@pytest.mark.parametrize("peak", [0.04, 0.1, 0.6])
async def test_speech_is_noticed_in_the_frame_in_which_a_detector_that_always_runs_notices_it(
    voice: str, peak: float
) -> None:
    """Soft speech too: the gate opens at 0.03. A hiss of a quiet room lies behind it, minutes long and short."""
    said = [candidate_says(text, voice=voice) for text in OTHERS]
    sound = [noise(20, 0.003, 1)]
    for at, speech in enumerate(said):
        sound += [speech * peak / np.abs(speech).max(), noise(0.8 + 3 * at, 0.003, at)]
    whole = np.concatenate(sound)
    whole += noise(len(whole) / RATE, 0.001, 9)[: len(whole)]
    starts: list[list[int]] = []
    async with Silero() as vad:
        counted = Counted(vad)
        for detector in (_Heard(vad, 0.03), NoiseGate(counted, 0.03)):
            detector.reset()
            endpointing = Endpointing(Vad())
            edges = [endpointing.feed(detector.probability(frame)) for frame in frames(whole)]
            starts.append([at for at, edge in enumerate(edges) if edge is Edge.STARTED])

    assert len(starts[0]) >= len(OTHERS)
    assert len(starts[1]) == len(starts[0])
    assert max(gated - always for gated, always in zip(starts[1], starts[0], strict=True)) <= 1, f"{starts}"
    assert counted.runs < 0.6 * len(frames(whole))


class _Heard(NoiseGate):
    """As it was: the detector hears everything, and is believed about what is loud."""

    def probability(self, frame: np.ndarray) -> float:
        probability = self._vad.probability(frame)
        return probability if self._gate.feed(float(abs(frame).max())) else 0.0
