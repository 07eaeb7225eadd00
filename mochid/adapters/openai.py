"""A coach that is one of OpenAI's models, over their own library, streaming."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.interview.prompt import Prompt
from mochid.llm import chat, clients, keys, prices, trouble
from mochid.llm.exchange import Exchange, Piece
from mochid.talk import CoachTurn, Usage

if TYPE_CHECKING:
    import openai

DEFAULT: Final = "gpt-5.4-mini"
"""Quick to its first word, which is what a talk needs."""

CALLED: Final = "OpenAI"


class OpenAISettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.3
    max_tokens: Annotated[int, Meta(ge=16)] = 600
    timeout_s: Annotated[float, Meta(gt=0)] = 10.0
    endpoint: str = ""
    """Another address of the service; "" is OpenAI's own, or OPENAI_BASE_URL."""
    price: tuple[float, float, float, float] | None = None
    """Dollars for a million tokens: sent, received, read from the cache, written into it."""


class OpenAI:
    """GPT as the interviewer."""

    name: ClassVar[str] = "openai"
    cloud: ClassVar[bool] = True
    is_model: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = OpenAISettings

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self.model = settings.model or DEFAULT
        self._extras = chat.Extras(
            {
                "temperature": settings.temperature,
                "reasoning_effort": "none",
                "max_completion_tokens": True,
                "stream_options": {"include_usage": True},
            }
        )
        self._key: keys.Key | None = None
        self._exchange = Exchange(
            self.name,
            self.model,
            self._ask,
            self._explain,
            called=CALLED,
            timeout_s=settings.timeout_s,
            price=prices.Price(*settings.price) if settings.price else prices.of(self.model),
        )

    async def __aenter__(self) -> Self:
        self._client = await anyio.to_thread.run_sync(self._connected, abandon_on_cancel=True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close()

    def _connected(self) -> "openai.AsyncOpenAI":
        self._key = keys.wanted("openai")
        import openai

        return openai.AsyncOpenAI(
            api_key=self._key.reveal(),
            base_url=self._settings.endpoint or None,
            max_retries=0,
            timeout=2 * self._settings.timeout_s,
            http_client=clients.http(openai),
        )

    def bills(self) -> tuple[Usage, ...]:
        return self._exchange.bills()

    async def check(self) -> None:
        """Ask the service whether it would serve us; costs no tokens. Raises `Unavailable`."""
        try:
            await self._client.models.retrieve(self.model, timeout=self._settings.timeout_s)
        except Exception as error:  # noqa: BLE001 - each is a sentence
            raise self._explain(error) from None

    def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        return self._exchange.reply(turn)

    def _explain(self, error: Exception) -> trouble.Trouble:
        return trouble.of(error, called=CALLED, model=self.model, where=self._settings.endpoint, key=self._key)

    async def _ask(self, asked: Prompt) -> AsyncGenerator[Piece, None]:
        if self._exchange.key_refused:
            self._key = await clients.renew(self._client, self._key, "openai")
        stream = chat.ask(
            self._client, asked, model=self.model, max_tokens=self._settings.max_tokens, extras=self._extras
        )
        async with aclosing(stream) as pieces:
            async for piece in pieces:
                yield piece
