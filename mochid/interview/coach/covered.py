"""What a question asks about the cost, and which part was answered already: nobody is asked for what they have just said.

Rules:
- The running time of working code counts as told when it was named with its reason, or twice; its memory, when it was named.
- Who complains that a question was asked before is asked nothing of its kind next.
- Whether what was told is true is another question (`agenda.against_code`), and that one is always asked.
"""

import re
from enum import StrEnum
from typing import Final

from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import costs, proceedings, remarks
from mochid.interview.meaning.proceedings import About
from mochid.interview.words.wording import opening


class Theme(StrEnum):
    """What of the cost is asked for."""

    TIME = "time"
    SPACE = "space"


_SPACE: Final = re.compile(r"\b(?:remembers?|memory|space|hold in|keeps? (?:in|around)|extra room)\b", re.IGNORECASE)
_TIME: Final = re.compile(
    r"\bhow (?:often|long|many (?:times|steps|comparisons|more)|much (?:longer|more work|work)|did you count)\b"
    r"|\b(?:times as (?:long|large)|twice as|longest|hardest|slow\w*|runs most|more work|running time|cost|worst|expensive)\b"
    r"|\b(?:step|line) (?:of your code )?(?:decides|takes)\b|\bwhere does (?:that|this) come from\b|\bmakes it so\b"
    r"|\bpart of the work\b|\bwork (?:does your code|would|be|is done)\b|\bwhat would happen on\b|\bhow would your code do\b",
    re.IGNORECASE,
)
_CODE_WORKS: Final = frozenset({"testing", "optimization", "complexity"})


def theme(question: str) -> Theme | None:
    """What of the cost a question asks for; None where it asks for something else."""
    if _SPACE.search(question):
        return Theme.SPACE
    return Theme.TIME if _TIME.search(question) else None


def told(memory: Recall) -> frozenset[Theme]:
    """What need not be asked for again."""
    turn = memory.turn
    if proceedings.about(turn.said) is About.ASKED_BEFORE:
        complained = theme(memory.latest_question)
        return _named(memory) | ({complained} if complained else set())
    return _named(memory)


def _named(memory: Recall) -> frozenset[Theme]:
    lines = memory.turn.transcript
    said = [line.text for line in lines if line.who == "candidate" and line.phase in _CODE_WORKS]
    if memory.turn.said and memory.turn.said not in said[-1:]:
        said.append(memory.turn.said)
    timed = [text for text in said if costs.in_time(text) is not None]
    found = set()
    if len(timed) > 1 or any(remarks.gives_reason(opening(text)) for text in timed):
        found.add(Theme.TIME)
    if any(remarks.tells_what_decides(opening(text)) for text in said) and names_a_time(memory):
        found.add(Theme.TIME)
    if any(costs.in_space(text) is not None or remarks.tells_what_is_held(opening(text)) for text in said):
        found.add(Theme.SPACE)
    return frozenset(found)


def names_a_time(memory: Recall) -> bool:
    """Whether they named a running time, now or at any time before."""
    return any(costs.in_time(text) is not None for text in (*memory.candidate(), memory.turn.said))
