"""An OpenAI-compatible transcription endpoint: OpenAI's own, or a server of yours (speaches, whisper.cpp, LocalAI, vLLM).

Rules:
- A server on this machine is no cloud. One elsewhere hears what you say, and privacy.local_only forbids it.
- OpenAI's key goes to OpenAI and to nobody else. Another server gets `MOCHI_STT_API_KEY`, if there is one.
- A server in trouble is asked once more, soon; then it is another engine's turn. No redirection is followed.
- What Whisper invents for silence is dropped where the server tells how sure it was.
"""

import io
import math
import re
import wave
from contextlib import AsyncExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self
from urllib.parse import urlsplit

import anyio
import anyio.to_thread
import msgspec
from msgspec import Meta, Struct

from mochid.llm import keys, refusals
from mochid.ports import RATE, Audio, Recognised, Unavailable, Vocabulary
from mochid.settings import is_here
from mochid.sound.inventions import believable

if TYPE_CHECKING:
    import httpx2

CALLED: Final = "The transcription server"
OPENAI: Final = "api.openai.com"
HOT_WORDS: Final = 40
MOST: Final = 1 << 20
"""Bytes of an answer that can be one utterance."""
AGAIN: Final = 0.5
"""Seconds until a server in trouble is asked once more."""
PLAIN: Final = 0.7
"""Confidence when the server does not tell: people's own servers are good, and may be wrong."""


class ApiSettings(Struct, frozen=True, forbid_unknown_fields=True):
    base_url: str = "https://api.openai.com/v1"
    model: str = "whisper-1"
    language: str = "en"
    timeout_s: Annotated[float, Meta(gt=0)] = 8.0


class Segment(Struct, frozen=True):
    """One segment of a verbose answer; servers leave out what they don't know."""

    text: str = ""
    avg_logprob: float = -0.3
    no_speech_prob: float = 0.0
    compression_ratio: float = 1.0


class Answer(Struct, frozen=True):
    text: str
    segments: tuple[Segment, ...] | None = None


class Api:
    name: ClassVar[str] = "api"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = ApiSettings

    @staticmethod
    def sends_away(settings: ApiSettings) -> bool:
        return not is_here(settings.base_url)

    def __init__(self, settings: ApiSettings = ApiSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._stack = AsyncExitStack()
        self._client: httpx2.AsyncClient | None = None
        self._key: keys.Key | None = None

    async def __aenter__(self) -> Self:
        if urlsplit(self._settings.base_url).scheme not in ("http", "https"):
            raise Unavailable(
                f"{self._settings.base_url!r} is no address of a server.", "Set stt.options.api.base_url: http://..."
            )
        at_openai = urlsplit(self._settings.base_url).hostname == OPENAI
        find = keys.wanted if at_openai else keys.find
        self._key = await anyio.to_thread.run_sync(find, "openai" if at_openai else "stt")
        client = await anyio.to_thread.run_sync(_client, self._settings)
        self._client = await self._stack.enter_async_context(client)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client = None
        await self._stack.aclose()

    async def transcribe(self, audio: Audio, vocabulary: Vocabulary) -> Recognised:
        if self._client is None:
            raise Unavailable("The recogniser is not open.")
        hot = _hot(vocabulary)
        sound = await anyio.to_thread.run_sync(_wav, audio)
        status, body = await self._ask(self._client, sound, hot)
        if status == 429 or status >= 500 or not status:
            await anyio.sleep(AGAIN)
            status, body = await self._ask(self._client, sound, hot, last=True)
        if status != 200:
            raise refusals.refused(status, body, called=CALLED, key=self._key)
        return _understood(body, hot)

    async def _ask(
        self, client: "httpx2.AsyncClient", sound: bytes, hot: tuple[str, ...], last: bool = False
    ) -> tuple[int, bytes]:
        """Status and body of one request; status 0 for a connection that broke, unless this is the last try."""
        import httpx2

        form = {
            "model": self._settings.model,
            "language": self._settings.language.partition("-")[0],
            "response_format": "verbose_json" if "whisper" in self._settings.model.lower() else "json",
            "temperature": "0",
            **({"prompt": f"A coding interview about {', '.join(hot)}."} if hot else {}),
        }
        headers = {"Authorization": f"Bearer {self._key.reveal()}"} if self._key else {}
        file = {"file": ("utterance.wav", sound, "audio/wav")}
        try:
            async with client.stream("POST", "audio/transcriptions", data=form, files=file, headers=headers) as answer:
                body = b""
                async for data in answer.aiter_bytes():
                    body += data
                    if len(body) > MOST:
                        raise Unavailable(f"{CALLED} sent more text than anybody said.")
                return answer.status_code, body
        except httpx2.HTTPError as error:
            if last or "Timeout" in type(error).__name__:
                raise refusals.broken(error, called=CALLED, where=self._settings.base_url) from None
            return 0, b""


def _client(settings: ApiSettings) -> "httpx2.AsyncClient":
    """Blocking: reads the certificates. What is meant for this machine goes through no proxy."""
    import httpx2

    return httpx2.AsyncClient(
        base_url=settings.base_url.rstrip("/") + "/",
        timeout=httpx2.Timeout(settings.timeout_s, connect=min(3.0, settings.timeout_s)),
        trust_env=not is_here(settings.base_url),
        follow_redirects=False,
    )


def _hot(vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*vocabulary.words, *vocabulary.phrases)))[:HOT_WORDS]


def _wav(audio: Audio) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(audio.pcm(RATE))
    return file.getvalue()


def _understood(body: bytes, hot: tuple[str, ...]) -> Recognised:
    """Raises `Unavailable` for an answer that is none."""
    try:
        answer = msgspec.json.decode(body, type=Answer, strict=False)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError):
        raise Unavailable(f"{CALLED} sent something that is no answer.", "Check stt.options.api.base_url.") from None
    if answer.segments is None:
        text = " ".join(answer.text.split())
        return Recognised(text, PLAIN if re.search(r"\w", text) else 0.0)
    kept: list[Any] = [segment for segment in answer.segments if believable(segment, hot)]
    if not kept:
        return Recognised("", 0.0)
    sure = sum(segment.avg_logprob for segment in kept) / len(kept)
    return Recognised(" ".join(segment.text.strip() for segment in kept), round(min(1.0, math.exp(min(0.0, sure))), 2))
