"""Tab in a real shell completes what `mochictl` takes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mochictl.__main__ import run
from mochictl.completion import script
from mochictl.verbs import NAMES

BIN = Path(sys.executable).parent


def completed(line: str) -> list[str]:
    """What bash offers at the end of a line."""
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    asking = (
        f"COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _shtab_mochictl; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", f"{script('bash')}\n{asking}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}"},
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("mochictl sta", {"start", "status"}),
        ("mochictl problems sh", {"show"}),
        ("mochictl start --mo", {"--mode"}),
        ("mochictl start --mode ", {"normal", "tdd"}),
        ("mochictl ptt p", {"press"}),
        ("mochictl hint --w", {"--wait"}),
        ("mochictl start two", {"two_sum"}),
        ("mochictl problems show climb", {"climbing_stairs"}),
        ("mochictl models pull piper-l", {"piper-lessac"}),
    ],
)
def test_bash_completes_verbs_flags_choices_and_names(line: str, offered: set[str]) -> None:
    assert set(completed(line)) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_one_for_its_shell_and_knows_every_verb(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    text = capsys.readouterr().out
    assert [name for name in NAMES.values() if name[-1] not in text] == []
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed, so nobody can say whether it would read it")
    read = subprocess.run([shell, "-n"], input=text, capture_output=True, text=True, timeout=30, check=False)
    assert (read.returncode, read.stderr) == (0, "")
