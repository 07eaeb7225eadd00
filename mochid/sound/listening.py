"""The candidate's voice: microphone frames in, `VoiceStarted`, `VoiceStopped` and words out.

Rules:
- Each `VoiceStarted` is followed by one `VoiceStopped` and then one `Heard` or `NothingHeard`, in that order, always: also when
  the microphone is closed, or goes, in the middle of a word.
- Half duplex, it is deaf while the interviewer speaks and half a second after: what the speaker gives is never a candidate's voice.
- Full duplex, what sounds like a voice while the interviewer speaks is compared with what is played (`ownvoice.py`): an echo is no
  voice, whatever the device says of itself, and one that goes on is told to the owner.
- Held (a key to talk is down), no pause ends an utterance; letting go does at once, and is `NothingHeard` if nobody spoke.
- Recognition runs behind the listening, one utterance at a time, in order; a recogniser that fails costs the words only.
- A pause is used: after a quarter of a second the words so far are recognised on trial, to judge by them how long the pause may
  last (`turns.py`), and kept if it proves to be the end.
- A closed microphone is not recording: the stream is closed, not ignored.
"""

import logging
import math
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from typing import TYPE_CHECKING, ClassVar

import anyio
from anyio.abc import TaskGroup
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from msgspec import Struct

from mochid import settings
from mochid.events import Attention, Event, Heard, NothingHeard, VoiceStarted, VoiceStopped
from mochid.ports import FRAME, RATE, Audio, Judge, Mic, Recognised, Stt, Unavailable, Vad, Vocabulary
from mochid.sound.ownvoice import WINDOW_S, OwnVoice
from mochid.sound.pauses import Ending, ending
from mochid.sound.turns import FRAME_MS, Edge, Endpointing, Patience, Scene, frames

if TYPE_CHECKING:
    from mochid.ports import Samples

log = logging.getLogger(__name__)

Post = Callable[[Event], Awaitable[None]]

PIECE_SECONDS = 50.0
"""A longer utterance is recognised in pieces, cut at the first pause after this, at `PIECE_LIMIT` in any case."""
PIECE_LIMIT = 60.0
GUESS_AFTER_MS = 250.0
"""Silence after which a trial is made."""
GUESS_SECONDS = 10.0
"""... of all of it up to this length; beyond, a trial of all costs as much as it could save ..."""
ENDING_SECONDS = 6.0
"""... so it is made of the last so much, for the sake of its ending alone: the sooner it is known, the sooner the turn ends."""
BUSY_MS = 5000.0
"""How long a key, or a change of the file, counts."""
ECHO_MS = 500.0
"""How long a room, and the buffers on the way, may still hold the interviewer's last word."""
TAIL_MS = 300.0
"""Silence kept after the last speech; a recogniser needs some, and gains nothing from more."""


class _Utterance:
    """Speech being collected: the frames not yet handed to the recogniser, and how long the voice has gone on."""

    def __init__(self, before: "deque[Samples]", speech: int, *, stopped: bool) -> None:
        self.stopped = stopped
        """It stopped the interviewer."""
        self._frames: list[Samples] = list(before)
        self._spoken = len(self._frames)
        self._length = self._voiced = speech

    def add(self, frame: "Samples", voiced: bool) -> None:
        self._frames.append(frame)
        self._length += 1
        if voiced:
            self._spoken, self._voiced = len(self._frames), self._length

    @property
    def seconds(self) -> float:
        """From the first speech to the last."""
        return self._voiced * FRAME / RATE

    @property
    def quiet(self) -> float:
        """Seconds since the last speech."""
        return (len(self._frames) - self._spoken) * FRAME / RATE

    def ripe(self, voiced: bool) -> bool:
        """Long enough to recognise this much of it now."""
        seconds = len(self._frames) * FRAME / RATE
        return seconds >= PIECE_LIMIT or (seconds >= PIECE_SECONDS and not voiced)

    @property
    def sound(self) -> Audio:
        """What was collected, without the silence behind it."""
        return self.last(math.inf)

    def last(self, seconds: float) -> Audio:
        """The end of it, this long at most."""
        import numpy as np

        kept = self._frames[: self._spoken + frames(TAIL_MS)]
        kept = kept[-frames(1000 * seconds) :] if seconds < math.inf else kept
        return Audio(np.concatenate(kept) if kept else np.zeros(0, np.float32), RATE)

    def voice(self, seconds: float) -> "Samples":
        """The end of it, this long at most, up to the last speech."""
        import numpy as np

        return np.concatenate(self._frames[: self._spoken][-frames(1000 * seconds) :] or [np.zeros(0, np.float32)])

    def take(self) -> Audio:
        """What was collected; what comes next starts anew."""
        sound = self.sound
        self._frames, self._spoken = [], 0
        return sound


