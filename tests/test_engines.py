"""Engines are held open behind the socket, and what is wrong with one is a sentence."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
import trio.testing

from mochid.engines import Engines
from mochid.ports import Opened
from mochid.settings import Settings

pytestmark = pytest.mark.fast


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}


class Shelf:
    """An opener whose engines are strings; what it does is decided by `next`."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.closed: list[str] = []
        self.next: dict[str, Opened | Exception] = {}
        self.slow = anyio.Event()
        self.slow.set()

    @asynccontextmanager
    async def open(self, kind: str, settings: Settings) -> AsyncIterator[Opened]:
        await self.slow.wait()
        self.opened.append(kind)
        wanted = self.next.get(kind, Opened(f"the {kind}", kind))
        if isinstance(wanted, Exception):
            raise wanted
        try:
            yield wanted
        finally:
            self.closed.append(kind)


@asynccontextmanager
async def shelf() -> AsyncIterator[tuple[Shelf, Engines, list[str]]]:
    made = Shelf()
    changes: list[str] = []
    async with anyio.create_task_group() as group:
        yield made, Engines(made.open, Settings(), group, lambda: changes.append("")), changes
        group.cancel_scope.cancel()


async def test_an_engine_is_opened_once_however_often_it_is_asked_for() -> None:
    async with shelf() as (made, engines, _):
        first = await engines.open("tts")
        assert await engines.open("tts") is first
        assert made.opened == ["tts"]


async def test_two_who_ask_at_the_same_time_get_the_same_engine() -> None:
    async with shelf() as (made, engines, _):
        got: list[Opened] = []

        async def ask() -> None:
            got.append(await engines.open("stt"))

        async with anyio.create_task_group() as both:
            both.start_soon(ask)
            both.start_soon(ask)

        assert made.opened == ["stt"]
        assert got[0] is got[1]


async def test_while_it_opens_it_is_called_loading_and_then_by_its_name() -> None:
    async with shelf() as (made, engines, changes), anyio.create_task_group() as group:
        made.slow = anyio.Event()
        group.start_soon(engines.open, "vad")
        await anyio.sleep(0.02)
        assert engines.label("vad") == "loading"

        made.slow.set()
        await engines.open("vad")

        assert engines.label("vad") == "vad"
        assert engines.engine("vad") == "the vad"
        assert changes, "whoever shows a status hears of it"


async def test_what_was_not_to_be_had_is_tried_again_and_keeps_its_reason_meanwhile() -> None:
    async with shelf() as (made, engines, _), anyio.create_task_group() as group:
        made.next["mic"] = Opened(None, "auto", ("PipeWire is not running.",))
        await engines.open("mic")
        assert engines.label("mic") == "none (PipeWire is not running.)"

        made.slow = anyio.Event()
        made.next.clear()
        group.start_soon(engines.open, "mic")
        await anyio.sleep(0.02)
        assert engines.label("mic") == "none (PipeWire is not running.)"

        made.slow.set()
        await engines.open("mic")
        assert engines.label("mic") == "mic"


async def test_a_device_that_stays_away_is_logged_once_and_again_when_it_comes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    async with shelf() as (made, engines, _):
        made.next["speaker"] = Opened(None, "none", ("PipeWire is not running.",))
        for _try in range(5):
            await engines.open("speaker")
        assert len(made.opened) > 1
        assert caplog.text.count("opened kind=speaker") == 1
        made.next["speaker"] = Opened("a speaker", "pipewire")
        await engines.open("speaker")
        assert caplog.text.count("opened kind=speaker") == 2


async def test_none_by_choice_is_not_tried_again() -> None:
    async with shelf() as (made, engines, _):
        made.next["mic"] = Opened(None, "none")
        await engines.open("mic")
        await engines.open("mic")

        assert made.opened == ["mic"]
        assert engines.label("mic") == "none"


async def test_an_engine_that_raises_is_a_sentence_and_no_more(caplog: pytest.LogCaptureFixture) -> None:
    async with shelf() as (made, engines, _):
        made.next["tts"] = RuntimeError("the model is torn")

        opened = await engines.open("tts")

        assert opened.engine is None
        assert "the model is torn" in engines.label("tts")


async def test_closing_lets_go_of_the_device_at_once() -> None:
    async with shelf() as (made, engines, _):
        await engines.open("mic")
        engines.close("mic")
        await anyio.sleep(0.02)

        assert made.closed == ["mic"]
        assert engines.label("mic") == ""


async def test_each_language_has_its_own_engine() -> None:
    async with shelf() as (made, engines, _):
        await engines.open_language("python")
        await engines.open_language("java")

        assert made.opened == ["language", "language"]


async def test_closed_languages_are_opened_anew_and_nothing_else_is_closed() -> None:
    async with shelf() as (made, engines, _):
        for name in ("python", "java"):
            await engines.open_language(name)
        await engines.open("tts")

        engines.close_languages()
        await anyio.sleep(0.02)
        assert made.closed == ["language", "language"]

        await engines.open_language("java")
        assert made.opened.count("language") == 3


async def test_a_language_that_is_closed_while_it_opens_is_opened_again_for_who_waits() -> None:
    async with shelf() as (made, engines, _), anyio.create_task_group() as group:
        made.slow = anyio.Event()
        got: list[Opened] = []

        async def ask() -> None:
            got.append(await engines.open_language("python"))

        group.start_soon(ask)
        await anyio.sleep(0.02)
        engines.close_languages()
        made.slow.set()
        await anyio.sleep(0.02)

        assert [opened.engine for opened in got] == ["the language"]


async def test_a_voice_without_a_speaker_is_not_called_one() -> None:
    async with shelf() as (made, engines, _):
        made.next["speaker"] = Opened(None, "auto", ("No speaker.",))
        await engines.open("tts")
        assert engines.voice() == "tts"

        await engines.open("speaker")

        assert engines.voice() == "none (No speaker.)"
