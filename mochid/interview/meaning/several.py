"""Two questions in one breath: "are they sorted? and duplicates?" Each is to be answered by itself. Pure."""

import re
from typing import Final

from mochid.interview.words.wording import OPENING

_BETWEEN: Final = re.compile(
    r"\?+\s*|[,.;]? and (?=(?:what|how|which|is|are|can|do|does|may|should|must|will|where|when|who)\b)", re.IGNORECASE
)


def questions(said: str) -> tuple[str, ...]:
    """The parts of it that may each be a question; the whole, where it has no parts."""
    return tuple(part.strip() for part in _BETWEEN.split(said[:OPENING]) if part.strip())
