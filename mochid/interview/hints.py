"""The hint ladder: which rung is open, decided from what was served and what the candidate did since.

Rules:
- Rungs are served in order, level 1 first, each once. There is no way to learn how many are left.
- The first request is served: whoever asks for a hint gets one. After that a rung opens when the candidate has tried something
  since the last one (a save, a test run, real talk), or has stayed with it for a while. The wait is what stops a candidate from
  clicking down to the last rung.
- A rung is about the approach. If the trouble is another (all passes, the file is no program, only talk is left) none is served:
  see `hearing.aid`.
- A withheld rung is `None`, and a coach that is given none may give no clue at all, not even an earlier one in other words.
- Pure: the mind counts what was served, sets an alarm of `dwell()` seconds with each rung and remembers whether it rang.
"""

from typing import Final

from msgspec import Struct

from mochid.interview.meaning.intents import Intent
from mochid.problem import Hints

Sizes = tuple[int, int, int]
"""How many rungs each level has, level 1 first."""

REAL_TALK: Final = frozenset({Intent.PLAN, Intent.COMPLEXITY, Intent.EXAMPLE})
"""What a candidate can say that counts as trying. "I'm stuck" does not."""

_DWELL: Final = {1: 45.0, 2: 75.0, 3: 120.0}
_PATIENCE: Final = {"gentle": 2.0, "balanced": 1.0, "insistent": 0.6}


class Rung(Struct, frozen=True):
    """One line of the ladder."""

    level: int
    """1 to 3."""
    index: int
    """Within its level, from 0."""


def sizes(hints: Hints) -> Sizes:
    """The shape of a problem's ladder; all the mind needs to remember of it."""
    return len(hints.level_1), len(hints.level_2), len(hints.level_3)


def rung_at(place: int, shape: Sizes) -> Rung | None:
    """The rung that is `place` steps down the ladder, from 0; None below the last."""
    for level, size in enumerate(shape, start=1):
        if 0 <= place < size:
            return Rung(level, place)
        place -= size
    return None


def open_rung(served: int, shape: Sizes, *, attempted: bool, dwelt: bool) -> Rung | None:
    """The rung to serve to a candidate who asks now, or None when it is not open yet (or there is none below).

    `served`: how many rungs were served so far. `attempted`, `dwelt`: since the last of them.
    """
    rung = rung_at(served, shape)
    if rung is None or attempted or dwelt:
        return rung
    return rung if served == 0 and rung.level == 1 else None


def dwell(level: int, helpfulness: str) -> float:
    """Seconds after which the rung below one of this level opens by itself. A gentle coach waits longer."""
    return _DWELL.get(level, _DWELL[1]) * _PATIENCE.get(helpfulness, 1.0)
