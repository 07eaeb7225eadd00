"""`mochictl doctor`: what it finds is so, what it advises can be done, and its exit code is the answer to "can I begin?"."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from mochid.protocol import runtime_dir
from mochid.verbs.checks import Check
from mochid.verbs.doctor import Diagnosis, look, text
from tests.model_server import ModelServer
from tests.small_daemon import SmallDaemon

NAMES = [
    "Python",
    "packages",
    "settings",
    "microphone",
    "speaker",
    "voice detector",
    "speech recogniser",
    "judge of turns",
    "voice",
    "coach",
    "sentence encoder",
    "language",
    "disk",
    "other languages",
    "sockets",
    "file watching",
    "locale",
    "tmux",
    "mochid",
]


def found(diagnosis: Diagnosis, name: str) -> Check:
    return next(check for check in diagnosis.checks if check.name == name)


def write_settings(home: Path, toml: str) -> None:
    (home / ".config" / "mochi").mkdir(exist_ok=True)
    (home / ".config" / "mochi" / "settings.toml").write_text(toml)


def doctor(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mochictl", "doctor", *words], capture_output=True, text=True, timeout=100, check=False
    )


def test_it_looks_at_everything_and_the_exit_code_is_the_answer() -> None:
    done = doctor()

    assert done.stderr == ""
    assert [
        line[3:].split(":")[0] for line in done.stdout.splitlines() if line[:2].strip() and ":" in line[:22]
    ] == NAMES
    assert done.returncode == 0, done.stdout
    assert done.stdout.endswith("You can hold an interview.\n")


def test_it_is_json_for_a_program() -> None:
    diagnosis = msgspec.convert(json.loads(doctor("--json").stdout), Diagnosis)

    assert [check.name for check in diagnosis.checks] == NAMES


async def test_an_interview_by_text_can_be_held_without_any_sound(own_home: Path) -> None:
    write_settings(
        own_home, "".join(f'[{kind}]\nengine = "none"\n' for kind in ("mic", "speaker", "vad", "stt", "tts"))
    )

    diagnosis = await look()

    assert diagnosis.can_interview
    assert found(diagnosis, "microphone") == Check("microphone", "better", "none; you type")
    assert found(diagnosis, "voice") == Check("voice", "better", "none; you read what the interviewer says")
    assert "5 of your own" in found(diagnosis, "settings").found


async def test_without_a_coach_no_interview_can_be_held(own_home: Path) -> None:
    write_settings(own_home, '[llm]\nengine = "oracle"\n')

    diagnosis = await look()

    assert not diagnosis.can_interview
    assert found(diagnosis, "coach").state == "bad"
    assert 'There is no coach "oracle".' in found(diagnosis, "coach").advice
    assert text(diagnosis).endswith("Mend what is marked !! first.")


async def test_settings_that_can_not_be_used_are_said_with_their_line(own_home: Path) -> None:
    write_settings(own_home, "[tts]\nvoise = 1\n")

    diagnosis = await look()

    assert not diagnosis.can_interview
    assert "line 2" in found(diagnosis, "settings").advice


async def test_engines_that_would_be_better_are_named_with_what_they_lack() -> None:
    diagnosis = await look()
    voice, ear = found(diagnosis, "voice"), found(diagnosis, "speech recogniser")

    assert (voice.state, voice.found, ear.state, ear.found) == ("better", "espeak", "better", "pocketsphinx")
    assert [line.partition(":")[0] for line in voice.advice.splitlines()] == ["kokoro", "piper"]
    assert [line.partition(":")[0] for line in ear.advice.splitlines()] == ["whisper", "vosk"]
    assert "mochictl models pull kokoro" in voice.advice
    assert "mochictl models pull whisper-small.en" in ear.advice


async def test_it_tells_whether_a_daemon_is_running() -> None:
    assert "not running" in found(await look(), "mochid").found
    with SmallDaemon():
        assert found(await look(), "mochid").found.startswith("running")


async def test_the_sandbox_in_force_is_named() -> None:
    assert "python, sandbox " in found(await look(), "language").found


async def test_what_a_weak_sandbox_means_is_said(own_home: Path) -> None:
    write_settings(own_home, '[harness]\nsandbox_level = "floor"\n')

    language = found(await look(), "language")

    if language.found != "python, sandbox floor":
        pytest.skip(language.advice)
    assert language.state == "better"
    assert "no file access at all" in language.advice


async def test_a_sandbox_that_is_missing_is_said_with_what_to_install(own_home: Path) -> None:
    write_settings(own_home, '[harness]\nsandbox_level = "wasm"\n')

    language = found(await look(), "language")

    assert (language.state, language.found) == ("bad", "python, sandbox none")
    assert "read but never run" in language.advice
    assert "npm install" in language.advice or "Install Node" in language.advice


async def test_a_runtime_folder_that_is_not_ours_is_bad(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/proc/1")

    assert found(await look(), "sockets").state == "bad"
    assert str(runtime_dir()).startswith("/proc/1")


@pytest.mark.fast
async def test_a_record_that_could_not_be_written_is_bad(own_home: Path) -> None:
    write_settings(own_home, '[app]\nsession_db = "/proc/mochi"\n')
    disk = found(await look(), "disk")
    assert disk.state == "bad"
    assert "/proc" in disk.found
    assert "app.session_db" in disk.advice


def test_advice_stands_under_what_it_is_about() -> None:
    diagnosis = Diagnosis(True, (Check("tmux", "better", "not installed", "Install it.\nOr not."),))

    assert text(diagnosis).splitlines() == [
        "~  tmux:              not installed",
        "                      Install it.",
        "                      Or not.",
        "",
        "You can hold an interview.",
    ]


async def test_a_model_that_answers_is_named_with_its_server(own_home: Path) -> None:
    async with ModelServer(models=["tiny"]) as server:
        write_settings(own_home, f'[llm]\nbase_url = "{server.url}"\n')

        coach = found(await look(), "coach")

    assert coach == Check("coach", "good", "local, tiny")


async def test_a_model_that_does_not_answer_is_said_with_what_to_do(own_home: Path) -> None:
    async with ModelServer() as server:
        write_settings(own_home, f'[llm]\nbase_url = "{server.url}"\n')

    diagnosis = await look()

    coach = found(diagnosis, "coach")
    assert diagnosis.can_interview
    assert (coach.state, coach.found) == ("better", "local, which does not answer")
    assert "Is it running?" in coach.advice


async def test_it_says_which_models_would_work_and_shows_no_key(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-nobody-may-see")
    coach = found(await look(), "coach")

    assert coach.found == "authored"
    assert "local: no server is set" in coach.advice
    assert "anthropic sends your words and your code" in coach.advice
    assert "There is a key for anthropic, from ANTHROPIC_API_KEY." in coach.advice
    assert "nobody" not in coach.advice


async def test_a_language_whose_tools_are_missing_is_named_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    node = tmp_path / "node"
    node.write_text("#!/bin/sh\n")
    node.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    check = found(await look(), "other languages")

    assert check.state == "better"
    assert check.found == "javascript (and Python always)"
    assert "For java: apt-get install default-jdk-headless." in check.advice
    assert "For go: apt-get install golang-go." in check.advice
