"""The status as one line: true, short, and nothing smuggled in."""

import json
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochictl.statusline import Format, clock, render, ticks_in
from mochid.protocol import Status
from tests.small_daemon import SmallDaemon

CODING = Status(
    as_of=1000.0,
    session="s1",
    problem="two_sum",
    phase="coding",
    running=True,
    elapsed=754.0,
    remaining=1346.0,
    verdict="WRONG",
    passed=3,
    total=5,
)


def plain(now: float = 1000.0, **changed: object) -> str:
    return render(msgspec.structs.replace(CODING, **changed), now, "plain")


# -- a line ------------------------------------------------------------------------------------------------------------


def test_a_line_shows_phase_clock_and_tests() -> None:
    assert plain() == "coding  12:34/35:00  3/5"


def test_the_clock_moves_by_itself_while_running_and_only_then() -> None:
    assert plain(1010.0) == "coding  12:44/35:00  3/5"
    assert plain(1010.0, running=False, paused=True) == "coding  12:34/35:00 paused  3/5"
    assert plain(990.0) == "coding  12:34/35:00  3/5", "a clock set back does not make the interview shorter"


def test_what_is_going_on_is_said_in_a_word() -> None:
    assert plain(floor="speaking").endswith("3/5  speaks")
    assert plain(floor="thinking").endswith("3/5  thinks")
    assert plain(floor="candidate").endswith("3/5  hears you")
    assert plain(muted=True).endswith("3/5  muted")
    assert plain(testing=True) == "coding  12:34/35:00  testing"
    assert plain(verdict="TLE").endswith("3/5 TLE")
    assert plain(verdict="COMPILE_ERROR", total=0, passed=0).endswith("35:00  COMPILE_ERROR")
    assert plain(verdict="RE", passed=0, outcome="not written yet").endswith("35:00  0/5 not written yet")
    assert plain(verdict="", total=0, passed=0) == "coding  12:34/35:00"
    assert plain(phase="done", running=False, verdict="PASS", passed=5) == "done  12:34  5/5"


def test_no_session_and_no_daemon_are_told_apart() -> None:
    assert render(Status(as_of=0.0), 0.0, "plain") == "mochi: ready"
    assert render(None, 0.0, "plain") == "mochi: off"
    assert render(None, 0.0, "json") == "null"
    assert "mochi: off" in render(None, 0.0, "tmux")


def test_a_note_is_shown_and_kept_short() -> None:
    assert plain(note="The microphone went away.").endswith("  ! The microphone went away.")
    assert len(plain(note="x" * 500)) < 120
    assert render(Status(as_of=0.0, note="No sandbox."), 0.0, "plain") == "mochi: ready  ! No sandbox."


def test_colours_say_how_the_tests_and_the_time_are() -> None:
    def tmux(**changed: object) -> str:
        return render(msgspec.structs.replace(CODING, **changed), 1000.0, "tmux")

    assert "#[fg=red]3/5#[default]" in tmux()
    assert "#[fg=green]5/5#[default]" in tmux(verdict="PASS", passed=5)
    assert "  12:34/35:00  " in tmux()
    assert "#[fg=yellow]12:34/16:34#[default]" in tmux(remaining=240.0)
    assert "#[fg=red]12:34/14:04#[default]" in tmux(remaining=90.0)


def test_a_line_of_json_is_the_whole_status() -> None:
    assert msgspec.json.decode(render(CODING, 0.0, "json"), type=Status) == CODING


@pytest.mark.fast
@given(st.text(), st.text(), st.text())
def test_nothing_from_outside_becomes_a_format_an_escape_or_a_second_line(phase: str, note: str, verdict: str) -> None:
    status = msgspec.structs.replace(CODING, phase=phase, note=note, verdict=verdict, total=0)

    line = render(status, 1000.0, "tmux")

    ours = re.sub(r"#\[(fg=[a-z0-9]+|default)\]", "", line.replace("##", ""))
    assert "#" not in ours
    assert line.isprintable()


def test_a_clock_is_read_at_a_glance() -> None:
    assert [clock(seconds) for seconds in (-5, 0, 59.9, 60, 3599, 3600, 36000)] == [
        "00:00",
        "00:00",
        "00:59",
        "01:00",
        "59:59",
        "1:00:00",
        "10:00:00",
    ]


def test_the_next_tick_is_when_the_clock_shows_another_second() -> None:
    assert ticks_in(None, 0.0) is None
    assert ticks_in(msgspec.structs.replace(CODING, running=False), 0.0) is None
    assert ticks_in(CODING, 1000.75) == pytest.approx(0.251)


