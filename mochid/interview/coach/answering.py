"""How the authored coach answers what the candidate said, by what was meant (`intents`). Pure, like `authored.py`, which asks it.

Rules:
- A claim is met with a question, chosen with the right answer in mind; only tests call something right.
- What the problem's author wrote comes first; the stock fills the gaps. When there is nothing new to ask, it listens.
"""

import re
from collections.abc import Callable
from typing import Final

from mochid.interview.coach import (
    agenda,
    asides,
    clarifying,
    defining,
    failing,
    helping,
    housekeeping,
    lines,
    nudges,
    printing,
    questions,
    reacting,
    redirects,
    rewording,
    smalltalk,
    stating,
    syntax,
    testfirst,
)
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import costs, inquiries, nearest, proceedings, quiet, subjects, suspicion, tails
from mochid.interview.meaning.intents import UNSURE, Intent, asks, read
from mochid.interview.meaning.proceedings import About
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import OPENING, opening, tidied
from mochid.reports import Verdict

Parts = tuple[str, ...]
"""What to say, each one or two sentences; "" is nothing."""
_SELDOM: Final = 2
"""Turns without a word like "Okay, I follow" between two that have one."""


def reply(memory: Recall) -> Parts:
    turn = memory.turn
    if turn.phase == "calibration":
        return (memory.pick(lines.HEARD_YOU),)
    if suspicion.attempt(turn.said):
        return redirect(memory)
    intent = meant(memory)
    if taken := helping.of_an_offer(memory):
        return taken
    if printing.asked(turn.said):
        return (memory.pick(asides.WHERE_PRINTED),)
    if objection := testfirst.of_an_objection(memory):
        return objection
    if told := testfirst.forms(memory) or testfirst.why_still(memory):
        return told
    if own := failing.of_own_tests(memory) or failing.of_a_result(memory):
        return own
    if turn.phase == "followup" and inquiries.asks_what_changes(turn.said):
        return (memory.pick(asides.THE_REST_STAYS),)
    if intent in UNSURE and (personal := smalltalk.in_person(memory)):
        return personal
    if kept := _of_the_interview(memory, intent):
        return kept
    if disputed := failing.of_a_dispute(memory):
        return disputed
    if term := defining.of_the_trade(memory):
        return term, failing.of_an_error(memory)
    if intent in _MAY_ASK_WHAT_FAILED and (facts := failing.told(memory)):
        return facts
    if intent in _MAY_SUSPECT and (cause := failing.of_a_cause(memory)):
        return cause
    if intent in _MAY_TELL and smalltalk.lost_their_file(memory.turn.said):
        return (memory.pick(asides.FILE_GONE),)
    if limit := stating.of_a_limit(memory, intent):
        return limit
    if example := stating.of_an_example(memory, intent):
        return example
    if taken_up := reacting.to_a_question(memory):
        return taken_up
    if (_may_be_about_the_problem(memory, intent) or stating.a_rule(memory, intent)) and clarifying.surely(memory):
        return clarifying.answer(memory)
    if intent is Intent.COMPLEXITY and (contradicted := _contradicted(memory)):
        return contradicted
    if taken_up := reacting.to_a_remark(memory, intent):
        return taken_up
    if intent in _MAY_SAY_IT_WORKS and failing.says_it_works(memory):
        return failing.of_success(memory) or _ask_on(memory)
    answer = _ANSWERS.get(intent)
    return answer(memory) if answer else (memory.pick(lines.SAY_MORE),)


def _of_the_interview(memory: Recall, intent: Intent) -> Parts:
    """To talk about the interview itself; nothing where it is about something else."""
    about = proceedings.about(memory.turn.said)
    if intent is not proceedings.KINDS[about]:
        return ()
    match about:
        case About.REWORD:
            return rewording.reworded(memory)
        case About.NO_USE:
            return rewording.of_no_use(memory)
        case _:
            return housekeeping.answer(memory)


def _may_be_about_the_problem(memory: Recall, intent: Intent) -> bool:
    """Whether words taken for something else may still be a question that the author has answered."""
    if intent not in _MAY_BE_CLARIFY or subjects.of_the_clock(opening(memory.turn.said)):
        return False
    reads = memory.turn.phase in ("intro", "understanding")
    if intent in (Intent.SYNTAX, Intent.META):
        return asks(memory.turn.said) and (intent is Intent.META or not syntax.answer(memory.turn.said))
    return reads and (asks(memory.turn.said) or _INVERTED.search(tidied(memory.turn.said[:OPENING])) is not None)


def meant(memory: Recall) -> Intent:
    """What the candidate's words were taken for; read here where nobody has yet."""
    return Intent(memory.turn.intent) if memory.turn.intent else read(memory.turn.said)


