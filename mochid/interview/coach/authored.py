"""The coach that needs no model: a dialogue policy over a problem's authored content and a stock of lines.

Rules:
- Pure: a turn in, its sentences out. At most two of them and one question, except where a text is read out.
- It reacts to what was meant (`intents`), asks for what has not been covered yet, and never says a line twice while it has
  another. When it has nothing new to ask it listens.
- It judges nothing: a claim is met with a question, chosen with the right answer in mind; only tests call something right.
- What the problem's author wrote comes first; the stock fills the gaps.
"""

import re
from typing import Final

from mochid.interview.calibrator import Option
from mochid.interview.coach import (
    agenda,
    answering,
    helping,
    lines,
    nudges,
    questions,
    results,
    steps,
    testfirst,
    verdicts,
    working,
)
from mochid.interview.coach.recall import Answer, Parts, Recall
from mochid.interview.meaning import costs
from mochid.interview.meaning.intents import Intent
from mochid.interview.tdd import Step
from mochid.interview.words import aloud
from mochid.interview.words.sentences import sentences
from mochid.reports import Verdict
from mochid.talk import BACK, CoachTurn, Purpose

LATE_WARNING: Final = 30.0
"""Seconds after which a time that was to be told is no longer true enough."""
JUST_TOLD: Final = 3
"""Turns for which nobody who asks for a hint has to hear a result again."""
EARLY: Final = 15 * 60.0
"""Seconds within which nobody has "given it a good deal of time"."""
BRIEF: Final = 2
"""Sentences of a turn."""
_READ_OUT: Final = frozenset({Purpose.PRESENT, Purpose.HINT, Purpose.TROUBLE})
"""Where somebody else's text is read out."""


def reply(turn: CoachTurn) -> list[str]:
    """The sentences of one interviewer turn, in order; always at least one."""
    memory = Recall(turn)
    said = _TURNS[turn.purpose](memory)
    spoken = [sentence for part in said for sentence in sentences(part)]
    if turn.purpose not in _READ_OUT and memory.intent is not Intent.REPEAT:
        spoken = spoken[-BRIEF:]  # what leads in goes first
    return spoken or [memory.pick(lines.GO_ON)]


# -- opening, closing, the clock ---------------------------------------------------------------------------------------


def _greet(memory: Recall) -> Parts:
    return (memory.pick(lines.SPEAK_UP if memory.asked(lines.GREET) else lines.GREET),)


def _present(memory: Recall) -> Parts:
    turn = memory.turn
    spoken = sentences(turn.spoken)
    invites = bool(spoken) and _invites(spoken[-1])
    title = memory.pick(lines.PRESENTING[turn.personality], turn.title)
    return title, *spoken, "" if invites else memory.pick(lines.INVITE_QUESTIONS)


def _invites(sentence: str) -> bool:
    """Whether a presentation ends by giving the candidate the word."""
    return sentence.endswith("?") or bool(re.search(r"\b(?:ask|unclear|tell me)\b", sentence.lower()))


def _welcome_back(memory: Recall) -> Parts:
    turn = memory.turn
    doing = lines.DOING.get(turn.phase, "about to begin")
    return memory.pick(lines.WELCOME_BACK, doing, aloud.minutes(turn.remaining)), memory.pick(lines.RESUME_QUESTION)


def _warning(memory: Recall) -> Parts:
    try:
        left = float(memory.turn.said)
    except ValueError:
        left = memory.turn.remaining / 60
    if left * 60 - memory.turn.remaining > LATE_WARNING:  # it had to wait: the truth is what is left now
        left = max(1.0, round(memory.turn.remaining / 60))
    words = (
        "one minute"
        if left == 1
        else f"{aloud.number(int(left))} minutes"
        if left == int(left)
        else f"{left:g} minutes"
    )
    other = tuple(line for line in lines.MINUTES_LEFT if not memory.asked_of_anything((line,)))
    line = memory.pick(other or lines.MINUTES_LEFT, words)
    return (line[0].upper() + line[1:],)


def _trouble(memory: Recall) -> Parts:
    return memory.turn.said, memory.fresh(nudges.FILE_TROUBLE)


def _microphone(memory: Recall) -> Parts:
    return (memory.pick(lines.HEAR_YOU_AGAIN if memory.turn.said == BACK else lines.CANT_HEAR_YOU),)


def _closing(memory: Recall) -> Parts:
    return (memory.pick(lines.CLOSING),)


# -- a new phase -------------------------------------------------------------------------------------------------------


def _phase(memory: Recall) -> Parts:
    turn = memory.turn
    match turn.phase:
        case "understanding":
            return (memory.fresh(questions.RESTATE) or memory.pick(lines.INVITE_QUESTIONS),)
        case "approach":
            if memory.intent is Intent.PLAN:
                return working.plan(memory)
            return (testfirst.wanted(memory) or memory.pick(questions.INVITE_APPROACH),)
        case "coding" if testfirst.wanted(memory):
            return (testfirst.wanted(memory),)
        case "coding":
            plainly = memory.fresh(nudges.PSEUDOCODE) if Option.ALLOW_PSEUDOCODE_FIRST in turn.options else ""
            begun = lines.OPEN_CODING if turn.report is None else lines.OPEN_CODING_AFTER_A_SAVE
            return (plainly or memory.pick(begun),)
        case "testing":
            return (memory.pick(lines.OPEN_TESTING),)
        case "debugging" if turn.report and turn.report.verdict is not Verdict.PASS:
            return results.remark(memory, turn.report)
        case "debugging":
            return (memory.pick(lines.OPEN_DEBUGGING),)
        case "done" | "abort":
            return _closing(memory)
        case "followup" if memory.intent is Intent.DONE:
            return working.one_more(memory)
        case _:
            if against := _against(memory):
                return (against,)
            question = agenda.next_question(memory)
            lead = memory.fresh(_moves_on(memory)) if len(sentences(question)) < 2 else ""
            return lead, question or memory.pick(lines.SAY_MORE)


