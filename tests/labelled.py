"""The labelled snippets of `tests/data/analysis`, and how the analyzer does on them."""

import re
from pathlib import Path
from typing import NamedTuple, cast

from mochid.harness.checks.analysis import analyse
from mochid.problem import Compare, Problem
from mochid.reports import Finding
from tests.small_problem import problem

DATA = Path(__file__).parent / "data" / "analysis"
LANGUAGES = ("python", "javascript", "java", "go")
SPOKEN = 0.7
"""From this confidence on the coach may say it."""


class Snippet(NamedTuple):
    name: str
    source: str
    problem: Problem
    labels: frozenset[tuple[str, int]]
    """(check, line) of every slip a careful reader would ask about."""
    language: str = "python"


def snippets(language: str = "python") -> list[Snippet]:
    """All of one language, in the order of the files."""
    found: list[Snippet] = []
    folder = DATA if language == "python" else DATA / language
    for path in sorted(folder.glob("*.cases")):
        for block in path.read_text(encoding="utf-8").split("\n=== ")[1:]:
            head, _, source = block.partition("\n")
            name, _, rest = head.partition("|")
            labels, _, settings = rest.partition("|")
            found.append(Snippet(name.strip(), source, _problem(settings), _labels(labels), language))
    return found


def _labels(text: str) -> frozenset[tuple[str, int]]:
    pairs = (label.strip().split("@") for label in text.split(",") if label.strip())
    return frozenset((check, int(line)) for check, line in pairs)


def _problem(settings: str) -> Problem:
    parts = re.split(r"\s*\b(name|params|returns|time|compare)=", settings.strip())[1:]
    given = dict(zip(parts[::2], parts[1::2], strict=True))
    parameters = re.findall(r"(\w+):((?:\w+\[?)+\]*)", given.get("params", "nums:list[int]"))
    return problem(
        name=given.get("name", "solve"),
        parameters=tuple(parameters),
        returns=given.get("returns", "int"),
        time=given.get("time", "O(n)"),
        compare=cast(Compare, given.get("compare", "exact")),
    )


class Score(NamedTuple):
    """How the findings the coach may speak compare with the labels."""

    right: int
    false: list[tuple[str, Finding]]
    missed: list[tuple[str, tuple[str, int]]]

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.false))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + len(self.missed))


def score(language: str = "python", least: float = SPOKEN) -> Score:
    """Over all snippets of a language, counting findings from this confidence on."""
    right, false, missed = 0, [], []
    for snippet in snippets(language):
        findings = [one for one in analyse(snippet.source, snippet.problem, language) if one.confidence >= least]
        said = {(one.check, one.line) for one in findings}
        right += len(said & snippet.labels)
        false += [(snippet.name, one) for one in findings if (one.check, one.line) not in snippet.labels]
        missed += [(snippet.name, label) for label in sorted(snippet.labels - said)]
    return Score(right, false, missed)
