"""The user's folders, and files that are there whole or not at all."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mochid import calibration, places
from mochid.harness.running import toolchain
from mochid.llm import keys
from mochid.problems import bank
from mochid.settings import user_file
from mochid.sound import soundcache

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("variable", "usual", "ask"),
    [
        ("XDG_CONFIG_HOME", ".config/mochi", places.config),
        ("XDG_CONFIG_HOME", ".config/pipewire", lambda: places.config("pipewire")),
        ("XDG_CONFIG_HOME", ".config/mochi/settings.toml", user_file),
        ("XDG_CONFIG_HOME", ".config/mochi/keys.toml", keys.file),
        ("XDG_DATA_HOME", ".local/share/mochi", places.data),
        ("XDG_DATA_HOME", ".local/share/mochi/problems", bank.own_folder),
        ("XDG_DATA_HOME", ".local/share/mochi/calibration", calibration.folder),
        ("XDG_CACHE_HOME", ".cache/mochi", places.cache),
        ("XDG_CACHE_HOME", ".cache/mochi/voice", soundcache.default_folder),
        ("XDG_CACHE_HOME", ".cache/mochi/go", lambda: toolchain.cache("go")),
    ],
)
def test_a_folder_is_where_xdg_has_it_and_a_relative_value_counts_for_nothing(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, variable: str, usual: str, ask: Callable[[], Path]
) -> None:
    base = own_home / "elsewhere"
    monkeypatch.setenv(variable, str(base))
    assert ask() == base / usual.replace(".local/share", ".config").replace(".cache", ".config").removeprefix(
        ".config/"
    )
    for useless in ("", "relative/path"):
        monkeypatch.setenv(variable, useless)
        assert ask() == own_home / usual


def test_a_file_is_written_for_its_owner_alone_in_a_folder_that_is_made(tmp_path: Path) -> None:
    file = tmp_path / "new" / "file"
    places.write_whole(file, b"first")
    places.write_whole(file, b"second")

    assert file.read_bytes() == b"second"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert os.listdir(file.parent) == ["file"]


def test_what_can_not_be_written_leaves_what_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "folder"
    (file / "inside").mkdir(parents=True)

    with pytest.raises(IsADirectoryError):
        places.write_whole(file, b"not in place of a folder")

    assert os.listdir(tmp_path) == ["folder"]


def test_a_link_that_somebody_laid_in_the_way_is_not_written_through(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"mine")
    (tmp_path / f".file.{os.getpid()}.part").symlink_to(other)

    places.write_whole(tmp_path / "file", b"new")

    assert (other.read_bytes(), (tmp_path / "file").read_bytes()) == (b"mine", b"new")
