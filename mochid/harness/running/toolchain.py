"""Where a language's tools are, and the folder in the user's cache where what they make is kept."""

import hashlib
import os
import shutil
from importlib import resources
from pathlib import Path

from mochid import places
from mochid.ports import Unavailable

TOOLS = {
    "javascript": (("node", "nodejs"), "apt-get install nodejs"),
    "java": (("javac",), "apt-get install default-jdk-headless"),
    "go": (("go",), "apt-get install golang-go"),
}
"""What each language besides Python needs on the PATH (any of these), and what brings it along."""


def find(command: str, missing: str, remedy: str) -> str:
    """The real path of a command: a shim or a link leads out of the sandbox. Raises `Unavailable` with those words."""
    found = shutil.which(command)
    if found is None:
        raise Unavailable(missing, remedy)
    return os.path.realpath(found)


def stubborn(called: str, command: str | Path, ask: str = "--version") -> str:
    """What to do about a tool that is there and does not start: to install it is seldom the answer."""
    return f"{called} is there, so it need not be installed: `{command} {ask}` may tell what is wrong with it."


def cache(name: str) -> Path:
    """A folder of ours in the user's cache, made if it is missing. Raises `Unavailable`."""
    base = places.cache() / name
    try:
        base.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Unavailable(f"{base} can't be made: {os.strerror(error.errno or 0)}.", "Set XDG_CACHE_HOME.") from None
    return base


def drivers(*names: str) -> Path:
    """The folder with our own sources in other languages, or a place in it."""
    return Path(str(resources.files("mochid.harness"))).joinpath("drivers", *names)


def digest(files: list[Path], *more: str) -> str:
    """A name for what is made of these files with these tools."""
    made = hashlib.sha256()
    for file in files:
        made.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    made.update("\0".join(more).encode())
    return made.hexdigest()[:16]
