"""A model that a vendor hosts: its settings, its client and its key, and the exchange with it, which are the same for each vendor.

Rules: an adapter says how to connect and how to ask. A key that was refused is looked up again before the next turn.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import Annotated, Any, Generic, TypeVar

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.interview.coach.prompt import Prompt
from mochid.llm import clients, keys, prices, trouble
from mochid.llm.exchange import Exchange, Piece
from mochid.llm.keys import Key
from mochid.talk import CoachTurn, Usage

Client = TypeVar("Client")
"""The class of the vendor's library."""


class HostedSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.3
    max_tokens: Annotated[int, Meta(ge=16)] = 600
    timeout_s: Annotated[float, Meta(gt=0)] = 10.0
    endpoint: str = ""
    """Another address of the service; "" is the vendor's own, or what the vendor's own variable says."""
    price: tuple[float, float, float, float] | None = None
    """Dollars for a million tokens: sent, received, read from the cache, written into it."""


class Hosted(Generic[Client]):
    """One model of one vendor."""

    client: Client
    """The vendor's; open from `open` to `close`."""

    def __init__(
        self,
        service: str,
        called: str,
        model: str,
        settings: HostedSettings,
        connect: Callable[[Key], Client],
        ask: Callable[[Prompt], AsyncGenerator[Piece, None]],
    ) -> None:
        """`service`: whose key; `called`: for sentences; `connect`: makes the client, slowly; `ask`: see `Exchange`."""
        self.model = model
        self._service = service
        self._called = called
        self._settings = settings
        self._connect = connect
        self._key: Key | None = None
        self._exchange = Exchange(
            service,
            model,
            ask,
            self._explain,
            called=called,
            timeout_s=settings.timeout_s,
            price=prices.Price(*settings.price) if settings.price else prices.of(model),
        )

    async def open(self) -> None:
        """Find the key and connect. Raises `Unavailable`."""
        self.client = await anyio.to_thread.run_sync(self._connected, abandon_on_cancel=True)

    async def close(self) -> None:
        vendor: Any = self.client
        await vendor.close()

    async def renew(self) -> None:
        """Before a turn: look for another key, if the one in use was refused."""
        if self._exchange.key_refused:
            self._key = await clients.renew(self.client, self._key, self._service)

    async def check(self) -> None:
        """Ask the service whether it would serve us; costs no tokens. Raises `Unavailable`."""
        vendor: Any = self.client
        try:
            await vendor.models.retrieve(self.model, timeout=self._settings.timeout_s)
        except Exception as error:  # noqa: BLE001 - each is a sentence
            raise self._explain(error) from None

    def bills(self) -> tuple[Usage, ...]:
        return self._exchange.bills()

    def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        return self._exchange.reply(turn)

    def _connected(self) -> Client:
        self._key = keys.wanted(self._service)
        return self._connect(self._key)

    def _explain(self, error: Exception) -> trouble.Trouble:
        return trouble.of(error, called=self._called, model=self.model, where=self._settings.endpoint, key=self._key)
