"""A status as one line: short for tmux, plain for a terminal, whole as JSON; and `watch`, which keeps it true.

Rules:
- A line never shows what is no longer so: when the daemon goes it says "mochi: off", and goes on when it returns.
- The clock moves by itself between two publications; nothing is asked of the daemon.
- What comes from outside (a name, a note) can't smuggle in a tmux format or a terminal's escape.
"""

import sys
import time
from typing import Literal, TextIO

import msgspec

from mochictl.client import Away, Feed
from mochid.protocol import Status, StatusChanged, printable

Format = Literal["tmux", "plain", "json"]

OFF = {"tmux": "#[fg=colour244]mochi: off#[default]", "plain": "mochi: off", "json": "null"}
HURRY_S = 300
"""From here on the clock is yellow; from `LATE_S` it is red."""
LATE_S = 120
OVER = ("done", "abort")
TALK = ("complexity", "reflection", "followup")
"""Parts in which the work is talked over, so that no step of it is under way."""
TMUX_REDRAWS_S = 1.1
"""tmux redraws once a second and overlooks a second line within it; so the last one is said again when that has passed."""
NEVER = float("inf")
LONGEST_NOTE = 60


def render(status: Status | None, now: float, how: Format) -> str:
    """One line for a status at `now` (seconds since the epoch); None is "no daemon"."""
    if status is None:
        return OFF[how]
    if how == "json":
        return msgspec.json.encode(status).decode()
    if not status.session:
        return "mochi: ready" + _note(status, how)
    words = [_phase(status, how), _clock(status, now, how), _tests(status, how), _floor(status)]
    return "  ".join(word for word in words if word) + _note(status, how)


def ticks_in(status: Status | None, now: float) -> float | None:
    """Seconds until the clock shows the next second; None when it stands still."""
    if status is None or not status.running:
        return None
    return 1.0 - _elapsed(status, now) % 1.0 + 0.001


def watch(feed: Feed, how: Format, out: TextIO = sys.stdout) -> None:
    """Print a line each time it changes, for ever. Raises BrokenPipeError when nobody reads any more."""
    status: Status | None = None
    shown, heard, again = "", False, NEVER
    while True:
        now = time.time()
        tick = None if how == "json" else ticks_in(status, now)
        found = feed.next(min(NEVER if tick is None else tick, max(0.0, again - now)))
        if isinstance(found, StatusChanged):
            status, heard = found.status, True
        elif isinstance(found, Away):
            status, heard = None, True
        line = render(status, time.time(), how)
        # Before the first word from either side there is nothing true to show.
        if heard and (line != shown or time.time() >= again):
            print(line, file=out, flush=True)
            again = time.time() + TMUX_REDRAWS_S if how == "tmux" and line != shown else NEVER
            shown = line


def clock(seconds: float) -> str:
    """ "12:34", or "1:02:03" from an hour on."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}" if minutes >= 60 else f"{minutes:02d}:{rest:02d}"


def _elapsed(status: Status, now: float) -> float:
    return status.elapsed + (max(0.0, now - status.as_of) if status.running else 0.0)


def _phase(status: Status, how: Format) -> str:
    step = f": {status.step}" if status.step and status.phase not in (*OVER, *TALK) else ""
    return _coloured(_clean(status.phase + step, how), "green" if status.phase in OVER else "cyan", how)


def _clock(status: Status, now: float, how: Format) -> str:
    elapsed = _elapsed(status, now)
    left = status.remaining - (elapsed - status.elapsed)
    if status.phase in OVER:
        return clock(elapsed)
    shown = f"{clock(elapsed)}/{clock(status.elapsed + status.remaining)}"
    if status.paused:
        return f"{shown} paused"
    return _coloured(shown, "red" if left < LATE_S else "yellow" if left < HURRY_S else "", how)


def _tests(status: Status, how: Format) -> str:
    if status.testing:
        return "testing"
    outcome = _clean(status.outcome or ("" if status.verdict in ("PASS", "WRONG") else status.verdict), how)
    if not status.total:
        return _coloured(outcome, "red", how)
    passes = status.passed == status.total and status.verdict == "PASS"
    words = f"{status.passed}/{status.total} {outcome}".rstrip()
    return _coloured(words, "green" if passes else "red", how)


def _floor(status: Status) -> str:
    if status.phase in OVER or status.paused:
        return ""
    if status.floor == "open":
        return "muted" if status.muted else ""
    return {"candidate": "hears you", "thinking": "thinks", "speaking": "speaks"}[status.floor]


def _note(status: Status, how: Format) -> str:
    if not status.note:
        return ""
    note = status.note if len(status.note) <= LONGEST_NOTE else status.note[: LONGEST_NOTE - 3] + "..."
    return "  " + _coloured(_clean(f"! {note}", how), "yellow", how)


def _coloured(text: str, colour: str, how: Format) -> str:
    return f"#[fg={colour}]{text}#[default]" if text and colour and how == "tmux" else text


def _clean(text: str, how: Format) -> str:
    shown = printable(text, keep="")
    return shown.replace("#", "##") if how == "tmux" else shown
