"""What every coach does: speaks on every occasion, in pieces; stops when told to; refuses an option it does not know."""

from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from mochid import plugins
from mochid.effects import Ask
from mochid.interview.coach.briefing import brief
from mochid.interview.gate.safeguards import Gate
from mochid.interview.words.sentences import Splitter
from mochid.llm import keys
from mochid.models.sense import sense
from mochid.ports import Coach, Unavailable
from mochid.problems import bank
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Line, Purpose
from tests.contracts import engines
from tests.model_server import ModelServer

PROBLEM = bank.find("two_sum")
TALK = (
    Line(1, 0.0, "interviewer", "How would you go about it?", turn=1),
    Line(2, 0.0, "candidate", "i would try every pair first"),
)
# What a rehearsed coach says is its script, here one line for every turn it may be asked to take.
SCRIPT = {"script": ["What does that cost?"] * 40}


def options(name: str, server: ModelServer) -> dict[str, Any]:
    """What a coach needs here: a model behind it finds its server, which asks the same question in every turn."""
    return {
        "rehearsal": SCRIPT,
        "anthropic": {"endpoint": server.root},
        "openai": {"endpoint": server.url},
        "local": {"base_url": server.url},
    }.get(name, {})


@pytest.fixture(params=engines.names("coach"))
async def coach(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Coach]:
    for variable in keys.VARIABLES.values():
        monkeypatch.setenv(variable, "a key")
    async with ModelServer(SCRIPT["script"][0]) as server:
        engine = plugins.load("coach", request.param, options(request.param, server), local_only=False)
        async with engine as opened:
            yield opened  # type: ignore[misc]


def turn(purpose: Purpose) -> CoachTurn:
    return brief(
        Ask(turn=2, purpose=purpose, phase="approach", said=TALK[-1].text, rung=1),
        problem=PROBLEM,
        settings=CoachSettings(),
        transcript=TALK,
        code="def two_sum(nums, target):\n    pass\n",
        report=None,
        findings=(),
        elapsed=300.0,
        remaining=1800.0,
        mode="normal",
        seed=3,
    )


async def spoken(coach: Coach, purpose: Purpose) -> list[str]:
    splitter, whole = Splitter(), []
    with anyio.fail_after(30):
        async for piece in coach.reply(turn(purpose)):
            whole += splitter.feed(piece)
    return whole + splitter.flush()


@pytest.mark.parametrize("purpose", Purpose)
async def test_it_has_something_to_say_on_every_occasion(coach: Coach, purpose: Purpose) -> None:
    assert await spoken(coach, purpose)


async def test_what_it_says_gets_past_the_gate(coach: Coach) -> None:
    gate = Gate(PROBLEM, sense)
    for sentence in await spoken(coach, Purpose.REPLY):
        assert not gate.check(sentence, said=TALK[-1].text, rung=0).blocked, sentence


async def test_it_can_be_stopped_in_the_middle_and_asked_again(coach: Coach) -> None:
    with anyio.fail_after(30):
        with anyio.CancelScope() as scope:
            async for _ in coach.reply(turn(Purpose.PRESENT)):
                scope.cancel()
                await anyio.sleep(5)
        assert await spoken(coach, Purpose.REPLY)


@pytest.mark.parametrize("name", [name for name in engines.names("coach") if isinstance(name, str)])
def test_an_option_it_does_not_know_is_refused_by_name(name: str) -> None:
    with pytest.raises(Unavailable, match="temprature"):
        plugins.load("coach", name, {"temprature": 1}, local_only=False)


def test_the_coach_that_needs_nothing_is_no_cloud_engine() -> None:
    assert not plugins.load("coach", "authored", {}, local_only=True).cloud


async def test_the_authored_coach_gives_a_sentence_a_piece() -> None:
    engine = plugins.load("coach", "authored", {}, local_only=True)
    async with engine as coach:
        pieces = [piece async for piece in coach.reply(turn(Purpose.PRESENT))]  # type: ignore[attr-defined]
    assert len(pieces) == len(await spoken(coach, Purpose.PRESENT))  # type: ignore[arg-type]
    assert [Splitter().feed(piece) for piece in pieces] == [[piece.strip()] for piece in pieces]
