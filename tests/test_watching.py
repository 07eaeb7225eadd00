"""Watching real files through real inotify: every save exactly once, whole, whatever the editor does and whatever is in the way."""

import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import anyio
import anyio.to_thread
import pytest
from inotify_simple import Event, INotify, flags

from mochid.watching.reading import Snapshot
from mochid.watching.solution import inotify_here, watch
from tests.ear import Ear, listening_to
from tests.permissions import as_nobody
from tests.save_patterns import PATTERNS, Save, vim, vscode

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.xdist_group("inotify"),
]  # one of these uses up all instances a user has

PORTABLY: dict[str, Any] = {"probe": lambda: None}
NOT_BY_LOOKING: dict[str, Any] = {"poll": 1000.0}
"""So that only inotify can have told."""
WATCHERS = pytest.mark.parametrize("options", [pytest.param({}, id="inotify"), pytest.param(PORTABLY, id="portable")])


@pytest.fixture
def solution(tmp_path: Path) -> Path:
    path = tmp_path / "solution.py"
    path.write_text("pass\n")
    return path


def version(number: int) -> str:
    """Some code, of another length each time."""
    return f"# version {number}\n" + "for i in range(10):\n    print(i)\n" * (number * 37 % 200)


# -- every save, once --------------------------------------------------------------------------------------------------


@WATCHERS
async def test_what_is_there_is_reported_at_once(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options) as ear:
        assert ear.texts == ["pass\n"]


@pytest.mark.parametrize("save", PATTERNS, ids=lambda save: save.__name__)
async def test_each_save_is_reported_once_and_whole(solution: Path, save: Save) -> None:
    async with listening_to(solution) as ear:
        for number in range(20):
            await anyio.to_thread.run_sync(save, solution, version(number).encode())
            await ear.hears(version(number))

        assert ear.reports[1:] == [report for report in ear.reports[1:] if isinstance(report, Snapshot)]
        assert ear.texts[1:] == [version(number) for number in range(20)]


@pytest.mark.parametrize("save", PATTERNS, ids=lambda save: save.__name__)
async def test_the_portable_watcher_sees_each_save_too(solution: Path, save: Save) -> None:
    async with listening_to(solution, **PORTABLY) as ear:
        for number in range(3):
            await anyio.to_thread.run_sync(save, solution, version(number).encode())
            await ear.hears(version(number))

        assert ear.texts[1:] == [version(number) for number in range(3)]
        assert ear.complaints == []


@WATCHERS
async def test_a_writer_that_is_held_up_after_emptying_the_file_is_waited_for(
    solution: Path, options: dict[str, Any]
) -> None:
    async with listening_to(solution, poll=5.0, **options) as ear:
        for number in range(3):
            with solution.open("wb", buffering=0) as file:
                await anyio.sleep(0.2)
                file.write(version(number).encode())
            await ear.hears(version(number))

        assert ear.texts[1:] == [version(number) for number in range(3)]


@WATCHERS
async def test_the_same_content_says_nothing(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options) as ear:
        for _ in range(3):
            os.utime(solution)
            solution.touch()
            vim(solution, b"pass\n")
            vscode(solution, b"pass\n")
            solution.chmod(0o600)
        solution.write_text("after all that\n")
        await ear.hears("after all that\n")

        assert ear.texts == ["pass\n", "after all that\n"]


@WATCHERS
async def test_what_lies_beside_the_solution_is_nobodys_business(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options) as ear:
        for name in (
            ".solution.py.swp",
            "solution.py~",
            "#solution.py#",
            "4913",
            "solution.pyc",
            "solution",
            "Solution.py",
        ):
            solution.with_name(name).write_text("not this\n")
        solution.write_text("this\n")
        await ear.hears("this\n")

        assert ear.texts == ["pass\n", "this\n"]


