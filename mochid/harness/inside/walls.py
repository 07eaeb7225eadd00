"""The walls around one run: resource limits, Landlock for files, seccomp for everything else, through ctypes.

The server raises its own walls once (`settle`), builds what it can ahead (`Landlock`), and every forked child closes them
behind itself (`close`) before the first byte of the candidate's text is compiled. None of it needs root, a helper or a user
namespace, and none of it can be undone from inside.
Rules: standard library only; this runs inside the sandbox too. A wall that can't be raised raises `OSError`.
"""

import ctypes
import os
import platform
import resource
import signal
from collections.abc import Iterable, Iterator
from contextlib import suppress

from mochid.harness.inside import syscalls

STACK = 96 << 20
"""Bytes of C stack: CPython 3.11 recursing through C functions 15,000 deep needs more than the usual 8 MB."""
FILES = 64

_PDEATHSIG, _DUMPABLE, _SECCOMP, _CAPBSET_DROP, _NO_NEW_PRIVS, _CAP_AMBIENT = 1, 4, 22, 24, 38, 47
_RULESET, _RULE, _RESTRICT = 444, 445, 446  # the same numbers on every architecture
EXECUTE, READ_FILE, READ_DIR = 1 << 0, 1 << 2, 1 << 3
_RIGHTS = (0, 13, 14, 15, 15, 16)
"""How many kinds of file access each Landlock version knows, up to version 5."""

_SOME_PID = 0x7ABCDEF1
"""Stands for the pid in the assembled filter; no pid and no other constant is this large."""

_libc = ctypes.CDLL(None, use_errno=True)


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def _check(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer


def _prctl(option: int, *values: int) -> None:
    words = [ctypes.c_ulong(value) for value in (*values, 0, 0, 0, 0)[:4]]
    _check(_libc.prctl(option, *words))


def die_with(parent: int) -> None:
    """Be killed when `parent`, which forked this process, goes; at once if it has gone already."""
    _prctl(_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def settle() -> None:
    """The server's own walls: dies with its parent, unreadable to others, no privilege now or later, one malloc arena."""
    _prctl(_PDEATHSIG, signal.SIGKILL)
    _prctl(_DUMPABLE, 0)
    _prctl(_NO_NEW_PRIVS, 1)
    _drop_capabilities()
    with suppress(AttributeError):  # glibc only: an arena for each thread would eat 64 MB of address space
        _libc.mallopt(-8, 1)


def _drop_capabilities() -> None:
    """Matters when mochid runs as root, as in a container: what is left is root's name without its power."""
    for capability in range(64):
        if _libc.prctl(_CAPBSET_DROP, capability, 0, 0, 0) < 0:
            break
    _libc.prctl(_CAP_AMBIENT, 4, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    _check(_libc.capset(header, (ctypes.c_uint32 * 6)()))


class Landlock:
    """A ruleset that allows reading Python's standard library and shared libraries, and nothing else in the file system."""

    def __init__(self, allowed: Iterable[tuple[str, int]] | None = None) -> None:
        """`allowed`: other paths than Python's, each with its rights. Raises `OSError` where the kernel has no Landlock."""
        self.version = _check(_libc.syscall(_RULESET, None, ctypes.c_size_t(0), 1))
        rights = (1 << _RIGHTS[min(self.version, 5)]) - 1
        fields = [rights]
        if self.version >= 4:
            fields.append(0b11)  # TCP bind and connect
        if self.version >= 6:
            fields.append(0b11)  # abstract sockets and signals leave the domain no more
        attributes = (ctypes.c_uint64 * len(fields))(*fields)
        size = ctypes.c_size_t(ctypes.sizeof(attributes))
        self.ruleset = _check(_libc.syscall(_RULESET, attributes, size, 0))
        if allowed is None:
            allowed = [*((path, READ_FILE) for path in readable()), (os.path.dirname(os.__file__), READ_DIR)]
        for path, right in allowed:
            self._allow(path, right & rights)

    def _allow(self, path: str, rights: int) -> None:
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            return  # not there, so there is nothing to allow
        rule = rights.to_bytes(8, "little") + fd.to_bytes(4, "little")
        try:
            _check(_libc.syscall(_RULE, self.ruleset, 1, rule, 0))
        finally:
            os.close(fd)

    def close(self) -> None:
        _check(_libc.syscall(_RESTRICT, self.ruleset, 0))
        os.close(self.ruleset)


def readable() -> Iterator[str]:
    """The standard library without its site-packages (where mochi and its problems may live), shared libraries, devices."""
    library = os.path.dirname(os.__file__)
    for entry in os.scandir(library):
        if entry.name not in ("site-packages", "dist-packages"):
            yield entry.path
    yield from shared()


def shared() -> Iterator[str]:
    """Shared libraries and harmless devices."""
    for folder in _library_folders():
        yield from (entry.path for entry in os.scandir(folder) if ".so" in entry.name and entry.is_file())
    yield from ("/etc/ld.so.cache", "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")


def _library_folders() -> Iterable[str]:
    """Where the dynamic linker found what is mapped already."""
    with open("/proc/self/maps") as maps:
        files = {line.split(None, 5)[5].strip() for line in maps if ".so" in line}
    folders = {os.path.dirname(os.path.realpath(file)) for file in files}
    return sorted(folder for folder in folders if os.path.isdir(folder))


def machine() -> str:
    """ "x86_64", "aarch64" or one we have no table for."""
    return {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine())


def limit(*, cpu: int, memory: int) -> None:
    """Resource limits of this process for good. `cpu` in seconds, `memory` in bytes of address space."""
    for what, most in (
        (resource.RLIMIT_CPU, cpu),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_STACK, STACK),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        # XCPU comes at the soft limit and may be ignored; KILL comes at the hard one and may not
        resource.setrlimit(what, (most, min(most + 1, hard) if what == resource.RLIMIT_CPU and hard > 0 else most))


class Seccomp:
    """The filter of this machine, assembled once; each process loads it with its own pid in it."""

    def __init__(self, *, reading: bool, starting: bool = False) -> None:
        """See `syscalls.program`. Raises `KeyError` for a machine without a table."""
        self._code = syscalls.program(machine(), _SOME_PID, reading=reading, starting=starting)

    def close(self) -> None:
        """For this process, its threads and all it might become. Raises `OSError`."""
        code = self._code.replace(_SOME_PID.to_bytes(4, "little"), os.getpid().to_bytes(4, "little"))
        program = _Filter(len(code) // 8, code)
        _check(_libc.prctl(_SECCOMP, ctypes.c_ulong(2), ctypes.byref(program), ctypes.c_ulong(0), ctypes.c_ulong(0)))


def filter_calls(*, reading: bool, starting: bool = False) -> None:
    """Assemble and close the filter at once, for a process that does it only once."""
    Seccomp(reading=reading, starting=starting).close()


def address_space() -> int:
    """Bytes of address space this process has now."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()
