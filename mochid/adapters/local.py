"""A coach on a server of one's own that speaks the OpenAI protocol: llama.cpp, Ollama, vLLM, LM Studio.

Rules:
- A server on this machine is no cloud. One elsewhere is, and privacy.local_only forbids it.
- No proxy and no redirection: what is meant for this machine stays on it.
- The server may come and go. It is first asked when a turn needs it.
"""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Self
from urllib.parse import urlsplit

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.interview.coach import prompt
from mochid.interview.coach.prompt import Prompt
from mochid.llm import chat, clients, keys, prices, trouble
from mochid.llm.exchange import CHARACTERS, Exchange, Piece
from mochid.ports import Unavailable
from mochid.settings import is_here
from mochid.talk import CoachTurn, Usage

if TYPE_CHECKING:
    import openai

CALLED: Final = "Your model server"


class LocalSettings(Struct, frozen=True, forbid_unknown_fields=True):
    base_url: str = ""
    model: str = ""
    """"" takes the first that the server has."""
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.3
    max_tokens: Annotated[int, Meta(ge=16)] = 600
    timeout_s: Annotated[float, Meta(gt=0)] = 10.0
    context_tokens: Annotated[int, Meta(ge=1024)] = 4096
    """How much the server's model can read at once. What is too long is left out of the talk, not of the rules."""
    price: tuple[float, float, float, float] | None = None
    """Dollars for a million tokens: sent, received, read from the cache, written into it. None: it costs nothing."""


class Local:
    """Whatever model the user runs, as the interviewer."""

    name: ClassVar[str] = "local"
    cloud: ClassVar[bool] = False
    is_model: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = LocalSettings

    @staticmethod
    def sends_away(settings: LocalSettings) -> bool:
        return bool(settings.base_url) and not is_here(settings.base_url)

    def __init__(self, settings: LocalSettings) -> None:
        self._settings = settings
        self._extras = chat.Extras(
            {
                "temperature": settings.temperature,
                "stream_options": {"include_usage": True},
                "chat_template_kwargs": {"enable_thinking": False},
            }
        )
        self._key: keys.Key | None = None
        self._where = settings.base_url.rpartition("@")[2]
        """For people: without a password that may stand in it."""
        self._exchange = Exchange(
            self.name,
            settings.model,
            self._ask,
            self._explain,
            called=CALLED,
            timeout_s=settings.timeout_s,
            price=prices.Price(*settings.price) if settings.price else prices.FREE,
            room=min(prompt.ROOM, (settings.context_tokens - settings.max_tokens) * CHARACTERS),
        )

    @property
    def model(self) -> str:
        return self._exchange.model

    async def __aenter__(self) -> Self:
        url = urlsplit(self._settings.base_url)
        if not url.hostname or url.scheme not in ("http", "https"):
            raise Unavailable(
                "no server is set." if not self._settings.base_url else "llm.base_url is no web address.",
                'For one of your own, write its address: base_url = "http://localhost:11434/v1" under [llm].',
            )
        self._client = await anyio.to_thread.run_sync(self._connected, abandon_on_cancel=True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close()

    def _connected(self) -> "openai.AsyncOpenAI":
        self._key = keys.find("local")
        import openai

        return openai.AsyncOpenAI(
            api_key=self._key.reveal() if self._key else "none",
            base_url=self._settings.base_url,
            max_retries=0,
            timeout=2 * self._settings.timeout_s,
            http_client=clients.http(openai, trust_env=False),
        )

    def bills(self) -> tuple[Usage, ...]:
        return self._exchange.bills()

    async def check(self) -> None:
        """Ask the server which models it has. Raises `Unavailable`."""
        try:
            await self._choose()
        except Exception as error:  # noqa: BLE001 - each is a sentence
            raise self._explain(error) from None

    async def _choose(self) -> None:
        """Take the first model, or see that the one that was named is there."""
        found = await self._client.models.list(timeout=self._settings.timeout_s)
        names = [model.id for model in found.data or ()]
        wanted = self._exchange.model
        if not names and not wanted:
            raise trouble.Trouble(f"The server at {self._where} has no model.", "Load one, or set llm.model.")
        if names and wanted and not any(name == wanted or name.startswith(f"{wanted}:") for name in names):
            raise trouble.Trouble(
                f"The server at {self._where} does not know {wanted}.", f"It has: {', '.join(names[:5])}."
            )
        self._exchange.model = wanted or names[0]

    def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        return self._exchange.reply(turn)

    def _explain(self, error: Exception) -> trouble.Trouble:
        where, model = self._where, self.model or "the model"
        return trouble.of(error, called=CALLED, model=model, where=where, key=self._key)

    async def _ask(self, asked: Prompt) -> AsyncGenerator[Piece, None]:
        if self._exchange.key_refused:
            self._key = await clients.renew(self._client, self._key, "local")
        if not self._exchange.model:
            await self._choose()
        stream = chat.ask(
            self._client, asked, model=self.model, max_tokens=self._settings.max_tokens, extras=self._extras
        )
        async with aclosing(stream) as pieces:
            async for piece in pieces:
                yield piece
