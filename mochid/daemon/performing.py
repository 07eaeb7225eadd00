"""Effects become deeds: each starts a task, and what comes of it returns as an event of the session it was asked for.

Rules:
- `perform` never blocks and never raises. A task that fails unforeseen comes back as its effect's failure; the log has the trace.
- Every cancellable effect has its name in `Tasks`; asking again, or hushing, cancels the one before.
- All coach text goes through the gate here, sentence by sentence, before it becomes an event: neither journal, screen nor
  voice ever holds what did not pass.
- What a starting daemon does not need yet is imported where it is used; `warm` brings it in, off the loop, once the socket answers.
"""

import importlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import assert_never

import anyio
import anyio.to_thread
from msgspec.structs import asdict, replace

from mochid.daemon import preparing, replying
from mochid.daemon.examining import examine
from mochid.daemon.foresight import Foresight, thinks_slowly
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
    AskFailed,
    CoachDone,
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
from mochid.interview import coaching, hints, intents, prompt
from mochid.interview.dossier import Dossier
from mochid.interview.safeguards import Gate, fishing
from mochid.journal import Journal
from mochid.ports import Opened, Unavailable
from mochid.protocol import AnyReply, Status
from mochid.reports import Growth, TestReport
from mochid.sound.ears import Ears
from mochid.sound.voice import Voice
from mochid.talk import CoachTurn, Line
from mochid.watching import beside
from mochid.watching.reading import Snapshot, decode
from mochid.watching.solution import watch

log = logging.getLogger(__name__)

WEAK = ("floor", "none")
"""Tiers whose programs could have read something of the user's."""
PROBE_SECONDS = 0.6
"""How long `start` waits for a microphone and a voice to open before it says "loading"."""

COACH_SECONDS = 3.0
"""How long a turn waits for a coach that is still opening, before the authored one takes it."""

Post = Callable[..., Awaitable[None]]
"""(event, session, blobs={}) -> into the inbox."""


