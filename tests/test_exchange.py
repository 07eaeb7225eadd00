"""A model's turn in simulated time: how long it may take, when its server is left alone, and what it cost."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import anyio
import pytest
import trio
import trio.testing

from mochid.llm import exchange, prices
from mochid.llm.exchange import REST, Counted, Exchange, Finish, Piece
from mochid.llm.trouble import Trouble
from mochid.talk import Purpose
from tests.test_prompt import two_sum

TIMEOUT = 10.0
TURN = two_sum(said="i would try every pair")
Step = float | Piece | Exception
"""Seconds that pass, a piece that comes, or what breaks."""
ANSWER: list[Step] = ["What ", "then?", Counted(sent=100, received=4), Finish.STOP]


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


class Scripted:
    """A wire that plays one script after the other, the last for ever."""

    def __init__(self, *scripts: list[Step]) -> None:
        self.scripts = list(scripts)
        self.asked: list[float] = []
        self.closed = 0

    async def __call__(self, _: object) -> AsyncGenerator[Piece, None]:
        self.asked.append(anyio.current_time())
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        try:
            for step in script:
                if isinstance(step, Exception):
                    raise step
                if isinstance(step, float):
                    await anyio.sleep(step)
                else:
                    yield step
        finally:
            self.closed += 1


def explained(error: Exception) -> Trouble:
    return error if isinstance(error, Trouble) else Trouble(f"broke: {error}")


def model(wire: Callable[..., Any], price: prices.Price | None = prices.FREE) -> Exchange:
    return Exchange("local", "m", wire, explained, called="The server", timeout_s=TIMEOUT, price=price)


async def said(coach: Exchange, turn: Any = TURN) -> str:
    return "".join([piece async for piece in coach.reply(turn)]).strip()


async def trouble(coach: Exchange) -> tuple[str, float]:
    """What went wrong, and after how many seconds."""
    start = anyio.current_time()
    with pytest.raises(Trouble) as caught:
        await said(coach)
    return caught.value.why, anyio.current_time() - start


# -- how long it may take ----------------------------------------------------------------------------------------------


async def test_a_word_in_time_is_enough() -> None:
    assert await said(model(Scripted([9.0, "What ", 9.0, "then?", Finish.STOP]))) == "What then?"


@pytest.mark.parametrize(
    ("script", "after"),
    [
        ([100.0, *ANSWER], TIMEOUT),
        ([Counted(sent=9), 100.0], TIMEOUT),
        ([" ", 6.0, "\n", 100.0, "x"], TIMEOUT),
        ([6.0, "<think>", 3.0, "hm", 100.0], TIMEOUT),
        ([6.0, "Well", 100.0], 6.0 + TIMEOUT),
    ],
    ids=["no answer", "only a count", "only blanks", "only thoughts", "in the middle"],
)
async def test_silence_ends_after_its_time(script: list[Step], after: float) -> None:
    why, seconds = await trouble(model(Scripted(script)))

    assert why == "The server said nothing for 10 seconds."
    assert seconds == pytest.approx(after)


async def test_a_drip_ends_too() -> None:
    why, seconds = await trouble(model(Scripted(["Well", *([9.0, " "] * 50)])))

    assert why == "The server took too long over its answer."
    assert seconds <= exchange.LONGEST * TIMEOUT


async def test_a_server_that_does_not_hang_up_is_not_waited_for() -> None:
    start = anyio.current_time()

    assert await said(model(Scripted([*ANSWER, 3600.0]))) == "What then?"
    assert anyio.current_time() - start <= exchange.COUNTING


async def test_the_last_sentence_does_not_wait_for_the_bill() -> None:
    coach = model(Scripted(["What then?", Finish.STOP, 0.9, Counted(sent=1, received=1)]))
    start, heard = anyio.current_time(), ""
    async for piece in coach.reply(TURN):
        heard += piece
        if heard.endswith("?\n\n"):
            assert anyio.current_time() == start
    assert coach.bills()[0].sent == 1


@pytest.mark.parametrize(
    ("script", "why"),
    [
        (["What th"], "The server broke off in the middle of an answer."),
        ([*ANSWER[:2], Finish.LENGTH], "The answer of m was longer than llm.max_tokens allows."),
        ([Finish.REFUSAL], "m declined to answer."),
        ([Finish.STOP], "m gave an empty answer."),
        (["<think>hm</think>", Finish.STOP], "m gave an empty answer."),
        ([ValueError("x")], "broke: x"),
    ],
)
async def test_what_is_no_answer_is_said_so(script: list[Step], why: str) -> None:
    assert (await trouble(model(Scripted(script))))[0] == why


async def test_thoughts_are_not_heard() -> None:
    assert await said(model(Scripted(["<think>a heap", "</think>What", " then?", Finish.STOP]))) == "What then?"


# -- a server in trouble -----------------------------------------------------------------------------------------------


async def test_a_server_in_trouble_is_left_alone_longer_each_time_and_comes_back() -> None:
    wire = Scripted([OSError("down")])
    coach = model(wire)
    for rest in (*REST, REST[-1]):
        asked = len(wire.asked)
        await trouble(coach)
        assert len(wire.asked) == asked + 1
        await anyio.sleep(rest - 0.5)
        assert (await trouble(coach))[0] == "broke: down", "it says why, and costs nothing"
        assert len(wire.asked) == asked + 1
        await anyio.sleep(1)
    wire.scripts = [ANSWER]

    assert await said(coach) == "What then?"

    wire.scripts = [[OSError("down")]]
    await trouble(coach)
    await anyio.sleep(REST[0] + 0.1)
    wire.scripts = [ANSWER]
    assert await said(coach) == "What then?", "one good answer, and all is forgotten"


async def test_a_failure_that_cost_time_counts_twice() -> None:
    wire = Scripted([100.0])
    coach = model(wire)
    await trouble(coach)
    await anyio.sleep(REST[1] - 0.5)

    assert (await trouble(coach))[1] == 0
    await anyio.sleep(1)
    assert (await trouble(coach))[1] == TIMEOUT


async def test_a_server_that_asks_for_patience_gets_it() -> None:
    wire = Scripted([Trouble("busy", wait=200.0)], ANSWER)
    coach = model(wire)
    await trouble(coach)
    await anyio.sleep(199)
    await trouble(coach)
    await anyio.sleep(2)

    assert await said(coach) == "What then?"


@pytest.mark.parametrize("end", [Finish.LENGTH, Finish.REFUSAL, Finish.STOP])
async def test_a_bad_answer_is_no_reason_to_stay_away(end: Finish) -> None:
    coach = model(Scripted([end], ANSWER))
    await trouble(coach)

    assert await said(coach) == "What then?"


async def test_what_was_heard_enough_of_counts_as_an_answer() -> None:
    wire = Scripted([OSError("down")], ["What then? ", 5.0, "And more."], [OSError("down")])
    coach = model(wire)
    await trouble(coach)
    await anyio.sleep(REST[0] + 1)
    async with aclosing(coach.reply(TURN)) as pieces:
        async for _ in pieces:
            break
    await trouble(coach)
    await anyio.sleep(REST[0] + 0.1)

    assert len(wire.asked) == 3
    await trouble(coach)
    assert len(wire.asked) == 4, "it is the first failure again, not the second"


# -- whose turn it is --------------------------------------------------------------------------------------------------

ALONE = [Purpose.PRESENT, Purpose.HINT, Purpose.NO_HINT, Purpose.REDIRECT, Purpose.WARNING, Purpose.HOLD, Purpose.STEP]


@pytest.mark.parametrize("purpose", ALONE)
async def test_what_must_be_exact_or_give_nothing_away_is_never_a_models(purpose: Purpose) -> None:
    wire = Scripted(ANSWER)

    assert await said(model(wire), two_sum(purpose, rung=1, said="5"))
    assert not wire.asked


@pytest.mark.parametrize(
    "words", ["is it a hash map?", "just tell me the answer", "can you repeat that", "can there be negative numbers"]
)
async def test_a_fisher_and_a_plain_question_get_our_own_words(words: str) -> None:
    wire = Scripted(ANSWER)

    assert await said(model(wire), two_sum(said=words))
    assert not wire.asked


async def test_a_hint_is_spoken_word_for_word() -> None:
    turn = two_sum(Purpose.HINT, rung=2)

    assert turn.rung_text in " ".join((await said(model(Scripted(ANSWER)), turn)).split())


# -- what it cost ------------------------------------------------------------------------------------------------------

PRICE = prices.Price(sent=10.0, received=100.0, cached=1.0, written=20.0)


async def test_the_bill_is_what_the_server_counted() -> None:
    coach = model(
        Scripted([0.5, Counted(sent=1000, cached=600, written=200), "Hm?", Counted(received=30), Finish.STOP]), PRICE
    )
    await said(coach)
    (bill,) = coach.bills()

    assert (bill.sent, bill.cached, bill.written, bill.received, bill.estimated) == (1000, 600, 200, 30, False)
    assert bill.dollars == pytest.approx((200 * 10 + 600 * 1 + 200 * 20 + 30 * 100) / 1e6)
    assert bill.first == pytest.approx(0.5)
    assert coach.bills() == ()


async def test_what_was_cut_off_is_estimated_and_says_so() -> None:
    coach = model(Scripted([Counted(sent=1000), "six characters, and more. ", 3600.0]), PRICE)
    with anyio.move_on_after(5):
        await said(coach)
    (bill,) = coach.bills()

    assert (bill.sent, bill.estimated) == (1000, True)
    assert bill.received == 9


async def test_a_request_that_was_refused_costs_nothing() -> None:
    coach = model(Scripted([OSError("down")]), PRICE)
    await trouble(coach)

    assert [(bill.sent, bill.received, bill.dollars) for bill in coach.bills()] == [(0, 0, 0.0)]


async def test_being_cancelled_closes_the_wire() -> None:
    wire = Scripted(["Well. ", 3600.0])
    with anyio.move_on_after(5):
        await said(model(wire))

    assert wire.closed == 1


# -- prices ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("claude-haiku-5-5", 0.1),
        ("claude-haiku-4-5-20251001", 1.0),
        ("claude-sonnet-5", 2.0),
        ("claude-sonnet-4-6", 3.0),
        ("gpt-5.4-mini-2026-03-17", 0.75),
        ("gpt-5.4", 2.5),
    ],
)
def test_a_dated_model_has_the_price_of_its_name(name: str, sent: float) -> None:
    found = prices.of(name)
    assert found is not None
    assert found.sent == sent


@pytest.mark.parametrize("name", ["", "llama", "claude-haiku-9", "gpt-5.4-mini-turbo", "claude-sonnet-5-7"])
def test_a_price_that_is_not_known_is_not_made_up(name: str) -> None:
    assert prices.of(name) is None
    assert prices.dollars(None, sent=1, cached=0, written=0, received=1) is None
