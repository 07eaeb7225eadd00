"""Journals of every format that was ever released: read today as they were written then."""

import shutil
from pathlib import Path

import pytest

from mochid.daemon import queries
from mochid.events import FORMAT, Prepared, SolutionSaved
from mochid.interview import view
from mochid.journal import Journal
from tests.specimen import JOURNALS

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


def journal_end(folder: Path) -> float:
    with Journal(folder, readonly=True) as journal:
        return journal.last(journal.sessions()[0])[1]
