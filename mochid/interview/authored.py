"""The coach that needs no model: a dialogue policy over a problem's authored content and a stock of lines.

Rules:
- Pure: a turn in, its sentences out. At most two of them and one question, except where a text is read out.
- It reacts to what was meant (`intents`), asks for what has not been covered yet, and never says a line twice while it has
  another. When it has nothing new to ask it listens.
- It judges nothing: a claim is met with a question, chosen with the right answer in mind; only tests call something right.
- What the problem's author wrote comes first; the stock fills the gaps.
"""

import re
from collections.abc import Callable
from typing import Final

from mochid.interview import agenda, aloud, costs, lines, matching, questions, smalltalk, syntax, testfirst, verdicts
from mochid.interview.calibrator import Option
from mochid.interview.coaching import sentences
from mochid.interview.intents import Intent, read
from mochid.interview.recall import Recall
from mochid.interview.safeguards import fishing
from mochid.interview.tdd import Step
from mochid.reports import Verdict
from mochid.talk import CoachTurn, Purpose

LATE_WARNING: Final = 30.0
"""Seconds after which a time that was to be told is no longer true enough."""
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
    if turn.purpose not in _READ_OUT and _meant(memory) is not Intent.REPEAT:
        spoken = spoken[-BRIEF:]  # what leads in goes first
    return spoken or [memory.pick(lines.GO_ON)]


Parts = tuple[str, ...]
"""What to say, each one or two sentences; "" is nothing."""


# -- opening, closing, the clock ---------------------------------------------------------------------------------------


def _greet(memory: Recall) -> Parts:
    return (memory.pick(lines.GREET),)


def _present(memory: Recall) -> Parts:
    turn = memory.turn
    spoken = sentences(turn.spoken)
    invites = bool(spoken) and _invites(spoken[-1])
    title = memory.pick(lines.PRESENTING[turn.personality], turn.title)
    return title, *spoken, "" if invites else memory.pick(lines.INVITE_QUESTIONS)


_ONLY_INVITES: Final = re.compile(r"(?:take a moment|ask|tell me|what (?:would|else))\b", re.IGNORECASE)
"""How a last sentence begins that has nothing more to tell."""


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
    line = memory.pick(lines.MINUTES_LEFT, words)
    return (line[0].upper() + line[1:],)


def _trouble(memory: Recall) -> Parts:
    return memory.turn.said, memory.fresh(questions.FILE_TROUBLE)


def _closing(memory: Recall) -> Parts:
    return (memory.pick(lines.CLOSING),)


# -- a new phase -------------------------------------------------------------------------------------------------------


def _phase(memory: Recall) -> Parts:
    turn = memory.turn
    match turn.phase:
        case "understanding":
            return (memory.fresh(questions.RESTATE) or memory.pick(lines.INVITE_QUESTIONS),)
        case "approach":
            if _meant(memory) is Intent.PLAN:
                return _plan(memory)
            return (testfirst.wanted(memory) or memory.pick(questions.INVITE_APPROACH),)
        case "coding" if testfirst.wanted(memory):
            return (testfirst.wanted(memory),)
        case "coding":
            plainly = memory.fresh(questions.PSEUDOCODE) if Option.ALLOW_PSEUDOCODE_FIRST in turn.options else ""
            return (plainly or memory.pick(lines.OPEN_CODING),)
        case "testing":
            return (memory.pick(lines.OPEN_TESTING),)
        case "debugging" if turn.report and turn.report.verdict is not Verdict.PASS:
            return verdicts.remark(memory, turn.report)
        case "debugging":
            return (memory.pick(lines.OPEN_DEBUGGING),)
        case "done" | "abort":
            return _closing(memory)
        case _:
            question = agenda.next_question(memory)
            lead = memory.fresh(lines.OPEN_LATE) if len(sentences(question)) < 2 else ""
            return lead, question or memory.pick(lines.SAY_MORE)


# -- the work: tests, findings, hints, silence -------------------------------------------------------------------------


def _results(memory: Recall) -> Parts:
    fact, question = verdicts.remark(memory, memory.turn.report)
    if not question and memory.turn.step == Step.OPTIMIZE and _improved(memory):
        question = memory.fresh(testfirst.AGAIN)
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
    return _pointing(memory) or memory.fresh(questions.HINT_LEAD), memory.turn.rung_text


def _pointing(memory: Recall) -> str:
    """Where in their own code to look, for those who may be told (`allow_code_hints`)."""
    turn = memory.turn
    if not turn.code_hints or turn.phase not in ("coding", "testing", "debugging", "optimization"):
        return ""
    found = [finding.line for finding in turn.findings] + [
        case.line for case in (turn.report.cases if turn.report else ())
    ]
    line = next((line for line in found if line > 0), 0)
    return memory.fresh(questions.POINTING, aloud.number(line)) if line else ""


