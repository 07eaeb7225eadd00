"""Keep listening while a session wants it: open the microphone, hear, and take a lost device back by itself.

Rules: nothing is recorded unless wanted (a muted microphone is a closed one), yet what was said up to the closing is still heard.
What is wrong is a note, and text goes on working. That a microphone was lost, and that it is back, is an event, too.
Where the interviewer's voice was heard to come back is remembered (`echoes.py`): there it is deaf while it speaks.
"""

import logging
import math
from collections.abc import Awaitable, Callable, Collection

import anyio

from mochid.engines import Engines
from mochid.events import Attention, Event, Heard, MicrophoneBack, MicrophoneLost
from mochid.ports import Audio, Device, Unavailable, Vocabulary
from mochid.sound import echoes
from mochid.sound.echoes import Pair
from mochid.sound.listening import Listening
from mochid.sound.noisegate import NoiseGate
from mochid.sound.ownvoice import OwnVoice
from mochid.sound.relay import EarRelay

log = logging.getLogger(__name__)

RETRY_SECONDS = 3.0
LOOK_SECONDS = 10.0
"""A look whether headphones were put on costs a fiftieth of a second: not more often than this."""
ADVICE_SECONDS = 45.0
HALF_DUPLEX = (
    "I can't hear you while I speak, or I would hear myself. With headphones, or after `mochictl audio setup`, you can interrupt "
    "me; until then `mochictl hush` and `mochictl ptt` do."
)
HEARS_ITSELF = (
    "My voice comes back through your microphone, so I can't hear you while I speak; "
    "`mochictl hush` and `mochictl ptt` stop me."
)
DESPITE_CANCELLING = (
    "What should keep it out does not keep up: headphones that close, or less volume, help. When `mochictl audio test` finds no "
    "echo, I try again."
)
WITHOUT_CANCELLING = "Headphones keep it out, or `mochictl audio setup`."


