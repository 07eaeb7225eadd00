"""`mochictl attach`: the interview as a plain chat in the terminal.

Rules:
- What you type is said; a line that begins with "/" is a verb ("/hint"). The interviewer's lines appear as they come.
- In a terminal a second thread prints them, around what is being typed. From a pipe there is no hurry: each line waits until
  the interviewer has finished, so a script is a conversation.
- The end is told once the interviewer has said its last words and the report is there; the chat then waits for the next interview.
- It leaves cleanly on the end of the input and on Ctrl-C; the interview goes on.
"""

import shutil
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Mapping
from typing import Protocol, TextIO, get_args

import msgspec
from msgspec import Struct

from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    GetStatus,
    GetTranscript,
    LineSpoken,
    Publication,
    Refused,
    Say,
    SpokenLine,
    Start,
    Status,
    StatusChanged,
    Stop,
    Transcript,
    TurnOver,
    printable,
)

PROMPT = "> "
GOES_ON = "(You left the chat. The interview goes on: `mochictl attach` comes back to it, `mochictl stop` ends it.)"
WHO = {"interviewer": "mochi", "candidate": "you", "note": "--"}
STAYS_OPEN = "(This chat stays open for your next interview; /quit leaves it.)"
OVER = ("done", "abort")
GREETING_S = 10.0
TURN_S = 60.0
"""How long a script waits for the interviewer to finish."""
LOOK_UP_S = 0.25
"""How often the listening thread looks whether it is time to leave."""
LEAVE = ("quit", "exit", "q")
HELP = ("help", "h", "?")


class Feed(Protocol):
    """What the daemon publishes."""

    def next(self, timeout: float | None = None) -> Publication | Struct | None:
        """The next publication; None after `timeout` seconds; any other Struct says that the daemon has gone."""
        ...


class Client(Protocol):
    """A connection to the daemon, as `mochictl` makes one."""

    def ask(self, command: AnyCommand, timeout: float = 10.0) -> AnyReply: ...

    def feed(self) -> Feed: ...


class NotAVerb(Exception):
    """What was typed after "/" can't be done; the sentence says why."""


class HelpWanted(NotAVerb):
    """What was typed asks which verbs there are; here they are."""


def chat(client: Client, show: Callable[[AnyReply], str], source: TextIO | None = None) -> int:
    """Talk until the input ends. `show` puts an answer in words. Returns the exit code."""
    source = source or sys.stdin
    feed = client.feed()
    feed.next(GREETING_S)  # from here on no line is missed
    opening = client.ask(GetTranscript())
    if not isinstance(opening, Transcript):
        print(show(opening), file=sys.stderr)
        return 1
    lines = Lines(opening.session, opening.lines)
    fold = folded if source.isatty() and sys.stdout.isatty() else str
    for line in opening.lines:
        print(fold(lines.shown(line)))
    if source.isatty():
        return _in_terminal(client, show, feed, lines)
    return _from_pipe(client, show, feed, lines, source)


class Lines:
    """Transcript lines on their way to the screen: each once, and a note when one was cut short."""

    def __init__(self, session: str, printed: tuple[SpokenLine, ...]) -> None:
        self._session = session
        self._last = max((line.seq for line in printed), default=0)
        self.typed: list[str] = []
        """What was typed here, and need not be shown again; what was heard by voice is shown."""

    def news(self, session: str, line: SpokenLine) -> str:
        """What to print for a line just published; "" if it is known already. Another session counts from one again."""
        if session != self._session:
            self._session, self._last = session, 0
        if line.seq > self._last:
            self._last = line.seq
            if line.who == "candidate" and line.text in self.typed:
                self.typed.remove(line.text)
                return ""
            return self.shown(line)
        return (
            f"   ({printable(line.by, keep='') + ', and ' if line.by else ''}the interviewer stopped)"
            if line.cut
            else ""
        )

    def shown(self, line: SpokenLine) -> str:
        return f"{WHO.get(line.who, line.who)}: {printable(line.text, keep='')}{' ...' if line.cut else ''}"


