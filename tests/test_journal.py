"""The journal on a real file system: what was acknowledged is there, whoever is killed, and every trouble is a sentence."""

import os
import resource
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import lmdb
import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mochid.events import FORMAT, AnyEvent, Commanded, Heard, SolutionSaved, TimeUp
from mochid.journal import Journal, JournalError, default_folder, digest
from mochid.problem import Case
from mochid.protocol import Hold
from mochid.settings import App, Settings
from tests.permissions import as_nobody

SESSION = "20261123-101500-two_sum"
ROOT = Path(__file__).resolve().parents[1]

INTEGERS = st.integers(-(2**63), 2**63 - 1)
VALUES = st.recursive(st.none() | st.booleans() | INTEGERS | st.text(), st.lists, max_leaves=5)
"""What the cases of a problem hold."""

st.register_type_strategy(int, INTEGERS)
st.register_type_strategy(
    Case, st.builds(Case, name=st.text(), input=st.lists(VALUES, max_size=3), expected=VALUES, why=st.text())
)
st.register_type_strategy(Settings, st.builds(Settings, app=st.builds(App, workspace_dir=st.text())))


def heard(text: str, at: float = 1.0) -> Heard:
    return Heard(at=at, session=SESSION, text=text, seconds=1.5, confidence=0.9, engine="test")


def readable(value: bytes) -> bool:
    """Whether the event is within the bounds that its types set, which hypothesis does not know."""
    with suppress(msgspec.ValidationError):
        return bool(msgspec.msgpack.decode(value, type=AnyEvent))
    return False


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    with Journal(folder) as journal:
        yield journal


# -- what goes in comes out --------------------------------------------------------------------------------------------


def test_events_come_back_in_order_with_their_numbers(journal: Journal) -> None:
    assert journal.append(SESSION, [heard("one"), heard("two")]) == 2
    assert journal.append(SESSION, [heard("three", at=7.0)]) == 3

    assert [(seq, event.text) for seq, event in journal.replay(SESSION) if isinstance(event, Heard)] == [
        (1, "one"),
        (2, "two"),
        (3, "three"),
    ]
    assert journal.last(SESSION) == (3, 7.0)
    assert [seq for seq, _ in journal.replay(SESSION, after=2)] == [3]


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(event=st.from_type(AnyEvent))
def test_every_event_comes_back_as_it_was(journal: Journal, event: AnyEvent) -> None:
    written = msgspec.msgpack.encode(event)
    assume(readable(written))

    seq = journal.append(SESSION, [event])

    [(_, found)] = journal.replay(SESSION, after=seq - 1)
    # A NaN is no equal of itself, but its bytes are.
    assert type(found) is type(event)
    assert msgspec.msgpack.encode(found) == written


def test_sessions_do_not_mix_even_when_one_is_named_like_the_beginning_of_another(journal: Journal) -> None:
    for name in ("a", "ab", "a-b", "é", "b"):
        journal.append(name, [heard(name)])
    for name in ("a", "ab", "a-b", "é", "b"):
        assert [event.text for _, event in journal.replay(name) if isinstance(event, Heard)] == [name]


def test_the_newest_session_comes_first_whatever_the_clock_said(journal: Journal) -> None:
    journal.append("z", [heard("x", at=2_000_000_000.0)])
    journal.append("a", [heard("x", at=5.0)])
    journal.append("m", [heard("x", at=9.0)])
    journal.append("z", [heard("again", at=2_000_000_001.0)])

    assert journal.sessions() == ["m", "a", "z"]


def test_nobody_is_surprised_by_a_session_that_never_was(journal: Journal) -> None:
    for name in ("nobody", "", "nul\0", "x" * 5000, "\udc80"):
        assert list(journal.replay(name)) == []
        assert journal.last(name) == (0, 0.0)


