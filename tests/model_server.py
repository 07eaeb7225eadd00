"""A model server on loopback that speaks the Anthropic and the OpenAI wire, answers what it is told to, and misbehaves on request.

How to use it, in a test or a bench on asyncio:

    async with ModelServer("What does that cost?") as server:            # always this answer
        AnthropicCoach(AnthropicSettings(base_url=server.root))          # /v1/messages
        LocalCoach(LocalSettings(base_url=server.url))                   # /v1/chat/completions
        server.asked[-1].system, server.asked[-1].talk, server.asked[-1].last, server.asked[-1].body

    ModelServer(lambda asked: f"Use a hash map, for {asked.last}.")      # a worst-case model: any function of the request
    ModelServer(["First answer.", MISBEHAVIOUR["stall"], "Third."])      # one after the other; the last for ever
    ModelServer(Act("Let me see. Go on.", piece=1, between=0.01))        # a letter at a time, ten milliseconds apart

What a turn is answered with is an `Act`, plain text being an act that does nothing wrong. `MISBEHAVIOUR` names every way to
misbehave that the coaches are tested against; `WIRES` are the two protocols. Nothing here knows mochi; nothing leaves 127.0.0.1.
"""

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, Literal, Self

from msgspec import Struct

Wire = Literal["anthropic", "openai"]
WIRES: tuple[Wire, ...] = ("anthropic", "openai")
FOREVER = 3600.0


class Act(Struct, frozen=True, kw_only=True):
    """How one request is answered."""

    text: str = "What does that cost?"
    piece: int = 5
    """Characters in one piece of the stream."""
    first: float = 0.0
    """Seconds before the first piece ..."""
    between: float = 0.0
    """... and between two of them."""
    status: int = 200
    error: str = ""
    """With a status that is not 200: what the error says."""
    kind: str = "api_error"
    """The error's type."""
    refuses: tuple[str, ...] = ()
    """Parameters that make it answer 400, naming the first of them that was sent."""
    after: int = 0
    """Pieces that are sent before it goes wrong in one of these ways:"""
    wrong: Literal["", "stall", "drop", "garbage", "not_sse", "error_event", "no_end", "silent"] = ""
    """`silent`: not even the status line comes. `no_end`: the stream ends as if it were whole, without saying so."""
    raw: bytes = b""
    """Sent in place of everything after the status line and the headers."""
    finish: Literal["stop", "length", "refusal"] = "stop"
    usage: bool = True
    cached: int = 0
    """Tokens of the prompt that were read from the cache."""
    headers: tuple[tuple[str, str], ...] = ()


MISBEHAVIOUR: dict[str, Act] = {
    "429": Act(status=429, kind="rate_limit_error", error="Too many requests.", headers=(("retry-after", "30"),)),
    "500": Act(status=500, error="Something broke."),
    "503": Act(status=503, error="Try later."),
    "529 overloaded": Act(status=529, kind="overloaded_error", error="Overloaded."),
    "401 wrong key": Act(status=401, kind="authentication_error", error="invalid x-api-key"),
    "403 forbidden": Act(status=403, kind="permission_error", error="Not for you."),
    "404 wrong model": Act(status=404, kind="not_found_error", error="model: no-such-model"),
    "400 context too long": Act(
        status=400, kind="invalid_request_error", error="prompt is too long: 210000 tokens > 200000 maximum"
    ),
    "413 too large": Act(status=413, kind="request_too_large", error="Request exceeds the maximum size."),
    "302 elsewhere": Act(status=302, headers=(("location", "http://127.0.0.1:9/elsewhere"),)),
    "stall before the first word": Act(wrong="stall"),
    "no status line": Act(wrong="silent"),
    "stall in a sentence": Act(text="How would you go on from here?", wrong="stall", after=3),
    "drop before the first word": Act(wrong="drop"),
    "drop in a sentence": Act(text="How would you go on from here?", wrong="drop", after=3),
    "bad JSON": Act(text="How would you go on from here?", wrong="garbage", after=2),
    "not a stream": Act(wrong="not_sse"),
    "an error in the stream": Act(text="How would you go on from here?", wrong="error_event", after=2),
    "an end without an end": Act(text="How would you go on", wrong="no_end", after=3),
    "empty answer": Act(text=""),
    "white answer": Act(text=" \n\n "),
    "half a sentence": Act(text="Let me think about what you", finish="length"),
    "refusal": Act(text="", finish="refusal"),
}
"""Every way to go wrong that leaves a coach with nothing whole to say."""

