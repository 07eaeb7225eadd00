"""Every check on JavaScript, Java and Go, run on one text.

Rules: as `analysis.py` says; a language without a table here gives no findings.
"""

from mochid.harness.trees import cost, flow, loops, named, syntax
from mochid.harness.trees.grammars import GRAMMARS
from mochid.harness.trees.parts import build, parsed
from mochid.harness.trees.reading import Reading
from mochid.problem import Problem
from mochid.reports import Finding

CHECKS = {**flow.CHECKS, **named.CHECKS, **loops.CHECKS, **cost.CHECKS}


def findings(source: str, problem: Problem, language: str) -> tuple[Finding, ...]:
    """In no order. Never raises."""
    if language not in GRAMMARS:
        return ()
    grammar = GRAMMARS[language]
    try:
        data = source.encode("utf-8", "replace")
        tree = parsed(data, language)
        if tree is None:
            return ()
        if tree.root_node.has_error:
            return (syntax.unreadable(source, tree, data, grammar),)
        root = build(tree, data, grammar)
    except (ValueError, RecursionError, MemoryError, ImportError):
        return ()
    return _asked(Reading(root, grammar), problem) if root is not None else ()


def _asked(reading: Reading, problem: Problem) -> tuple[Finding, ...]:
    found: dict[tuple[str, int], Finding] = {}
    for name, check in CHECKS.items():
        try:
            for part, confidence, question in check(reading, problem):
                found.setdefault((name, part.line), Finding(name, part.line, question, confidence))
        except Exception:  # noqa: BLE001  # advice is an extra: a check that trips over a strange file says nothing
            continue
    return tuple(found.values())
