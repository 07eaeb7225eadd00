"""Which turns are the authored coach's own, whoever else is the coach.

Rules: where the words have to be exact (the problem, a hint, the minutes left), where nothing may be given away (no hint is open,
the candidate fished) and where there is nothing to judge (a greeting, "take your time"), a model would only add cost and risk. It
speaks where somebody has to understand what the candidate said, wrote or ran.
"""

from typing import Final

from mochid.interview.meaning import matching, suspicion
from mochid.interview.meaning.intents import Intent, read
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
_LATE: Final = ("reflection", "followup")
"""Phases that open with a question of the problem's author."""
_PLAIN: Final = frozenset({Intent.REPEAT, Intent.HINT, Intent.HUSH, Intent.HOLD})


def authored(turn: CoachTurn) -> bool:
    """Whether the turn is taken from the script."""
    if turn.held:
        return False  # a model's own sentence, to be put otherwise
    match turn.purpose:
        case Purpose.PHASE:
            return turn.phase in _LATE
        case Purpose.REPLY if turn.phase == "calibration" or suspicion.attempt(turn.said):
            return True
        case Purpose.REPLY:
            intent = Intent(turn.intent) if turn.intent else read(turn.said)
            return intent in _PLAIN or (
                intent is Intent.CLARIFY and bool(matching.answer(turn.said, turn.clarifications))
            )
        case purpose:
            return purpose in _AUTHORED
