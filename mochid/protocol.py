"""The words on the control socket: what may be asked of `mochid`, what comes back, and where the socket is.

Rules:
- A command is one Struct: its tag is the verb the user types, its docstring the help, its fields the arguments. `mochictl` reads
  its parser off `AnyCommand`, so a new verb is written here and answered in one place.
- `SessionCommand`s go through the mind (`session.step`); `Query`s are answered from what is already known and change nothing.
- Unknown fields are let through (an old client may talk to a new daemon); unknown verbs and wrong types are refused.
- Only the standard library and msgspec: `mochictl` pays for every import here at each call.
"""

import os
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

VERSION = 1
MAX_FRAME = 1 << 20
"""Bytes; a larger request is answered with `Refused` and counted."""

ALREADY_RUNNING = 75
"""Exit code of a mochid that finds its place taken: by one that serves, is about to, or is just going."""


class Command(Struct, frozen=True, tag_field="verb"):
    """Anything a client may ask."""


# -- what the mind decides ---------------------------------------------------------------------------------------------


class Start(Command, frozen=True, tag="start"):
    """Begin an interview on a problem, beside your editor."""

    problem: Annotated[str, Meta(description="problem name or folder", extra={"positional": True})] = ""
    file: Annotated[
        str, Meta(description="your solution file; a free name if not given", extra={"positional": True})
    ] = ""
    mode: Annotated[Literal["normal", "tdd"], Meta(description="tdd asks for tests first")] = "normal"
    difficulty: Annotated[
        Literal["", "easy", "medium", "hard"], Meta(description="let mochi pick a problem this hard")
    ] = ""
    language: Annotated[str, Meta(description="language of the solution; taken from the file's name if not given")] = ""
    folder: Annotated[str, Meta(description="where a file that is not named is put; here if not given")] = ""


class Say(Command, frozen=True, tag="say"):
    """Say something to the interviewer by text."""

    text: Annotated[
        str, Meta(description="what you say", min_length=1, max_length=8000, extra={"positional": True, "rest": True})
    ]


class Hint(Command, frozen=True, tag="hint"):
    """Ask for a hint. You get a question to think about, never the answer."""


class Run(Command, frozen=True, tag="run"):
    """Run the tests on the file as it is saved now."""


class Next(Command, frozen=True, tag="next"):
    """Move on to the next part of the interview."""


class Hold(Command, frozen=True, tag="hold"):
    """Ask for quiet: "give me a minute". The interviewer waits."""

    seconds: Annotated[float, Meta(description="how long", ge=1, le=3600, extra={"positional": True})] = 60.0


class Hush(Command, frozen=True, tag="hush"):
    """Make the interviewer stop speaking at once."""


class Ptt(Command, frozen=True, tag="ptt"):
    """Push to talk, for a key of your editor: be heard while it is pressed."""

    action: Annotated[
        Literal["press", "release", "toggle"],
        Meta(description="toggle is for keys that can't be released", extra={"positional": True}),
    ] = "toggle"


class Mute(Command, frozen=True, tag="mute"):
    """Close your microphone. Typing still works."""


class Unmute(Command, frozen=True, tag="unmute"):
    """Open your microphone again."""


class Pause(Command, frozen=True, tag="pause"):
    """Stop the clock and the microphone until `resume`."""


class Resume(Command, frozen=True, tag="resume"):
    """Go on with the paused session, or with an earlier one."""

    session: Annotated[
        str, Meta(description="session id; the newest unfinished one if not given", extra={"positional": True})
    ] = ""


class Stop(Command, frozen=True, tag="stop"):
    """End the interview and write the debrief."""


class Abort(Command, frozen=True, tag="abort"):
    """Leave at once, without a debrief. The journal is kept."""


# -- questions about what is already known -----------------------------------------------------------------------------


class GetStatus(Command, frozen=True, tag="status"):
    """Show the phase, the clock, the tests and the devices."""


