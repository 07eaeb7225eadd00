"""What an engine said of itself as it died, as a verdict: out of memory, out of stack, every goroutine asleep.

Rules: pure. Only a run that ended by itself before its last case is read this way, so that nothing a candidate prints can
improve a verdict; what is quoted is cleaned.
"""

import re
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from mochid.harness.clean import clean
from mochid.ports import Outcome
from mochid.reports import Verdict

UNEXPLAINED = (Verdict.EARLY_EXIT, Verdict.CRASH)


class Ending(Struct, frozen=True):
    """`says`: a pattern for what the engine writes. `text` may hold `{}` for the pattern's first group."""

    says: str
    verdict: Verdict
    text: str


def explained(outcome: Outcome, trace: bytes, endings: Iterable[Ending], where: str) -> Outcome:
    """The outcome with a death explained. `where`: a pattern with a group for the line of the candidate's file."""
    if outcome.verdict is Verdict.PASS or not any(
        verdict in UNEXPLAINED for verdict in (outcome.verdict, *(case.verdict for case in outcome.cases[-1:]))
    ):
        return outcome
    said = trace.decode(errors="replace")
    for ending in endings:
        if found := re.search(ending.says, said):
            text = clean(ending.text.format(*found.groups()).encode())[:400]
            line = re.search(where, said[found.start() :])
            return _with(outcome, ending.verdict, text, int(line[1]) if line else 0)
    return outcome


def _with(outcome: Outcome, verdict: Verdict, text: str, line: int) -> Outcome:
    cases = outcome.cases
    if cases and cases[-1].verdict in UNEXPLAINED:
        last = msgspec.structs.replace(cases[-1], verdict=verdict, explanation=text, line=line)
        cases = (*cases[:-1], last)
    if outcome.verdict in UNEXPLAINED:
        outcome = msgspec.structs.replace(outcome, verdict=verdict, explanation=text, line=line)
    return msgspec.structs.replace(outcome, cases=cases)
