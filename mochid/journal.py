"""The journal: every event of every session and every code snapshot, in one LMDB environment.

Rules:
- `append` is one transaction and returns once it is committed: the data is flushed, then the page that makes it current is written.
  SIGKILL at any instant loses nothing that was acknowledged and leaves nothing half written. That last small page is not flushed
  again (`metasync=False`): a power cut keeps the journal whole and may undo the newest transaction only. It buys half the wait on
  the event loop: 0.18 ms an append beside 0.30 ms, where fdatasync itself costs 0.12 to 0.28 ms (ext4, SSD).
- One writer, held by a lock on the folder's `writer.lock`; any number of other processes may read meanwhile (`readonly=True`).
- Reading takes short transactions, a batch each, so that a slow reader neither bloats the file nor stops the map from growing.
- The map is address space, not disk: it doubles when it is full, and a reader follows when it finds it has grown.
- Whatever goes wrong is a `JournalError`: one sentence for a person.

Sub-databases: `events` (session, NUL, big-endian seq -> msgpack), `sessions` (session -> its number, length, last moment and
whether it is over), `blobs` (sha256 -> a byte saying whether it is compressed, then the data), `meta` (the format).
"""

import fcntl
import hashlib
import os
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

import lmdb
import msgspec
from msgspec import Struct

from mochid import places
from mochid.events import FORMAT, AnyEvent
from mochid.settings import Settings

if TYPE_CHECKING:
    Transaction = lmdb.Transaction[bytes]

FIRST_MAP = 64 << 20
LONGEST_ID = 200
"""Bytes of a session's id; LMDB allows 511 for a whole key."""
BATCH_EVENTS = 256
BATCH_BYTES = 1 << 20
WORTH_COMPRESSING = 256
DATABASES = (b"meta", b"events", b"sessions", b"blobs")
REMEDY = "Make room or mend the permissions there, or point app.session_db at another folder."

_Result = TypeVar("_Result")
_encode = msgspec.msgpack.Encoder().encode
_events: msgspec.msgpack.Decoder[AnyEvent] = msgspec.msgpack.Decoder(AnyEvent)


class JournalError(Exception):
    """The journal can't be opened, read or written: what, where, and what to do, in a sentence or two."""


class Entry(Struct, frozen=True, array_like=True):
    """What the index knows of a session."""

    number: int
    """Its place in the order of creation, from 1."""
    seq: int
    """Of its last event."""
    at: float
    """When that happened."""
    over: bool | None = None
    """Whether the interview had ended by then; None where nobody said so, as in journals of older mochis."""


_decode_entry = msgspec.msgpack.Decoder(Entry).decode


def default_folder() -> Path:
    """Where the journal lives unless `app.session_db` says otherwise."""
    return places.data()


def folder(settings: Settings) -> Path:
    """Where the journal lives."""
    return Path(settings.app.session_db).expanduser() if settings.app.session_db else default_folder()


def digest(data: bytes) -> str:
    """The name under which `data` is kept: sha256, in hex."""
    return hashlib.sha256(data).hexdigest()


