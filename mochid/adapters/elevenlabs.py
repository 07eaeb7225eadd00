"""ElevenLabs, over its streaming HTTP interface: the most natural voices, for money. Needs a key, and no package.

Rules:
- A cloud engine: what the interviewer says goes to ElevenLabs. The key comes from `ELEVENLABS_API_KEY`, keys.toml or the keyring.
- Sound is asked for as plain 16-bit samples and handed on as it comes. One connection is kept open between lines.
- Nothing is asked twice: a line that failed is another engine's. No redirection is followed, no proxy but the environment's.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Self
from urllib.parse import quote

import anyio.to_thread
from msgspec import Meta, Struct

from mochid.llm import keys, refusals
from mochid.ports import Audio, Unavailable

if TYPE_CHECKING:
    import httpx2

CALLED: Final = "ElevenLabs"
RATE: Final = 24_000
NATURAL_WPM: Final = 180
SLOWEST, QUICKEST = 0.7, 1.2
"""What the service takes for a pace; 1 is its own."""
DEFAULTS: Final = {"en": "EXAVITQu4vr4xnSDxMaL", "en-us": "EXAVITQu4vr4xnSDxMaL", "en-gb": "JBFqnCBsd6RMkjVDRZzb"}
"""The voice for those who ask for a language: Sarah, George."""
CHUNK: Final = RATE // 5 * 2
"""Bytes handed on at once: a fifth of a second."""
MOST: Final = RATE * 2 * 120
"""Bytes of the longest line: two minutes."""


class ElevenLabsSettings(Struct, frozen=True, forbid_unknown_fields=True):
    voice: str = "en-US"
    """A language, or the id of one of its voices."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = NATURAL_WPM
    model: str = "eleven_flash_v2_5"
    base_url: str = "https://api.elevenlabs.io"
    timeout_s: Annotated[float, Meta(gt=0)] = 4.0
    """Seconds for the connection, and between two pieces of sound."""


class ElevenLabs:
    name: ClassVar[str] = "elevenlabs"
    cloud: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = ElevenLabsSettings

    def __init__(self, settings: ElevenLabsSettings = ElevenLabsSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._stack = AsyncExitStack()
        self._client: httpx2.AsyncClient | None = None
        self._key: keys.Key
        self._voice = ""

    async def __aenter__(self) -> Self:
        self._voice = _choose(self._settings.voice)
        self._key = await anyio.to_thread.run_sync(keys.wanted, "elevenlabs")
        client = await anyio.to_thread.run_sync(_client, self._settings)
        self._client = await self._stack.enter_async_context(client)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client = None
        await self._stack.aclose()

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        import httpx2

        if self._client is None:
            raise Unavailable("The voice is not open.")
        if not any(letter.isalnum() for letter in text):
            return
        try:
            async with self._client.stream(
                "POST", self._path(), json=self._body(text), headers=self._headers()
            ) as answer:
                await self._check(answer)
                held, total = b"", 0
                async for data in answer.aiter_raw():
                    held, total = held + data, total + len(data)
                    if total > MOST:
                        raise Unavailable(f"{CALLED} sent more sound than any line has.")
                    whole = len(held) - len(held) % 2
                    if whole >= CHUNK:
                        yield _audio(held[:whole])
                        held = held[whole:]
                if len(held) >= 2:
                    yield _audio(held[: len(held) - len(held) % 2])
                if not total:
                    raise Unavailable(f"{CALLED} sent no sound.")
        except httpx2.HTTPError as error:
            raise refusals.broken(error, called=CALLED, where=self._settings.base_url) from None

    def _path(self) -> str:
        return f"/v1/text-to-speech/{quote(self._voice, safe='')}/stream?output_format=pcm_{RATE}"

    def _body(self, text: str) -> dict[str, object]:
        speed = min(QUICKEST, max(SLOWEST, self._settings.rate_wpm / NATURAL_WPM))
        return {"text": text, "model_id": self._settings.model, "voice_settings": {"speed": round(speed, 2)}}

    def _headers(self) -> dict[str, str]:
        return {"xi-api-key": self._key.reveal(), "Accept": "audio/pcm"}

    async def _check(self, answer: "httpx2.Response") -> None:
        """Raises `Unavailable` for an answer that is no sound."""
        if answer.status_code != 200:
            raise refusals.refused(answer.status_code, await answer.aread(), called=CALLED, key=self._key)
        if not answer.headers.get("content-type", "audio/").startswith(("audio/", "application/octet-stream")):
            raise Unavailable(f"{CALLED} sent something that is no sound.", "Is there a login page in between?")


def _client(settings: ElevenLabsSettings) -> "httpx2.AsyncClient":
    """Blocking: reads the certificates."""
    import httpx2

    return httpx2.AsyncClient(base_url=settings.base_url, timeout=settings.timeout_s, follow_redirects=False)


def _audio(data: bytes) -> Audio:
    import numpy as np

    return Audio(np.frombuffer(data, "<i2").astype(np.float32) / np.float32(32768), RATE)


def _choose(voice: str) -> str:
    language = voice.lower().replace("_", "-")
    if found := DEFAULTS.get(language):
        return found
    if not voice.isalnum() or len(voice) < 12:
        raise Unavailable(
            f"{CALLED} has no voice for {voice} that mochi knows of.", "Set tts.voice to the id of a voice."
        )
    return voice