async def test_checking_out_another_branch_is_a_save(solution: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=n", "-c", "user.email=e@example.com", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *identity, *arguments], cwd=solution.parent, check=True, capture_output=True)

    git("init")
    git("add", "solution.py")
    git("commit", "-m", "first")
    git("checkout", "-b", "other")
    solution.write_text("other = 1\n")
    git("commit", "-am", "other")
    async with listening_to(solution) as ear:
        for branch, text in [("main", "pass\n"), ("other", "other = 1\n")] * 3:
            await anyio.to_thread.run_sync(git, "checkout", branch)
            await ear.hears(text)

        assert ear.texts == ["other = 1\n", *["pass\n", "other = 1\n"] * 3]
        assert ear.complaints == []


@WATCHERS
async def test_a_storm_of_saves_ends_in_the_last_and_tears_none(solution: Path, options: dict[str, Any]) -> None:
    def storm() -> None:
        for number in range(200):
            vscode(solution, version(number).encode()) if number % 50 == 0 else solution.write_text(version(number))

    async with listening_to(solution, **options) as ear:
        await anyio.to_thread.run_sync(storm)
        await ear.hears(version(199))

        numbers = [int(text.split()[2]) for text in ear.texts[1:]]
        assert numbers == sorted(set(numbers)), "an older content after a newer, or one twice"
        assert ear.texts[1:] == [version(number) for number in numbers], "half of a save"
        assert ear.complaints == []


async def test_a_slow_listener_still_hears_the_last(solution: Path) -> None:
    ear = Ear()

    async def slowly(snapshot: Snapshot) -> None:
        await anyio.sleep(0.05)
        await ear.saved(snapshot)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch, solution, slowly, ear.unreadable)
        for number in range(50):
            solution.write_text(version(number))
            await anyio.sleep(0.005)
        await ear.hears(version(49))
        tasks.cancel_scope.cancel()


class Hasty(INotify):
    """An inotify with an impatient writer beside it: as soon as a save is over, the next has begun."""

    def __init__(self, deed: Callable[[], object]) -> None:
        super().__init__(nonblocking=True)
        self._deed = deed

    def read(self, timeout: int | None = None, read_delay: int | None = None) -> list[Event]:
        events: list[Event] = super().read(timeout, read_delay)
        if any(event.mask & flags.CLOSE_WRITE for event in events):
            self._deed()
        return events


async def test_a_save_that_begins_while_the_last_is_read_is_not_reported_half(solution: Path) -> None:
    files: list[BinaryIO] = []

    def begin() -> None:
        if not files:
            files.append(solution.open("wb", buffering=0))
            files[0].write(b"half of a ")

    async with listening_to(solution, settle=10.0, probe=lambda: Hasty(begin), **NOT_BY_LOOKING) as ear:
        solution.write_text("first save\n")
        while not files:
            await anyio.sleep(0.01)
        await anyio.sleep(0.1)
        files[0].write(b"second save\n")
        files[0].close()
        await ear.hears("half of a second save\n")

        assert ear.texts == ["pass\n", "half of a second save\n"]


# -- writers who do not close --------------------------------------------------------------------------------------------


async def test_an_editor_that_keeps_the_file_open_is_heard_when_it_pauses(solution: Path) -> None:
    async with listening_to(solution) as ear:
        with solution.open("w") as file:
            for number in range(3):
                file.write(f"line {number}\n")
                file.flush()
                await ear.hears("".join(f"line {n}\n" for n in range(number + 1)))


async def test_a_file_emptied_for_a_save_is_not_taken_for_the_save(solution: Path) -> None:
    async with listening_to(solution, poll=2.0) as ear:
        for number in range(3):
            with solution.open("wb", buffering=0) as file:
                await anyio.sleep(0.3)
                file.write(version(number).encode())
            await ear.hears(version(number))

        assert ear.texts == ["pass\n", *(version(number) for number in range(3))]


@WATCHERS
async def test_a_solution_saved_empty_is_empty(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options) as ear:
        solution.write_text("")
        await ear.hears("")


