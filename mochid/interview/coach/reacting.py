"""How the authored coach takes up a candidate's remark on their own work, so that no reply asks for what they have just said.

Rules:
- It reacts to the remark (`remarks`), and judges it only by what the tests have shown.
- Those who write are not held up: a remark while coding waits where any question would.
"""

from typing import Final

from mochid.interview.coach import agenda, asides, failing, lines, nudges, questions, replies, syntax, testfirst
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.meaning import costs, matching, nearest, proceedings, remarks, subjects, toolcosts
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.meaning.proceedings import About
from mochid.interview.phases import READING, TRYING, WORKING
from mochid.interview.words.wording import opening
from mochid.reports import Verdict

_TALKS: Final = frozenset({Intent.OTHER, Intent.DOUBT, Intent.PLAN, Intent.COMPLEXITY, Intent.EXAMPLE})
"""What a remark may be taken for."""
_FINISHED: Final = frozenset({"optimization", "complexity"})
_LOOKS_BACK: Final = frozenset({Intent.OTHER, Intent.DOUBT, Intent.EXAMPLE})
"""What a look back may be taken for; who proposes something, or names a cost, looks ahead."""


# -- to a question that only looks like one about the problem: no statement settles it ---------------------------------


def of_presence(memory: Recall) -> Parts:
    """To somebody who asks whether we are there."""
    words = opening(memory.turn.said)
    if subjects.of_presence(words):
        return (memory.pick(asides.REACHES_ME),)
    calls = subjects.calls(words) and memory.turn.phase not in READING
    return (memory.pick(asides.STILL_HERE), memory.fresh(asides.BACK_TO_IT)) if calls else ()


def of_measuring(memory: Recall) -> Parts:
    """To somebody who asks how the steps of their code are counted."""
    if not subjects.of_measuring(opening(memory.turn.said)) or memory.turn.phase in READING:
        return ()
    sizes = agenda.measured_sizes(memory)
    told = memory.pick(questions.MEASURED_BETWEEN, *sizes) if sizes else memory.pick(questions.MEASURED_SO)
    return told, memory.fresh(questions.WHAT_FOLLOWS)


def of_gladness(memory: Recall) -> Parts:
    """To somebody who is only glad, be it in the words of a question."""
    if not asks(memory.turn.said) or not subjects.is_glad(opening(memory.turn.said)):
        return ()
    return failing.of_success(memory) or (memory.pick(asides.GLAD_TOO), memory.pick(lines.GO_ON))


def of_what_is_set(memory: Recall) -> Parts:
    """To somebody who asks of what is settled: the parts, the debrief, the order of test-first work, the function's name."""
    words = opening(memory.turn.said)
    if not asks(memory.turn.said):
        return ()
    if subjects.skips_talk(words):
        return (memory.pick(asides.HOW_TO_GO_ON),)
    if subjects.of_improving(words):
        return (memory.pick(asides.HOW_AM_I),)
    if subjects.of_the_colour(words):
        return (memory.pick(asides.RED_FIRST),)
    name = nearest.called(memory.turn.statement) if subjects.of_the_name(words) else ""
    return (memory.pick(asides.THE_NAME, name),) if name else ()


def of_the_language(memory: Recall) -> Parts:
    """To somebody who asks of the language, or wants a yes to what their own code does in it."""
    words = opening(memory.turn.said)
    if not asks(memory.turn.said):
        return ()
    if toolcosts.asked(words):
        return (memory.pick(replies.A_TOOL),)
    if subjects.of_the_language(words):
        return _by_the_manual(memory, words)
    if subjects.wants_a_yes(words) and subjects.of_own_code(words):
        return memory.fresh(nudges.NO_VERDICT), memory.pick(nudges.DOUBT)
    return ()


def _by_the_manual(memory: Recall, words: str) -> Parts:
    """The manual's answer to how something is written; nothing where the author has one to what is asked."""
    said = memory.turn.said
    how = subjects.how_in_code(words)
    if not how and matching.answer(said, memory.turn.clarifications, matching.SURE):
        return ()
    plain = how and not subjects.of_another_language(words) and not costs.mentions(said)
    return ((syntax.answer(said) if plain else "") or memory.pick(asides.LOOK_UP),)


def of_approval(memory: Recall) -> Parts:
    """To somebody who asks whether it is what we wanted, or whether they are close."""
    words = opening(memory.turn.said)
    if not remarks.asks_if_wanted(words) and not subjects.of_progress(words):
        return ()
    reads = memory.turn.phase in READING
    return memory.pick(replies.AS_WANTED), memory.fresh(nudges.READ_IT_SO if reads else nudges.DOUBT)


def of_cases(memory: Recall) -> Parts:
    """To somebody who asks which cases there are."""
    asked = remarks.asks_for_cases(opening(memory.turn.said))
    return (memory.fresh(replies.OPEN_CASES) or memory.pick(questions.EDGES),) if asked else ()


# -- to a remark on their own work -------------------------------------------------------------------------------------


def to_a_remark(memory: Recall) -> Parts:
    """To a remark on their own work; nothing to anything else."""
    turn, intent = memory.turn, memory.intent
    words = opening(turn.said)
    if remarks.names_sizes(words) and not words.endswith("?"):
        question = agenda.next_question(memory) if agenda.may_ask(memory) else ""
        return memory.fresh(replies.SIZES), question or memory.pick(lines.GO_ON)
    tried = proceedings.about(turn.said) is About.NO_USE  # of what they have changed, if it gets here
    if not tried and (intent not in _TALKS or asks(turn.said)):
        return ()
    if turn.phase in WORKING and remarks.no_better(words):
        return _of_no_better(memory)
    if turn.phase in _FINISHED and _looks_back(words, intent) and not costs.claimed(turn.said):
        return (memory.pick(replies.LOOKED_BACK),)
    if named := testfirst.of_a_case(memory):
        return (named,)
    question = _about(memory, words) if agenda.may_ask(memory) else ""
    return (question,) if question else ()


def _looks_back(words: str, intent: Intent) -> bool:
    return remarks.in_hindsight(words) or (intent in _LOOKS_BACK and remarks.looks_back(words))


def _of_no_better(memory: Recall) -> Parts:
    if memory.turn.report is None:
        return (memory.pick(lines.TESTS_ON_SAVE),)
    return failing.of_success(memory) if memory.turn.report.verdict is not Verdict.PASS else ()


def _about(memory: Recall, words: str) -> str:
    """The question that a remark leads to; "" where all of them were asked."""
    if memory.turn.phase in TRYING:
        return ""
    if remarks.too_slow(words):
        return memory.fresh(replies.TOO_SLOW)
    if remarks.flaw(words):
        return memory.fresh(replies.FLAW)
    if remarks.fast_enough(words):
        return agenda.next_question(memory)
    if costs.mentions(memory.turn.said):
        return memory.fresh(replies.IN_ALL) if remarks.costs_by_part(words) else ""
    return memory.fresh(replies.CASE) if remarks.gives_a_case(words) else ""
