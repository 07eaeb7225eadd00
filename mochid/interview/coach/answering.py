"""How the authored coach answers what the candidate said: a table of rules. The first that has an answer gives it.

Rules:
- The order matters: first what is surely not about the problem, then what its author has answered, then what was meant.
- A new answer is a new row. It says, too, whether that answer is the script's even where a model is the coach (`casting`).
- Pure, like `authored.py`, which asks it.
"""

import re
from typing import Final

from msgspec import Struct

from mochid.interview.coach import (
    asides,
    clarifying,
    defining,
    failing,
    helping,
    housekeeping,
    lines,
    printing,
    reacting,
    redirects,
    rewording,
    smalltalk,
    stating,
    syntax,
    testfirst,
    working,
)
from mochid.interview.coach.following import ask_on
from mochid.interview.coach.recall import Answer, Parts, Recall
from mochid.interview.meaning import inquiries, matching, nearest, proceedings, quiet, subjects, suspicion
from mochid.interview.meaning.intents import UNSURE, Intent, asks
from mochid.interview.meaning.proceedings import About
from mochid.interview.phases import READING
from mochid.interview.words.wording import OPENING, opening, tidied

_ANYTHING: Final = frozenset(Intent)


class Rule(Struct, frozen=True):
    """One way to answer."""

    name: str
    """What it answers, in a few words."""
    answer: Answer
    """What to say; nothing where the words are about something else, and the next rule is asked."""
    takes: frozenset[Intent] = _ANYTHING
    """What such words may be taken for."""
    by_script: bool = False
    """The answer is the script's, whoever else is the coach: no model knows it, or none may say it."""


def reply(memory: Recall) -> Parts:
    """To what the candidate said."""
    return _answered(memory)[1]


def rule(memory: Recall) -> Rule:
    """The rule that answers."""
    return _answered(memory)[0]


def _answered(memory: Recall) -> tuple[Rule, Parts]:
    intent = memory.intent
    asked = (rule for rule in (*RULES, _ANYTHING_ELSE) if intent in rule.takes)
    return next((rule, parts) for rule in asked if (parts := rule.answer(memory)))


# -- the sound check, fishing, quiet -----------------------------------------------------------------------------------


def _heard_you(memory: Recall) -> Parts:
    return (memory.pick(lines.HEARD_YOU),) if memory.turn.phase == "calibration" else ()


def _fished(memory: Recall) -> Parts:
    return redirect(memory) if suspicion.attempt(memory.turn.said) else ()


def redirect(memory: Recall) -> Parts:
    family = suspicion.attempt(memory.turn.said)
    return (memory.pick(redirects.REDIRECT.get(family, redirects.REDIRECT["direct"])),)


def hold(memory: Recall) -> Parts:
    said = memory.turn.said
    if smalltalk.steps_out(said):
        return (memory.pick(asides.LOOK_AFTER_YOURSELF),)
    return (memory.pick(asides.UNTIL_YOU_ARE_BACK if quiet.away(said) else lines.TAKE_TIME),)


def _hush(memory: Recall) -> Parts:
    return (memory.pick(asides.STOP_OR_QUIET),)


def _listen(memory: Recall) -> Parts:
    return (memory.pick(lines.GO_ON),)


# -- the interview itself ----------------------------------------------------------------------------------------------


def _where_printed(memory: Recall) -> Parts:
    return (memory.pick(asides.WHERE_PRINTED),) if printing.asked(memory.turn.said) else ()


def _file_gone(memory: Recall) -> Parts:
    return (memory.pick(asides.FILE_GONE),) if smalltalk.lost_their_file(memory.turn.said) else ()


def _hint_otherwise(memory: Recall) -> Parts:
    return _said_otherwise(memory) if rewording.gave_a_hint(memory) else ()


def _said_otherwise(memory: Recall) -> Parts:
    """To somebody who wants the latest words otherwise, or is cross about them."""
    match _of_the_interview(memory):
        case About.REWORD:
            return rewording.reworded(memory)
        case About.NO_USE:
            return rewording.of_no_use(memory)
        case About.ASKED_BEFORE | About.NOT_ASKED | About.UNHAPPY:
            return housekeeping.answer(memory)
        case _:
            return ()


def _commands_and_parts(memory: Recall) -> Parts:
    return housekeeping.answer(memory) if _of_the_interview(memory) else ()


def _onward(memory: Recall) -> Parts:
    """To a wish for another question that is none to leave this part yet."""
    return working.ready(memory) if _of_the_interview(memory) else ()


def _of_the_interview(memory: Recall) -> About:
    """What of the interview it is about; NOTHING, too, where it was taken for something else."""
    about = proceedings.about(memory.turn.said)
    return about if memory.intent is proceedings.KINDS[about] else About.NOTHING


