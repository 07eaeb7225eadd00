"""The candidate's voice: microphone frames in, `VoiceStarted`, `VoiceStopped` and words out.

Rules:
- Each `VoiceStarted` is followed by one `VoiceStopped` and then one `Heard` or `NothingHeard`, in that order, always: also when
  the microphone is closed, or goes, in the middle of a word.
- Half duplex, it is deaf while the interviewer speaks and half a second after: what the speaker gives is never a candidate's voice.
- Full duplex, what sounds like a voice while the interviewer speaks is compared with what is played (`ownvoice.py`): an echo is no
  voice, whatever the device says of itself, and one that goes on is told to the owner.
- Held (a key to talk is down), no pause ends an utterance; letting go does at once, and is `NothingHeard` if nobody spoke.
- Recognition runs behind the listening (`recognising.py`); a quarter of a second into a pause the words so far
  are recognised as a trial: they tell how long the pause may last.
- A closed microphone is not recording: the stream is closed, not ignored.
"""

import math
from collections import deque
from collections.abc import AsyncGenerator, Callable, Collection
from typing import TYPE_CHECKING

import anyio

from mochid import settings
from mochid.events import Attention, Heard, VoiceStarted, VoiceStopped
from mochid.ports import Audio, Judge, Mic, Stt, Unavailable, Vad, Vocabulary
from mochid.sound.ownvoice import WINDOW_S, OwnVoice
from mochid.sound.pauses import Ending
from mochid.sound.recognising import Piece, Post, Recognising, Trial
from mochid.sound.turns import FRAME_MS, Edge, Endpointing, Patience, Scene, frames
from mochid.sound.utterance import Utterance

if TYPE_CHECKING:
    from mochid.ports import Samples

GUESS_AFTER_MS = 250.0
"""Silence after which a trial is made."""
BUSY_MS = 5000.0
"""How long a key, or a change of the file, counts."""
ECHO_MS = 500.0
"""How long a room, and the buffers on the way, may still hold the interviewer's last word."""


class Listening:
    """Listens whenever it is open. Opened or closed at any time; `run` for as long as the daemon lives."""

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
        self.recognising = Recognising(stt, judge, post, vocabulary, thinking_sounds, suppose)
        self._mic, self._vad = mic, vad
        self._post = post
        self._endpointing = Endpointing(wanted)
        self._patience = Patience(wanted, turns)
        self._busy = 0
        """Frames for which the keys still count as pressed."""
        self._echo = 0
        """Frames for which the speaker may still be heard."""
        self._since_end = math.inf
        """Frames since the end of the last utterance."""
        believed = max(frames(2 * wanted.min_speech_ms), frames(wanted.barge_in_ms))
        self._before: deque[Samples] = deque(maxlen=int(wanted.preroll_ms / FRAME_MS) + believed)
        self._utterance: Utterance | None = None
        self._trial: Trial | None = None
        self._open = False
        self._held = self._let_go = False
        self._opened = anyio.Event()
        self._recording = anyio.CancelScope()

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
        gone: Unavailable | None = None
        async with self.recognising.running():
            while gone is None:
                await self._opened.wait()
                try:
                    with anyio.CancelScope() as self._recording:
                        await self._record()
                except Unavailable as error:
                    gone = error
                await self._break_off()
        if gone:
            raise gone

    async def _record(self) -> None:
        if not self._open:
            return
        self._vad.reset()
        stream = self._mic.frames()
        try:
            async for frame in stream:
                if self._let_go:
                    await self._end_now()
                deaf = self._deaf()
                heard = self._silence(frame) if deaf else frame
                scene = self._scene()
                probability = 0.0 if deaf else self._vad.probability(frame)
                edge = self._endpointing.feed(probability, scene, self._pause_allowed(scene))
                if edge is Edge.STARTED and not self._held and self._is_echo(heard):
                    self._endpointing.disbelieve()
                    edge = None
                await self._take(heard, edge)
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

    async def _take(self, frame: "Samples", edge: Edge | None) -> None:
        """Collect one frame; in a quiet room that is one append to a ring."""
        if self._utterance is None:
            self._before.append(frame)
            self._since_end += 1
            if edge is Edge.STARTED:
                self._patience.resumed((self._since_end - self._endpointing.believed) * FRAME_MS)
                utterance = Utterance(self._before, self._endpointing.believed, stopped=self.interviewer_speaking)
                self._before.clear()
                await self._post(VoiceStarted())
                self._utterance = utterance
            return
        voiced = self._endpointing.voiced
        self._utterance.add(frame, voiced)
        if edge is Edge.STOPPED:
            self._vad.reset()
            await self._finish(self._utterance)
        elif self._utterance.ripe(voiced):
            self._give_up_trial()
            self._hand_over(Piece(self._utterance.take()))
        elif voiced:
            self._give_up_trial()
        elif self._endpointing.silence == frames(GUESS_AFTER_MS) and self.recognising.idle:
            self._trial = self.recognising.try_out(self._utterance)

    def _give_up_trial(self) -> None:
        if self._trial:
            self.recognising.give_up(self._trial)
            self._trial = None

    async def _finish(self, utterance: Utterance) -> None:
        await self._post(VoiceStopped())
        self._utterance, self._since_end = None, 0
        own = utterance.stopped and self._is_all_own(utterance.voice(WINDOW_S), utterance.quiet)
        if self._trial and (own or not self._trial.whole):
            self._give_up_trial()
        sound = utterance.take()
        self._hand_over(Piece(None if own else sound, utterance.seconds, self._trial))
        self._trial = None

    async def _break_off(self) -> None:
        """The microphone was closed or lost: what was being said ends here."""
        self._before.clear()
        await self._end_now()

    async def _end_now(self) -> None:
        """End what is being said; a key that is let go after nothing was is answered too, in its turn."""
        self._endpointing.reset()
        let_go, self._let_go = self._let_go, False
        if self._utterance:
            await self._finish(self._utterance)
        elif let_go:
            self._hand_over(Piece(None, 0.0))

    def _hand_over(self, piece: Piece) -> None:
        if piece.audio:
            self.keep(piece.audio)
        self.recognising.hand_over(piece)
