"""A coach that is one of Anthropic's models, over their own library, streaming.

Rules: the system prompt, the problem and the talk so far are marked for the prompt cache, so that a turn costs little more than
what is new in it. The library is imported late and off the loop: it takes a second.
"""

import re
from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.interview.prompt import Prompt
from mochid.llm import clients, keys, prices, trouble
from mochid.llm.chat import Extras
from mochid.llm.exchange import Counted, Exchange, Finish, Piece
from mochid.talk import CoachTurn, Usage

if TYPE_CHECKING:
    import anthropic

DEFAULT: Final = "claude-haiku-5-5"
"""Quick and cheap: a turn has to begin within a second."""
FINISH: Final = {"max_tokens": Finish.LENGTH, "model_context_window_exceeded": Finish.LENGTH, "refusal": Finish.REFUSAL}
_NO_SAMPLING: Final = re.compile(r"claude-(?:haiku-5-5|(?:sonnet|opus|haiku)-(?:[5-9]|\d\d)|opus-4-[78]|fable|mythos)")
"""Models that take no `temperature` but their own."""
_CACHED: Final = {"type": "ephemeral"}

CALLED: Final = "Anthropic"


class AnthropicSettings(Struct, frozen=True, forbid_unknown_fields=True):
    model: str = ""
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.3
    max_tokens: Annotated[int, Meta(ge=16)] = 600
    timeout_s: Annotated[float, Meta(gt=0)] = 10.0
    endpoint: str = ""
    """Another address of the service; "" is Anthropic's own, or ANTHROPIC_BASE_URL."""
    price: tuple[float, float, float, float] | None = None
    """Dollars for a million tokens: sent, received, read from the cache, written into it."""


class Anthropic:
    """Claude as the interviewer."""

    name: ClassVar[str] = "anthropic"
    cloud: ClassVar[bool] = True
    is_model: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = AnthropicSettings

    def __init__(self, settings: AnthropicSettings) -> None:
        self._settings = settings
        self.model = settings.model or DEFAULT
        wanted: dict[str, Any] = {"thinking": {"type": "disabled"}}
        if not _NO_SAMPLING.match(self.model):
            wanted["temperature"] = min(settings.temperature, 1.0)
        self._extras = Extras(wanted, thinking=[{"type": "between_tools"}])
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

    def _connected(self) -> "anthropic.AsyncAnthropic":
        self._key = keys.wanted("anthropic")
        import anthropic

        return anthropic.AsyncAnthropic(
            api_key=self._key.reveal(),
            base_url=self._settings.endpoint or None,
            max_retries=0,  # a retry would cost the candidate's patience; the authored coach does not
            timeout=2 * self._settings.timeout_s,
            http_client=clients.http(anthropic),
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
            self._key = await clients.renew(self._client, self._key, "anthropic")
        import anthropic

        while True:
            try:
                stream = await self._client.messages.create(
                    model=self.model,
                    max_tokens=self._settings.max_tokens,
                    system=_system(asked),
                    messages=_messages(asked),
                    stream=True,
                    extra_body=self._extras.wanted,
                )
                break
            except anthropic.BadRequestError as error:
                if not self._extras.drop(str(error)):
                    raise
        async with stream:
            async for event in stream:
                match event.type:
                    case "message_start":
                        yield _counted(event.message.usage)
                    case "content_block_delta" if event.delta.type == "text_delta":
                        yield event.delta.text
                    case "message_delta":
                        yield Counted(received=event.usage.output_tokens)
                        yield FINISH.get(event.delta.stop_reason or "", Finish.STOP)
                    case _:
                        pass


def _system(asked: Prompt) -> Any:
    return [{"type": "text", "text": asked.system}, {"type": "text", "text": asked.problem, "cache_control": _CACHED}]


def _messages(asked: Prompt) -> Any:
    """The talk, marked at its end for the cache, then what is new."""
    talk: list[dict[str, Any]] = [
        {"role": message.role, "content": [{"type": "text", "text": message.text}]} for message in asked.talk
    ]
    if talk:
        talk[-1]["content"][-1]["cache_control"] = _CACHED
    return [*talk, {"role": "user", "content": asked.now}]


def _counted(usage: Any) -> Counted:
    cached, written = usage.cache_read_input_tokens or 0, usage.cache_creation_input_tokens or 0
    return Counted(sent=usage.input_tokens + cached + written, cached=cached, written=written)