class GetTranscript(Command, frozen=True, tag="transcript"):
    """Show what was said and what happened."""

    session: Annotated[str, Meta(description="session id; the newest if not given", extra={"positional": True})] = ""
    after: Annotated[int, Meta(description="only lines after this number", ge=0)] = 0


class GetEvents(Command, frozen=True, tag="events"):
    """Show the journal of a session, event by event."""

    session: Annotated[str, Meta(description="session id; the newest if not given", extra={"positional": True})] = ""
    after: Annotated[int, Meta(description="only events after this number", ge=0)] = 0


class ListSessions(Command, frozen=True, tag="list-sessions"):
    """List past interviews, newest first."""

    last: Annotated[int, Meta(description="at most this many", ge=1, le=10000)] = 20


class ListProblems(Command, frozen=True, tag="problems-list"):
    """List the problems to choose from."""


class ShowProblem(Command, frozen=True, tag="problems-show"):
    """Show a problem's statement and its visible tests."""

    problem: Annotated[
        str,
        Meta(
            description="problem name or folder; that of the newest interview if not given", extra={"positional": True}
        ),
    ] = ""


class Shutdown(Command, frozen=True, tag="shutdown"):
    """Stop mochid. A running session can be resumed later."""


SessionCommand = Start | Say | Hint | Run | Next | Hold | Hush | Ptt | Mute | Unmute | Pause | Resume | Stop | Abort
Query = GetStatus | GetTranscript | GetEvents | ListSessions | ListProblems | ShowProblem | Shutdown
AnyCommand = SessionCommand | Query


class Request(Struct, frozen=True):
    """One frame to the daemon."""

    command: AnyCommand
    version: int = VERSION


# -- what comes back ---------------------------------------------------------------------------------------------------


class ReplyBase(Struct, frozen=True, tag_field="reply", tag=str.lower):
    """Any answer."""


class Done(ReplyBase, frozen=True):
    """It is done, or under way."""

    message: str
    turn: int = 0
    """The interviewer turn that will react, if one will; see `TurnOver`."""
    data: dict[str, str] = {}


class Refused(ReplyBase, frozen=True):
    """It was not done: why, and what to do about it. One sentence each."""

    why: str
    remedy: str = ""


class Started(ReplyBase, frozen=True):
    """A session began or went on."""

    session: str
    problem: str
    title: str
    file: str
    created: bool
    """The solution file was made from the problem's signature just now."""
    microphone: str
    voice: str
    coach: str
    say_next: str
    """What to say or type next, one sentence."""
    note: str = ""
    """What is wrong with the settings file, so that those of before are still in force."""
    file_note: str = ""
    """What should be known of the solution file: that it was there already and holds something else, or why it has this name."""


Floor = Literal["open", "candidate", "thinking", "speaking"]
"""Who has the floor: nobody, the candidate, the interviewer preparing a turn, the interviewer speaking it."""


class Status(ReplyBase, frozen=True):
    """Everything a face shows. Clocks are given at `as_of`; while `running`, add the time since."""

    as_of: float
    """Seconds since the epoch."""
    session: str = ""
    problem: str = ""
    title: str = ""
    file: str = ""
    mode: str = ""
    phase: str = ""
    step: str = ""
    """Of test-first mode: "write tests" ..."""
    floor: Floor = "open"
    running: bool = False
    paused: bool = False
    muted: bool = False
    elapsed: float = 0.0
    """Seconds of interview; paused time does not count."""
    remaining: float = 0.0
    phase_remaining: float = 0.0
    """Seconds until the interviewer moves on by itself; may be below zero. Meaningless when `phase_timed` is false."""
    phase_timed: bool = False
    testing: bool = False
    verdict: str = ""
    passed: int = 0
    total: int = 0
    outcome: str = ""
    """The verdict in words, where the count does not say it all: "not written yet", "raises an error, line 4"."""
    first_failure: str = ""
    own_tests: str = ""
    """What the candidate's own tests showed last; "" where there are none."""
    printed: str = ""
    """What the candidate's code printed in the visible tests, cut to a few short lines: theirs, and data."""
    hints: int = 0
    microphone: str = ""
    """The engine in use, or why there is none."""
    recogniser: str = ""
    voice: str = ""
    coach: str = ""
    tokens: int = 0
    """That models have read and written in this session."""
    dollars: float | None = None
    """What they came to, by list price; None when it is not known."""
    sandbox: str = ""
    note: str = ""
    """One sentence the user should see now (a device that went away, a file that can't be read)."""
    debrief: str = ""
    """Path of the report, once the session has ended."""
    pid: int = 0
    bad_requests: int = 0
    """Messages to the daemon's socket that were no request it understands, since it started: refused or thrown away."""


