"""The tiers of isolation: how each starts the zygote, and what is said of it.

- container: the zygote in a container of its own, podman's or docker's (see `container.py`), asked for by name;
- wasm: no zygote, but a Python in WebAssembly, in the sandbox of the other languages (see `wasm.py`), asked for by name;
- bubblewrap: the zygote is process 1 in namespaces of its own, and every run closes Landlock and seccomp behind it;
- process: Landlock and seccomp alone, where bubblewrap is missing or user namespaces are forbidden;
- floor: seccomp alone, where the kernel has no Landlock, or by name: no file can be opened at all once the solution runs;
- none: without seccomp nothing is run; the analyzer still reads the file.
Rules: which tier is in force is found by starting it, never assumed. `command` is pure but for looking at what is installed.
"""

import json
import os
import shutil
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from mochid.settings import SandboxLevel


class Tier(StrEnum):
    """Named in `status` and `doctor`, and by `harness.sandbox_level`."""

    CONTAINER = "container"
    WASM = "wasm"
    BUBBLEWRAP = "bubblewrap"
    PROCESS = "process"
    FLOOR = "floor"
    NONE = "none"


REMARKS = {
    Tier.CONTAINER: "",
    Tier.WASM: "Your code runs in WebAssembly: without threads, and a few times slower than usual.",
    Tier.BUBBLEWRAP: "",
    Tier.PROCESS: "",
    Tier.FLOOR: "There is no Landlock around your code: it runs with no file access at all, and can still see which files exist.",
    Tier.NONE: "Nothing here can isolate your code, so it is read but never run.",
}

HERE = Path(__file__).resolve().parents[3]
"""The folder that holds the package `mochid`."""
INSIDE = ("mochid/__init__.py", "mochid/harness/__init__.py", "mochid/harness/inside")
"""All of mochi that the sandboxed interpreter needs."""
INTERPRETER = os.path.realpath(getattr(sys, "_base_executable", "") or sys.executable)
"""The real one: a shim costs 90 ms, and a virtual environment's link points outside the sandbox."""
BOOT = """
import sys
sys.path.insert(0, {home!r})
from mochid.harness.inside.server import main
sys.path.pop(0)
main(floor={floor}, door={door!r})
"""


LINKS = ("/bin", "/lib", "/lib32", "/lib64")
"""Folders that a merged /usr has as links."""


def remark(tier: str) -> str:
    """What the user should know of the tier in force; mostly nothing."""
    return REMARKS[Tier(tier)] if tier in tuple(Tier) else ""


def tiers(level: SandboxLevel) -> tuple[Tier, ...]:
    """What to try, best first, for a `harness.sandbox_level`."""
    if level == "auto":
        return Tier.BUBBLEWRAP, Tier.PROCESS, Tier.FLOOR
    if level == "subprocess":
        return Tier.PROCESS, Tier.FLOOR
    return (Tier(level),)


def command(tier: Tier, boot: str = BOOT, more: Sequence[str] = ()) -> list[str]:
    """What to execute. `boot`: another program for the interpreter; `more`: paths it may read besides.

    Raises `FileNotFoundError` when a helper is not installed.
    """
    if tier is not Tier.BUBBLEWRAP:
        return python(str(HERE), boot, floor=tier is Tier.FLOOR)
    bwrap = shutil.which("bwrap")
    if bwrap is None:
        raise FileNotFoundError("bubblewrap (the command bwrap) is not installed")
    binds = [word for path in more for word in ("--ro-bind", path, path)]
    return [bwrap, *_namespaces(), *_files(), *binds, "--remount-ro", "/", "--", *python("/mochi", boot)]


def python(home: str, boot: str = BOOT, *, floor: bool = False, door: str = "") -> list[str]:
    """The interpreter on `boot`, with the package `mochid` in `home`. `door`: a socket to connect to instead of descriptor 0."""
    return [INTERPRETER, "-I", "-S", "-c", boot.format(home=home, floor=floor, door=door)]


def _namespaces(*, cleared: bool = True) -> list[str]:
    """Whose starter dies, dies too: bubblewrap arranges that itself, just before its child begins.

    Told so before it starts (PR_SET_PDEATHSIG), it would be killed while it sets up, and leave a child that waits for ever.
    """
    return [
        *("--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *(("--as-pid-1", "--clearenv", "--chdir", "/") if cleared else ()),
    ]


BUILDER = """
import sys
sys.path.insert(0, {home!r})
from mochid.harness.inside.builder import main
sys.path.pop(0)
main(floor={floor})
"""


def building(tier: Tier, reads: list[str], writes: list[str]) -> list[str]:
    """The start of a command that builds something: the system and `reads` can be read, `writes` (folders) written, no network."""
    for path in writes:
        os.makedirs(path, exist_ok=True)
    if tier is not Tier.BUBBLEWRAP:
        task = {"reads": [*bound(), *LINKS, *reads], "writes": writes}
        return [*python(str(HERE), BUILDER), json.dumps(task)]
    words = ["bwrap", *_namespaces(cleared=False), "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
    for path in LINKS:
        if os.path.islink(path):
            words += ["--symlink", os.readlink(path), path]
    for path in dict.fromkeys((*bound(), *reads)):
        words += ["--ro-bind", path, path]
    for path in writes:
        words += ["--bind", path, path]
    return [*words, "--chdir", writes[0]]


def _files() -> list[str]:
    """The interpreter, its libraries and the driver, read-only; no home, no /etc, no /run; /proc of these namespaces alone."""
    words: list[str] = []
    for path in LINKS:
        if os.path.islink(path):
            words += ["--symlink", os.readlink(path), path]
    for path in bound():
        words += ["--ro-bind", path, path]
    for path in _masked(bound()):
        words += ["--tmpfs", path]
    words += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--proc", "/proc"]
    for device in ("null", "zero", "random", "urandom"):
        words += ["--dev-bind", f"/dev/{device}", f"/dev/{device}"]
    for path in INSIDE:
        words += ["--ro-bind", str(HERE / path), f"/mochi/{path}"]
    return words


def bound() -> list[str]:
    """Folders with the interpreter and its libraries."""
    found = ["/usr", *(path for path in (*LINKS, "/nix/store") if os.path.isdir(path) and not os.path.islink(path))]
    for path in (sys.base_prefix, sys.base_exec_prefix):
        if not any(Path(path).is_relative_to(parent) for parent in found):
            found.append(path)
    return found


def _masked(bound: list[str]) -> list[str]:
    """Folders inside the bound ones that may hold problems with their answers: installed packages, a checkout."""
    library = Path(os.__file__).parent
    folders = [library / "site-packages", library / "dist-packages", Path("/usr/lib/python3/dist-packages"), HERE]
    folders += Path("/usr/local/lib").glob("python3*/*-packages")
    inside = [folder for folder in folders if folder.is_dir() and any(folder.is_relative_to(path) for path in bound)]
    return sorted({str(folder) for folder in inside if folder not in (Path(path) for path in bound)})
