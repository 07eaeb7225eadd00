"""Watching the solution file: each new content is reported once, whole, within a millisecond of the save.

Rules:
- inotify on the folder, never on the file: editors replace files. A save is over at CLOSE_WRITE or MOVED_TO of the name; what is
  read is reported only if neither its signature changed nor a further event came meanwhile, so it is never half of the next save.
  The start of that save shows late, so what looks like one (a file empty or gone) waits for the second look of the safety net.
- A link is followed: each folder on the way to the real file is watched, and the way is found anew at every look.
- A look every half second is the safety net for whatever inotify does not see (network file systems, hard links, a folder that was
  away, an overflowing queue). It believes a change only when two looks agree, because there is nothing to say the writer is done.
- Content is compared, not times: a touch, a checkout of the same text or a second event say nothing. Nothing is held back either:
  who wants to wait before speaking does so with the verdict, not with the save.
"""

import os
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from math import inf
from pathlib import Path

import anyio
import anyio.lowlevel
from inotify_simple import Event, INotify, flags
from msgspec import Struct

from mochid.watching import folders
from mochid.watching.reading import LIMIT, Folder, Signature, Snapshot, Unreadable, read, signature, way_to

POLL = 0.5
POLL_BLIND = 0.15
"""Seconds between looks where inotify sees nothing: on the network, or while a folder on the way is missing."""
SETTLE = 0.15
"""Seconds without a further write after which a file that its editor keeps open is read all the same."""
RACY = 2.0
"""Seconds within which a file can change again without its times showing it: the coarsest clock of a file system."""

MASK = (
    flags.CLOSE_WRITE
    | flags.MOVED_TO
    | flags.MODIFY
    | flags.CREATE
    | flags.DELETE_SELF
    | flags.MOVE_SELF
    | flags.ONLYDIR
)
OVER = flags.CLOSE_WRITE | flags.MOVED_TO
UNSURE = flags.DELETE_SELF | flags.MOVE_SELF | flags.UNMOUNT | flags.Q_OVERFLOW

NETWORK = ("nfs", "9p", "fuse", "cifs", "smb", "virtiofs", "vboxsf", "drvfs", "prl_fs", "afs", "ceph")
"""How the names of file systems begin that change behind inotify's back."""

Saved = Callable[[Snapshot], Awaitable[None]]
Refused = Callable[[str], Awaitable[None]]


def inotify_here() -> INotify | None:
    """An inotify instance; None on another system than Linux, or when this user has used theirs up."""
    with suppress(OSError, AttributeError):
        return INotify(nonblocking=True)
    return None


async def watch(
    path: Path,
    saved: Saved,
    unreadable: Refused,
    *,
    poll: float = POLL,
    settle: float = SETTLE,
    limit: int = LIMIT,
    probe: Callable[[], INotify | None] = inotify_here,
) -> None:
    """Report what is at `path` now and each new content after it, until cancelled. `unreadable` gets a sentence, once per change of
    state. Waits for either before it looks again. `poll`, `settle`: seconds; `limit`: bytes; `probe`: says how to watch."""
    subject = Subject(path, saved, unreadable, limit)
    inotify = probe()
    if inotify is None:
        await _watch_portably(subject, poll)
        return
    with inotify:
        await _watch_by_inotify(inotify, subject, poll, settle)


class Sight(Struct, frozen=True):
    """What a look found."""

    signature: Signature
    """Taken before the content was read, so that a change between the two shows at the next look."""
    steady: bool
    """What it says of the content was the same after reading."""
    racy: bool
    """Written so lately that it could change again without another signature."""
    outcome: Snapshot | Unreadable

    @property
    def like_half_a_save(self) -> bool:
        """Gone, while the old file makes way for the new; or empty, before the text is written."""
        match self.outcome:
            case Unreadable(missing=missing):
                return missing
            case Snapshot(data=data):
                return not data


class Subject:
    """The file, and what was last said of it."""

    def __init__(self, path: Path, saved: Saved, unreadable: Refused, limit: int) -> None:
        self.path = path.absolute()
        self._saved = saved
        self._unreadable = unreadable
        self._limit = limit
        self._said = ""
        self._known = Signature()
        self._glimpsed = Signature()
        self.moving = False
        """Whether it changed between the last two times that `changed` was asked."""

    def look(self) -> Sight:
        seen = signature(self.path)
        racy = abs(time.time() - seen.modified / 1e9) < RACY
        outcome = read(self.path, self._limit)
        return Sight(seen, signature(self.path).content == seen.content, racy, outcome)

    def changed(self) -> bool:
        """Whether it is other than it was reported, and the same as when this was last asked."""
        before, self._glimpsed = self._glimpsed, signature(self.path)
        self.moving = self._glimpsed != before
        return not self.moving and self._glimpsed != self._known

    async def report(self, sight: Sight, *, still: bool) -> None:
        """Say what is new, if anything is. `still`: two looks some time apart agreed, so that it is no save half done."""
        if sight.like_half_a_save and not still:
            return
        self._known = Signature() if sight.racy else sight.signature
        match sight.outcome:
            case Snapshot(digest=digest) as snapshot if digest != self._said:
                self._said = digest
                await self._saved(snapshot)
            case Unreadable(why=why) if why != self._said:
                self._said = why
                await self._unreadable(why)


