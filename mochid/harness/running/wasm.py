"""Python compiled to WebAssembly (Pyodide), run by a Node that stands by: a second wall around the solution.

The solution sees the memory and the files of a machine that does not exist, and no other. Node itself stands in the same sandbox
as every other language, so whoever breaks out of WebAssembly is where a JavaScript solution begins.
Rules:
- Pyodide is the user's to install; it is never downloaded here.
- An interpreter takes seconds to start, so a snapshot of a started one is kept in the user's cache, one for each version of
  Node, of Pyodide and of our driver. No line of a candidate has run when it is made.
- Each run has a process of its own, started ahead and killed afterwards (see `warm.py`).
"""

import os
import shutil
import subprocess
import tempfile
from contextlib import suppress
from importlib import resources
from pathlib import Path

import anyio

from mochid import places
from mochid.harness.running import endings, frames, toolchain, warm
from mochid.harness.running.endings import Ending
from mochid.harness.running.standby import Engine
from mochid.ports import Job, Outcome, Unavailable
from mochid.reports import Verdict

VERSION = "314.0.7"
"""The Pyodide that mochi is tested with: Python 3.14."""
HOME = "~/.local/share/mochi/pyodide"
REMEDY = f"Install it: npm install --prefix {HOME} pyodide@{VERSION}"
NEEDED = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
OVERHEAD = 1024 << 20
"""Bytes that Node and an empty interpreter map for writing."""
STACK_KB = 60_000
NO_CODE_FROM_TEXT = "--disallow-code-generation-from-strings"
MAKE_S = 60.0
"""A snapshot takes a few seconds of processor time, on a machine that may be busy."""
ENDINGS = (
    Ending(r"out of memory|memory ran out|OutOfMemory", Verdict.MLE, "memory ran out"),
    Ending(r"Maximum call stack size exceeded", Verdict.RE, "RecursionError: too deep for WebAssembly"),
    Ending(r"terminated with exit\(1[3-9]\d\)", Verdict.CRASH, "The interpreter itself was killed."),
    Ending(r"RuntimeError: (.{1,80})", Verdict.CRASH, "The interpreter itself gave up ({})."),
)
UNUSED_S = 7 * 24 * 3600
"""How long a snapshot of other versions is kept: another mochid may still start from it."""


class Wasm:
    """The interpreters that stand by. Made by `start`."""

    def __init__(self, standbys: warm.Warm) -> None:
        self._warm = standbys

    @classmethod
    async def start(cls, folder: str, memory_mb: int) -> "Wasm":
        """`folder`: where Pyodide is, "" = where `REMEDY` puts it. Raises `Unavailable` with what to install."""
        node, package = _node(), find(folder)
        kept = await _snapshot(node, package)
        made = cls(warm.Warm(lambda megabytes: _engine(node, package, kept, megabytes)))
        await made._warm.open("auto", memory_mb)
        return made

    async def run(self, job: Job) -> Outcome:
        """Run once. Raises `Unavailable`. Cancelled, nothing of the run is left."""
        ran = await self._warm.run(job, warm.task(job))
        return endings.explained(frames.outcome(job, ran), ran.trace, ENDINGS, r'File "solution\.py", line (\d+)')

    async def close(self) -> None:
        await self._warm.close()


def find(folder: str = "") -> Path:
    """The pyodide package in a folder or in what npm made there. Raises `Unavailable`."""
    wanted = Path(folder).expanduser() if folder else places.data() / "pyodide"
    for place in (wanted, wanted / "node_modules" / "pyodide"):
        if all((place / name).is_file() for name in NEEDED):
            return place.resolve()
    remedy = REMEDY if folder or wanted == Path(HOME).expanduser() else REMEDY.replace(HOME, str(wanted))
    raise Unavailable(f"The wasm sandbox needs Pyodide, which is not in {wanted}.", remedy)


def _node() -> str:
    found = shutil.which("node") or shutil.which("nodejs")
    if found is None:
        raise Unavailable(
            "The wasm sandbox needs Node, and there is no node on the PATH.", "Install Node: apt-get install nodejs."
        )
    return os.path.realpath(found)


def _argv(node: str, package: Path, *more: str) -> tuple[str, ...]:
    flags = (f"--stack-size={STACK_KB}", "--v8-pool-size=1", "--no-warnings", NO_CODE_FROM_TEXT)
    return (node, *flags, str(toolchain.drivers("pyodide", "driver.mjs")), str(package), *more)


def _engine(node: str, package: Path, kept: Path, memory_mb: int) -> Engine:
    return Engine(
        called="Pyodide",
        remedy=f"Node {NO_CODE_FROM_TEXT} may be too old; mochi is tested with version 20 and pyodide@{VERSION}.",
        argv=_argv(node, package, str(kept), str(memory_mb)),
        data=OVERHEAD + (memory_mb << 20),
        reads=(str(toolchain.drivers("pyodide", "driver.mjs")), str(package), str(kept)),
        env={"OPENSSL_CONF": "/dev/null"},
    )


async def _snapshot(node: str, package: Path) -> Path:
    """The snapshot for these versions, made if it is missing. Raises `Unavailable`."""
    inside = Path(str(resources.files("mochid.harness"))) / "inside"
    sources = [*sorted(inside.glob("*.py")), toolchain.drivers("pyodide", "driver.mjs"), package / "package.json"]
    sources += [package / name for name in NEEDED]
    stamp = await anyio.to_thread.run_sync(toolchain.digest, sources, node, str(os.stat(node).st_mtime_ns))
    kept = toolchain.cache("pyodide") / f"{stamp}.snapshot"
    if not kept.is_file():
        made = await _made(_argv(node, package, str(inside), "make"))
        with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as file:
            file.write(made)
        os.replace(file.name, kept)
    os.utime(kept)
    for old in kept.parent.glob("*.snapshot"):
        with suppress(FileNotFoundError):  # another daemon was quicker
            if old.stat().st_mtime < kept.stat().st_mtime - UNUSED_S:
                old.unlink()
    return kept


async def _made(argv: tuple[str, ...]) -> bytes:
    """What the driver writes when it makes a snapshot."""
    with anyio.move_on_after(MAKE_S):
        done = await anyio.run_process(argv, stdin=subprocess.DEVNULL, env={"OPENSSL_CONF": "/dev/null"}, check=False)
        if done.returncode == 0 and done.stdout:
            return done.stdout
        said = [line for line in done.stderr.decode(errors="replace").splitlines() if "rror" in line]
        raise Unavailable(
            f"Pyodide can't start here ({said[0].strip()[:200] if said else 'it gave no reason'}).", REMEDY
        )
    raise Unavailable(f"Pyodide did not start within {MAKE_S:g} seconds.", "Try again when the machine is less busy.")
