"""Effects become deeds: each starts a task, and what comes of it returns as an event of the session it was asked for.

Rules:
- `perform` never blocks and never raises. A task that fails unforeseen comes back as its effect's failure, where the session waits
  for it; any other is noted in the status. The log has the trace.
- Every cancellable effect has its name in `Tasks`; asking again, or hushing, cancels the one before.
- What a starting daemon does not need yet is imported where it is used; `warm` brings it in, off the loop, once the socket answers.
"""

import importlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import assert_never

import anyio
import anyio.to_thread
from msgspec.structs import asdict

from mochid.daemon import preparing, queries
from mochid.daemon.asking import Asking
from mochid.daemon.examining import examine
from mochid.daemon.tasks import Tasks
from mochid.effects import (
    Adjust,
    Answer,
    AnyEffect,
    Ask,
    CancelAlarm,
    CancelRun,
    GoOn,
    Hush,
    Listen,
    Measure,
    Prepare,
    RunTests,
    Say,
    SetAlarm,
    Suspend,
    Watch,
    WriteDebrief,
)
from mochid.engines import Engines
from mochid.events import (
    FORMAT,
    Adjusted,
    AnyEvent,
    Debriefed,
    DebriefFailed,
    Event,
    Measured,
    Prepared,
    PrepareFailed,
    RunFailed,
    SolutionSaved,
    SolutionUnreadable,
    Spoken,
    TestsSaved,
    TimeUp,
    Typing,
)
from mochid.interview.coach import prompt
from mochid.interview.folds.dossier import Dossier
from mochid.interview.meaning import intents, suspicion
from mochid.journal import Journal
from mochid.ports import Unavailable
from mochid.protocol import AnyReply, Status
from mochid.reports import Growth
from mochid.sound.ears import Ears
from mochid.sound.voice import Voice
from mochid.watching import beside
from mochid.watching.reading import Snapshot
from mochid.watching.solution import watch

log = logging.getLogger(__name__)

DEVICES_SECONDS = 8.0
"""How long `start` waits until it is known which microphone and voice serve, or that none does, before it says "loading"."""
COACH_SECONDS = 0.6
"""... and for a coach, whose server may be far away."""


Post = Callable[..., Awaitable[None]]
"""(event, session, blobs={}) -> into the inbox."""


def warm() -> None:
    """Import what the first session would otherwise wait for. Slow: for a worker thread."""
    for name in (
        "mochid.problems.bank",
        "mochid.harness.checks.analysis",
        "mochid.harness.judging",
        "mochid.interview.coach.authored",
    ):
        importlib.import_module(name)
    for understand in (intents.read, suspicion.attempt):
        understand("a sentence that compiles their phrases")


