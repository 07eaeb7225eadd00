"""Every hostile and every honest program of `tests/abuse`, on every tier this machine has, as root and as an ordinary user."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.abuse.suite import GROUPS, LANGUAGES, cases

ROOT = Path(__file__).resolve().parents[1]
TIERS = ("container", "bubblewrap", "process", "floor")
STRANGER = 61_234
"""A user id nobody has."""
PROBE = """
import os, sys, anyio, msgspec, tests.abuse
from mochid.harness.running.sandbox import INTERPRETER
sys.exit(not os.access(INTERPRETER, os.X_OK))
"""
SLOW = 110
"""Seconds after which a tier has surely hung; in peace it takes eight."""


def interpreters() -> list[str]:
    """This interpreter, or one of the same version that an ordinary user can reach."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return [sys.executable, f"/usr/bin/python{version}", f"/usr/local/bin/python{version}"]


def stranger() -> list[str]:
    """How to start Python as an ordinary user, from root; skips where that can't be done."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("needs the command setpriv (package util-linux)")
    for interpreter in interpreters():
        words = [setpriv, f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", interpreter]
        if (
            subprocess.run([*words, "-c", PROBE], cwd=ROOT, env=surroundings(), stderr=subprocess.DEVNULL).returncode
            == 0
        ):
            return words
    pytest.skip("no Python of this version that an ordinary user can execute")


def surroundings() -> dict[str, str]:
    packages = [path for path in sys.path if path.endswith("site-packages")]
    return {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join([str(ROOT), *packages]), "HOME": "/nonexistent"}


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("who", ["myself", "an ordinary user"])
def test_no_program_gets_out_and_every_verdict_is_the_right_one(who: str, tier: str) -> None:
    if who == "myself":
        python = [sys.executable]
    elif os.getuid() != 0:
        pytest.skip("already an ordinary user")
    else:
        python = stranger()

    ran = subprocess.run(
        [*python, "-m", "tests.abuse", tier],
        cwd=ROOT,
        env=surroundings(),
        capture_output=True,
        text=True,
        timeout=SLOW,
    )

    said = [json.loads(line) for line in ran.stdout.splitlines()]
    if said and "unavailable" in said[0]:
        pytest.skip(said[0]["unavailable"])
    assert [one for one in said if one["harm"]] == []
    assert [one["case"] for one in said] == [case.name for group in GROUPS for case in cases(group)], ran.stderr[-2000:]
    assert ran.returncode == 0


WAYS = {"bubblewrap": "myself", "process": "an ordinary user"}
COMMANDS = {"javascript": "node", "java": "javac", "go": "go"}


@pytest.mark.timeout(400)
@pytest.mark.parametrize("tier", WAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_program_in_another_language_gets_out(language: str, tier: str) -> None:
    if shutil.which(COMMANDS[language]) is None:
        pytest.skip(f"{COMMANDS[language]} is not installed")
    ordinary = WAYS[tier] == "an ordinary user" and os.getuid() == 0

    with tempfile.TemporaryDirectory() as cache:
        os.chmod(cache, 0o777)
        ran = subprocess.run(
            [*(stranger() if ordinary else [sys.executable]), "-m", "tests.abuse", tier, language],
            cwd=ROOT,
            env=surroundings()
            | ({"XDG_CACHE_HOME": cache, "HOME": cache} if ordinary else {"HOME": os.environ["HOME"]}),
            capture_output=True,
            text=True,
            timeout=380,
        )

    said = [json.loads(line) for line in ran.stdout.splitlines()]
    if said and "unavailable" in said[0]:
        pytest.skip(said[0]["unavailable"])
    assert [one for one in said if one["harm"]] == []
    assert [one["case"] for one in said] == [case.name for case in cases(language)], ran.stderr[-2000:]
    assert ran.returncode == 0


@pytest.mark.fast
def test_the_suite_is_whole_and_every_case_has_a_name_of_its_own() -> None:
    names = [case.name for group in GROUPS for case in cases(group)]

    assert len(names) == len(set(names)) >= 132 + 12
    assert all(case.allowed and case.what for group in (*GROUPS, *LANGUAGES) for case in cases(group))
    for language in LANGUAGES:
        assert len({case.name for case in cases(language)}) == len(cases(language)) >= 60
