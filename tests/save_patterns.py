"""How editors and tools save: the system calls that each of them makes, as observed, without the programs themselves."""

import mmap
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

GAP = 0.004
"""Seconds between the steps of a save, so that whoever acts on half of it is caught."""

Save = Callable[[Path, bytes], None]


def nano(path: Path, data: bytes) -> None:
    """In place."""
    with path.open("r+b", buffering=0) as file:
        file.truncate()
        time.sleep(GAP)
        file.write(data)


def vscode(path: Path, data: bytes) -> None:
    """Empty first, then written in two pieces."""
    with path.open("wb", buffering=0) as file:
        time.sleep(GAP)
        file.write(data[: len(data) // 2])
        time.sleep(GAP)
        file.write(data[len(data) // 2 :])


def vim(path: Path, data: bytes) -> None:
    """A probe in the folder, the old file out of the way, a new one in its place, its permissions, the old one gone."""
    probe, backup = path.with_name("4913"), path.with_name(path.name + "~")
    probe.touch()
    probe.unlink()
    path.rename(backup)
    time.sleep(GAP)
    with path.open("wb", buffering=0) as file:
        time.sleep(GAP)
        file.write(data)
    path.chmod(0o644)
    backup.unlink()


def helix(path: Path, data: bytes) -> None:
    """As vim, with the backup elsewhere named."""
    backup = path.with_name(path.name + ".bck")
    path.rename(backup)
    path.write_bytes(data)
    path.chmod(0o644)
    backup.unlink()


def emacs(path: Path, data: bytes) -> None:
    """A lock, then in place."""
    lock = path.with_name(".#" + path.name)
    lock.symlink_to("somebody@somewhere.1234")
    path.write_bytes(data)
    lock.unlink()


def emacs_precious(path: Path, data: bytes) -> None:
    """A temporary file moved over the old one."""
    temporary = path.with_name("tmp4711")
    temporary.write_bytes(data)
    temporary.rename(path)
    path.chmod(0o644)


def jetbrains(path: Path, data: bytes) -> None:
    """Safe write: the new file beside the old, the old out of the way, the new in its place."""
    new, old = path.with_name(path.name + "___jb_tmp___"), path.with_name(path.name + "___jb_old___")
    new.write_bytes(data)
    path.rename(old)
    time.sleep(GAP)
    new.rename(path)
    old.unlink()


def kakoune_replace(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.kak.a1b2c3")
    temporary.write_bytes(data)
    temporary.rename(path)


def micro(path: Path, data: bytes) -> None:
    """Opened for writing and closed untouched, then in place."""
    path.open("ab").close()
    path.write_bytes(data)


def memory_map(path: Path, data: bytes) -> None:
    """Written through a mapping, which the file system does not report until the file is closed."""
    with path.open("r+b") as file:
        file.truncate(len(data))
        with mmap.mmap(file.fileno(), len(data)) as memory:
            memory[:] = data


def sed(path: Path, data: bytes) -> None:
    """The real one: `sed -i`. Its script replaces every line by the new text."""
    script = b"1c\\\n" + data.rstrip(b"\n").replace(b"\\", b"\\\\").replace(b"\n", b"\\\n") + b"\n2,$d\n"
    subprocess.run(["sed", "-i", "-f", "/dev/stdin", str(path)], input=script, check=True)


def copied_over(path: Path, data: bytes) -> None:
    other = path.with_name("other.py")
    other.write_bytes(data)
    shutil.copyfile(other, path)


def removed_and_written(path: Path, data: bytes) -> None:
    """As git does."""
    path.unlink()
    time.sleep(GAP)
    with path.open("xb", buffering=0) as file:
        time.sleep(GAP)
        file.write(data)


def linked_in(path: Path, data: bytes) -> None:
    """A new file moved in that has another name elsewhere."""
    other = path.with_name("elsewhere.py")
    other.unlink(missing_ok=True)
    other.write_bytes(data)
    os.link(other, path.with_name("link"))
    path.with_name("link").rename(path)


PATTERNS: list[Save] = [
    nano,
    vscode,
    vim,
    helix,
    emacs,
    emacs_precious,
    jetbrains,
    kakoune_replace,
    micro,
    memory_map,
    sed,
    copied_over,
    removed_and_written,
    linked_in,
]
