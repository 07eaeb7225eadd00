"""Where the tests find Pyodide: in the folder `.ci/machine` installs it to, or in the user's own."""

import os
from pathlib import Path

import pytest

from mochid.harness.running import wasm
from mochid.ports import Unavailable

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")  # before a test gets a home of its own
FOLDERS = (CACHE / "mochi-tests" / "pyodide", Path(wasm.HOME).expanduser())


def folder() -> str:
    """Skips, saying what to install, where there is none."""
    missing = ""
    for place in FOLDERS:
        try:
            return str(wasm.find(str(place)))
        except Unavailable as error:
            missing = str(error)
    pytest.skip(missing)
