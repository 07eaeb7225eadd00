"""How far the model is still believed in one session: a fold over what the gate held back of it.

The gate holds back one in fifty sentences of a good model; put in other words, as the model is asked to, it passes. A model that is
held back again right after it was told why either means to give the answer away or does not grasp what it may not say. Its next
sentence that sounds fair is less likely to be fair.

Rules:
- A strike is a turn in which a model was held back and nothing it said after that passed: the authored coach took that turn.
- Each strike within the last `REACH` turns lowers the weight at which the gate holds its sentences back; so does a hold, for the
  rest of its turn. After the third strike it is not asked again in this session: the authored coach, who has nothing to give away,
  goes on. Whoever is put in its place by other `[llm]` settings begins anew (`dossier`).
- Authored text is weighed as ever.
"""

from typing import Final

from msgspec import Struct

from mochid.events import CoachSaid

WARY: Final = 2.0
"""How much less a sentence may weigh after a strike: logarithms of odds, as the gate weighs."""
REACH: Final = 30
"""Turns after which a strike is forgotten, unless it was the last of them."""
MOST: Final = 3
"""Strikes after which a model is not asked again. A good one, of whose turns perhaps one in two hundred is such a turn, comes to
that in one session of five thousand."""


class Standing(Struct, frozen=True):
    """What is held against the model."""

    strikes: tuple[int, ...] = ()
    """The turns that count, oldest first."""

    @property
    def dismissed(self) -> bool:
        return len(self.strikes) >= MOST

    def wary(self, turn: int, *, held: bool = False) -> float:
        """How much less than ever its sentences of that turn may weigh. `held`: one of them was held back already."""
        return WARY * (len(_within_reach(self.strikes, turn)) + held)


def after(standing: Standing, said: CoachSaid) -> Standing:
    """What one more sentence of the interviewer makes of it."""
    struck = bool(said.blocked and said.fallback and said.rewrites)
    if standing.dismissed or not struck:
        return standing
    return Standing((*_within_reach(standing.strikes, said.turn), said.turn))


def _within_reach(strikes: tuple[int, ...], turn: int) -> tuple[int, ...]:
    return tuple(one for one in strikes if one > turn - REACH)
