"""The status line in a real tmux: the line from the README, and nothing else, keeps it true by itself."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from mochid.protocol import Start, Started, Status
from mochid.verbs.doctor import TMUX_LINE
from tests.mochid_process import Mochid
from tests.small_daemon import SmallDaemon

pytestmark = [
    pytest.mark.editors,
    pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed: apt-get install tmux"),
]

README = Path(__file__).resolve().parents[1] / "README.md"
SOLUTION = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
"""


class Tmux:
    """A tmux of our own, shown in a second one that can be asked what its screen holds."""

    def __init__(self, home: Path) -> None:
        bin_ = Path(sys.executable).parent
        self._env = {**os.environ, "PATH": f"{bin_}:{os.environ['PATH']}", "TERM": "screen", "LC_ALL": "C.UTF-8"}
        self._env.pop("TMUX", None)
        self._inner, self._outer = home / "inner", home / "outer"
        (home / "tmux.conf").write_text(TMUX_LINE + "\n")
        self._tmux(self._inner, "-f", str(home / "tmux.conf"), "new-session", "-d", "sleep 600")
        inside = f"tmux -S {self._inner} attach"
        self._tmux(self._outer, "-f", "/dev/null", "new-session", "-d", "-x", "120", "-y", "12", inside)
        self._tmux(self._outer, "set", "-g", "status", "off")

    def _tmux(self, server: Path, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", str(server), *words], env=self._env, capture_output=True, text=True, timeout=20, check=True
        )
        return done.stdout

    @property
    def line(self) -> str:
        """The status line as it is on the screen now."""
        screen = self._tmux(self._outer, "capture-pane", "-p").splitlines()
        return screen[-1] if screen else ""

    def until(self, wanted: str, seconds: float = 30.0) -> str:
        """Wait until the status line has something that matches."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            line = self.line
            if re.search(wanted, line):
                return line
            time.sleep(0.1)
        raise AssertionError(f"{wanted!r} did not come; the status line is {self.line!r}")

    def close(self) -> None:
        for server in (self._outer, self._inner):
            subprocess.run(["tmux", "-S", str(server), "kill-server"], env=self._env, check=False, capture_output=True)


@pytest.fixture
def tmux(own_home: Path) -> Iterator[Tmux]:
    opened = Tmux(own_home)
    yield opened
    opened.close()


def test_the_line_is_that_of_the_readme() -> None:
    assert TMUX_LINE in README.read_text(encoding="utf-8")


def test_the_status_line_follows_the_daemon_by_itself(tmux: Tmux) -> None:
    tmux.until("mochi: off")
    status = Status(
        as_of=time.time(),
        session="s1",
        phase="coding",
        running=True,
        elapsed=754.0,
        remaining=1346.0,
        passed=3,
        total=5,
    )
    with SmallDaemon() as daemon:
        tmux.until("mochi: ready")
        daemon.show(msgspec.structs.replace(status, as_of=time.time(), verdict="WRONG"))
        first = tmux.until(r"coding  12:\d\d/35:00  3/5")
        assert "#[" not in first, "the colours are colours"
        clock = re.search(r"12:\d\d", first)
        assert clock is not None
        tmux.until(rf"coding  (?!{clock[0]})1\d:\d\d/35:00  3/5")  # nobody said anything, and the clock moved
        daemon.show(msgspec.structs.replace(status, phase="testing", running=False, verdict="PASS", passed=5))
        tmux.until(r"testing  12:34/35:00  5/5")
    tmux.until("mochi: off")
    with SmallDaemon():
        tmux.until("mochi: ready")


def test_what_a_note_says_is_never_run_by_tmux(tmux: Tmux, own_home: Path) -> None:
    with SmallDaemon() as daemon:
        daemon.show(Status(as_of=0.0, note=f"#(touch {own_home}/ran)"))
        tmux.until(r"! #\(touch")
        time.sleep(1.5)  # a status interval of tmux, had it taken it for a job

    assert not (own_home / "ran").exists()


def test_it_shows_a_real_interview_from_the_first_save_on(tmux: Tmux, own_home: Path) -> None:
    solution = own_home / "work" / "solution.py"
    solution.parent.mkdir()
    with Mochid(own_home) as mochid:
        tmux.until("mochi: ready")
        assert isinstance(mochid.ask(Start("two_sum", str(solution))), Started)
        tmux.until(r"(intro|understanding|calibration)  00:\d\d/35:00")
        solution.write_text(SOLUTION)
        tmux.until(r"\d\d:\d\d/35:00  (\d+)/\1\b")