_MAY_ASK_WHAT_FAILED: Final = frozenset(
    {
        *(Intent.CLARIFY, Intent.DOUBT, Intent.OTHER, Intent.EXAMPLE, Intent.RUN, Intent.META, Intent.STUCK),
        *(Intent.SYNTAX, Intent.PLAN, Intent.COMPLEXITY),
    }
)
"""What a question about a failure may be taken for."""
_MAY_BE_CLARIFY: Final = frozenset(
    {Intent.SYNTAX, Intent.OTHER, Intent.EXAMPLE, Intent.DOUBT, Intent.HOLD, Intent.META}
)
"""What a question about the problem may be taken for."""
_MAY_TELL: Final = frozenset({Intent.CLARIFY, Intent.OTHER, Intent.DOUBT, Intent.STUCK, Intent.PLAN, Intent.SMALLTALK})
"""What "I deleted my file" may be taken for."""
_MAY_SUSPECT: Final = frozenset({Intent.CLARIFY, Intent.DOUBT})
_MAY_SAY_IT_WORKS: Final = frozenset({Intent.CLARIFY, Intent.OTHER, Intent.DOUBT, Intent.SMALLTALK})
_TALK: Final = frozenset({"complexity", "reflection", "followup"})
"""Where somebody who has no idea has none for one question: the work is done."""
_INVERTED: Final = re.compile(
    r"\b(?:do|does|did|is|are|can|could|may|must|should|shall|will|would|might) "
    r"(?:i|we|you|it|they|that|those|these|there|she|he)\b"
    r"|\b(?:which|who|what) (?:one|do|does|is|are|can|must|should|will|would|then|comes)\b"
)
"""A question that something leads in: "if several are equally old, who must go"."""


def hold(memory: Recall) -> Parts:
    said = memory.turn.said
    if smalltalk.steps_out(said):
        return (memory.pick(asides.LOOK_AFTER_YOURSELF),)
    return (memory.pick(asides.UNTIL_YOU_ARE_BACK if quiet.away(said) else lines.TAKE_TIME),)


def redirect(memory: Recall) -> Parts:
    family = suspicion.attempt(memory.turn.said)
    return (memory.pick(redirects.REDIRECT.get(family, redirects.REDIRECT["direct"])),)


def _ack(memory: Recall) -> str:
    """A word to show that it was followed, now and then; a challenger challenges claims, not recollections."""
    claims = memory.turn.phase in ("approach", "coding", "optimization", "complexity")
    tone = memory.turn.personality if claims or memory.turn.personality != "challenging" else "neutral"
    pool = lines.FOLLOWING[tone]
    return "" if memory.lately(pool, _SELDOM) else memory.fresh(pool)


def _led(lead: str, question: str) -> Parts:
    """A word before the question, unless that has two sentences already."""
    return (question,) if len(sentences(question)) > 1 else (lead, question)


def _ask_on(memory: Recall) -> Parts:
    """Acknowledge, and ask the next thing that has not been covered, if this is a time for questions."""
    question = (_how_sure(memory) or agenda.next_question(memory)) if agenda.may_ask(memory) else ""
    return _followed(memory, question)


def _followed(memory: Recall, question: str) -> Parts:
    """A word to show that it was followed, and the question, if there is one."""
    return _led(_ack(memory), question) if question else (_ack(memory) or memory.pick(lines.GO_ON),)


def _how_sure(memory: Recall) -> str:
    """Who claims something with confidence is asked for the reason; who looks for a fault is not."""
    claims = memory.turn.phase in ("understanding", "approach", "optimization", "complexity")
    return memory.fresh(nudges.HOW_SURE) if memory.turn.confident and claims else ""


def plan(memory: Recall) -> Parts:
    if tails.before_nod(memory.turn.said):
        return (memory.pick(redirects.REDIRECT["guess"]),)
    if found := _found(memory):
        return found
    if first := testfirst.first_of_all(memory):
        return _led(_ack(memory), first)
    if costs.claimed(memory.turn.said):
        return _complexity(memory)
    if memory.turn.phase in ("reflection", "followup"):
        return _ask_on(memory)
    about = (_how_sure(memory) or agenda.about_plan(memory)) if agenda.may_ask(memory) else ""
    return _led(_ack(memory), about) if about else _ask_on(memory)


def _complexity(memory: Recall) -> Parts:
    """A claim is asked about, never confirmed: the right one for its reason, a wrong one so that it shows."""
    if contradicted := _contradicted(memory):
        return contradicted
    cost = agenda.claimed(memory)
    question = memory.fresh(agenda.about_claim(memory, cost) if cost else ()) or agenda.next_question(memory)
    return _followed(memory, question)


