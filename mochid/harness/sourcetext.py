"""What a text in a language with C's comments declares, found without parsing it.

Rules: pure. `bare` keeps every line where it was.
"""

import re

_ASIDE = re.compile(
    r"""/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`""",
    re.DOTALL,
)


def bare(source: str) -> str:
    """The text without comments and what stands in quotes."""
    return _ASIDE.sub(lambda found: "\n" * found[0].count("\n") or " ", source)


def declares(text: str, word: str, name: str) -> bool:
    """Whether `text`, made `bare`, says `class Name` or the like at any level."""
    return re.search(rf"\b{word}\s+{re.escape(name)}\b", text) is not None
