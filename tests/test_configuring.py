"""`mochictl config`: a file is made, opened, checked and shown, and nothing of it is lost."""

import json
import os
import pty
import re
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from mochictl.__main__ import run
from mochid import calibration
from mochid.settings import Settings, SettingsError, load, parse, user_file
from mochid.verbs.configuring import TEMPLATE, template
from tests.test_calibration import known

pytestmark = pytest.mark.fast


def write(toml: str) -> Path:
    user_file().parent.mkdir(parents=True, exist_ok=True)
    user_file().write_text(toml)
    return user_file()


def an_editor(home: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = home / "my editor"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("VISUAL", f"'{program}' --wait")


def test_the_template_changes_nothing_and_every_line_of_it_can_be_taken_up() -> None:
    assert parse(template()) == Settings()
    for ours, shipped in zip(template().splitlines(), TEMPLATE.read_text().splitlines(), strict=True):
        assert ours == (f"# {shipped}" if re.match(r"[a-z_]+ = ", shipped) else shipped)


def test_edit_makes_the_file_opens_it_and_checks_it(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    an_editor(own_home, monkeypatch, 'echo "$1" >"$HOME/flag"; sed -i "s/^# rate_wpm = 180/rate_wpm = 200/" "$2"')

    assert run(["config", "edit"]) == 0

    assert load().tts.rate_wpm == 200
    assert (own_home / "flag").read_text() == "--wait\n"
    assert stat.S_IMODE(user_file().stat().st_mode) == 0o600
    assert "Made " in (said := capsys.readouterr().out)
    assert "1 setting of your own" in said


def test_edit_never_overwrites_and_says_what_is_wrong_afterwards(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write("[tts]\nrate_wpm = 200\n")
    an_editor(own_home, monkeypatch, 'echo "voise = 1" >>"$2"')

    assert run(["config", "edit"]) == 1

    assert file.read_text() == "[tts]\nrate_wpm = 200\nvoise = 1\n"
    assert 'line 3: tts.voise is not a setting. Did you mean "voice"?' in capsys.readouterr().err


def test_an_editor_that_fails_or_is_not_there_is_said(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    an_editor(own_home, monkeypatch, "exit 7")
    assert run(["config", "edit"]) == 1
    assert "ended with 7" in capsys.readouterr().err

    monkeypatch.setenv("VISUAL", "no-such-editor-anywhere")
    assert run(["config", "edit"]) == 1
    assert "Set EDITOR" in capsys.readouterr().err

    monkeypatch.delenv("VISUAL")
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.setenv("PATH", str(own_home))
    assert run(["config", "edit"]) == 1
    assert "No editor was found" in capsys.readouterr().err


def test_a_person_is_asked_to_mend_it_at_once(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write("")
    an_editor(
        own_home, monkeypatch, 'if [ -e "$HOME/again" ]; then : >"$2"; else echo "[tss]" >"$2"; : >"$HOME/again"; fi'
    )
    terminal, theirs = pty.openpty()
    command = [sys.executable, "-m", "mochictl", "config", "edit"]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = b""
    while b"[Y/n]" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, b"\n")

    assert process.wait(20) == 0
    os.close(terminal)
    assert b'Did you mean "tts"?' in said


def test_validate_tells_every_fault_with_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    write(
        '[tts]\nengine = "kokkoro"\n\n[stt.options.whisper]\nthreads = 99\n\n[tts.options.espeak]\nvoise = "en"\n'
        "[vad.options.nobody]\nx = 1\n"
    )

    assert run(["config", "validate"]) == 1

    said = capsys.readouterr().err
    assert ', line 2: tts.engine = "kokkoro" can\'t be. There is no voice "kokkoro". Did you mean "kokoro"?' in said
    assert ", line 5: stt.options.whisper.threads = 99 has to be a whole number from 1 to 16." in said
    assert ', line 8: tts.options.espeak.voise is not a setting. Did you mean "voice"?' in said
    assert ", line 9: vad.options.nobody is of no use." in said


def test_validate_is_content_with_what_is_right_and_with_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "validate"]) == 0
    assert "every setting is at its default" in capsys.readouterr().out

    write('[tts]\nengine = "espeak"\nrate_wpm = 200\n[tts.options.kokoro]\nthreads = 2\n')
    assert run(["config", "validate"]) == 0
    assert "is right: 3 settings of your own." in capsys.readouterr().out


def test_validate_takes_another_file_and_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.toml"
    other.write_text("[vad]\nthreshold = 2\n")

    assert run(["config", "validate", str(other), "--json"]) == 1

    told = json.loads(capsys.readouterr().out)
    assert told["valid"] is False
    assert "vad.threshold" in told["faults"][0]
    assert run(["config", "validate", str(tmp_path / "nowhere.toml")]) == 1
    assert "there is no such file" in capsys.readouterr().err


def test_what_is_shown_is_what_is_in_force_and_can_be_read_back(capsys: pytest.CaptureFixture[str]) -> None:
    write(
        "[tts]\nrate_wpm = 200\n[coach.timing]\nwarning_at_remaining_min = [7.5]\n[tts.options.kokoro]\nthreads = 2\n"
    )

    assert run(["config", "show"]) == 0

    said = capsys.readouterr().out
    assert "rate_wpm = 200  # yours; the default is 180" in said
    assert parse(said) == load()

    assert run(["config", "show", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert msgspec.convert(told["values"], Settings) == load()
    assert {change["key"] for change in told["changed"]} == {
        "tts.rate_wpm",
        "tts.options",
        "coach.timing.warning_at_remaining_min",
    }


def test_what_was_learned_of_a_microphone_is_shown_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    calibration.save(known("usb-microphone"))

    assert run(["config", "show"]) == 0

    said = capsys.readouterr().out
    assert "# With the microphone usb-microphone, as it was calibrated:\n#   " in said
    assert "#   vad.threshold = 0.7" in said
    assert parse(said) == load(), "it is no setting"


def test_path_says_where_the_file_would_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "path"]) == 0
    assert capsys.readouterr().out == f"{user_file()}\n"


def test_settings_that_are_wrong_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    write("[vad]\nthreshold = 2\n")
    assert run(["config", "show"]) == 1
    assert "line 2" in capsys.readouterr().err
    with pytest.raises(SettingsError):
        load()