LATER: dict[str, Act] = {
    name: Act(text="I follow you. How would you go on from here?", after=7, wrong=wrong)  # type: ignore[arg-type]
    for name, wrong in (
        ("stall", "stall"),
        ("drop", "drop"),
        ("bad JSON", "garbage"),
        ("error in the stream", "error_event"),
        ("an end without an end", "no_end"),
    )
} | {"length": Act(text="I follow you. How would you go on", finish="length")}
"""Ways to go wrong after a first whole sentence, "I follow you.", and in the middle of the second."""


class Asked(Struct, frozen=True):
    """One request for a completion, as it came in."""

    wire: Wire
    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def system(self) -> str:
        """All the system text."""
        if self.wire == "anthropic":
            return _text(self.body.get("system", ""))
        return "\n".join(_text(m["content"]) for m in self.body["messages"] if m["role"] in ("system", "developer"))

    @property
    def talk(self) -> list[tuple[str, str]]:
        """The conversation: (role, text), without the system."""
        return [(m["role"], _text(m["content"])) for m in self.body["messages"] if m["role"] in ("user", "assistant")]

    @property
    def last(self) -> str:
        """The last message of the user."""
        return next((text for role, text in reversed(self.talk) if role == "user"), "")

    @property
    def whole(self) -> str:
        """Everything that was sent, as one text."""
        return "\n".join((self.system, *(text for _, text in self.talk)))


def _text(content: Any) -> str:
    return content if isinstance(content, str) else "\n".join(part["text"] for part in content)


Answer = Act | str
Answers = Answer | Sequence[Answer] | Callable[[Asked], Answer]