class Performer:
    """Performs the effects of one daemon."""

    def __init__(
        self,
        *,
        tasks: Tasks,
        engines: Engines,
        journal: Journal,
        ears: Ears,
        voice: Voice,
        post: Post,
        answer: Callable[[int, AnyReply], None],
        now: Callable[[], float],
        versions: dict[str, str],
    ) -> None:
        self._tasks = tasks
        self._engines = engines
        self._journal = journal
        self._ears = ears
        self._voice = voice
        self._post = post
        self._answer = answer
        self._now = now
        self._versions = versions
        self.asking = Asking(tasks, engines, journal, post)

    def perform(self, effect: AnyEffect, dossier: Dossier | None, status: Status) -> list[Spoken]:
        """Start this effect for the session of `dossier` (None: no session yet). `status` is the state it was decided in.

        Returns what it brought about at once, which is to be taken before anything else is performed.
        """
        match effect:
            case Answer(request=request, reply=reply):
                self._answer(request, reply)
            case Prepare():
                self._tasks.start(f"prepare {effect.request}", lambda: self._prepare(effect))
            case SetAlarm() | CancelAlarm():
                self._alarm(effect, dossier)
            case CancelRun():
                self.stop_running()
            case Hush(turn=turn):
                self._tasks.cancel("ask")
                return self._voice.hush(turn)
            case Suspend():
                self._voice.suspend()
            case GoOn():
                self._voice.go_on()
            case Say(turn=turn, index=index, text=text):
                self._voice.say(turn, index, text)
            case Listen(on=on, held=held):
                self._ears.want(on, held=held)
            case Adjust() if dossier is not None:
                event = Adjusted(**asdict(effect))
                self._tasks.start("adjust", lambda: self._post(event, dossier.session))
            case Adjust():
                pass
            case Watch() | Ask() | RunTests() | Measure() | WriteDebrief():
                if dossier is not None:
                    self._for_session(effect, dossier, status)
            case _:
                assert_never(effect)
        return []

    def _for_session(
        self, effect: Watch | Ask | RunTests | Measure | WriteDebrief, dossier: Dossier, status: Status
    ) -> None:
        match effect:
            case Watch(file=""):
                self._tasks.cancel_all("watch ")
            case Watch(file=file):
                self._watch(Path(file), dossier)
            case Ask():
                self._tasks.start("ask", lambda: self.asking.ask(effect, dossier, status))
            case RunTests():
                self._tasks.cancel("measure")
                self._tasks.start("run", lambda: self._run(effect, dossier))
            case Measure():
                self._tasks.start("measure", lambda: self._measure(effect, dossier))
            case WriteDebrief():
                self._tasks.start("debrief", lambda: self._debrief(effect, dossier))

    def stop_running(self) -> None:
        """End all that runs the candidate's code."""
        self._tasks.cancel("run")
        self._tasks.cancel("measure")

    def stop_session(self) -> list[Spoken]:
        """End everything that belongs to the session so far: another one is about to be recalled. Returns what was cut."""
        self.stop_running()
        self._tasks.cancel("ask")
        self.asking.forget()
        for prefix in ("watch ", "alarm "):
            self._tasks.cancel_all(prefix)
        self._ears.want(False)
        return self._voice.hush(-1)

    # -- beginning and end ---------------------------------------------------------------------------------------------

    async def _prepare(self, effect: Prepare) -> None:
        try:
            event = await self._prepared(effect)
        except preparing.CannotPrepare as error:
            self._ears.want(False)
            event = PrepareFailed(request=effect.request, why=error.why, remedy=error.remedy)
        except Exception as error:  # the task boundary: whatever broke, the client gets its answer
            log.exception("prepare failed")
            self._ears.want(False)
            event = PrepareFailed(
                request=effect.request,
                why=f"The session could not be prepared: {error}.",
                remedy="See `mochictl logs`.",
            )
        await self._post(event, event.session)

    async def _prepared(self, effect: Prepare) -> AnyEvent:
        settings = self._engines.settings
        ids = set(self._journal.sessions())
        done = {session.split("-", 2)[-1] for session in ids}
        problem = preparing.choose(effect.start, settings, done)
        name = preparing.language_of(effect.start, settings)
        language = await self._engines.open_language(name)
        if language.engine is None:
            raise preparing.CannotPrepare(
                f"mochi can't run {name} here: {' '.join(language.tried).removeprefix(f'{name}: ')}",
                "See `mochictl doctor`.",
            )
        ground = preparing.lay(effect.start, problem, name, language.engine.stub(problem))
        await self._probe_devices()
        settings = self._engines.in_force
        session = preparing.name(problem, self._now(), ids)
        self.asking.expect(session, problem)
        return Prepared(
            session=session,
            request=effect.request,
            problem=problem,
            file=str(ground.file),
            language=name,
            created=ground.created,
            mode="tdd" if settings.coach.enforce_test_first else effect.start.mode,
            settings=settings,
            first_time=self._engines.engine("mic") is not None and not settings.calibration.baseline_recorded,
            seed=preparing.seed(session),
            microphone=self._engines.label("mic"),
            voice=self._engines.voice(),
            coach=self._engines.label("coach"),
            versions={**self._versions, "format": str(FORMAT), "prompt": prompt.VERSION},
            file_note=ground.note,
        )

    async def _probe_devices(self) -> None:
        stand_ins = self._engines.stand_ins()  # a new interview is a new chance for the better engine
        if "stt" in stand_ins:
            self._ears.renew(["stt"])
        if "tts" in stand_ins:
            await self._voice.renew(["tts"])
        self._ears.another_interview()
        self._ears.want(True)
        async with anyio.create_task_group() as together:
            for kind in ("mic", "tts", "speaker"):
                together.start_soon(self._opened_within, DEVICES_SECONDS, kind)
            together.start_soon(self._opened_within, COACH_SECONDS, "coach")

    async def _opened_within(self, seconds: float, kind: str) -> None:
        with anyio.move_on_after(seconds):
            await self._engines.open(kind)

    async def _debrief(self, effect: WriteDebrief, dossier: Dossier) -> None:
        from mochid.debrief import report

        folder = _workspace(dossier)
        events = list(self._journal.replay(dossier.session))
        try:
            written = await anyio.to_thread.run_sync(report.write, events, self._journal.blob, folder)
        except Exception as error:  # the task boundary: a full disk must not take the session's end with it
            log.exception("debrief failed")
            await self._post(
                DebriefFailed(request=effect.request, why=f"The debrief could not be written to {folder}: {error}."),
                dossier.session,
            )
            return
        event = Debriefed(request=effect.request, path=str(written.page), next_up=written.next_up)
        await self._post(event, dossier.session)

    # -- time ----------------------------------------------------------------------------------------------------------

    def _alarm(self, effect: SetAlarm | CancelAlarm, dossier: Dossier | None) -> None:
        session = dossier.session if dossier else ""
        match effect:
            case SetAlarm(name=name, seconds=seconds):
                self._tasks.start(f"alarm {name}", lambda: self._ring(name, seconds, session))
            case CancelAlarm(name="*"):
                self._tasks.cancel_all("alarm ")
            case CancelAlarm(name=name):
                self._tasks.cancel(f"alarm {name}")

    async def _ring(self, name: str, seconds: float, session: str) -> None:
        await anyio.sleep(seconds)
        await self._post(TimeUp(name=name), session)

    # -- the file ------------------------------------------------------------------------------------------------------

    def _watch(self, file: Path, dossier: Dossier) -> None:
        """Each by itself, so that what is only handy does not take the watch on the file with it."""
        session = dossier.session

        async def saved(snapshot: Snapshot) -> None:
            event = SolutionSaved(digest=snapshot.digest, size=len(snapshot.data))
            await self._post(event, session, {snapshot.digest: snapshot.data})

        async def unreadable(why: str) -> None:
            await self._post(SolutionUnreadable(why=why), session)

        async def tests_saved(size: int) -> None:
            await self._post(TestsSaved(size=size), session)

        async def typing() -> None:
            await self._post(Typing(), session)

        self._tasks.start("watch file", lambda: watch(file, saved, unreadable))
        self._tasks.start("watch beside", lambda: beside.watch(file, tests_saved, typing))
        self._tasks.start("watch transcript", lambda: self._keep_transcript(dossier))

    async def _keep_transcript(self, dossier: Dossier) -> None:
        """Bring transcript.md up to date every `auto_save_interval_s`, so that it can be read while the interview goes on."""
        from mochid.debrief import report

        kept = 0
        while True:
            await anyio.sleep(dossier.settings.app.auto_save_interval_s)
            lines = tuple(dossier.lines)
            if len(lines) == kept:
                continue
            kept = len(lines)
            try:
                await anyio.to_thread.run_sync(report.keep, _workspace(dossier), dossier.problem.title, lines)
            except OSError as error:  # the journal has it all; the debrief will say what is wrong with the folder
                log.warning("transcript not kept: %s", error)

    async def _run(self, effect: RunTests, dossier: Dossier) -> None:
        async def report(event: Event) -> None:
            await self._post(event, dossier.session)

        try:
            await examine(effect, queries.code(self._journal, effect.digest, dossier), dossier, self._engines, report)
        except Unavailable as error:
            await report(RunFailed(run=effect.run, why=str(error)))
        except Exception as error:  # the task boundary: a run that breaks is said, and the next save tries again
            log.exception("run failed")
            await report(RunFailed(run=effect.run, why=f"The tests could not be run: {error}."))

    async def _measure(self, effect: Measure, dossier: Dossier) -> None:
        from mochid.harness.metering import measuring

        try:
            language = await self._engines.open_language(dossier.language)
            if language.engine is None:
                raise Unavailable(" ".join(language.tried))
            source, settings = queries.code(self._journal, effect.digest, dossier), dossier.settings.harness
            python = (await self._engines.open_language("python")).engine
            growth = await measuring.measure(dossier.problem, source, language.engine, settings, python)
        except Unavailable as error:
            growth = Growth(sentence=f"How the work grows can't be measured: {error}")
        except Exception as error:  # the task boundary: the interview goes on without this number
            log.exception("measuring failed")
            growth = Growth(sentence=f"How the work grows could not be measured: {error}.")
        await self._post(Measured(run=effect.run, digest=effect.digest, growth=growth), dossier.session)


def _workspace(dossier: Dossier) -> Path:
    return Path(dossier.settings.app.workspace_dir).expanduser() / dossier.session
