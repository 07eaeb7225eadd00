"""Lines that were spoken already, as sound: in memory, and for the interviewer's own fixed lines also on the disk.

Rules:
- Bounded in bytes, oldest use goes first; in memory and on the disk alike. A full disk, a folder that is not ours or a torn file
  costs the saving and nothing else.
- On the disk lies only what the owner calls `lasting`: lines that are the same for everybody. What is said about a candidate's
  code, or by a model, is gone with the process. Files are ours alone, and named by a hash.
"""

import hashlib
import os
import tempfile
import wave
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import anyio.to_thread
from msgspec import Struct

from mochid import places
from mochid.ports import Audio

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEMORY_BYTES: Final = 32 * 1024 * 1024
"""About eleven minutes of speech."""
DISK_BYTES: Final = 64 * 1024 * 1024


def default_folder() -> Path:
    """`mochi/voice` in the XDG cache folder."""
    return places.cache() / "voice"


class _Take(Struct, frozen=True, eq=False):
    """One line: 16-bit samples, half of what they were."""

    samples: "NDArray[np.int16]"
    rate: int

    @property
    def audio(self) -> Audio:
        import numpy as np

        return Audio(self.samples.astype(np.float32) / np.float32(32767), self.rate)


class SoundCache:
    """Sound by what was said and who said it. `lasting` tells whether a line may lie on the disk."""

    def __init__(
        self,
        lasting: Callable[[str], bool],
        *,
        folder: Path | None = None,
        memory_bytes: int = MEMORY_BYTES,
        disk_bytes: int = DISK_BYTES,
    ) -> None:
        self._lasting = lasting
        self._folder = folder
        self._room = memory_bytes
        self._disk_room = disk_bytes
        self._takes: OrderedDict[str, _Take] = OrderedDict()
        self._size = 0
        self._saved: set[str] = set()

    async def open(self) -> None:
        """Learn what lies on the disk from earlier."""
        folder = self._folder or default_folder()
        if folder.is_dir():
            self._saved |= await anyio.to_thread.run_sync(lambda: {file.stem for file in folder.glob("*.wav")})

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return self._size

    async def find(self, speaker: str, text: str) -> Audio | None:
        """The line as this speaker said it before. `speaker`: all that its sound depends on."""
        name = _name(speaker, text)
        if name in self._takes:
            self._takes.move_to_end(name)
            return self._takes[name].audio
        if name not in self._saved or not self._lasting(text):
            return None
        take = await anyio.to_thread.run_sync(self._read, name)
        if take is None:
            return None
        self._remember(name, take)
        return take.audio

    async def keep(self, speaker: str, text: str, chunks: Sequence[Audio]) -> None:
        """Keep a line that was made to its end."""
        import numpy as np

        if not chunks or len({chunk.rate for chunk in chunks}) != 1:
            return
        samples = np.concatenate([chunk.samples for chunk in chunks])
        take = _Take((samples.clip(-1, 1) * 32767).astype(np.int16), chunks[0].rate)
        name = _name(speaker, text)
        self._remember(name, take)
        if self._lasting(text):
            self._saved.add(name)
            await anyio.to_thread.run_sync(self._write, name, take)

    def _remember(self, name: str, take: _Take) -> None:
        if take.samples.nbytes > self._room:
            return
        if name in self._takes:
            self._size -= self._takes.pop(name).samples.nbytes
        self._takes[name] = take
        self._size += take.samples.nbytes
        while self._size > self._room:
            self._size -= self._takes.popitem(last=False)[1].samples.nbytes

    # -- the disk; blocking --------------------------------------------------------------------------------------------

    def _file(self, name: str) -> Path:
        return (self._folder or default_folder()) / f"{name}.wav"

    def _read(self, name: str) -> _Take | None:
        import numpy as np

        file = self._file(name)
        try:
            with wave.open(str(file), "rb") as sound:
                if (sound.getnchannels(), sound.getsampwidth()) != (
                    1,
                    2,
                ) or not 8000 <= sound.getframerate() <= 192_000:
                    raise wave.Error("not one of ours")
                data = sound.readframes(sound.getnframes())
                take = _Take(np.frombuffer(data, "<i2").astype(np.int16), sound.getframerate())
            os.utime(file)
        except FileNotFoundError:
            return None
        except (OSError, EOFError, ValueError, wave.Error):
            with suppress(OSError):
                file.unlink()
            return None
        return take if len(take.samples) else None

    def _write(self, name: str, take: _Take) -> None:
        file = self._file(name)
        with suppress(OSError):
            file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
            handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
            try:
                with os.fdopen(handle, "wb") as raw, wave.open(raw, "wb") as sound:
                    sound.setnchannels(1)
                    sound.setsampwidth(2)
                    sound.setframerate(take.rate)
                    sound.writeframes(take.samples.astype("<i2").tobytes())
                os.replace(part, file)
            except BaseException:
                os.unlink(part)
                raise
            self._make_room(file.parent)

    def _make_room(self, folder: Path) -> None:
        with os.scandir(folder) as entries:  # hundreds of them, each looked at once
            files = [(entry.stat(), entry.path) for entry in entries if entry.name.endswith(".wav")]
        total = sum(found.st_size for found, _ in files)
        for found, path in sorted(files, key=lambda file: file[0].st_mtime):
            if total <= self._disk_room:
                break
            os.unlink(path)
            total -= found.st_size


def _name(speaker: str, text: str) -> str:
    return hashlib.sha256(f"{speaker}\0{text}".encode()).hexdigest()[:40]
