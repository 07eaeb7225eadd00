"""The loop: inbox -> step -> journal -> perform. The only caller of `step` for the session in progress.

Rules:
- One inbox, one consumer. An event is committed to the journal before its effects are performed, so a crash loses nothing done.
- What fails before that never happened; what fails after it is told as half done, and the interview goes on.
- `step` is synchronous and pure; everything slow is a task in `performing.py` that comes back here as an event.
- Status is derived from the state after each step and published when it changes; there is no second copy of the truth.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import anyio
import anyio.to_thread
import msgspec
from anyio.abc import TaskStatus

from mochid.daemon import earlier, mishaps, queries, showing, unheard
from mochid.daemon.performing import Performer, warm
from mochid.daemon.requests import Requests
from mochid.daemon.tasks import Tasks
from mochid.daemon.understanding import Understanding
from mochid.effects import AnyEffect, Ask
from mochid.engines import Engines, Opener, walls
from mochid.events import (
    AnyEvent,
    Commanded,
    Event,
    Heard,
    Prepared,
    Recovered,
    SettingsChanged,
    SolutionSaved,
    TestsSaved,
    Typing,
    VoiceStopped,
)
from mochid.interview import floor, pacing
from mochid.interview.folds.dossier import Dossier
from mochid.interview.session import step
from mochid.interview.state import State, live, over
from mochid.journal import Journal
from mochid.ports import Audio, Vocabulary
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    Done,
    GetEvents,
    GetStatus,
    GetTranscript,
    LineSpoken,
    ListProblems,
    ListSessions,
    Mute,
    Ptt,
    Publication,
    Resume,
    Say,
    SessionCommand,
    ShowProblem,
    Shutdown,
    Start,
    Started,
    Status,
    StatusChanged,
    TurnOver,
    Unmute,
)
from mochid.settings import Settings
from mochid.sound.ears import Ears
from mochid.sound.recordings import Recorder
from mochid.sound.voice import Voice

log = logging.getLogger(__name__)

INBOX = 1024
SETTINGS = "settings"
"""Who notes what is wrong with the settings file."""
HEARTBEAT_SECONDS = 5.0
SLEPT_SECONDS = 30.0
"""More than this between the wall's clock and ours means that the lid was closed."""


class Item(msgspec.Struct, frozen=True):
    event: AnyEvent
    blobs: Mapping[str, bytes]


