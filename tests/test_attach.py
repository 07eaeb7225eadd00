"""`mochictl attach`: a conversation by typing, from a script's pipe and in a real terminal."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import msgspec
import pytest

from mochid.faces.tui import HelpWanted, Lines, NotAVerb, command, folded
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    GetStatus,
    GetTranscript,
    Hint,
    Hold,
    Hush,
    LineSpoken,
    Refused,
    Resume,
    Run,
    Say,
    SpokenLine,
    Status,
    Stop,
    Transcript,
    TurnOver,
)
from tests.small_daemon import SmallDaemon

ATTACH = [sys.executable, "-m", "mochictl", "attach"]
SO_FAR = Transcript(
    "s1",
    (
        SpokenLine(1, 0.0, "note", "Two Sum, in solution.py."),
        SpokenLine(2, 0.0, "interviewer", "Hello. Shall we begin?", 1),
        SpokenLine(3, 0.0, "candidate", "Yes."),
    ),
)
INTERVIEW = Status(as_of=0.0, session="s1", title="Two Sum", phase="coding")


def interviewer(daemon: SmallDaemon) -> None:
    """Give the daemon an interviewer who answers each thing said with one line, in a turn of its own."""

    async def script(asked: AnyCommand) -> AnyReply:
        match asked:
            case GetTranscript():
                return SO_FAR
            case GetStatus():
                return daemon.status
            case Say(text=text):
                turn = len(daemon.asked) + 10
                daemon.control.publish(LineSpoken("s1", SpokenLine(turn * 10, 0.0, "candidate", text)))
                line = SpokenLine(turn * 10 + 1, 0.0, "interviewer", f"You say: {text}.", turn)
                daemon.control.publish(LineSpoken("s1", line))
                daemon.control.publish(TurnOver("s1", turn))
                return Done("Said.", turn)
            case Hint():
                return Done("Here comes a question.")
        return Refused("That can't be done now.", "Try later.")

    daemon.script = script


@pytest.fixture
def daemon() -> Iterator[SmallDaemon]:
    with SmallDaemon() as small:
        interviewer(small)
        small.show(INTERVIEW)
        yield small


def attach(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(ATTACH, input=script, capture_output=True, text=True, timeout=60, check=False)


# -- what is typed -----------------------------------------------------------------------------------------------------


@pytest.mark.fast
def test_a_line_is_said_and_a_line_with_a_slash_is_a_verb() -> None:
    assert command("let me code") == Say("let me code")
    assert command("/hint") == Hint()
    assert command("/run") == Run()
    assert command("/hush") == Hush()
    assert command("/status") == GetStatus()
    assert command("/stop") == Stop()
    assert command("/hold") == Hold(60.0)
    assert command("/hold 90") == Hold(90.0)
    assert command("/resume s1") == Resume("s1")
    assert command("/quit") is None


@pytest.mark.fast
def test_what_is_no_verb_is_told_which_there_are() -> None:
    with pytest.raises(NotAVerb, match=r"There is no /dance\. There are: .*/hint.*/quit\."):
        command("/dance")
    with pytest.raises(NotAVerb, match="/hold"):
        command("/hold soon")
    with pytest.raises(NotAVerb):
        command("/")
    with pytest.raises(NotAVerb):
        command("/say")


@pytest.mark.fast
@pytest.mark.parametrize("typed", ["/help", "/?", "/h"])
def test_help_tells_what_each_verb_does(typed: str) -> None:
    with pytest.raises(HelpWanted) as told:
        command(typed)

    lines = str(told.value).splitlines()
    assert "  /run            Run the tests on the file as it is saved now." in lines
    assert "  /quit           Leave the chat. The interview goes on." in lines
    assert all("\n" not in line and len(line) < 100 for line in lines)


# -- from a pipe -------------------------------------------------------------------------------------------------------


def test_a_script_is_a_conversation(daemon: SmallDaemon) -> None:
    done = attach("I would use a map\n\n/hint\nlet me code\n")

    assert done.stdout.splitlines() == [
        "--: Two Sum, in solution.py.",
        "mochi: Hello. Shall we begin?",
        "you: Yes.",
        "you: I would use a map",
        "mochi: You say: I would use a map.",
        "Here comes a question.",
        "you: let me code",
        "mochi: You say: let me code.",
    ]
    assert (done.returncode, done.stderr) == (0, "")


def test_quit_ends_a_script_before_its_end(daemon: SmallDaemon) -> None:
    done = attach("/quit\nnever said\n")

    assert done.returncode == 0
    assert not any(isinstance(asked, Say) for asked in daemon.asked)


def test_a_refusal_ends_a_script_with_its_reason(daemon: SmallDaemon) -> None:
    done = attach("/run\nnever said\n")

    assert (done.returncode, done.stderr) == (1, "That can't be done now.\nTry later.\n")
    assert not any(isinstance(asked, Say) for asked in daemon.asked)


def test_a_slip_in_a_script_ends_it(daemon: SmallDaemon) -> None:
    done = attach("/dance\n")

    assert done.returncode == 2
    assert "There is no /dance." in done.stderr


def test_the_debrief_is_shown_when_the_interview_is_over(daemon: SmallDaemon) -> None:
    daemon.show(msgspec.structs.replace(INTERVIEW, phase="done", debrief="/home/me/debrief.md"))

    assert attach("").stdout.endswith("(The interview is over. Your debrief: /home/me/debrief.md)\n")


def test_without_an_interview_it_says_so() -> None:
    with SmallDaemon({GetTranscript: Refused("There is no session yet.", "Begin one.")}):
        done = attach("hello\n")

    assert (done.returncode, done.stderr) == (1, "There is no session yet.\nBegin one.\n")


# -- in a terminal -----------------------------------------------------------------------------------------------------


class Terminal:
    """`attach` in a pseudo-terminal: keys in, what is on the screen out."""

    def __init__(self) -> None:
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execve(ATTACH[0], ATTACH, {**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null"})
        self.shown = ""
        """What came and was not waited for yet."""
        self.ever = ""
        self.code: int | None = None

    def type(self, keys: str) -> None:
        os.write(self._fd, keys.encode())

    def _read(self) -> None:
        came = os.read(self._fd, 65536).decode(errors="replace")
        self.shown += came
        self.ever += came

    def until(self, wanted: str, seconds: float = 20.0) -> str:
        """What came on the screen up to and with `wanted`; it is read once."""
        end = time.monotonic() + seconds
        while wanted not in self.shown:
            assert time.monotonic() < end, f"{wanted!r} did not come; the screen has {self.shown!r}"
            if select.select([self._fd], [], [], 0.05)[0]:
                try:
                    self._read()
                except OSError:  # it has ended
                    assert wanted in self.shown, f"it ended without {wanted!r}; the screen has {self.shown!r}"
        found, self.shown = self.shown.split(wanted, 1)
        return found + wanted

    def ends(self, pressing: str = "") -> int:
        """Wait for its end, pressing a key now and then as people do. Returns the exit code."""
        began = pressed = time.monotonic()
        while self.code is None:
            now = time.monotonic()
            assert now < began + 20, f"it does not end; the screen has {self.shown!r}"
            # Readline overlooks a signal that comes just before it begins to wait for keys.
            if pressing and now > pressed + 1:
                self.type(pressing)
                pressed = now
            if select.select([self._fd], [], [], 0.02)[0]:
                with suppress(OSError):  # it has ended
                    self._read()
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.code = os.waitstatus_to_exitcode(status)
        return self.code

    def close(self) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._fd)


@contextmanager
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    try:
        yield opened
    finally:
        opened.close()


def test_in_a_terminal_one_types_and_is_answered(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("mochi: Hello. Shall we begin?")
        screen.until("/quit leaves.)")
        screen.type("let me code\r")
        screen.until("mochi: You say: let me code.")
        screen.type("/hint\r")
        screen.until("Here comes a question.")
        screen.type("/quit\r")

        assert screen.ends() == 0
    assert "you: let me code" not in screen.ever, "what one has typed is on the screen already"


def test_a_line_that_comes_while_one_types_does_not_disturb_the_typing(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        screen.type("let me c")
        screen.until("let me c")
        daemon.say(5, "Take your time.")
        shown = screen.until("mochi: Take your time.\r\n> let me c")
        assert "\r\x1b[K" in shown
        screen.type("ode\r")
        screen.until("You say: let me code.")


def test_what_was_heard_by_voice_is_shown(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        daemon.publish(LineSpoken("s1", SpokenLine(50, 0.0, "candidate", "I would use a map")))
        screen.until("you: I would use a map")


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["control-c", "control-d"])
def test_control_c_and_control_d_leave_and_the_interview_goes_on(key: str, daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        screen.type(key)

        assert screen.ends(pressing=key) == 0
    assert not any(isinstance(asked, Stop) for asked in daemon.asked)
    assert "Traceback" not in screen.ever


def test_it_says_when_the_daemon_goes_and_when_it_is_back() -> None:
    with ExitStack() as stack:
        with SmallDaemon() as first:
            interviewer(first)
            screen = stack.enter_context(terminal())
            screen.until("> ")
        screen.until("(mochid has gone")
        screen.type("hello?\r")
        screen.until("(mochid is not there just now)")
        with SmallDaemon() as second:
            interviewer(second)
            screen.until("(mochid is back)")
            screen.type("hello\r")
            screen.until("You say: hello.")


def test_what_the_code_printed_is_shown_as_theirs(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        daemon.show(msgspec.structs.replace(INTERVIEW, printed="seen \x1b[31m{}\n[0, 1]"))
        screen.until("(your code printed)")
        screen.until("| seen")
        screen.until("| [0, 1]")


def test_the_end_of_the_interview_is_told_with_the_debrief(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        daemon.show(msgspec.structs.replace(INTERVIEW, phase="reflection"))
        daemon.show(msgspec.structs.replace(INTERVIEW, phase="done", debrief="/d.md"))
        screen.until("(The interview is over. Your debrief: /d.md)")


def test_the_end_is_told_after_the_last_words_and_with_what_to_do(daemon: SmallDaemon) -> None:
    with terminal() as screen:
        screen.until("> ")
        done = msgspec.structs.replace(INTERVIEW, phase="done", floor="thinking")
        daemon.show(INTERVIEW)
        daemon.show(done)
        daemon.say(5, "Thanks for coming.")
        daemon.show(msgspec.structs.replace(done, floor="open"))
        daemon.show(msgspec.structs.replace(done, floor="open", debrief="/d.md"))

        screen.until("mochi: Thanks for coming.")
        screen.until("(The interview is over. Your debrief: /d.md)")
        screen.until("/quit leaves it.)")
    assert screen.ever.count("The interview is over") == 1


def test_a_chat_left_open_shows_the_next_interview_from_its_first_line() -> None:
    lines = Lines("s1", SO_FAR.lines)
    assert not lines.news("s1", SO_FAR.lines[-1])
    assert lines.news("s2", SpokenLine(1, 0.0, "note", "Valid Parentheses, in solution.py.")).endswith(
        "in solution.py."
    )
    assert lines.news("s2", SpokenLine(2, 0.0, "interviewer", "Welcome.", 1)) == "mochi: Welcome."
    assert not lines.news("s2", SpokenLine(2, 0.0, "interviewer", "Welcome.", 1))


@pytest.mark.parametrize("columns", [30, 80])
def test_a_long_line_is_broken_between_words(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    said = "mochi: I'd like a function that finds the two items on the list whose prices add up to exactly that amount."
    rows = folded(said).splitlines()
    assert max(map(len, rows)) < columns
    assert " ".join(row.strip() for row in rows) == said
