"""What an engine needs before a contract test can open it: tiny models, a room, nothing. A new engine needs no line here."""

import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import anyio
import pytest

from mochid import plugins
from mochid.ports import Unavailable
from tests import tiny_models

SAID = "I would use a hash map"
"""What the candidate says to every recogniser."""


def names(kind: str) -> list[Any]:
    """Every registered engine of a kind, as parameters of a test."""
    found = sorted({point.name for point in entry_points(group=f"mochid.{kind}")})
    return [pytest.param(name, marks=pytest.mark.room) if (kind, name) in IN_A_ROOM else name for name in found]


def _whisper(folder: Path) -> dict[str, Any]:
    return {"model_path": str(tiny_models.whisper(folder / "whisper", SAID))}


def _kokoro(folder: Path) -> dict[str, Any]:
    model, voices = tiny_models.kokoro(folder / "kokoro")
    return {"model_path": str(model), "voices_path": str(voices)}


def _piper(folder: Path) -> dict[str, Any]:
    pytest.importorskip("piper", reason="piper-tts is not installed")
    return {"model_path": str(tiny_models.piper(folder / "piper"))}


def _vosk(folder: Path) -> dict[str, Any]:
    """There is no tiny Vosk model to be made; with one in the folder MOCHI_TEST_MODELS the contract is tried on it."""
    del folder
    models = os.environ.get("MOCHI_TEST_MODELS", "")
    return {"model": f"{models}/vosk-model-small-en-us-0.15"} if models else {}


@asynccontextmanager
async def _edge() -> AsyncIterator[dict[str, Any]]:
    pytest.importorskip("edge_tts", reason="edge-tts is not installed")
    from tests.speech_servers import EdgeServer

    async with EdgeServer("ok"):
        yield {}


@asynccontextmanager
async def _elevenlabs() -> AsyncIterator[dict[str, Any]]:
    pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    from tests.speech_servers import ElevenServer

    async with ElevenServer("ok") as server:
        os.environ["ELEVENLABS_API_KEY"] = "a-key-of-the-tests"
        try:
            yield {"base_url": server.url}
        finally:
            del os.environ["ELEVENLABS_API_KEY"]


@asynccontextmanager
async def _api() -> AsyncIterator[dict[str, Any]]:
    pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    from tests.speech_servers import TranscriptionServer

    async with TranscriptionServer("ok", text=SAID) as server:
        yield {"base_url": f"{server.url}/v1"}


OPTIONS: dict[tuple[str, str], Callable[[Path], dict[str, Any]]] = {
    ("stt", "whisper"): _whisper,
    ("tts", "kokoro"): _kokoro,
    ("tts", "piper"): _piper,
    ("stt", "vosk"): _vosk,
    ("stt", "rehearsal"): lambda _: {"script": (SAID, SAID, SAID)},
}
SERVERS: dict[tuple[str, str], Callable[[], AbstractAsyncContextManager[dict[str, Any]]]] = {
    ("tts", "edge-tts"): _edge,
    ("tts", "elevenlabs"): _elevenlabs,
    ("stt", "api"): _api,
}
"""Cloud engines, each with a loopback server that stands in for its service, and the options that lead there."""
IN_A_ROOM = {(kind, name) for kind in ("mic", "speaker") for name in ("pipewire", "pyaudio")}


WANTING = ("installed", "There is no Vosk model")
"""What an engine says that can't be tried here."""


@asynccontextmanager
async def opened(kind: str, request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Any]:
    """One engine, open, and nothing of it left afterwards. Skips, with its own sentence, where it can't be."""
    name = request.param
    if (kind, name) in IN_A_ROOM:
        request.getfixturevalue("room")
    options = OPTIONS.get((kind, name), lambda _: {})(folder)
    before = children()
    try:
        async with AsyncExitStack() as stack:
            if (kind, name) in SERVERS:
                options = {**options, **await stack.enter_async_context(SERVERS[kind, name]())}
            engine: Any = plugins.load(kind, name, options, local_only=(kind, name) not in SERVERS)
            yield await stack.enter_async_context(engine)
    except Unavailable as error:
        if not any(word in str(error) for word in WANTING) and name != "pyaudio":
            raise
        pytest.skip(f"{name}: {error}")
    assert left_over(before) == set(), f"{name} left a process behind"


def children(*programs: str) -> set[int]:
    """Processes this one has started that still run one of these programs, or any that an engine may start."""
    listing = ["ps", "-o", "pid=,comm=", "--ppid", str(os.getpid())]
    lines = subprocess.run(listing, capture_output=True, text=True, check=False).stdout.splitlines()
    found = (line.split(maxsplit=1) for line in lines)
    return {int(pid) for pid, name in found if name.startswith(programs or ("pw-", "stdbuf", "python"))}


def left_over(before: set[int]) -> set[int]:
    """Those that have been started since, once the dying have died. What others had started before, such as a candidate's voice in
    the room, may end meanwhile."""
    end = time.monotonic() + 20
    while (left := children() - before) and time.monotonic() < end:
        time.sleep(0.05)
    return left


async def started(before: set[int], *programs: str) -> int:
    """The one process that has been started since, as soon as it is there."""
    with anyio.fail_after(20):
        while not (found := children(*programs) - before):
            await anyio.sleep(0.01)
    (pid,) = found
    return pid


def needs(program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