def _against(memory: Recall) -> str:
    """What was measured, where the cost that moved the interview on is another; "" where they agree or nothing is known."""
    cost = agenda.claimed(memory) if memory.turn.left == "complexity" else None
    return agenda.against_code(memory, cost) if cost else ""


def _moves_on(memory: Recall) -> lines.Pool:
    """How a late phase opens: after an answer, otherwise than after "I'm done"."""
    told = memory.turn.said and costs.mentions(memory.turn.said) and memory.turn.left == "complexity"
    return lines.OPEN_ON_ANSWER if told else lines.OPEN_LATE


# -- the work: tests, findings, hints, silence -------------------------------------------------------------------------


def _results(memory: Recall) -> Parts:
    fact, question = results.remark(memory, memory.turn.report)
    known = fact in verdicts.VISIBLE_PASS and memory.lately(verdicts.VISIBLE_PASS, JUST_TOLD)
    if known and memory.turn.intent == Intent.HINT:  # they ask for more than that
        fact = memory.fresh(_leads(memory))
    if not question and memory.turn.step == Step.OPTIMIZE and _improved(memory) and testfirst.changed(memory):
        question = memory.fresh(steps.AGAIN)
    if not question:
        question = testfirst.code_first(memory)
    if not question:  # everything passes
        question = agenda.next_question(memory)
        first, *rest = sentences(question) or [""]
        if len(rest) == 1 and "works" in first:  # the fact says so already
            question = rest[0]
        elif rest:
            question = ""
    return fact, question or memory.fresh(questions.OWN_TESTS)


def _improved(memory: Recall) -> bool:
    """Whether a better way was asked about already."""
    return bool(memory.asked(memory.turn.optimizations) or memory.asked(questions.IMPROVE))


def _finding(memory: Recall) -> Parts:
    asked = ((finding.line, aloud.without_code(finding.question)) for finding in memory.turn.findings)
    line, question = next(((line, question) for line, question in asked if not memory.said(question)), (0, ""))
    if not question:
        return (memory.pick(lines.GO_ON),)
    placed = "line" in question.lower() or line <= 0 or len(sentences(question)) > 1
    return "" if placed else memory.pick(verdicts.FINDING_ON_LINE, aloud.number(line)), question


def _hint(memory: Recall) -> Parts:
    return helping.pointing(memory) or memory.fresh(_leads(memory)), memory.turn.rung_text


def _leads(memory: Recall) -> lines.Pool:
    """ "Another question" follows a first one."""
    again = nudges.HINT_LEAD_AGAIN if memory.asked(nudges.HINT_LEAD) else ()
    return (*nudges.HINT_LEAD, *again)


def _no_hint(memory: Recall) -> Parts:
    return (helping.refusal(memory),)


def _nudge(memory: Recall) -> Parts:
    """Gentler each time; a gentle coach begins gently, an insistent one asks twice."""
    turn = memory.turn
    if turn.want and (tests := testfirst.wanted(memory)) and not memory.said(tests):
        return (tests,)
    stock = (*nudges.NUDGE_1, *nudges.NUDGE_2, *nudges.NUDGE_3, *questions.NARRATE)
    before = sum(line in stock for line in memory.since_candidate())
    step = before + {"gentle": 1, "insistent": -1}.get(turn.helpfulness, 0)
    if before == 1 and (smaller := helping.smaller(memory)):
        return (smaller,)
    first = (questions.NARRATE,) if turn.phase == "coding" else ()
    softer = ((*first, nudges.NUDGE_1), (nudges.NUDGE_2,), ())[min(max(step, 0), 2)]
    fresh = next((line for pool in (*softer, nudges.NUDGE_3) if (line := memory.fresh(pool))), "")
    return (fresh or agenda.next_question(memory) or memory.pick(stock),)


def _new_angle(memory: Recall) -> Parts:
    """The candidate proposed the same again; or, where they said nothing, their versions keep failing in the same way."""
    return (memory.pick(nudges.NEW_ANGLE if memory.turn.said else nudges.SAME_FAILURE),)


def _stuck_long(memory: Recall) -> Parts:
    early = memory.turn.elapsed < EARLY
    return (memory.pick(nudges.SMALLER_FIRST if early else nudges.STUCK_LONG),)


_TURNS: Final[dict[Purpose, Answer]] = {
    Purpose.GREET: _greet,
    Purpose.PRESENT: _present,
    Purpose.REPLY: answering.reply,
    Purpose.REDIRECT: answering.redirect,
    Purpose.HINT: _hint,
    Purpose.NO_HINT: _no_hint,
    Purpose.NUDGE: _nudge,
    Purpose.HOLD: answering.hold,
    Purpose.PHASE: _phase,
    Purpose.RESULTS: _results,
    Purpose.FINDING: _finding,
    Purpose.TROUBLE: _trouble,
    Purpose.MICROPHONE: _microphone,
    Purpose.WARNING: _warning,
    Purpose.STUCK_LONG: _stuck_long,
    Purpose.NEW_ANGLE: _new_angle,
    Purpose.STEP: testfirst.opening,
    Purpose.WELCOME_BACK: _welcome_back,
    Purpose.CLOSING: _closing,
}
