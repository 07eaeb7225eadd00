"""`mochictl`: what is typed, what is asked, what is printed, and the exit code."""

import fcntl
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import zmq
from hypothesis import given
from hypothesis import strategies as st

from mochictl import show, starting
from mochictl.__main__ import run
from mochictl.client import Away, Client, NoAnswer, NoDaemon
from mochictl.parser import Helped, Usage, help_text, parse, verb_help
from mochictl.verbs import GROUPS, NAMES, Flags, ModelsList, TranscriptFlags, TurnFlags, Watch, members
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    EventPage,
    GetStatus,
    GetTranscript,
    Hint,
    Hold,
    LineSpoken,
    ListProblems,
    Problems,
    ProblemSummary,
    ProblemText,
    Refused,
    Response,
    Resume,
    Say,
    Sessions,
    SessionSummary,
    ShowProblem,
    SpokenLine,
    Start,
    Started,
    Status,
    StatusChanged,
    Transcript,
    TurnOver,
    command_address,
    runtime_dir,
)
from tests.goldens import holds
from tests.mochid_process import SILENT
from tests.small_daemon import SmallDaemon

MOCHICTL = [sys.executable, "-m", "mochictl"]

LINES = (
    SpokenLine(1, 1000.0, "note", "Two Sum, in solution.py."),
    SpokenLine(2, 1001.0, "interviewer", "Hello. Shall we begin?", 1),
    SpokenLine(3, 1005.0, "candidate", "Yes."),
    SpokenLine(4, 1006.0, "interviewer", "Then let us", 2, cut=True, by="you spoke"),
)
STARTED = Started(
    "s1", "two_sum", "Two Sum", "/home/me/solution.py", True, "pipewire", "espeak", "authored", "Say hello."
)
REPLIES: dict[str, AnyReply] = {
    "done": Done("Here comes a question to think about.", turn=3),
    "refused": Refused("There is no interview.", "Begin one with `mochictl start two_sum solution.py`."),
    "started": STARTED,
    "started again, by text": msgspec.structs.replace(STARTED, created=False, microphone="", voice=""),
    "status, ready": Status(as_of=0.0, coach="authored", sandbox="bubblewrap"),
    "status, in an interview": Status(
        as_of=0.0,
        session="s1",
        problem="two_sum",
        title="Two Sum",
        file="/home/me/solution.py",
        mode="tdd",
        phase="coding",
        elapsed=754.0,
        remaining=1346.0,
        verdict="WRONG",
        passed=3,
        total=5,
        first_failure="index 2: expected 7, got 9",
        hints=1,
        microphone="pipewire",
        recogniser="pocketsphinx",
        voice="espeak",
        coach="authored",
        sandbox="bubblewrap",
        muted=True,
        note="The speaker came back.",
        printed="[2, 7]\nseen {}\n... and 9 more lines",
    ),
    "status, over": Status(as_of=0.0, session="s1", problem="two_sum", title="Two Sum", phase="done", debrief="/d.md"),
    "transcript": Transcript("s1", LINES),
    "transcript, empty": Transcript("s1", ()),
    "events": EventPage(
        "s1",
        (
            '{"event":"Heard","at":1000.0,"session":"s1","text":"let me code","seconds":1.5}',
            '{"event":"SolutionSaved","at":1001.0,"session":"s1","digest":"' + "0" * 90 + '","size":3}',
        ),
    ),
    "sessions": Sessions((SessionSummary("s1", "two_sum", "Two Sum", 1000.0, 3700.0, "done", 5, 5, True),)),
    "sessions, unfinished": Sessions((SessionSummary("s2", "x", "Y", 1000.0, 60.0, "coding", 0, 0, False),)),
    "sessions, in progress": Sessions(
        (SessionSummary("s2", "x", "Y", 1000.0, 60.0, "coding", 0, 0, False, current=True),)
    ),
    "sessions, paused": Sessions(
        (SessionSummary("s2", "x", "Y", 1000.0, 60.0, "coding", 0, 0, False, current=True, paused=True),)
    ),
    "sessions, unreadable": Sessions(
        (SessionSummary("s3", "x", "x", 0.0, 0.0, "", 0, 0, False, unreadable="Event 2 of session s3 can't be read."),)
    ),
    "sessions, none": Sessions(()),
    "problems": Problems(
        (ProblemSummary("two_sum", "Two Sum", "easy", 35, ("arrays", "searching")),),
        ("mine/x: problem.yaml is missing.",),
    ),
    "problem": ProblemText(
        "two_sum",
        "Two Sum",
        "easy",
        "# Two Sum\n\nFind them.\n",
        ("two_sum([2, 7], 9)  ->  [0, 1]    (a pair at the start)", "two_sum([3, 3], 6)  ->  [0, 1]"),
    ),
    "started, beside what was there": msgspec.structs.replace(
        STARTED, created=False, file_note="solution.py is there already and holds no two_sum; I left it alone."
    ),
    "started, with settings that can't be read": msgspec.structs.replace(
        STARTED, note="settings.toml, line 2: there is no setting helpfullness."
    ),
}


