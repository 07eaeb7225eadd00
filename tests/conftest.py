"""What every test stands on: an empty home of its own, asyncio, and no way to the user's real sessions.

`--samples N` is for quick feedback (`make check`): N of a test's examples stand for all, spread evenly.
"""

import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.room import open_room, room  # noqa: F401 - fixtures

# Time is measured in the bench, on a machine that is quiet. The same examples each time, so that what passes here passes there;
# `pytest --hypothesis-profile explore` tries others.
hypothesis.settings.register_profile("mochi", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None)
hypothesis.settings.register_profile("samples", deadline=None, max_examples=10, derandomize=True)
hypothesis.settings.load_profile("mochi")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--samples", type=int, default=0, metavar="N", help="run N examples of each test (0: all)")


def pytest_configure(config: pytest.Config) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell started this in the background
    if config.getoption("--samples"):
        hypothesis.settings.load_profile("samples")


@pytest.hookimpl(tryfirst=True)  # xdist looks at groups in the same hook
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("room"):  # sound stutters where two rooms share a small machine: one after the other
            item.add_marker(pytest.mark.xdist_group("room"))
    wanted: int = config.getoption("--samples")
    if not wanted:
        return
    examples: dict[tuple[str, str], list[pytest.Item]] = {}
    for item in items:
        examples.setdefault((str(item.path), getattr(item, "originalname", item.name)), []).append(item)
    kept = {each for all_of_it in examples.values() for each in all_of_it[:: -(-len(all_of_it) // wanted)]}
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty HOME and XDG folders, short enough for a socket's path; removed afterwards."""
    home = Path(tempfile.mkdtemp(prefix="mochi-", dir="/tmp"))
    monkeypatch.setenv("HOME", str(home))
    for name, folder in {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        path = home / folder
        path.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(path))
    for name in ("MOCHI_SETTINGS", "NOTIFY_SOCKET", "WATCHDOG_USEC"):
        monkeypatch.delenv(name, raising=False)
    yield home
    shutil.rmtree(home, ignore_errors=True)