# -- watching ----------------------------------------------------------------------------------------------------------


class Watch:
    """A running `mochictl watch` and what it has printed so far."""

    def __init__(self, how: Format) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mochictl", "watch", "--format", how],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.lines.extend(line.rstrip("\n") for line in iter(self.process.stdout.readline, ""))

    def until(self, wanted: str, seconds: float = 30.0) -> None:
        """Wait for a last line with `wanted` in it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.lines and wanted in self.lines[-1]:
                return
            time.sleep(0.01)
        raise AssertionError(f"{wanted!r} did not come; there were {self.lines}")

    def counts(self, wanted: str, lines: int, seconds: float = 30.0) -> None:
        """Wait for so many lines with `wanted` in them."""
        end = time.monotonic() + seconds
        while sum(wanted in line for line in self.lines) < lines:
            assert time.monotonic() < end, f"{lines} lines with {wanted!r} did not come; there were {self.lines}"
            time.sleep(0.01)

    def end(self, how: int = signal.SIGTERM) -> str:
        """End it by a signal. Returns what it wrote to stderr."""
        self.process.send_signal(how)
        self.process.wait(timeout=20)
        self._reader.join()
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        with self.process.stdout, self.process.stderr:
            return self.process.stderr.read()


@contextmanager
def watching(how: Format = "plain") -> Iterator[Watch]:
    watch = Watch(how)
    try:
        yield watch
    finally:
        assert watch.end() == ""


def test_watch_shows_the_status_at_once_and_each_change() -> None:
    with SmallDaemon() as daemon, watching() as watch:
        watch.until("mochi: ready")
        daemon.show(msgspec.structs.replace(CODING, running=False))
        watch.until("coding  12:34/35:00  3/5")
        daemon.show(msgspec.structs.replace(CODING, running=False, passed=4))
        watch.until("4/5")


def test_watch_lets_the_clock_run_without_a_word_from_the_daemon() -> None:
    with SmallDaemon() as daemon, watching() as watch:
        watch.until("mochi: ready")
        began = time.time()
        daemon.show(msgspec.structs.replace(CODING, as_of=began))
        watch.counts("12:", 4)
        took = time.time() - began

    clocks = [line.split("12:")[1][:2] for line in watch.lines if "12:" in line]
    assert clocks == sorted(set(clocks)), "each second once, in order"
    assert 34 <= int(clocks[0]) < int(clocks[-1]) <= 34 + took, "it neither stands still nor runs ahead"
    assert len(clocks) >= 0.5 * (int(clocks[-1]) - int(clocks[0])), "a busy machine may skip one, not most of them"


def test_watch_says_so_when_the_daemon_goes_and_when_it_returns() -> None:
    with watching() as watch:
        watch.until("mochi: off")
        with SmallDaemon():
            watch.until("mochi: ready")
        watch.until("mochi: off")
        with SmallDaemon() as daemon:
            watch.until("mochi: ready")
            daemon.show(msgspec.structs.replace(CODING, running=False))
            watch.until("coding")


def test_watch_repeats_nothing() -> None:
    with SmallDaemon() as daemon, watching("json") as watch:
        watch.until('"session":""')
        for _ in range(5):
            daemon.show(CODING)
        watch.until('"session":"s1"')
        time.sleep(0.3)

    assert len(watch.lines) == 2
    assert json.loads(watch.lines[-1])["phase"] == "coding"


def test_watch_says_its_last_line_twice_to_tmux_which_may_have_overlooked_it() -> None:
    with SmallDaemon() as daemon, watching("tmux") as watch:
        daemon.show(msgspec.structs.replace(CODING, running=False))
        watch.counts("12:34", 2)
        time.sleep(1.5)

    assert watch.lines.count(watch.lines[-1]) == 2, "and not a third time"


def test_watch_leaves_quietly_on_control_c() -> None:
    with SmallDaemon():
        watch = Watch("plain")
        watch.until("mochi: ready")

        assert watch.end(signal.SIGINT) == ""
        assert watch.process.returncode == 130


def test_watch_leaves_when_nobody_reads_it_any_more() -> None:
    with SmallDaemon():
        process = subprocess.Popen(
            [sys.executable, "-m", "mochictl", "watch", "--format", "plain"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        assert b"mochi" in process.stdout.readline()

        process.stdout.close()  # as a tmux that quits would; nothing more is printed, and yet it is noticed

        assert process.wait(timeout=20) == 0
        assert process.stderr.read() == b""
        process.stderr.close()
