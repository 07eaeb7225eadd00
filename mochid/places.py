"""Where mochi keeps what is its user's, and how a file is put there.

Rules:
- XDG's folders, looked up whenever somebody asks; a relative value is ignored, as XDG wants it. Asking makes no folder.
- A file is there whole or not at all, whatever happens meanwhile.
"""

import contextlib
import os
from pathlib import Path


def config(program: str = "mochi") -> Path:
    """What a program's user has chosen."""
    return _base("XDG_CONFIG_HOME", ".config") / program


def data() -> Path:
    """What the user would miss: interviews, problems, calibrations."""
    return _base("XDG_DATA_HOME", ".local/share") / "mochi"


def cache() -> Path:
    """What can be made again."""
    return _base("XDG_CACHE_HOME", ".cache") / "mochi"


def write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Put a file in place of what was there, and make its folder, private, if it is missing. Raises `OSError`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    with contextlib.suppress(FileNotFoundError):
        part.unlink()  # of one that was killed; O_EXCL follows no link that somebody laid there
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _base(variable: str, otherwise: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named) if os.path.isabs(named) else Path.home() / otherwise
