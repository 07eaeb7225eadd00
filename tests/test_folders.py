"""Settings and problem folders: a change is reported soon, also when the path was missing, is a link, or is made anew."""

import os
import re
import shutil
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import anyio
import pytest

from mochid.protocol import runtime_dir
from mochid.watching.folders import watch_folder
from mochid.watching.reading import way_to
from tests.mochid_process import Mochid
from tests.save_patterns import PATTERNS, Save

pytestmark = pytest.mark.timeout(60)


class Changes:
    """What was reported so far."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self._last = 0.0

    async def note(self, path: Path) -> None:
        self.paths.append(path)
        self._last = time.monotonic()

    async def reach(self, path: Path) -> None:
        """Wait for a report of `path` beyond those taken so far, and take all."""
        with anyio.fail_after(30):
            while path not in self.paths:
                await anyio.sleep(0.01)
        self.paths.clear()

    async def rest(self) -> None:
        """Wait until something was reported and nothing more comes."""
        with anyio.fail_after(30):
            while not self.paths or time.monotonic() - self._last < 1:
                await anyio.sleep(0.01)
        self.paths.clear()


def watched() -> set[int]:
    """Inodes that some inotify of this process watches."""
    found = set()
    for file in Path("/proc/self/fdinfo").iterdir():
        with suppress(OSError):  # closed meanwhile
            found |= {int(inode, 16) for inode in re.findall(r"^inotify .*\bino:([0-9a-f]+)", file.read_text(), re.M)}
    return found


async def watching(*paths: Path) -> None:
    """Wait until all of them are watched: watchfiles gives no sign, but the kernel knows. What is not there is looked at only."""
    await anyio.wait_all_tasks_blocked()
    folders = [folder for path in paths for folder in ([path] if path.is_dir() else way_to(path).paths.values())]
    with anyio.fail_after(30):
        while not {os.stat(folder).st_ino for folder in folders} <= watched():
            await anyio.sleep(0.01)


@asynccontextmanager
async def changes_of(*paths: Path) -> AsyncIterator[Changes]:
    changes = Changes()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch_folder, paths, changes.note)
        await watching(*paths)
        yield changes
        tasks.cancel_scope.cancel()


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "settings.toml"
    path.parent.mkdir()
    path.write_text("[coach]\n")
    return path


@pytest.mark.parametrize("save", PATTERNS, ids=lambda save: save.__name__)
async def test_a_saved_file_is_reported(settings: Path, save: Save) -> None:
    async with changes_of(settings) as changes:
        for number in range(2):
            await anyio.to_thread.run_sync(save, settings, f"# {number}\n[coach]\n".encode())
            await changes.reach(settings)


async def test_what_lies_beside_the_file_is_not_reported(settings: Path) -> None:
    async with changes_of(settings) as changes:
        settings.with_name("other.toml").write_text("x")
        await anyio.sleep(0.3)
        assert changes.paths == []


async def test_the_file_behind_a_link_is_reported(settings: Path, tmp_path: Path) -> None:
    dotfiles = tmp_path / "dotfiles"
    dotfiles.mkdir()
    settings.rename(dotfiles / "mochi.toml")
    settings.symlink_to(dotfiles / "mochi.toml")
    async with changes_of(settings) as changes:
        (dotfiles / "mochi.toml").write_text("[llm]\n")
        await changes.reach(settings)


async def test_a_file_that_was_missing_is_reported_when_it_comes_and_when_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "not" / "yet" / "settings.toml"
    async with changes_of(path) as changes:
        path.parent.mkdir(parents=True)
        path.write_text("[coach]\n")
        await changes.reach(path)
        path.write_text("[coach]\n[llm]\n")
        await changes.reach(path)
        path.unlink()
        await changes.reach(path)


async def test_a_change_deep_in_a_folder_is_reported(tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    (problems / "two_sum").mkdir(parents=True)
    async with changes_of(problems) as changes:
        (problems / "two_sum" / "problem.yaml").write_text("title: Two Sum\n")
        await changes.reach(problems)
        (problems / "three_sum").mkdir()
        await changes.reach(problems)
        (problems / "three_sum" / "problem.yaml").write_text("title: Three Sum\n")
        await changes.reach(problems)


async def test_a_problem_written_right_after_its_folder_was_made_is_not_missed(tmp_path: Path) -> None:
    """The report that counts is the one after the file is there."""
    problems = tmp_path / "problems"
    problems.mkdir()
    complete = []

    async def note(path: Path) -> None:
        complete.append(all((folder / "problem.yaml").exists() for folder in path.iterdir()))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch_folder, [problems], note)
        await watching(problems)
        for number in range(5):
            (problems / f"{number}").mkdir()
            await anyio.sleep(0.03 * number)
            (problems / f"{number}" / "problem.yaml").write_text("x")
            with anyio.fail_after(30):
                while not complete or not complete[-1]:
                    await anyio.sleep(0.01)
            await anyio.sleep(0.1)
            assert complete[-1]
            complete.clear()
        tasks.cancel_scope.cancel()


async def test_a_folder_made_anew_is_watched_anew(tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    problems.mkdir()
    async with changes_of(problems) as changes:
        for number in range(2):
            shutil.rmtree(problems)
            (problems / "deep").mkdir(parents=True)
            await changes.rest()
            (problems / "deep" / f"{number}.yaml").write_text("x")
            await changes.reach(problems)


async def test_each_path_is_told_apart(settings: Path, tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    problems.mkdir()
    async with changes_of(settings, problems) as changes:
        (problems / "x.yaml").write_text("x")
        await changes.reach(problems)
        settings.write_text("[llm]\n")
        await changes.reach(settings)


async def test_it_stops_at_once_when_it_is_cancelled(settings: Path) -> None:
    async with changes_of(settings):
        began = time.perf_counter()
    assert time.perf_counter() - began < 10, "cancelled or not, watchfiles looks up twice a second"


def test_settings_that_change_while_the_daemon_starts_are_taken_up(own_home: Path) -> None:
    daemon = Mochid(own_home)
    file = own_home / ".config" / "mochi" / "settings.toml"

    def edit() -> None:
        while not (runtime_dir() / "command.sock").exists():  # it has read them, and answers next
            time.sleep(0.001)
        file.write_text(f"{file.read_text()}\nnonsense = 1\n")

    editing = threading.Thread(target=edit)
    editing.start()
    with daemon:
        editing.join()
        daemon.until("the status says what is wrong with them", lambda status: "nonsense" in status.note)
