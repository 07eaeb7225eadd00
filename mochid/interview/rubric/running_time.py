"""What a candidate said of their running time, beside what is known of their code.

Rules:
- The name of a cost is not the cost: it counts where the newest version was measured to have it, or where they told where it comes
  from.
- What the measurement denies counts for nothing, however well it was explained. It does not deny a log that a sort may hide, nor
  what may be counted in another size: the side of a square, the rows of a tree.
"""

from typing import Final

from mochid.interview.folds import evidence
from mochid.interview.folds.chronicle import Chronicle, Utterance
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.meaning import costs
from mochid.interview.meaning.costs import Cost, Growth
from mochid.interview.meaning.intents import Intent
from mochid.interview.rubric import runs
from mochid.interview.rubric.scorecard import Reason

_SLOW: Final = "nested-loops"


def held(told: Chronicle) -> list[Utterance]:
    """What was said of the solution's cost and may well be so."""
    said = evidence.costs_kept(told)
    named = evidence.time_named(told, said)
    if named is None:
        return said
    borne_out = None if evidence.outdated(told, named[0]) else agrees(told, named[1])
    return said if borne_out or (borne_out is None and evidence.explained(told, said)) else []


def is_best(told: Chronicle, numbers: SessionMetrics) -> bool | None:
    """Whether the cost they named is the best there is, and may well be their code's; None when that can't be told."""
    right = numbers.complexity_correct
    return None if right and (_looks_slower(told) or not held(told)) else right


def reasons(told: Chronicle, numbers: SessionMetrics) -> list[Reason]:
    """What is said of it."""
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
    if said.intent is Intent.PLAN or evidence.outdated(told, said) or Growth.UNRANKED < _grown(told) <= expected.growth:
        return []  # it was said of other code
    return [Reason("This problem allows a better cost than the one you named.", (said.seq,), good=False)]


def agrees(told: Chronicle, cost: Cost) -> bool | None:
    """Whether the newest version was measured to have this cost; None when that can't be told."""
    claimed, found = evidence.growth(told, cost), _grown(told)
    if Growth.UNRANKED in (claimed, found):
        return None
    hidden = found < claimed and (evidence.is_grid(told) or (found, claimed) == (Growth.LINEAR, Growth.LINEARITHMIC))
    return None if hidden else found is claimed


def _grown(told: Chronicle) -> Growth:
    """How the newest version was measured to grow."""
    found, _ = costs.BOUNDS.get(told.grown.growth.time if told.grown else "", (Growth.UNRANKED, ""))
    return found


def _unconfirmed(told: Chronicle, said: Utterance, cost: Cost) -> list[Reason]:
    """Of a cost that was only named. What the measurement has against it is told by itself (`claims`)."""
    if agrees(told, cost) is not None or evidence.explained(told, evidence.costs_kept(told)):
        return []
    words = "You named a cost, but not where it comes from, and I could not measure it."
    return [Reason(words, (said.seq,), good=False)]


def _looks_slower(told: Chronicle) -> bool:
    """Whether the analyzer found what is slower than the best, in the version that ran last."""
    last, noticed = runs.last(told), told.noticed
    current = noticed is not None and last is not None and noticed.digest == last.digest
    return noticed is not None and current and any(one.check == _SLOW for one in noticed.findings)