# -- by inotify --------------------------------------------------------------------------------------------------------


class Watches:
    """The watches held on the folders that lead to the file."""

    def __init__(self, inotify: INotify, path: Path) -> None:
        self._inotify = inotify
        self._path = path
        self._held: dict[Folder, int] = {}
        self._names: dict[int, set[str]] = {}
        self._network = False
        self.blind = True
        """Whether some change to the file may go unseen."""

    def renew(self) -> bool:
        """Watch the folders that lead to the file now, and no others; whether one of them is new."""
        way = way_to(self._path)
        for folder in self._held.keys() - way.names.keys():
            watch = self._held[folder]
            self.lost(watch)
            with suppress(OSError):
                self._inotify.rm_watch(watch)
        new = way.names.keys() - self._held.keys()
        for folder in new:
            with suppress(OSError):
                self._held[folder] = self._inotify.add_watch(way.paths[folder], MASK)
        self._names = {watch: way.names[folder] for folder, watch in self._held.items()}
        if new:
            self._network = any(_on_network(device) for device, _ in self._held)
        self.blind = self._network or way.broken or len(self._held) < len(way.names)
        return not new.isdisjoint(self._held)

    def names(self, watch: int) -> set[str]:
        """The names that matter in the folder of a watch."""
        return self._names.get(watch, set())

    def lost(self, watch: int) -> bool:
        """Forget a watch that has ended; whether it was one of these."""
        self._held = {folder: held for folder, held in self._held.items() if held != watch}
        return self._names.pop(watch, None) is not None


class Hints:
    """What the events so far say about the file."""

    def __init__(self) -> None:
        self.due = False
        """A save is over and was not looked at yet."""
        self.writing: float | None = None
        """When the last write was that no end has followed."""

    def take(self, events: Sequence[Event], watches: Watches) -> None:
        for event in events:
            if event.mask & UNSURE or (event.mask & flags.IGNORED and watches.lost(event.wd)):
                self.begun()
            elif event.name in watches.names(event.wd):
                if event.mask & OVER:
                    self.due, self.writing = True, None
                else:
                    self.begun()

    def begun(self) -> None:
        """Something is going on whose end is still to come; what could be read now may be half of it."""
        self.due, self.writing = False, anyio.current_time()


async def _watch_by_inotify(inotify: INotify, subject: Subject, poll: float, settle: float) -> None:
    watches, hints = Watches(inotify, subject.path), Hints()
    still = False
    hints.due = True
    polled = -inf
    while True:
        next_poll = polled + (min(poll, POLL_BLIND) if watches.blind else poll)
        if hints.due or still:
            hints.due = False
            watches.renew()
            sight = subject.look()
            # Only now is it known that what was read is whole: nobody began to write while it was read.
            hints.take(inotify.read(timeout=0), watches)
            if not sight.steady:
                hints.begun()
            if not hints.due and hints.writing is None:
                await subject.report(sight, still=still)
            still = False
            await anyio.lowlevel.checkpoint()
        else:
            next_event = next_poll if hints.writing is None else min(next_poll, hints.writing + settle)
            with anyio.move_on_after(next_event - anyio.current_time()):
                await anyio.wait_readable(inotify.fileno())
            hints.take(inotify.read(timeout=0), watches)

        now = anyio.current_time()
        if hints.writing is not None and now >= hints.writing + settle:
            hints.due, hints.writing = True, None
        if now >= next_poll:
            polled = now
            if watches.renew():
                hints.begun()
            still = subject.changed() and hints.writing is None


def _on_network(device: int) -> bool:
    """Whether a device holds a file system that may change without inotify's knowledge."""
    number = f"{os.major(device)}:{os.minor(device)}"
    try:
        mounts = Path("/proc/self/mountinfo").read_text(errors="replace").splitlines()
    except OSError:
        return True
    fields = (line.split() for line in mounts)
    return any(field[2] == number and field[field.index("-") + 1].startswith(NETWORK) for field in fields)


# -- by watchfiles -----------------------------------------------------------------------------------------------------


async def _watch_portably(subject: Subject, poll: float) -> None:
    """Any sign of life in the folders is reason to look until two looks agree."""
    await subject.report(subject.look(), still=False)
    while True:
        way = way_to(subject.path)
        async with folders.changes(list(way.paths.values()), recursive=False, timeout=poll) as hints:
            async for seen in hints:
                await _look_until_still(subject, quiet=not seen)
                if way_to(subject.path) != way:
                    break


async def _look_until_still(subject: Subject, *, quiet: bool) -> None:
    """`quiet`: nothing was seen since the last look. Only then, and if the first look finds what that one did, is a file that is
    empty or gone no save half done: a writer may be held up for longer than two looks are apart."""
    while True:
        if subject.changed() and (sight := subject.look()).steady:
            await subject.report(sight, still=quiet)
        if not subject.moving:
            return
        quiet = False
        await anyio.sleep(folders.SETTLE)
