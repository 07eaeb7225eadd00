"""The zygote in a container: podman's, or docker's where podman can't; no network, nothing writable, a cap on memory and processes.

The container's root is empty but for the system's libraries and the interpreter, bound into it read-only. The zygote connects to
a socket in a folder of ours that is bound in too; from then on it is like any other, and each run still closes Landlock and
seccomp behind itself. It ends when the socket does, so a daemon that dies leaves no container.
Rules:
- No image is ever fetched: podman takes an empty folder as the root, docker an image made of the same nothing.
- The ways are tried in order, and one that works is one that has started (`WAYS`).
"""

import hashlib
import io
import os
import shutil
import socket
import subprocess
import tarfile
import tempfile
from contextlib import suppress
from pathlib import Path

import anyio
from anyio.abc import Process
from msgspec import Struct

from mochid.harness.running import sandbox
from mochid.ports import Unavailable
from mochid.spawning import spawned

START_S = 30.0
"""A cold engine on a slow disk."""
PROCESSES = 256
SPARE_MB = 256
"""Memory for the zygote itself, beside what a run may use."""
IMAGE = "mochi-sandbox"


class Way(Struct, frozen=True):
    """How to start a container: the program, and what this way of starting adds."""

    program: str
    more: tuple[str, ...] = ()
    needs: str = ""
    """Another program this way needs."""


WAYS = (
    Way("podman"),
    Way("podman", ("--runtime=runc",), needs="runc"),  # starts even where control groups are of the mixed kind
    Way("docker", (f"--user={os.getuid()}:{os.getgid()}",)),
    Way("docker"),  # a docker without root, where the container's root is us
)


class Container:
    """One started container, its zygote at the other end of `control`. Made by `start`."""

    def __init__(self, process: Process, control: socket.socket, folder: Path, program: str) -> None:
        self.process = process
        self.control = control
        self._folder = folder
        self._program = program

    def said(self) -> str:
        """The last line the program wrote."""
        return _last_line(self._folder)

    async def close(self) -> None:
        """Remove the container, whatever state it is in."""
        with anyio.CancelScope(shield=True):
            await _removed(self._program, self._folder.name)
            await self.process.aclose()
        shutil.rmtree(self._folder, ignore_errors=True)


async def start(memory_mb: int) -> Container:
    """Raises `Unavailable` with what each program said."""
    whys: dict[str, str] = {}
    for way in WAYS:
        if shutil.which(way.program) is None or (way.needs and shutil.which(way.needs) is None):
            continue
        folder = Path(tempfile.mkdtemp(prefix="mochi-container-"))
        try:
            return await _started(folder, way, memory_mb)
        except Unavailable as error:
            shutil.rmtree(folder, ignore_errors=True)
            whys.setdefault(way.program, error.why)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    if not whys:
        raise Unavailable("The container sandbox needs podman or docker, and neither is installed.")
    said = " ".join(f"{program} says: {why}" for program, why in whys.items())
    more = " or ".join(f"`{program} info`" for program in whys)
    raise Unavailable(f"The container sandbox did not come up. {said}", f"{more} may say more.")


async def _started(folder: Path, way: Way, memory_mb: int) -> Container:
    door = folder / "door"
    door.mkdir()
    root = await _image(folder / "layer.tar") if way.program == "docker" else str(_root(folder / "root"))
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener:
        listener.bind(str(door / "socket"))
        listener.listen(1)
        listener.setblocking(False)
        words = command(way, folder, root, memory_mb)
        try:
            process = await spawned(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        finally:
            os.close(said)
        control = await _accepted(listener, process)
    if control is None:
        with anyio.CancelScope(shield=True):
            await process.aclose()
            await _removed(way.program, folder.name)
        raise Unavailable(_last_line(folder) or "it gave no sign of life.")
    return Container(process, control, folder, way.program)


async def _removed(program: str, name: str) -> None:
    await anyio.run_process(
        [program, "rm", "--force", name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )


async def _accepted(listener: socket.socket, process: Process) -> socket.socket | None:
    """The zygote's connection, or None when the program ended or took too long."""
    with anyio.move_on_after(START_S):
        while process.returncode is None:
            with suppress(BlockingIOError):
                control, _ = listener.accept()
                control.setblocking(False)
                return control
            with anyio.move_on_after(0.05):
                await anyio.wait_readable(listener)
    return None


def _last_line(folder: Path) -> str:
    return _last((folder / "said").read_text(errors="replace"))


def _last(said: str) -> str:
    """The last line that says something; what docker advises after an error does not."""
    lines = [line.strip() for line in said.splitlines() if line.strip() and "--help" not in line]
    return lines[-1][:300] if lines else ""


def _links() -> dict[str, str]:
    return {path[1:]: os.readlink(path) for path in sandbox.LINKS if os.path.islink(path)}


def _root(root: Path) -> Path:
    """An empty system for podman: a folder with the links that a merged /usr has."""
    root.mkdir()
    for name, target in _links().items():
        (root / name).symlink_to(target)
    return root


def layer() -> bytes:
    """The same for docker: the one layer of an image, as a tar archive; equal bytes on every call."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for name, target in sorted(_links().items()):
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.SYMTYPE, target
            tar.addfile(link)
    return packed.getvalue()


def _archived(archive: Path) -> str:
    """Write the layer; the name of the image it makes."""
    packed = layer()
    archive.write_bytes(packed)
    return f"{IMAGE}:{hashlib.sha256(packed).hexdigest()[:16]}"


async def _image(archive: Path) -> str:
    """The name of docker's empty image, made if it is missing. Raises `Unavailable` with what docker said."""
    name = _archived(archive)
    with anyio.move_on_after(START_S):
        if (await anyio.run_process(["docker", "image", "inspect", name], check=False)).returncode == 0:
            return name
        made = await anyio.run_process(["docker", "import", str(archive), name], check=False)
        if made.returncode == 0:
            return name
        raise Unavailable(_last(made.stderr.decode(errors="replace")) or "it can't make an image.")
    raise Unavailable("it does not answer.")


def command(way: Way, folder: Path, root: str, memory_mb: int) -> list[str]:
    """What to execute. `folder`: ours, and its name the container's; `root`: podman's folder or docker's image."""
    whole = f"{memory_mb + SPARE_MB}m"
    words = [way.program, "run", "--rm", f"--name={folder.name}", "--network=none", "--read-only", "--cap-drop=all"]
    words += ["--security-opt=no-new-privileges", "--security-opt=label=disable"]
    words += [f"--pids-limit={PROCESSES}", f"--memory={whole}", f"--memory-swap={whole}"]
    words += ["--log-driver=none", "--pull=never", "--ulimit=nofile=256:256", "--ulimit=nproc=4096:4096"]
    podman = way.program == "podman"
    # docker has no word for an empty environment, and would give a /dev/shm to write to
    words += ["--read-only-tmpfs=false", "--unsetenv-all"] if podman else ["--ipc=none"]
    words += way.more
    words += [f"--volume={path}:{path}:ro" for path in sandbox.bound()]
    words += [f"--volume={sandbox.HERE / path}:/mochi/{path}:ro" for path in sandbox.INSIDE]
    words.append(f"--volume={folder / 'door'}:/door:rw")
    words += ["--rootfs", root] if podman else [root]
    return [*words, *sandbox.python("/mochi", door="/door/socket")]
