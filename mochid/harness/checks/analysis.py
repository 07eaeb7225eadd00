"""Reads a candidate's file and asks about what looks odd, without giving anything away.

Rules:
- A finding is a line, a confidence and a question the candidate can answer by thinking. It names no fix, no technique and no bound.
- Precision before recall: from 0.7 on the coach may say it, so only what is very likely a slip gets there. Below, it is kept for
  the debrief.
- Half-written, hostile and enormous files are met every day: nothing here raises, and a file that can't be parsed is one finding.
- A check is a function (reading, problem) -> (node, confidence, question)*, listed by name in its module's CHECKS.
- Python is read by its own parser; JavaScript, Java and Go by tree-sitter's, in `trees/`.
"""

import ast
import re
import warnings
from collections.abc import Iterable

from mochid.harness.checks import cost, flow, loops, names
from mochid.harness.checks.reading import Reading
from mochid.harness.trees import checks as trees
from mochid.problem import Problem
from mochid.reports import Finding

MAX_SOURCE = 256 * 1024
"""Characters; a longer file is not read (10 MB of `a=1` would take a second and a half)."""
MAX_FINDINGS = 8
CHECKS = {**flow.CHECKS, **names.CHECKS, **loops.CHECKS, **cost.CHECKS}

_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError)

_CAUSES = (
    (r"'(.)' was never closed", "Where does the `{0}` opened on line {line} close?"),
    (r"unmatched '(.)'|closing parenthesis '(.)'", "Which bracket does the `{0}` on line {line} belong to?"),
    (r"expected ':'", "What does Python want to see at the end of line {line}?"),
    (r"Maybe you meant '=='", "On line {line}, do you want to assign or to compare?"),
    (r"expected an indented block after (.+?) on line (\d+)", "Which lines belong to the {0} on line {1}?"),
    (
        r"unindent does not match|inconsistent use of tabs",
        "Which lines around line {line} should stand equally far to the right?",
    ),
    (r"unexpected indent", "Why does line {line} stand further to the right than the one above it?"),
    (r"unterminated .*string|unterminated triple", "Where does the text that begins on line {line} end?"),
    (r"invalid character '(.+?)'", "Is the character `{0}` on line {line} one that Python knows?"),
    (r"cannot assign to|illegal target", "What stands to the left of the `=` on line {line}?"),
    (r"forgot a comma", "Is something missing between two items on line {line}?"),
    (r"expected 'except' or 'finally'", "What should happen if the `try` before line {line} goes wrong?"),
)


def analyse(source: str, problem: Problem, language: str = "python") -> tuple[Finding, ...]:
    """What is worth asking about, surest first. Never raises."""
    if len(source) > MAX_SOURCE or not source.strip():
        return ()
    found = _python(source, problem) if language == "python" else trees.findings(source, problem, language)
    return tuple(sorted(found, key=lambda finding: (-finding.confidence, finding.line)))[:MAX_FINDINGS]


def _python(source: str, problem: Problem) -> Iterable[Finding]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `x is 0` and "\d" warn; we ask about them ourselves or not at all
            reading = Reading(ast.parse(source))
    except _UNREADABLE as error:
        return (_unreadable(error),)
    found: dict[tuple[str, int], Finding] = {}
    for name, check in CHECKS.items():
        try:
            for node, confidence, question in check(reading, problem):
                line = getattr(node, "lineno", 1)
                found.setdefault((name, line), Finding(name, line, question, confidence))
        except Exception:  # noqa: BLE001  # advice is an extra: a check that trips over a strange file says nothing
            continue
    return found.values()


def _unreadable(error: Exception) -> Finding:
    """The one finding of a file that does not parse: where, and the likely cause as a question."""
    if not isinstance(error, SyntaxError):
        return Finding("syntax", 1, "Python can't take this file in at all: is it nested very deeply?", 0.8)
    line, message = error.lineno or 1, error.msg or ""
    for pattern, question in _CAUSES:
        if match := re.search(pattern, message):
            parts = [group for group in match.groups() if group]
            return Finding("syntax", line, question.format(*parts, line=line), 0.95)
    return Finding(
        "syntax", line, f"Python stops reading at line {line}: what does it miss there, or just before?", 0.95
    )
