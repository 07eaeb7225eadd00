"""What an utterance is evidence of: a question about the problem, an approach, thinking aloud, a cost, an example, a special case.

Rules:
- Pure. Nothing counts that was said before the problem was presented (an answer to the microphone check), or to get the answer.
- Only what is recognised counts. A question that nobody can place passes for one about the problem during the interview (that
  costs nothing); here it is no evidence.
- A question states nothing: whoever asks whether O(n^2) is good enough has not said what their solution costs, and whoever asks the
  interviewer is not thinking aloud. With a tag ("it is linear, right?") a stated cost is still stated.
"""

import re
from typing import Final

from mochid.interview.folds import versions
from mochid.interview.folds.chronicle import Chronicle, Entry, Tested, Utterance
from mochid.interview.meaning import (
    costs,
    explaining,
    matching,
    proposing,
    remarks,
    special,
    traces,
    unknowns,
    worktalk,
)
from mochid.interview.meaning import examples as sample
from mochid.interview.meaning.bounds import Cost, Growth
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.phases import AFTERWARDS, WORKING, Phase
from mochid.interview.words import lexicon
from mochid.interview.words.wording import opening
from mochid.problem import Clarification

_UNASKED: Final = frozenset({Phase.INIT, Phase.CALIBRATION})
"""Phases in which there is no problem yet."""
_FREE: Final = frozenset({Intent.OTHER, Intent.DOUBT, Intent.STUCK})
_TALK: Final = _FREE | {Intent.PLAN}
"""About the work where the words are: "I'd rather not" is a plan, too."""
_CLAIMING: Final = (
    _FREE
    | {Intent.PLAN, Intent.EXAMPLE, Intent.DONE, Intent.COMPLEXITY}
    | {Intent.CODE, Intent.READY, Intent.RUN, Intent.CLARIFY}
)
"""What may hold a claimed cost."""
ENOUGH_WORDS: Final = 2
"""Different words of the work from which free talk is about it; one alone is found in what was misheard, too."""
_HESITANT: Final = frozenset({Intent.DOUBT, Intent.HOLD})
_WALKING: Final = _TALK | {Intent.EXAMPLE, Intent.CLARIFY, Intent.CODE}
"""What an input may be walked through in, by its words."""
SOON: Final = 3
"""Utterances within which an example that was begun has its values, and a cost its reason."""
_NODS: Final = frozenset({Intent.BACKCHANNEL, Intent.THINKING})
_SENTENCES: Final = re.compile(r"(?<=[.!?…])\s+")
_ASKS_FOR_WALK: Final = re.compile(
    r"\bwalk (?:me |us )?through\b|\b(?:step by step|by hand|on paper|go through|trace|follow)\b|\bwhat happens (?:with|for|on)\b",
    re.IGNORECASE,
)
_GUESSED: Final = re.compile(r"(?P<reason>.*\w.*)(?:,|\bso\b)(?P<guess>[^,]*)\?\s*")
"""A reason with a guess at what comes of it: "each stair once, so n?" """
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
    """Questions about the problem: those that its author has answered, and those about special inputs. Before there is code a doubt
    that ends in one is one, too: "the empty text, that's true, is that right?" """
    early = (one for one in considered(told) if one.intent in _HESITANT and before_code(told, one))
    hesitant = [one for one in early if one.text.rstrip().endswith("?") and not _walks_through(one)]
    return [
        one
        for one in considered(told)
        if (_inquires(one) or one in hesitant) and (special.named(one.text) or _clarification(told, one.text))
    ]


def words_asked(told: Chronicle) -> list[Utterance]:
    """Questions what a word of the problem means."""
    known = matching.content(f"{told.problem.statement} {told.problem.spoken}")
    return [one for one in considered(told) if (word := _word_asked(one.text)) and word <= known]


def asked(told: Chronicle) -> list[Utterance]:
    """All questions that may be about the problem: those that nobody could place are not denied."""
    words = words_asked(told)
    return [one for one in considered(told) if _inquires(one) or one in words]


