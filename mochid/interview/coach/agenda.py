"""What the authored coach still wants to hear about, phase by phase, and how it asks about a plan or a claimed cost.

Rules: a topic is dropped once it was asked about as often as is good, or once the candidate brought it up. Better ways are only
asked about when everything passes. "" means: nothing left to ask, so listen.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from mochid.interview.coach import covered, lines, nudges, questions, testfirst
from mochid.interview.coach.covered import Theme
from mochid.interview.coach.recall import Recall
from mochid.interview.folds import estimates, evidence
from mochid.interview.meaning import bounds, costs, remarks
from mochid.interview.meaning.bounds import Cost, Growth
from mochid.interview.meaning.intents import Intent
from mochid.interview.phases import AFTERWARDS
from mochid.interview.words import aloud, lexicon
from mochid.interview.words.wording import opening
from mochid.reports import Verdict

Topic = Callable[[Recall], str]

_TURNED_DOWN: Final = re.compile(
    r"\b(?:instead of|rather than|without|avoid\w*|(?:not|never|won t|don t|wouldn t) (?:\w+ )?(?:use|do|need|want))"
    r" (?:(?:a|an|the|any|using|doing) )*\w+"
)
_INSTEAD: Final = re.compile(r"\b(?:so|but|therefore|that is why|hence) (?:i|we|rather|instead|let)\b")
_TOO_MUCH: Final = re.compile(r"\b(?:(?:could|might|would|may|can) (?:be|get|become|go|overflow)|too \w+|deep|limit)\b")
_ABOUT_GROWTH: Final = (*questions.ASK_COST, *questions.ASK_COST_OF)
_WORDS_OF_A_TASK: Final = 9
"""Whoever says so many words about the problem has put some of it in their own."""
_GROWTH_ASKED: Final = 2
"""Questions about the growth of a plan, until it is named: whoever has not answered so many is asked something else."""


def next_question(memory: Recall) -> str:
    """The next thing to ask in this phase; "" when all is covered."""
    if memory.turn.mode == "tdd" and memory.turn.phase in ("understanding", "approach", "coding"):
        tests = testfirst.wanted(memory) if memory.turn.want else _up_to(2, questions.FIRST_TEST)(memory)
        if tests:
            return tests
    return next((question for topic in _AGENDA.get(memory.turn.phase, ()) if (question := topic(memory))), "")


def _to_come(memory: Recall, pool: Iterable[str]) -> tuple[str, ...]:
    """The lines of a pool that ask for nothing that was told; all of them where the code could cost less than it does, and
    where it is about another problem."""
    if memory.turn.phase in AFTERWARDS:
        return tuple(pool)
    known = covered.told(memory)
    if _could_be_faster(memory):
        known -= {Theme.TIME}
    return tuple(line for line in pool if covered.theme(line) not in known)


def _could_be_faster(memory: Recall) -> bool:
    growth = memory.turn.growth
    return growth is not None and costs.exceeds(growth.time, memory.turn.expected_time)


def may_ask(memory: Recall) -> bool:
    """Whether this is a time for questions: a candidate who is writing is left alone, the more so by a gentle coach."""
    turn = memory.turn
    if turn.phase != "coding" or turn.helpfulness == "insistent":
        return True
    last = memory.last_words
    return turn.helpfulness != "gentle" and not (last and last[-1].text.endswith("?"))


def claimed(memory: Recall) -> Cost | None:
    """The cost that the candidate has just named, in answer to what was asked last."""
    asked = memory.last_words[-1].text if memory.last_words else ""
    return costs.claimed(memory.turn.said, asked if asked.rstrip().endswith("?") else "")


def about_plan(memory: Recall) -> str:
    """A question about what the candidate just named, in their own words; "" when they named nothing, or all was asked."""
    found = lexicon.named(_chosen(" ".join(re.findall(r"[a-z0-9]+", memory.turn.said.lower()))))
    if not found:
        return ""
    name = found[0]
    pools = [questions.ASK_ABOUT_PLAIN if name.technique.spoken in lexicon.OPEN else questions.ASK_WHY_IT]
    if name.technique.structure and not remarks.tells_what_is_held(opening(memory.turn.said)):
        pools.insert(0, questions.ASK_WHAT_IT_HOLDS)
    if (
        not covered.names_a_time(memory)
        and _growth_asked(memory) < _GROWTH_ASKED
        and not memory.just_asked(_ABOUT_GROWTH)
    ):
        pools.insert(0, questions.ASK_COST_OF)
    unasked = [pool for pool in pools if not memory.asked(pool, (name.echo,))]
    return memory.fresh(unasked[0], name.echo) if unasked else ""


def _chosen(plain: str) -> str:
    """What of a plan is not turned down: "with recursion it could get too deep, so I'd ..."."""
    kept = _TURNED_DOWN.sub(" ", plain)
    *before, last = _INSTEAD.split(kept)
    return (
        last if any(remarks.flaw(part) or remarks.too_slow(part) or _TOO_MUCH.search(part) for part in before) else kept
    )


def about_claim(memory: Recall, cost: Cost) -> lines.Pool:
    """The pool to question a claimed cost from; empty when its reason was given or just asked for, or for another problem."""
    turn = memory.turn
    if turn.phase == "followup" or remarks.gives_reason(opening(turn.said)) or memory.just_asked(questions.JUSTIFY):
        return ()
    expected = costs.claimed(turn.expected_space if cost.of_space else turn.expected_time)
    if Theme.TIME in covered.told(memory) and (cost.of_space or not _parts(cost, expected)):
        return ()
    if cost.of_space:
        return questions.ASK_TIME_TOO if not covered.names_a_time(memory) else questions.JUSTIFY
    if expected is None or not _parts(cost, expected):
        return questions.JUSTIFY
    return questions.FAST_ENOUGH if cost.growth > expected.growth else questions.TOO_GOOD


def _parts(cost: Cost, expected: Cost | None) -> bool:
    """Whether it surely is another cost than the expected one."""
    if expected is None or Growth.UNRANKED in (cost.growth, expected.growth):
        return False
    return cost.growth != expected.growth


def against_code(memory: Recall, cost: Cost) -> str:
    """A question that contradicts a claimed running time: from the measurement, or without one from the analyzer. "" if nothing
    contradicts it, or it was asked already."""
    if cost.of_space or cost.of_step or cost.supposed:
        return ""
    return _against_measure(memory, cost) or _against_finding(memory, cost)


def _against_finding(memory: Recall, cost: Cost) -> str:
    if memory.turn.growth is not None:
        return ""
    against = (one for one in memory.turn.findings if estimates.denies(one, cost.growth))
    asked = (aloud.without_code(one.question) for one in against)
    return next((question for question in asked if not memory.said(question)), "")


def measured_sizes(memory: Recall) -> tuple[str, ...]:
    """Between which sizes the work was measured; nothing where it was not."""
    sizes = memory.turn.growth.sizes if memory.turn.growth else ()
    return (aloud.round_number(sizes[0]), aloud.round_number(sizes[-1])) if sizes else ()


def _against_measure(memory: Recall, cost: Cost) -> str:
    """Once for each claim. Nothing against a claim that is slower than the measurement when the measurement is as good as it gets:
    the claim may count in another size."""
    turn, sizes = memory.turn, measured_sizes(memory)
    found, words = bounds.BOUNDS.get(turn.growth.time if turn.growth else "", (Growth.UNRANKED, ""))
    if not sizes or Growth.UNRANKED in (cost.growth, found) or cost.growth is found:
        return ""
    expected = costs.claimed(turn.expected_time)
    if cost.growth > found and expected is not None and expected.growth >= found:
        return ""
    fill = bounds.named(cost.growth), words, *sizes
    return "" if memory.asked(questions.MEASURED_OTHERWISE, fill) else memory.fresh(questions.MEASURED_OTHERWISE, *fill)


# -- topics ------------------------------------------------------------------------------------------------------------


def _up_to(times: int, pool: lines.Pool) -> Topic:
    return lambda memory: memory.fresh(_to_come(memory, pool)) if memory.asked(pool) < times else ""


def _in_order(field: str, times: int = 99) -> Topic:
    """The problem's own questions, in its author's order."""

    def topic(memory: Recall) -> str:
        pool: tuple[str, ...] = getattr(memory.turn, field)
        return memory.ahead(_to_come(memory, pool)) if memory.asked(pool) < times else ""

    return topic


def _contradicted(memory: Recall) -> str:
    """What the candidate said of the running time last, held against what is known of the code. Of another way they may say more:
    that claims nothing of theirs."""
    said = reversed((*memory.candidate(), memory.turn.said))
    claim = next((claim for text in said for claim in evidence.times_of_code(text)), None)
    return against_code(memory, claim) if claim else ""


def _restate(memory: Recall) -> str:
    """The task in their own words, unless they gave it already."""
    given = any(len(text.split()) >= _WORDS_OF_A_TASK for text in (*memory.candidate(), memory.turn.said))
    return "" if given else _up_to(1, questions.RESTATE)(memory)


def _growth_asked(memory: Recall) -> int:
    return memory.asked_of_anything(_ABOUT_GROWTH)


def _cost(memory: Recall) -> str:
    return (
        ""
        if covered.names_a_time(memory) or _growth_asked(memory) >= _GROWTH_ASKED
        else _up_to(1, questions.ASK_COST)(memory)
    )


def _space(memory: Recall) -> str:
    known = any(costs.in_space(text) is not None for text in (*memory.candidate(), memory.turn.said))
    return "" if known or Theme.SPACE in covered.told(memory) else _up_to(1, questions.ASK_SPACE)(memory)


def _example(memory: Recall) -> str:
    if memory.spoke_of(Intent.EXAMPLE):
        return ""
    own = memory.turn.examples_to_ask
    return (
        memory.ahead(own) if own and not memory.asked(own) else _up_to(0 if own else 1, questions.ASK_EXAMPLE)(memory)
    )


def _improve(memory: Recall) -> str:
    """How it could be better is asked of what works."""
    report = memory.turn.report
    if report is None or report.verdict is not Verdict.PASS:
        return _up_to(2, questions.TRACE)(memory)
    return _in_order("optimizations")(memory) or _up_to(3, questions.IMPROVE)(memory)


def _time(memory: Recall) -> str:
    asked = memory.asked(questions.ASK_TIME) or memory.asked(questions.STILL_HOLDS)
    if (
        asked
        or Theme.TIME in covered.told(memory)
        or any(costs.in_time(text) is not None for text in _of_this_phase(memory))
    ):
        return ""
    return memory.fresh(questions.STILL_HOLDS if covered.names_a_time(memory) else questions.ASK_TIME)


def _worst(memory: Recall) -> str:
    """The slowest input, unless they spoke of it."""
    spoken = any("worst" in text.lower() for text in _of_this_phase(memory))
    return _up_to(1 if spoken else 3, questions.WORST_CASE)(memory)


def _justify(memory: Recall) -> str:
    """Where a cost comes from, unless they said so."""
    told = any(costs.claimed(text) and remarks.gives_reason(opening(text)) for text in _of_this_phase(memory))
    return "" if told else _up_to(4, questions.JUSTIFY)(memory)


def _all_told(memory: Recall) -> str:
    """Who has told both costs already is not asked for them again."""
    return _up_to(1, questions.ALL_TOLD)(memory) if covered.told(memory) == frozenset(Theme) else ""


def _of_this_phase(memory: Recall) -> tuple[str, ...]:
    """What the candidate has said since this phase began, with what they say now."""
    turn = memory.turn
    before = (line.text for line in turn.transcript if line.who == "candidate" and line.phase == turn.phase)
    return *before, turn.said


def _dig(memory: Recall) -> str:
    """One question about the answer to a follow-up, before the next follow-up is asked."""
    last = memory.last_words[-1].text if memory.last_words else ""
    answered = any(followup.endswith(last) for followup in memory.turn.followups) if last.endswith("?") else False
    return memory.fresh(nudges.DIG) if answered and len(memory.turn.said.split()) > 3 else ""


_AGENDA: Final[dict[str, tuple[Topic, ...]]] = {
    "intro": (_restate, _up_to(1, questions.INVITE_APPROACH)),
    "understanding": (_restate, _up_to(1, questions.EDGES), _up_to(2, questions.INVITE_APPROACH)),
    "approach": (
        _cost,
        _example,
        _in_order("probes", 2),
        _up_to(1, questions.EDGES),
        _in_order("probes", 4),
        _up_to(1, questions.COMPARE),
        _up_to(1, questions.CONVINCE),
        _up_to(3, questions.START_CODING),
    ),
    "coding": (
        _in_order("probes"),
        _up_to(2, questions.EDGES),
        _up_to(4, questions.NARRATE),
        _up_to(2, questions.CONVINCE),
    ),
    "testing": (_up_to(2, questions.OWN_TESTS), _up_to(3, questions.EDGES), _up_to(2, questions.CONVINCE)),
    "debugging": (_up_to(4, questions.TRACE), _up_to(3, questions.EDGES), _in_order("probes")),
    "optimization": (_contradicted, _improve, _up_to(1, questions.COMPARE)),
    "complexity": (_contradicted, _time, _space, _worst, _justify, _all_told),
    "reflection": (_in_order("reflections"), _up_to(4, questions.REFLECT)),
    "followup": (_dig, _in_order("followups"), _up_to(4, questions.EXTEND)),
}
