"""Beside the solution: the editor's recovery file tells of typing, the candidate's test file of a save."""

import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from mochid.watching import beside


class Seen:
    def __init__(self) -> None:
        self.typed = 0
        self.sizes: list[int] = []

    async def typing(self) -> None:
        self.typed += 1

    async def tests_saved(self, size: int) -> None:
        self.sizes.append(size)

    async def until(self, what: str, count: int) -> None:
        with anyio.fail_after(20):
            while (self.typed if what == "typed" else len(self.sizes)) < count:
                await anyio.sleep(0.01)


@asynccontextmanager
async def looking(solution: Path, quiet: float = 0.0) -> AsyncIterator[Seen]:
    seen = Seen()
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: beside.watch(solution, seen.tests_saved, seen.typing, poll=0.02, quiet=quiet))
        await anyio.sleep(0.05)
        yield seen
        group.cancel_scope.cancel()


@pytest.fixture
def solution(tmp_path: Path) -> Path:
    path = tmp_path / "solution.py"
    path.write_text("pass\n")
    return path


@pytest.mark.parametrize("name", [".solution.py.swp", "#solution.py#", ".solution.py.kate-swp"])
async def test_a_recovery_file_that_changes_is_typing(solution: Path, name: str) -> None:
    async with looking(solution) as seen:
        for count in range(1, 4):
            solution.with_name(name).write_text("x" * count)
            await seen.until("typed", count)
    assert seen.sizes == []


async def test_one_sign_of_typing_stands_for_a_while(solution: Path) -> None:
    async with looking(solution, quiet=100) as seen:
        for count in range(1, 6):
            solution.with_name(".solution.py.swp").write_text("x" * count)
            await anyio.sleep(0.05)
    assert seen.typed == 1


async def test_other_files_and_one_that_goes_away_are_no_typing(solution: Path) -> None:
    swap = solution.with_name(".solution.py.swp")
    swap.write_text("x")
    async with looking(solution) as seen:
        swap.unlink()
        solution.with_name("notes.txt").write_text("x")
        solution.write_text("x = 1\n")
        await anyio.sleep(0.1)
    assert seen.typed == 0


async def test_a_test_file_is_reported_when_it_is_saved_and_not_for_being_there(solution: Path) -> None:
    tests = solution.with_name("test_solution.py")
    tests.write_text("def test_one(): ...\n")
    async with looking(solution) as seen:
        await anyio.sleep(0.1)
        assert seen.sizes == []
        tests.write_text("def test_one(): ...\ndef test_two(): ...\n")
        await seen.until("sizes", 1)
        tests.unlink()
        await anyio.sleep(0.1)
        tests.write_text("def test_three(): ...\n")
        await seen.until("sizes", 2)
    assert seen.sizes == [len("def test_one(): ...\ndef test_two(): ...\n"), len("def test_three(): ...\n")]


@pytest.mark.editors
@pytest.mark.skipif(shutil.which("vim") is None or shutil.which("tmux") is None, reason="needs vim and tmux")
async def test_typing_in_a_real_vim_without_saving_is_seen(solution: Path) -> None:
    socket = str(solution.parent / "tmux")

    def tmux(*arguments: str) -> None:
        subprocess.run(
            ["tmux", "-S", socket, "-f", "/dev/null", *arguments], check=True, capture_output=True, timeout=20
        )

    vim = f"vim -u NONE --cmd 'set nocp swapfile updatetime=200 updatecount=20' {solution}"
    tmux("new-session", "-d", "-x", "80", "-y", "24", vim)
    try:
        with anyio.fail_after(20):
            while not any(path.exists() for path in beside.recovery_files(solution)):
                await anyio.sleep(0.05)
        async with looking(solution) as seen:
            before = seen.typed
            tmux("send-keys", "i", "def two_sum(nums, target):", "Enter")
            await seen.until("typed", before + 1)
        assert solution.read_text() == "pass\n"
    finally:
        tmux("kill-server")