def _facts_of_the_interview(memory: Recall) -> Parts:
    return smalltalk.about_interview(memory) if smalltalk.tells_of_interview(memory.turn.said) else ()


# -- words, and what the problem's author has answered -----------------------------------------------------------------


def _term(memory: Recall) -> Parts:
    meaning = defining.of_the_trade(memory)
    return (meaning, failing.of_an_error(memory)) if meaning else ()


def _technique(memory: Recall) -> Parts:
    return (memory.pick(asides.WORD_OF_THE_TRADE),) if defining.a_technique(memory.turn.said) else ()


def _what_changes(memory: Recall) -> Parts:
    asked = memory.turn.phase == "followup" and inquiries.asks_what_changes(memory.turn.said)
    return (memory.pick(asides.THE_REST_STAYS),) if asked else ()


def _surely_the_author(memory: Recall) -> Parts:
    """To words taken for something else that are surely a question, or a claim, of which the author has written."""
    written = (_may_be_about_the_problem(memory) or stating.a_rule(memory)) and clarifying.surely(memory)
    return clarifying.answer(memory) if written else ()


def _the_author(memory: Recall) -> Parts:
    """To a question about the problem that has an answer."""
    return clarifying.answer(memory) if matching.answer(memory.turn.said, memory.turn.clarifications) else ()


_MAY_BE_CLARIFY: Final = frozenset(
    {Intent.SYNTAX, Intent.OTHER, Intent.EXAMPLE, Intent.DOUBT, Intent.HOLD, Intent.META}
)
"""What a question about the problem may be taken for."""
_INVERTED: Final = re.compile(
    r"\b(?:do|does|did|is|are|can|could|may|must|should|shall|will|would|might) "
    r"(?:i|we|you|it|they|that|those|these|there|she|he)\b"
    r"|\b(?:which|who|what) (?:one|do|does|is|are|can|must|should|will|would|then|comes)\b"
)
"""A question that something leads in: "if several are equally old, who must go"."""


def _may_be_about_the_problem(memory: Recall) -> bool:
    """Whether words taken for something else may still be a question that the author has answered."""
    intent, said = memory.intent, memory.turn.said
    if intent not in _MAY_BE_CLARIFY or subjects.of_the_clock(opening(said)):
        return False
    if intent in (Intent.SYNTAX, Intent.META):
        return asks(said) and (intent is Intent.META or not syntax.answer(said))
    reads = memory.turn.phase in READING
    return reads and (asks(said) or _INVERTED.search(tidied(said[:OPENING])) is not None)


def _syntax(memory: Recall) -> Parts:
    turn = memory.turn
    if nearest.own_method(turn.said.lower(), turn.statement):
        return clarifying.answer(memory)
    return clarifying.explained(memory) or (syntax.answer(turn.said) or memory.pick(asides.LOOK_UP),)


# -- whatever else is said ---------------------------------------------------------------------------------------------


def _other(memory: Recall) -> Parts:
    """Talk that fits nothing else: an answer to our question, or thinking aloud."""
    words = len(memory.turn.said.split())
    if found := working.found(memory):
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
    return ask_on(memory) if words > 7 or (asked and words > 3) else (memory.pick(lines.SAY_MORE),)


# -- the table ---------------------------------------------------------------------------------------------------------


def _any(*intents: Intent) -> frozenset[Intent]:
    return frozenset(intents)


_FAILURE: Final = _any(
    *(Intent.CLARIFY, Intent.DOUBT, Intent.OTHER, Intent.EXAMPLE, Intent.RUN, Intent.META, Intent.STUCK),
    *(Intent.SYNTAX, Intent.PLAN, Intent.COMPLEXITY),
)
_FILE: Final = _any(Intent.CLARIFY, Intent.OTHER, Intent.DOUBT, Intent.STUCK, Intent.PLAN, Intent.SMALLTALK)
_LIMIT: Final = stating.MAY_STATE | {Intent.CLARIFY}
_EXAMPLE: Final = _any(Intent.CLARIFY, Intent.OTHER, Intent.DOUBT, Intent.EXAMPLE, Intent.PLAN, Intent.COMPLEXITY)
_CHANGE: Final = _any(
    *(
        Intent.CLARIFY,
        Intent.OTHER,
        Intent.DOUBT,
        Intent.EXAMPLE,
        Intent.PLAN,
        Intent.STUCK,
        Intent.SYNTAX,
        Intent.READY,
    )
)
_SUCCESS: Final = _any(Intent.CLARIFY, Intent.OTHER, Intent.DOUBT, Intent.SMALLTALK)

