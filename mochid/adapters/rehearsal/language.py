"""A rehearsed language, whose programs say what they return. Runs no code at all."""

import json
import re
from collections import deque
from typing import Any, ClassVar, Self

import anyio
from msgspec import Struct

from mochid.adapters.rehearsal.script import Script, read
from mochid.ports import CaseOutcome, Job, Outcome
from mochid.problem import Problem
from mochid.reports import Verdict


class LanguageScript(Script, frozen=True):
    """Lines are `returns [1, 2]` (JSON, a value a case), a verdict with its explanation (`RE KeyError: 3`), `fail`, `hang 30`.

    When the script has run out, a source line `# rehearsal: ...` is played, so that a saved file decides what its tests give.
    """

    seconds: float = 0.0
    """How long a run takes."""


class RehearsalLanguage:
    """A language whose programs say what they return. Runs no code at all."""

    name: ClassVar[str] = "rehearsal"
    cloud: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]] = LanguageScript
    suffix: ClassVar[str] = ".py"

    def __init__(self, settings: LanguageScript = LanguageScript()) -> None:  # noqa: B008 - frozen
        self._settings = settings
        self._script = deque(settings.script)
        self.jobs: list[Job] = []
        self.running = 0

    async def __aenter__(self) -> Self:
        await read(self._settings.opening).end()
        return self

    async def __aexit__(self, *_: object) -> None: ...

    @property
    def sandbox(self) -> str:
        return "rehearsal"

    async def run(self, job: Job) -> Outcome:
        self.jobs.append(job)
        act = read(self._script.popleft() if self._script else _marked(job.source))
        self.running += 1
        try:
            await anyio.sleep(self._settings.seconds)
            await act.end()
        finally:
            self.running -= 1
        return _outcome(act.words, len(job.inputs))

    def stub(self, problem: Problem) -> str:
        return problem.stub


def _marked(source: str) -> str:
    """What the source's own `# rehearsal:` line says."""
    found = re.search(r"#\s*rehearsal:\s*(.+)", source)
    return found[1].strip() if found else ""


def _outcome(words: str, cases: int) -> Outcome:
    what, _, rest = words.partition(" ")
    if what in ("", "returns"):
        values: list[Any] = json.loads(rest) if rest else []
        values += [None] * (cases - len(values))
        return Outcome(Verdict.PASS, tuple(CaseOutcome(Verdict.PASS, value, ms=0.1) for value in values[:cases]))
    verdict = Verdict(what)
    return Outcome(verdict, (CaseOutcome(verdict, explanation=rest, line=1),) if cases else (), rest, 1)
