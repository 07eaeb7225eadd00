"""edge-tts: the voices that Microsoft's browser reads pages with, over the network, without a key. Needs the extra `edge`.

Rules:
- A cloud engine: what the interviewer says goes to Microsoft. The service is not ours, and may change or refuse at any time.
- Its MP3 is decoded as it comes, so the first words are heard while the rest is on its way.
"""

import re
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Annotated, Any, ClassVar, Self

import anyio
import anyio.to_thread
from msgspec import Meta, Struct

from mochid import installing
from mochid.ports import Audio, Unavailable

NATURAL_WPM = 180
DEFAULTS = {
    "en": "en-US-AriaNeural",
    "en-us": "en-US-AriaNeural",
    "en-gb": "en-GB-SoniaNeural",
    "en-au": "en-AU-NatashaNeural",
    "en-in": "en-IN-NeerjaNeural",
    "de": "de-DE-KatjaNeural",
    "fr": "fr-FR-DeniseNeural",
    "es": "es-ES-ElviraNeural",
}
"""The voice for those who ask for a language."""
CHUNK = 0.3
"""Seconds of sound that are handed on at once."""
FULL_NAME = re.compile(r"[a-z]{2,3}-[A-Za-z]{2,8}(?:-[A-Za-z]+)*Neural")


class EdgeSettings(Struct, frozen=True, forbid_unknown_fields=True):
    voice: str = "en-US"
    """A language, or the full name of one of its voices: en-US-GuyNeural."""
    rate_wpm: Annotated[int, Meta(ge=80, le=450)] = NATURAL_WPM
    timeout_s: Annotated[float, Meta(gt=0)] = 4.0
    """Seconds for the connection, and between two pieces of sound."""
    proxy: str = ""


class EdgeTts:
    name: ClassVar[str] = "edge-tts"
    cloud: ClassVar[bool] = True
    Settings: ClassVar[type[Struct]] = EdgeSettings

    def __init__(self, settings: EdgeSettings = EdgeSettings()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._voice = ""
        self._library: Any = None

    async def __aenter__(self) -> Self:
        self._voice = _choose(self._settings.voice)
        self._library = await anyio.to_thread.run_sync(_imported)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._library = None

    async def speak(self, text: str) -> AsyncIterator[Audio]:
        if self._library is None:
            raise Unavailable("The voice is not open.")
        if not any(letter.isalnum() for letter in text):
            return
        decoder = _Decoder()
        talk = self._talk(text)
        stream = talk.stream()
        try:
            while (piece := await self._next(stream)) is not None:
                decoder.feed(piece)
                if decoder.seconds >= CHUNK:
                    yield decoder.take()
            decoder.end()
            if decoder.seconds:
                yield decoder.take()
            # The library counts a part of the text when the service says that it is whole.
            if not getattr(talk, "state", {}).get("cumulative_audio_bytes", 1):
                raise Unavailable("edge-tts broke off in the middle of a line.")
        finally:
            with anyio.CancelScope(shield=True):
                await stream.aclose()

    def _talk(self, text: str) -> Any:
        percent = round(100 * self._settings.rate_wpm / NATURAL_WPM) - 100
        seconds = max(1, round(self._settings.timeout_s))
        return self._library.Communicate(
            text,
            self._voice,
            rate=f"{percent:+d}%",
            proxy=self._settings.proxy or None,
            connect_timeout=seconds,
            receive_timeout=seconds,
        )

    async def _next(self, stream: Any) -> bytes | None:
        """The next piece of MP3; None at the end. Raises `Unavailable`."""
        try:
            with anyio.fail_after(self._settings.timeout_s):
                while (message := await anext(stream, None)) is not None:
                    if message["type"] == "audio":
                        return bytes(message["data"])
                return None
        except TimeoutError:
            raise Unavailable(f"edge-tts said nothing for {self._settings.timeout_s:g} seconds.") from None
        except Exception as error:  # aiohttp's errors, and the library's own for what it did not expect
            raise Unavailable(
                f"edge-tts could not speak ({_told(error)}).", "Check the network; the service may also have changed."
            ) from error


class _Decoder:
    """MP3 in, sound out, by the decoder that faster-whisper brings along."""

    def __init__(self) -> None:
        import av

        self._codec = av.CodecContext.create("mp3", "r")
        self._samples: list[Any] = []
        self._rate = 24_000
        self.seconds = 0.0
        """Of what can be taken."""
        self._sounded = False

    def feed(self, data: bytes) -> None:
        self._decode(self._codec.parse(data))

    def end(self) -> None:
        """Decode what is left. Raises `Unavailable` when nothing of it all was sound."""
        self._decode([*self._codec.parse(b""), None])
        if not self._sounded:
            raise Unavailable("What edge-tts sent is no sound.", "The service may have changed.")

    def take(self) -> Audio:
        """What was decoded since the last time."""
        import numpy as np

        taken, self._samples, self.seconds = self._samples, [], 0.0
        return Audio(np.concatenate(taken), self._rate)

    def _decode(self, packets: list[Any]) -> None:
        import av
        import numpy as np

        for packet in packets:
            try:
                frames = self._codec.decode(packet)
            except av.FFmpegError:
                continue  # a tag at the beginning, or a torn frame: a click at most
            for frame in frames:
                samples = frame.to_ndarray()
                if samples.dtype != np.float32:
                    samples = samples.astype(np.float32) / np.float32(32768)
                mono = (samples.mean(axis=0) if samples.ndim > 1 else samples).astype(np.float32).clip(-1, 1)
                self._samples.append(mono)
                self._rate, self._sounded = int(frame.sample_rate), True
                self.seconds += len(mono) / self._rate


def _imported() -> Any:
    """Blocking: a second. Raises `Unavailable`."""
    try:
        import edge_tts
    except ImportError as error:
        raise Unavailable("edge-tts is not installed.", f"Try `{installing.extra('edge')}`.") from error
    return edge_tts


def _choose(voice: str) -> str:
    if FULL_NAME.fullmatch(voice):
        return voice
    language = voice.lower().replace("_", "-")
    found = DEFAULTS.get(language) or DEFAULTS.get(language.partition("-")[0])
    if not found:
        raise Unavailable(
            f"edge-tts has no voice for {voice} that mochi knows of.", "Set tts.voice to a full name: en-US-GuyNeural."
        )
    return found


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0][:160]}".rstrip(": ")
