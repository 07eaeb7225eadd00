"""Judges by the voice whether a turn is over: Smart Turn v3, a model of 9 MB that hears intonation and hesitation, from pipecat-ai.

The graph is read from where pip put it; the package itself is not imported. It wants the last eight seconds as Whisper's mel
spectrum, padded in front: `mel` makes that with numpy alone, and a test holds it to Whisper's own.
"""

import importlib.util
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Struct

from mochid import graphs, installing
from mochid.ports import RATE, Audio, Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SAMPLES = 8 * RATE
WINDOW, HOP, BANDS = 400, 160, 80


class SmartTurnSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    """Path of another Smart Turn v3 graph; "" = the one that pipecat-ai brings."""


class SmartTurn:
    name: ClassVar[str] = "smart_turn"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SmartTurnSettings

    def __init__(self, settings: SmartTurnSettings = SmartTurnSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._session: Any = None

    async def __aenter__(self) -> Self:
        self._session = await anyio.to_thread.run_sync(_load, self._settings.model)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = None

    async def complete(self, audio: Audio, text: str) -> float:
        return await anyio.to_thread.run_sync(self._judge, audio)

    def _judge(self, audio: Audio) -> float:
        """Blocking, some 30 ms."""
        import numpy as np

        sound = audio.samples[-SAMPLES:].astype(np.float32)
        sound = np.pad(sound, (SAMPLES - len(sound), 0))
        sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
        (probability,) = self._session.run(None, {"input_features": mel(sound)[None]})
        return float(np.clip(probability.reshape(-1)[0], 0.0, 1.0))


def mel(sound: "NDArray[np.float32]") -> "NDArray[np.float32]":
    """Whisper's log-mel spectrum: (80, samples / 160), about -1 to 1."""
    import numpy as np

    padded = np.pad(sound.astype(np.float64), WINDOW // 2, mode="reflect")
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP][:-1]
    power = np.abs(np.fft.rfft(windows * np.hanning(WINDOW + 1)[:-1])) ** 2
    spectrum = np.log10(np.maximum(_filters() @ power.T, 1e-10))
    spectrum = np.maximum(spectrum, spectrum.max() - 8.0)
    found: NDArray[np.float32] = ((spectrum + 4.0) / 4.0).astype(np.float32)
    return found


@cache
def _filters() -> "NDArray[np.float64]":
    """Slaney's triangles: linear up to a kilohertz, logarithmic above, each of the same area."""
    import numpy as np

    def hertz(mels: "NDArray[np.float64]") -> "NDArray[np.float64]":
        return np.where(mels < 15, mels * 200 / 3, 1000 * np.exp((mels - 15) * np.log(6.4) / 27))

    highest = 15 + np.log(RATE / 2 / 1000) * 27 / np.log(6.4)
    edges = hertz(np.linspace(0, highest, BANDS + 2))
    slopes = edges[:, None] - np.linspace(0, RATE / 2, WINDOW // 2 + 1)[None, :]
    widths = np.diff(edges)[:, None]
    triangles = np.maximum(0, np.minimum(-slopes[:-2] / widths[:-1], slopes[2:] / widths[1:]))
    found: NDArray[np.float64] = triangles * (2.0 / (edges[2:] - edges[:-2]))[:, None]
    return found


def _shipped() -> Path:
    package = importlib.util.find_spec("pipecat")
    graphs = (
        sorted(Path(package.origin).parent.glob("audio/turn/smart_turn/data/smart-turn-v3*.onnx"))
        if package and package.origin
        else []
    )
    if not graphs:
        raise Unavailable(
            "The package pipecat-ai, which brings Smart Turn, is not installed.",
            f"Try `{installing.extra('turn')}`.",
        )
    return graphs[-1]


def _load(model: str) -> Any:
    """Blocking, 0.1 s. Raises `Unavailable`."""
    path = Path(model).expanduser() if model else _shipped()
    try:
        session = graphs.opened(str(path))
    except ImportError as error:
        raise Unavailable("onnxruntime is not installed.", f"Try `{installing.package('onnxruntime')}`.") from error
    except Exception as error:  # onnxruntime raises its own kinds, one for each thing that can be wrong with a file
        raise Unavailable(
            f"Smart Turn's graph {path} can't be loaded ({error}).",
            f"Try `{installing.package('pipecat-ai', again=True)}`.",
        ) from error
    if [one.name for one in session.get_inputs()] != ["input_features"]:
        raise Unavailable(f"{path} is not a Smart Turn v3 graph.", "Leave turns.options.smart_turn.model out.")
    return session
