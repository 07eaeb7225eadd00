"""What every test stands on: an empty home of its own, asyncio, and no way to the user's real sessions."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.room import open_room, room  # noqa: F401 - fixtures

hypothesis.settings.register_profile(
    "mochi", deadline=None
)  # time is measured in the bench, on a machine that is quiet
hypothesis.settings.load_profile("mochi")


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