def _no_hint(memory: Recall) -> Parts:
    return (memory.pick(questions.NO_HINT),)


def _nudge(memory: Recall) -> Parts:
    """Gentler each time; a gentle coach begins gently, an insistent one asks twice."""
    turn = memory.turn
    if turn.want and (tests := testfirst.wanted(memory)) and not memory.said(tests):
        return (tests,)
    nudges = (*questions.NUDGE_1, *questions.NUDGE_2, *questions.NUDGE_3, *questions.NARRATE)
    before = sum(line in nudges for line in memory.since_candidate())
    step = before + {"gentle": 1, "insistent": -1}.get(turn.helpfulness, 0)
    if before == 1 and (smaller := _smaller(memory)):
        return (smaller,)
    first = (questions.NARRATE,) if turn.phase == "coding" else ()
    softer = ((*first, questions.NUDGE_1), (questions.NUDGE_2,), ())[min(max(step, 0), 2)]
    fresh = next((line for pool in (*softer, questions.NUDGE_3) if (line := memory.fresh(pool))), "")
    return (fresh or agenda.next_question(memory) or memory.pick(nudges),)


def _smaller(memory: Recall) -> str:
    """A smaller step, of the kinds the calibrator has in force; "" when it has none, or all were asked."""
    turn = memory.turn
    if turn.phase not in ("understanding", "approach", "coding", "debugging"):
        return ""
    ways: tuple[tuple[Option, Callable[[], str]], ...] = (
        (Option.PROVIDE_EXAMPLES, lambda: memory.ahead(turn.examples_to_ask)),
        (Option.BREAK_INTO_STEPS, lambda: memory.fresh(questions.STEPS)),
        (Option.SIMPLIFY_REQUIREMENTS, lambda: memory.fresh(questions.SIMPLER)),
        (Option.ALLOW_PSEUDOCODE_FIRST, lambda: memory.fresh(questions.PSEUDOCODE)),
    )
    found = (line() for option, line in ways if option in turn.options)
    return next((line for line in found if line), "")


def _new_angle(memory: Recall) -> Parts:
    """The candidate proposed the same again; or, where they said nothing, their versions keep failing in the same way."""
    return (memory.pick(questions.NEW_ANGLE if memory.turn.said else questions.SAME_FAILURE),)


def _stuck_long(memory: Recall) -> Parts:
    early = memory.turn.elapsed < EARLY
    return (memory.pick(questions.SMALLER_FIRST if early else questions.STUCK_LONG),)


def _hold(memory: Recall) -> Parts:
    return (memory.pick(lines.TAKE_TIME),)


def _redirect(memory: Recall) -> Parts:
    family = fishing(memory.turn.said)
    return (memory.pick(lines.REDIRECT.get(family, lines.REDIRECT["direct"])),)


# -- what the candidate said -------------------------------------------------------------------------------------------


def _reply(memory: Recall) -> Parts:
    turn = memory.turn
    if turn.phase == "calibration":
        return (memory.pick(lines.HEARD_YOU),)
    if fishing(turn.said):
        return _redirect(memory)
    answer = _ANSWERS.get(_meant(memory))
    return answer(memory) if answer else (memory.pick(lines.SAY_MORE),)


def _meant(memory: Recall) -> Intent:
    """What the candidate's words were taken for; read here where nobody has yet."""
    return Intent(memory.turn.intent) if memory.turn.intent else read(memory.turn.said)


def _ack(memory: Recall) -> str:
    """A word to show that it was followed; a challenger challenges claims, not recollections."""
    claims = memory.turn.phase in ("approach", "coding", "optimization", "complexity")
    tone = memory.turn.personality if claims or memory.turn.personality != "challenging" else "neutral"
    return memory.fresh(lines.FOLLOWING[tone])


def _led(lead: str, question: str) -> Parts:
    """A word before the question, unless that has two sentences already."""
    return (question,) if len(sentences(question)) > 1 else (lead, question)


def _ask_on(memory: Recall) -> Parts:
    """Acknowledge, and ask the next thing that has not been covered, if this is a time for questions."""
    question = (_how_sure(memory) or agenda.next_question(memory)) if agenda.may_ask(memory) else ""
    if len(sentences(question)) > 1:
        return (question,)
    return _ack(memory) or ("" if question else memory.pick(lines.GO_ON)), question


