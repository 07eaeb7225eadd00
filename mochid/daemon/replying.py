"""One interviewer turn: from what a coach streams to sentences that passed the gate, whatever the coach or its server does.

Rules:
- Sentences go on as they are complete, never a half one. Each passes the gate before anybody sees it.
- A model is kept brief. A sentence that is held back ends its answer: the model is asked once to say it in other words. If that
  does not pass either, the authored coach takes the turn, because the candidate still waits for an answer. Every hold is in the
  event, with its reason. A model that is held back again and again is believed less, and then not asked (`standing`).
- When a coach fails, the authored one takes over within the turn: all of it if nothing was heard, else only what completes it
  without taking anything back (`brevity.completed`).
- What a model cost is reported for every request, also for one that failed or that the candidate cut off.
"""

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing, suppress
from typing import Any, Final

import anyio
from msgspec.structs import replace

from mochid.events import CoachSaid, Event, ModelUsed
from mochid.interview.coach import briefing
from mochid.interview.folds.standing import Standing
from mochid.interview.gate import brevity
from mochid.interview.gate.brevity import Brevity, OneQuestion
from mochid.interview.gate.safeguards import Gate, Passage
from mochid.interview.words.sentences import Splitter
from mochid.ports import Coach, Opened, Unavailable, is_model
from mochid.talk import CoachTurn

log = logging.getLogger(__name__)

DRAIN_SECONDS: Final = 0.5
"""How long a model that has said enough may take to end, so that its server can count."""

NEW: Final = Standing()

Report = Callable[[Event], Awaitable[None]]


async def take_turn(
    turn: CoachTurn,
    coach: Opened,
    gate: Gate,
    *,
    said: str,
    rung: int,
    report: Report,
    recent: Sequence[str] = (),
    standing: Standing = NEW,
) -> str:
    """Speak the turn. Returns why the authored coach took over, or "".

    `said`, `rung` and `recent` are what `Gate.check` wants; `standing` is the model's, if the coach is one.
    """
    mouth = _Mouth(turn, gate, said, rung, recent, report)
    if coach.engine is None:
        return await _taken_over(turn, mouth, " ".join(coach.tried)) if coach.tried else ""
    if is_model(coach.engine) and standing.dismissed:
        return await _taken_over(turn, mouth, f"The coach {coach.name} tried too often to say what it may not.")
    try:
        if is_model(coach.engine):
            await _model(turn, coach.engine, mouth, standing)
        else:
            await _stream(turn, coach.engine, mouth)
        if not mouth.said:  # it only asked what it had asked before
            await _taken_over(turn, mouth, "")
        return ""
    except Unavailable as error:
        why = error.why
    except Exception as error:  # a coach is somebody else's code: the interview goes on without it
        log.exception("coach failed engine=%s turn=%s", coach.name, turn.turn)
        why = f"The coach {coach.name} failed ({type(error).__name__}); the log has more."
    finally:
        await _bills(turn, coach.engine, report)
    return await _taken_over(turn, mouth, why)


async def _stream(turn: CoachTurn, coach: Coach, mouth: "_Mouth") -> None:
    """A coach that keeps to the manners by itself: a sentence that is held back is replaced, and it goes on."""
    one = OneQuestion(turn)
    try:
        async with aclosing(_sentences(coach, turn)) as sentences:
            async for sentence in sentences:
                await mouth.speak_all(one.take(mouth.check(sentence)))
    except Exception:  # what was let through is said, whatever broke after it
        await mouth.speak_all(one.end())
        raise
    await mouth.speak_all(one.end())


async def _model(turn: CoachTurn, coach: Coach, mouth: "_Mouth", standing: Standing) -> None:
    held = await _briefly(turn, coach, mouth, Brevity(turn), standing.wary(turn.turn))
    if held is None:
        return
    sentence, first = held
    again = replace(turn, heard=tuple(mouth.said), held=sentence, held_because=first.blocked)
    before, second = len(mouth.said), None
    with suppress(Unavailable):
        wary = standing.wary(turn.turn, held=True)
        second = await _briefly(again, coach, mouth, Brevity(turn, brevity.MOST - 1), wary, instead_of=first)
    if second is not None:
        await _answered_by_us(turn, mouth, f"{first.blocked}, then {second[1].blocked}")
    elif len(mouth.said) == before:
        await _answered_by_us(turn, mouth, first.blocked)


