"""What a candidate said of their running time, beside what is known of their code.

Rules:
- Naming a cost is not enough: it counts if the version it was about was measured to have it, or if they said where it comes from.
- What the measurement denies, or without one the analyzer (`estimates`), counts for nothing however well it was explained, and the
  debrief says so.
"""

from typing import Final

from mochid.interview.folds import estimates, evidence
from mochid.interview.folds.chronicle import Chronicle, Grown, Noticed, Utterance
from mochid.interview.folds.estimates import Estimate
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.meaning import bounds, costs
from mochid.interview.meaning.bounds import Cost, Growth
from mochid.interview.meaning.intents import Intent
from mochid.interview.rubric import runs
from mochid.interview.rubric.scorecard import Reason

_SLOW: Final = "nested-loops"
_SORTED: Final = (Growth.LINEAR, Growth.LINEARITHMIC)


def held(told: Chronicle) -> list[Utterance]:
    """What was said of the solution's cost and may well be so."""
    wrong = [one.said for one in estimates.denied(told)]
    kept = evidence.costs_kept(told)
    named = evidence.time_named(told, kept)
    said = [one for one in kept if one not in wrong]
    if named is None:
        return said
    if named[0] in wrong:
        return []
    borne_out = any(one.said == named[0] and one.borne_out for one in estimates.every(told))
    return said if borne_out or evidence.explained(told, said) else []


def is_best(told: Chronicle, numbers: SessionMetrics) -> bool | None:
    """Whether the cost they named is the best there is, and may well be their code's; None when that can't be told."""
    right = numbers.complexity_correct
    return None if right and (_looks_slower(told) or slower(told) or not held(told)) else right


def reasons(told: Chronicle, numbers: SessionMetrics) -> list[Reason]:
    """What is said of it."""
    return _beside_best(told, numbers) + denials(told)


def denials(told: Chronicle) -> list[Reason]:
    """What they said of code that is known to cost something else, and left at that."""
    return [
        Reason(f"{_said(told, one)} {said}, but {_known(by)}", (one.said.seq, by.seq), good=False)
        for one in estimates.standing(told)
        if (by := one.grown or one.against) and (said := bounds.named(one.cost.growth))
    ]


def _known(by: Grown | Noticed) -> str:
    """What speaks against a cost, in words."""
    if isinstance(by, Grown):
        return f"{by.growth.sentence}."
    (finding,) = by.findings
    loops = "a loop runs again for each round of the one around it."
    return f"on line {finding.line} {loops if finding.check == _SLOW else f'a question remained: {finding.question}'}"


def slower(told: Chronicle) -> Reason | None:
    """That the newest version was measured to be slower than this problem allows. A log more is no matter: it comes with a sort."""
    expected, found = costs.claimed(told.problem.complexity.time), estimates.rank(told.grown)
    best = evidence.growth(told, expected) if expected else Growth.UNRANKED
    if told.grown is None or best is Growth.UNRANKED or found <= best or (best, found) == _SORTED:
        return None
    return Reason("This problem allows a better cost than your code has.", (told.grown.seq,), good=False)


def _beside_best(told: Chronicle, numbers: SessionMetrics) -> list[Reason]:
    """What there is to say of the cost that they named, beside the best."""
    best, named = is_best(told, numbers), evidence.time_named(told, evidence.costs_named(told))
    expected = costs.claimed(told.problem.complexity.time)
    if named is None or expected is None:
        return []
    said, cost = named
    if best:
        return [Reason("The cost you named is the best this problem allows.", (said.seq,))]
    if best is None:
        return _unconfirmed(told, said, cost)
    if cost.growth < expected.growth:
        return [Reason("The cost you named is better than this problem allows.", (said.seq,), good=False)]
    found = estimates.rank(told.grown)
    if said.intent is Intent.PLAN or evidence.outdated(told, said) or Growth.UNRANKED < found <= expected.growth:
        return []  # it was said of other code
    if code := slower(told):
        return [Reason(code.text, (said.seq, *code.seqs), good=False)]
    return [Reason("This problem allows a better cost than the one you named.", (said.seq,), good=False)]


def _said(told: Chronicle, one: Estimate) -> str:
    if one.planned:
        return "Before you wrote code you said"
    newest = one.grown == told.grown
    return "You said" if newest else "Of an earlier version you said"


def _unconfirmed(told: Chronicle, said: Utterance, cost: Cost) -> list[Reason]:
    """Of a cost that was only named. What the measurement has against it is told by itself (`denials`)."""
    denied = any(one.said == said for one in estimates.denied(told))
    if (
        denied
        or estimates.agrees(told, cost, told.grown) is not None
        or evidence.explained(told, evidence.costs_kept(told))
    ):
        return []
    words = "You named a cost, but not where it comes from, and I could not measure it."
    return [Reason(words, (said.seq,), good=False)]


def _looks_slower(told: Chronicle) -> bool:
    """Whether the analyzer found what is slower than the best, in the version that ran last."""
    last, noticed = runs.last(told), told.noticed
    current = noticed is not None and last is not None and noticed.digest == last.digest
    return noticed is not None and current and any(one.check == _SLOW for one in noticed.findings)