RULES: Final[tuple[Rule, ...]] = (
    # Whatever the words were taken for.
    Rule("the sound check", _heard_you, by_script=True),
    Rule("fishing", _fished, by_script=True),
    Rule("yes or no to an offer", helping.of_an_offer, by_script=True),
    Rule("where prints go", _where_printed, by_script=True),
    Rule("an objection about their test", testfirst.of_an_objection),
    Rule("how tests are found", testfirst.forms, by_script=True),
    Rule("what the step waits for", testfirst.why_still, by_script=True),
    Rule("how their own tests do", failing.of_own_tests, by_script=True),
    Rule("why a result is so", failing.of_a_result),
    Rule("what a follow-up changes", _what_changes),
    Rule("how are you", smalltalk.in_person, UNSURE),
    Rule("a hint, put otherwise", _hint_otherwise, by_script=True),
    Rule("our words, put otherwise", _said_otherwise),
    Rule("commands and parts", _commands_and_parts, by_script=True),
    Rule("a dispute", failing.of_a_dispute),
    Rule("a term of the trade", _term, by_script=True),
    Rule("what failed", failing.told, _FAILURE),
    Rule("a suspected cause", failing.of_a_cause, _any(Intent.CLARIFY, Intent.DOUBT)),
    Rule("a lost file", _file_gone, _FILE, by_script=True),
    Rule("a limit", stating.of_a_limit, _LIMIT, by_script=True),
    Rule("an example with its result", stating.of_an_example, _EXAMPLE),
    Rule("are you there", reacting.of_presence, by_script=True),
    Rule("how steps are counted", reacting.of_measuring, by_script=True),
    Rule("the file as it came", defining.of_the_file),
    Rule("a technique's name", _technique),
    Rule("gladness", reacting.of_gladness),
    Rule("what is set", reacting.of_what_is_set, by_script=True),
    Rule("the language", reacting.of_the_language),
    Rule("am I close", reacting.of_approval, by_script=True),
    Rule("which cases", reacting.of_cases),
    Rule("surely the author's", _surely_the_author, by_script=True),
    Rule("a cost that is contradicted", working.contradicted, _any(Intent.COMPLEXITY)),
    Rule("what has to change", working.mend, _CHANGE),
    Rule("a remark on their work", reacting.to_a_remark),
    Rule("it works", working.works, _SUCCESS),
    # By what they were taken for.
    Rule("a word of the problem", clarifying.explained, _any(Intent.STUCK, Intent.REPEAT), by_script=True),
    Rule("once more", rewording.once_more, _any(Intent.REPEAT), by_script=True),
    Rule("the author's answer", _the_author, _any(Intent.CLARIFY), by_script=True),
    Rule("an open question", clarifying.answer, _any(Intent.CLARIFY)),
    Rule("syntax", _syntax, _any(Intent.SYNTAX)),
    Rule("a plan", working.plan, _any(Intent.PLAN)),
    Rule("a cost", working.complexity, _any(Intent.COMPLEXITY)),
    Rule("an example", working.example, _any(Intent.EXAMPLE)),
    Rule("a doubt", working.doubt, _any(Intent.DOUBT)),
    Rule("code ahead", working.code, _any(Intent.CODE)),
    Rule("a run", working.run, _any(Intent.RUN, Intent.RETRY)),
    Rule("done with all", working.done_with_all, _any(Intent.DONE), by_script=True),
    Rule("done with tests", working.done_with_tests, _any(Intent.DONE)),
    Rule("done too soon", working.done_too_soon, _any(Intent.DONE), by_script=True),
    Rule("done", working.done, _any(Intent.DONE)),
    Rule("another question", _onward, _any(Intent.READY), by_script=True),
    Rule("ready", working.ready, _any(Intent.READY)),
    Rule("giving up", helping.giving_up, _any(Intent.STUCK), by_script=True),
    Rule("stuck", helping.stuck, _any(Intent.STUCK)),
    Rule("instead of a hint", helping.instead_of_a_hint, _any(Intent.HINT), by_script=True),
    Rule("time to think", hold, _any(Intent.HOLD), by_script=True),
    Rule("a thinking sound", hold, _any(Intent.THINKING)),
    Rule("hush", _hush, _any(Intent.HUSH), by_script=True),
    Rule("listening", _listen, _any(Intent.BACKCHANNEL)),
    Rule("facts of the interview", _facts_of_the_interview, _any(Intent.META), by_script=True),
    Rule("the interview", smalltalk.about_interview, _any(Intent.META)),
    Rule("goodbye", smalltalk.goodbye, _any(Intent.SMALLTALK), by_script=True),
    Rule("small talk", smalltalk.chat, _any(Intent.SMALLTALK)),
    Rule("thinking aloud", _other, _any(Intent.OTHER)),
)
_ANYTHING_ELSE: Final = Rule("anything else", lambda memory: (memory.pick(lines.SAY_MORE),))
