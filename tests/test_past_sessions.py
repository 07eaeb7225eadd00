"""Sessions of earlier that can't be read, or are over: the daemon starts beside them and goes on with the others."""

from collections.abc import Iterator
from pathlib import Path

import lmdb
import pytest

from mochictl import show
from mochid import protocol
from mochid.daemon import queries
from mochid.events import AnyEvent, Commanded, Prepared
from mochid.journal import Journal
from mochid.problems import bank
from mochid.protocol import Refused, Sessions, SessionSummary, Started, Transcript
from mochid.settings import Settings
from tests.test_daemon import House, house

OLD, NEW = "20260101-1000-two_sum", "20260102-1000-two_sum"
FUTURE = b"\x83\xa5event\xa9Telepathy\xa2at\xcb\x3f\xf0\0\0\0\0\0\0\xa7session\xa1x"
NO_TEXT = b"\x81\xa5event\xa2\xff\xfe"


def opening(session: str, home: Path) -> Prepared:
    return Prepared(
        at=1.0,
        session=session,
        request=1,
        problem=bank.find("two_sum", None),
        file=str(home / "solution.py"),
        language="python",
        created=True,
        mode="normal",
        settings=Settings(),
        first_time=False,
        seed=1,
        microphone="",
        voice="",
        coach="authored",
        versions={},
    )


def left_behind(home: Path, damaged: str, value: bytes = FUTURE) -> None:
    """Two sessions that were cut short; the second event of one of them can't be read."""
    with Journal(home / "journal") as journal:
        for session in (OLD, NEW):
            spoken = Commanded(at=2.0, session=session, request=2, command=protocol.Say("hello"))
            journal.append(session, [opening(session, home), spoken])
    with lmdb.open(str(home / "journal"), max_dbs=8) as env, env.begin(write=True) as txn:
        txn.put(damaged.encode() + b"\0" + (2).to_bytes(8, "big"), value, db=env.open_db(b"events", txn=txn))


async def listed(h: House) -> dict[str, SessionSummary]:
    reply = await h.daemon.ask(protocol.ListSessions())
    assert isinstance(reply, Sessions)
    return {each.session: each for each in reply.sessions}


@pytest.mark.parametrize("value", [FUTURE, NO_TEXT], ids=["of a newer mochi", "no text"])
async def test_the_daemon_starts_though_the_newest_session_can_not_be_read(own_home: Path, value: bytes) -> None:
    left_behind(own_home, NEW, value)
    async with house(own_home) as h:
        status = h.daemon.status()
        assert status.session == ""
        assert f"Event 2 of session {NEW} can't be read" in status.note

        assert isinstance(await h.start(), Started)
        await h.until(lambda: "can't be read" not in h.daemon.status().note)


async def test_one_unreadable_session_is_listed_with_its_reason_beside_the_others(own_home: Path) -> None:
    left_behind(own_home, OLD)
    async with house(own_home) as h:
        sessions = await listed(h)

        assert sessions[NEW].unreadable == ""
        assert "Event 2 of session" in sessions[OLD].unreadable
        shown = show.text(Sessions(tuple(sessions.values()))).splitlines()
        assert shown[1].startswith(f"{OLD}  Event 2 of session {OLD} can't be read")
        assert h.daemon.status().session == NEW


async def test_what_is_asked_of_an_unreadable_session_is_refused_with_the_reason(own_home: Path) -> None:
    left_behind(own_home, OLD)
    async with house(own_home) as h:
        for query in (protocol.GetTranscript(OLD), protocol.GetEvents(OLD)):
            reply = await h.daemon.ask(query)
            assert isinstance(reply, Refused)
            assert "the others are not affected" in reply.why
        assert isinstance(await h.daemon.ask(protocol.GetTranscript(NEW)), Transcript)


async def test_an_unreadable_session_is_not_taken_up_and_the_one_that_is_paused_stays(own_home: Path) -> None:
    left_behind(own_home, OLD)
    async with house(own_home) as h:
        assert (h.daemon.status().session, h.daemon.status().paused) == (NEW, True)

        reply = await h.daemon.ask(protocol.Resume(OLD))

        assert isinstance(reply, Refused)
        assert "can't be read" in reply.why
        assert (h.daemon.status().session, h.daemon.status().paused) == (NEW, True)
        assert isinstance(await h.daemon.ask(protocol.Resume()), Started)


class Strange(Journal):
    """A journal in which an event has come to stand that nobody can make anything of."""

    def replay(self, session: str, after: int = 0) -> Iterator[tuple[int, AnyEvent]]:
        yield from super().replay(session, after)
        if session == OLD:
            yield 3, Sessions(())  # type: ignore[misc]


def test_an_event_that_can_not_be_followed_makes_its_session_unreadable_and_no_other(own_home: Path) -> None:
    left_behind(own_home, "another")
    with Strange(own_home / "journal") as journal:
        reply = queries.answer(protocol.ListSessions(), journal, Settings(), None)

    assert isinstance(reply, Sessions)
    assert [each.unreadable[:22] for each in reply.sessions] == ["", "Event 3 of session 2026"[:22]]


class Watched(Journal):
    """A journal that counts how often a session is read from its beginning."""

    read = 0

    def replay(self, session: str, after: int = 0) -> Iterator[tuple[int, AnyEvent]]:
        self.read += 1
        return super().replay(session, after)


async def test_with_nothing_to_resume_no_finished_session_is_read_to_find_that_out(own_home: Path) -> None:
    async with house(own_home) as h:
        for file in ("one.py", "two.py", "three.py"):
            assert isinstance(await h.start(file), Started)
            await h.daemon.ask(protocol.Abort())

    async with house(own_home, journal=Watched) as h:
        assert isinstance(h.journal, Watched)
        before = h.journal.read

        assert isinstance(await h.daemon.ask(protocol.Resume()), Refused)
        assert h.journal.read == before <= 1


async def test_what_an_older_mochi_left_unfinished_is_found_and_resumed(own_home: Path) -> None:
    left_behind(own_home, "another")
    async with house(own_home, journal=Watched) as h:
        await h.daemon.ask(protocol.Abort())
        assert h.daemon.status().session == NEW

        assert isinstance(await h.daemon.ask(protocol.Resume()), Started)
        assert h.daemon.status().session == OLD
