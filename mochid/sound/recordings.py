"""What the candidate said, kept as sound: only where `privacy.record_audio` asks for it, one FLAC file an utterance.

Rules:
- The files lie in the session's folder, in `recordings/`, named for the time of day; readable by the user alone.
- A file is there whole or not at all. A disk that is full costs the recording, never the interview; it is said once.
"""

import glob
import logging
import math
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
from msgspec import Struct

from mochid.ports import Audio

log = logging.getLogger(__name__)

FOLDER = "recordings"
SUFFIX = ".flac"


class Recorded(Struct, frozen=True):
    """One utterance on the disk."""

    session: str
    file: str
    at: float
    """When it was kept, in seconds since the epoch."""
    seconds: float
    bytes: int


class Recorder:
    """Keeps utterances one after the other, behind the listening."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self._send, self._receive = anyio.create_memory_object_stream[tuple[Path, float, Audio]](math.inf)

    def keep(self, session: Path, at: float, audio: Audio) -> None:
        """Take one utterance. `session`: its folder; `at`: seconds since the epoch."""
        self._send.send_nowait((session, at, audio))

    async def run(self) -> None:
        with self._send, self._receive:
            async for session, at, audio in self._receive:
                try:
                    await anyio.to_thread.run_sync(write, session, at, audio)
                    self._note("")
                except Exception as error:  # a disk or a codec that fails costs the recording, not the interview
                    log.exception("recording failed")
                    self._note(f"What you say can't be recorded: {error}.")


def write(session: Path, at: float, audio: Audio) -> Path:
    """Blocking, about 10 ms a second of sound. Raises `OSError`."""
    folder = session / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{time.strftime('%H%M%S', time.localtime(at))}-{int(at % 1 * 1000):03d}"
    file, part = folder / f"{name}{SUFFIX}", folder / f"{name}.part"
    try:
        with open(part, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
            _encode(audio, out)
        part.rename(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return file


def _encode(audio: Audio, out: Any) -> None:
    import av
    import numpy as np

    pcm = (np.clip(audio.samples, -1, 1) * 32767).astype(np.int16).reshape(1, -1)
    with av.open(out, "w", format="flac") as container:
        stream = container.add_stream("flac", rate=audio.rate)
        stream.layout, stream.format = "mono", "s16"
        frame = av.AudioFrame.from_ndarray(pcm, format="s16", layout="mono")
        frame.sample_rate = audio.rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


def found(workspace: Path, session: str = "") -> tuple[Recorded, ...]:
    """All that is kept, or that of one session, oldest first."""
    files = workspace.glob(f"{glob.escape(Path(session).name) if session else '*'}/{FOLDER}/*{SUFFIX}")
    kept = (_described(file) for file in files)
    return tuple(sorted(kept, key=lambda each: (each.session, each.file)))


def delete(workspace: Path, session: str = "") -> tuple[Recorded, ...]:
    """Remove all that is kept, or that of one session. Returns what went. Raises `OSError`."""
    gone = found(workspace, session)
    for each in gone:
        Path(each.file).unlink(missing_ok=True)
    for folder in {Path(each.file).parent for each in gone}:
        if not any(folder.iterdir()):
            folder.rmdir()
    return gone


def _described(file: Path) -> Recorded:
    about = file.stat()
    return Recorded(file.parents[1].name, str(file), round(about.st_mtime, 3), _seconds(file), about.st_size)


def _seconds(file: Path) -> float:
    """From the stream's own header: 20 bits of rate, 3 of channels, 5 of depth, 36 of samples; 0 for what is no FLAC."""
    with file.open("rb") as stream:
        head = stream.read(26)
    if len(head) < 26 or not head.startswith(b"fLaC"):
        return 0.0
    packed = int.from_bytes(head[18:26], "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    return round(samples / rate, 2) if rate else 0.0