def _contradicted(memory: Recall) -> Parts:
    """To a cost that what is known of the code speaks against."""
    cost = agenda.claimed(memory)
    against = agenda.against_code(memory, cost) if cost else ""
    return _led(_ack(memory), against) if against else ()


def _example(memory: Recall) -> Parts:
    if not smalltalk.gives_an_input(memory.turn.said):
        return _ask_on(memory)
    question = memory.fresh(questions.AFTER_EXAMPLE) or agenda.next_question(memory)
    return _led(_ack(memory), question if agenda.may_ask(memory) else "")


def _syntax(memory: Recall) -> Parts:
    turn = memory.turn
    if nearest.own_method(turn.said.lower(), turn.statement):
        return clarifying.answer(memory)
    return clarifying.explained(memory) or (syntax.answer(turn.said) or memory.pick(asides.LOOK_UP),)


def _stuck(memory: Recall) -> Parts:
    if explained := clarifying.explained(memory):
        return explained
    phase = memory.turn.phase
    lost = smalltalk.is_lost(memory.turn.said)
    if smalltalk.gives_up(memory.turn.said) and (ways := memory.fresh(asides.GIVES_UP)):
        return (ways,)
    if phase in _TALK and not lost and memory.fresh(asides.LEAVE_IT):
        return housekeeping.another_thing(memory, asides.LEAVE_IT)
    if phase in ("intro", "understanding") and (lost or smalltalk.means_problem(memory.turn.said)):
        return memory.fresh(asides.READ_AGAIN), memory.fresh(nudges.READ_IT_SO) or memory.pick(lines.INVITE_QUESTIONS)
    pool = {
        "coding": nudges.STUCK_CODING,
        "testing": nudges.STUCK_DEBUGGING,
        "debugging": nudges.STUCK_DEBUGGING,
    }
    planless = phase == "coding" and not memory.spoke_of(Intent.PLAN)
    where = memory.fresh(nudges.LOST) if lost else ""
    question = (
        where
        or helping.smaller(memory)
        or memory.fresh(nudges.STUCK_PLANNING if planless else pool.get(phase, nudges.STUCK_PLANNING))
    )
    if len(sentences(question)) > 1:
        return (question,)
    if pointed := helping.pointing(memory):
        return pointed, question
    comforted = memory.asked(nudges.COMFORT[memory.turn.personality]) + (memory.turn.helpfulness == "insistent")
    lead = memory.fresh(nudges.HINTS_EXIST) if comforted > memory.asked(nudges.HINTS_EXIST) else ""
    question = question or memory.fresh(nudges.STEPS) or memory.fresh(nudges.SIMPLER) or agenda.next_question(memory)
    if len(sentences(question)) > 1:
        return (question,)
    comfort = lead or memory.fresh(nudges.COMFORT[memory.turn.personality])
    return comfort, question or memory.fresh(nudges.HINTS_EXIST) or memory.pick(lines.GO_ON)


def _doubt(memory: Recall) -> Parts:
    wants_verdict = smalltalk.asks_for_verdict(memory.turn.said)
    reads = memory.turn.phase in ("intro", "understanding")
    speed = memory.fresh(questions.FAST_ENOUGH) if smalltalk.is_about_speed(memory.turn.said) and not reads else ""
    question = (
        speed
        or memory.fresh(nudges.READ_IT_SO if reads else nudges.DOUBT)
        or agenda.next_question(memory)
        or memory.pick(lines.GO_ON)
    )
    lead = memory.fresh(nudges.NO_VERDICT) if wants_verdict and not reads and len(sentences(question)) < 2 else ""
    return lead, question


def _repeat(memory: Recall) -> Parts:
    """The one place where the interviewer says the same again: it was asked to."""
    if explained := clarifying.explained(memory):
        return explained
    last = memory.last_words
    if smalltalk.asks_for_our_question(memory.turn.said) and (question := memory.latest_question):
        return (question,)
    if not last or smalltalk.means_problem(memory.turn.said, last):
        return rewording.the_problem(memory)
    return tuple(line.text for line in last)


def _run(memory: Recall) -> Parts:
    """To a wish to try it, where nothing is run for it: what the newest run has shown, or how one comes about."""
    shown = () if inquiries.asks_how_it_runs(memory.turn.said) else failing.of_the_newest_run(memory)
    return shown or (memory.pick(lines.TESTS_ON_SAVE),)


def _code(memory: Recall) -> Parts:
    if memory.turn.step and testfirst.writes_tests(memory.turn.said):
        return (memory.pick(testfirst.TESTS_AHEAD),)
    return (testfirst.wanted(memory) or memory.pick(lines.CODE_AHEAD),)