async def test_a_write_that_inotify_does_not_see_is_found_by_looking(solution: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    os.link(solution, elsewhere / "same.py")
    async with listening_to(solution, poll=0.1) as ear:
        (elsewhere / "same.py").write_text("by its other name\n")
        await ear.hears("by its other name\n")


# -- links ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def link(tmp_path: Path) -> Path:
    """here/solution.py -> ../there/middle.py -> real.py"""
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    (tmp_path / "there" / "real.py").write_text("pass\n")
    (tmp_path / "there" / "middle.py").symlink_to("real.py")
    (tmp_path / "here" / "solution.py").symlink_to("../there/middle.py")
    return tmp_path / "here" / "solution.py"


@pytest.mark.parametrize("save", PATTERNS, ids=lambda save: save.__name__)
async def test_a_save_of_the_real_file_in_another_folder_is_seen(link: Path, save: Save) -> None:
    async with listening_to(link, **NOT_BY_LOOKING) as ear:
        for number in range(3):
            await anyio.to_thread.run_sync(save, link.resolve(), version(number).encode())
            await ear.hears(version(number))


async def test_a_link_turned_elsewhere_is_followed(link: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "new.py").write_text("new\n")
    async with listening_to(link, **NOT_BY_LOOKING) as ear:
        turned = link.with_name("turned")
        turned.symlink_to(other / "new.py")
        turned.rename(link)
        await ear.hears("new\n")

        (other / "new.py").write_text("newer\n")
        await ear.hears("newer\n")


async def test_a_link_in_the_middle_turned_elsewhere_is_followed(link: Path) -> None:
    middle = link.resolve().with_name("middle.py")
    middle.with_name("new.py").write_text("new\n")
    async with listening_to(link, **NOT_BY_LOOKING) as ear:
        middle.unlink()
        middle.symlink_to("new.py")
        await ear.hears("new\n")


async def test_a_link_replaced_by_a_file_is_a_file(link: Path) -> None:
    async with listening_to(link, **NOT_BY_LOOKING) as ear:
        link.unlink()
        link.write_text("a file now\n")
        await ear.hears("a file now\n")
        link.write_text("and saved\n")
        await ear.hears("and saved\n")


@WATCHERS
async def test_a_folder_that_is_a_link_may_be_turned_too(tmp_path: Path, options: dict[str, Any]) -> None:
    for name in ("monday", "tuesday"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "solution.py").write_text(f"{name}\n")
    today = tmp_path / "today"
    today.symlink_to("monday")
    async with listening_to(today / "solution.py", poll=0.1, **options) as ear:
        (tmp_path / "turned").symlink_to("tuesday")
        (tmp_path / "turned").rename(today)
        await ear.hears("tuesday\n")

        (tmp_path / "tuesday" / "solution.py").write_text("tuesday evening\n")
        await ear.hears("tuesday evening\n")


# -- folders that come and go --------------------------------------------------------------------------------------------


@WATCHERS
async def test_a_file_that_is_not_there_yet_is_said_once_and_seen_when_it_comes(
    tmp_path: Path, options: dict[str, Any]
) -> None:
    solution = tmp_path / "not" / "yet" / "solution.py"
    async with listening_to(solution, poll=0.1, **options) as ear:
        assert ear.reports == [
            f"solution.py is not in {solution.parent} now; I'll read it as soon as you save it there."
        ]
        solution.parent.mkdir(parents=True)
        solution.write_text("here\n")
        await ear.hears("here\n")

        solution.write_text("again\n")
        await ear.hears("again\n")
        assert len(ear.complaints) == 1


@WATCHERS
async def test_a_folder_removed_and_made_again_is_watched_again(tmp_path: Path, options: dict[str, Any]) -> None:
    solution = tmp_path / "work" / "solution.py"
    solution.parent.mkdir()
    solution.write_text("0\n")
    async with listening_to(solution, poll=0.1, **options) as ear:
        for number in range(1, 4):
            shutil.rmtree(solution.parent)
            if number == 2:
                await ear.until(lambda: ear.complaints)
            solution.parent.mkdir()
            solution.write_text(f"{number}\n")
            await ear.hears(f"{number}\n")
            solution.write_text(f"{number} saved\n")
            await ear.hears(f"{number} saved\n")


@pytest.mark.parametrize(
    "options",
    [pytest.param(NOT_BY_LOOKING, id="inotify"), pytest.param({"poll": 0.1} | PORTABLY, id="portable")],
)
async def test_another_folder_put_in_its_place_is_watched_and_the_old_one_no_more(
    tmp_path: Path, options: dict[str, Any]
) -> None:
    for name in ("work", "next"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "solution.py").write_text(f"{name}\n")
    async with listening_to(tmp_path / "work" / "solution.py", **options) as ear:
        await anyio.sleep(0.2)  # the first look on entering is over
        (tmp_path / "work").rename(tmp_path / "old")
        (tmp_path / "next").rename(tmp_path / "work")
        await ear.hears("next\n")

        (tmp_path / "old" / "solution.py").write_text("not this\n")
        (tmp_path / "work" / "solution.py").write_text("this\n")
        await ear.hears("this\n")
        assert "not this\n" not in ear.texts


# -- what can not be read ------------------------------------------------------------------------------------------------


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        before = Path.cwd()
        os.chdir(path.parent)  # a socket's path is short
        listener.bind(path.name)
        os.chdir(before)


OBSTACLES: dict[str, tuple[Callable[[Path], object], str]] = {
    "gone": (lambda path: None, "is not in"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "pipe": (lambda path: os.mkfifo(path), "is a pipe"),
    "socket": (a_socket, "is a socket"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "is a device"),
    "loop": (lambda path: path.symlink_to("solution.py"), "leads back to itself"),
    "dangling": (lambda path: path.symlink_to("nowhere.py"), "which is not there"),
    "too big": (lambda path: path.write_bytes(b"#" * 300_000), "up to 256 kB"),
    "utf-16": (lambda path: path.write_bytes("x = 1\n".encode("utf-16")), "UTF-16"),
    "binary": (lambda path: path.write_bytes(b"\x7fELF\0\0"), "NUL byte"),
}


def clear(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


@WATCHERS
@pytest.mark.parametrize("obstacle", OBSTACLES)
async def test_what_can_not_be_read_is_said_once_and_forgotten_when_it_can(
    solution: Path, obstacle: str, options: dict[str, Any]
) -> None:
    make, words = OBSTACLES[obstacle]
    async with listening_to(solution, poll=0.1, **options) as ear:
        clear(solution)
        make(solution)
        await ear.until(lambda: words in ear.last)
        await anyio.sleep(0.35)
        assert len([why for why in ear.complaints if words in why]) == 1

        clear(solution)
        solution.write_text("pass\n")
        await ear.hears("pass\n")


async def test_a_file_that_may_not_be_read_is_said_and_forgotten_when_it_may(own_home: Path) -> None:
    own_home.chmod(0o755)
    solution = own_home / "solution.py"
    solution.write_text("pass\n")
    async with listening_to(solution, poll=0.1) as ear:
        solution.chmod(0)
        with as_nobody():
            await ear.until(lambda: "permission denied" in ear.last)
        solution.chmod(0o644)
        await ear.hears("pass\n")
        assert len(ear.complaints) == 1


# -- the machine ---------------------------------------------------------------------------------------------------------


def open_descriptors() -> set[str]:
    return set(os.listdir("/proc/self/fd"))


@WATCHERS
async def test_watching_leaves_nothing_open(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options):
        pass  # the first time opens what the library keeps
    before = open_descriptors()
    for _ in range(5):
        async with listening_to(solution, **options) as ear:
            solution.write_text("x\n")
            await ear.hears("x\n")
    with anyio.fail_after(20):
        while not open_descriptors() <= before:  # the threads of watchfiles take a moment to end
            await anyio.sleep(0.02)


@pytest.mark.parametrize("anyio_backend", ["trio"])
@WATCHERS
async def test_it_works_on_trio_as_well(solution: Path, options: dict[str, Any]) -> None:
    async with listening_to(solution, **options) as ear:
        for number in range(3):
            solution.write_text(version(number))
            await ear.hears(version(number))


async def test_two_watchers_of_one_file_do_not_disturb_each_other(solution: Path) -> None:
    async with listening_to(solution) as one, listening_to(solution) as other:
        for number in range(10):
            vim(solution, version(number).encode())
            await one.hears(version(number))
            await other.hears(version(number))
        assert one.texts == other.texts == ["pass\n", *(version(number) for number in range(10))]


async def test_a_queue_that_overflows_loses_nothing_for_good(solution: Path) -> None:
    limit = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    ear, busy = Ear(), anyio.Event()

    async def once_slowly(snapshot: Snapshot) -> None:
        await ear.saved(snapshot)
        await busy.wait()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(lambda: watch(solution, once_slowly, ear.unreadable, **NOT_BY_LOOKING))
        await ear.until(lambda: ear.reports)
        one, other = solution.with_name("one.py"), solution.with_name("other.py")
        for _ in range(limit // 3 + 10):  # each makes three events
            one.touch()
            one.rename(other)
        solution.write_text("after the flood\n")
        busy.set()
        await ear.hears("after the flood\n")
        solution.write_text("dry again\n")
        await ear.hears("dry again\n")
        tasks.cancel_scope.cancel()


async def test_a_user_whose_inotify_instances_are_used_up_is_served_all_the_same(solution: Path) -> None:
    limit = int(Path("/proc/sys/fs/inotify/max_user_instances").read_text())
    if limit > 10_000:
        pytest.skip(f"this machine allows {limit} inotify instances, too many to use up")
    taken: list[INotify] = []

    def probe() -> INotify | None:
        with as_nobody():  # root's own are wanted by other tests meanwhile
            return inotify_here()

    try:
        while (inotify := probe()) is not None:
            taken.append(inotify)
        async with listening_to(solution, poll=0.1, probe=probe) as ear:
            for number in range(3):
                vim(solution, version(number).encode())
                await ear.hears(version(number))
    finally:
        for inotify in taken:
            inotify.close()
