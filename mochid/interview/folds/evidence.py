"""What an utterance is evidence of: a question about the problem, an approach, thinking aloud, a cost, an example, a special case.

Rules:
- Pure. Nothing counts that was said before the problem was presented (an answer to the microphone check), or to get the answer.
- Only what is recognised counts. A line that asks, and that nobody can place, is taken for a question about the problem while the
  interview goes on (that costs nothing); here it is no evidence.
- A question tells nothing: who asks whether O(n^2) is good enough has not said what their solution costs, and who asks the
  interviewer something is not thinking aloud. A tag ("it is linear, right?") makes no question of a stated cost.
"""

import re
from typing import Final

from mochid.interview.folds.chronicle import Chronicle, Utterance
from mochid.interview.meaning import costs, matching
from mochid.interview.meaning.costs import Cost
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.phases import Phase

AT_WORK: Final = frozenset({Phase.CODING, Phase.TESTING, Phase.DEBUGGING, Phase.OPTIMIZATION})
BEFORE_CODE: Final = frozenset({Phase.INTRO, Phase.UNDERSTANDING, Phase.APPROACH})
_UNASKED: Final = frozenset({Phase.INIT, Phase.CALIBRATION})
"""Phases in which there is no problem yet."""
_TOLD: Final = frozenset({Intent.PLAN, Intent.EXAMPLE})
"""Recognised as being about the work, whatever words it has."""
_FREE: Final = frozenset({Intent.OTHER, Intent.DOUBT, Intent.STUCK})
"""Free talk: about the work where the words are."""
ENOUGH_WORDS: Final = 2
"""Different words of the work from which free talk is about it; one alone is found in what was misheard, too."""
_WORK: Final = re.compile(
    r"\b(lines?|loops?|numbers?|lists?|arrays?|ind(?:ex|exes|ices)|positions?|places?|returns?|variables?|functions?|methods?"
    r"|pointers?|keys?|values?|maps?|dict(?:ionary|ionaries)?|sets?|stacks?|queues?|heaps?|trees?|nodes?|graphs?|strings?|letters?"
    r"|characters?|words?|texts?|elements?|items?|entr(?:y|ies)|pairs?|sums?|counts?|counters?|targets?|differences?|results?"
    r"|answers?|conditions?|cases?|tests?|edges?|errors?|bugs?|code|input|output|first|last|next|previous|left|right|middle|half"
    r"|empty|zero|one|negative|duplicates?|equal|bigger|smaller|greater|larger|less|same|check(?:s|ing)?|compar(?:e|es|ing)"
    r"|stor(?:e|es|ing)|keep(?:s|ing)?|add(?:s|ing)?|remov(?:e|es|ing)|append(?:s|ing)?|push(?:es|ing)?|pop(?:s|ping)?"
    r"|sort(?:s|ed|ing)?|swap(?:s|ping)?|insert(?:s|ing)?|updat(?:e|es|ing)|increment(?:s|ing)?|initiali[sz]e|iterat(?:e|es|ing)"
    r"|recurs(?:e|es|ion|ive)|look(?:s|ing)?|find(?:s|ing)?|search(?:es|ing)?|fails?|failing|pass(?:es|ing)?|fix(?:es|ing)?"
    r"|handl(?:e|es|ing)|matches|brackets?|if|else|while|for each|otherwise|off by one)\b"
)
_EDGES: Final = re.compile(
    r"\b(edge case|corner case|empty|negative|duplicate|duplicates|single|only one|zero|boundary|none|the largest|overflow)\b"
)
_LEAD: Final = re.compile(
    r"^(?:(?:oh|wait|hold on|hang on|actually|but|and|so|okay|ok|um|uh|hmm?)\b[\s,.]*)+", re.IGNORECASE
)
_TAG: Final = re.compile(
    r"[\s,]*\b(?:right|correct|yes or no|or not|am i right|is(?:n'?t| not) it)\s*[?.!]*\s*$", re.IGNORECASE
)


def considered(told: Chronicle) -> list[Utterance]:
    """What was said once there was a problem, other than to get the answer."""
    return [one for one in told.utterances if one.phase not in _UNASKED and not one.fishes]


def fished(told: Chronicle) -> list[Utterance]:
    """What was said to get the answer."""
    return [one for one in told.utterances if one.phase is not Phase.CALIBRATION and one.fishes]


def questions(told: Chronicle) -> list[Utterance]:
    """Questions about the problem: those that its author has answered, and those about special inputs."""
    known = tuple((one.asks, one.answer) for one in told.problem.clarifications)
    return [
        one
        for one in considered(told)
        if one.intent is Intent.CLARIFY and (_EDGES.search(one.text.lower()) or matching.answer(one.text, known))
    ]


def approaches(told: Chronicle) -> list[Utterance]:
    """Ways of going about it."""
    return [one for one in considered(told) if one.intent is Intent.PLAN]


def aloud(told: Chronicle) -> list[Utterance]:
    """Thinking aloud while working. A stated cost is its own thing, and most often an answer."""
    return [one for one in considered(told) if one.phase in AT_WORK and not _asks(one.text) and _about_work(one)]


def costs_named(told: Chronicle) -> list[Utterance]:
    """What was said of the solution's cost: stated, not asked about, and not only turned down. A follow-up is another problem."""
    said = (one for one in considered(told) if one.phase is not Phase.FOLLOWUP and states(one.text))
    return [one for one in said if (_tells_cost(one) if costs.mentions(one.text) else one.intent is Intent.COMPLEXITY)]


def time_named(told: Chronicle, said: list[Utterance]) -> tuple[Utterance, Cost] | None:
    """The running time that was claimed last among these, and by which. The cost of a step counts where the task is its calls."""
    calls = bool(told.problem.signature.methods)
    claims = ((one, costs.in_time(one.text, one.answers)) for one in reversed(said))
    return next(((one, cost) for one, cost in claims if cost is not None and (calls or not cost.of_step)), None)


def outdated(told: Chronicle, one: Utterance) -> bool:
    """Whether it was said of code that passed everything then, and was changed since."""
    saved = [save for save in told.saves if save.seq < one.seq]
    passed = any(test.passing and saved and test.digest == saved[-1].digest for test in told.tests)
    return passed and told.saves[-1].digest != saved[-1].digest


def examples(told: Chronicle) -> list[Utterance]:
    """Walks through an input."""
    return [one for one in considered(told) if one.intent is Intent.EXAMPLE]


def edges(told: Chronicle) -> list[Utterance]:
    """Special cases that were thought of, in a question or not."""
    return [one for one in considered(told) if _EDGES.search(one.text.lower())]


def states(text: str) -> bool:
    """It tells, and does not ask, whatever tag it ends in."""
    return not _asks(_TAG.sub("", text))


def _tells_cost(one: Utterance) -> bool:
    """Whether a cost that it names is claimed: of code that is there, where it sounds like something else ("too slow")."""
    whole = any(not cost.of_step for cost in costs.claims(one.text))
    return bool(costs.claims(one.text)) if one.intent is Intent.COMPLEXITY else one.intent in _FREE and whole


def _asks(text: str) -> bool:
    return asks(text) or asks(_LEAD.sub("", text))


def _about_work(one: Utterance) -> bool:
    words = {found[0] for found in _WORK.finditer(one.text.lower())}
    return one.intent in _TOLD or (one.intent in _FREE and len(words) >= ENOUGH_WORDS)