@pytest.fixture(autouse=True)
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def mochictl(*words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*MOCHICTL, *words], capture_output=True, text=True, timeout=60, check=False, cwd=cwd)


def usage_error(*words: str) -> str:
    with pytest.raises(Usage) as caught:
        parse(words)
    return str(caught.value)


# -- the command line --------------------------------------------------------------------------------------------------


def test_the_help_is_what_it_was() -> None:
    verbs = [verb for _, union in GROUPS for verb in members(union)]

    holds("help.txt", "\n\n\n".join([help_text(), *(verb_help(verb) for verb in verbs)]))


@pytest.mark.fast
@pytest.mark.parametrize("words", [(), ("--help",), ("-h",), ("help",)])
def test_help_is_there_for_who_asks(words: tuple[str, ...]) -> None:
    with pytest.raises(Helped, match="mochictl start two_sum"):
        parse(words)


@pytest.mark.fast
def test_it_tells_its_version() -> None:
    with pytest.raises(Helped, match=r"mochictl \d+\.\d+"):
        parse(["--version"])


@pytest.mark.fast
def test_help_on_a_verb_may_be_asked_in_three_ways() -> None:
    for words in (("problems", "show", "--help"), ("problems", "show", "-h"), ("help", "problems", "show")):
        with pytest.raises(Helped, match="usage: mochictl problems show \\[PROBLEM"):
            parse(words)


@pytest.mark.fast
def test_arguments_go_by_place_or_by_the_flags_of_the_specification() -> None:
    wanted = Start("two_sum", "a.py", "tdd", "easy")

    assert parse(["start", "two_sum", "a.py", "--mode", "tdd", "--difficulty", "easy"])[0] == wanted
    assert (
        parse(["start", "--problem", "two_sum", "--file", "a.py", "--mode", "tdd", "--difficulty", "easy"])[0] == wanted
    )
    assert parse(["resume", "--session", "s1"]) == (Resume("s1"), Flags())
    assert parse(["hold"])[0] == Hold(60.0)
    assert parse(["hold", "90"])[0] == Hold(90.0)


@pytest.mark.fast
def test_a_sentence_needs_no_quotes() -> None:
    assert parse(["say", "let", "me", "code"]) == (Say("let me code"), TurnFlags())
    assert parse(["say", "let me code", "--wait", "--timeout", "5"]) == (
        Say("let me code"),
        TurnFlags(wait=True, timeout=5),
    )
    assert parse(["say", "-1", "is", "smallest"])[0] == Say("-1 is smallest")


@pytest.mark.fast
def test_a_verb_of_two_words_may_be_typed_as_one() -> None:
    assert parse(["problems", "list"])[0] == parse(["problems-list"])[0] == ListProblems()
    assert parse(["problems", "show", "two_sum", "--json"]) == (ShowProblem("two_sum"), Flags(json=True))


