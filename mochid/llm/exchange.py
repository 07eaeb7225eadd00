"""One model behind a coach: which turns it takes, how long it may take, what counts as an answer, and what it cost.

Rules:
- A wire is a function from a prompt to pieces; deadlines, back-off, thoughts and bills are here, the same for every engine.
- `timeout_s` is the time to the first word that may be heard, and again between any two pieces after it.
- A stream that ends without saying so has broken off. An answer without a word is none.
- A server in trouble is left alone for a while, longer each time, so that it does not cost every turn its `timeout_s`; the first
  turn after that tries it again. What was asked for and not billed because it broke off is estimated, and says so.
"""

import logging
import math
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from enum import StrEnum
from typing import Final

import anyio
from msgspec import Struct

from mochid.interview.coach import authored, casting, prompt
from mochid.interview.coach.prompt import Prompt
from mochid.interview.gate import brevity
from mochid.llm import prices
from mochid.llm.prices import Price
from mochid.llm.trouble import Trouble
from mochid.talk import CoachTurn, Usage

log = logging.getLogger(__name__)

REST: Final = (3.0, 15.0, 45.0, 120.0)
"""Seconds a server is left alone after so many failures in a row."""
SLOW: Final = 2.0
"""Seconds from which a failure counts twice: it has cost the candidate that time."""
LONGEST: Final = 4
"""Times `timeout_s` that a whole answer may take: a server could also drip for ever."""
COUNTING: Final = 1.0
"""Seconds a server may take, after its last word, to say what it has counted."""
CHARACTERS: Final = 3
"""Of a token, cautiously."""


class Finish(StrEnum):
    """How a model says that it has ended."""

    STOP = "stop"
    LENGTH = "length"
    """It reached `max_tokens`."""
    REFUSAL = "refusal"


class Counted(Struct, frozen=True):
    """Tokens, as the server counts them; a later count replaces an earlier one. None: it did not say."""

    sent: int | None = None
    cached: int | None = None
    written: int | None = None
    received: int | None = None


Piece = Counted | Finish | str
Wire = Callable[[Prompt], AsyncGenerator[Piece, None]]
"""Sends one request. What it raises is made a `Trouble` by `explain`."""