def warm() -> None:
    """Import what the first session would otherwise wait for. Slow: for a worker thread."""
    for name in (
        "mochid.problems.bank",
        "mochid.harness.analysis",
        "mochid.harness.judging",
        "mochid.interview.authored",
    ):
        importlib.import_module(name)
    for understand in (intents.read, fishing):
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
        self.foresight = Foresight(tasks)
        self._gate: tuple[str, Gate] | None = None

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
                self._tasks.cancel("run")
                self._tasks.cancel("measure")
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
                self._tasks.cancel("watch")
            case Watch(file=file):
                self._tasks.start("watch", lambda: self._watch(Path(file), dossier))
            case Ask():
                self._tasks.start("ask", lambda: self._ask(effect, dossier, status))
            case RunTests():
                self._tasks.cancel("measure")
                self._tasks.start("run", lambda: self._run(effect, dossier))
            case Measure():
                self._tasks.start("measure", lambda: self._measure(effect, dossier))
            case WriteDebrief():
                self._tasks.start("debrief", lambda: self._debrief(effect, dossier))

    def stop_session(self) -> list[Spoken]:
        """End everything that belongs to the session so far: another one is about to be recalled. Returns what was cut."""
        for name in ("ask", "run", "measure", "watch"):
            self._tasks.cancel(name)
        self.foresight.forget()
        self._tasks.cancel_all("alarm ")
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
                f"mochi can't run {name} here: {' '.join(language.tried) or 'there is no such engine'}",
                "See `mochictl doctor`.",
            )
        ground = preparing.lay(effect.start, problem, name, language.engine.stub(problem))
        await self._probe_devices()
        settings = self._engines.in_force
        session = preparing.name(problem, self._now(), ids)
        self._gate = session, Gate(problem)  # now, so that the first answer need not wait for it
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
        )

    async def _probe_devices(self) -> None:
        stand_ins = self._engines.stand_ins()  # a new interview is a new chance for the better engine
        if "stt" in stand_ins:
            self._ears.renew(["stt"])
        if "tts" in stand_ins:
            await self._voice.renew(["tts"])
        self._ears.forget_echo()
        self._ears.want(True)
        with anyio.move_on_after(PROBE_SECONDS):
            async with anyio.create_task_group() as together:
                for kind in ("mic", "tts", "speaker", "coach"):
                    together.start_soon(self._engines.open, kind)

    async def _debrief(self, effect: WriteDebrief, dossier: Dossier) -> None:
        from mochid.debrief import report

        folder = _workspace(dossier)
        events = list(self._journal.replay(dossier.session))
        try:
            path = await anyio.to_thread.run_sync(report.write, events, self._journal.blob, folder)
        except Exception as error:  # the task boundary: a full disk must not take the session's end with it
            log.exception("debrief failed")
            await self._post(
                DebriefFailed(request=effect.request, why=f"The debrief could not be written to {folder}: {error}."),
                dossier.session,
            )
            return
        await self._post(Debriefed(request=effect.request, path=str(path)), dossier.session)

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

    async def _watch(self, file: Path, dossier: Dossier) -> None:
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

        async with anyio.create_task_group() as together:
            together.start_soon(watch, file, saved, unreadable)
            together.start_soon(beside.watch, file, tests_saved, typing)
            together.start_soon(self._keep_transcript, dossier)

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
            await examine(effect, self.code(effect.digest, dossier), dossier, self._engines, report)
        except Unavailable as error:
            await report(RunFailed(run=effect.run, why=str(error)))
        except Exception as error:  # the task boundary: a run that breaks is said, and the next save tries again
            log.exception("run failed")
            await report(RunFailed(run=effect.run, why=f"The tests could not be run: {error}."))

    async def _measure(self, effect: Measure, dossier: Dossier) -> None:
        from mochid.harness import measuring

        try:
            language = await self._engines.open_language(dossier.language)
            if language.engine is None:
                raise Unavailable(" ".join(language.tried))
            source, settings = self.code(effect.digest, dossier), dossier.settings.harness
            python = (await self._engines.open_language("python")).engine
            growth = await measuring.measure(dossier.problem, source, language.engine, settings, python)
        except Unavailable as error:
            growth = Growth(sentence=f"How the work grows can't be measured: {error}")
        except Exception as error:  # the task boundary: the interview goes on without this number
            log.exception("measuring failed")
            growth = Growth(sentence=f"How the work grows could not be measured: {error}.")
        await self._post(Measured(run=effect.run, digest=effect.digest, growth=growth), dossier.session)

    def code(self, digest: str, dossier: Dossier) -> str:
        """The text of a version of the file, decoded as it was when it was read."""
        data = self._journal.blob(digest) if digest else None
        text = decode(data, dossier.file) if data else ""
        return text if isinstance(text, str) else ""

    # -- the coach -----------------------------------------------------------------------------------------------------

    def foresee(self, effect: Ask, said: str, dossier: Dossier, status: Status) -> None:
        """Begin to think of what would be asked for if the candidate had just said this."""
        coach = self._engines.engine("coach")
        if coach is not None and thinks_slowly(coach):
            self.foresight.think(coach, self._brief(effect, dossier, status, Line(0, 0.0, "candidate", said)))

    async def _ask(self, effect: Ask, dossier: Dossier, status: Status) -> None:
        try:
            brief = self._brief(effect, dossier, status)
            note = await self._speak_turn(brief, dossier, status)
        except Exception as error:  # the task boundary: the interview goes on without this turn
            log.exception("ask failed turn=%s", effect.turn)
            await self._post(
                AskFailed(turn=effect.turn, why=f"The interviewer lost its thread: {error}."), dossier.session
            )
            return
        await self._post(CoachDone(turn=effect.turn, note=note), dossier.session)

    def _brief(self, effect: Ask, dossier: Dossier, status: Status, *supposed: Line) -> CoachTurn:
        return coaching.brief(
            effect,
            problem=dossier.problem,
            settings=dossier.settings.coach,
            transcript=[*dossier.lines, *supposed],
            code=self.code(dossier.digest, dossier),
            report=_shown(dossier.report),
            findings=dossier.findings,
            elapsed=status.elapsed,
            remaining=status.remaining,
            mode=dossier.mode,
            seed=dossier.seed,
            growth=dossier.growth,
            own=dossier.own,
            adjusted=dossier.adjusted,
        )

    async def _speak_turn(self, brief: CoachTurn, dossier: Dossier, status: Status) -> str:
        """Have the coach speak. Returns why the authored coach took over, or ""."""

        async def report(event: Event) -> None:
            await self._post(event, dossier.session)

        coach = Opened(None, "none", ("The coach is still loading.",))
        with anyio.move_on_after(COACH_SECONDS):
            coach = await self._engines.open("coach")
        return await replying.take_turn(
            brief,
            self.foresight.seen(coach),
            self._gate_of(dossier),
            said=coaching.said(dossier.lines, brief.code),
            rung=max(_level(status.hints, dossier), brief.rung),
            recent=coaching.recent(dossier.lines),
            report=report,
        )

    def _gate_of(self, dossier: Dossier) -> Gate:
        if self._gate is None or self._gate[0] != dossier.session:
            self._gate = dossier.session, Gate(dossier.problem)
        return self._gate[1]


def _level(served: int, dossier: Dossier) -> int:
    """The highest hint level served so far; 0 = none."""
    rung = hints.rung_at(served - 1, hints.sizes(dossier.problem.hints)) if served else None
    return rung.level if rung else 0


def _shown(report: TestReport | None) -> TestReport | None:
    """A report as a coach may see it. Behind weak walls a program's output may hold what it should not have read."""
    return replace(report, output="") if report is not None and report.sandbox in WEAK else report


def _workspace(dossier: Dossier) -> Path:
    return Path(dossier.settings.app.workspace_dir).expanduser() / dossier.session