class SpokenLine(Struct, frozen=True):
    """One line of a transcript on the wire; see `talk.Line`."""

    seq: int
    at: float
    who: str
    text: str
    turn: int = 0
    phase: str = ""
    cut: bool = False
    by: str = ""


class Transcript(ReplyBase, frozen=True):
    session: str
    lines: tuple[SpokenLine, ...]


class EventPage(ReplyBase, frozen=True):
    """Events as JSON text, one each, oldest first."""

    session: str
    events: tuple[str, ...]


class SessionSummary(Struct, frozen=True):
    session: str
    problem: str
    title: str
    started: float
    elapsed: float
    phase: str
    passed: int
    total: int
    finished: bool
    debrief: str = ""
    current: bool = False
    """The one that is on, or that was paused last: what is said now is said in it."""
    paused: bool = False
    """Its clock stands still until `resume`."""
    unreadable: str = ""
    """Why its journal can't be read; then nothing but its name is known."""


class Sessions(ReplyBase, frozen=True):
    sessions: tuple[SessionSummary, ...]


class ProblemSummary(Struct, frozen=True):
    slug: str
    title: str
    difficulty: str
    minutes: int
    topics: tuple[str, ...]


class Problems(ReplyBase, frozen=True):
    problems: tuple[ProblemSummary, ...]
    broken: tuple[str, ...] = ()
    """Folders that are not usable, a sentence each."""


class ProblemText(ReplyBase, frozen=True):
    slug: str
    title: str
    difficulty: str
    statement: str
    tests: tuple[str, ...] = ()
    """The visible tests, a line each: what is called, what must come back, and the name that is said aloud."""


AnyReply = Done | Refused | Started | Status | Transcript | EventPage | Sessions | Problems | ProblemText


class Response(Struct, frozen=True):
    """One frame from the daemon."""

    reply: AnyReply
    version: int = VERSION


# -- what is published -------------------------------------------------------------------------------------------------


class StatusChanged(Struct, frozen=True, tag="status", tag_field="topic"):
    status: Status


class LineSpoken(Struct, frozen=True, tag="line", tag_field="topic"):
    """A transcript line was written. Sent when an interviewer line starts to be spoken, and again, `cut`, if it is cut."""

    session: str
    line: SpokenLine


class TurnOver(Struct, frozen=True, tag="turn", tag_field="topic"):
    """The interviewer has said all it had to say in this turn."""

    session: str
    turn: int


Publication = StatusChanged | LineSpoken | TurnOver
"""Published as two frames: the topic, then the msgpack of the Struct. A new subscriber gets the current `StatusChanged` at once."""


# -- where -------------------------------------------------------------------------------------------------------------


def runtime_dir() -> Path:
    """The private folder for the sockets: `$XDG_RUNTIME_DIR/mochi`, else `/tmp/mochi-<uid>`. Not created here."""
    # Relative, it would be another folder for each program; the XDG rules say to ignore it then.
    base = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return base / "mochi" if base.is_absolute() else Path(f"/tmp/mochi-{os.getuid()}")


def printable(text: str, keep: str = "\n\t") -> str:
    """Text from elsewhere (a name, speech, a program's words) safe to show: what a terminal would obey becomes a space."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c in keep else " " for c in text)


def command_address(directory: Path) -> str:
    return f"ipc://{directory}/command.sock"


def publish_address(directory: Path) -> str:
    return f"ipc://{directory}/publish.sock"