class Exchange:
    """Talks with one model, one turn at a time."""

    def __init__(
        self,
        engine: str,
        model: str,
        wire: Wire,
        explain: Callable[[Exception], Trouble],
        *,
        called: str,
        timeout_s: float,
        price: Price | None,
        room: int = prompt.ROOM,
    ) -> None:
        self.engine = engine
        self.model = model
        self._wire = wire
        self._explain = explain
        self._called = called
        self._timeout = timeout_s
        self._price = price
        self._room = room
        self.key_refused = False
        """The latest request failed for its key."""
        self._failures = 0
        self._rests_until = -math.inf
        self._trouble = Trouble("")
        self._bills: list[Usage] = []

    def bills(self) -> tuple[Usage, ...]:
        """What the requests cost that were made since this was last asked."""
        bills, self._bills = tuple(self._bills), []
        return bills

    async def reply(self, turn: CoachTurn) -> AsyncGenerator[str, None]:
        """Text of one turn, in pieces. Raises `Trouble` when the model can't go on."""
        if casting.authored(turn):
            for sentence in authored.reply(turn):
                yield sentence + "\n\n"
            return
        started = anyio.current_time()
        if started < self._rests_until:
            raise Trouble(self._trouble.why, self._trouble.remedy, rests=False)
        try:
            async with aclosing(self._fitting(turn, started)) as stream:
                async for text in stream:
                    yield text
        except Trouble as trouble:
            self._failed(trouble, anyio.current_time() - started)
            raise
        except GeneratorExit:  # enough was heard: that is as good as an end
            self._failures, self.key_refused = 0, False
            raise
        self._failures, self.key_refused = 0, False

    async def _fitting(self, turn: CoachTurn, started: float) -> AsyncGenerator[str, None]:
        """The answer to a prompt that fits: what is too long for the model is cut down, now and from then on."""
        while True:
            try:
                async with aclosing(self._asked(prompt.render(turn, self._room), started)) as stream:
                    async for text in stream:
                        yield text
                return
            except Trouble as trouble:
                if not trouble.too_long or self._room <= prompt.LEAST:
                    raise
                self._room = max(prompt.LEAST, self._room // 2)

    def _failed(self, trouble: Trouble, took: float) -> None:
        self.key_refused = trouble.key_refused
        log.warning("coach engine=%s model=%s seconds=%.1f %s", self.engine, self.model, took, trouble.why)
        if not trouble.rests:
            return
        self._failures += 2 if took > SLOW else 1
        rest = trouble.wait or REST[min(self._failures, len(REST)) - 1]
        self._rests_until, self._trouble = anyio.current_time() + rest, trouble

    async def _asked(self, asked: Prompt, started: float) -> AsyncGenerator[str, None]:
        """One request, from its first word to its last; its bill is written whatever happens."""
        bill = _Bill(asked.size)
        thoughts = brevity.Thoughts()
        finish: Finish | None = None
        heard = ""
        try:
            async with aclosing(self._wire(asked)) as pieces:
                while (piece := await self._next(pieces, started, bool(heard), finish)) is not None:
                    bill.began = True
                    match piece:
                        case Counted():
                            bill.count(piece)
                        case Finish():
                            finish = piece
                            if piece is Finish.STOP:
                                yield thoughts.end() + "\n\n"  # the last sentence need not wait for the bill
                        case str():
                            bill.characters += len(piece)
                            if text := thoughts.feed(piece):
                                heard += text.strip()[:1]
                                bill.first = bill.first or anyio.current_time() - started
                                yield text
        finally:
            self._bills.append(bill.made_out(self.engine, self.model, self._price))
        if finish is None:
            raise Trouble(f"{self._called} broke off in the middle of an answer.")
        if finish is Finish.LENGTH:
            raise Trouble(f"The answer of {self.model} was longer than llm.max_tokens allows.", rests=False)
        if finish is Finish.REFUSAL:
            raise Trouble(f"{self.model} declined to answer.", rests=False)
        if not heard:
            raise Trouble(f"{self.model} gave an empty answer.", rests=False)

    async def _next(
        self, pieces: AsyncIterator[Piece], started: float, heard: bool, finish: Finish | None
    ) -> Piece | None:
        """The next piece; None at the end of the stream."""
        left = started + self._timeout * (LONGEST if heard else 1) - anyio.current_time()
        patience = max(0.0, min(left, self._timeout))
        try:
            with anyio.fail_after(patience if finish is None else min(patience, COUNTING)):
                return await anext(pieces)
        except StopAsyncIteration:
            return None
        except TimeoutError:
            if finish is not None:
                return None
            slow = "took too long over its answer" if heard and left <= self._timeout else "said nothing for"
            seconds = "" if slow.endswith("answer") else f" {self._timeout:g} seconds"
            raise Trouble(f"{self._called} {slow}{seconds}.") from None
        except Exception as error:  # noqa: BLE001 - whatever a client library raises, the turn goes on without it
            raise self._explain(error) from None


class _Bill:
    """What one request is known to have taken so far."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._known = Counted()
        self.began = False
        """The server has answered at all; what it refused costs nothing."""
        self.characters = 0
        self.first = 0.0

    def count(self, new: Counted) -> None:
        old = self._known
        self._known = Counted(
            sent=old.sent if new.sent is None else new.sent,
            cached=old.cached if new.cached is None else new.cached,
            written=old.written if new.written is None else new.written,
            received=old.received if new.received is None else new.received,
        )

    def made_out(self, engine: str, model: str, price: Price | None) -> Usage:
        known = self._known
        sent = known.sent if known.sent is not None else self._size // CHARACTERS if self.began else 0
        received = max(known.received or 0, -(-self.characters // CHARACTERS) if known.received is None else 0)
        cached, written = known.cached or 0, known.written or 0
        return Usage(
            engine=engine,
            model=model,
            sent=sent,
            cached=cached,
            written=written,
            received=received,
            dollars=prices.dollars(price, sent=sent, cached=cached, written=written, received=received),
            first=round(self.first, 3),
            estimated=self.began and (known.sent is None or known.received is None),
        )