@pytest.mark.fast
def test_a_noun_alone_lists_what_there_is() -> None:
    assert parse(["problems"]) == parse(["problems", "list"])
    assert parse(["problems", "--json"]) == (ListProblems(), Flags(json=True))
    assert parse(["models", "--check"])[0] == ModelsList(check=True)


@pytest.mark.fast
def test_flags_of_the_client_are_no_part_of_the_command() -> None:
    assert parse(["transcript", "--after", "3", "--follow"]) == (GetTranscript(after=3), TranscriptFlags(follow=True))
    assert parse(["watch", "--format", "json"])[0] == Watch("json")


@pytest.mark.fast
def test_what_is_no_command_gets_a_sentence() -> None:
    assert usage_error("stats").startswith("mochictl has no `stats`. Did you mean `mochictl status`?")
    assert usage_error("debrief").startswith("mochictl has no `debrief`. Did you mean `mochictl list-sessions`?")
    assert usage_error("history").startswith("mochictl has no `history`. Did you mean `mochictl list-sessions`?")
    assert usage_error("problems", "lst").startswith("mochictl problems what? There are: problems list, problems show,")
    assert usage_error("audio") == "mochictl audio what? There are: audio devices, audio test, audio setup."
    assert usage_error("say").startswith("TEXT is missing: what you say.")
    assert usage_error("status", "--colour").startswith("mochictl status does not take --colour.")
    assert usage_error("hint", "please").startswith("mochictl hint does not take please.")
    assert usage_error("hold", "soon") == "seconds has to be a number."
    assert usage_error("say", "") == "text has to be more than nothing."
    assert usage_error("hold", "5000") == "seconds has to be a number <= 3600."
    assert usage_error("start", "a", "--problem", "b").startswith("problem is given twice")
    assert usage_error("start", "--difficulty", "hard as nails") == "difficulty has to be easy, medium or hard."
    assert usage_error("ptt", "down") == "action has to be press, release or toggle."
    assert usage_error("harness", "test") == (
        "--file is missing: the solution.\n"
        "usage: mochictl harness test --file FILE --tests TESTS [--language LANGUAGE] [--json]"
    )
    assert usage_error("say", "x" * 9000) == "text has to be shorter: at most 8000 letters."


@pytest.mark.fast
@given(
    st.lists(
        st.sampled_from([*{word for name in NAMES.values() for word in name}, "--json", "--mode", "--wait", "-x", "7"])
    )
)
def test_any_words_are_a_command_help_or_a_sentence(words: list[str]) -> None:
    try:
        verb, _ = parse(words)
    except (Usage, Helped) as error:
        sentence = str(error)
        assert sentence
    else:
        assert type(verb) in NAMES


# -- answers -----------------------------------------------------------------------------------------------------------


def test_the_answers_read_as_they_did() -> None:
    holds("replies.txt", "\n\n".join(f"-- {name}\n{show.text(reply)}" for name, reply in REPLIES.items()))


@pytest.mark.parametrize("name", REPLIES)
def test_every_answer_is_json_too(name: str) -> None:
    shown = json.loads(show.as_json(REPLIES[name]))

    assert isinstance(shown, dict)
    if name == "events":
        assert [event["event"] for event in shown["events"]] == ["Heard", "SolutionSaved"]
    else:
        assert msgspec.convert(shown, type(REPLIES[name])) == REPLIES[name]


def test_a_command_is_asked_and_its_answer_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon({Hint: Done("Here it comes.")}) as daemon:
        assert run(["hint"]) == 0
        assert run(["hint", "--json"]) == 0

    assert daemon.asked == [Hint(), Hint()]
    said, json_said = capsys.readouterr().out.splitlines()
    assert said == "Here it comes."
    assert json.loads(json_said) == {"reply": "done", "message": "Here it comes.", "turn": 0, "data": {}}


def test_a_refusal_is_a_sentence_and_a_remedy_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon({Hint: Refused("There is no interview.", "Begin one.")}):
        assert run(["hint"]) == 1
    assert capsys.readouterr() == ("", "There is no interview.\nBegin one.\n")


