"""The Go tools: one module of our own in the user's cache, into which the candidate's file is put and built.

Rules: offline, without cgo, with a warm build cache, behind walls of its own; nothing that is built is run here. The
candidate's text keeps its lines. Our part is a file beside it whose `init` hands the function to the driver, so a `main` of the
candidate's own is in nobody's way.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import anyio
from anyio.abc import Process
from msgspec import Struct

from mochid.harness.clean import clean
from mochid.harness.running import sandbox, toolchain
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.standby import Engine
from mochid.harness.sourcetext import bare, declares
from mochid.ports import Unavailable
from mochid.spawning import spawned

REMEDY = "Install Go 1.18 or newer: apt-get install golang-go."
GONE_S = 5.0
"""What a killed compiler's children may take to let go of the pipe they share."""
OVERHEAD = 192 << 20
"""Bytes that a Go program maps for writing besides its heap."""
COLD_S, BUILD_S = 90.0, 20.0
"""How long the first build may take, when nothing is cached yet, and how long any other."""
LIMITS = 'ulimit -f 262144; ulimit -t 120; ulimit -d 2097152; exec "$@"'
"""Half-kilobyte blocks of a file, seconds of a processor, kilobytes of memory: for what a text can ask of a compiler."""
NODES = {
    "ListNode": "type ListNode struct {\n\tVal  int\n\tNext *ListNode\n}\n",
    "TreeNode": "type TreeNode struct {\n\tVal   int\n\tLeft  *TreeNode\n\tRight *TreeNode\n}\n",
}
"""The node classes a solution may use without defining them."""
OURS = """package main

import "mochi/driver"

func init() {{
	driver.Run({entry})
}}
{more}"""
WARM_UP = """package main

import (
	"container/heap"
	"container/list"
	"errors"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"sync"
)

var _ = []any{heap.Init, list.New, errors.New, fmt.Sprint, math.Abs, sort.Ints, strconv.Itoa, strings.Fields, &sync.Mutex{}}

func ready(x int) int { return x }
"""
"""Brings what solutions import into the build cache."""


class Broken(Exception):
    """It does not build. `line` of the candidate's file, or 0."""

    def __init__(self, text: str, line: int = 0) -> None:
        super().__init__(text)
        self.text = text
        self.line = line


class Written(Struct, frozen=True):
    """A candidate's file made ready for building, and ours beside it."""

    theirs: str
    ours: str


def written(source: str, names: list[str], made: str = "") -> Written:
    """Pure. `made`: the type that is asked for instead of a function. Raises `Broken` when it is not there."""
    text = bare(source)
    package = re.search(r"^\s*package\s+(\w+)", text)
    if package is None:
        source = f"package main; {source}"
    elif package[1] != "main":
        source = source.replace(f"package {package[1]}", "package main", 1)
    more = [code for name, code in NODES.items() if name in text and not declares(text, "type", name)]
    if not re.search(r"^func\s+main\s*\(", text, re.MULTILINE):
        more.append("func main() {}\n")
    return Written(
        source,
        OURS.format(
            entry=_constructor(text, made) if made else _entry(text, names), more="".join(f"\n{code}" for code in more)
        ),
    )


def _entry(text: str, names: list[str]) -> str:
    """What to hand to the driver: the function, or that method of a fresh `Solution`."""
    spellings = [*names, *(name[:1].upper() + name[1:] for name in names)]
    for name in spellings:
        if re.search(rf"^func\s+{re.escape(name)}\s*\(", text, re.MULTILINE):
            return name
        if re.search(rf"^func\s*\(\s*(?:\w+\s+)?\*?Solution\s*\)\s*{re.escape(name)}\s*\(", text, re.MULTILINE):
            return f"new(Solution).{name}"
    others = [name for name in re.findall(r"^func\s+(\w+)\s*\(", text, re.MULTILINE) if name not in ("main", "init")]
    seen = f"; I see {', '.join(others[:3])}" if others else ""
    raise Broken(f"I don't find a function called {names[0]} in your file{seen}")


def _constructor(text: str, made: str) -> str:
    """What makes an object of the type that is asked for."""
    for name in (f"New{made}", "Constructor", f"Constructor{made}", "New"):
        if re.search(rf"^func\s+{re.escape(name)}\s*\(", text, re.MULTILINE):
            return name
    raise Broken(f"I don't find what makes a {made}: write func Constructor(...) {made}")