def approaches(told: Chronicle) -> list[Utterance]:
    """Ways of going about it. Who will need a coffee first has a plan, and no approach; who names a cost before there is any code
    may have both, and so does who names a way with the wish to write it."""
    return [one for one in told.utterances if one.phase not in _UNASKED and _names_approach(told, one)]


def before_code(told: Chronicle, one: Entry) -> bool:
    """Whether no code of the candidate's had been saved then: tests may have been."""
    return not any(save.seq < one.seq and told.holds_code(save) for save in told.saves)


def aloud(told: Chronicle) -> list[Utterance]:
    """Thinking aloud while working. A stated cost is its own thing, and most often an answer."""
    return [one for one in considered(told) if one.phase in WORKING and not _asks(one.text) and _about_work(one)]


def insights(told: Chronicle) -> list[Utterance]:
    """What was said of the work last between a run that failed and the save that mended it."""
    said = [one for one in considered(told) if one.phase in WORKING and not _asks(one.text) and _is_of_work(one)]
    gaps = [(failed.seq, _saved(told, mended)) for failed, mended in versions.mending(versions.ran(told))]
    found = (next((one for one in reversed(said) if start < one.seq < end), None) for start, end in gaps)
    return [one for one in found if one is not None]


def costs_named(told: Chronicle) -> list[Utterance]:
    """What was said of the solution's cost: stated, not asked about, and not only turned down. A follow-up is another problem."""
    said = (one for one in considered(told) if one.phase is not Phase.FOLLOWUP and cost_told(one.text, one.answers))
    return [one for one in said if _tells_cost(told, one) or _is_about_cost(one)]


def time_named(told: Chronicle, said: list[Utterance]) -> tuple[Utterance, Cost] | None:
    """The running time that was claimed last among these, and by which; a plan's where there is no other."""
    plans_last = sorted(said, key=lambda one: (one.intent is Intent.PLAN, -one.seq))
    return next(((one, cost) for one in plans_last for cost in times_of(told, one)), None)


def times_of(told: Chronicle, one: Utterance) -> list[Cost]:
    """The running time that it claims of a solution, if it claims one."""
    return [cost for cost in _of_solution(told, one) if not cost.of_space]


def times_of_code(text: str, asked: str = "") -> list[Cost]:
    """The running time that a line claims of code that is there: not of a step, nor of what could be done, nor in a question."""
    found = costs.claims(cost_told(text, asked), asked)
    return [cost for cost in found if not (cost.of_space or cost.of_step or cost.supposed)]


def costs_kept(told: Chronicle) -> list[Utterance]:
    """What was said of the solution's cost, but for what names another running time than the one that was named last."""
    said = costs_named(told)
    named = time_named(told, said)
    return said if named is None else [one for one in said if _agrees(told, one, named[1])]


def explained(told: Chronicle, said: list[Utterance]) -> bool:
    """Whether it was told where one of these costs comes from: with it, or close by."""
    talk = [one for one in considered(told) if one.intent not in _NODS]
    places = [place for place, one in enumerate(talk) if one in said]
    near = {close for place in places for close in range(place - SOON, place + SOON + 1)}
    beside = (one for place, one in enumerate(talk) if place in near)
    tells = (one.text for one in beside if states(one.text) or cost_told(one.text, one.answers))
    return any(map(explaining.explains, tells))


def growth(told: Chronicle, cost: Cost) -> Growth:
    """How a claimed cost grows in the size of the input: on a grid, rows times columns is all of it."""
    return Growth.LINEAR if cost.of_input and is_grid(told) else cost.growth


def is_grid(told: Chronicle) -> bool:
    """Whether its size is told in rows and columns or in nodes, and "n" is all of them."""
    types = [one.type for one in told.problem.signature.parameters]
    return len(types) == 1 and (types[0].startswith(("list[list[", "tree[")))


def outdated(told: Chronicle, one: Utterance) -> bool:
    """Whether it was said of code that was whole then, for its tests had come to an end, and that was changed since."""
    saved = [save for save in told.saves if save.seq < one.seq]
    ran = any(test.own and test.complete and saved and test.digest == saved[-1].digest for test in told.tests)
    return ran and told.saves[-1].digest != saved[-1].digest


