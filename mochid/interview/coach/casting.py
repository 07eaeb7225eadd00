"""Which turns are the authored coach's own, whoever else is the coach.

Rules: where the words have to be exact (the problem, a hint, the minutes left), where nothing may be given away (no hint is open,
the candidate fished) and where there is nothing to judge (a greeting, "take your time"), a model would only add cost and risk. It
speaks where somebody has to understand what the candidate said, wrote or ran. Talk about the interview itself is answered from the
script as far as it asks for facts that no model knows, the commands, the part, the clock; who wants something said otherwise, or is
cross, is answered by whoever said it, but a hint is the author's. For each answer to what was said, its row in `answering` tells.
"""

from typing import Final

from mochid.interview.coach import answering
from mochid.interview.coach.recall import Recall
from mochid.interview.phases import AFTERWARDS
from mochid.talk import CoachTurn, Purpose

_AUTHORED: Final = frozenset(
    {
        Purpose.GREET,
        Purpose.PRESENT,
        Purpose.REDIRECT,
        Purpose.HINT,
        Purpose.NO_HINT,
        Purpose.NEW_ANGLE,
        Purpose.STEP,
        Purpose.HOLD,
        Purpose.TROUBLE,
        Purpose.MICROPHONE,
        Purpose.WARNING,
        Purpose.WELCOME_BACK,
        Purpose.CLOSING,
    }
)


def authored(turn: CoachTurn) -> bool:
    """Whether the turn is taken from the script."""
    if turn.held:
        return False  # a model's own sentence, to be put otherwise
    match turn.purpose:
        case Purpose.PHASE:
            return turn.phase in AFTERWARDS
        case Purpose.REPLY:
            return answering.rule(Recall(turn)).by_script
        case purpose:
            return purpose in _AUTHORED
