"""The command that installs a Python package where this mochi would find it: not just any `pip` that the shell finds first.

Rules:
- It is the pip of the Python that runs, so it works in a virtual environment that is not active, and from any folder.
- An extra is asked of the distribution that is installed already: a checkout needs neither its path nor a registry that has it.
"""

import importlib.util
import os
import shlex
import shutil
import sys
from typing import Final

DISTRIBUTION: Final = "mochi-interviewer"


def extra(name: str) -> str:
    """The command for one of mochi's extras: "~/mochi/.venv/bin/python -m pip install 'mochi-interviewer[vosk]'"."""
    return package(f"{DISTRIBUTION}[{name}]")


def package(name: str, *, again: bool = False) -> str:
    """The command for any package; `again`: it is there, and broken."""
    return f"{_pip()} {'--force-reinstall ' if again else ''}{shlex.quote(name)}"


def checkout() -> str:
    """The command for a checkout that one stands in."""
    return f"{_pip()} -e ."


def _pip() -> str:
    python = shlex.quote(sys.executable)
    home = os.path.expanduser("~") + os.sep
    if python.startswith(home):
        python = f"~{os.sep}{python.removeprefix(home)}"
    if importlib.util.find_spec("pip") is None and shutil.which("uv"):  # an environment that uv made has none
        return f"uv pip install --python {python}"
    return f"{python} -m pip install"
