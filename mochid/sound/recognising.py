"""Recognition behind the listening: sound in, one `Heard` or `NothingHeard` for each utterance out.

Rules:
- One utterance at a time, in order; a recogniser that fails, hangs or is too slow costs the words only.
- In a pause the words so far are recognised as a trial, to judge how long the pause may last (`turns.py`); the trial is kept if
  nothing follows, and dropped if something does.
"""

import logging
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from typing import ClassVar

import anyio
from anyio.abc import TaskGroup
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from msgspec import Struct

from mochid.events import Event, Heard, NothingHeard
from mochid.ports import RATE, Audio, Judge, Recognised, Stt, Unavailable, Vocabulary
from mochid.sound.pauses import Ending, ending
from mochid.sound.utterance import Utterance

log = logging.getLogger(__name__)

Post = Callable[[Event], Awaitable[None]]

GUESS_SECONDS = 10.0
"""A trial is made of all of an utterance up to this length; beyond, a trial of all costs as much as it could save ..."""
ENDING_SECONDS = 6.0
"""... so it is made of the last so much, for the sake of its ending alone: the sooner it is known, the sooner the turn ends."""


class Trial:
    """Words recognised in a pause: to judge the pause by, and to be kept in case nothing follows it."""

    def __init__(self, seconds: float, *, whole: bool) -> None:
        self.seconds = seconds
        self.supposed = False
        """Somebody was told of its words."""
        self.whole = whole
        """It was made of the whole utterance, so its words may be kept."""
        self.scope = anyio.CancelScope()
        self.done = anyio.Event()
        self.outcome: Recognised | Unavailable = Unavailable("Recognition was broken off.")
        self.ending: Ending | None = None
        """How the words end; None while that is not known."""
        self.likely: float | None = None
        """How likely they were all, as the judge has it."""

    @property
    def sure(self) -> float:
        """How sure the recogniser is of them."""
        return self.outcome.confidence if isinstance(self.outcome, Recognised) else 0.0


class Piece(Struct, frozen=True):
    """Work for the recogniser: sound, the length of the whole utterance when it ends with this piece, and a trial made of it."""

    audio: Audio | None
    """None: nothing was said."""
    seconds: float | None = None
    trial: Trial | None = None


class Recognising:
    """Works while `running`."""

    PATIENCE: ClassVar[float] = 20.0
    """Seconds beyond the length of the sound after which a recogniser has hung."""
    JUDGE_SECONDS: ClassVar[float] = 0.5
    BACKLOG: ClassVar[int] = 8
    """Pieces that may wait for a slow recogniser; the sound of those beyond is let go, and said so."""

    def __init__(
        self,
        stt: Stt,
        judge: Judge | None,
        post: Post,
        vocabulary: Callable[[], Vocabulary],
        thinking_sounds: Collection[str],
        suppose: Callable[[Heard | None], None],
    ) -> None:
        self._stt, self._judge = stt, judge
        self._post = post
        self._vocabulary = vocabulary
        self._thinking = frozenset(thinking_sounds)
        self._suppose = suppose
        self._unrecognised = 0
        self._tasks: TaskGroup
        self._pieces: MemoryObjectSendStream[Piece]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Recognise what is handed over within the block, and what is left at its end."""
        self._pieces, work = anyio.create_memory_object_stream[Piece](math.inf)
        async with work, anyio.create_task_group() as self._tasks:
            self._tasks.start_soon(self._recognise_all, work)
            with self._pieces:
                yield

    @property
    def idle(self) -> bool:
        """Nothing waits to be recognised."""
        return not self._unrecognised

    def hand_over(self, piece: Piece) -> None:
        """Have it recognised after all that came before it."""
        if piece.audio and self._pieces.statistics().current_buffer_used >= self.BACKLOG:
            piece = Piece(Audio(piece.audio.samples[:0], RATE), piece.seconds)
        self._unrecognised += 1
        self._pieces.send_nowait(piece)

    # -- trials --------------------------------------------------------------------------------------------------------

    def try_out(self, utterance: Utterance) -> Trial:
        """Begin to recognise what was said up to now."""
        sound = utterance.sound
        whole = sound.seconds <= GUESS_SECONDS
        trial = Trial(utterance.seconds, whole=whole)
        self._tasks.start_soon(self._try, trial, sound if whole else utterance.last(ENDING_SECONDS))
        return trial

    def give_up(self, trial: Trial) -> None:
        """More was said."""
        trial.scope.cancel()
        if trial.supposed:
            self._suppose(None)

    async def _try(self, trial: Trial, sound: Audio) -> None:
        with trial.scope:
            try:
                trial.outcome = await self._recognise(sound)
                trial.likely = await self._likely(sound, trial.outcome.text)
                trial.ending = ending(trial.outcome.text, self._thinking)
                if trial.whole and trial.ending in (Ending.ASKS, Ending.ANSWERS, Ending.STATES):
                    trial.supposed = True
                    self._suppose(self._as_heard(trial.outcome.text.strip(), trial.seconds, trial.outcome.confidence))
            except Unavailable as error:
                trial.outcome, trial.ending = error, Ending.UNKNOWN
        trial.done.set()

    async def _likely(self, sound: Audio, text: str) -> float | None:
        """How likely this was all, if anybody can tell, and in time."""
        if self._judge is None:
            return None
        with anyio.move_on_after(self.JUDGE_SECONDS):
            try:
                return await self._judge.complete(sound, text)
            except Exception as error:  # noqa: BLE001 - whatever a third party's judge does, the grammar judges then
                log.warning("judge of turns failed: %s", error)
                self._judge = None
        return None

    # -- words ---------------------------------------------------------------------------------------------------------

    async def _recognise_all(self, work: MemoryObjectReceiveStream[Piece]) -> None:
        texts: list[str] = []
        confidence, trouble = 1.0, ""
        async for piece in work:
            try:
                words = await self._words(piece)
                texts += [words.text.strip()] if words.text.strip() else []
                confidence = min(confidence, words.confidence)
            except Unavailable as error:
                trouble = str(error)
            self._unrecognised -= 1
            if piece.seconds is None:
                continue
            if texts:
                text = " ".join(texts)
                await self._post(self._as_heard(text, piece.seconds, confidence))
            else:
                await self._post(NothingHeard(why=trouble))
            texts, confidence, trouble = [], 1.0, ""

    def _as_heard(self, text: str, seconds: float, confidence: float) -> Heard:
        return Heard(text=text, seconds=seconds, confidence=confidence, engine=self._stt.name)

    async def _words(self, piece: Piece) -> Recognised:
        if piece.trial:
            return await self._tried(piece.trial)
        return await self._recognise(piece.audio) if piece.audio else Recognised("", 0.0)

    async def _tried(self, trial: Trial) -> Recognised:
        await trial.done.wait()
        if isinstance(trial.outcome, Unavailable):
            raise trial.outcome
        return trial.outcome

    async def _recognise(self, audio: Audio) -> Recognised:
        """Words of one piece. Raises `Unavailable` whatever went wrong."""
        if not len(audio.samples):
            raise Unavailable("Recognition can't keep up with the talk.", "A smaller speech model is faster.")
        try:
            with anyio.fail_after(audio.seconds + self.PATIENCE):
                return await self._stt.transcribe(audio, self._vocabulary())
        except Unavailable:
            raise
        except TimeoutError:
            raise Unavailable("Recognising that took too long.") from None
        except Exception as error:  # whatever a third party's recogniser does, the listening goes on
            raise Unavailable(f"Recognition broke ({type(error).__name__}: {error}).") from error