class ModelServer:
    """The server: `async with ModelServer(...) as server`."""

    def __init__(self, answers: Answers = "What does that cost?", *, models: Sequence[str] = ("test-model",)) -> None:
        self.answers = answers
        self.models = models
        self.asked: list[Asked] = []
        self.connections = 0
        self.spoke: list[tuple[float, str]] = []
        """Each piece of text, and when it was sent (`time.monotonic`)."""
        self._open: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}

    @property
    def root(self) -> str:
        """Base URL for an Anthropic client."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """Base URL for an OpenAI client."""
        return f"{self.root}/v1"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for writer, task in list(self._open.items()):
            task.cancel()
            writer.transport.abort()
        await asyncio.gather(*self._open.values(), return_exceptions=True)

    def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open[writer] = asyncio.ensure_future(self._converse(reader, writer))

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            verb, path, _ = head[0].split(" ", 2)
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
            raw = await reader.readexactly(int(headers.get("content-length", 0)))
            work = asyncio.ensure_future(self._answer(verb, path, headers, raw, writer))
            gone = asyncio.ensure_future(reader.read())  # a client that leaves ends the work
            try:
                await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                work.cancel()
                gone.cancel()
                await asyncio.gather(work, gone, return_exceptions=True)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._open.pop(writer, None)
            writer.close()

    async def _answer(
        self, verb: str, path: str, headers: dict[str, str], raw: bytes, writer: asyncio.StreamWriter
    ) -> None:
        if verb == "GET":
            await _send(writer, self._look_up(path))
            return
        wire: Wire = "anthropic" if path.endswith("/messages") else "openai"
        asked = Asked(wire, path, headers, json.loads(raw))
        self.asked.append(asked)
        answer = self._next(asked)
        act = Act(text=answer) if isinstance(answer, str) else answer
        refused = next((name for name in act.refuses if name in asked.body), "")
        if refused:
            act = Act(status=400, kind="invalid_request_error", error=f"`{refused}` is not supported with this model.")
        if act.wrong == "silent":
            await asyncio.sleep(FOREVER)
        if act.status != 200:
            await _send(writer, _error(act, wire))
            return
        if act.wrong == "not_sse":
            await _send(
                writer, b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>Welcome</h1>"
            )
            return
        await _stream(writer, act, asked, self.spoke)

    def _look_up(self, path: str) -> bytes:
        """`GET /v1/models` and `GET /v1/models/<id>`; an act that is an error is one here, too."""
        wire: Wire = "anthropic"
        if isinstance(self.answers, Act) and self.answers.status != 200:
            return _error(self.answers, wire)
        known = [{"id": name, "object": "model", "type": "model", "display_name": name} for name in self.models]
        known = [{**one, "created": 1, "created_at": "2026-01-01T00:00:00Z", "owned_by": "me"} for one in known]
        name = path.partition("/models")[2].strip("/")
        if not name:
            return _plain(200, {"object": "list", "data": known, "has_more": False, "first_id": "", "last_id": ""})
        found = next((one for one in known if one["id"] == name), None)
        return _plain(200, found) if found else _error(MISBEHAVIOUR["404 wrong model"], wire)

    def _next(self, asked: Asked) -> Answer:
        if callable(self.answers):
            return self.answers(asked)
        if isinstance(self.answers, str | Act):
            return self.answers
        return self.answers[min(len(self.asked), len(self.answers)) - 1]


# -- the wires ---------------------------------------------------------------------------------------------------------


async def _send(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(data)
    await writer.drain()


def _plain(status: int, value: Any, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    body = json.dumps(value).encode()
    lines = [f"HTTP/1.1 {status} X", "content-type: application/json", f"content-length: {len(body)}"]
    lines += ["connection: close", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _error(act: Act, wire: Wire) -> bytes:
    error: dict[str, Any] = {"type": act.kind, "message": act.error}
    if wire == "openai":
        return _plain(act.status, {"error": {**error, "code": None, "param": None}}, act.headers)
    return _plain(act.status, {"type": "error", "error": error}, act.headers)


async def _stream(writer: asyncio.StreamWriter, act: Act, asked: Asked, spoke: list[tuple[float, str]]) -> None:
    head = (
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n"
    )
    await _send(writer, head)
    if act.raw:
        await _chunk(writer, act.raw)
        await _send(writer, b"0\r\n\r\n")
        return
    opening, said, closing = (_anthropic if asked.wire == "anthropic" else _openai)(act, asked)
    for event in opening:
        await _chunk(writer, event)
    await asyncio.sleep(act.first)
    for number, (event, text) in enumerate(zip(said, _pieces(act), strict=True)):
        if act.wrong and number == act.after:
            break
        await asyncio.sleep(act.between if number else 0)
        spoke.append((time.monotonic(), text))
        await _chunk(writer, event)
    match act.wrong:
        case "stall":
            await asyncio.sleep(FOREVER)
        case "drop":
            writer.transport.abort()
            return
        case "garbage":
            await _chunk(writer, b'event: content_block_delta\ndata: {"type": "content_bl\n\n')
        case "error_event":
            error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded", "code": 529}}
            await _chunk(writer, _event("error", error))
        case "no_end":
            closing = []
    for event in closing:
        await _chunk(writer, event)
    await _send(writer, b"0\r\n\r\n")


async def _chunk(writer: asyncio.StreamWriter, data: bytes) -> None:
    await _send(writer, f"{len(data):x}\r\n".encode() + data + b"\r\n")


def _event(name: str, value: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(value)}\n\n".encode()


def _pieces(act: Act) -> list[str]:
    return re.findall(rf"(?s).{{1,{act.piece}}}", act.text)


def _tokens(text: str) -> int:
    return len(text) // 4 + 1


Parts = tuple[list[bytes], Iterator[bytes], list[bytes]]
"""What comes before the words, the words, and what comes after them."""


def _anthropic(act: Act, asked: Asked) -> Parts:
    sent = _tokens(asked.whole)
    usage = {"input_tokens": sent - act.cached, "cache_read_input_tokens": act.cached, "cache_creation_input_tokens": 0}
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": asked.body["model"],
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {**usage, "output_tokens": 1},
    }
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    opening = [_event("message_start", {"type": "message_start", "message": message})]
    opening += [_event("content_block_start", block), _event("ping", {"type": "ping"})]
    said = (
        _event(
            "content_block_delta",
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}},
        )
        for piece in _pieces(act)
    )
    reason = {"stop": "end_turn", "length": "max_tokens", "refusal": "refusal"}[act.finish]
    ending = {
        "type": "message_delta",
        "delta": {"stop_reason": reason, "stop_sequence": None},
        "usage": {"output_tokens": _tokens(act.text)},
    }
    closing = [_event("content_block_stop", {"type": "content_block_stop", "index": 0})]
    closing += [_event("message_delta", ending), _event("message_stop", {"type": "message_stop"})]
    return opening, said, closing


def _openai(act: Act, asked: Asked) -> Parts:
    def chunk(delta: dict[str, Any], finish: str | None = None, **more: Any) -> bytes:
        choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
        whole = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": asked.body["model"]}
        return f"data: {json.dumps({**whole, 'choices': choices, **more})}\n\n".encode()

    refused = act.finish == "refusal"
    said = (chunk({"content": piece}) for piece in _pieces(act))
    closing = [chunk({}, {"stop": "stop", "length": "length", "refusal": "content_filter"}[act.finish])]
    if act.usage and asked.body.get("stream_options", {}).get("include_usage"):
        usage = {
            "prompt_tokens": (sent := _tokens(asked.whole)),
            "completion_tokens": (received := _tokens(act.text)),
            "total_tokens": sent + received,
            "prompt_tokens_details": {"cached_tokens": act.cached},
        }
        closing.append(chunk({}, choices=[], usage=usage))
    opening = [chunk({"role": "assistant", "content": None if refused else ""})]
    return opening, said, [*closing, b"data: [DONE]\n\n"]
