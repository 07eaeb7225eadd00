"""Questions about what is already known, answered from the journal and the problem folders; nothing changes by asking.

Rules:
- A past session is folded afresh from its journal, so that an answer about it can never disagree with its record.
- While an interview may still go on, its journal is shown without what would give the problem away.
- A session that can't be read is told of with its reason, and stands in nobody's way.
"""

import logging
from pathlib import Path

import msgspec

from mochid.events import AnyEvent, CoachSaid, Prepared
from mochid.interview import view
from mochid.interview.folds.dossier import Dossier
from mochid.interview.session import step
from mochid.interview.state import State, over
from mochid.journal import Journal, JournalError
from mochid.problem import Problem
from mochid.protocol import (
    AnyReply,
    EventPage,
    GetEvents,
    GetTranscript,
    ListProblems,
    ListSessions,
    Problems,
    ProblemSummary,
    ProblemText,
    Refused,
    Sessions,
    SessionSummary,
    ShowProblem,
    SpokenLine,
    Transcript,
)
from mochid.settings import Settings
from mochid.talk import Line
from mochid.watching.reading import decode

log = logging.getLogger(__name__)

NO_SESSION = Refused("There is no session yet.", "Begin one with `mochictl start two_sum solution.py`.")

SHOWN_OF_A_PROBLEM = frozenset(
    (
        "slug",
        "title",
        "difficulty",
        "minutes",
        "topics",
        "statement",
        "spoken",
        "signature",
        "stub",
        "visible",
        "compare",
    )
)
"""What a candidate may read of the problem before the end."""
WITHHELD = "until the interview is over"

LOOK_FURTHER = "`mochictl doctor` looks at what else there is."

PastQuery = GetTranscript | GetEvents | ListSessions | ListProblems | ShowProblem


def fold(journal: Journal, session: str) -> tuple[State, Dossier] | None:
    """A session as its journal tells it; None if there is no such session. Raises `JournalError` for one that can't be read."""
    state = State()
    dossier: Dossier | None = None
    for seq, event in journal.replay(session):
        if dossier is None:
            if not isinstance(event, Prepared):
                return None
            dossier = Dossier(event)
        try:
            dossier.take(seq, event)
            state, _ = step(state, event)
        except Exception as error:  # a mistake of ours over one session must not reach the others
            log.exception("event not followed session=%s seq=%s", session, seq)
            raise JournalError(
                f"Event {seq} of session {session} can't be followed ({error!r}); the log has the details. "
                "The other sessions are not affected."
            ) from error
    return (state, dossier) if dossier is not None else None


def answer(query: PastQuery, journal: Journal, settings: Settings, current: Dossier | None) -> AnyReply:
    """Answer one question. `current`: the session in progress, which need not be folded afresh."""
    try:
        return _answer(query, journal, settings, current)
    except JournalError as error:
        return Refused(str(error), LOOK_FURTHER)


def _answer(query: PastQuery, journal: Journal, settings: Settings, current: Dossier | None) -> AnyReply:
    match query:
        case GetTranscript(session=session, after=after):
            return _transcript(journal, _which(journal, session, current), after, current)
        case GetEvents(session=session, after=after):
            return _events(journal, _which(journal, session, current), after)
        case ListSessions(last=last):
            here = current.session if current is not None else ""
            found = (_summary(journal, session, here) for session in journal.sessions()[:last])
            return Sessions(tuple(summary for summary in found if summary is not None))
        case ShowProblem(problem=""):
            return _problem_of(journal, current)
        case ListProblems() | ShowProblem():
            return about_problems(query, settings, current.language if current is not None else "")


def about_problems(query: ListProblems | ShowProblem, settings: Settings, language: str = "") -> AnyReply:
    """Answer a question that needs no journal. `language`: of the interview in progress; else the settings' is shown."""
    if isinstance(query, ListProblems):
        return _problems(settings)
    from mochid.problems import bank

    try:
        problem = bank.find(query.problem, own_problems(settings))
    except bank.ProblemError as error:
        return Refused(str(error), "See `mochictl problems list`.")
    return _shown(problem, language or settings.harness.language)


def _problem_of(journal: Journal, current: Dossier | None) -> AnyReply:
    """The problem of the interview in progress, or of the newest, as that interview has it."""
    if current is not None:
        return _shown(current.problem, current.language)
    folded = fold(journal, session) if (session := next(iter(journal.sessions()), "")) else None
    return _shown(folded[1].problem, folded[1].language) if folded is not None else NO_SESSION


