"""Journals of every format that was ever released: read today as they were written then."""

import shutil
from pathlib import Path

import msgspec
import pytest

from mochid.daemon import earlier, queries
from mochid.events import FORMAT, Prepared, SolutionSaved
from mochid.interview import view
from mochid.journal import Journal
from tests.specimen import JOURNALS
from tests.test_journal import SESSION, heard, write_by_hand

SPECIMENS = sorted(JOURNALS.glob("format_*"))


def test_there_is_a_specimen_of_the_present_format() -> None:
    assert JOURNALS / f"format_{FORMAT}" in SPECIMENS, "run python -m tests.specimen"


@pytest.fixture(params=SPECIMENS, ids=lambda path: path.name)
def specimen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy, because even reading leaves a lock file."""
    return Path(shutil.copytree(request.param, tmp_path / "journal"))


@pytest.mark.parametrize("readonly", [True, False], ids=["read", "gone on with"])
def test_an_old_journal_is_read_whole(specimen: Path, readonly: bool) -> None:
    with Journal(specimen, readonly=readonly) as journal:
        [session] = journal.sessions()
        events = list(journal.replay(session))

        assert [seq for seq, _ in events] == list(range(1, journal.last(session)[0] + 1))
        assert isinstance(events[0][1], Prepared)
        saves = [event for _, event in events if isinstance(event, SolutionSaved)]
        assert len({save.digest for save in saves}) >= 3
        assert all(len(journal.blob(save.digest) or b"") == save.size for save in saves)


def test_an_old_session_folds_to_its_end(specimen: Path) -> None:
    with Journal(specimen, readonly=True) as journal:
        [session] = journal.sessions()
        folded = queries.fold(journal, session)

    assert folded is not None
    status = view.status(folded[0], now=journal_end(specimen))
    assert (status.session, status.phase) == (session, "done")
    assert status.passed == status.total > 0
    assert status.debrief


def test_whether_an_old_session_is_over_is_found_out_and_then_known(specimen: Path) -> None:
    with Journal(specimen) as journal:
        [session] = journal.sessions()
        assert earlier.wanted(journal, "", "") is None
        assert journal.over(session)


def journal_end(folder: Path) -> float:
    with Journal(folder, readonly=True) as journal:
        return journal.last(journal.sessions()[0])[1]


def test_the_index_knows_whether_a_session_is_over(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        assert journal.over(SESSION) is None
        journal.append(SESSION, [heard("hello")], over=False)
        assert journal.over(SESSION) is False
        journal.append(SESSION, [heard("goodbye", at=9.0)], over=True)
        assert (journal.over(SESSION), journal.last(SESSION)) == (True, (2, 9.0))


def test_an_index_of_before_does_not_say_whether_a_session_is_over_until_it_is_told(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.append(SESSION, [heard("hello", at=7.0)])
    write_by_hand(tmp_path, b"sessions", SESSION.encode(), msgspec.msgpack.encode([1, 1, 7.0]))

    with Journal(tmp_path) as journal:
        assert (journal.over(SESSION), journal.last(SESSION)) == (None, (1, 7.0))
        assert journal.append(SESSION, [], over=True) == 1
        assert (journal.over(SESSION), journal.last(SESSION)) == (True, (1, 7.0))