def examples(told: Chronicle) -> list[Utterance]:
    """Walks through an input: what was begun counts where the values came after it; what was asked for, whatever tag it ends in."""
    said = [one for one in considered(told) if one.phase not in AFTERWARDS]
    begun = [place for place, one in enumerate(said) if one.intent is Intent.EXAMPLE or _walks_through(one)]
    found = (next((one for one in said[place : place + 1 + SOON] if _walks(one)), None) for place in begun)
    return list({one.seq: one for one in found if one is not None}.values())


def edges(told: Chronicle) -> list[Utterance]:
    """Special cases that were thought of while it helped, in a question or not: not ruled out, nor named by the interviewer, nor
    guessed at where something fails already."""
    said = (one for one in considered(told) if one.phase not in AFTERWARDS and not _guesses_fault(told, one))
    return [one for one in said if _thinks_of_edge(one) or _asks_of_edge(told, one)]


def runs_asked(told: Chronicle) -> list[Tested]:
    """Runs of something of their own that the candidate asked for."""
    found = (_run_of(told, one) for one in told.asked if not isinstance(one, Utterance) or _wants_run(one))
    return [test for test in found if test is not None]


def states(text: str) -> bool:
    """It tells, and does not ask, whatever tag it ends in."""
    return not _asks(_TAG.sub("", text))


def cost_told(text: str, asked: str = "") -> str:
    """The same of a cost: `text` without the sentences that only ask for one; "" where it tells of none. It may be guessed
    ("maybe O(n)?"), and whatever else is asked beside it makes no question of it. `asked`: the question that it answers."""
    said = _SENTENCES.split(text)
    naming = [one for one in said if costs.mentions(one, asked)]
    left_out = [one for one in naming if not _states_cost(one, asked)]
    if not naming:
        return text if all(map(states, said)) else ""
    return " ".join(one for one in said if one not in left_out) if len(left_out) < len(naming) else ""


def _word_asked(text: str) -> frozenset[str]:
    words = opening(text)
    return matching.content(unknowns.word_meant(words) or unknowns.thing_meant(words))


def _of_solution(told: Chronicle, one: Utterance) -> list[Cost]:
    """The costs it claims of a solution. That of a step is one where the task is its calls; what could be done is one while there
    is nothing else."""
    calls = bool(told.problem.signature.methods)
    begun = not before_code(told, one)
    claimed = costs.claims(cost_told(one.text, one.answers), one.answers)
    return [cost for cost in claimed if (calls or not cost.of_step) and not (begun and cost.supposed)]


def _agrees(told: Chronicle, one: Utterance, time: Cost) -> bool:
    return all(cost.of_space or cost.growth is time.growth for cost in _of_solution(told, one))


def _tells_cost(told: Chronicle, one: Utterance) -> bool:
    """Whether a cost that it names is claimed: of code that is there, where it sounds like something else ("too slow")."""
    return one.intent in _CLAIMING and bool(_of_solution(told, one))


def _is_about_cost(one: Utterance) -> bool:
    """Whether it is, and names none: "it looks at each of them once"."""
    return one.intent is Intent.COMPLEXITY and not costs.mentions(one.text, one.answers)


def _states_cost(sentence: str, asked: str) -> bool:
    guess = _GUESSED.fullmatch(sentence)
    guessed = guess is not None and costs.nothing_else(guess["guess"], asked) and states(guess["reason"])
    alone = costs.nothing_else(sentence, asked) and states(sentence.rstrip(" ?"))
    return states(sentence) or alone or guessed


def _inquires(one: Utterance) -> bool:
    return one.intent is Intent.CLARIFY and not (_walks_through(one) or _proposes_with_a_nod(one))


def _proposes_with_a_nod(one: Utterance) -> bool:
    """ "What I need is the one that was opened last, so a stack, right?": a way of theirs, and no question about the problem."""
    stated = _TAG.sub("", one.text)
    last = stated.rpartition(",")[2]
    return stated != one.text and bool(lexicon.named(last.lower())) and not _asks(last)


def _walks_when_asked(one: Utterance) -> bool:
    """ "1 to 10, then 2, 3 is inside, so 1 to 10, right?": where the interviewer asked for that."""
    return _ASKS_FOR_WALK.search(one.answers) is not None and _walks(one)


