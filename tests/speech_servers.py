"""Loopback servers that speak the wire formats of the speech services, answer as told, and misbehave on request.

    async with EdgeServer("ok") as server:        # a WebSocket as edge-tts expects it; edge-tts is pointed at it meanwhile
    async with ElevenServer("stall") as server:   # HTTP: text in, 16-bit sound out, piece by piece
    async with TranscriptionServer("ok", text="I would use a hash map") as server:    # HTTP: a WAV in, JSON out

Each keeps what it was asked in `asked`. Nothing leaves 127.0.0.1.
"""

import asyncio
import io
import json
import wave
from types import TracebackType
from typing import Any, Self

import numpy as np
from aiohttp import WSMsgType, web

RATE = 24_000
WORD = 0.3
"""Seconds that a word takes."""
MOST = 60
"""Words said at once: more would take the test's own time to make."""


class _Server:
    """One aiohttp application on a port of its own."""

    def __init__(self, mood: str | list[str]) -> None:
        self._moods = [mood] if isinstance(mood, str) else list(mood)
        self.asked: list[dict[str, Any]] = []
        self.port = 0
        self._runner: web.AppRunner

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def mood(self) -> str:
        """How to answer now: the moods one after the other, the last for ever."""
        return self._moods.pop(0) if len(self._moods) > 1 else self._moods[0]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=32 << 20)
        application.router.add_route("*", "/{path:.*}", self.answer)
        self._runner = web.AppRunner(application, shutdown_timeout=0.1, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()


def hum(words: int) -> np.ndarray:
    """Float32 at `RATE`, as long as so many words take."""
    at = np.arange(round(min(words, MOST) * WORD * RATE)) / RATE
    return (0.3 * np.sin(2 * np.pi * 220 * at)).astype(np.float32)


def mp3(samples: np.ndarray) -> bytes:
    """As the service sends it: 24 kHz, 48 kbit/s, mono."""
    import av

    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream: Any = container.add_stream("mp3", rate=RATE, layout="mono")
        stream.bit_rate = 48_000
        frame = av.AudioFrame.from_ndarray((samples * 32767).astype(np.int16)[None], "s16", "mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


class EdgeServer(_Server):
    """The service behind edge-tts. While it is open, the library goes there.

    Moods: "ok"; "refuse" (403); "stall" and "drop" in the middle; "silent" (never a word); "empty" (no sound); "garbage" (bytes
    that are no MP3); "strange" (a message of a kind that the library does not know).
    """

    async def __aenter__(self) -> Self:
        import edge_tts.communicate as library

        await super().__aenter__()
        self._library, self._address = library, library.WSS_URL
        library.WSS_URL = f"ws://127.0.0.1:{self.port}/edge/v1?TrustedClientToken=test"
        return self

    async def __aexit__(self, *error: Any) -> None:
        self._library.WSS_URL = self._address
        await super().__aexit__(*error)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        mood = self.mood()
        if mood == "refuse":
            return web.Response(status=403, headers={"Date": "Thu, 26 Nov 2026 18:00:00 GMT"})
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        async for message in socket:
            if message.type is WSMsgType.TEXT and "Path:ssml" in message.data:
                await self._speak(socket, message.data.partition("\r\n\r\n")[2], mood)
                break
        await socket.close()
        return socket

    async def _speak(self, socket: web.WebSocketResponse, ssml: str, mood: str) -> None:
        self.asked.append({"ssml": ssml})
        text = ssml.rpartition("</prosody>")[0].rpartition("'>")[2]
        if mood == "silent":
            await asyncio.sleep(60)
        await socket.send_str('Path:turn.start\r\n\r\n{"context":{}}')
        if mood == "strange":
            await socket.send_str("Path:advertisement\r\n\r\n{}")
        sound = (
            b"" if mood == "empty" else b"no sound at all" * 400 if mood == "garbage" else mp3(hum(len(text.split())))
        )
        for start in range(0, len(sound), 720):
            if start >= 2160 and mood == "stall":
                await asyncio.sleep(60)
            if start >= 2160 and mood == "drop":
                return
            header = b"X-RequestId:1\r\nContent-Type:audio/mpeg\r\nPath:audio\r\n"
            await socket.send_bytes(len(header).to_bytes(2, "big") + header + sound[start : start + 720])
        await socket.send_str("Path:turn.end\r\n\r\n{}")


class ElevenServer(_Server):
    """ElevenLabs' streaming endpoint.

    Moods: "ok", a status ("401", "429", ...), "stall" and "drop" in the middle, "silent", "garbage", "empty", "odd" (byte counts).
    """

    async def answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append({"path": request.path_qs, "key": request.headers.get("xi-api-key", ""), **body})
        mood = self.mood()
        if mood.isdecimal():
            detail = {
                "status": "invalid_api_key" if mood == "401" else "error",
                "message": f"No, said the server ({mood}).",
            }
            return web.json_response({"detail": detail}, status=int(mood), headers={"Retry-After": "0"})
        if mood == "garbage":
            return web.Response(body=b"<html>a portal's login page</html>", content_type="text/html")
        if mood == "silent":
            await asyncio.sleep(60)
        response = web.StreamResponse(headers={"Content-Type": "audio/pcm"})
        await response.prepare(request)
        sound = b"" if mood == "empty" else (hum(len(body["text"].split())) * 32767).astype("<i2").tobytes()
        size = 1001 if mood == "odd" else 4096
        for start in range(0, len(sound), size):
            if start >= 4 * size and mood == "stall":
                await asyncio.sleep(60)
            if start >= 4 * size and mood == "drop":
                assert request.transport is not None
                request.transport.abort()
                break
            await response.write(sound[start : start + size])
        return response


class TranscriptionServer(_Server):
    """An OpenAI-compatible transcription endpoint.

    Moods: "ok", a status ("401", "429", "500", ...), "stall", "drop", "garbage" (no JSON), "strange" (JSON of another shape),
    "endless" (more text than anybody said), "film" (what Whisper says to silence).
    """

    def __init__(self, mood: str | list[str], *, text: str = "I would use a hash map") -> None:
        super().__init__(mood)
        self.text = text

    async def answer(self, request: web.Request) -> web.StreamResponse:
        fields: dict[str, Any] = {}
        async for part in await request.multipart():
            fields[part.name] = await part.read() if part.filename else await part.text()  # type: ignore[index,union-attr]
        with wave.open(io.BytesIO(fields.pop("file")), "rb") as sound:
            fields["sound"] = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate(), sound.getnframes())
        self.asked.append({"path": request.path, "key": request.headers.get("Authorization", ""), **fields})
        mood = self.mood()
        if mood.isdecimal():
            message = {"error": {"message": f"No, said the server ({mood}).", "type": "error"}}
            return web.json_response(message, status=int(mood), headers={"Retry-After": "0"})
        if mood == "stall":
            await asyncio.sleep(60)
        if mood == "drop":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if mood == "garbage":
            return web.Response(body=b"\x00\xff not json", content_type="application/json")
        if mood == "strange":
            return web.json_response({"results": [{"alternatives": []}]})
        text = "word " * 2_000_000 if mood == "endless" else "Thanks for watching!" if mood == "film" else self.text
        return web.Response(
            body=io.BytesIO(json.dumps(self._found(fields, text, mood)).encode()), content_type="application/json"
        )

    def _found(self, fields: dict[str, Any], text: str, mood: str) -> dict[str, Any]:
        if fields.get("response_format") != "verbose_json":
            return {"text": text}
        segment = {
            "text": text,
            "avg_logprob": -0.2,
            "no_speech_prob": 0.5 if mood == "film" else 0.01,
            "compression_ratio": 1.1,
        }
        return {"text": text, "segments": [segment], "duration": 1.0}
