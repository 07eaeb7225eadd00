"""Text that a candidate's program wrote, made harmless to show: no escape sequences, no control characters, no direction tricks."""

import re
import unicodedata

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_].*?(?:\x07|\x1b\\|$)|.?)", re.DOTALL)
_KEPT = "\n\t"


def clean(data: bytes) -> str:
    """Printable text of bytes nobody vouches for. Idempotent on its own output."""
    text = _ESCAPES.sub("", data.decode(errors="replace"))
    if text.isprintable():
        return text
    return "".join(letter for letter in text if letter in _KEPT or unicodedata.category(letter)[0] != "C")


def shortened(text: str, lines: int, width: int) -> str:
    """A few lines of it, none of them long."""
    short = (line if len(line) <= width else f"{line[: width - 3]}..." for line in text.strip("\n").splitlines())
    return cut("\n".join(short), lines)


def cut(text: str, lines: int) -> str:
    """The first `lines` lines, and how many more there were."""
    kept = text.splitlines()
    if len(kept) <= lines:
        return text
    return "\n".join([*kept[:lines], f"... and {len(kept) - lines} more lines"])
