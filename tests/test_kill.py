"""SIGKILL at any instant: nothing that was acknowledged is lost, and the session is where it was."""

import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mochid import protocol
from mochid.protocol import Done, EventPage, Transcript
from tests.mochid_process import Mochid

KILLS = 50

pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def mochid(own_home: Path) -> Iterator[Mochid]:
    with Mochid(own_home) as daemon:
        yield daemon


def scripted(round_: int) -> list[protocol.AnyCommand]:
    """A stretch of interview, a little different each time."""
    return [
        protocol.Say(f"round {round_}: can the list be empty?"),
        protocol.Hint(),
        protocol.Say(f"round {round_}: I would look at each number"),
        protocol.Run(),
        protocol.Next() if round_ in (3, 9, 15) else protocol.Hold(5),
        protocol.Say(f"round {round_}: does that make sense?"),
    ]


def test_fifty_kills_at_random_instants_lose_nothing_acknowledged(mochid: Mochid, own_home: Path) -> None:
    chance = random.Random(20261123)
    solution = own_home / "solution.py"
    started = mochid.ask(protocol.Start("two_sum", str(solution)))
    assert isinstance(started, protocol.Started)
    acknowledged: list[str] = []
    longest = 0

    for round_ in range(KILLS):
        killer = threading.Timer(chance.uniform(0.0, 0.12), mochid.kill)
        killer.start()
        solution.write_text(f"def two_sum(nums, target):\n    return {round_}\n")
        for command in scripted(round_):
            reply = mochid.try_ask(command, seconds=0.3)
            if reply is None:
                break
            if isinstance(command, protocol.Say):
                assert isinstance(reply, Done)
                acknowledged.append(command.text)
        killer.join()
        mochid.start()

        status = mochid.status()
        assert status.session == started.session
        transcript = mochid.ask(protocol.GetTranscript())
        assert isinstance(transcript, Transcript)
        said = [line.text for line in transcript.lines if line.who == "candidate"]
        assert [text for text in acknowledged if text not in said] == [], f"lost at kill {round_}"
        events = mochid.ask(protocol.GetEvents())
        assert isinstance(events, EventPage)
        assert len(events.events) >= longest, "the journal only grows"
        longest = len(events.events)


def test_the_phase_the_clock_and_the_tests_survive_a_kill(mochid: Mochid, own_home: Path) -> None:
    solution = own_home / "solution.py"
    mochid.ask(protocol.Start("two_sum", str(solution)))
    for _ in range(3):
        mochid.ask(protocol.Next())
    solution.write_text("def two_sum(nums, target):\n    return [0, 1]\n")
    mochid.until("the tests have run", lambda s: s.total > 0 and not s.testing)
    time.sleep(0.8)
    asked = time.monotonic()
    before = mochid.status()
    mochid.kill()
    killed = time.monotonic()
    time.sleep(3.0)

    revived = time.monotonic()
    mochid.start()

    after = mochid.until("the tests are known again", lambda s: s.total > 0 and not s.testing)
    assert (after.session, after.phase, after.passed, after.total) == (
        before.session,
        before.phase,
        before.passed,
        before.total,
    )
    lived = (killed - asked) + (time.monotonic() - revived)
    assert before.elapsed - 1.5 < after.elapsed < before.elapsed + lived + 0.5, (
        "the time it was dead does not count, but for the last moments"
    )
    assert after.running


def test_sigterm_ends_it_cleanly_and_the_session_can_be_taken_up_again(mochid: Mochid, own_home: Path) -> None:
    started = mochid.ask(protocol.Start("two_sum", str(own_home / "solution.py")))
    assert isinstance(started, protocol.Started)

    assert mochid.terminate() == 0
    mochid.start()

    assert mochid.status().session == started.session


def test_shutdown_is_answered_and_then_done(mochid: Mochid) -> None:
    assert isinstance(mochid.ask(protocol.Shutdown()), Done)

    end = time.monotonic() + 10
    while mochid.try_ask(protocol.GetStatus(), seconds=0.2) is not None:
        assert time.monotonic() < end, "it still answers"
