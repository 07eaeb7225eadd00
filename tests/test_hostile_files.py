"""Whatever is done to the file and its folders, in whatever order: what is there in the end was reported last, and whole."""

import itertools
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import anyio
import anyio.to_thread
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mochid.watching.reading import Snapshot, read
from tests.ear import listening_to
from tests.save_patterns import jetbrains, nano, removed_and_written, vim, vscode

pytestmark = pytest.mark.timeout(120)


class Attacker:
    """Somebody with write access to a folder, its neighbours and nothing to lose. What can't be done is left out."""

    def __init__(self, root: Path) -> None:
        self.desk, self.shelf = root / "desk", root / "shelf"
        self.desk.mkdir()
        self.shelf.mkdir()
        self.solution = self.desk / "solution.py"
        self.written: set[str] = set()
        self._numbers = itertools.count()

    def text(self) -> bytes:
        self.no_pipe()
        number = next(self._numbers)
        text = f"# {number}\n" * (1 + number * 97 % 3000)
        self.written.add(text)
        return text.encode()

    def do(self, deed: Callable[["Attacker"], object]) -> None:
        with suppress(OSError, shutil.Error):
            deed(self)

    def no_pipe(self) -> None:
        """Who writes to a pipe waits for a reader, and there is none."""
        if self.solution.is_fifo() or (self.shelf / "solution.py").is_fifo():
            raise OSError("a pipe")

    def unlink(self) -> None:
        self.solution.unlink()

    def write(self) -> None:
        self.solution.write_bytes(self.text())

    def write_slowly(self) -> None:
        vscode(self.solution, self.text())

    def write_as_vim(self) -> None:
        vim(self.solution, self.text())

    def write_as_jetbrains(self) -> None:
        jetbrains(self.solution, self.text())

    def write_as_git(self) -> None:
        removed_and_written(self.solution, self.text())

    def write_as_nano(self) -> None:
        nano(self.solution, self.text())

    def write_on_the_shelf(self) -> None:
        (self.shelf / "solution.py").write_bytes(self.text())

    def make_a_folder_of_it(self) -> None:
        self.solution.unlink(missing_ok=True)
        self.solution.mkdir()

    def make_a_pipe_of_it(self) -> None:
        self.solution.unlink(missing_ok=True)
        os.mkfifo(self.solution)

    def remove_whatever_it_is(self) -> None:
        if self.solution.is_dir() and not self.solution.is_symlink():
            shutil.rmtree(self.solution)
        else:
            self.solution.unlink()

    def link_to_the_shelf(self) -> None:
        self.solution.unlink(missing_ok=True)
        self.solution.symlink_to("../shelf/solution.py")

    def link_to_itself(self) -> None:
        self.solution.unlink(missing_ok=True)
        self.solution.symlink_to("solution.py")

    def link_hard_to_the_shelf(self) -> None:
        self.solution.unlink(missing_ok=True)
        os.link(self.shelf / "solution.py", self.solution)

    def fill_with_noise(self) -> None:
        self.no_pipe()
        self.solution.write_bytes(b"\xff\xfe\0noise")

    def make_it_too_big(self) -> None:
        self.no_pipe()
        self.solution.write_bytes(b"#" * 300_000)

    def remove_the_desk(self) -> None:
        shutil.rmtree(self.desk)

    def make_the_desk(self) -> None:
        self.desk.mkdir()

    def swap_desk_and_shelf(self) -> None:
        self.desk.rename(self.desk.with_name("away"))
        self.shelf.rename(self.desk)
        self.desk.with_name("away").rename(self.shelf)

    def make_the_desk_a_link(self) -> None:
        self.desk.rename(self.desk.with_name(f"real{next(self._numbers)}"))
        self.desk.symlink_to("shelf")

    def unlink_the_desk(self) -> None:
        self.desk.unlink()
        self.desk.mkdir()


DEEDS = [
    deed for name, deed in vars(Attacker).items() if not name.startswith("_") and name not in ("text", "do", "no_pipe")
]
PAUSES = [0, 0, 0, 0.001, 0.02, 0.2]
SEQUENCES = st.lists(st.tuples(st.sampled_from(DEEDS), st.sampled_from(PAUSES)), min_size=1, max_size=12)


def at_last(path: Path) -> str:
    found = read(path)
    return found.text if isinstance(found, Snapshot) else found.why


@pytest.mark.parametrize("portably", [False, True], ids=["inotify", "portable"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sequence=SEQUENCES)
@example(sequence=[(Attacker.remove_the_desk, 0), (Attacker.make_the_desk, 0), (Attacker.write, 0)])
@example(
    sequence=[(Attacker.write_on_the_shelf, 0), (Attacker.link_to_the_shelf, 0.02), (Attacker.write_on_the_shelf, 0)]
)
@example(
    sequence=[
        (Attacker.make_the_desk_a_link, 0),
        (Attacker.write, 0.2),
        (Attacker.unlink_the_desk, 0),
        (Attacker.write, 0),
    ]
)
@example(
    sequence=[(Attacker.swap_desk_and_shelf, 0), (Attacker.write_on_the_shelf, 0), (Attacker.swap_desk_and_shelf, 0)]
)
def test_what_is_there_in_the_end_is_reported_and_nothing_was_torn(
    tmp_path_factory: pytest.TempPathFactory, portably: bool, sequence: list[tuple[Callable[[Attacker], object], float]]
) -> None:
    attacker = Attacker(tmp_path_factory.mktemp("attack"))
    attacker.write()

    async def attack() -> None:
        async with listening_to(attacker.solution, poll=0.1, **({"probe": lambda: None} if portably else {})) as ear:
            for deed, pause in sequence:
                await anyio.to_thread.run_sync(attacker.do, deed)
                await anyio.sleep(pause)
            await ear.hears(at_last(attacker.solution), seconds=20)
            assert set(ear.texts) <= attacker.written

    anyio.run(attack)


async def test_a_file_renamed_to_and_fro_as_fast_as_it_goes_is_followed(tmp_path: Path) -> None:
    solution, other = tmp_path / "solution.py", tmp_path / "other.py"
    solution.write_text("there\n")

    def to_and_fro() -> None:
        for _ in range(2000):
            solution.rename(other)
            other.rename(solution)
        solution.write_text("here to stay\n")

    async with listening_to(solution) as ear:
        await anyio.to_thread.run_sync(to_and_fro)
        await ear.hears("here to stay\n")
        assert ear.reports == [read_ for read_ in ear.reports if isinstance(read_, Snapshot)]
        assert ear.texts == ["there\n", "here to stay\n"]


async def test_a_chain_of_links_too_long_to_follow_is_a_sentence(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.py").symlink_to(f"{number + 1}.py")
    (tmp_path / "60.py").write_text("unreachable\n")
    async with listening_to(tmp_path / "0.py") as ear:
        assert ear.reports == ["0.py is a link that leads back to itself."]
        (tmp_path / "30.py").unlink()
        (tmp_path / "30.py").write_text("reachable\n")
        await ear.hears("reachable\n")


async def test_many_watchers_of_one_file_all_hear_the_last(tmp_path: Path) -> None:
    solution = tmp_path / "solution.py"
    solution.write_text("0\n")
    async with (
        listening_to(solution) as one,
        listening_to(solution) as two,
        listening_to(solution, probe=lambda: None) as three,
    ):
        for number in range(1, 30):
            vim(solution, f"{number}\n".encode())
        for ear in (one, two, three):
            await ear.hears("29\n")
