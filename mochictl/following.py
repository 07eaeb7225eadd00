"""Verbs that stay a while: `say --wait` and its like, `transcript --follow` and `logs`."""

import os
import shutil
import time
from collections.abc import Callable

from mochictl import starting
from mochictl.client import Away, Client, NoDaemon
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    GetTranscript,
    LineSpoken,
    Refused,
    SpokenLine,
    Transcript,
    TurnOver,
    printable,
)

GREETING_S = 10.0
"""How long the daemon may take to greet a new subscriber, in seconds."""
LOG_LINES = 100
LOG_PAUSE_S = 0.25

Print = Callable[[SpokenLine], None]


def hear_out(client: Client, command: AnyCommand, timeout: float, out: Print) -> AnyReply | None:
    """Ask it, and print what the interviewer says to it. Returns the daemon's answer when that is all there is."""
    feed = client.feed()
    # Only once the daemon has greeted us is our subscription in force, and no line can be missed.
    feed.next(GREETING_S)
    reply = client.ask(command)
    if not isinstance(reply, Done) or not reply.turn:
        return reply
    printed: set[int] = set()
    for found in feed.until(time.monotonic() + timeout):
        match found:
            case LineSpoken(line=line) if line.who == "interviewer" and line.turn >= reply.turn:
                if line.seq not in printed:
                    out(line)
                printed.add(line.seq)
            case TurnOver(turn=turn) if turn >= reply.turn:
                return None
            case Away():
                raise NoDaemon("mochid went away in the middle of its answer.", "`mochictl logs` may tell why.")
    return Refused(
        f"The interviewer has not finished within {timeout:g} seconds.",
        "`mochictl transcript --follow` shows the rest.",
    )


def follow_transcript(client: Client, command: GetTranscript, out: Print) -> AnyReply:
    """Print the transcript so far and each line to come, until ended from outside. Returns only what is not a transcript."""
    feed = client.feed()
    feed.next(GREETING_S)
    reply = client.ask(command)
    if not isinstance(reply, Transcript):
        return reply
    last = command.after
    for line in reply.lines:
        out(line)
        last = max(last, line.seq)
    while True:
        match feed.next():
            case LineSpoken(session=session, line=line) if session == reply.session and (line.seq > last or line.cut):
                out(line)
                last = max(last, line.seq)
            case Away():
                raise NoDaemon("mochid has stopped.", "`mochictl resume` goes on with the interview.")


def logs(follow: bool) -> int:
    """Show the end of the log, from the journal of systemd if mochid runs under it."""
    if starting.installed_unit() and shutil.which("journalctl"):
        command = ["journalctl", "--user", "-u", starting.UNIT, "-n", str(LOG_LINES), *(["-f"] if follow else [])]
        os.execvp(command[0], command)
    path = starting.log_file()
    try:
        log = path.open(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        print(f"There is no log yet. It will be {path}.")
        return 0
    with log:
        print(printable("".join(log.readlines()[-LOG_LINES:])), end="", flush=True)
        while follow:
            print(printable(log.read()), end="", flush=True)
            time.sleep(LOG_PAUSE_S)
    return 0
