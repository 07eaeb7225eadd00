"""Sessions of earlier, to go on with: which one, and where it was left.

Rules: whether a session is over stands in the journal's index, so that nothing is folded to find the one that is not. Of a session
that an older mochi wrote it is found out by folding, once, and then stands there, too.
"""

import logging

from mochid.daemon import queries
from mochid.interview.folds.dossier import Dossier
from mochid.interview.state import State, over
from mochid.journal import Journal, JournalError

log = logging.getLogger(__name__)


def newest(journal: Journal) -> tuple[State, Dossier] | None:
    """The newest session, as it was left; None if there was none yet. Raises `JournalError`."""
    return next((queries.fold(journal, session) for session in journal.sessions()), None)


def wanted(journal: Journal, session: str, here: str) -> tuple[State, Dossier] | None:
    """The session to go on with: the named one, or the newest that is not over. None: there is none but the one that is `here`.

    Raises `JournalError` if it can't be read.
    """
    known = journal.sessions()
    chosen = session or next((each for each in known if not _over(journal, each)), "")
    return queries.fold(journal, chosen) if chosen != here and chosen in known else None


def _over(journal: Journal, session: str) -> bool:
    """Whether nobody can go on with it."""
    known = journal.over(session)
    if known is not None:
        return known
    try:
        folded = queries.fold(journal, session)
    except JournalError as error:
        log.warning("session passed over: %s", error)
        return True
    found = folded is None or over(folded[0])
    journal.append(session, [], over=found)
    return found
