"""Named tasks in simulated time: one of a name at a time, cancelled by name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
import trio.testing

from mochid.daemon.tasks import Note, Tasks, unnoted

pytestmark = pytest.mark.fast


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


@asynccontextmanager
async def tasks(note: Note = unnoted) -> AsyncIterator[Tasks]:
    async with anyio.create_task_group() as group:
        yield Tasks(group, note)
        group.cancel_scope.cancel()


class Work:
    """Remembers how it ended."""

    def __init__(self) -> None:
        self.ended = ""

    async def __call__(self) -> None:
        try:
            await anyio.sleep(0.05)
            self.ended = "done"
        except anyio.get_cancelled_exc_class():
            self.ended = "cancelled"
            raise


async def test_starting_a_name_again_cancels_the_one_before() -> None:
    async with tasks() as t:
        first, second = Work(), Work()
        t.start("run", first)
        await anyio.sleep(0.01)
        t.start("run", second)
        await anyio.sleep(0.1)

        assert (first.ended, second.ended) == ("cancelled", "done")


async def test_cancelling_what_is_not_there_does_nothing() -> None:
    async with tasks() as t:
        t.cancel("nothing")
        t.cancel_all("nothing ")


async def test_all_of_a_prefix_end_and_the_others_go_on() -> None:
    async with tasks() as t:
        silence, clock, ask = Work(), Work(), Work()
        t.start("alarm silence", silence)
        t.start("alarm clock", clock)
        t.start("ask", ask)
        await anyio.sleep(0.01)
        t.cancel_all("alarm ")
        await anyio.sleep(0.1)

        assert (silence.ended, clock.ended, ask.ended) == ("cancelled", "cancelled", "done")


async def test_a_task_that_cancels_and_restarts_its_own_name_goes_on_as_the_new_one() -> None:
    async with tasks() as t:
        order: list[int] = []

        async def again() -> None:
            order.append(len(order))
            if len(order) < 3:
                t.start("again", again)
                await anyio.sleep_forever()

        t.start("again", again)
        await anyio.sleep(0.05)

        assert order == [0, 1, 2]


async def test_a_task_that_fails_ends_alone_and_is_noted_until_it_is_started_again() -> None:
    notes: dict[str, str] = {}
    async with tasks(notes.__setitem__) as t:
        other = Work()

        async def slip() -> None:
            raise KeyError("a slip")

        async def slips() -> None:
            async with anyio.create_task_group() as together:
                together.start_soon(slip)
                together.start_soon(anyio.sleep_forever)

        t.start("run", other)
        for work in (slip, slips):
            t.start("suppose", work)
            await anyio.sleep(0.01)
            assert notes["suppose"].startswith("Something in mochi failed (suppose: ")
        t.start("suppose", Work())
        assert notes["suppose"] == ""
        await anyio.sleep(0.1)

        assert other.ended == "done"
