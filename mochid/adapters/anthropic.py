"""A coach that is one of Anthropic's models, over their own library, streaming.

Rules: the system prompt, the problem and the talk so far are marked for the prompt cache, so that a turn costs little more than
what is new in it. The library is imported late and off the loop: it takes a second.
"""

import re
from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from msgspec import Struct

from mochid.interview.coach.prompt import Prompt
from mochid.llm import clients
from mochid.llm.chat import Extras
from mochid.llm.exchange import Counted, Finish, Piece
from mochid.llm.hosted import Hosted, HostedSettings
from mochid.llm.keys import Key
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


class Anthropic:
    """Claude as the interviewer."""

    name: ClassVar[str] = "anthropic"
    cloud: ClassVar[bool] = True
    is_model: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = HostedSettings

    def __init__(self, settings: HostedSettings) -> None:
        self._settings = settings
        self.model = settings.model or DEFAULT
        wanted: dict[str, Any] = {"thinking": {"type": "disabled"}}
        if not _NO_SAMPLING.match(self.model):
            wanted["temperature"] = min(settings.temperature, 1.0)
        self._extras = Extras(wanted, thinking=[{"type": "between_tools"}])
        self._hosted = Hosted(self.name, CALLED, self.model, settings, self._connected, self._ask)

    async def __aenter__(self) -> Self:
        await self._hosted.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._hosted.close()

    def _connected(self, key: Key) -> "anthropic.AsyncAnthropic":
        import anthropic

        return anthropic.AsyncAnthropic(
            api_key=key.reveal(),
            base_url=self._settings.endpoint or None,
            max_retries=0,  # a retry would cost the candidate's patience; the authored coach does not
            timeout=2 * self._settings.timeout_s,
            http_client=clients.http(anthropic),
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
        import anthropic

        while True:
            try:
                stream = await self._hosted.client.messages.create(
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
