"""The demo: a whole interview by voice through the real engines, as a newcomer sees it."""

import os
import signal
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np

from mochid.interview.words import codetalk
from mochid.verbs import demo


def words(text: str) -> list[str]:
    """All but the articles, which no recogniser is sure of; code is written as code, whoever said it."""
    return [word for word in codetalk.written(text).split() if word not in ("a", "the")]


async def test_the_rehearsed_candidate_is_heard_answered_tested_and_debriefed(own_home: Path) -> None:
    shown: list[str] = []

    debrief = await demo.rehearse(own_home, shown.append)

    said = [words(line.partition(": ")[2]) for line in shown if line.strip().startswith("you: ")]
    assert said == [words(step.text) for step in demo.SCRIPT if isinstance(step, demo.Speaks)], (
        "every word was recognised"
    )
    phases = [line for line in shown if line.startswith("[")]
    assert phases[0] == "[intro]"
    assert phases[-1] == "[done]"
    assert any("4 of 6 tests pass" in line for line in shown), "the first try fails for real"
    assert any("All 20 tests pass" in line for line in shown), "the second passes, the hidden cases too"
    assert "hash map" in debrief.parent.joinpath("transcript.md").read_text()
    assert "20 tests" in debrief.read_text()


async def test_the_interviewers_voice_is_kept_as_sound(own_home: Path) -> None:
    await demo.rehearse(own_home, lambda _: None)

    with wave.open(str(own_home / "interviewer.wav")) as file:
        seconds = file.getnframes() / file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert seconds > 20
    assert np.abs(samples).max() > 3000


def test_every_line_the_candidate_speaks_is_recorded() -> None:
    for step in demo.SCRIPT:
        if isinstance(step, demo.Speaks):
            assert len(demo.speech(step.text)) > 8000, step.text


def test_a_demo_that_is_broken_off_leaves_nothing_behind(own_home: Path) -> None:
    command = [sys.executable, "-c", "import sys; from mochid.verbs import demo; sys.exit(demo.main())"]
    environment = {**os.environ, "TMPDIR": str(own_home)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as playing:
        assert playing.stdout is not None
        playing.stdout.readline()
        assert list(own_home.glob("mochi-demo-*"))
        playing.send_signal(signal.SIGINT)
        playing.wait(20)
    assert not list(own_home.glob("mochi-demo-*"))
