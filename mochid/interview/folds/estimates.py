"""What a candidate said of their running time, each estimate beside the measurement of the code it was about.

Rules:
- An estimate is about the version that was there then, or about the one being written (`UNDER_WAY`): whichever bears it out. If
  the one that was there was measured, it is about that, unless the candidate tells of a change.
- A plan, or an estimate of a version that was not measured, is compared with the newest measurement. That does not deny it if its
  own version ran and was changed since.
- Without a measurement the analyzer speaks, of the version that ran last: nested loops that it is sure of deny what is below
  quadratic.
- A measurement does not deny a log that a sort may hide, nor a cost in another size: the side of a square, the rows of a tree.
- Whoever names the measured cost later has corrected themselves: nobody reminds them.
"""

from itertools import chain
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from mochid.interview.folds import evidence, versions
from mochid.interview.folds.chronicle import Chronicle, Grown, Noticed, Saved, Utterance
from mochid.interview.meaning import bounds, explaining, othercosts
from mochid.interview.meaning.bounds import Cost, Growth
from mochid.interview.meaning.intents import Intent
from mochid.interview.phases import AFTERWARDS
from mochid.reports import Finding

SURE_TO_DENY: Final = 0.8
"""Confidence from which a finding of the analyzer speaks against a cost."""
_LOOKS_QUADRATIC: Final = {"nested-loops": Growth.LINEARITHMIC, "quadratic-idiom": Growth.LINEAR}
"""What the analyzer calls it, and the slowest growth that each surely denies: a list that is copied may come to n log n."""
UNDER_WAY: Final = 60.0
"""Seconds within which what is saved next may be what was spoken of."""


class Estimate(Struct, frozen=True):
    """A running time that was named for the solution."""

    said: Utterance
    cost: Cost
    planned: bool
    """Said before there was code."""
    grown: Grown | None
    """How the code was measured; None where that is not known."""
    borne_out: bool | None
    """By that; None where it can't be told."""
    against: Noticed | None = None
    """The one thing that the analyzer has against it, where it was not measured."""

    @property
    def found(self) -> Growth:
        """How the code grows, as far as that is known."""
        return Growth.QUADRATIC if self.against else rank(self.grown)


def every(told: Chronicle) -> list[Estimate]:
    """All of them, in order."""
    return [_beside(told, one, cost) for one in evidence.costs_named(told) for cost in evidence.times_of(told, one)]


def last(told: Chronicle) -> Estimate | None:
    """The one that stands at the end of the work; a plan's where there is no other."""
    said = [one for one in evidence.costs_named(told) if one.phase not in AFTERWARDS]
    named = evidence.time_named(told, said)
    return None if named is None else _beside(told, *named)


def denied(told: Chronicle) -> list[Estimate]:
    """Those that the measurement contradicts."""
    return [one for one in every(told) if one.borne_out is False]


def standing(told: Chronicle) -> list[Estimate]:
    """Those of them that were left at that, the newest first; of those that are alike only the last."""
    left = [last(told), fell_behind(told)]
    found = {(one.cost.growth, one.found): one for one in denied(told) if one in left or _kept_to(told, one)}
    return sorted(found.values(), key=lambda one: -one.said.seq)


def fell_behind(told: Chronicle) -> Estimate | None:
    """What was last estimated before there was code, where the code came out slower."""
    planned = next((one for one in reversed(every(told)) if one.planned), None)
    if planned is None or planned.borne_out is not False:
        return None
    return planned if planned.found > evidence.growth(told, planned.cost) else None


def defended(told: Chronicle) -> list[Utterance]:
    """The reasons that were given for one which is denied, while that was the code."""
    spans = [(one.said.seq, _changed(told, one.said)) for one in denied(told) if _kept_to(told, one)]
    reasons = (one for one in evidence.considered(told) if explaining.gives_cause(one.text))
    return [one for one in reasons if any(start < one.seq < end for start, end in spans)]


