"""Which turns are the authored coach's own, whoever else is the coach.

Rules: where the words have to be exact (the problem, a hint, the minutes left), where nothing may be given away (no hint is open,
the candidate fished) and where there is nothing to judge (a greeting, "take your time"), a model would only add cost and risk. It
speaks where somebody has to understand what the candidate said, wrote or ran. Talk about the interview itself is answered from the
script as far as it asks for facts that no model knows, the commands, the part, the clock; who wants something said otherwise, or is
cross, is answered by whoever said it, but a hint is the author's.
"""

from typing import Final

from mochid.interview.coach import printing, rewording, smalltalk
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import matching, proceedings, remarks, suspicion
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.meaning.proceedings import About
from mochid.interview.words.wording import opening
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
_OF_WHAT_WAS_SAID: Final = proceedings.COMPLAINTS | {About.REWORD}
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
            return _scripted(turn, Intent(turn.intent) if turn.intent else read(turn.said))
        case purpose:
            return purpose in _AUTHORED


def _scripted(turn: CoachTurn, intent: Intent) -> bool:
    """Whether the answer to what was said is the script's."""
    about = proceedings.about(turn.said)
    if about and intent is proceedings.KINDS[about]:
        return about not in _OF_WHAT_WAS_SAID or rewording.gave_a_hint(Recall(turn))
    if printing.asked(turn.said) or remarks.asks_if_wanted(opening(turn.said)):
        return True
    match intent:
        case Intent.META:
            return smalltalk.tells_of_interview(turn.said)
        case Intent.CLARIFY:
            return bool(matching.answer(turn.said, turn.clarifications))
        case _:
            return intent in _PLAIN
