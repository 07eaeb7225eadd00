"""What the daemon answered, as a person reads it, and as JSON."""

import time
from typing import assert_never

import msgspec

from mochictl.statusline import LONGEST_NOTE, clock, render
from mochid.protocol import (
    AnyReply,
    Done,
    EventPage,
    Problems,
    ProblemText,
    Refused,
    Sessions,
    SessionSummary,
    SpokenLine,
    Started,
    Status,
    Transcript,
    printable,
)

WHO = {"interviewer": "mochi", "candidate": "you", "note": "--"}
LONGEST_FIELD = 60
OLD_SETTINGS = (
    "! Until that is mended, the settings that were in force before stay so. `mochictl config edit` opens the file."
)
READ = "There is no sound here: `mochictl attach` shows what the interviewer says, and takes what you type."


def text(reply: AnyReply) -> str:
    """An answer in words, safe for a terminal, without a newline at the end; "" when there is nothing to say."""
    return printable(_text(reply))


def _text(reply: AnyReply) -> str:
    match reply:
        case Done(message=message):
            return message
        case Refused(why=why, remedy=remedy):
            return f"{why}\n{remedy}".strip()
        case Started():
            return _started(reply)
        case Status():
            return _status(reply)
        case Transcript(lines=lines):
            return "\n".join(line(each) for each in lines) or "Nothing was said yet."
        case EventPage(events=events):
            return "\n".join(_event(each) for each in events) or "There are no such events."
        case Sessions(sessions=sessions):
            wide = max((len(each.session) for each in sessions), default=0)
            return "\n".join(_session(each, wide) for each in sessions) or (
                "No interviews yet. Begin one: mochictl start two_sum solution.py"
            )
        case Problems():
            return _problems(reply)
        case ProblemText():
            return _problem(reply)
    assert_never(reply)


def as_json(reply: AnyReply | SpokenLine) -> str:
    """The same for a program: one JSON value on one line. Events are objects in it, not text."""
    if isinstance(reply, EventPage):
        page = {"session": reply.session, "events": [msgspec.Raw(each.encode()) for each in reply.events]}
        return _escaped(msgspec.json.encode(page).decode())
    return _escaped(msgspec.json.encode(reply).decode())


def _escaped(written: str) -> str:
    """JSON leaves some controls as they are; a terminal would obey them."""
    return (
        written
        if written.isprintable()
        else "".join(c if c.isprintable() or c > "\uffff" else f"\\u{ord(c):04x}" for c in written)
    )


def line(spoken: SpokenLine) -> str:
    """One line of a transcript: "12:03:04 mochi: What have you tried?"."""
    who = WHO.get(spoken.who, spoken.who)
    cut = f" ... ({printable(spoken.by or 'cut short', keep='')})" if spoken.cut else ""
    return f"{_hour(spoken.at)} {who}: {printable(spoken.text, keep='')}{cut}"


def _started(started: Started) -> str:
    made = " (made for you just now)" if started.created else ""
    return "\n".join(
        [
            f"{started.title} ({started.problem}), session {started.session}",
            f"file:       {started.file}{made}",
            *([f"! {started.file_note}"] if started.file_note else []),
            f"microphone: {started.microphone or 'none'}",
            f"voice:      {started.voice or 'none'}",
            f"coach:      {started.coach or 'none'}",
            *([] if _there(started.voice) else [READ]),
            *([f"! {started.note}", OLD_SETTINGS] if started.note else []),
            started.say_next,
        ]
    ).strip()


def _there(engine: str) -> bool:
    """Whether an engine is one: not "", not "none (why)"."""
    return bool(engine) and not engine.startswith("none")


def _status(status: Status) -> str:
    rows = [
        ("note", status.note if len(status.note) > LONGEST_NOTE else ""),
        ("problem", f"{status.title} ({status.problem})" if status.problem else ""),
        ("file", status.file),
        ("session", status.session),
        ("mode", status.mode if status.mode != "normal" else ""),
        ("next part", f"in {clock(status.phase_remaining)}" if status.phase_timed and status.running else ""),
        ("first to fix", status.first_failure),
        ("own tests", status.own_tests),
        ("hints", str(status.hints) if status.hints else ""),
        ("microphone", _microphone(status)),
        ("recogniser", status.recogniser),
        ("voice", status.voice),
        ("coach", _coach(status)),
        ("sandbox", status.sandbox),
        ("debrief", status.debrief),
    ]
    lines = [render(status, time.time(), "plain")]
    lines += [f"  {name + ':':<13} {printable(value, keep='')}" for name, value in rows if value]
    if status.printed:
        lines.append(printed(status.printed))
    if not status.session:
        lines.append("Begin with `mochictl start two_sum solution.py`.")
    return "\n".join(lines)


def printed(text: str) -> str:
    """What the candidate's code printed, each line marked as theirs."""
    lines = [f"    | {printable(each, keep='')}" for each in text.splitlines()]
    return "\n".join(["  your code printed, in the visible tests:", *lines])


def _microphone(status: Status) -> str:
    return f"{status.microphone} (muted)" if status.muted and status.microphone else status.microphone


def _coach(status: Status) -> str:
    """The coach, and what its model has taken."""
    if not status.tokens:
        return status.coach
    dollars = status.dollars
    came_to = "price not known" if dollars is None else f"${dollars:.3f}" if dollars else "no charge"
    return f"{status.coach}, {status.tokens:,} tokens, {came_to}"


def _session(summary: SessionSummary, wide: int) -> str:
    if summary.unreadable:
        return f"{summary.session:<{wide}}  {summary.unreadable}"
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(summary.started))
    tests = f"{summary.passed}/{summary.total}" if summary.total else "-"
    state = summary.phase
    if not summary.finished:
        state += ", paused" if summary.paused else ", in progress" if summary.current else ", unfinished"
    return f"{summary.session:<{wide}}  {day}  {summary.title:<24} {clock(summary.elapsed):>8}  {tests:>7}  {state}"


def _problems(problems: Problems) -> str:
    lines = [
        f"{each.slug:<24} {each.difficulty:<7} {each.minutes:>3} min  {', '.join(each.topics)}"
        for each in problems.problems
    ]
    return "\n".join([*lines, *(f"! {sentence}" for sentence in problems.broken)]) or "There are no problems."


def _problem(problem: ProblemText) -> str:
    told = f"{problem.title} ({problem.difficulty})\n\n{problem.statement.strip()}"
    if not problem.tests:
        return told
    return "\n".join([told, "", "The visible tests:", *(f"  {test}" for test in problem.tests)])


def _event(event: str) -> str:
    """One event on one line: when, what, and its small fields."""
    fields = msgspec.json.decode(event, type=dict[str, object])
    at = fields.pop("at", 0.0)
    name = fields.pop("event", "?")
    fields.pop("session", None)
    shown = " ".join(f"{key}={_brief(value)}" for key, value in fields.items())
    return f"{_hour(at if isinstance(at, float | int) else 0.0)} {name} {shown}".rstrip()


def _brief(value: object) -> str:
    written = msgspec.json.encode(value).decode()
    return written if len(written) <= LONGEST_FIELD else written[: LONGEST_FIELD - 3] + "..."


def _hour(at: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(at))
