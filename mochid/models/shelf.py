"""What of the catalogue is on this disk: whole, in part or not; where it is, and how it goes again.

Rules: a manifest beside the models keeps the digest that each file had when it came. A file that several models share stays until
the last of them goes. Only files that the catalogue names are ever removed.
"""

import contextlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from mochid.models.catalogue import File, Model
from mochid.models.downloading import CannotPull, Progress, Pulled, digest, pull

MANIFEST = ".mochi-models.json"
SPARE = 64 << 20
"""Bytes to be left free on the disk."""
State = Literal["here", "part", "missing"]


class Shelf:
    """The models folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(os.environ.get("MOCHI_MODELS", "") or "~/.models").expanduser()

    def path(self, model: Model) -> Path:
        """What an engine opens."""
        return self.folder / model.opens

    def state(self, model: Model) -> State:
        if self._unpacked(model) or (not model.unpack and all(self._has(model, file) for file in model.files)):
            return "here"
        return "part" if self.got(model) else "missing"

    def got(self, model: Model) -> int:
        """Bytes of it that are here, unfinished files too."""
        if self._unpacked(model):
            return model.size
        sizes = (_size(self._place(model, file)) or _size(self._part(model, file)) for file in model.files)
        return sum(sizes)

    def missing(self, model: Model) -> list[File]:
        """The files still to be pulled."""
        return [] if self._unpacked(model) else [file for file in model.files if not self._has(model, file)]

    def check_room(self, model: Model) -> None:
        """Raises `CannotPull` when the disk has no room for what is missing."""
        needed = model.size - self.got(model) + (2 * model.size if model.unpack else 0)
        self.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if needed + SPARE > free:
            raise CannotPull(
                f"{model.name} needs {megabytes(needed)} more, and {self.folder} has {megabytes(free)} free. "
                "Make room, or set MOCHI_MODELS to a folder on another disk."
            )

    def fetch(self, model: Model, file: File, base: str, progress: Progress) -> Pulled:
        """Pull one file of the model from `base`. Raises `CannotPull`, `OSError`."""
        target = self._place(model, file)
        target.parent.mkdir(parents=True, exist_ok=True)
        pulled = pull(f"{base.rstrip('/')}/{file.name}", file, target, progress)
        if model.unpack:
            _unpack(target, self.folder / model.into)
        self._write({**self._manifest(), self._key(model, file): pulled})
        return pulled

    def faults(self, model: Model, progress: Progress = lambda _: None) -> list[str]:
        """What is wrong with its files, a sentence each, by reading them whole."""
        found = []
        for file in model.files if not model.unpack else ():
            place, known = self._place(model, file), self._manifest().get(self._key(model, file))
            wanted = file.sha256 or (known.sha256 if known else "")
            if _size(place) != file.size:
                found.append(f"{place} has {_size(place):,} bytes, not {file.size:,}.")
            elif wanted and digest(place, progress) != wanted:
                found.append(f"{place} is damaged: its checksum is another than when it came.")
        return found

    def remove(self, model: Model, others: Iterable[Model]) -> int:
        """Take it off the disk, but for files that one of `others` needs and has. Returns bytes freed."""
        kept = {self._place(other, file) for other in others if self.state(other) == "here" for file in other.files}
        freed, manifest = 0, self._manifest()
        if model.unpack and (folder := self.folder / model.into).is_dir():
            freed += sum(_size(each) for each in folder.rglob("*"))
            shutil.rmtree(folder)
        for file in model.files:
            place = self._place(model, file)
            manifest.pop(self._key(model, file), None) if place not in kept else None
            for path in () if place in kept else (place, self._part(model, file)):
                freed += _size(path)
                path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # the user keeps something of their own in it
            if model.into != ".":
                (self.folder / model.into).rmdir()
        if manifest != self._manifest():
            self._write(manifest)
        return freed

    # -- places --------------------------------------------------------------------------------------------------------

    def _place(self, model: Model, file: File) -> Path:
        return self.folder / file.name if model.unpack else self.folder / model.into / file.name

    def _part(self, model: Model, file: File) -> Path:
        place = self._place(model, file)
        return place.with_name(place.name + ".part")

    def _has(self, model: Model, file: File) -> bool:
        return _size(self._place(model, file)) == file.size

    def _unpacked(self, model: Model) -> bool:
        return model.unpack and (self.folder / model.into).is_dir()

    # -- the manifest --------------------------------------------------------------------------------------------------

    def _key(self, model: Model, file: File) -> str:
        return str(self._place(model, file).relative_to(self.folder))

    def _manifest(self) -> dict[str, Pulled]:
        try:
            return msgspec.json.decode((self.folder / MANIFEST).read_bytes(), type=dict[str, Pulled])
        except (OSError, msgspec.DecodeError):
            return {}  # it only helps to find damage; without it the catalogue's own digests do

    def _write(self, manifest: dict[str, Pulled]) -> None:
        new = self.folder / (MANIFEST + ".new")
        new.write_bytes(msgspec.json.format(msgspec.json.encode(manifest)))
        new.rename(self.folder / MANIFEST)


def megabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(size / 1e6, 0.1):.3g} MB"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


def _unpack(archive: Path, into: Path) -> None:
    """Unpack a zip whose only folder is named like `into`, whole or not at all, and let the archive go."""
    with tempfile.TemporaryDirectory(dir=archive.parent, prefix=".unpacking-") as folder:
        try:
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(folder)
            (Path(folder) / into.name).rename(into)
        except (zipfile.BadZipFile, FileNotFoundError) as error:
            raise CannotPull(f"{archive.name} is not the archive it should be ({error}).") from error
    archive.unlink()