def _wants_run(one: Utterance) -> bool:
    """Not who puts it off, asks which test it is that fails, or is after the answer with it."""
    return not (one.fishes or worktalk.postpones_run(one.text) or worktalk.asks_which(one.text))


def _is_plan(one: Utterance) -> bool:
    return one.intent is Intent.PLAN and worktalk.is_approach(one.text)


def _names_approach(told: Chronicle, one: Utterance) -> bool:
    """The same that is taken for one in the talk (`hearing`)."""
    if proposing.dropped(one.text) or proposing.retells(one.text):
        return False
    if one.fishes:
        return one.fishes in proposing.GUESSES and _is_plan(one)
    return _is_plan(one) or ((_proposes(one) or _starts_with(one)) and before_code(told, one))


def _starts_with(one: Utterance) -> bool:
    return one.intent is Intent.CODE and proposing.with_a_start(one.text) and worktalk.is_approach(one.text)


def _proposes(one: Utterance) -> bool:
    return one.intent is Intent.COMPLEXITY and proposing.with_cost(one.text)


def _asks(text: str) -> bool:
    return asks(text) or asks(_LEAD.sub("", text))


def _about_work(one: Utterance) -> bool:
    told = one.intent is Intent.EXAMPLE or _is_plan(one)
    return told or (one.intent in _TALK and len(worktalk.words_of(one.text)) >= ENOUGH_WORDS)


def _is_of_work(one: Utterance) -> bool:
    return one.intent in _TALK | {Intent.EXAMPLE} and worktalk.is_approach(one.text)


def _saved(told: Chronicle, test: Tested) -> int:
    """When the version that was tested was saved first."""
    return next((save.seq for save in told.saves if save.digest == test.digest), test.seq)


def _walks_through(one: Utterance) -> bool:
    return _walks_when_asked(one) or (one.intent in _WALKING and traces.told(one.text))


def _walks(one: Utterance) -> bool:
    """Whether there are values in it, and it tells of them what happens."""
    if traces.told(one.text):
        return True
    text = traces.values(one.text)
    told = (
        traces.has_values(text) or sample.claims(text) or sample.of_letters(text) or remarks.gives_a_case(opening(text))
    )
    other = worktalk.quotes_statement(text) or worktalk.is_recurrence(one.text)
    return told and states(one.text) and not other


def _thinks_of_edge(one: Utterance) -> bool:
    named = special.thought_of(one.text) - special.named(one.answers)
    # A cost that is stated is of the slowest input, or the largest, of their own code.
    other = states(one.text) and (costs.claims(one.text, one.answers) or worktalk.rules_out(one.text))
    return bool(named) and not other


def _asks_of_edge(told: Chronicle, one: Utterance) -> bool:
    """Whether its author takes it for a question about a special input, in whichever words it is asked."""
    asks_case = _inquires(one) and not (special.asks_meaning(one.text) or special.is_of_a_step(one.text))
    meant = _clarification(told, one.text) if asks_case else None
    return meant is not None and special.about(meant.asks) and not special.named(one.answers)


def _guesses_fault(told: Chronicle, one: Utterance) -> bool:
    """ "It fails because of the empty string", "is it the empty string?": a guess at what is wrong, where something is."""
    ran = [test for test in versions.ran(told) if test.seq < one.seq]
    return bool(ran) and not ran[-1].passing and special.blamed(one.text)


def _clarification(told: Chronicle, question: str) -> Clarification | None:
    """Which of the author's it asks for."""
    known = told.problem.clarifications
    answer = matching.answer(question, tuple((one.asks, one.answer) for one in known))
    return next((one for one in known if answer and one.answer == answer), None)


def _run_of(told: Chronicle, asked: Entry) -> Tested | None:
    """The run of what was saved then, if it can be run: the first after it was asked for, else the one that was there."""
    saved = [save for save in told.saves if save.seq < asked.seq]
    if not saved or not saved[-1].own:
        return None
    tests = [test for test in told.tests if test.digest == saved[-1].digest and test.complete]
    return next((test for test in tests if test.seq > asked.seq), tests[-1] if tests else None)
