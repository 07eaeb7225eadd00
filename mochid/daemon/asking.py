"""`Ask` performed: what a coach may know is put together, one of them takes the turn, and what it says returns as events.

Rules:
- All coach text goes through the gate here, sentence by sentence, before it becomes an event: neither journal, screen nor
  voice ever holds what did not pass.
- The gate is heavy, and needed only where somebody may speak: it is imported with the first session, not before the socket answers.
- A coach that is still opening is waited for only so long; a turn that breaks off is `AskFailed`, and the interview goes on.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from msgspec.structs import replace

from mochid.daemon import queries
from mochid.daemon.foresight import Foresight
from mochid.daemon.tasks import Tasks
from mochid.effects import Ask
from mochid.engines import Engines
from mochid.events import AskFailed, CoachDone, Event
from mochid.interview import hints
from mochid.interview.coach import briefing
from mochid.interview.folds.dossier import Dossier
from mochid.journal import Journal
from mochid.ports import Opened, is_model
from mochid.problem import Problem
from mochid.protocol import Status
from mochid.reports import TestReport
from mochid.talk import CoachTurn, Line

if TYPE_CHECKING:
    from mochid.interview.gate.safeguards import Gate

log = logging.getLogger(__name__)

WEAK = ("floor", "none")
"""Tiers whose programs could have read something of the user's."""

COACH_SECONDS = 3.0
"""How long a turn waits for a coach that is still opening, before the authored one takes it."""


class Asking:
    """Has the coach of one daemon take its turns."""

    def __init__(self, tasks: Tasks, engines: Engines, journal: Journal, post: Callable[..., Awaitable[None]]) -> None:
        """`post`: as `performing.Post`."""
        self._engines = engines
        self._journal = journal
        self._post = post
        self._foresight = Foresight(tasks)
        self._gate: tuple[str, Gate] | None = None

    def expect(self, session: str, problem: Problem) -> None:
        """Make the gate of a session that is about to begin, so that its first answer need not wait for it."""
        self._gate = session, _gate(problem)

    def forget(self) -> None:
        """What was thought of in advance is not wanted any more."""
        self._foresight.forget()

    def foresee(self, effect: Ask, said: str, dossier: Dossier, status: Status) -> None:
        """Begin to think of what would be asked for if the candidate had just said this."""
        coach = self._engines.engine("coach")
        if is_model(coach) and not dossier.standing.dismissed:
            self._foresight.think(coach, self._brief(effect, dossier, status, Line(0, 0.0, "candidate", said)))

    async def ask(self, effect: Ask, dossier: Dossier, status: Status) -> None:
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
        return briefing.brief(
            effect,
            problem=queries.answered(dossier),
            settings=dossier.settings.coach,
            transcript=[*dossier.lines, *supposed],
            code=queries.code(self._journal, dossier.digest, dossier),
            report=_shown(dossier.report),
            findings=dossier.findings,
            elapsed=status.elapsed,
            remaining=status.remaining,
            mode=dossier.mode,
            seed=dossier.seed,
            growth=dossier.growth,
            own=dossier.own,
            language=dossier.language,
            adjusted=dossier.adjusted,
        )

    async def _speak_turn(self, brief: CoachTurn, dossier: Dossier, status: Status) -> str:
        """Have the coach speak. Returns why the authored coach took over, or ""."""
        from mochid.daemon import replying

        async def report(event: Event) -> None:
            await self._post(event, dossier.session)

        coach = Opened(None, "none", ("The coach is still loading.",))
        with anyio.move_on_after(COACH_SECONDS):
            coach = await self._engines.open("coach")
        if is_model(coach.engine):
            from mochid.models.sense import sense

            await anyio.to_thread.run_sync(sense)  # the gate will want it; here it does not hold up the loop
        return await replying.take_turn(
            brief,
            self._foresight.seen(coach),
            self._gate_of(dossier),
            said=briefing.said(dossier.lines, brief.code),
            rung=max(_level(status.hints, dossier), brief.rung),
            recent=briefing.recent(dossier.lines),
            report=report,
            standing=dossier.standing,
        )

    def _gate_of(self, dossier: Dossier) -> "Gate":
        if self._gate is None or self._gate[0] != dossier.session:
            self._gate = dossier.session, _gate(dossier.problem)
        return self._gate[1]


def _gate(problem: Problem) -> "Gate":
    from mochid.interview.gate.safeguards import Gate
    from mochid.models.sense import sense

    return Gate(problem, sense)


def _level(served: int, dossier: Dossier) -> int:
    """The highest hint level served so far; 0 = none."""
    rung = hints.rung_at(served - 1, hints.sizes(dossier.problem.hints)) if served else None
    return rung.level if rung else 0


def _shown(report: TestReport | None) -> TestReport | None:
    """A report as a coach may see it. Behind weak walls a program's output may hold what it should not have read."""
    return replace(report, output="") if report is not None and report.sandbox in WEAK else report
