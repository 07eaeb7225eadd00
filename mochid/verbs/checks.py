"""One thing that a verb looked at, and how it is told: what was found, and what to do about it; or why it could not be done."""

import sys
from typing import Literal

from msgspec import Struct

MARKS = {"good": "ok", "better": "~ ", "bad": "!!"}


class Check(Struct, frozen=True):
    """One thing looked at."""

    name: str
    state: Literal["good", "better", "bad"]
    """"better": an interview works, and would be better with the advice; "bad": it can't be held."""
    found: str
    advice: str = ""


def rows(check: Check) -> list[str]:
    """The lines that a person reads."""
    found = f"{MARKS[check.state]} {check.name + ':':<18} {check.found}"
    return [found, *(f"{'':<22}{line}" for line in check.advice.splitlines())]


def complain(why: object) -> int:
    """Print why a verb can't do what it was asked, and return its exit code."""
    print(why, file=sys.stderr)
    return 1