def folded(text: str) -> str:
    """Text broken between words to fit the terminal, what follows under the words and not under the name."""
    wide = max(20, shutil.get_terminal_size().columns - 1)
    return textwrap.fill(text, wide, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def command(typed: str) -> AnyCommand | None:
    """What a line means; None is "leave". Raises `NotAVerb`."""
    if not typed.startswith("/"):
        return Say(typed)
    name, *words = typed[1:].split() or [""]
    if name in LEAVE:
        return None
    verbs = {str(verb.__struct_config__.tag): verb for verb in get_args(AnyCommand) if verb not in (Say, Start)}
    verb = verbs.get(name)
    if name in HELP:
        raise HelpWanted(_help(verbs))
    if verb is None:
        raise NotAVerb(f"There is no /{name}. There are: {', '.join(f'/{each}' for each in verbs)}, /help, /quit.")
    fields = dict(zip(verb.__struct_fields__, words, strict=False))
    try:
        found: AnyCommand = msgspec.convert({"verb": name, **fields}, verb, strict=False)
    except msgspec.ValidationError as error:
        raise NotAVerb(f"/{name}: {error}.") from None
    return found


def _help(verbs: Mapping[str, type[AnyCommand]]) -> str:
    """All that may be typed after "/", a line each."""
    wide = max(map(len, verbs)) + 3
    told = {
        **{name: str(verb.__doc__) for name, verb in verbs.items()},
        "quit": "Leave the chat. The interview goes on.",
    }
    return "\n".join(
        ["What you type is said, and a line that begins with / is one of these:"]
        + [f"  {'/' + name:<{wide}}{words}" for name, words in told.items()]
    )


# -- a terminal --------------------------------------------------------------------------------------------------------


def _in_terminal(client: Client, show: Callable[[AnyReply], str], feed: Feed, lines: Lines) -> int:
    import readline

    def above(text: str) -> None:
        """Print above the line being typed, and put that line back."""
        sys.stdout.write(f"\r\033[K{folded(text)}\n{PROMPT}{readline.get_line_buffer()}")
        sys.stdout.flush()

    print("(Type to talk. /hint /run /next /hold /hush /status /stop are verbs, /help tells of all, /quit leaves.)")
    listener = Listener(feed, lines, above)
    listener.start()
    try:
        while True:
            typed = input(PROMPT).strip()
            wanted = _try(typed) if typed else GetStatus()
            if wanted is None:
                return 0
            _act(client, show, wanted, listener)
    except (EOFError, KeyboardInterrupt):
        print(f"\n{GOES_ON}")
        return 0
    finally:
        listener.leave()


def _act(client: Client, show: Callable[[AnyReply], str], wanted: AnyCommand | NotAVerb, listener: "Listener") -> None:
    if isinstance(wanted, NotAVerb):
        print(printable(str(wanted)))
    elif listener.away:
        print("(mochid is not there just now)")
    else:
        if isinstance(wanted, Say):
            listener.lines.typed.append(wanted.text)
        reply = client.ask(wanted)
        # What is said is answered above the prompt, and so is the end, after the last words.
        if not isinstance(wanted, Say | Stop) or isinstance(reply, Refused):
            print(show(reply))


class Listener(threading.Thread):
    """Prints what comes while the other thread waits for what is typed."""

    def __init__(self, feed: Feed, lines: Lines, above: Callable[[str], None]) -> None:
        super().__init__(daemon=True)
        self.lines = lines
        self.away = False
        self._feed = feed
        self._above = above
        self._leaving = threading.Event()
        self._ending = False
        """An interview was seen that is not over yet, or of which the end was not told."""
        self._printed = ""

    def run(self) -> None:
        while not self._leaving.is_set():
            found = self._feed.next(LOOK_UP_S)
            if found is not None:
                self._take(found)

    def leave(self) -> None:
        """Stop; its socket may be closed once this returns."""
        self._leaving.set()
        self.join()

    def _take(self, found: Publication | Struct) -> None:
        match found:
            case LineSpoken(session=session, line=line):
                if text := self.lines.news(session, line):
                    self._above(text)
            case StatusChanged(status=status):
                was_away, self.away = self.away, False
                if was_away:
                    self._above("(mochid is back)")
                if status.printed not in ("", self._printed):
                    for text in ("(your code printed)", *(f"| {line}" for line in status.printed.splitlines())):
                        self._above(printable(text, keep=""))
                self._printed = status.printed
                self._ending = self._ending or bool(status.session and status.phase not in OVER)
                if self._ending and _ended(status):
                    self._ending = False
                    self._above(_end(status))
                    self._above(STAYS_OPEN)
            case TurnOver():
                pass
            case _:
                self.away = True
                self._above("(mochid has gone; this chat goes on when it is back, /quit leaves)")


# -- a pipe ------------------------------------------------------------------------------------------------------------


def _from_pipe(client: Client, show: Callable[[AnyReply], str], feed: Feed, lines: Lines, source: TextIO) -> int:
    for typed in source:
        if not typed.strip():
            continue
        wanted = _try(typed.strip())
        if wanted is None:
            break
        if isinstance(wanted, HelpWanted):
            print(wanted)
            continue
        if isinstance(wanted, NotAVerb):
            print(printable(str(wanted)), file=sys.stderr)
            return 2
        reply = client.ask(wanted)
        if isinstance(reply, Refused):
            print(show(reply), file=sys.stderr)
            return 1
        if not isinstance(wanted, Say):
            print(show(reply), flush=True)
        if isinstance(reply, Done) and reply.turn and not _hear_out(feed, lines, reply.turn):
            return 3
    status = client.ask(GetStatus())
    if isinstance(status, Status) and status.phase in OVER:
        print(_end(status))
    return 0


def _hear_out(feed: Feed, lines: Lines, turn: int) -> bool:
    """Print what comes until the interviewer has finished. False if the daemon went away."""
    ends = time.monotonic() + TURN_S
    while (left := ends - time.monotonic()) > 0:
        match feed.next(left):
            case LineSpoken(session=session, line=line):
                if text := lines.news(session, line):
                    print(text, flush=True)
            case TurnOver(turn=over) if over >= turn:
                return True
            case StatusChanged() | TurnOver() | None:
                pass
            case _:
                print("mochid has gone. `mochictl logs` may tell why.", file=sys.stderr)
                return False
    print(f"(the interviewer has not finished within {TURN_S:g} seconds)", file=sys.stderr)
    return True


def _try(typed: str) -> AnyCommand | NotAVerb | None:
    try:
        return command(typed)
    except NotAVerb as error:
        return error


def _ended(status: Status) -> bool:
    """Whether all is over: the last words, and the report, or the note that there is none."""
    whole = status.phase == "abort" or (status.phase == "done" and bool(status.debrief or status.note))
    return whole and status.floor == "open"


def _end(status: Status) -> str:
    return f"(The interview is over.{f' Your debrief: {printable(status.debrief)}' if status.debrief else ''})"