class Journal:
    """An open journal; a context manager. May be used from several threads. Raises `JournalError` throughout."""

    def __init__(self, path: Path, *, readonly: bool = False, first_map: int = FIRST_MAP) -> None:
        self.path = path
        self._readonly = readonly
        self._threads = threading.Lock()
        self._lock = -1 if readonly else _take_folder(path)
        try:
            self._env = _open(path, readonly, first_map)
            self._identity = _identity(path)
            try:
                if readonly:
                    self._found_databases()
                else:
                    self._made_databases()
            except BaseException:
                self._env.close()
                raise
        except BaseException:
            self._release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with self._threads:
            self._env.close()
            self._release()

    def append(
        self, session: str, events: Sequence[AnyEvent], blobs: Mapping[str, bytes] = {}, *, over: bool | None = None
    ) -> int:
        """Commit `events` and the blobs they name, by digest, together. Returns the seq of the session's last event, from 1.

        `over`: whether the session is over with them, for the index; None does not say.
        """
        key = _key(session)
        if key is None:
            raise ValueError(f"not a session's id: {session!r}")
        values = [_readable(event) for event in events]
        packed = {bytes.fromhex(name): data for name, data in blobs.items()}
        if any(hashlib.sha256(data).digest() != name for name, data in packed.items()):
            raise ValueError("a blob must come under its own digest")

        def write(txn: "Transaction") -> int:
            for name, data in packed.items():
                if txn.get(name, db=self._blobs) is None:
                    txn.put(name, _pack(data), db=self._blobs)
            found = txn.get(key, db=self._sessions)
            entry = _decode_entry(found) if found is not None else Entry(self._count(txn) + 1, 0, 0.0)
            for seq, value in enumerate(values, entry.seq + 1):
                txn.put(key + b"\0" + seq.to_bytes(8, "big"), value, db=self._events)
            if values or (found is not None and over is not None):
                at = events[-1].at if events else entry.at
                entry = Entry(entry.number, entry.seq + len(values), at, over)
                txn.put(key, _encode(entry), db=self._sessions)
            return entry.seq

        return self._write(write)

    def replay(self, session: str, after: int = 0) -> Iterator[tuple[int, AnyEvent]]:
        """The events of a session with their seqs, in order, those beyond `after`; none for a session it does not know."""
        key = _key(session)
        while key is not None:
            batch = self._read(partial(self._batch, key + b"\0", after))
            for seq, value in batch:
                yield seq, _event(session, seq, value)
            if not batch:
                return
            after = batch[-1][0]

    def sessions(self) -> list[str]:
        """Every session's id, newest first."""

        def read(txn: "Transaction") -> list[tuple[int, str]]:
            return [
                (_decode_entry(bytes(value)).number, bytes(key).decode())
                for key, value in txn.cursor(db=self._sessions)
            ]

        return [session for _, session in sorted(self._read(read), reverse=True)]

    def last(self, session: str) -> tuple[int, float]:
        """Seq and time of a session's last event; (0, 0.0) for one it does not know."""
        entry = self._entry(session)
        return entry.seq, entry.at

    def over(self, session: str) -> bool | None:
        """Whether a session is over; None if its index does not say, or it is not known."""
        return self._entry(session).over

    def blob(self, digest: str) -> bytes | None:
        """The bytes kept under `digest`; None if there are none."""
        try:
            name = bytes.fromhex(digest)
        except ValueError:
            return None
        found = self._read(lambda txn: txn.get(name, db=self._blobs)) if len(name) == 32 else None
        return None if found is None else _unpack(found, digest)

    def _entry(self, session: str) -> Entry:
        key = _key(session)
        found = self._read(lambda txn: txn.get(key, db=self._sessions)) if key is not None else None
        return _decode_entry(found) if found is not None else Entry(0, 0, 0.0)

    def _batch(self, prefix: bytes, after: int, txn: "Transaction") -> list[tuple[int, bytes]]:
        batch: list[tuple[int, bytes]] = []
        size = 0
        cursor = txn.cursor(db=self._events)
        more = cursor.set_range(prefix + (after + 1).to_bytes(8, "big"))
        while more and len(batch) < BATCH_EVENTS and size < BATCH_BYTES:
            key, value = cursor.item()
            if not key.startswith(prefix):
                break
            batch.append((int.from_bytes(key[len(prefix) :], "big"), value))
            size += len(value)
            more = cursor.next()
        return batch

    def _count(self, txn: "Transaction") -> int:
        return int(txn.stat(db=self._sessions)["entries"])

    def _found_databases(self) -> None:
        with self._threads, _explained(self.path):
            # Not in one transaction: LMDB forgets a handle opened in a transaction that only reads.
            self._meta, self._events, self._sessions, self._blobs = (
                self._env.open_db(name, create=False) for name in DATABASES
            )
        self._read(self._check_format)

    def _made_databases(self) -> None:
        """All or none: whoever reads meanwhile sees a whole journal or no journal."""

        def opening(txn: "Transaction") -> None:
            self._meta, self._events, self._sessions, self._blobs = (
                self._env.open_db(name, txn=txn) for name in DATABASES
            )
            self._check_format(txn)
            txn.put(b"format", b"%d" % FORMAT, db=self._meta)

        self._write(opening)

    def _check_format(self, txn: "Transaction") -> None:
        """Refuse a journal that a later mochi wrote; an older one is read as it is."""
        written = txn.get(b"format", b"%d" % FORMAT, db=self._meta)
        if not written.isdigit():
            raise _damaged(self.path)
        if int(written) > FORMAT:
            raise JournalError(
                f"The journal in {self.path} was written by a newer mochi (format {int(written)}; this one knows {FORMAT}). "
                "Update mochi, or point app.session_db at another folder."
            )

    def _read(self, work: Callable[["Transaction"], _Result]) -> _Result:
        with self._threads, _explained(self.path):
            while True:
                try:
                    with self._env.begin() as txn:
                        return work(txn)
                except lmdb.MapResizedError:
                    self._env.set_mapsize(0)

    def _write(self, work: Callable[["Transaction"], _Result]) -> _Result:
        """Do `work` in one write transaction, with a larger map if need be, and commit it."""
        if self._readonly:
            raise JournalError(f"The journal in {self.path} was opened for reading only.")
        if _identity(self.path) != self._identity:
            # What is written to a file without a name is gone with the process.
            raise JournalError(
                f"The journal in {self.path} was moved or deleted while mochi was using it. Restart mochid."
            )
        with self._threads, _explained(self.path):
            while True:
                try:
                    with self._env.begin(write=True) as txn:
                        return work(txn)
                except lmdb.MapFullError:
                    self._env.set_mapsize(2 * self._env.info()["map_size"])

    def _release(self) -> None:
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def _identity(path: Path) -> tuple[int, int]:
    """Device and inode of the journal's file; zeros if there is none."""
    try:
        found = os.stat(path / "data.mdb")
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


