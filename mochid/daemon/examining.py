"""One version of the file examined: read by the analyzer, run by the problem's tests, then by the candidate's own.

Rules:
- The verdict comes first; the candidate's own tests, weighed against wrong solutions, come after it, when nobody waits any more.
- What comes of it are events of the run that was asked for. Cancelled (the next save), everything it started is killed.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import anyio
import anyio.to_thread

from mochid.effects import RunTests
from mochid.engines import Engines
from mochid.events import Analysed, Event, OwnTested, TestsFinished
from mochid.interview.folds.dossier import Dossier
from mochid.ports import Language, Unavailable
from mochid.watching.reading import beside

Report = Callable[[Event], Awaitable[None]]
LONG = 32_768
"""Characters of a Python file that are read in passing; a longer one is read in a thread."""


async def examine(effect: RunTests, source: str, dossier: Dossier, engines: Engines, report: Report) -> None:
    """Post `Analysed`, `TestsFinished` and, if there are any own tests, `OwnTested`. Raises Unavailable when nothing can run."""
    from mochid.harness import judging

    language = await engines.open_language(dossier.language)
    checkers = await engines.open_language("python")
    trouble: Unavailable | None = None
    async with anyio.create_task_group() as both:
        both.start_soon(_analyse, effect, source, dossier, report)
        try:
            if language.engine is None:
                raise Unavailable(" ".join(language.tried) or f"Nothing here can run {dossier.language}.")
            tested = await judging.judge(
                dossier.problem, source, dossier.settings.harness, effect.hidden, language.engine, checkers.engine
            )
        except Unavailable as error:
            trouble = error  # raised below: the analysis has nothing to do with it
    if trouble is not None:
        raise trouble
    await report(TestsFinished(run=effect.run, digest=effect.digest, report=tested))
    if not tested.unreadable:  # a file without the function may hold tests of it, or hold none any more
        await _run_own_tests(effect, source, dossier, language.engine, checkers.engine, report)


async def _analyse(effect: RunTests, source: str, dossier: Dossier, report: Report) -> None:
    from mochid.harness.checks import analysis

    read = partial(analysis.analyse, source, dossier.problem, dossier.language)
    quick = dossier.language == "python" and len(source) < LONG
    findings = read() if quick else await anyio.to_thread.run_sync(read)
    await report(Analysed(run=effect.run, digest=effect.digest, findings=findings))


async def _run_own_tests(
    effect: RunTests, source: str, dossier: Dossier, language: Language, python: Language | None, report: Report
) -> None:
    from mochid.harness import assessing

    file = Path(dossier.file)
    sibling = beside(file)
    tests = (effect.digest, sibling)
    if dossier.own_tests_of == tests:
        return
    harness = dossier.settings.harness
    found = await assessing.assess(
        dossier.problem, source, sibling, file.stem, harness, dossier.language, language, python
    )
    dossier.own_tests_of = tests
    if not found.results and not (dossier.own and dossier.own.total):
        return  # where there were some before, it is said that there are none: nobody is held to a line that is gone
    await report(OwnTested(run=effect.run, digest=effect.digest, own=found.in_short()))
