"""Which models there are to pull: the shipped catalogue, and the user's own beside their settings.

Rules: data only. A file whose digest nobody has published has none here; its size is checked, and its digest is kept in the
manifest from the first download on.
"""

import difflib
import tomllib
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from mochid import settings

SHIPPED = Path(__file__).with_name("catalogue.toml")
Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
"""Never a path: what a catalogue names stays in the models folder."""


class CatalogueError(Exception):
    """A catalogue that can't be read, or a model that is not in it: what, and what to do."""


class File(Struct, frozen=True, forbid_unknown_fields=True):
    name: Name
    size: Annotated[int, Meta(gt=0)]
    """Bytes."""
    sha256: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?$")] = ""


class Model(Struct, frozen=True, forbid_unknown_fields=True, rename={"source": "from"}):
    name: Name
    kind: str
    """What it is for: "recogniser", "voice"."""
    about: str
    source: str
    """The address that the files' names follow."""
    into: Annotated[str, Meta(pattern=r"^([A-Za-z0-9][A-Za-z0-9._-]*|[.])$")]
    """Its folder in the models folder; "." when it has none of its own."""
    opens: Name
    """What an engine's `model_path` is to name."""
    files: tuple[File, ...]
    unpack: bool = False
    """The one file is a zip archive whose only folder is `into`."""

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


class Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[Model, ...] = ()


def own_file() -> Path:
    """The user's additions."""
    return settings.user_file().with_name("models.toml")


def models() -> dict[str, Model]:
    """All models by name, in the order of the catalogue. Raises `CatalogueError`."""
    found = {model.name: model for model in _read(SHIPPED).model}
    if own_file().exists():
        found |= {model.name: model for model in _read(own_file()).model}
    return found


def find(name: str) -> Model:
    """The model of that name. Raises `CatalogueError`."""
    known = models()
    if name in known:
        return known[name]
    near = [each for each in known if each.endswith(f"-{name}")] or difflib.get_close_matches(name, known, n=1)
    guess = f'Did you mean "{near[0]}"? ' if near else ""
    raise CatalogueError(f'There is no model "{name}". {guess}`mochictl models list` shows them all.')


def _read(path: Path) -> Catalogue:
    try:
        found = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Catalogue)
    except OSError as error:
        raise CatalogueError(f"{path} can't be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path} is not valid TOML: {error}.") from error
    except msgspec.ValidationError as error:
        raise CatalogueError(f"{path} is no catalogue of models: {error}.") from error
    for model in found.model:
        if not model.files or (model.unpack and (len(model.files) != 1 or model.into == ".")):
            raise CatalogueError(f"{path}: {model.name} needs files; one that is unpacked needs one file and a folder.")
    return found