class Ears:
    """`want(True)` opens the microphone and hears; `want(False)` closes it."""

    def __init__(
        self,
        engines: Engines,
        post: Callable[[Event], Awaitable[None]],
        vocabulary: Callable[[], Vocabulary],
        note: Callable[[str], None],
        *,
        advise: Callable[[str], None] = lambda _: None,
        keep: Callable[[Audio], None] = lambda _: None,
        suppose: Callable[[Heard | None], None] = lambda _: None,
        retry: float = RETRY_SECONDS,
    ) -> None:
        """`advise`: shows a sentence for a while. `keep`: is given the sound of each utterance. `suppose`: see `Listening`.

        `retry`: seconds between two tries for a microphone that is not to be had.
        """
        self._advise = advise
        self._suppose = suppose
        self._advised = False
        self._speaking = False
        self._own_voice = OwnVoice()
        self._echoing: set[Pair] = set()
        """Microphones and speakers between which its voice was heard to come back, and of which that could not be kept."""
        self._told_echo = False
        self._looked = -math.inf
        self._engines = engines
        self._post = post
        self._vocabulary = vocabulary
        self._note = note
        self._keep = keep
        self._retry = retry
        self._on = self._held = False
        self._attention: Attention = "answer"
        self._wanted = anyio.Event()
        self._scope: anyio.CancelScope | None = None
        self._listening: Listening | None = None
        self._lost = False
        """The microphone failed while it was listened to, and is not back yet."""

    def want(self, on: bool, *, held: bool = False) -> None:
        """Open or close the microphone; `held`: no pause ends an utterance until it is let go."""
        opens, self._on, self._held = on and not self._on, on, held
        if opens and self._engines.recalibrate() and self._scope is not None:
            self._scope.cancel()  # calibrated meanwhile: listen anew, with what was learned
        if on:
            self._wanted.set()
        else:
            self._wanted = anyio.Event()
        if self._listening is not None:
            self._listening.hold(held)
            (self._listening.open if on else self._listening.close)()

    def renew(self, kinds: Collection[str]) -> None:
        """Exchange these engines ("mic", "vad", "stt") for those of the settings now in force."""
        for kind in kinds:
            self._engines.close(kind)
        if self._scope is not None:
            self._scope.cancel()

    def attend(self, attention: Attention) -> None:
        """What is expected of the candidate now."""
        self._attention = attention
        if self._listening is not None:
            self._listening.attention = attention

    def stir(self) -> None:
        """The candidate is at the keyboard."""
        if self._listening is not None:
            self._listening.stir()

    def interviewer_speaking(self, speaking: bool) -> None:
        self._speaking = speaking
        if self._listening is not None:
            self._listening.interviewer_speaking = speaking
            if speaking:
                self._tasks.start_soon(self._begins_to_speak, self._listening)

    def interviewer_says(self, sound: Audio | None) -> None:
        """This is played from now on; None: it is cut short."""
        if sound is None:
            self._own_voice.stops()
        else:
            self._own_voice.plays(sound)

    def another_interview(self) -> None:
        """Forget a lost microphone and measure echo anew; pairs of devices known to echo stay known."""
        self._lost = False
        self._own_voice.forget()
        self._looked = -math.inf

    def _hears_itself(self, listening: Listening) -> None:
        """Whatever the devices say of themselves: the microphone hears the speaker."""
        log.warning("own voice heard again and again: half duplex")
        listening.half_duplex = True
        self._own_voice.forget()
        self._tasks.start_soon(self._remember_echo)

    async def _remember_echo(self) -> None:
        devices = await self._devices()
        found = echoes.pair(*devices)
        if not (found.mic and found.speaker and _is_kept(found)):  # who has no name can't be known again
            self._echoing.add(found)
        self._tell_echo(_how_to_keep_out(*devices))

    def _tell_echo(self, sentence: str) -> None:
        """Show it for as long as it holds."""
        if sentence or self._told_echo:
            self._advise(sentence)
        self._told_echo = bool(sentence)

    async def _begins_to_speak(self, listening: Listening) -> None:
        """Headphones come and go: look again, and tell once what it means to have none."""
        if anyio.current_time() - self._looked > LOOK_SECONDS:
            await self._look_for_echo(listening)
        unasked = self._engines.settings.mic.duplex == "auto"
        if listening.half_duplex and unasked and not self._advised and not self._told_echo:
            self._advised = True
            self._advise(HALF_DUPLEX)
            await anyio.sleep(ADVICE_SECONDS)
            if not self._told_echo:
                self._advise("")

    async def _look_for_echo(self, listening: Listening) -> None:
        """Find out whether the microphone may hear the speaker."""
        if self._engines.engine("speaker") is not None:
            self._looked = anyio.current_time()  # before there is one, this is only a guess
        duplex, echoing = self._engines.settings.mic.duplex, self._echoing | echoes.known()
        if duplex == "half" or not (echoing or duplex == "auto"):
            listening.half_duplex = duplex == "half"
            self._tell_echo("")
            return
        devices = await self._devices()
        comes_back = echoes.pair(*devices) in echoing
        listening.half_duplex = comes_back or (duplex == "auto" and self._may_hear(*devices))
        self._tell_echo(_how_to_keep_out(*devices) if comes_back else "")

    async def _devices(self) -> tuple[Device | None, Device | None]:
        """Microphone and speaker in use, as far as they can tell."""
        found: list[Device | None] = []
        for kind in ("mic", "speaker"):
            engine = self._engines.engine(kind)
            try:
                found.append((await engine.devices()).device if engine is not None else None)
            except Unavailable:
                found.append(None)
        return found[0], found[1]

    def _may_hear(self, ear: Device | None, mouth: Device | None) -> bool:
        """Whether the microphone may hear the speaker, by what the devices say of themselves."""
        if self._engines.engine("mic") is None:
            return False
        return not (ear is not None and ear.echo_cancelled) and not (mouth is not None and mouth.private)

    async def run(self) -> None:
        async with anyio.create_task_group() as self._tasks:
            while True:
                await self._wanted.wait()
                with anyio.CancelScope() as self._scope:
                    await self._hear()
                self._listening = None

    async def _hear(self) -> None:
        mic = await self._engines.open("mic")
        vad = await self._engines.open("vad")
        stt = await self._engines.open("stt")
        judge = await self._engines.open("turns")
        if mic.unwanted or (mic.engine and not (vad.engine and stt.engine)):
            await anyio.sleep_forever()  # by choice, or nothing could understand it: text it is, and `doctor` says why
        if mic.engine is None:
            await anyio.sleep(self._retry)
            return
        wanted = self._engines.in_force
        listening = self._listening = Listening(
            mic.engine,
            NoiseGate(vad.engine, wanted.stt.noise_threshold),  # type: ignore[arg-type]  # listened with, never opened
            EarRelay(self._engines),  # type: ignore[arg-type]  # listened with, never opened
            wanted.vad,
            self._post,
            self._vocabulary,
            wanted.turns,
            wanted.coach.behavioral.thinking_sounds,
            self._suppose,
            judge.engine,
        )
        listening.attention, listening.keep = self._attention, self._keep
        listening.own_voice, listening.hears_itself = self._own_voice, lambda: self._hears_itself(listening)
        listening.interviewer_speaking = self._speaking
        await self._look_for_echo(listening)
        listening.hold(self._held)
        if self._on:
            listening.open()
        self._note("")
        if self._lost:
            self._tasks.start_soon(self._tell_it_is_back, listening)
        try:
            await listening.run()
        except Unavailable as gone:
            log.warning("microphone lost: %s", gone.why)
            self._note(f"{gone.why} Type with `mochictl say` until it is back.")
            self._listening = None
            if not self._lost:
                self._lost = True
                await self._post(MicrophoneLost(why=gone.why))
        self._engines.close("mic")
        await anyio.sleep(self._retry)

    async def _tell_it_is_back(self, listening: Listening) -> None:
        """Not before it has held for as long as between two tries: one that comes and goes is told of once."""
        await anyio.sleep(self._retry)
        if self._lost and self._listening is listening:
            self._lost = False
            await self._post(MicrophoneBack())


def _is_kept(found: Pair) -> bool:
    """Whether that these two hear each other could be written down."""
    try:
        echoes.remember(found)
    except OSError as error:
        log.warning("that these hear each other is not kept: %s", error)
        return False
    return True


def _how_to_keep_out(ear: Device | None, mouth: Device | None) -> str:
    cancelled = ear is not None and ear.echo_cancelled
    worn = mouth is not None and mouth.private  # it says so, and yet
    return f"{HEARS_ITSELF} {DESPITE_CANCELLING if cancelled or worn else WITHOUT_CANCELLING}"