def test_a_snapshot_is_kept_once_under_its_digest(journal: Journal, folder: Path) -> None:
    code = os.urandom(100_000)
    name = digest(code)
    for _ in range(30):
        journal.append(SESSION, [SolutionSaved(session=SESSION, digest=name, size=len(code))], {name: code})

    assert journal.blob(name) == code
    assert (folder / "data.mdb").stat().st_size < 10 * len(code)


@pytest.mark.parametrize(
    "code", [b"", b"x", b"for i in range(10):\n" * 500, os.urandom(5000)], ids=["empty", "tiny", "code", "noise"]
)
def test_a_snapshot_comes_back_byte_for_byte(journal: Journal, code: bytes) -> None:
    journal.append(SESSION, [heard("saved")], {digest(code): code})

    assert journal.blob(digest(code)) == code


def test_there_is_no_snapshot_under_a_name_that_is_none(journal: Journal) -> None:
    for name in ("", "zz", "abcd", digest(b"never saved")):
        assert journal.blob(name) is None


def test_a_snapshot_under_a_false_name_is_refused_and_nothing_is_written(journal: Journal) -> None:
    with pytest.raises(ValueError, match="digest"):
        journal.append(SESSION, [heard("x")], {digest(b"this"): b"that"})
    assert journal.sessions() == []


def test_events_of_one_append_are_committed_together_or_not_at_all(journal: Journal) -> None:
    unwritable = SolutionSaved(session=SESSION, digest="", size=2**80)
    with pytest.raises(OverflowError):
        journal.append(SESSION, [heard("before"), unwritable])
    assert list(journal.replay(SESSION)) == []


def test_an_event_that_could_not_be_read_again_is_refused_before_it_is_written(journal: Journal) -> None:
    forever = Commanded(session=SESSION, request=1, command=Hold(seconds=-5.0))
    with pytest.raises(ValueError, match="Commanded breaks its own rules"):
        journal.append(SESSION, [heard("before"), forever])
    assert list(journal.replay(SESSION)) == []


def test_the_journal_is_read_again_after_it_was_closed(folder: Path) -> None:
    with Journal(folder) as journal:
        journal.append(SESSION, [heard("yesterday")])
    with Journal(folder) as journal:
        assert journal.append(SESSION, [heard("today")]) == 2
        assert [event.text for _, event in journal.replay(SESSION) if isinstance(event, Heard)] == [
            "yesterday",
            "today",
        ]


# -- growth, and readers beside the writer -----------------------------------------------------------------------------


def test_the_map_grows_by_itself_also_under_a_reader_in_the_middle(folder: Path) -> None:
    with Journal(folder, first_map=1 << 16) as journal:
        journal.append(SESSION, [heard("x" * 1000) for _ in range(3)])
        reader = journal.replay(SESSION)
        next(reader)
        for _ in range(300):
            journal.append(SESSION, [heard("x" * 1000) for _ in range(10)])

        assert sum(1 for _ in reader) == 2 + 3000
        assert (folder / "data.mdb").stat().st_size > 10 * (1 << 16)


READER = """
import sys
from pathlib import Path
from mochid.journal import Journal
with Journal(Path(sys.argv[1]), readonly=True, first_map=1 << 16) as journal:
    for line in sys.stdin:
        print(sum(1 for _ in journal.replay(line.strip())), journal.sessions(), flush=True)
"""


