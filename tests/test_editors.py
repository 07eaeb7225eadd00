"""Real editors in a real tmux: twenty saves each, every one reported once, none lost and none torn."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import anyio
import psutil
import pytest
from msgspec import Struct

from tests.ear import listening_to

pytestmark = [pytest.mark.editors, pytest.mark.timeout(120)]

SAVES = 20


class Editor(Struct, frozen=True):
    """How to open a file with one line, and how to add a line at its end and save it."""

    command: tuple[str, ...]
    opened: tuple[str, ...]
    """Keys once it is open."""
    before: tuple[str, ...]
    """Keys before the text of the line; names as tmux knows them."""
    after: tuple[str, ...]
    """Keys after it."""


def vim(*settings: str) -> Editor:
    return Editor(("vim", "--clean", *settings), (), ("Go",), ("Escape", ":w", "Enter"))


def emacs(*lisp: str) -> Editor:
    return Editor(("emacs", "-nw", "-Q", *lisp), ("M->",), (), ("Enter", "C-x", "C-s"))


def nano(*options: str) -> Editor:
    return Editor(("nano", "--ignorercfiles", *options), (), ("M-/",), ("C-s",))


EDITORS = {
    "vim": vim(),
    "vim backupcopy=yes": vim("--cmd", "set backupcopy=yes"),
    "vim backupcopy=no": vim("--cmd", "set backupcopy=no"),
    "vim nowritebackup": vim("--cmd", "set nowritebackup"),
    "neovim": Editor(("nvim", "--clean"), (), ("Go",), ("Escape", ":w", "Enter")),
    "emacs": emacs(),
    "emacs precious": emacs("--eval", "(setq file-precious-flag t)"),
    "emacs all backups": emacs("--eval", "(setq backup-by-copying nil vc-make-backup-files t version-control t)"),
    "nano": nano(),
    "nano backup": nano("-B"),
}


@pytest.fixture
def desk() -> Iterator[Path]:
    """A folder outside /tmp: there vim and emacs make no backups and save in another way than they do for people."""
    cache = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".cache"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="mochi-tests-", dir=cache))
    except OSError:  # a user without a home
        folder = Path(tempfile.mkdtemp(prefix=".mochi-tests-", dir=Path(__file__).parent))
    yield folder
    shutil.rmtree(folder)


TMUX = ("tmux", "-L", "mochi-tests", "-f", "/dev/null")


class Tmux:
    """A tmux server of our own, with one window in which a program runs."""

    def __init__(self, home: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TMUX")}
        self._environment = environment | {"TMUX_TMPDIR": str(home), "LC_ALL": "C.UTF-8", "TERM": "xterm"}

    async def run(self, *arguments: str) -> str:
        done = await anyio.run_process([*TMUX, *arguments], env=self._environment, stderr=subprocess.STDOUT)
        return done.stdout.decode()

    def told(self, *arguments: str) -> str:
        """The same, after a test: whether the server still runs or not."""
        return subprocess.run(
            [*TMUX, *arguments], env=self._environment, check=False, capture_output=True, text=True
        ).stdout

    def pids(self) -> list[int]:
        """The programs that run in it."""
        panes = self.told("list-panes", "-a", "-F", "#{pane_pid}")
        return [pid for pid in map(int, panes.split()) if psutil.pid_exists(pid)]

    async def open(self, folder: Path, *command: str) -> None:
        await self.run("new-session", "-d", "-x", "100", "-y", "30", "-c", str(folder), *command)

    async def press(self, *keys: str) -> None:
        await self.run("send-keys", *keys)

    async def shows(self, text: str) -> None:
        """Wait until `text` is on the screen."""
        screen = ""
        with anyio.move_on_after(30):
            while text not in screen:
                await anyio.sleep(0.02)
                screen = await self.run("capture-pane", "-p")
            return
        raise AssertionError(f"{text!r} never came to the screen:\n{screen}")


@pytest.fixture
def tmux(own_home: Path) -> Iterator[Tmux]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    server = Tmux(own_home)
    yield server
    editors = [psutil.Process(pid) for pid in server.pids()]
    server.told("kill-server")
    psutil.wait_procs(editors, timeout=10)  # emacs writes once more when its terminal goes


@pytest.mark.parametrize("name", EDITORS)
@pytest.mark.parametrize("linked", [False, True], ids=["file", "link"])
async def test_every_save_of_an_editor_is_reported_once_and_whole(
    name: str, linked: bool, desk: Path, tmux: Tmux
) -> None:
    editor = EDITORS[name]
    if shutil.which(editor.command[0]) is None:
        pytest.skip(f"{editor.command[0]} is not installed")
    solution = desk / "solution.py"
    if linked:
        (desk / "elsewhere").mkdir()
        solution.symlink_to("elsewhere/real.py")
    solution.write_text("pass  # ready\n")
    expected = "pass  # ready\n"

    async with listening_to(solution) as ear:
        await tmux.open(desk, *editor.command, "solution.py")
        await tmux.shows("pass  # ready")
        if editor.opened:
            await tmux.press(*editor.opened)
        for number in range(SAVES if not linked else 5):
            # In two, as people do: what is typed and not saved is nobody's business.
            await tmux.press(*editor.before, f"# save {number}")
            await tmux.press(*editor.after)
            expected += f"# save {number}\n"
            await ear.hears(expected)

        lines = expected.splitlines(keepends=True)
        assert ear.texts == ["".join(lines[: count + 1]) for count in range(len(lines))]
        assert ear.complaints == []
