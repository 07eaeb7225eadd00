"""A Java development kit: where it is, our own classes built with it once, its compiler as a process that stays.

Rules: nothing here runs the candidate's classes. The compiler is asked by number, so an answer to a save that was given up is
known for what it is and thrown away.
"""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import anyio
import anyio.to_thread
import msgspec
from msgspec import Struct

from mochid.harness.clean import clean
from mochid.harness.running import toolchain
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.standby import Engine, Standby
from mochid.harness.sourcetext import bare, declares
from mochid.ports import Unavailable

REMEDY = "Install a JDK: apt-get install default-jdk-headless."
OVERHEAD = 640 << 20
"""Bytes that a Java machine maps for writing besides its heap: compiled code, classes, stacks of its threads."""
COMPILER_MB = 256
COMPILE_S = 15.0
BUILD_S = 60
FLAGS = (
    *(
        "-Xshare:auto",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:-CreateCoredumpOnCrash",
    ),
    *(
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=/nonexistent",
    ),
)
JAR, ARCHIVE = "mochi.jar", "mochi.jsa"
MANIFEST = "Manifest-Version: 1.0\nMain-Class: mochi.Main\nAdd-Opens: java.base/java.io\n"
"""The way to descriptor 3 is opened here: as an option it would cost 80 ms at each start."""
NODES = {
    "ListNode": "class ListNode { int val; ListNode next; ListNode() {} ListNode(int val) { this.val = val; } "
    "ListNode(int val, ListNode next) { this.val = val; this.next = next; } }",
    "TreeNode": "class TreeNode { int val; TreeNode left; TreeNode right; TreeNode() {} TreeNode(int val) { this.val = val; } "
    "TreeNode(int val, TreeNode left, TreeNode right) { this.val = val; this.left = left; this.right = right; } }",
}
"""The node classes a solution may use without defining them."""


class Bad(Struct, frozen=True):
    kind: str
    text: str
    line: int


class Compiled(Struct, frozen=True):
    """Classes by name in base64, or why there are none."""

    id: int = 0
    classes: dict[str, str] = {}
    bad: Bad | None = None
    ms: float = 0.0


