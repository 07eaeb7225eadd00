"""What mochid would answer about interviews past and about problems, when it is not running.

Rules: the journal is only read; without one there was no interview yet. Whatever else is wrong is said as mochid says it.
"""

from mochid import settings
from mochid.daemon import queries
from mochid.journal import Journal, JournalError, folder
from mochid.protocol import AnyReply, ListProblems, ListSessions, Refused, Sessions, ShowProblem


def answer(query: queries.PastQuery) -> AnyReply:
    """The answer, or why there is none."""
    try:
        wishes = settings.load()
        if isinstance(query, ListProblems) or (isinstance(query, ShowProblem) and query.problem):
            return queries.about_problems(query, wishes)
        where = folder(wishes)
        if not (where / "data.mdb").exists():
            return Sessions(()) if isinstance(query, ListSessions) else queries.NO_SESSION
        with Journal(where, readonly=True) as journal:
            return queries.answer(query, journal, wishes, None)
    except (settings.SettingsError, JournalError) as error:
        return Refused(str(error), queries.LOOK_FURTHER)