def test_a_refusal_as_json_is_on_stdout_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon({Hint: Refused("There is no interview.", "Begin one.")}):
        assert run(["hint", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["remedy"] == "Begin one."


def test_what_is_no_command_ends_with_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dance"]) == 2
    assert "mochictl has no `dance`" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["transcript", "events", "list-sessions", "problems list", "problems show two_sum"])
def test_what_is_on_the_disk_is_told_without_a_daemon(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    nothing = {"transcript": 1, "events": 1}  # refused: there was no interview yet
    assert run(words.split()) == nothing.get(words, 0)
    said = capsys.readouterr()
    assert ("Two Sum" in said.out) if "problems show" in words else (said.out + said.err).strip()
    assert "not running" not in said.err


@pytest.mark.parametrize("words", ["models path", "config path", "models list", "config show", "recordings list"])
def test_whatever_prints_data_prints_it_for_a_program_too(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*words.split(), "--json"]) == 0
    json.loads(capsys.readouterr().out)


def test_a_script_reads_in_json_that_no_daemon_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["status", "--json"]) == 3

    said = capsys.readouterr()
    assert json.loads(said.out) == {"running": False}
    assert said.err.startswith("mochid is not running.")


@pytest.mark.parametrize("words", ["status", "hint", "say hello", "say hello --wait", "transcript --follow", "attach"])
def test_without_a_daemon_every_verb_says_so_at_once(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()

    assert run(words.split()) == 3

    assert capsys.readouterr().err == (
        "mochid is not running.\n"
        "Begin with `mochictl start two_sum solution.py`, or take up what was broken off with `mochictl resume`.\n"
    )
    assert time.monotonic() - began < 5


def test_sockets_that_a_killed_daemon_left_behind_are_no_daemon() -> None:
    runtime_dir().mkdir()
    for name in ("command.sock", "publish.sock"):
        program = f"import socket; socket.socket(socket.AF_UNIX).bind({str(runtime_dir() / name)!r})"
        subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True)

    assert mochictl("status").returncode == 3


def test_a_daemon_that_does_not_answer_is_not_taken_for_none() -> None:
    release = threading.Event()

    async def stuck(command: AnyCommand) -> AnyReply:
        import anyio.to_thread

        await anyio.to_thread.run_sync(release.wait)
        return Done("")

    with SmallDaemon(script=stuck), Client(runtime_dir()) as client:
        with pytest.raises(NoDaemon, match=r"has not answered for 0\.1 seconds"):
            client.ask(Hint(), timeout=0.1)
        release.set()


def test_a_daemon_that_dies_over_a_question_is_said_to_have_gone() -> None:
    runtime_dir().mkdir()
    with zmq.Context() as context, Client(runtime_dir()) as client:
        router = context.socket(zmq.ROUTER)
        router.bind(command_address(runtime_dir()))

        def read_and_die() -> None:
            router.recv_multipart()
            router.close(0)

        thread = threading.Thread(target=read_and_die)
        thread.start()
        with pytest.raises(NoDaemon, match="went away"):
            client.ask(Hint())
        thread.join()


def test_the_last_word_of_a_daemon_that_goes_at_once_is_heard() -> None:
    runtime_dir().mkdir()
    with zmq.Context() as context, Client(runtime_dir()) as client:
        for _ in range(300):  # of two thousand, one was lost
            router = context.socket(zmq.ROUTER)
            router.bind(command_address(runtime_dir()))

            def answer_and_go(router: zmq.Socket[bytes] = router) -> None:
                *envelope, _ = router.recv_multipart()
                router.send_multipart([*envelope, msgspec.msgpack.encode(Response(Done("Bye.")))])
                router.close(1000)

            thread = threading.Thread(target=answer_and_go)
            thread.start()
            assert client.ask(Hint()) == Done("Bye.")
            thread.join()


