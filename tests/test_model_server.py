"""The model server that other tests lean on: the real client libraries take it for the real thing."""

import anthropic
import anyio
import openai
import pytest

from tests.model_server import LATER, MISBEHAVIOUR, WIRES, Act, Asked, ModelServer, Wire


async def complete(server: ModelServer, wire: Wire, text: str = "Hello.") -> str:
    """One turn through the vendor's own library; what it raises is raised."""
    said = ""
    with anyio.fail_after(20):
        if wire == "anthropic":
            async with anthropic.AsyncAnthropic(api_key="k", base_url=server.root, max_retries=0) as client:
                messages = await client.messages.create(
                    model="m",
                    max_tokens=50,
                    stream=True,
                    system="Be brief.",
                    messages=[{"role": "user", "content": text}],
                )
                async for event in messages:
                    if event.type == "content_block_delta" and event.delta.type == "text_delta":
                        said += event.delta.text
        else:
            async with openai.AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0) as other:
                chunks = await other.chat.completions.create(
                    model="m",
                    stream=True,
                    messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": text}],
                )
                async for chunk in chunks:
                    said += "".join(choice.delta.content or "" for choice in chunk.choices)
    return said


@pytest.mark.parametrize("wire", WIRES)
async def test_it_says_what_it_was_told_to_say(wire: Wire) -> None:
    async with ModelServer(["One.", Act(text="Two, a letter at a time.", piece=1)]) as server:
        assert [await complete(server, wire) for _ in range(3)] == ["One.", *["Two, a letter at a time."] * 2]


@pytest.mark.parametrize("wire", WIRES)
async def test_it_answers_what_it_was_asked(wire: Wire) -> None:
    def echo(asked: Asked) -> str:
        return f"{asked.system} {asked.last}"

    async with ModelServer(echo) as server:
        assert await complete(server, wire, "Who are you?") == "Be brief. Who are you?"
        assert server.asked[0].talk == [("user", "Who are you?")]
        assert server.asked[0].wire == wire


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", [name for name, act in MISBEHAVIOUR.items() if act.status >= 400])
async def test_its_errors_are_those_the_libraries_know(wire: Wire, name: str) -> None:
    async with ModelServer(MISBEHAVIOUR[name]) as server:
        with pytest.raises(anthropic.APIStatusError if wire == "anthropic" else openai.APIStatusError) as caught:
            await complete(server, wire)
    assert caught.value.status_code == MISBEHAVIOUR[name].status


@pytest.mark.parametrize("wire", WIRES)
async def test_it_breaks_off_in_the_middle_when_told_to(wire: Wire) -> None:
    async with ModelServer(LATER["an end without an end"]) as server:
        assert (await complete(server, wire)).startswith("I follow you. How")
