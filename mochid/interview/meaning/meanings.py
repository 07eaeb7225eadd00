"""What an utterance can be for."""

from enum import StrEnum
from typing import Final


class Intent(StrEnum):
    """What an utterance is for."""

    PLAN = "plan"
    """Proposes an approach."""
    CODE = "code"
    """Wants to start writing."""
    RUN = "run"
    RETRY = "retry"
    DONE = "done"
    READY = "ready"
    """Understood; no more questions."""
    HINT = "hint"
    HOLD = "hold"
    """Asks for time to think."""
    HUSH = "hush"
    """Wants the interviewer to be quiet now."""
    CLARIFY = "clarify"
    """A question about the problem."""
    COMPLEXITY = "complexity"
    """States a cost."""
    EXAMPLE = "example"
    """Walks through an input."""
    STUCK = "stuck"
    DOUBT = "doubt"
    """Questions their own work."""
    REPEAT = "repeat"
    SYNTAX = "syntax"
    """Asks about the language, not the problem."""
    BACKCHANNEL = "backchannel"
    """ "okay", "mm-hm": listening, not answering."""
    THINKING = "thinking"
    """ "um", "hmm": not finished."""
    META = "meta"
    """About the interview itself."""
    SMALLTALK = "smalltalk"
    OTHER = "other"


UNSURE: Final = frozenset({Intent.OTHER, Intent.CLARIFY})
"""What a text is taken for when no rule is sure of it: nothing, or if it asks something, a question about the problem."""
