"""Silero's speech detector as a bare ONNX graph: 0.1 ms a frame, no torch.

The graph ships inside faster-whisper, which is not imported for it. It wants the last 64 samples of the frame before in front
of each frame, and the state it gave back; without the former it hears nothing at all.
"""

import importlib.util
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio.to_thread
from msgspec import Struct

from mochid import graphs, installing
from mochid.ports import FRAME, Unavailable

if TYPE_CHECKING:
    from mochid.ports import Samples

CONTEXT = 64
"""Samples of the frame before that go in front of each frame."""
STATE = (1, 1, 128)


class SileroSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    """Path of another Silero v6 graph with inputs input, h, c; "" = the one that comes along."""


class Silero:
    name: ClassVar[str] = "silero"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = SileroSettings

    def __init__(self, settings: SileroSettings = SileroSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._session: Any = None
        self._input: Any = None
        self._h: Any = None
        self._c: Any = None

    async def __aenter__(self) -> Self:
        self._session = await anyio.to_thread.run_sync(_load, self._settings.model)
        self.reset()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = None

    def probability(self, frame: "Samples") -> float:
        self._input[0, CONTEXT:] = frame
        probabilities, self._h, self._c = self._session.run(None, {"input": self._input, "h": self._h, "c": self._c})
        self._input[0, :CONTEXT] = frame[-CONTEXT:]
        return float(probabilities.reshape(-1)[0])

    def reset(self) -> None:
        import numpy as np

        self._input = np.zeros((1, CONTEXT + FRAME), np.float32)
        self._h = np.zeros(STATE, np.float32)
        self._c = np.zeros(STATE, np.float32)


def _shipped() -> Path:
    package = importlib.util.find_spec("faster_whisper")
    graphs = sorted(Path(package.origin).parent.glob("assets/silero_vad*.onnx")) if package and package.origin else []
    if not graphs:
        raise Unavailable(
            "The speech detector's graph is missing.",
            f"It comes with faster-whisper: try `{installing.package('faster-whisper', again=True)}`.",
        )
    return graphs[-1]


def _load(model: str) -> Any:
    """Blocking, 60 ms. Raises `Unavailable`."""
    path = Path(model).expanduser() if model else _shipped()
    try:
        session = graphs.opened(str(path))
    except ImportError as error:
        raise Unavailable("onnxruntime is not installed.", f"Try `{installing.package('onnxruntime')}`.") from error
    except Exception as error:  # onnxruntime raises its own kinds, one for each thing that can be wrong with a file
        raise Unavailable(
            f"The speech detector {path} can't be loaded ({error}).",
            f"Try `{installing.package('faster-whisper', again=True)}`.",
        ) from error
    if {one.name for one in session.get_inputs()} != {"input", "h", "c"}:
        raise Unavailable(f"{path} is not a Silero v6 graph.", "Leave vad.options.silero.model out.")
    return session