def _how_sure(memory: Recall) -> str:
    """Who claims something with confidence is asked for the reason; who looks for a fault is not."""
    claims = memory.turn.phase in ("understanding", "approach", "optimization", "complexity")
    return memory.fresh(questions.HOW_SURE) if memory.turn.confident and claims else ""


def _plan(memory: Recall) -> Parts:
    if costs.claimed(memory.turn.said):
        return _complexity(memory)
    if memory.turn.phase in ("reflection", "followup"):
        return _ask_on(memory)
    about = (_how_sure(memory) or agenda.about_plan(memory)) if agenda.may_ask(memory) else ""
    return _led(_ack(memory), about) if about else _ask_on(memory)


def _complexity(memory: Recall) -> Parts:
    """A claim is asked about, never confirmed: the right one for its reason, a wrong one so that it shows."""
    cost = costs.claimed(memory.turn.said)
    against = agenda.against_measure(memory, cost) if cost else ""
    pool = agenda.about_claim(memory, cost) if cost else ()
    question = against or memory.fresh(pool) or agenda.next_question(memory)
    if len(sentences(question)) > 1:
        return (question,)
    return _ack(memory) or ("" if question else memory.pick(lines.GO_ON)), question


def _example(memory: Recall) -> Parts:
    if not smalltalk.gives_an_input(memory.turn.said):
        return _ask_on(memory)
    question = memory.fresh(questions.AFTER_EXAMPLE) or agenda.next_question(memory)
    return _led(_ack(memory), question if agenda.may_ask(memory) else "")


def _clarify(memory: Recall) -> Parts:
    turn = memory.turn
    if turn.report and turn.phase in ("testing", "debugging") and smalltalk.asks_about_tests(turn.said):
        return verdicts.remark(memory, turn.report)
    if smalltalk.asks_what_was_meant(turn.said) and (last := memory.last_words):
        return memory.fresh(questions.SAY_AGAIN), last[-1].text
    answer = smalltalk.general_answer(turn.said) or matching.answer(turn.said, turn.clarifications)
    if answer:
        return "" if len(sentences(answer)) > 1 else memory.fresh(lines.ANSWER_LEAD), answer
    if smalltalk.asks_for_example(turn.said):
        return (memory.pick(lines.READ_STATEMENT),)
    return (memory.pick(lines.YOUR_ASSUMPTION),)


def _syntax(memory: Recall) -> Parts:
    return (syntax.answer(memory.turn.said) or memory.pick(lines.LOOK_UP),)


def _stuck(memory: Recall) -> Parts:
    phase = memory.turn.phase
    if phase in ("intro", "understanding") and smalltalk.means_problem(memory.turn.said):
        return memory.fresh(lines.READ_AGAIN), memory.fresh(questions.READ_IT_SO) or memory.pick(lines.INVITE_QUESTIONS)
    pool = {
        "coding": questions.STUCK_CODING,
        "testing": questions.STUCK_DEBUGGING,
        "debugging": questions.STUCK_DEBUGGING,
    }
    planless = phase == "coding" and not memory.spoke_of(Intent.PLAN)
    question = _smaller(memory) or memory.fresh(
        questions.STUCK_PLANNING if planless else pool.get(phase, questions.STUCK_PLANNING)
    )
    if len(sentences(question)) > 1:
        return (question,)
    if pointed := _pointing(memory):
        return pointed, question
    comforted = memory.asked(questions.COMFORT[memory.turn.personality]) + (memory.turn.helpfulness == "insistent")
    lead = memory.fresh(questions.HINTS_EXIST) if comforted > memory.asked(questions.HINTS_EXIST) else ""
    question = (
        question or memory.fresh(questions.STEPS) or memory.fresh(questions.SIMPLER) or agenda.next_question(memory)
    )
    if len(sentences(question)) > 1:
        return (question,)
    comfort = lead or memory.fresh(questions.COMFORT[memory.turn.personality])
    return comfort, question or memory.fresh(questions.HINTS_EXIST) or memory.pick(lines.GO_ON)


def _doubt(memory: Recall) -> Parts:
    wants_verdict = smalltalk.asks_for_verdict(memory.turn.said)
    reads = memory.turn.phase in ("intro", "understanding")
    speed = memory.fresh(questions.FAST_ENOUGH) if smalltalk.is_about_speed(memory.turn.said) and not reads else ""
    question = (
        speed
        or memory.fresh(questions.READ_IT_SO if reads else questions.DOUBT)
        or agenda.next_question(memory)
        or memory.pick(lines.GO_ON)
    )
    lead = memory.fresh(questions.NO_VERDICT) if wants_verdict and not reads and len(sentences(question)) < 2 else ""
    return lead, question