class Daemon:
    """One session at a time, and everything it needs."""

    def __init__(
        self,
        *,
        settings: Settings,
        journal: Journal,
        opener: Opener,
        publish: Callable[[Publication], None],
        now: Callable[[], float],
        versions: dict[str, str],
        bad_requests: Callable[[], int] = lambda: 0,
    ) -> None:
        """`bad_requests`: how many there were so far, for the status."""
        self._settings = settings
        self._journal = journal
        self._opener = opener
        self._publish = publish
        self._now = now
        self._versions = versions
        self._bad_requests = bad_requests
        self._state = State()
        self._dossier: Dossier | None = None
        self._send, self._receive = anyio.create_memory_object_stream[Item](INBOX)
        self._requests = Requests()
        self._notes: dict[str, str] = {}
        self._published: Status | None = None
        self._stopping = anyio.Event()

    # -- life ----------------------------------------------------------------------------------------------------------

    async def run(self, *, task_status: TaskStatus[None] = anyio.TASK_STATUS_IGNORED) -> None:
        """Serve until `shutdown` is asked for, or cancelled. Started once it can answer; the engines load behind."""
        async with anyio.create_task_group() as group, self._send, self._receive:
            self._engines = Engines(self._opener, self._settings, group, self._publish_status)
            self._recorder = Recorder(lambda text: self._note("recording", text))
            self._understanding = Understanding(self._engines, self._journal)
            self._ears = Ears(
                self._engines,
                self.hear,
                self._vocabulary,
                lambda text: self._note("microphone", text),
                advise=lambda text: self._note("echo", text),
                keep=self._keep_sound,
                suppose=self._suppose,
            )
            self._voice = Voice(
                self._engines,
                group,
                self.hear,
                note=lambda text: self._note("voice", text),
                on_air=self._ears.interviewer_speaking,
                aloud=self._ears.interviewer_says,
            )
            self._tasks = Tasks(group, lambda name, text: self._note(f"task {name}", text))
            self._performer = Performer(
                tasks=self._tasks,
                engines=self._engines,
                journal=self._journal,
                ears=self._ears,
                voice=self._voice,
                post=self._post,
                answer=self._requests.answer,
                now=self._now,
                versions=self._versions,
            )
            group.start_soon(self._ears.run)
            group.start_soon(self._recorder.run)
            group.start_soon(self._voice.run)
            group.start_soon(self._load_engines)
            group.start_soon(self._mind_the_clock)
            self._recover()
            group.start_soon(self._consume)
            task_status.started()
            await self._stopping.wait()
            group.cancel_scope.cancel()

    async def stopped(self) -> None:
        """Wait until somebody asked for `shutdown`."""
        await self._stopping.wait()

    async def _load_engines(self) -> None:
        """Heavy things first asked for by a session are slow then; so load them now, behind the answering socket."""
        await anyio.to_thread.run_sync(warm)
        await self._engines.open_language(self._settings.harness.language)
        for kind in ("coach", "tts", "vad", "stt", "turns"):
            await self._engines.open(kind)
        await self._understanding.prepare()
        await self._voice.prepare()

    async def _mind_the_clock(self) -> None:
        """Time the machine slept through is not time of the interview."""
        while True:
            wall, awake = self._now(), anyio.current_time()
            await anyio.sleep(HEARTBEAT_SECONDS)
            slept = (self._now() - wall) - (anyio.current_time() - awake)
            if slept > SLEPT_SECONDS and live(self._state):
                await self._post(Recovered(last_at=wall), self._state.session)

    async def apply(self, settings: Settings) -> None:
        """Take changed settings up: the session at once, an engine whose section changed at its next use."""
        old, self._settings = self._settings, settings
        self._engines.settings = settings
        self._engines.recalibrate()
        kinds = ("mic", "vad", "stt", "turns", "tts", "speaker", "llm", "encoder")
        privacy = old.privacy != settings.privacy
        changed = {kind for kind in kinds if privacy or getattr(old, kind) != getattr(settings, kind)}
        if heard := changed & {"mic", "vad", "stt", "turns"}:
            self._ears.renew(heard)
        elif old.coach.behavioral != settings.coach.behavioral:
            self._ears.renew(())
        if "llm" in changed:
            self._engines.close("coach")
        if "encoder" in changed:
            self._engines.close("encoder")
        if new_walls := walls(old) != walls(settings):
            self._performer.stop_running()
            self._engines.close_languages()
        await self._post(SettingsChanged(settings=self._engines.in_force, new_walls=new_walls), self._state.session)
        if spoken := changed & {"tts", "speaker"}:
            await self._voice.renew(spoken)
        if "encoder" in changed:
            await self._understanding.prepare()
        if new_walls:
            await self._engines.open_language(showing.language_of(self._dossier, self._engines))

    def note(self, source: str, text: str) -> None:
        """Show a sentence in the status; "" takes it back."""
        self._note(source, text)

    # -- asked from outside --------------------------------------------------------------------------------------------

    async def ask(self, command: AnyCommand) -> AnyReply:
        """Answer one client. Exactly one reply, always."""
        match command:
            case GetStatus():
                return self.status()
            case GetTranscript() | GetEvents() | ListSessions() | ListProblems() | ShowProblem():
                return queries.answer(command, self._journal, self._settings, self._dossier)
            case Shutdown():
                self._stopping.set()
                return Done("mochid is stopping. Go on later with `mochictl resume`.")
            case Ptt() | Mute() | Unmute() if live(self._state) and not self._state.paused:
                label = self._engines.label("mic")
                return unheard.before(command, label) or unheard.after(command, await self._decide(command), label)
            case Start() | Resume():
                reply = await self._decide(command)
                note = self._notes.get(SETTINGS, "")
                return msgspec.structs.replace(reply, note=note) if isinstance(reply, Started) else reply
            case _:
                return await self._decide(command)

    async def _decide(self, command: SessionCommand) -> AnyReply:
        """Put a command before the mind and wait for its one answer."""
        opinion = ""
        if isinstance(command, Say):
            command, opinion = await self._understanding.typed(command, self._settings.privacy)

        async def put(request: int) -> None:
            await self._post(Commanded(request=request, command=command, opinion=opinion), self._state.session)

        return await self._requests.answered(put)

    def status(self) -> Status:
        return showing.status(
            self._state,
            self._dossier,
            self._engines,
            self._notes.values(),
            at=self._now(),
            bad_requests=self._bad_requests(),
        )

    # -- the loop ------------------------------------------------------------------------------------------------------

    async def _post(self, event: Event, session: str, blobs: Mapping[str, bytes] | None = None) -> None:
        stamped = msgspec.structs.replace(event, at=self._now(), session=session)
        await self._send.send(Item(stamped, blobs or {}))  # type: ignore[arg-type]  # every Event is one of AnyEvent

    async def hear(self, event: Event) -> None:
        """What ears and voice report belongs to the session in progress."""
        await self._post(await self._understood(event), self._state.session)

    async def _understood(self, event: Event) -> Event:
        if isinstance(event, Heard):
            return await self._understanding.heard(event, self._dossier, self._settings.privacy)
        return event

    def _suppose(self, heard: Heard | None) -> None:
        """The candidate may just have said this: let a model think of the answer. Nothing is decided or written."""
        self._tasks.cancel("suppose")
        if heard is None or not self._settings.llm.think_ahead:
            self._performer.asking.forget()
        else:
            self._tasks.start("suppose", lambda: self._foresee(heard))

    async def _foresee(self, heard: Heard) -> None:
        said = await self._understood(heard)
        state, session, dossier = self._state, self._state.session, self._dossier
        effects: tuple[AnyEffect, ...] = ()
        for event in (VoiceStopped(), said):
            state, effects = step(state, msgspec.structs.replace(event, at=self._now(), session=session))  # type: ignore[arg-type]
        for ask in effects:
            if isinstance(ask, Ask) and isinstance(said, Heard) and dossier is not None:
                self._performer.asking.foresee(ask, said.text, dossier, self.status())

    def _keep_sound(self, audio: Audio) -> None:
        """Record what was said, if and only if the user wants that."""
        if self._settings.privacy.record_audio and self._dossier is not None and live(self._state):
            workspace = Path(self._dossier.settings.app.workspace_dir).expanduser()
            self._recorder.keep(workspace / self._dossier.session, self._now(), audio)

    async def _consume(self) -> None:
        async for item in self._receive:
            try:
                self._take_in(item.event, item.blobs)
            except Exception as error:  # noqa: BLE001 - neither a full disk nor a mistake of ours may end the interview
                self._lose(item.event, error)

    def _lose(self, event: AnyEvent, error: Exception) -> None:
        """Say what became of an event that could not be taken, or not to its end, and go on."""
        told = mishaps.told(error, type(event).__name__)
        self._note("journal", told.why)
        if isinstance(event, Commanded):
            self._requests.answer(event.request, told)

    def _take_in(self, event: AnyEvent, blobs: Mapping[str, bytes]) -> None:
        """Take what comes from the inbox. A `resume` brings its session in first."""
        if isinstance(event, Commanded) and isinstance(event.command, Resume) and self._recall(event.command.session):
            with mishaps.on_record():
                self._take(msgspec.structs.replace(event, session=self._state.session), blobs)
        else:
            self._take(event, blobs)

    def _take(self, event: AnyEvent, blobs: Mapping[str, bytes]) -> None:
        """Decide on one event, journal it, and set its effects going."""
        before = self._state
        after, effects = step(before, event)
        dossier, seq = self._record(event, blobs, before, after)
        with mishaps.on_record():
            self._state, self._dossier = after, dossier
            for line in dossier.take(seq, event) if dossier is not None and seq else ():
                self._publish(LineSpoken(event.session, queries.on_the_wire(line)))
            status = self.status()
            for effect in effects:
                self._take_at_once(self._performer.perform(effect, self._dossier, status), before.session)
            if before.turn and floor.under_way(before) and _turn_over(before, after):
                self._publish(TurnOver(before.session, before.turn))
            self._ears.attend(pacing.attention(after.phase, holding=after.holding))
            if isinstance(event, SolutionSaved | TestsSaved | Typing):
                self._ears.stir()
            self._publish_status()

    def _take_at_once(self, events: Sequence[AnyEvent], session: str) -> None:
        """What a deed brought about in the moment it was done: what was heard of a sentence must be known to the next turn."""
        for event in events:
            self._take(msgspec.structs.replace(event, at=self._now(), session=session), {})

    def _record(
        self, event: AnyEvent, blobs: Mapping[str, bytes], before: State, after: State
    ) -> tuple[Dossier | None, int]:
        """Commit the event to its session's journal. Returns that session's dossier and the event's seq; 0: not recorded."""
        opens = isinstance(event, Prepared) and after.session == event.session
        dossier = Dossier(event) if opens and isinstance(event, Prepared) else self._dossier
        if dossier is None or event.session != dossier.session or after.session != dossier.session:
            return self._dossier, 0  # no session, or one that is no longer here: nothing of it is performed
        if isinstance(event, Commanded) and over(before):
            return dossier, 0  # a finished session's record is closed to what is asked after it
        seq = self._journal.append(event.session, [event], blobs, over=over(after))
        self._notes.pop("journal", None)
        return dossier, seq

    # -- sessions past -------------------------------------------------------------------------------------------------

    def _recover(self) -> None:
        """Go on with the newest session if it was cut short; one that can't be read keeps nobody from a new one."""
        try:
            if folded := earlier.newest(self._journal):
                self._go_on_with(*folded)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it, it is past
            self._note("journal", mishaps.told(error, Recovered.__name__).why)

    def _recall(self, session: str) -> bool:
        """Load an earlier session for `resume`, if none is in progress. False: there was nothing to load."""
        if live(self._state) and not (session and self._state.paused and session != self._state.session):
            return False
        folded = earlier.wanted(self._journal, session, self._state.session)
        if folded is None:
            return False
        with mishaps.on_record():
            self._take_at_once(self._performer.stop_session(), self._state.session)
            self._go_on_with(*folded)
        return True

    def _go_on_with(self, state: State, dossier: Dossier) -> None:
        """Be where this session was left."""
        self._state, self._dossier = state, dossier
        if not over(state) or state.debriefing:
            self._take(Recovered(at=self._now(), session=dossier.session, last_at=dossier.last_at), {})

    # -- what is shown -------------------------------------------------------------------------------------------------

    def _note(self, source: str, text: str) -> None:
        if self._notes.get(source, "") != text:
            self._notes[source] = text
            self._publish_status()

    def _publish_status(self) -> None:
        status = self.status()
        if self._published is None or showing.still(status) != showing.still(self._published):
            self._published = status
            self._publish(StatusChanged(status))

    def _vocabulary(self) -> Vocabulary:
        return self._understanding.vocabulary(self._dossier)


def _turn_over(before: State, after: State) -> bool:
    """A turn that is only suspended is not."""
    return after.turn != before.turn or not floor.under_way(after)
