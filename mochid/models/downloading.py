"""One file from a server to the disk: whole and right, or not there.

Rules:
- It grows as NAME.part and gets its name only when size and digest are right, so whatever has the name is good.
- What broke off is kept and gone on with (HTTP ranges); a server that can't do that, or has another file than we have half of,
  makes us begin again.
- A digest comes from the catalogue, else from the server's own headers, else it is the one found, for the manifest to keep.
"""

import fcntl
import hashlib
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import httpx2
from msgspec import Struct

from mochid.models.catalogue import File

TRIES = 5
"""Times that a transfer which gives nothing new is begun, before it is given up."""
PAUSE_S = 0.5
"""Seconds before the second try; doubled for each further one."""
SILENCE_S = 30.0
"""Seconds without a byte after which a connection counts as dead."""
BLOCK = 1 << 20

HOPELESS = (httpx2.TooManyRedirects, httpx2.InvalidURL, httpx2.UnsupportedProtocol)
UNREACHABLE = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError)

Progress = Callable[[int], None]
"""Told how many bytes of the file are here."""


class CannotPull(Exception):
    """Why a file could not be had, and what to do. What was got so far is kept where it can be gone on with."""


class Pulled(Struct, frozen=True):
    """A file that is here now."""

    size: int
    sha256: str
    vouched: bool
    """Somebody but the file itself had said what its digest is."""


class _Broken(Exception):
    """The transfer ended early; it can be gone on with."""


def pull(url: str, file: File, target: Path, progress: Progress = lambda _: None, pause: float = PAUSE_S) -> Pulled:
    """Fetch `file` from `url` to `target`, trying again after `pause` seconds, then twice that, and so on.

    Raises `CannotPull`, `OSError`. A KeyboardInterrupt leaves the part.
    """
    part = target.with_name(target.name + ".part")
    timeout = httpx2.Timeout(SILENCE_S, connect=15.0)
    with _alone(part) as out, httpx2.Client(timeout=timeout, follow_redirects=True) as client:
        promised = _fetch_all(client, url, file, out, progress, pause)
        found = _digest(out)
        if (wanted := file.sha256 or promised) and found != wanted:
            out.truncate(0)
            raise CannotPull(
                f"{file.name} from {_host(url)} is not what it should be: its checksum is {found[:12]}..., not "
                f"{wanted[:12]}... It was thrown away. Try again; if it stays so, choose another mirror."
            )
        os.fsync(out.fileno())
        part.rename(target)
        return Pulled(file.size, found, bool(wanted))


def digest(path: Path, progress: Progress = lambda _: None) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return _digest(file, progress)


@contextmanager
def _alone(part: Path) -> Iterator[IO[bytes]]:
    """The part, open to be gone on with; nobody else has it."""
    with part.open("a+b") as out:
        try:
            fcntl.flock(out, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotPull(f"{part.name} is being pulled by another mochictl. Wait for that one.") from None
        yield out


def _fetch_all(client: httpx2.Client, url: str, file: File, out: IO[bytes], progress: Progress, pause: float) -> str:
    """Fill `out` up to the file's size. Returns the digest that the server promised, or ""."""
    tries, begun = 0, False
    while True:
        if (here := _length(out)) == file.size:
            return ""
        if here > file.size:
            out.truncate(0)
            here = 0
        try:
            return _fetch(client, url, file, out, progress)
        except HOPELESS as error:
            raise CannotPull(f"{url} leads nowhere ({error}). Is the mirror's address right?") from None
        except (_Broken, httpx2.TransportError) as error:
            grown = _length(out) > here
            begun, tries = begun or grown, 1 if grown else tries + 1
            if tries >= TRIES or (isinstance(error, UNREACHABLE) and not begun):
                raise CannotPull(_offline(error, url, file, _length(out))) from None
        time.sleep(pause * 2 ** (tries - 1))


def _fetch(client: httpx2.Client, url: str, file: File, out: IO[bytes], progress: Progress) -> str:
    """One request: append what comes. Returns the promised digest, or "". Raises `_Broken`, `CannotPull`, TransportError."""
    here = _length(out)
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={here}-"} if here else {})}
    with client.stream("GET", url, headers=headers) as answer:
        if answer.status_code == 416 or (answer.status_code == 206 and _first(answer) != here):
            out.truncate(0)  # what the server has is not what we have a part of
            raise _Broken("the server could not go on with it")
        if answer.status_code not in (200, 206):
            raise _refused(answer, url, file)
        if answer.status_code == 200 and here:
            out.truncate(0)  # it does not know of ranges, and sends everything again
        if (size := _whole(answer, _length(out))) not in (None, file.size):
            out.truncate(0)
            raise CannotPull(
                f"{_host(url)} has another {file.name}: {size:,} bytes, not {file.size:,}. Choose another mirror, "
                "or update mochi, whose catalogue may be old."
            )
        for block in answer.iter_raw():
            out.write(block)
            out.flush()
            progress(_length(out))
        if _length(out) > file.size:
            out.truncate(0)
            raise CannotPull(
                f"{_host(url)} sent more than the {file.size:,} bytes of {file.name}. Choose another mirror."
            )
        if _length(out) < file.size:
            raise _Broken("the connection was closed early")
        return _promise(answer)


def _refused(answer: httpx2.Response, url: str, file: File) -> Exception:
    code = answer.status_code
    if code in (408, 425, 429) or code >= 500:
        return _Broken(f"the server answered {code}")
    if code in (401, 403):
        return CannotPull(f"{_host(url)} does not give {file.name} to us ({code}). Choose another mirror.")
    return CannotPull(f"{_host(url)} has no {file.name} ({code}: {url}). Is the mirror's address right?")


def _offline(error: Exception, url: str, file: File, here: int) -> str:
    kept = f" {here:,} of its {file.size:,} bytes are kept; the same command goes on from there." if here else ""
    why = str(error) or type(error).__name__
    if isinstance(error, UNREACHABLE):
        return (
            f"{_host(url)} can't be reached ({why}). Are you online? Everything goes on working without {file.name}; "
            f"or fetch it elsewhere and serve it with --mirror.{kept}"
        )
    return f"{file.name} keeps breaking off ({why}).{kept}"


def _promise(answer: httpx2.Response) -> str:
    """The digest that the server, or one that sent us on, says the file has: the model hub does for its large files."""
    for response in (*answer.history, answer):
        tag = response.headers.get("x-linked-etag", "").strip('"')
        if re.fullmatch(r"[0-9a-f]{64}", tag):
            return tag
    return ""


def _first(answer: httpx2.Response) -> int | None:
    found = re.match(r"bytes (\d+)-", answer.headers.get("content-range", ""))
    return int(found[1]) if found else None


def _whole(answer: httpx2.Response, here: int) -> int | None:
    """Size of the whole file as the server has it, if it says."""
    if found := re.match(r"bytes \d+-\d+/(\d+)", answer.headers.get("content-range", "")):
        return int(found[1])
    length = answer.headers.get("content-length", "")
    return here + int(length) if length.isdecimal() else None


def _length(out: IO[bytes]) -> int:
    return out.seek(0, 2)


def _digest(file: IO[bytes], progress: Progress = lambda _: None) -> str:
    found = hashlib.sha256()
    file.seek(0)
    while block := file.read(BLOCK):
        found.update(block)
        progress(file.tell())
    return found.hexdigest()


def _host(url: str) -> str:
    try:
        return httpx2.URL(url).host or url
    except httpx2.InvalidURL:
        return url
