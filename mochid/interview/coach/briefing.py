"""What a coach is told for one turn, and what the gate is told to judge its answer.

Rules:
- `brief` hands over what may be known at this moment and nothing else: the one rung that is open, visible cases only, findings we
  are sure of, and each phase's material when that phase is on. Later rungs, hidden cases, the reference and the mutants stay here.
- Everything in a brief is bounded, however long the interview, the talk or the file.
"""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from mochid.effects import Ask
from mochid.events import Adjusted
from mochid.interview.meaning import cues
from mochid.problem import Problem
from mochid.reports import Finding, Growth, OwnTests, TestReport
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Line, Purpose

MAX_LINES: Final = 720
"""Transcript lines in a brief: an hour's talk without a pause, so that the authored coach remembers what it said."""
MAX_LINE: Final = 600
"""Characters of one of them."""
MAX_CODE: Final = 12_000
"""Characters of the candidate's file."""

_LATE: Final = ("optimization", "complexity", "reflection", "followup")
"""Phases in which a question about a better way no longer gives one away."""


def brief(
    ask: Ask,
    *,
    problem: Problem,
    settings: CoachSettings,
    transcript: Sequence[Line],
    code: str,
    report: TestReport | None,
    findings: Sequence[Finding],
    elapsed: float,
    remaining: float,
    mode: str,
    seed: int,
    growth: Growth | None = None,
    own: OwnTests | None = None,
    adjusted: Adjusted | None = None,
    language: str = "python",
) -> CoachTurn:
    """Everything a coach may know for this turn. Times in seconds; a rung that does not exist becomes NO_HINT."""
    rung_text = _rung_text(ask, problem)
    served = ask.purpose is Purpose.HINT and bool(rung_text)
    return CoachTurn(
        turn=ask.turn,
        purpose=Purpose.NO_HINT if ask.purpose is Purpose.HINT and not served else ask.purpose,
        phase=ask.phase,
        left=ask.left,
        said=ask.said,
        title=problem.title,
        statement=problem.statement,
        spoken=problem.spoken,
        clarifications=tuple((c.asks, c.answer) for c in problem.clarifications),
        probes=problem.probes,
        examples_to_ask=problem.examples_to_ask,
        optimizations=problem.optimizations if ask.phase in _LATE else (),
        reflections=problem.reflections if ask.phase in _LATE[1:] else (),
        followups=problem.followups if ask.phase in _LATE[2:] else (),
        expected_time=problem.complexity.time,
        expected_space=problem.complexity.space,
        rung=ask.rung if served else 0,
        rung_text=rung_text if served else "",
        code=_head(code, MAX_CODE),
        report=_visible(report),
        findings=tuple(finding for finding in findings if finding.sure),
        transcript=tuple(_short(line) for line in transcript[-MAX_LINES:]),
        elapsed=elapsed,
        remaining=remaining,
        helpfulness=adjusted.helpfulness if adjusted else settings.helpfulness,
        personality=settings.personality,
        mode=mode,
        seed=seed,
        intent=ask.intent,
        typed=ask.typed,
        confident=bool(ask.intent) and cues.Sign.CONFIDENT in cues.signs(ask.said, settings.behavioral),
        step=ask.step,
        want=ask.want,
        own=own,
        language=language,
        classes=bool(problem.signature.methods),
        code_hints=settings.allow_code_hints,
        options=adjusted.options if adjusted else (),
        growth=growth if growth and growth.time and ask.phase in _LATE else None,
    )


def said(transcript: Sequence[Line], code: str) -> str:
    """What the candidate said and wrote, as `Gate.check` wants it: the file, then each utterance on a line, oldest first."""
    return "\n".join((code, *(" ".join(line.text.split()) for line in transcript if line.who == "candidate")))


RECENT: Final = 16
"""Sentences of the interviewer that a leak may be spread over."""


def recent(transcript: Sequence[Line]) -> list[str]:
    """What the interviewer said last, oldest first, as `Gate.check` wants it."""
    return [line.text for line in transcript if line.who == "interviewer"][-RECENT:]


def given(turn: CoachTurn) -> str:
    """What mochi itself told the coach for this turn, besides the problem: what it may therefore speak of."""
    report = turn.report
    tests = (
        (f"{case.name} {case.explanation} {case.input} {case.got} {case.expected}" for case in report.cases)
        if report
        else ()
    )
    facts = (report.explanation, *tests) if report else ()
    asked = (finding.question for finding in turn.findings)
    later = (*turn.optimizations, *turn.reflections, *turn.followups)
    own = (turn.own.explanation,) if turn.own else ()
    measured = (turn.growth.told,) if turn.growth else ()
    trouble = (turn.said,) if turn.purpose is Purpose.TROUBLE else ()
    return "\n".join((*trouble, turn.rung_text, *measured, turn.title, *facts, *asked, *later, *own))


def _rung_text(ask: Ask, problem: Problem) -> str:
    if not 1 <= ask.rung <= 3:
        return ""
    rungs = problem.hints.rung(ask.rung)
    return rungs[ask.rung_index] if 0 <= ask.rung_index < len(rungs) else ""


def _visible(report: TestReport | None) -> TestReport | None:
    return report and replace(report, cases=tuple(case for case in report.cases if not case.hidden))


def _short(line: Line) -> Line:
    return line if len(line.text) <= MAX_LINE else replace(line, text=_head(line.text, MAX_LINE))


def _head(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
