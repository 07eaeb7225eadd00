"""The OpenAI wire, spoken by OpenAI and by nearly every server of one's own: a prompt in, pieces out.

Rules: what not every server or model takes is an `extra`. One that is refused by name is left out from then on, and the request is
made again at once, within the same turn.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from mochid.interview.coach.prompt import Prompt
from mochid.llm.exchange import Counted, Finish, Piece

if TYPE_CHECKING:
    import openai

FINISH = {"stop": Finish.STOP, "length": Finish.LENGTH, "content_filter": Finish.REFUSAL}


class Extras:
    """Parameters that a server may refuse, each with the values to try, one after the other, before it is left out."""

    def __init__(self, wanted: Mapping[str, Any], **instead: Sequence[Any]) -> None:
        """`instead`: what to send for a parameter after its first value was refused."""
        self.wanted = dict(wanted)
        self._instead = {name: list(values) for name, values in instead.items()}

    def drop(self, words: str) -> bool:
        """Send what the refusal names otherwise, or not at all. False: it names none of them."""
        named = [name for name in self.wanted if name in words]
        for name in named:
            if self._instead.get(name):
                self.wanted[name] = self._instead[name].pop(0)
            else:
                del self.wanted[name]
        return bool(named)


async def ask(
    client: "openai.AsyncOpenAI", asked: Prompt, *, model: str, max_tokens: int, extras: Extras
) -> AsyncGenerator[Piece, None]:
    """One answer. Raises what the client library raises."""
    import openai

    while True:
        limit = {"max_completion_tokens" if "max_completion_tokens" in extras.wanted else "max_tokens": max_tokens}
        body = {**{k: v for k, v in extras.wanted.items() if k != "max_completion_tokens"}, **limit}
        try:
            stream = await client.chat.completions.create(
                model=model,
                messages=_messages(asked),
                stream=True,
                extra_body=body,
            )
            break
        except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
            if not extras.drop(str(error)):
                raise
    async with aclosing(_pieces(stream)) as pieces:
        async for piece in pieces:
            yield piece


def _messages(asked: Prompt) -> Any:
    talk = [{"role": message.role, "content": message.text} for message in asked.messages]
    return [{"role": "system", "content": f"{asked.system}\n\n{asked.problem}"}, *talk]


async def _pieces(stream: Any) -> AsyncGenerator[Piece, None]:
    async with stream:
        async for chunk in stream:
            for choice in (chunk.choices or ())[:1]:
                if choice.delta and (choice.delta.content or getattr(choice.delta, "refusal", None)):
                    yield choice.delta.content or ""
                if choice.finish_reason:
                    yield FINISH.get(choice.finish_reason, Finish.STOP)
            if chunk.usage is not None:
                details = chunk.usage.prompt_tokens_details
                yield Counted(
                    sent=chunk.usage.prompt_tokens,
                    cached=(details.cached_tokens or 0) if details else 0,
                    written=(getattr(details, "cache_write_tokens", None) or 0) if details else 0,
                    received=chunk.usage.completion_tokens,
                )