class _Trial:
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


class _Piece(Struct, frozen=True):
    """Work for the recogniser: sound, the length of the whole utterance when it ends with this piece, and a trial made of it."""

    audio: Audio | None
    """None: nothing was said."""
    seconds: float | None = None
    trial: _Trial | None = None


class Listening:
    """Listens whenever it is open. Opened or closed at any time; `run` for as long as the daemon lives."""

    PATIENCE: ClassVar[float] = 20.0
    """Seconds beyond the length of the sound after which a recogniser has hung."""
    JUDGE_SECONDS: ClassVar[float] = 0.5
    BACKLOG: ClassVar[int] = 8
    """Pieces that may wait for a slow recogniser; the sound of those beyond is let go, and said so."""

    def __init__(
        self,
        mic: Mic,
        vad: Vad,
        stt: Stt,
        wanted: settings.Vad,
        post: Post,
        vocabulary: Callable[[], Vocabulary] = Vocabulary,
        turns: settings.Turns = settings.Turns(),  # noqa: B008 - frozen
        thinking_sounds: Collection[str] = settings.Behavioral().thinking_sounds,
        suppose: Callable[[Heard | None], None] = lambda _: None,
        judge: Judge | None = None,
    ) -> None:
        """`suppose`: told what will have been heard if the pause that has begun proves to be the end; None when it does not."""
        self.interviewer_speaking = False
        """Set by the owner: the interviewer is audible."""
        self.half_duplex = False
        """Set by the owner: the microphone may hear the speaker."""
        self.attention: Attention = "answer"
        """Set by the owner: what is expected of the candidate."""
        self.keep: Callable[[Audio], None] = lambda _: None
        """Set by the owner: is given the sound of each utterance, to record it."""
        self.own_voice: OwnVoice | None = None
        """Set by the owner: knows what is played."""
        self.hears_itself: Callable[[], None] = lambda: None
        """Set by the owner: is told when the interviewer's voice comes back again and again."""
        self._mic, self._vad, self._stt = mic, vad, stt
        self._post = post
        self._vocabulary = vocabulary
        self._suppose = suppose
        self._judge = judge
        self._endpointing = Endpointing(wanted)
        self._patience = Patience(wanted, turns)
        self._thinking = frozenset(thinking_sounds)
        self._busy = 0
        """Frames for which the keys still count as pressed."""
        self._echo = 0
        """Frames for which the speaker may still be heard."""
        self._since_end = math.inf
        """Frames since the end of the last utterance."""
        believed = max(frames(2 * wanted.min_speech_ms), frames(wanted.barge_in_ms))
        self._before: deque[Samples] = deque(maxlen=int(wanted.preroll_ms / FRAME_MS) + believed)
        self._utterance: _Utterance | None = None
        self._trial: _Trial | None = None
        self._unrecognised = 0
        self._tasks: TaskGroup
        self._open = False
        self._held = self._let_go = False
        self._opened = anyio.Event()
        self._recording = anyio.CancelScope()

    @property
    def talking(self) -> bool:
        """The candidate is speaking now."""
        return self._utterance is not None

    def open(self) -> None:
        """Start to listen."""
        self._open = True
        self._opened.set()

    def close(self) -> None:
        """Stop recording. What was said up to now is still recognised."""
        self._open = False
        self._opened = anyio.Event()
        self._recording.cancel()

    def stir(self) -> None:
        """The candidate is at the keyboard: a key was pressed, the file changed."""
        self._busy = frames(BUSY_MS)

    def hold(self, held: bool) -> None:
        """Let no pause end what is said, or let go: then it ends at once."""
        self._let_go = self._let_go or (self._held and not held)
        self._held = held

    async def run(self) -> None:
        """Listen while open, until cancelled. Raises `Unavailable` when the microphone is gone for good."""
        pieces, work = anyio.create_memory_object_stream[_Piece](math.inf)
        gone: Unavailable | None = None
        async with work, anyio.create_task_group() as self._tasks:
            self._tasks.start_soon(self._recognise_all, work)
            with pieces:
                while gone is None:
                    await self._opened.wait()
                    try:
                        with anyio.CancelScope() as self._recording:
                            await self._record(pieces)
                    except Unavailable as error:
                        gone = error
                    await self._break_off(pieces)
        if gone:
            raise gone

    async def _record(self, pieces: MemoryObjectSendStream[_Piece]) -> None:
        if not self._open:
            return
        self._vad.reset()
        stream = self._mic.frames()
        try:
            async for frame in stream:
                if self._let_go:
                    await self._end_now(pieces)
                deaf = self._deaf()
                heard = self._silence(frame) if deaf else frame
                scene = self._scene()
                probability = 0.0 if deaf else self._vad.probability(frame)
                edge = self._endpointing.feed(probability, scene, self._pause_allowed(scene))
                if edge is Edge.STARTED and not self._held and self._is_echo(heard):
                    self._endpointing.disbelieve()
                    edge = None
                await self._take(heard, edge, pieces)
            raise Unavailable("The microphone stopped giving sound.")
        finally:
            if isinstance(stream, AsyncGenerator):
                with anyio.CancelScope(shield=True):
                    await stream.aclose()

    def _deaf(self) -> bool:
        """The sound of this moment may be the interviewer's own."""
        if self.interviewer_speaking and self.half_duplex:
            self._echo = frames(ECHO_MS)
        elif self._echo:
            self._echo -= 1
            if not self._echo:
                self._vad.reset()
        if self._held:
            self._echo = 0  # the interviewer was stopped for this, and a word lost at its beginning is lost
        return self._echo > 0

    def _is_echo(self, frame: "Samples") -> bool:
        """What sounds like a voice, up to this frame, is the interviewer's."""
        import numpy as np

        if self.own_voice is None:
            return False
        lately = [*self._before, frame][-frames(1000 * WINDOW_S) :]
        return self._is_all_own(np.concatenate(lately))

    def _is_all_own(self, heard: "Samples", ago: float = 0.0) -> bool:
        if self.own_voice is None or not self.own_voice.is_all_of(heard, ago):
            return False
        if self.own_voice.comes_back and not self.half_duplex:
            self.hears_itself()
        return True

    @staticmethod
    def _silence(frame: "Samples") -> "Samples":
        import numpy as np

        return np.zeros_like(frame)

    def _scene(self) -> Scene:
        self._busy = max(0, self._busy - 1)
        return Scene(
            attention=self.attention,
            speaking=self.interviewer_speaking,
            stopped=self._utterance is not None and self._utterance.stopped,
            busy=self._busy > 0,
            held=self._held,
        )

    def _pause_allowed(self, scene: Scene) -> float:
        """Milliseconds of silence that would end what is being said now."""
        if self._endpointing.silence == 0:
            return math.inf
        if self._trial is None:
            return self._patience.ms(Ending.UNKNOWN, scene)
        return self._patience.ms(self._trial.ending, scene, self._trial.likely, self._trial.sure)

    async def _take(self, frame: "Samples", edge: Edge | None, pieces: MemoryObjectSendStream[_Piece]) -> None:
        """Collect one frame; in a quiet room that is one append to a ring."""
        if self._utterance is None:
            self._before.append(frame)
            self._since_end += 1
            if edge is Edge.STARTED:
                self._patience.resumed((self._since_end - self._endpointing.believed) * FRAME_MS)
                utterance = _Utterance(self._before, self._endpointing.believed, stopped=self.interviewer_speaking)
                self._before.clear()
                await self._post(VoiceStarted())
                self._utterance = utterance
            return
        voiced = self._endpointing.voiced
        self._utterance.add(frame, voiced)
        if edge is Edge.STOPPED:
            self._vad.reset()
            await self._finish(self._utterance, pieces)
        elif self._utterance.ripe(voiced):
            self._give_up_trial()
            self._hand_over(_Piece(self._utterance.take()), pieces)
        elif voiced:
            self._give_up_trial()
        elif self._endpointing.silence == frames(GUESS_AFTER_MS) and not self._unrecognised:
            self._start_trial(self._utterance)

    def _start_trial(self, utterance: _Utterance) -> None:
        sound = utterance.sound
        whole = sound.seconds <= GUESS_SECONDS
        self._trial = _Trial(utterance.seconds, whole=whole)
        self._tasks.start_soon(self._try, self._trial, sound if whole else utterance.last(ENDING_SECONDS))

    async def _try(self, trial: _Trial, sound: Audio) -> None:
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

    def _as_heard(self, text: str, seconds: float, confidence: float) -> Heard:
        return Heard(text=text, seconds=seconds, confidence=confidence, engine=self._stt.name)

    def _give_up_trial(self) -> None:
        if self._trial:
            self._trial.scope.cancel()
            if self._trial.supposed:
                self._suppose(None)
            self._trial = None

    async def _finish(self, utterance: _Utterance, pieces: MemoryObjectSendStream[_Piece]) -> None:
        await self._post(VoiceStopped())
        self._utterance, self._since_end = None, 0
        own = utterance.stopped and self._is_all_own(utterance.voice(WINDOW_S), utterance.quiet)
        if self._trial and (own or not self._trial.whole):
            self._give_up_trial()
        sound = utterance.take()
        self._hand_over(_Piece(None if own else sound, utterance.seconds, self._trial), pieces)
        self._trial = None

    async def _break_off(self, pieces: MemoryObjectSendStream[_Piece]) -> None:
        """The microphone was closed or lost: what was being said ends here."""
        self._before.clear()
        await self._end_now(pieces)

    async def _end_now(self, pieces: MemoryObjectSendStream[_Piece]) -> None:
        """End what is being said; a key that is let go after nothing was is answered too, in its turn."""
        self._endpointing.reset()
        let_go, self._let_go = self._let_go, False
        if self._utterance:
            await self._finish(self._utterance, pieces)
        elif let_go:
            self._hand_over(_Piece(None, 0.0), pieces)

    def _hand_over(self, piece: _Piece, pieces: MemoryObjectSendStream[_Piece]) -> None:
        if piece.audio:
            self.keep(piece.audio)
        if piece.audio and pieces.statistics().current_buffer_used >= self.BACKLOG:
            piece = _Piece(Audio(piece.audio.samples[:0], RATE), piece.seconds)
        self._unrecognised += 1
        pieces.send_nowait(piece)

    async def _recognise_all(self, work: MemoryObjectReceiveStream[_Piece]) -> None:
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

    async def _words(self, piece: _Piece) -> Recognised:
        if piece.trial:
            return await self._tried(piece.trial)
        return await self._recognise(piece.audio) if piece.audio else Recognised("", 0.0)

    async def _tried(self, trial: _Trial) -> Recognised:
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