class Tools:
    """The tools on the PATH and the folder they work in. `prepare`, then builds one at a time, then `close`."""

    def __init__(self) -> None:
        self._go = ""
        self._folder = Path("/")
        self._env: dict[str, str] = {}
        self._walls: list[str] = []
        self._patience = COLD_S

    def prepare(self) -> None:
        """Find Go and lay the module. Blocks a moment. Raises `Unavailable`."""
        self._go = toolchain.find("go", "Go is not installed: there is no go on the PATH.", REMEDY)
        home = toolchain.cache("go")
        _sweep(home)
        self._folder = Path(tempfile.mkdtemp(prefix=f"work-{os.getpid()}-", dir=home))
        for name in ("bin", "tmp"):
            (self._folder / name).mkdir()
        shutil.copytree(toolchain.drivers("go"), self._folder / "driver")
        (self._folder / "go.mod").write_text("module mochi\n\ngo 1.18\n")
        self._env = {
            "PATH": os.defpath,
            "HOME": str(self._folder),
            "TMPDIR": str(self._folder / "tmp"),  # a module at its root would be ignored
            "GOCACHE": str(home / "build"),
            "GOPATH": str(home / "path"),
            "CGO_ENABLED": "0",
            "GOPROXY": "off",
            "GOFLAGS": "",
            "GOENV": "off",
            "GOWORK": "off",
            "GO111MODULE": "on",
            "GOTOOLCHAIN": "local",
            "GOTELEMETRY": "off",
        }

    def close(self) -> None:
        if self._go:
            shutil.rmtree(self._folder, ignore_errors=True)

    def enclose(self, tier: str) -> None:
        """Build behind walls, too: a compiler is a large program that reads a stranger's text."""
        root, writes = str(Path(self._go).parents[1]), [str(self._folder), self._env["GOCACHE"]]
        self._walls = sandbox.building(Tier(tier), [root], writes)

    def program(self, memory_mb: int) -> Engine:
        """What was built last, to be started when the job comes."""
        folder = self._folder / "bin"
        return Engine(
            called="Go",
            remedy=toolchain.stubborn("Go", self._go, "version"),
            argv=(str(folder / "program"),),
            data=OVERHEAD + (memory_mb << 20),
            runs=str(folder),
            env={"GOMEMLIMIT": f"{memory_mb}MiB", "GOTRACEBACK": "single"},
        )

    async def build(self, source: str, names: list[str], made: str = "") -> None:
        """Make `program`. Raises `Broken`, `Unavailable`. Cancelled, the tools are dead when this returns."""
        files = written(source, names, made)
        if not os.access(self._go, os.X_OK):
            raise Unavailable(f"Go has gone from {os.path.dirname(self._go)}.", REMEDY)
        try:
            (self._folder / "solution.go").write_text(files.theirs, encoding="utf-8", errors="replace")
            (self._folder / "zz_mochi.go").write_text(files.ours, encoding="utf-8")
        except OSError as error:
            why = f"{self._folder} can't be written: {os.strerror(error.errno or 0)}."
            raise Unavailable(why, "Make room there, or set XDG_CACHE_HOME.") from None
        said = await self._run("build", "-ldflags=-s -w", "-o", "bin/program", ".")
        self._patience = BUILD_S
        if said is not None:
            raise _broken(said)

    async def _run(self, *arguments: str) -> str | None:
        """None when all went well, else what the tool said."""
        process = await spawned(
            [*self._walls, "/bin/sh", "-c", LIMITS, "sh", self._go, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=self._folder,
            env=self._env,
        )
        said = b""
        try:
            with anyio.move_on_after(self._patience):
                assert process.stderr is not None, "it was asked for"
                async for chunk in process.stderr:
                    said = (said + chunk)[:65_536]
                if await process.wait() == 0:
                    return None
                return clean(said)
            return f"solution.go:0: it took the compiler more than {self._patience:.0f} seconds"
        finally:
            await _end(process)


async def _end(process: Process) -> None:
    """The tool and all it started, killed and gone."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    with anyio.CancelScope(shield=True):
        await process.wait()
        with anyio.move_on_after(GONE_S):
            assert process.stderr is not None, "it was asked for"
            async for _ in process.stderr:  # asyncio lets go of a pipe at its end, and not before
                pass
        await process.aclose()


def _broken(said: str) -> Broken:
    """The first error that is about the candidate's file, in the compiler's words."""
    if found := re.search(r"(?:^|/|\s)solution\.go:(\d+)(?::\d+)?: (.+)", said):
        return Broken(found[2].strip(), int(found[1]))
    if "zz_mochi.go" in said and (ours := re.search(r"zz_mochi\.go:\d+(?::\d+)?: (.+)", said)):
        return Broken(ours[1].strip())
    last = said.strip().splitlines()
    return Broken(f"the Go compiler does not accept it ({last[-1][:200] if last else 'it did not say why'})")


def _sweep(home: Path) -> None:
    """Folders of daemons that ended without clearing up."""
    for folder in home.glob("work-*-*"):
        if not Path(f"/proc/{folder.name.split('-')[1]}").exists():
            shutil.rmtree(folder, ignore_errors=True)
