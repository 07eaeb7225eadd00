"""The process that decodes, seen from mochid, and what is said between the two.

Rules: it answers one question after the other; the answer to a cancelled one is thrown away.
"""

import itertools
import subprocess
import sys
from contextlib import suppress
from typing import ClassVar

import anyio
import msgspec
from anyio.abc import Process
from anyio.streams.buffered import BufferedByteReceiveStream
from msgspec import Struct

from mochid.ports import Recognised, Unavailable, Vocabulary
from mochid.spawning import spawned


class Question(Struct, frozen=True):
    """The head of a question, one line of JSON; `size` bytes of 16-bit sound at `RATE` follow it."""

    number: int
    size: int
    vocabulary: Vocabulary


class Answer(Struct, frozen=True):
    """One line of JSON. Number 0 says that the model is loaded."""

    number: int
    recognised: Recognised | None = None
    trouble: str = ""


class Worker:
    """The process that decodes, seen from here."""

    LINE = 65_536
    LOADING: ClassVar[float] = 60.0
    """Seconds in which the model must have been loaded, on whatever machine."""

    def __init__(self, process: Process) -> None:
        assert process.stdin
        assert process.stdout
        self._process = process
        self._ask = process.stdin
        self._answers = BufferedByteReceiveStream(process.stdout)
        self._numbers = itertools.count(1)

    @classmethod
    async def start(cls) -> "Worker":
        """Start it and wait until its model is loaded, about half a second. Raises `Unavailable`."""
        command = [sys.executable, "-m", "mochid.adapters.pocketsphinx.decoding"]
        try:
            process = await spawned(command, stderr=subprocess.DEVNULL)
        except OSError as error:
            raise Unavailable(f"The recogniser could not be started: {error.strerror}.") from error
        worker = cls(process)
        try:
            with anyio.fail_after(cls.LOADING):
                await worker._answer(0)
        except TimeoutError:
            await worker.stop()
            raise Unavailable("The recogniser took too long to load.") from None
        except BaseException:
            await worker.stop()
            raise
        return worker

    @property
    def gone(self) -> bool:
        return self._process.returncode is not None

    async def ask(self, pcm: bytes, vocabulary: Vocabulary) -> Recognised:
        """Raises `Unavailable` when the process is gone or in trouble."""
        number = next(self._numbers)
        head = msgspec.json.encode(Question(number, len(pcm), vocabulary)) + b"\n"
        whole = False
        try:
            await self._ask.send(head + pcm)
            whole = True
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise Unavailable("The recogniser stopped.") from None
        finally:
            if not whole:
                await self.stop()  # Half a question can't be taken back.
        recognised = (await self._answer(number)).recognised
        assert recognised
        return recognised

    async def _answer(self, number: int) -> Answer:
        while True:
            try:
                line = await self._answers.receive_until(b"\n", self.LINE)
            except (anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError, anyio.ClosedResourceError):
                raise Unavailable("The recogniser stopped.") from None
            answer = msgspec.json.decode(line, type=Answer)
            if answer.trouble:
                raise Unavailable(answer.trouble)
            if answer.number == number:
                return answer

    async def stop(self) -> None:
        with anyio.CancelScope(shield=True):
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.aclose()
