"""Things a solution must never reach, laid out beside it and looked at after every case.

A folder with a secret file, a victim file, a tests file with answers and a solution file; a secret in the environment; a victim
process; listening sockets of four kinds. `harm()` says in words what has happened to any of them.
"""

import json
import os
import platform
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

SECRET = "SECRET"
TESTS = "- {input: [1], expected: 2}\n- {input: [2], expected: 4}\n- {input: [3], expected: 6}\n"
RESIDUE = ("/tmp/pwned*", "/dev/shm/pwned*", "/var/tmp/pwned*")


class Canaries:
    """Use as a context manager; `fill` puts their names into a source."""

    def __enter__(self) -> Self:
        self.home = Path(tempfile.mkdtemp(prefix="canary-", dir="/tmp"))
        (self.home / ".ssh").mkdir()
        (self.home / ".ssh/id_canary").write_text(f"{SECRET}-FILE")
        (self.home / "victim.txt").write_text("precious")
        (self.home / "tests.yaml").write_text(TESTS)
        (self.home / "solution.py").write_text("# mine\n")
        os.environ["MOCHI_TEST_KEY"] = f"{SECRET}-ENVIRONMENT"
        self.victim = subprocess.Popen(["/bin/sleep", "600"])
        self.tcp = _bound(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0))
        self.udp = _bound(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0))
        self.name = f"canary-{os.getpid()}"
        self.others = [
            _bound(socket.AF_UNIX, socket.SOCK_STREAM, f"\0{self.name}"),
            _bound(socket.AF_UNIX, socket.SOCK_STREAM, str(self.home / "stream.sock")),
            _bound(socket.AF_UNIX, socket.SOCK_DGRAM, str(self.home / "datagram.sock")),
        ]
        self.before = self._picture()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.victim.kill()
        self.victim.wait()
        for one in (self.tcp, self.udp, *self.others):
            one.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def fill(self, source: str) -> str:
        """The source with the canaries' names in it."""
        for name, value in {
            "HOME": self.home,
            "DAEMON": os.getpid(),
            "VICTIM": self.victim.pid,
            "TCP": self.tcp.getsockname()[1],
            "UDP": self.udp.getsockname()[1],
            "ABSTRACT": self.name,
            "X86": platform.machine() == "x86_64",
            "PARENS": "x = " + "(" * 5000 + ")" * 5000,
            "MINUS": "-" * 100_000,
            "NUL": "\0",
            "SURROGATE": "\ud800",
            "BOM": "\ufeff",
            "CR": "\r",
        }.items():
            source = source.replace(f"@{name}@", str(value))
        return source

    def harm(self, said: object) -> list[str]:
        """What went wrong: `said` is everything that came out of the sandbox."""
        found = [f"the secret came out: {repr(said)[:200]}"] if SECRET in repr(said) else []
        if self.victim.poll() is not None:
            found.append("the victim process was ended")
        for one in (self.tcp, self.udp, *self.others):
            try:
                one.recv(16) if one.type == socket.SOCK_DGRAM else one.accept()
            except BlockingIOError:
                continue
            found.append(f"the socket {one.getsockname()!r} was reached")
        now = self._picture()
        found += [
            f"{key} changed: {self.before.get(key)} -> {now.get(key)}"
            for key in now
            if now[key] != self.before.get(key)
        ]
        found += [f"{key} is gone" for key in self.before if key not in now]
        return found

    def _picture(self) -> dict[str, str]:
        """Everything that must stay as it is."""
        seen = {}
        for path in sorted(self.home.rglob("*")):
            stat = path.lstat()
            text = path.read_text() if path.is_file() else ""
            seen[str(path)] = json.dumps([oct(stat.st_mode), stat.st_uid, stat.st_mtime_ns, stat.st_nlink, text])
        for pattern in RESIDUE:
            root, _, rest = pattern.rpartition("/")
            seen |= {str(path): "there" for path in Path(root).glob(rest)}
        seen["shared memory"] = _ipc("shm")
        seen["sleepers"] = str(sum("31337" in command for command in _commands()))
        return seen


def _bound(family: socket.AddressFamily, kind: socket.SocketKind, address: object) -> socket.socket:
    made = socket.socket(family, kind)
    made.bind(address)  # type: ignore[arg-type]  # each family has its own
    if kind == socket.SOCK_STREAM:
        made.listen()
    made.setblocking(False)
    return made


def _ipc(kind: str) -> str:
    """Keys of SysV segments made by our tests."""
    lines = Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]
    return str(sum(line.split()[0] == str(0x70776E) for line in lines))


def _commands() -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return found