async def _briefly(
    turn: CoachTurn, coach: Coach, mouth: "_Mouth", brief: Brevity, wary: float, *, instead_of: Passage | None = None
) -> tuple[str, Passage] | None:
    """Speak until the answer is over, or until a sentence is held back: then that one, and what the gate made of it."""

    async def speak(allowed: list[str]) -> tuple[str, Passage] | None:
        for sentence in allowed:
            passage = mouth.check(sentence, wary)
            if passage.blocked:
                return sentence, passage
            await mouth.speak(passage, instead_of=instead_of, rewrites=int(instead_of is not None))
        return None

    async with aclosing(_sentences(coach, turn)) as sentences:
        async for sentence in sentences:
            if held := await speak(brief.take(sentence)):
                return held
            if brief.over:
                with anyio.move_on_after(DRAIN_SECONDS):
                    async for _ in sentences:
                        pass
                return None
    return await speak(brief.end())


async def _sentences(coach: Coach, turn: CoachTurn) -> AsyncGenerator[str, None]:
    """Whole sentences, as soon as they are; what is incomplete when the coach fails is lost with it."""
    splitter = Splitter()
    pieces: Any = coach.reply(turn)
    try:
        async for piece in pieces:
            for sentence in splitter.feed(piece):
                yield sentence
        for sentence in splitter.flush():
            yield sentence
    finally:
        if hasattr(pieces, "aclose"):
            await pieces.aclose()


async def _taken_over(turn: CoachTurn, mouth: "_Mouth", why: str) -> str:
    """Let the authored coach complete the turn. Returns what to tell the user."""
    from mochid.interview.coach import authored

    completing = brevity.completed(mouth.said, authored.reply(turn), turn.purpose)
    await mouth.speak_all(_screened(turn, mouth, completing), fallback=True)
    return f"{why} The authored coach takes over."


async def _answered_by_us(turn: CoachTurn, mouth: "_Mouth", held: str) -> None:
    """Let the authored coach take the turn of a model that was held back for the reasons `held`, which the first sentence tells."""
    from mochid.interview.coach import authored

    first, *rest = _screened(turn, mouth, brevity.in_its_place(mouth.said, authored.reply(turn), turn.purpose))
    told = replace(first, blocked=", then ".join(filter(None, (held, first.blocked))))
    await mouth.speak(told, rewrites=1, fallback=True)
    await mouth.speak_all(rest, fallback=True)


def _screened(turn: CoachTurn, mouth: "_Mouth", sentences: Sequence[str]) -> list[Passage]:
    """Sentences of the authored coach past the gate."""
    one = OneQuestion(turn)
    passed = [passage for sentence in sentences for passage in one.take(mouth.check(sentence))]
    return [*passed, *one.end()]


async def _bills(turn: CoachTurn, coach: Any, report: Report) -> None:
    bills = getattr(coach, "bills", None)
    with anyio.move_on_after(1, shield=True):  # the candidate may have spoken over it: it was asked for all the same
        for usage in bills() if bills is not None else ():
            await report(ModelUsed(turn=turn.turn, usage=usage))


class _Mouth:
    """Numbers the sentences of one turn as they pass the gate."""

    def __init__(
        self, turn: CoachTurn, gate: Gate, said: str, rung: int, recent: Sequence[str], report: Report
    ) -> None:
        self.said: list[str] = []
        self._gate = gate
        self._turn = turn
        self._candidate = said
        self._given = briefing.given(turn)
        self._rung = rung
        self._recent = tuple(recent)
        self._report = report

    def check(self, sentence: str, wary: float = 0.0) -> Passage:
        from mochid.interview.gate.claims import Known, is_made_up

        recent = (*self._recent, *self.said)
        known = Known(self._turn.report, self._turn.own, self._turn.said)
        passage = self._gate.check(
            sentence,
            said=self._candidate,
            rung=self._rung,
            recent=recent,
            just_said=self.said[-1] if self.said else "",
            given=self._given,
            ran=known.ran,
            wary=wary,
        )
        if not passage.blocked and is_made_up(sentence, known):
            return self._gate.instead(sentence, "makes up a test result", recent)
        return passage

    async def speak_all(self, passages: Sequence[Passage], *, fallback: bool = False) -> None:
        for passage in passages:
            await self.speak(passage, fallback=fallback)

    async def speak(
        self, passage: Passage, *, instead_of: Passage | None = None, rewrites: int = 0, fallback: bool = False
    ) -> None:
        """`instead_of`: what this was asked for in place of; its reason is this sentence's."""
        event = CoachSaid(
            turn=self._turn.turn,
            index=len(self.said),
            text=passage.text,
            blocked=instead_of.blocked if instead_of else passage.blocked,
            rewrites=rewrites,
            fallback=fallback,
        )
        self.said.append(passage.text)
        await self._report(event)
