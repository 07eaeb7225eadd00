"""Played sessions with their scorecards and what the debrief claims of them."""

from mochid import protocol
from mochid.debrief.claims import Claims, claims
from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import Chronicle, chronicle
from mochid.interview.rubric.judging import judge
from mochid.interview.rubric.scorecard import Axis, Level, Scorecard
from tests.played import Played, report

CODE = """def two_sum(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
"""


def coded(*, ok: tuple[int, int] = (6, 6), code: str = CODE) -> Played:
    """Somebody who said their approach and saved this, which passed so many of the visible cases."""
    one = Played()
    one.waits(20)
    one.says("I would remember each number and look for its partner")
    one.says("let me code")
    one.saves(code, report(*ok))
    one.waits(3)
    return one


def told_of(one: Played) -> tuple[Chronicle, Scorecard, Claims]:
    if one.state.phase not in ("done", "abort"):
        one.does(protocol.Stop())
    told = chronicle(one.events)

    def text(digest: str) -> str:
        return one.blobs[digest].decode()

    card = judge(told, text(told.saves[-1].digest), text)
    return told, card, claims(told, metrics.of(told), card)


def sentences(said: Claims) -> str:
    return " ".join(one.text for one in (*said.summary, *said.went_well, *said.to_work_on, *said.next_steps))


def level(card: Scorecard, axis: Axis) -> Level | None:
    return next(mark.level for mark in card.marks if mark.axis is axis)


def reasons(card: Scorecard) -> list[str]:
    return [reason.text for mark in card.marks for reason in mark.reasons]