def _repeat(memory: Recall) -> Parts:
    """The one place where the interviewer says the same again: it was asked to."""
    last = memory.last_words
    if not last or smalltalk.means_problem(memory.turn.said, last):
        told = sentences(memory.turn.spoken)
        late = memory.turn.phase not in ("intro", "understanding") and _ONLY_INVITES.match(told[-1])
        return tuple(told[:-1] if late else told)
    return tuple(line.text for line in last)


def _run(memory: Recall) -> Parts:
    return (memory.pick(lines.TESTS_ON_SAVE),)


def _code(memory: Recall) -> Parts:
    return (testfirst.wanted(memory) or memory.pick(lines.CODE_AHEAD),)


def _done(memory: Recall) -> Parts:
    if memory.turn.phase in ("coding", "testing", "debugging") and memory.turn.report is None:
        return _run(memory)
    question = memory.fresh(questions.EDGES) or agenda.next_question(memory)
    return _led(memory.fresh(lines.BEFORE_DONE[memory.turn.personality]) or _ack(memory), question)


def _ready(memory: Recall) -> Parts:
    if memory.turn.phase in ("init", "intro", "understanding"):
        return (memory.pick(questions.INVITE_APPROACH),)
    if memory.turn.phase == "approach":
        return (testfirst.wanted(memory) or memory.pick(questions.START_CODING),)
    return _ask_on(memory)


def _hint_talk(memory: Recall) -> Parts:
    return (memory.pick(questions.NO_HINT),)


def _hush(memory: Recall) -> Parts:
    return (memory.pick(lines.QUIET),)


def _listen(memory: Recall) -> Parts:
    return (memory.pick(lines.GO_ON),)


def _smalltalk(memory: Recall) -> Parts:
    return smalltalk.chat(memory)


def _meta(memory: Recall) -> Parts:
    return smalltalk.about_interview(memory)


def _other(memory: Recall) -> Parts:
    """Talk that fits nothing else: an answer to our question, or thinking aloud."""
    words = len(memory.turn.said.split())
    if memory.turn.phase in ("testing", "debugging") and smalltalk.found_something(memory.turn.said):
        return _ack(memory), memory.fresh(questions.FOUND_IT) or memory.pick(questions.TRY_IT)
    if memory.turn.phase == "coding" and memory.turn.helpfulness != "insistent":
        return (memory.pick(lines.GO_ON),)
    if words < 3:
        return (memory.pick(lines.NOT_FOLLOWED),)
    asked = any(line.text.endswith("?") for line in memory.last_words)
    return _ask_on(memory) if words > 7 or (asked and words > 3) else (memory.pick(lines.SAY_MORE),)


Answer = Callable[[Recall], Parts]

_ANSWERS: Final[dict[Intent, Answer]] = {
    Intent.PLAN: _plan,
    Intent.CODE: _code,
    Intent.RUN: _run,
    Intent.RETRY: _run,
    Intent.DONE: _done,
    Intent.READY: _ready,
    Intent.HINT: _hint_talk,
    Intent.HOLD: _hold,
    Intent.HUSH: _hush,
    Intent.CLARIFY: _clarify,
    Intent.COMPLEXITY: _complexity,
    Intent.EXAMPLE: _example,
    Intent.STUCK: _stuck,
    Intent.DOUBT: _doubt,
    Intent.REPEAT: _repeat,
    Intent.SYNTAX: _syntax,
    Intent.BACKCHANNEL: _listen,
    Intent.THINKING: _hold,
    Intent.META: _meta,
    Intent.SMALLTALK: _smalltalk,
    Intent.OTHER: _other,
}

_TURNS: Final[dict[Purpose, Answer]] = {
    Purpose.GREET: _greet,
    Purpose.PRESENT: _present,
    Purpose.REPLY: _reply,
    Purpose.REDIRECT: _redirect,
    Purpose.HINT: _hint,
    Purpose.NO_HINT: _no_hint,
    Purpose.NUDGE: _nudge,
    Purpose.HOLD: _hold,
    Purpose.PHASE: _phase,
    Purpose.RESULTS: _results,
    Purpose.FINDING: _finding,
    Purpose.TROUBLE: _trouble,
    Purpose.WARNING: _warning,
    Purpose.STUCK_LONG: _stuck_long,
    Purpose.NEW_ANGLE: _new_angle,
    Purpose.STEP: testfirst.opening,
    Purpose.WELCOME_BACK: _welcome_back,
    Purpose.CLOSING: _closing,
}
