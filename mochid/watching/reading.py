"""Reading the solution: a path becomes a `Snapshot`, or a kind sentence about why it can't.

Rules:
- Nothing that a path can name makes this hang, fill the memory or raise: pipes and devices are not opened, nor large files read.
- The text is what Python would compile: byte order mark and coding cookie are honoured. The bytes are kept as they are.
"""

import codecs
import errno
import hashlib
import io
import os
import stat
import tokenize
from pathlib import Path

from msgspec import Struct

LIMIT = 256 * 1024
"""Bytes of the largest solution that is read; 10 MB of Python cost a second and more to parse."""

LINKS = 40
"""Links followed on the way to a file, as many as Linux follows."""

NOT_FOR_SOURCE = {"punycode", "idna", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined"}
"""Codecs that a cookie can name but that hide the code from its reader, or take quadratic time."""

Folder = tuple[int, int]
"""Device and inode of a folder, which stay when it is renamed and differ when another takes its name."""

KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


class Signature(Struct, frozen=True):
    """What `stat` says of a file. While it stays the same, the content does too, but for writes within one tick of the clock."""

    error: int = 0
    """The error's number when there is nothing to stat; the rest is then the link's that leads there, or 0."""
    device: int = 0
    inode: int = 0
    size: int = 0
    modified: int = 0
    """Nanoseconds since the epoch."""
    changed: int = 0
    """When anything about it was, its permissions too."""
    mode: int = 0

    @property
    def content(self) -> tuple[int, ...]:
        """What differs after every write."""
        return (self.error, self.device, self.inode, self.size, self.modified)


class Snapshot(Struct, frozen=True):
    """The content of the solution at one moment."""

    text: str
    data: bytes
    digest: str
    """sha256 of `data` in hex: its name in the journal."""


class Unreadable(Struct, frozen=True):
    why: str
    missing: bool = False


def signature(path: Path) -> Signature:
    """The signature of what is at `path` now; of the link itself if it leads nowhere. Never raises."""
    error = 0
    try:
        try:
            found = os.stat(path)
        except OSError as nowhere:
            error = nowhere.errno or errno.EIO
            found = os.lstat(path)
    except OSError:
        return Signature(error)
    except ValueError:
        return Signature(errno.EINVAL)
    return Signature(
        error, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_mode
    )


class Way(Struct, frozen=True):
    """The folders in which a path and the links behind it are looked up."""

    paths: dict[Folder, Path]
    names: dict[Folder, set[str]]
    """What is looked up in each of them."""
    broken: bool
    """One of them is not there."""


def way_to(path: Path) -> Way:
    """The way to `path` as it is now."""
    way = Way({}, {}, False)
    for _ in range(LINKS):
        try:
            found = os.stat(path.parent)
        except (OSError, ValueError):
            return Way(way.paths, way.names, True)
        folder = (found.st_dev, found.st_ino)
        way.paths[folder] = path.parent
        way.names.setdefault(folder, set()).add(path.name)
        try:
            path = path.parent / os.readlink(path)
        except (OSError, ValueError):
            break
    return way


def read(path: Path, limit: int = LIMIT) -> Snapshot | Unreadable:
    """What is at `path` now; at most `limit` bytes of it. Never raises for what it finds there."""
    try:
        data = _bytes(path, limit)
    except ValueError as error:
        return Unreadable(f"I can't read {path.name!r}: {error}.")
    except OSError as error:
        return _refused(path, error)
    if isinstance(data, Unreadable):
        return data
    text = decode(data, path.name)
    return text if isinstance(text, Unreadable) else Snapshot(text, data, hashlib.sha256(data).hexdigest())


def _bytes(path: Path, limit: int) -> bytes | Unreadable:
    # Asked before opening, because opening alone can set a device to work; and again after, because it may have been replaced.
    if (refusal := _not_regular(path.name, os.stat(path).st_mode)) is not None:
        return refusal
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    with open(descriptor, "rb", buffering=0) as file:
        found = os.fstat(descriptor)
        if (refusal := _not_regular(path.name, found.st_mode)) is not None:
            return refusal
        data = b""
        while found.st_size <= limit and len(data) <= limit and (more := file.read(limit + 1 - len(data))):
            data += more
    size = max(found.st_size, len(data))
    if size > limit:
        return Unreadable(
            f"{path.name} has {size:,} bytes; I read solutions of up to {limit // 1024} kB. Is it the right file?"
        )
    return data


def _not_regular(name: str, mode: int) -> Unreadable | None:
    if stat.S_ISREG(mode):
        return None
    return Unreadable(
        f"{name} is {KINDS.get(stat.S_IFMT(mode), 'something else')}, not an ordinary file; I can't read a solution from it."
    )


def _refused(path: Path, error: OSError) -> Unreadable:
    name = path.name
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR if path.is_symlink():
            return Unreadable(f"{name} is a link to {os.readlink(path)}, which is not there.", missing=True)
        case errno.ENOENT | errno.ENOTDIR:
            return Unreadable(
                f"{name} is not in {path.parent} now; I'll read it as soon as you save it there.", missing=True
            )
        case errno.EACCES | errno.EPERM:
            return Unreadable(f"I may not read {name} (permission denied); `chmod u+r {name}` would let me.")
        case errno.ELOOP:
            return Unreadable(f"{name} is a link that leads back to itself.")
        case _:
            return Unreadable(f"I can't read {name} ({error.strerror}).")


def decode(data: bytes, name: str) -> str | Unreadable:
    """The text that Python would compile from the bytes of the file `name`; the same as in the `Snapshot` they came with."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Unreadable(f"{name} is saved as UTF-16 or UTF-32; please save it as UTF-8.")
    if (at := data.find(b"\0")) >= 0:
        return Unreadable(
            f"{name} has a NUL byte in line {_line(data, at)}, so it is not a text that Python would run."
        )
    try:
        encoding = codecs.lookup(_encoding(data)).name
        if encoding in NOT_FOR_SOURCE:
            return Unreadable(
                f"{name} asks to be read as {encoding}, which is not for source code; please save it as UTF-8."
            )
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte 0x{data[error.start]:02x} in line {_line(data, error.start)}"
        return Unreadable(f"{name} is not valid {error.encoding} ({where}); please save it as UTF-8.")
    except (SyntaxError, LookupError):
        return Unreadable(
            f"{name} names an encoding in its first two lines that Python doesn't know; please save it as UTF-8."
        )


def _encoding(data: bytes) -> str:
    """The encoding that the text names, by mark or cookie; utf-8 if none. Raises SyntaxError for one that Python refuses."""
    try:
        return tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    except SyntaxError:
        # Also what it says of two lines that are not UTF-8 and name nothing else; decoding tells where.
        data.decode()
        raise


def _line(data: bytes, at: int) -> int:
    return len(data[: at + 1].splitlines())


SIBLINGS = {
    ".js": ("test_{stem}.js", "{stem}.test.js", "{stem}.spec.js"),
    ".java": ("{stem}Test.java", "Test{stem}.java", "{stem}Tests.java"),
    ".go": ("{stem}_test.go",),
}


def beside(path: Path) -> str:
    """The text of the test file beside a solution, named as its language names them; "" where there is none that can be read."""
    for name in SIBLINGS.get(path.suffix, ("test_{stem}.py",)):
        sibling = read(path.with_name(name.format(stem=path.stem)))
        if not isinstance(sibling, Unreadable):
            return sibling.text
    return ""
