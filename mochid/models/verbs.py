"""`mochictl models list|pull|remove|path`: models are fetched when they are asked for, and at no other time.

Rules: a bar in a terminal, plain lines in a pipe, one JSON object a line with --json. Ctrl-C keeps what has come, and says so.
Exit code 0 when everything asked for is there, 1 otherwise.
"""

import os
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from mochid.models import catalogue
from mochid.models.catalogue import CatalogueError, File, Model
from mochid.models.downloading import CannotPull, Progress
from mochid.models.shelf import Shelf, State, megabytes

INTERRUPTED = 130
LINE_S = 3.0
"""Seconds between two lines of progress where there is no terminal."""
MARKS: dict[State, str] = {"here": "ok", "part": "..", "missing": "  "}


class Listed(Struct, frozen=True):
    """One model, as `--json` tells of it."""

    name: str
    kind: str
    about: str
    size: int
    got: int
    state: State
    path: str
    faults: tuple[str, ...] = ()


def list_them(*, check: bool, as_json: bool) -> int:
    """Print every model of the catalogue and what of it is here; `check`: read what is here whole."""
    shelf = Shelf()
    try:
        rows = [_listed(shelf, model, check) for model in catalogue.models().values()]
    except CatalogueError as error:
        return _complain(error)
    if as_json:
        print(_json(rows))
    else:
        print(
            "\n".join(
                [
                    *(_row(row) for row in rows),
                    "",
                    f"`mochictl models pull NAME` fetches one, and keeps it in {shelf.folder}.",
                ]
            )
        )
    return 1 if any(row.faults for row in rows) else 0


def pull(name: str, mirror: str, *, as_json: bool) -> int:
    """Fetch a model, from where the catalogue says or from a mirror."""
    shelf = Shelf()
    try:
        model = catalogue.find(name)
        mirror = mirror or os.environ.get("MOCHI_MODELS_URL", "")
        base = f"{mirror.rstrip('/')}/{model.name}" if mirror else model.source
        if base.partition("://")[0] not in ("http", "https"):
            raise CannotPull(f"{mirror} is no address of a mirror. It begins with https:// or http://.")
        missing = shelf.missing(model)
        if missing:
            shelf.check_room(model)
        for file in missing:
            with _Shown(file, as_json) as progress:
                shelf.fetch(model, file, base, progress)
    except (CatalogueError, CannotPull) as error:
        return _complain(error)
    except OSError as error:
        return _complain(f"{name} can't be written into {shelf.folder}: {error.strerror}.")
    except KeyboardInterrupt:
        got = megabytes(shelf.got(model))
        _complain(f"\nStopped. {got} of {megabytes(model.size)} are kept; the same command goes on from there.")
        return INTERRUPTED
    if as_json:
        print(_json(_listed(shelf, model, False)))
    else:
        print(
            f"{model.name} is {'here' if missing else 'here already'}: {shelf.path(model)}\n{_use(model, shelf)}".strip()
        )
    return 0


def remove(name: str, *, as_json: bool) -> int:
    """Take a model off the disk."""
    shelf = Shelf()
    try:
        model = catalogue.find(name)
        others = [each for each in catalogue.models().values() if each.name != model.name]
        freed = shelf.remove(model, others)
    except CatalogueError as error:
        return _complain(error)
    except OSError as error:
        return _complain(f"{error.filename} can't be removed: {error.strerror}.")
    if not freed:
        return _complain(f"{name} is not here.")
    print(_json({"name": name, "freed": freed}) if as_json else f"{name} is gone: {megabytes(freed)} freed.")
    return 0


def path(name: str, *, as_json: bool) -> int:
    """Print where a model is, or where they all are."""
    shelf = Shelf()
    if not name:
        print(_json({"path": str(shelf.folder)}) if as_json else shelf.folder)
        return 0
    try:
        model = catalogue.find(name)
    except CatalogueError as error:
        return _complain(error)
    here = shelf.state(model) == "here"
    print(_json({"path": str(shelf.path(model)), "here": here}) if as_json else shelf.path(model))
    if not here:
        return _complain(f"It is not here yet. `mochictl models pull {model.name}` fetches it.")
    return 0


KEYS = {
    "whisper": "stt.model_path",
    "vosk": "stt.options.vosk.model",
    "kokoro": "tts.options.kokoro.model_path",
    "piper": "tts.options.piper.model_path",
}
"""The setting that points an engine at a model, by the first word of the model's name."""


def _use(model: Model, shelf: Shelf) -> str:
    """What makes an engine take this model, if it does not by itself."""
    if shelf.folder != Path("~/.models").expanduser():
        key = KEYS.get(model.name.partition("-")[0], "the engine's model path")
        return f"Set {key} to it: `mochictl config edit`."
    return "mochid takes it up when it next starts: `mochictl shutdown` ends the one that runs."


def _listed(shelf: Shelf, model: Model, check: bool) -> Listed:
    state = shelf.state(model)
    faults = tuple(shelf.faults(model)) if check and state == "here" else ()
    return Listed(
        model.name, model.kind, model.about, model.size, shelf.got(model), state, str(shelf.path(model)), faults
    )


def _row(row: Listed) -> str:
    size = f"{megabytes(row.got)} of {megabytes(row.size)}" if row.state == "part" else megabytes(row.size)
    mark = "!!" if row.faults else MARKS[row.state]
    return "\n".join([f"{mark} {row.name:<23} {size:>8}  {row.about}", *(f"   {fault}" for fault in row.faults)])


def _complain(why: object) -> int:
    print(why, file=sys.stderr)
    return 1


class _Shown:
    """The progress of one file, as whoever looks can take it."""

    def __init__(self, file: File, as_json: bool) -> None:
        self._file = file
        self._as_json = as_json
        self._bar: Any = None
        self._due = 0.0

    def __enter__(self) -> Progress:
        if not self._as_json and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=self._file.size, desc=self._file.name, unit="B", unit_scale=True, leave=False)
            return self._draw
        return self._tell

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def _draw(self, here: int) -> None:
        if self._bar.n == 0 and here:
            self._bar.initial = here  # what was kept from last time does not count as speed
        self._bar.n = here
        self._bar.refresh() if here == self._file.size else self._bar.update(0)

    def _tell(self, here: int) -> None:
        now = time.monotonic()
        if now < self._due and here < self._file.size:
            return
        self._due = now + LINE_S
        if self._as_json:
            line = {"file": self._file.name, "got": here, "size": self._file.size}
            print(_json(line), flush=True)
        else:
            print(f"{self._file.name}: {100 * here // self._file.size} % of {megabytes(self._file.size)}", flush=True)


def _json(what: object) -> str:
    return msgspec.json.encode(what).decode()