def _key(session: str) -> bytes | None:
    """A session's key in the index, which the keys of its events begin with; None if no session can have that id."""
    key = session.encode() if session.isprintable() else b""
    return key if 0 < len(key) <= LONGEST_ID else None


def _readable(event: AnyEvent) -> bytes:
    """The event as it is written. Raises ValueError for one that nobody could read again, before it is the end of a session."""
    value = _encode(event)
    try:
        _events.decode(value)
    except msgspec.ValidationError as error:
        raise ValueError(f"{type(event).__name__} breaks its own rules: {error}") from error
    return value


def _event(session: str, seq: int, value: bytes) -> AnyEvent:
    try:
        return _events.decode(value)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise JournalError(
            f"Event {seq} of session {session} can't be read ({error}): a newer mochi wrote it, or the journal is damaged. "
            "Update mochi to open this session; the others are not affected."
        ) from error


def _pack(data: bytes) -> bytes:
    if len(data) >= WORTH_COMPRESSING:
        small = zlib.compress(data)
        if len(small) < len(data):
            return b"z" + small
    return b"=" + data


def _unpack(value: bytes, digest: str) -> bytes:
    try:
        return zlib.decompress(value[1:]) if value[:1] == b"z" else value[1:]
    except zlib.error as error:
        raise JournalError(f"The code snapshot {digest[:12]} in the journal is damaged.") from error


def _take_folder(path: Path) -> int:
    """Make the folder, private, and take the writer's lock in it; the descriptor that holds the lock."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(path / "writer.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except (FileExistsError, NotADirectoryError) as error:
        raise _not_a_folder(path) from error
    except OSError as error:
        raise JournalError(f"The journal's folder {path} can't be written ({error.strerror}). {REMEDY}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise JournalError(f"Another mochid is writing the journal in {path}; `mochictl shutdown` ends it.") from error
    return lock


def _open(path: Path, readonly: bool, first_map: int) -> lmdb.Environment:
    if path.exists() and not path.is_dir():
        raise _not_a_folder(path)
    if readonly and not (path / "data.mdb").exists():
        raise _nothing_here(path)
    with _explained(path):
        env = lmdb.open(
            os.fspath(path),
            map_size=first_map,
            max_dbs=8,
            mode=0o600,
            readonly=readonly,
            create=not readonly,
            metasync=False,
            # Events are read in the order they were written, but few at a time, from a file that is mostly old sessions.
            readahead=False,
        )
    # Reading pages that are not there would be a SIGBUS, so a file cut short is found out here.
    info = env.info()
    if (path / "data.mdb").stat().st_size < (info["last_pgno"] + 1) * env.stat()["psize"]:
        env.close()
        raise _damaged(path)
    if not readonly:
        # Readers that were killed hold on to old pages until somebody clears them away.
        env.reader_check()
    return env


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn LMDB's errors into sentences."""
    try:
        yield
    except lmdb.NotFoundError as error:
        raise _nothing_here(path) from error
    except lmdb.DiskError as error:
        raise JournalError(f"The disk that holds the journal in {path} is full. {REMEDY}") from error
    except (
        lmdb.InvalidError,
        lmdb.CorruptedError,
        lmdb.PageNotFoundError,
        lmdb.VersionMismatchError,
        lmdb.IncompatibleError,
    ) as error:
        raise _damaged(path) from error
    except lmdb.Error as error:
        reason = str(error).rpartition(": ")[2].rstrip(".")
        raise JournalError(f"The journal in {path} can't be used ({reason}). {REMEDY}") from error


def _not_a_folder(path: Path) -> JournalError:
    return JournalError(f"The journal needs a folder, and {path} is something else; point app.session_db at a folder.")


def _nothing_here(path: Path) -> JournalError:
    return JournalError(f"There is no journal in {path} yet; `mochictl start` begins one.")


def _damaged(path: Path) -> JournalError:
    return JournalError(
        f"The journal in {path} is damaged or not mochi's. Move that folder away to begin a new one, or put a copy of it back."
    )