def _shown(problem: Problem, language: str) -> ProblemText:
    """As much of a problem as a candidate may read at any time, as their language writes it."""
    from mochid.harness import judging, notation

    statement = notation.statement_in(language, problem.statement, problem.signature.name)
    tests = tuple(judging.told(problem, case, language, about=case.name) for case in problem.visible)
    return ProblemText(problem.slug, problem.title, problem.difficulty, statement, tests)


def answered(dossier: Dossier) -> Problem:
    """The problem of an interview, answered in the language of the candidate's file."""
    from mochid.harness import notation

    return notation.answers_in(dossier.language, dossier.problem)


def own_problems(settings: Settings) -> Path:
    """The user's own problem folder."""
    from mochid.problems import bank  # late: YAML

    return bank.own_folder(settings.app.problems_dir)


def code(journal: Journal, digest: str, dossier: Dossier) -> str:
    """The text of a version of the file, decoded as it was when it was read."""
    data = journal.blob(digest) if digest else None
    text = decode(data, dossier.file) if data else ""
    return text if isinstance(text, str) else ""


def on_the_wire(line: Line) -> SpokenLine:
    return SpokenLine(line.seq, line.at, line.who, line.text, line.turn, line.phase, line.cut, line.by)


def _which(journal: Journal, session: str, current: Dossier | None) -> str:
    """The session asked for: named, or the one in progress, or the newest; a unique part of a name will do."""
    sessions = journal.sessions()
    if not session:
        return current.session if current is not None else (sessions[0] if sessions else "")
    if session in sessions:
        return session
    like = [known for known in sessions if session in known]
    return like[0] if len(like) == 1 else session


def _transcript(journal: Journal, session: str, after: int, current: Dossier | None) -> AnyReply:
    if current is not None and current.session == session:
        lines = current.lines
    else:
        folded = fold(journal, session) if session else None
        if folded is None:
            return _unknown(session)
        lines = folded[1].lines
    return Transcript(session, tuple(on_the_wire(line) for line in lines if line.seq > after))


def _events(journal: Journal, session: str, after: int) -> AnyReply:
    folded = fold(journal, session) if session else None
    if folded is None:
        return _unknown(session)
    whole = over(folded[0])
    return EventPage(session, tuple(_as_json(seq, event, whole) for seq, event in journal.replay(session, after)))


def _as_json(seq: int, event: AnyEvent, whole: bool) -> str:
    """One event as a JSON object; not `whole` leaves out hidden tests, hints, reference and what the gate held back."""
    fields = {"seq": seq, **msgspec.json.decode(msgspec.json.encode(event))}
    if not whole and isinstance(event, Prepared):
        problem = {key: value for key, value in fields["problem"].items() if key in SHOWN_OF_A_PROBLEM}
        fields["problem"] = {**problem, "withheld": WITHHELD}
    elif not whole and isinstance(event, CoachSaid) and event.blocked:
        fields["blocked"] = f"withheld {WITHHELD}"
    return msgspec.json.encode(fields).decode()


def _unknown(session: str) -> Refused:
    return Refused(f"There is no session {session}.", "See `mochictl list-sessions`.") if session else NO_SESSION


def _summary(journal: Journal, session: str, current: str) -> SessionSummary | None:
    """One line of the list; for a session that can't be read, its name and the reason."""
    try:
        folded = fold(journal, session)
    except JournalError as error:
        slug = session.split("-", 2)[-1]
        return SessionSummary(session, slug, slug, 0.0, 0.0, "", 0, 0, False, unreadable=str(error))
    if folded is None:
        return None
    state, dossier = folded
    status = view.status(state, dossier.last_at)
    return SessionSummary(
        session=session,
        problem=dossier.problem.slug,
        title=dossier.problem.title,
        started=dossier.started,
        elapsed=status.elapsed,
        phase=status.phase,
        passed=status.passed,
        total=status.total,
        finished=over(state),
        debrief=dossier.debrief,
        current=session == current and not over(state),
        paused=state.paused,
    )


def _problems(settings: Settings) -> Problems:
    from mochid.problems import bank

    found, broken = bank.catalogue(own_problems(settings))
    return Problems(
        tuple(ProblemSummary(p.slug, p.title, p.difficulty, p.minutes, p.topics) for p in found), tuple(broken)
    )