def one_more(memory: Recall) -> Parts:
    """To somebody who is done, where there is a follow-up left: how to end, and a question short enough to stand beside it."""
    brief = (line for line in (*memory.turn.followups, *questions.EXTEND) if len(sentences(line)) == 1)
    return memory.pick(asides.ONE_MORE), memory.ahead(brief)


def _done(memory: Recall) -> Parts:
    if memory.turn.phase == "followup":
        return one_more(memory)
    if tests := testfirst.judged(memory):
        return (tests,)
    report = memory.turn.report
    if memory.turn.phase == "debugging" and report is not None and report.verdict is not Verdict.PASS:
        return (memory.pick(failing.NOT_DONE_YET),)
    if memory.turn.phase in ("coding", "testing", "debugging") and memory.turn.report is None:
        return _run(memory)
    late = memory.turn.phase in ("optimization", "complexity", "reflection")
    question = (late and agenda.next_question(memory)) or memory.fresh(questions.EDGES) or agenda.next_question(memory)
    return _led(memory.fresh(lines.BEFORE_DONE[memory.turn.personality]) or _ack(memory), question)


def _ready(memory: Recall) -> Parts:
    if found := _found(memory):
        return found
    if memory.turn.phase in ("init", "intro", "understanding"):
        return (memory.pick(questions.INVITE_APPROACH),)
    if memory.turn.phase == "approach":
        return (testfirst.wanted(memory) or memory.pick(questions.START_CODING),)
    return _ask_on(memory)


def _hint_talk(memory: Recall) -> Parts:
    question = helping.of_the_part(memory) or agenda.next_question(memory)
    return _led(memory.fresh(nudges.HINT_LEAD), question) if question else (helping.refusal(memory),)


def _hush(memory: Recall) -> Parts:
    return (memory.pick(asides.STOP_OR_QUIET),)


def _listen(memory: Recall) -> Parts:
    return (memory.pick(lines.GO_ON),)


def _smalltalk(memory: Recall) -> Parts:
    return smalltalk.chat(memory)


def _meta(memory: Recall) -> Parts:
    return smalltalk.about_interview(memory)


def _found(memory: Recall) -> Parts:
    """To somebody who says what goes wrong: whether it does is for the tests to say."""
    turn = memory.turn
    fails = turn.phase == "coding" and turn.report is not None and turn.report.verdict is not Verdict.PASS
    if not (fails or turn.phase in ("testing", "debugging")) or not smalltalk.found_something(turn.said):
        return ()
    return _ack(memory), memory.fresh(nudges.FOUND_IT) or memory.pick(nudges.TRY_IT)


def _other(memory: Recall) -> Parts:
    """Talk that fits nothing else: an answer to our question, or thinking aloud."""
    words = len(memory.turn.said.split())
    if found := _found(memory):
        return found
    if aside := smalltalk.beside(memory):
        return aside
    if memory.turn.phase == "coding" and memory.turn.helpfulness != "insistent":
        return (memory.fresh(lines.WRITING) or memory.pick(lines.GO_ON),)
    if smalltalk.greets(memory.turn.said):
        return smalltalk.chat(memory)
    if clarifying.misheard(memory, least=2):
        return (memory.pick(asides.MISHEARD),)
    if words < 3 and not memory.turn.typed:
        return (memory.pick(lines.NOT_FOLLOWED),)
    if words < 3:
        return (memory.pick(lines.GO_ON),)
    asked = any(line.text.endswith("?") for line in memory.last_words)
    return _ask_on(memory) if words > 7 or (asked and words > 3) else (memory.pick(lines.SAY_MORE),)


Answer = Callable[[Recall], Parts]

_ANSWERS: Final[dict[Intent, Answer]] = {
    Intent.PLAN: plan,
    Intent.CODE: _code,
    Intent.RUN: _run,
    Intent.RETRY: _run,
    Intent.DONE: _done,
    Intent.READY: _ready,
    Intent.HINT: _hint_talk,
    Intent.HOLD: hold,
    Intent.HUSH: _hush,
    Intent.CLARIFY: clarifying.answer,
    Intent.COMPLEXITY: _complexity,
    Intent.EXAMPLE: _example,
    Intent.STUCK: _stuck,
    Intent.DOUBT: _doubt,
    Intent.REPEAT: _repeat,
    Intent.SYNTAX: _syntax,
    Intent.BACKCHANNEL: _listen,
    Intent.THINKING: hold,
    Intent.META: _meta,
    Intent.SMALLTALK: _smalltalk,
    Intent.OTHER: _other,
}
