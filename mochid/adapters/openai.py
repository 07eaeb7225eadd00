"""A coach that is one of OpenAI's models, over their own library, streaming."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Final, Self

from msgspec import Struct

from mochid.interview.coach.prompt import Prompt
from mochid.llm import chat, clients
from mochid.llm.exchange import Piece
from mochid.llm.hosted import Hosted, HostedSettings
from mochid.llm.keys import Key
from mochid.talk import CoachTurn, Usage

if TYPE_CHECKING:
    import openai

DEFAULT: Final = "gpt-5.4-mini"
"""Quick to its first word, which is what a talk needs."""

CALLED: Final = "OpenAI"


class OpenAI:
    """GPT as the interviewer."""

    name: ClassVar[str] = "openai"
    cloud: ClassVar[bool] = True
    is_model: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = HostedSettings

    def __init__(self, settings: HostedSettings) -> None:
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
        self._hosted = Hosted(self.name, CALLED, self.model, settings, self._connected, self._ask)

    async def __aenter__(self) -> Self:
        await self._hosted.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._hosted.close()

    def _connected(self, key: Key) -> "openai.AsyncOpenAI":
        import openai

        return openai.AsyncOpenAI(
            api_key=key.reveal(),
            base_url=self._settings.endpoint or None,
            max_retries=0,
            timeout=2 * self._settings.timeout_s,
            http_client=clients.http(openai),
        )

    def bills(self) -> tuple[Usage, ...]:
        return self._hosted.bills()

    async def check(self) -> None:
        """Ask the service whether it would serve us; costs no tokens. Raises `Unavailable`."""
        await self._hosted.check()

    def reply(self, turn: CoachTurn) -> AsyncIterator[str]:
        return self._hosted.reply(turn)

    async def _ask(self, asked: Prompt) -> AsyncGenerator[Piece, None]:
        await self._hosted.renew()
        stream = chat.ask(
            self._hosted.client, asked, model=self.model, max_tokens=self._settings.max_tokens, extras=self._extras
        )
        async with aclosing(stream) as pieces:
            async for piece in pieces:
                yield piece