def agrees(told: Chronicle, cost: Cost, grown: Grown | None) -> bool | None:
    """Whether code that was measured so has this cost; None when that can't be told."""
    claimed, found = evidence.growth(told, cost), rank(grown)
    if Growth.UNRANKED in (claimed, found):
        return None
    hidden = found < claimed and (evidence.is_grid(told) or (found, claimed) == (Growth.LINEAR, Growth.LINEARITHMIC))
    return None if hidden else found is claimed


def _is_put_right(told: Chronicle, one: Estimate, later: Cost) -> bool:
    if one.against is not None:
        growth = evidence.growth(told, later)
        return growth is not Growth.UNRANKED and not denies(one.against.findings[0], growth)
    return agrees(told, later, one.grown) is True


def rank(grown: Grown | None) -> Growth:
    """How a version was measured to grow."""
    found, _ = bounds.BOUNDS.get(grown.growth.time if grown else "", (Growth.UNRANKED, ""))
    return found


def _beside(told: Chronicle, said: Utterance, cost: Cost) -> Estimate:
    planned = evidence.before_code(told, said)
    own = [] if planned else _measured(told, said)
    beside: list[Grown | None] = [*own] or [told.grown]
    found = {agrees(told, cost, grown): grown for grown in reversed(beside)}
    borne_out = next(answer for answer in (True, False, None) if answer in found)
    if borne_out is False and not own and evidence.outdated(told, said):
        return Estimate(said, cost, planned, None, None)
    if not any(beside) and (against := _against(told, said, cost)):
        return Estimate(said, cost, planned, None, False, against)
    return Estimate(said, cost, planned, found[borne_out], borne_out)


def _against(told: Chronicle, said: Utterance, cost: Cost) -> Noticed | None:
    """What the analyzer is sure of in the version that ran last, and that was spoken of, against such a cost."""
    ran, noticed = versions.last(versions.ran(told)), told.noticed
    if ran is None or noticed is None or noticed.digest != ran.digest or told.problem.signature.methods:
        return None
    here = evidence.before_code(told, said) or any(save.digest == ran.digest for save in chain(*_versions(told, said)))
    claimed = Growth.UNRANKED if evidence.is_grid(told) or not here else evidence.growth(told, cost)
    found = (one for one in noticed.findings if one.confidence >= SURE_TO_DENY and denies(one, claimed))
    return next((replace(noticed, findings=(one,)) for one in found), None)


def denies(finding: Finding, claimed: Growth) -> bool:
    """Whether code in which the analyzer found this is slower than is claimed."""
    return Growth.UNRANKED < claimed <= _LOOKS_QUADRATIC.get(finding.check, Growth.UNRANKED)


def _versions(told: Chronicle, said: Utterance) -> tuple[list[Saved], list[Saved]]:
    """The version that was there then, and those that may have been under way."""
    mine = [save for save in versions.saved(told) if save.own]
    there = [save for save in mine if save.seq < said.seq][-1:]
    return there, [save for save in mine if save.seq > said.seq and save.time - said.time <= UNDER_WAY]


def _measured(told: Chronicle, said: Utterance) -> list[Grown]:
    """How the version that was there then was measured, and the one that was being written."""
    there, coming = _versions(told, said)
    known, next_ones = (
        [told.measured[one.digest] for one in some if one.digest in told.measured] for some in (there, coming)
    )
    changes = said.intent is Intent.PLAN or othercosts.of_a_change(said.text)
    return known + next_ones if changes or not known else known


def _kept_to(told: Chronicle, one: Estimate) -> bool:
    """Whether it was said of code, and never put right."""
    plan = one.planned or one.said.intent is Intent.PLAN
    later = (other for other in every(told) if other.said.seq > one.said.seq)
    righted = any(_is_put_right(told, one, other.cost) for other in later)
    return not (plan or righted or one.said.phase in AFTERWARDS)


def _changed(told: Chronicle, said: Utterance) -> float:
    """The number of the next save; where there was none, after everything."""
    return next((save.seq for save in versions.saved(told) if save.seq > said.seq), float("inf"))
