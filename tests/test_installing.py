"""Advice to install something is a command that works where this mochi runs."""

import ast
import os
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from mochid import installing

ROOT = Path(__file__).resolve().parents[1]


def calls() -> list[tuple[str, str]]:
    """Every extra and package that the code advises: ("extra", "vosk")."""
    return [
        (node.func.attr, node.args[0].value)
        for file in (ROOT / "mochid").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "installing"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


@pytest.mark.fast
def test_no_other_advice_names_a_pip() -> None:
    found = [
        str(file)
        for name in ("mochid", "mochictl")
        for file in (ROOT / name).rglob("*.py")
        if "pip install" in file.read_text()
    ]

    assert found == [str(ROOT / "mochid" / "installing.py")]


@pytest.mark.fast
def test_every_extra_that_is_advised_is_one() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    advised = {name for what, name in calls() if what == "extra"}

    assert advised
    assert advised <= set(extras)


def test_the_command_works_from_anywhere_without_an_index(tmp_path: Path) -> None:
    """An extra that is here already needs nothing fetched; what counts is that pip knows it as one of this mochi's."""
    command = shlex.split(installing.extra("vosk"))
    done = subprocess.run(
        [os.path.expanduser(command[0]), *command[1:], "--no-index", "--dry-run"],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=60,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert "does not provide the extra" not in done.stderr + done.stdout


@pytest.mark.fast
def test_a_python_in_an_odd_place_can_be_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    for python, typed in (
        ("/home/me/mochi/.venv/bin/python", "~/mochi/.venv/bin/python"),
        ("/home/me/my code/.venv/bin/python", "'/home/me/my code/.venv/bin/python'"),
        ("/opt/mochi/bin/python", "/opt/mochi/bin/python"),
    ):
        monkeypatch.setattr(sys, "executable", python)
        assert installing.package("x") == f"{typed} -m pip install x"


@pytest.mark.fast
def test_an_environment_without_pip_is_served_by_uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "uv").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delitem(sys.modules, "pip", raising=False)

    assert installing.extra("vosk").startswith("uv pip install --python ")