def test_an_answer_of_a_later_version_is_said_kindly() -> None:
    runtime_dir().mkdir()
    with zmq.Context() as context, context.socket(zmq.ROUTER) as router, Client(runtime_dir()) as client:
        router.bind(command_address(runtime_dir()))

        def answer() -> None:
            *envelope, _ = router.recv_multipart()
            router.send_multipart([*envelope, msgspec.msgpack.encode({"reply": {"reply": "sung"}, "version": 9})])

        thread = threading.Thread(target=answer)
        thread.start()
        reply = client.ask(Hint())
        thread.join()

    assert isinstance(reply, Refused)
    assert "restart mochid" in reply.remedy


def test_a_reader_that_leaves_early_is_no_error() -> None:
    long = Transcript("s1", tuple(SpokenLine(n, 0.0, "note", "x" * 100) for n in range(3000)))
    with SmallDaemon({GetTranscript: long}):
        command = f"{' '.join(MOCHICTL)} transcript | head -n 1; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("00:00:00 --: xxx")


# -- paths -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "problem", "file"),
    [
        ("start two_sum mine.py", "two_sum", "{here}/mine.py"),
        ("start two_sum ~/mine.py", "two_sum", "{home}/mine.py"),
        ("start ./own a.py", "{here}/own", "{here}/a.py"),
    ],
)
def test_paths_are_those_of_the_one_who_types(
    words: str, problem: str, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with SmallDaemon({Start: STARTED}) as daemon:
        assert run(words.split()) == 0

    started = daemon.asked[-1]
    assert isinstance(started, Start)
    assert started.problem == problem.format(here=tmp_path)
    assert started.file == file.format(here=tmp_path, home=own_home)


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        ("start two_sum", "{here}"),
        ("start --difficulty easy", "{here}"),
        ("start two_sum --language go --folder ~/practice", "{home}/practice"),
    ],
)
def test_a_file_that_is_not_named_is_the_daemons_to_name_in_the_folder_of_the_one_who_types(
    words: str, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with SmallDaemon({Start: STARTED}) as daemon:
        assert run(words.split()) == 0

    started = daemon.asked[-1]
    assert isinstance(started, Start)
    assert (started.file, started.folder) == ("", folder.format(here=tmp_path, home=own_home))


# -- verbs that stay ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["say hello --wait", "hint --wait", "run --wait", "next --wait"])
def test_whoever_waits_is_shown_what_the_interviewer_says_to_it(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    async def script(command: AnyCommand) -> AnyReply:
        def line(seq: int, text: str, turn: int, who: str = "interviewer", cut: bool = False) -> LineSpoken:
            return LineSpoken("s1", SpokenLine(seq, 0.0, who, text, turn, cut=cut))

        # Published before the answer: nothing may be missed. Turn 6 is an earlier one that just ends.
        for publication in (
            line(1, "Late.", 6),
            TurnOver("s1", 6),
            line(2, "hello", 0, who="candidate"),
            line(3, "Hello to you.", 7),
            line(3, "Hello", 7, cut=True),
            line(4, "What is your plan?", 7),
            TurnOver("s1", 7),
        ):
            daemon.control.publish(publication)
        return Done("Said.", turn=7)

    with SmallDaemon(script=script) as daemon:
        assert run(words.split()) == 0

    assert capsys.readouterr().out == "Hello to you.\nWhat is your plan?\n"


def test_say_and_wait_does_not_wait_for_ever(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon({Say: Done("Said.", turn=7)}):
        assert run(["say", "hello", "--wait", "--timeout", "0.2"]) == 1
    assert "has not finished within 0.2 seconds" in capsys.readouterr().err


def test_say_and_wait_does_not_wait_for_a_turn_that_will_not_come(capsys: pytest.CaptureFixture[str]) -> None:
    with SmallDaemon({Say: Done("Said. The interviewer waits for you to finish.")}):
        assert run(["say", "hm", "--wait"]) == 0
    assert "The interviewer waits" in capsys.readouterr().out


def test_following_a_transcript_prints_what_was_and_what_comes_each_line_once() -> None:
    with (
        SmallDaemon({GetTranscript: Transcript("s1", LINES)}) as daemon,
        subprocess.Popen([*MOCHICTL, "transcript", "--follow"], stdout=subprocess.PIPE, text=True) as follower,
    ):
        assert follower.stdout is not None
        begun = [follower.stdout.readline() for _ in LINES]
        daemon.publish(LineSpoken("s1", LINES[1]))
        daemon.publish(LineSpoken("another", SpokenLine(9, 0.0, "note", "elsewhere")))
        daemon.say(3, "And now?")
        came = follower.stdout.readline()
        follower.terminate()

    assert [line.split(": ", 1)[1].strip() for line in begun] == [
        "Two Sum, in solution.py.",
        "Hello. Shall we begin?",
        "Yes.",
        "Then let us ... (you spoke)",
    ]
    assert came.endswith("mochi: And now?\n")


def test_a_feed_tells_of_the_daemon_going_and_coming_once_each() -> None:
    with Client(runtime_dir()) as client:
        feed = client.feed()
        assert feed.next(10) == Away()
        assert feed.next(0.5) is None
        with SmallDaemon():
            assert isinstance(feed.next(10), StatusChanged)
        assert feed.next(10) == Away()


def test_logs_are_shown_from_their_end(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["logs"]) == 0
    assert str(starting.log_file()) in capsys.readouterr().out

    starting.log_file().parent.mkdir(parents=True)
    starting.log_file().write_text("".join(f"line {number}\n" for number in range(500)))
    assert run(["logs"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[-1] == "line 499"
    assert len(shown) == 100


# -- starting a daemon -------------------------------------------------------------------------------------------------


@pytest.fixture
def by_text(own_home: Path) -> Path:
    """Settings for an interview by text alone."""
    config = own_home / ".config" / "mochi"
    config.mkdir()
    (config / "settings.toml").write_text(SILENT)
    return own_home


def status() -> Status:
    with Client(runtime_dir()) as client:
        found = client.ask(GetStatus())
    assert isinstance(found, Status)
    return found


def test_start_without_a_daemon_starts_one_that_outlives_it(by_text: Path) -> None:
    read, write = os.pipe()
    os.set_inheritable(write, True)
    (by_text / "work").mkdir()
    try:
        done = subprocess.run(
            [*MOCHICTL, "start", "two_sum"],
            capture_output=True,  # returns only when nobody, and so no daemon, holds our pipes any more
            text=True,
            timeout=60,
            check=False,
            close_fds=False,
            cwd=by_text / "work",
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("Two Sum (two_sum), session ")
        assert f"file:       {by_text}/work/solution.py (made for you just now)" in done.stdout
        assert (by_text / "work" / "solution.py").exists()

        pid = status().pid
        assert os.getsid(pid) == pid, "it has no terminal that could take it along"
        assert os.readlink(f"/proc/{pid}/cwd") == "/"
        os.close(write)
        assert os.read(read, 1) == b"", "it inherited a descriptor of ours"
        assert starting.log_file().stat().st_mode & 0o077 == 0
    finally:
        os.close(read)
        assert mochictl("shutdown").returncode == 0


def test_two_starts_at_once_start_one_daemon(by_text: Path) -> None:
    both = [subprocess.Popen([*MOCHICTL, "start", "two_sum"], cwd=by_text, stderr=subprocess.PIPE) for _ in range(2)]
    said = [each.communicate(timeout=60)[1] for each in both]
    try:
        # One begins the interview; the other is told that there is one.
        assert sorted(each.returncode for each in both) == [0, 1], said
    finally:
        assert mochictl("shutdown").returncode == 0


def test_a_start_while_another_daemon_is_just_going_has_its_place_next(by_text: Path) -> None:
    runtime_dir().mkdir(mode=0o700)
    place = (runtime_dir() / "mochid.lock").open("w")
    fcntl.flock(place, fcntl.LOCK_EX)
    goes = threading.Timer(2.5, place.close)
    goes.start()
    try:
        done = mochictl("start", "two_sum", cwd=by_text)
        assert done.returncode == 0, done.stderr
    finally:
        goes.join()
        assert mochictl("shutdown").returncode == 0


def test_a_whole_interview_goes_from_the_command_line(by_text: Path) -> None:
    """Said, answered, hinted, left, taken up again by a new daemon, and ended with a debrief."""
    try:
        assert mochictl("start", "two_sum", cwd=by_text).returncode == 0
        answer = mochictl("say", "--wait", "Can the same number be used twice?")
        assert (answer.returncode, answer.stderr) == (0, "")
        assert answer.stdout.strip(), "the interviewer said something"
        hint = mochictl("hint", "--wait")
        assert (hint.returncode, hint.stderr) == (0, "")
        assert "?" in hint.stdout, "a hint is a question"
        assert mochictl("shutdown").returncode == 0

        resumed = mochictl("resume")
        assert resumed.returncode == 0, resumed.stderr
        assert "Can the same number be used twice?" in mochictl("transcript").stdout
        events = json.loads(mochictl("events", "--json").stdout)["events"]
        assert events[0]["event"] == "Prepared"
        assert "solution.py" in mochictl("status").stdout

        assert mochictl("shutdown").returncode == 0
        assert "Can the same number be used twice?" in mochictl("transcript").stdout, "read off the disk"
        session = json.loads(mochictl("list-sessions", "--json").stdout)["sessions"][0]["session"]
        assert mochictl("resume", session).returncode == 0

        ended = mochictl("stop", "--json")
        assert ended.returncode == 0, ended.stderr
        assert json.loads(mochictl("status", "--json").stdout)["phase"] == "done"
        assert "two_sum" in mochictl("list-sessions").stdout
    finally:
        mochictl("shutdown")


def test_a_daemon_that_can_not_start_is_quoted(by_text: Path) -> None:
    (by_text / ".config" / "mochi" / "settings.toml").write_text("[tts]\nvoise = 1\n")

    began = time.monotonic()

    done = mochictl("start", "two_sum", cwd=by_text)

    assert time.monotonic() - began < starting.PATIENCE_S, "it waited for a daemon that had ended"
    assert done.returncode == 3
    assert "mochid did not start." in done.stderr
    assert 'settings.toml, line 2: tts.voise is not a setting. Did you mean "voice"?' in done.stderr


def test_a_log_that_has_grown_long_is_put_aside(by_text: Path) -> None:
    log = starting.log_file()
    log.parent.mkdir(parents=True)
    log.write_bytes(b"x" * (starting.LONGEST_LOG + 1))
    try:
        assert mochictl("start", "two_sum", cwd=by_text).returncode == 0
        assert log.stat().st_size < starting.LONGEST_LOG
        assert log.with_suffix(".log.old").exists()
    finally:
        mochictl("shutdown")


def test_the_systemd_unit_is_used_only_where_it_serves_our_folder(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_home / "bin").mkdir()
    (own_home / "bin" / "systemctl").touch(mode=0o755)
    monkeypatch.setenv("PATH", f"{own_home}/bin:{os.environ['PATH']}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(own_home / ".config"))
    assert starting.installed_unit() is None

    unit = own_home / ".config" / "systemd" / "user" / "mochid.service"
    unit.parent.mkdir(parents=True)
    unit.touch()
    assert starting.installed_unit() == unit

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_home / "run"))
    assert starting.installed_unit() is None


def test_a_unit_that_fails_is_quoted(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own_home / "bin").mkdir()
    systemctl = own_home / "bin" / "systemctl"
    systemctl.write_text('#!/bin/sh\necho "asked: $*" >&2\nexit 1\n')
    systemctl.chmod(0o755)
    unit = own_home / ".config" / "systemd" / "user" / "mochid.service"
    unit.parent.mkdir(parents=True)
    unit.touch()
    monkeypatch.setenv("PATH", f"{own_home}/bin:{os.environ['PATH']}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")

    with Client(own_home / "nowhere") as client, pytest.raises(NoDaemon) as caught:
        starting.ensure(client)

    assert "asked: --user start mochid.service" in caught.value.why
    assert "journalctl" in caught.value.remedy


EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\r\u202e\ud800 end"


def test_nothing_that_a_terminal_would_obey_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    line = SpokenLine(1, 0.0, "note", EVIL)
    status = Status(
        as_of=0.0, session=EVIL, problem=EVIL, title=EVIL, file=EVIL, phase=EVIL, first_failure=EVIL, note=EVIL
    )
    replies: list[AnyReply] = [
        status,
        Transcript("s1", (line,)),
        Done(EVIL),
        msgspec.structs.replace(STARTED, title=EVIL, file=EVIL),
        Problems((), (EVIL,)),
        ProblemText(EVIL, EVIL, "easy", EVIL),
        Sessions((SessionSummary(EVIL, EVIL, EVIL, 0.0, 0.0, EVIL, 0, 0, False, EVIL),)),
    ]
    shown = [show.text(reply) for reply in replies] + [show.line(line)]
    run(["say", "--timeout", EVIL, "hello"])
    run([EVIL])
    shown += [capsys.readouterr().err]
    assert [text for text in shown if not text.replace("\n", "").isprintable()] == []
    assert all("end" in text for text in shown)


def test_json_holds_no_control_character_either() -> None:
    tricky = "\x7f \x9b31m \u202e \U000e0001 fine \U0001f600"
    written = show.as_json(Transcript("s1", (SpokenLine(1, 0.0, "note", tricky),)))
    assert written.replace("\U000e0001", "").isprintable()
    assert json.loads(written)["lines"][0]["text"] == tricky


def test_what_is_not_utf8_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["say", "hello \udcff"]) == 1
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("shell", "code", "said"),
    [
        ("{} problems --help >&-", 2, ""),
        ("{} --help >&- 2>&-", 0, ""),
        ("{} --help <&-", 0, "usage"),
        ("{} --help >/dev/full", 1, "could not be written"),
        ("LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 {} sa\u00e4y", 2, "has no"),
        ("{} $(printf 'st\\377')", 2, "has no"),
    ],
)
def test_whatever_its_streams_are_it_says_its_piece_and_no_traceback(shell: str, code: int, said: str) -> None:
    command = shell.format(f"{sys.executable} -m mochictl")
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == code, done.stderr
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_note_too_long_for_the_status_line_is_whole_in_the_status() -> None:
    note = (
        "big.py has 10,000,000 bytes; I read solutions of up to 256,000. Save a smaller one and I'll go on from there."
    )
    assert note in show.text(Status(as_of=0.0, session="s1", phase="coding", note=note))


def test_where_there_can_be_no_socket_or_no_log_it_is_said(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(own_home / "file"))
    assert run(["start", "two_sum", str(own_home / "s.py")]) == 3
    assert "nowhere to write its log" in capsys.readouterr().err
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp/" + "long/" * 30)
    assert run(["status"]) == 3
    assert "shorter path" in capsys.readouterr().err


def test_a_relative_runtime_folder_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "here/and/there")
    assert runtime_dir() == Path(f"/tmp/mochi-{os.getuid()}")
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    assert starting.log_file().is_absolute()


def test_a_problem_s_folder_is_shown_from_where_one_is(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own_home)
    with SmallDaemon({ShowProblem: ProblemText("s", "S", "easy", "Do.")}) as daemon:
        run(["problems", "show", "./mine"])
        run(["problems", "show", "two_sum"])
    assert daemon.asked == [ShowProblem(str(own_home / "mine")), ShowProblem("two_sum")]


def test_a_folder_that_went_away_under_one_s_feet_is_said(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "gone").mkdir()
    monkeypatch.chdir(own_home / "gone")
    (own_home / "gone").rmdir()
    assert run(["start", "two_sum", "solution.py"]) == 1
    assert "not there any more" in capsys.readouterr().err
    monkeypatch.chdir(own_home)


def test_a_daemon_that_keeps_silent_is_not_started_a_second_time(own_home: Path) -> None:
    class Silent(Client):
        def ask(self, command: AnyCommand, timeout: float = 10.0) -> AnyReply:
            raise NoAnswer("mochid has not answered for 10 seconds.")

    with Silent(runtime_dir()) as client, pytest.raises(NoAnswer):
        starting.ensure(client)
    assert not starting.log_file().exists()
