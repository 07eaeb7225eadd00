"""What of a version's text is code: not blank lines, not comments, not the candidate's own tests beside it.

Rules: pure, over plain text of any language that mochi runs. In doubt a line is code.
"""

import re
from typing import Final

_COMMENTS: Final = ("#", "//")
_TEST_BEGINS: Final = re.compile(r"(?:async )?def test_\w*\(|class Test\w*\b|(?:test|it|describe)\(|if __name__\b")
"""A block of tests, or what only runs them. It goes on while lines are indented, and to the bracket that closes it."""
_OF_TESTS: Final = re.compile(r"(?:console\.)?assert\b|(?:import|from) (?:pytest|unittest)\b|@pytest\b|const assert\b")


def code(text: str) -> list[str]:
    """Its lines without blank ones and comments."""
    lines = (line.rstrip() for line in text.splitlines())
    return [line for line in lines if line and not line.lstrip().startswith(_COMMENTS)]


def without_tests(text: str) -> list[str]:
    """The same without tests: what is left is the solution."""
    kept: list[str] = []
    testing = False
    for line in code(text):
        if line[0] in " \t)}":
            if testing:
                continue
        else:
            testing = _TEST_BEGINS.match(line) is not None
        if not (testing or _OF_TESTS.match(line)):
            kept.append(line)
    return kept
