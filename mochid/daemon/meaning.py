"""A second opinion on what the candidate means: the sentence encoder, where one is installed, beside the labelled sentences.

Rules:
- Asked before an utterance becomes an event, and only when the rules are unsure of it; the answer is part of the event.
- Never waited for: while the engine loads, or when it takes longer than `PATIENCE`, there is no opinion, and the rules stand.
- The vectors of the labelled sentences are made once and kept in the cache folder, by the digest of sentences and engine.
"""

import hashlib
import io
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from mochid import places
from mochid.engines import Engines
from mochid.interview.meaning import likest
from mochid.interview.meaning.intents import UNSURE, Intent, read
from mochid.ports import Encoder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

log = logging.getLogger(__name__)

PATIENCE = 0.4
"""Seconds."""
BATCH = 16
"""Sentences encoded at a time, so that an utterance need not wait for all of them."""
LABELLED = Path(__file__).parents[1] / "shipped" / "utterances.txt"


class Meaning:
    """Second opinions, by whatever encoder there is."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._labels, self._sentences = labelled()
        self._vectors: Vectors | None = None
        self._for: Encoder | None = None
        """The engine whose vectors they are."""

    async def prepare(self) -> None:
        """Open the encoder and have the vectors of the labelled sentences at hand. Slow; meant to run behind everything else."""
        opened = await self._engines.open("encoder")
        if opened.engine is None:
            return
        try:
            self._vectors = await self._known(opened.engine, opened.name)
            self._for = opened.engine
        except Exception:  # an engine is somebody else's code; the rules do without it
            log.exception("encoder failed")

    async def opinion(self, text: str) -> str:
        """An `Intent`, or "" when the rules know better, or nobody does."""
        engine: Encoder | None = self._engines.engine("encoder")
        intent = read(text)
        if (
            engine is None
            or engine is not self._for
            or self._vectors is None
            or intent not in UNSURE
            or not text.strip()
        ):
            return ""
        with anyio.move_on_after(PATIENCE):
            try:
                (vector,) = await engine.encode((text,))
            except Exception:  # as above
                log.exception("encoder failed")
                return ""
            return str(likest.opinion(intent, (self._vectors @ vector).tolist(), self._labels) or "")
        return ""

    async def _known(self, engine: Encoder, name: str) -> "Vectors":
        import numpy as np

        told = hashlib.sha256("\n".join((name, *self._sentences)).encode()).hexdigest()[:16]
        path = places.cache() / f"meanings-{told}.npy"
        try:
            kept: Vectors = await anyio.to_thread.run_sync(np.load, path)
            if kept.shape[:1] == (len(self._sentences),):
                return kept
        except (OSError, ValueError):
            pass  # not made yet, or not whole
        parts = [await engine.encode(self._sentences[at : at + BATCH]) for at in range(0, len(self._sentences), BATCH)]
        made: Vectors = np.concatenate(parts)
        await anyio.to_thread.run_sync(_keep, path, made)
        return made


def _keep(path: Path, vectors: "Vectors") -> None:
    """Write the vectors down; without them the next start is only slower."""
    import numpy as np

    made = io.BytesIO()
    np.save(made, vectors)
    try:
        places.write_whole(path, made.getvalue())
    except OSError as error:
        log.warning("vectors not kept: %s", error)


def labelled(path: Path = LABELLED) -> tuple[tuple[Intent, ...], tuple[str, ...]]:
    """Labels and sentences of a table."""
    rows = [
        line.split(": ", 1) for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] not in "#="
    ]
    return tuple(Intent(intent) for intent, _ in rows), tuple(text for _, text in rows)
