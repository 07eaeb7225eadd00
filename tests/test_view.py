"""What a face shows of the mind."""

import pytest

from mochid.interview import view
from mochid.interview.session import State
from mochid.protocol import Hint, Mute, Pause, Run, Status
from tests.interviewing import START, coding

pytestmark = pytest.mark.fast


def test_without_a_session_there_is_little_to_show() -> None:
    assert view.status(State(), 5.0) == Status(as_of=5.0)


def test_the_clocks_of_a_running_interview() -> None:
    talk = coding()
    status = view.status(talk.state, START + 60)

    assert (status.phase, status.running, status.paused) == ("coding", True, False)
    assert (status.elapsed, status.remaining) == (60, 44 * 60)
    assert (status.phase_timed, status.phase_remaining) == (True, 1740)


def test_the_clocks_of_a_paused_interview_stand_still() -> None:
    talk = coding()
    talk.at = START + 60
    talk.types(Pause())
    status = view.status(talk.state, START + 5000)

    assert (status.running, status.paused, status.elapsed, status.phase_remaining) == (False, True, 60, 1740)


def test_the_clock_stops_when_the_interview_is_over() -> None:
    talk = coding()
    talk.wait(44 * 60)
    status = view.status(talk.state, talk.at + 5000)

    assert (status.phase, status.running, status.remaining, status.phase_timed) == ("done", False, 0, False)
    assert status.elapsed <= 44 * 60


def test_tests_hints_and_the_microphone_are_shown() -> None:
    talk = coding()
    talk.types(Run())
    talk.result(1)
    talk.types(Hint())
    talk.types(Mute())
    status = view.status(talk.state, talk.at)

    assert (status.verdict, status.passed, status.total, status.testing) == ("WRONG", 1, 3, False)
    assert status.first_failure == "index 2: expected 7, got 9"
    assert (status.hints, status.muted) == (1, True)
