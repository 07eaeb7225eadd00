"""A rehearsed sentence encoder: texts are alike that share words. For tests, and for trying the daemon without a model."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Self
from zlib import crc32

from msgspec import Struct

if TYPE_CHECKING:
    from mochid.ports import Samples


class EncoderSettings(Struct, frozen=True, forbid_unknown_fields=True):
    dimensions: int = 256


class RehearsalEncoder:
    """An encoder to which texts are alike that share words."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = EncoderSettings

    def __init__(self, settings: EncoderSettings = EncoderSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self.encoded: list[str] = []
        """Every text it was given."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def encode(self, texts: Sequence[str]) -> "Samples":
        import numpy as np

        self.encoded.extend(texts)
        rows = np.full((len(texts), self._settings.dimensions), 1e-6, dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"[a-z0-9]+", text.lower()):
                row[crc32(word.encode()) % self._settings.dimensions] += 1
        made: Samples = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return made