@contextmanager
def reader_of(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has the journal open and counts a session's events when asked."""
    command = [sys.executable, "-c", READER, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
        try:
            yield reader
        finally:
            reader.kill()


def ask(reader: "subprocess.Popen[str]") -> str:
    assert reader.stdin is not None
    assert reader.stdout is not None
    reader.stdin.write(f"{SESSION}\n")
    reader.stdin.flush()
    return reader.stdout.readline().strip()


def test_another_process_reads_while_the_daemon_writes_and_the_map_outgrows_it(folder: Path) -> None:
    with Journal(folder, first_map=1 << 16) as journal, reader_of(folder) as reader:
        journal.append(SESSION, [heard("first")])
        assert ask(reader) == f"1 ['{SESSION}']"

        for _ in range(100):
            journal.append(SESSION, [heard("x" * 100_000)])
        assert ask(reader) == f"101 ['{SESSION}']"


def test_a_reader_that_was_killed_does_not_stand_in_the_way(folder: Path) -> None:
    with Journal(folder) as journal:
        journal.append(SESSION, [heard("one")])
        for _ in range(3):
            with reader_of(folder) as reader:
                ask(reader)
    with Journal(folder) as journal:
        assert journal.append(SESSION, [heard("two")]) == 2


def test_threads_may_read_while_another_writes(journal: Journal) -> None:
    stop, wrong = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            seqs = [seq for seq, _ in journal.replay(SESSION)]
            if seqs != list(range(1, len(seqs) + 1)):
                wrong.append(seqs)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(100):
        journal.append(SESSION, [heard("x")] * 5)
    stop.set()
    for reader in readers:
        reader.join()

    assert wrong == []
    assert journal.last(SESSION)[0] == 500


def test_who_only_reads_can_not_write(folder: Path) -> None:
    Journal(folder).close()
    with Journal(folder, readonly=True) as journal, pytest.raises(JournalError, match="for reading only"):
        journal.append(SESSION, [heard("x")])


# -- killed ------------------------------------------------------------------------------------------------------------


def test_a_writer_killed_at_any_instant_loses_nothing_that_it_acknowledged(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.journal_writer", str(folder), "80", "20261123"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    kills, survived = map(int, done.stdout.split())
    assert kills == 80
    assert survived > 160, "the writers hardly came to write; the test shows little"


# -- trouble -----------------------------------------------------------------------------------------------------------


def refusal(folder: Path, *, readonly: bool = False) -> str:
    with pytest.raises(JournalError) as caught:
        Journal(folder, readonly=readonly).close()
    return str(caught.value)


def test_a_second_writer_is_refused_kindly(journal: Journal, folder: Path) -> None:
    assert refusal(folder) == f"Another mochid is writing the journal in {folder}; `mochictl shutdown` ends it."
    assert journal.append(SESSION, [heard("undisturbed")]) == 1


def test_the_lock_goes_with_the_writer(folder: Path) -> None:
    for _ in range(3):
        with Journal(folder) as journal:
            journal.append(SESSION, [heard("x")])


def test_reading_what_was_never_begun_says_how_to_begin(folder: Path) -> None:
    assert refusal(folder, readonly=True) == f"There is no journal in {folder} yet; `mochictl start` begins one."
    assert not folder.exists()


@pytest.mark.parametrize("readonly", [False, True])
def test_a_file_in_the_place_of_the_folder_is_named(folder: Path, readonly: bool) -> None:
    folder.write_text("not a folder")
    assert refusal(folder, readonly=readonly).startswith(f"The journal needs a folder, and {folder} is something else")
    below = folder / "below"
    assert str(below) in refusal(below, readonly=readonly)


def test_a_folder_that_may_not_be_written_is_named_with_the_reason(own_home: Path) -> None:
    closed = own_home / "closed"
    closed.mkdir(mode=0o555)
    own_home.chmod(0o755)
    with as_nobody():
        said = refusal(closed / "journal")
    assert said.startswith(f"The journal's folder {closed / 'journal'} can't be written (Permission denied).")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """As on a disk that is full, for anybody and anywhere."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_when_the_disk_is_full_it_says_so_keeps_what_it_had_and_goes_on_when_there_is_room(
    journal: Journal, folder: Path
) -> None:
    with files_no_larger_than(1 << 18):
        with suppress(JournalError):
            while journal.append(SESSION, [heard("x" * 3000)]) < 10_000:
                pass
        written = journal.last(SESSION)[0]
        assert 10 < written < 10_000
        with pytest.raises(JournalError, match="Make room"):
            journal.append(SESSION, [heard("x" * 3000)])
        assert len(list(journal.replay(SESSION))) == written

    assert journal.append(SESSION, [heard("room again")]) == written + 1


@pytest.mark.parametrize("damage", ["noise", "short", "other"])
@pytest.mark.parametrize("readonly", [False, True])
def test_a_damaged_file_is_refused_and_left_alone(folder: Path, damage: str, readonly: bool) -> None:
    with Journal(folder) as journal:
        journal.append(SESSION, [heard("x" * 5000) for _ in range(100)])
    file = folder / "data.mdb"
    match damage:
        case "noise":
            file.write_bytes(os.urandom(file.stat().st_size))
        case "short":
            os.truncate(file, file.stat().st_size // 2)
        case "other":
            file.write_bytes(b"SQLite format 3\0" + bytes(50_000))
    before = file.read_bytes()

    assert refusal(folder, readonly=readonly).startswith(f"The journal in {folder} is damaged or not mochi's.")
    assert file.read_bytes() == before


def test_a_journal_that_was_deleted_under_it_does_not_swallow_events(journal: Journal, folder: Path) -> None:
    journal.append(SESSION, [heard("kept")])
    shutil.rmtree(folder)
    with pytest.raises(JournalError, match="moved or deleted"):
        journal.append(SESSION, [heard("lost")])


# -- other versions ----------------------------------------------------------------------------------------------------


def write_by_hand(folder: Path, database: bytes, key: bytes, value: bytes) -> None:
    with lmdb.open(str(folder), max_dbs=8) as env, env.begin(write=True) as txn:
        txn.put(key, value, db=env.open_db(database, txn=txn))


@pytest.mark.parametrize("readonly", [False, True])
def test_a_newer_format_is_refused_with_both_numbers(folder: Path, readonly: bool) -> None:
    Journal(folder).close()
    write_by_hand(folder, b"meta", b"format", b"%d" % (FORMAT + 1))

    said = refusal(folder, readonly=readonly)
    assert f"was written by a newer mochi (format {FORMAT + 1}; this one knows {FORMAT})" in said
    assert "Update mochi" in said


def test_an_older_format_is_read(folder: Path) -> None:
    with Journal(folder) as journal:
        journal.append(SESSION, [heard("long ago")])
    write_by_hand(folder, b"meta", b"format", b"0")

    with Journal(folder, readonly=True) as journal:
        assert len(list(journal.replay(SESSION))) == 1


def test_an_event_of_a_kind_that_it_does_not_know_is_reported_with_its_place(folder: Path) -> None:
    with Journal(folder) as journal:
        journal.append(SESSION, [heard("known"), TimeUp(session=SESSION, name="nudge")])
        journal.append("other", [heard("fine")])
    future = msgspec.msgpack.encode({"event": "Telepathy", "at": 1.0, "session": SESSION})
    write_by_hand(folder, b"events", SESSION.encode() + b"\0" + (2).to_bytes(8, "big"), future)

    with Journal(folder) as journal:
        replay = journal.replay(SESSION)
        assert next(replay)[0] == 1
        with pytest.raises(
            JournalError, match=rf"Event 2 of session {SESSION} can't be read .*'Telepathy'.*Update mochi"
        ):
            next(replay)
        assert len(list(journal.replay("other"))) == 1


# -- whose it is -------------------------------------------------------------------------------------------------------


def test_nobody_else_can_look_into_it(journal: Journal, folder: Path) -> None:
    journal.append(SESSION, [heard("between us")])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_it_lives_where_the_desktop_keeps_data(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    assert default_folder() == own_home / ".local/share/mochi"
    monkeypatch.setenv("XDG_DATA_HOME", "/var/data")
    assert default_folder() == Path("/var/data/mochi")
    for useless in ("", "relative/path"):
        monkeypatch.setenv("XDG_DATA_HOME", useless)
        assert default_folder() == own_home / ".local/share/mochi"