class Jdk:
    """The kit on the PATH. `prepare` before anything else, `close` at the end."""

    def __init__(self) -> None:
        self._home = Path("/")
        self._made = Path("/")
        self._outside: list[str] = []
        self._archive = Path("/")
        self._archiving: subprocess.Popen[bytes] | None = None

    async def prepare(self) -> None:
        """Find it, and build our own classes unless an earlier session did. Raises `Unavailable`."""
        self._home = _home()
        self._outside = _linked(self._home)
        await anyio.to_thread.run_sync(self._build)

    def _build(self) -> None:
        sources = sorted(toolchain.drivers("java").glob("*.java"))
        home = toolchain.cache("java")
        name = toolchain.digest(sources, str(self._home), (self._home / "release").read_text(errors="replace"))
        self._made = home / name
        if not self._made.is_dir():
            with tempfile.TemporaryDirectory(dir=home) as folder:
                self._compile(sources, Path(folder))
        if not (self._made / ARCHIVE).exists():
            self._begin_archive()

    def _compile(self, sources: list[Path], folder: Path) -> None:
        options = ("-nowarn", "-proc:none", "-encoding", "UTF-8", "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC")
        try:
            done = subprocess.run(
                [self._home / "bin/javac", *options, "-d", folder / "classes", *sources],
                capture_output=True,
                check=False,
                env={},
                timeout=BUILD_S,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable(
                f"javac needs more than {BUILD_S} seconds for mochi's own classes.", "Try again."
            ) from None
        if done.returncode:
            remedy = toolchain.stubborn("Java", self._home / "bin/javac", "-version")
            raise Unavailable(f"javac can't build mochi's own classes: {clean(done.stderr)[:300]}", remedy)
        made = folder / self._made.name
        made.mkdir()
        with zipfile.ZipFile(made / JAR, "w") as jar:
            jar.writestr("META-INF/MANIFEST.MF", MANIFEST)
            for file in sorted((folder / "classes").rglob("*.class")):
                jar.write(file, file.relative_to(folder / "classes"))
        try:
            made.rename(self._made)
        except OSError:
            if not self._made.is_dir():  # else another daemon was quicker
                raise

    def _begin_archive(self) -> None:
        """Lay ready what a machine loads at every start, which halves that start. Nobody waits for it."""
        self._archive = self._made / f"{os.getpid()}.jsa"
        self._archiving = subprocess.Popen(
            [
                *(self._home / "bin/java", *FLAGS, f"-XX:ArchiveClassesAtExit={self._archive}"),
                *("-jar", self._made / JAR, "archive"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={},
        )

    def _end_archive(self) -> None:
        """Take it into use when it is done; what somebody ended in the middle is none."""
        if self._archiving is not None and self._archiving.poll() is not None:
            whole, self._archiving = self._archiving.returncode == 0, None
            with suppress(OSError):  # a machine that makes no archives
                self._archive.rename(self._made / ARCHIVE) if whole else self._archive.unlink()

    def close(self) -> None:
        if self._archiving is not None:
            self._archiving.kill()
            self._archiving.wait()
            self._archiving = None
            self._archive.unlink(missing_ok=True)

    def runner(self, memory_mb: int) -> Engine:
        """A machine that runs one solution. Raises `Unavailable` when the kit has gone."""
        return self._engine("run", memory_mb)

    def compiler(self) -> Engine:
        return self._engine("compile", COMPILER_MB, "-Xss8m")

    def _engine(self, role: str, memory_mb: int, *more: str) -> Engine:
        self._end_archive()
        java = self._home / "bin/java"
        if not java.is_file():
            raise Unavailable(f"Java has gone from {self._home}.", REMEDY)
        return Engine(
            called="Java",
            remedy=toolchain.stubborn("Java", java, "-version"),
            argv=(
                *(str(java), f"-Xmx{memory_mb}m", *FLAGS, *more, f"-XX:SharedArchiveFile={self._made / ARCHIVE}"),
                *("-jar", str(self._made / JAR), role),
            ),
            data=OVERHEAD + (memory_mb << 20),
            reads=(str(self._home), str(self._made), *self._outside),
        )


def _home() -> Path:
    """The kit's own folder."""
    for command in ("javac", "java"):
        found = shutil.which(command)
        if found and (home := Path(os.path.realpath(found)).parents[1]) and (home / "bin/javac").is_file():
            return home
    raise Unavailable("Java needs a development kit, and there is no javac on the PATH.", REMEDY)


def _linked(home: Path) -> list[str]:
    """Folders outside the kit that parts of it are links into, as Debian has its settings."""
    found: set[str] = set()
    for part in ("conf", "lib"):
        folder = (home / part).resolve()
        links = (path for path in folder.rglob("*") if path.is_symlink())
        found |= {str(folder), *(os.path.dirname(os.path.realpath(path)) for path in links)}
    return sorted(path for path in found if os.path.isdir(path) and not Path(path).is_relative_to(home))


class Compiler:
    """The process that compiles."""

    def __init__(self, kit: Jdk) -> None:
        self._kit = kit
        self._tier = Tier.NONE
        self._process: Standby | None = None
        self._asked = 0

    async def open(self, tier: Tier) -> None:
        """Start it; it gets ready by itself. Raises `Unavailable`."""
        self._tier = tier
        self._process = await Standby.start(self._kit.compiler(), tier)

    async def close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            await process.close()

    async def compile(self, source: str) -> Compiled:
        """Classes, or the first error. Raises `Unavailable`. Cancelled, the compiler goes on and its answer is thrown away."""
        started = time.perf_counter()
        text = bare(source)
        more = {name: code for name, code in NODES.items() if name in text and not declares(text, "class", name)}
        for last in (False, True):
            try:
                process = await self._alive()
            except Unavailable:
                if last:
                    raise
                continue
            self._asked += 1
            request = {"id": self._asked, "source": source, "more": more}
            with anyio.move_on_after(COMPILE_S):
                answer = await self._answer(process, msgspec.json.encode(request) + b"\n")
                if answer is not None:
                    return msgspec.structs.replace(answer, ms=(time.perf_counter() - started) * 1000)
                if not last:
                    continue
            await self.close()
            return Compiled(bad=Bad("COMPILE_ERROR", "the Java compiler could not cope with it", 0))
        raise AssertionError("the second time returns")

    async def _alive(self) -> Standby:
        if self._process is not None and not self._process.alive:
            await self.close()
        if self._process is None:
            await self.open(self._tier)
        process = self._process
        assert process is not None, "open gives one or raises"
        try:
            await process.ready()
        except Unavailable:
            self._process = None
            raise
        return process

    async def _answer(self, process: Standby, request: bytes) -> Compiled | None:
        """None when the compiler died over it."""
        await process.tell(request)
        while line := await process.line():
            answer = msgspec.json.decode(line, type=Compiled)
            if answer.id == self._asked:
                return answer
        return None
