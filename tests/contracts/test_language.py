"""What every language must do with the same programs: the same verdicts, lines of the candidate's own file, nothing let out.

A language takes part by having an entry point and a folder `programs/<language>/` with these programs in it. A line that carries
`<- here` is the one the verdict must point at.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import anyio
import pytest

from mochid import plugins
from mochid.ports import Job, Language, Outcome, Unavailable
from mochid.reports import Verdict
from tests import pyodide

PROGRAMS = Path(__file__).parent / "programs"
LANGUAGES = sorted(
    {point.name for point in entry_points(group="mochid.language")} & {path.name for path in PROGRAMS.iterdir()}
)
WASM = "python in wasm"
NUMBERS = ([1, 2, 3],), ([],), ([5, 6],)
SHORT_MS = 1500
"""Wall time of a run that uses it up."""
PATIENT_MS = 30_000

# program -> verdict of the run, or the several that are fine
VERDICTS: dict[str, set[Verdict]] = {
    "pass": {Verdict.PASS},
    "exception": {Verdict.RE},
    "crash": {Verdict.CRASH, Verdict.EARLY_EXIT},
    "loop": {Verdict.TLE},
    "memory": {Verdict.MLE},
    "flood": {Verdict.OLE},
    "fork": {Verdict.DENIED, Verdict.RE},
    "file": {Verdict.DENIED, Verdict.RE},
    "write": {Verdict.DENIED, Verdict.RE},
    "network": {Verdict.DENIED, Verdict.RE},
    "compile_error": {Verdict.COMPILE_ERROR},
    "early_exit": {Verdict.EARLY_EXIT},
    "missing": {Verdict.COMPILE_ERROR},
}


@pytest.fixture(params=[*LANGUAGES, WASM])
async def language(request: pytest.FixtureRequest) -> AsyncIterator[Language]:
    """One language, open. Skips where its toolchain is missing, with the sentence `doctor` would show."""
    wasm = request.param == WASM
    options = {"sandbox_level": "wasm", "pyodide": pyodide.folder()} if wasm else {}
    adapter = plugins.load("language", "python" if wasm else request.param, options, local_only=True)
    async with AsyncExitStack() as stack:
        try:
            opened: Language = await stack.enter_async_context(adapter)  # type: ignore[arg-type]  # an Engine of this kind
        except Unavailable as error:
            pytest.skip(str(error))
        yield opened


def source(language: Language, program: str) -> str:
    return (PROGRAMS / language.name / f"{program}{language.suffix}").read_text(encoding="utf-8")


def marked(text: str) -> int:
    """The line with the mark, 0 without one."""
    return next((number for number, line in enumerate(text.splitlines(), 1) if "<- here" in line), 0)


async def run(language: Language, program: str, *inputs: Any, **job: Any) -> Outcome:
    settings = {"entry": "solve", "parameters": ("list[int]",), "returns": "int", "timeout_ms": PATIENT_MS} | job
    return await language.run(Job(source=source(language, program), inputs=inputs or NUMBERS, **settings))


@pytest.mark.parametrize("program", VERDICTS)
async def test_a_program_gets_its_verdict_and_the_line_of_its_own_file(language: Language, program: str) -> None:
    limit = SHORT_MS if VERDICTS[program] == {Verdict.TLE} else PATIENT_MS

    outcome = await run(language, program, timeout_ms=limit)

    assert outcome.verdict in VERDICTS[program], outcome
    line = marked(source(language, program))
    assert outcome.line == line or (not line and outcome.verdict is not Verdict.COMPILE_ERROR), outcome
    assert bool(outcome.explanation) == (outcome.verdict is not Verdict.PASS)


async def test_a_right_program_gives_every_value(language: Language) -> None:
    outcome = await run(language, "pass")

    assert [case.value for case in outcome.cases] == [6, 0, 11]
    assert [case.verdict for case in outcome.cases] == [Verdict.PASS] * 3


async def test_cases_before_an_endless_one_keep_their_values(language: Language) -> None:
    outcome = await run(language, "slow_first", timeout_ms=3 * SHORT_MS)

    assert [case.verdict for case in outcome.cases] == [Verdict.PASS, Verdict.PASS, Verdict.TLE]
    assert outcome.verdict is Verdict.TLE


async def test_an_exception_in_one_case_does_not_end_the_others(language: Language) -> None:
    outcome = await run(language, "exception")

    assert [case.verdict for case in outcome.cases] == [Verdict.RE] * 3


async def test_what_is_printed_comes_back_as_output_and_spoils_nothing(language: Language) -> None:
    outcome = await run(language, "prints")

    assert outcome.verdict is Verdict.PASS
    assert outcome.output.count("debugging") == 3


async def test_no_secret_of_the_environment_is_to_be_had(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCHI_TEST_KEY", "SECRET")

    outcome = await run(language, "environment", returns="str")

    assert "SECRET" not in repr(outcome)


async def test_nothing_is_written_outside(language: Language) -> None:
    await run(language, "write")

    assert not Path("/tmp/mochi-contract-pwned").exists()


@pytest.mark.parametrize(
    ("program", "parameters", "returns", "given", "gives"),
    [
        ("in_place", ("list[int]",), "none", [[1, 2, 3]], [3, 2, 1]),
        ("linked_list", ("linked_list[int]",), "linked_list[int]", [[1, 2, 3]], [3, 2, 1]),
        ("linked_list", ("linked_list[int]",), "linked_list[int]", [[]], []),
        ("tree", ("tree[int]",), "tree[int]", [[1, 2, 3, None, 4]], [1, 3, 2, None, None, 4]),
        ("lists", ("list[list[int]]",), "list[list[int]]", [[[1, 2], [], [3]]], [[2, 1], [], [3]]),
        (
            "counts",
            ("list[str]",),
            "dict[str, int]",
            [["b", "a", "b", "\u00e9\u4e2d\U0001f600"]],
            {"b": 2, "a": 1, "\u00e9\u4e2d\U0001f600": 1},
        ),
        ("middle", ("list[float]",), "optional[float]", [[1.0, 2.0]], 1.5),
        ("middle", ("list[float]",), "optional[float]", [[]], None),
        ("same", ("str", "str", "bool"), "bool", ["x", "x", True], True),
    ],
)
async def test_every_type_word_goes_in_and_comes_out(
    language: Language, program: str, parameters: tuple[str, ...], returns: str, given: list[Any], gives: Any
) -> None:
    outcome = await run(
        language, program, given, parameters=parameters, returns=returns, in_place=program == "in_place"
    )

    assert outcome.verdict is Verdict.PASS, outcome
    assert outcome.cases[0].value == gives


async def test_a_cancelled_run_is_gone_and_the_next_one_is_not_disturbed(language: Language) -> None:
    with anyio.move_on_after(0.3):
        await run(language, "loop")
    with anyio.fail_after(PATIENT_MS / 1000):
        outcome = await run(language, "pass")

    assert outcome.verdict is Verdict.PASS


async def test_two_runs_at_once_take_turns(language: Language) -> None:
    verdicts: list[Verdict] = []

    async def one(program: str) -> None:
        verdicts.append((await run(language, program)).verdict)

    async with anyio.create_task_group() as group:
        for program in ("pass", "exception", "pass", "exception"):
            group.start_soon(one, program)

    assert sorted(verdicts) == [Verdict.PASS, Verdict.PASS, Verdict.RE, Verdict.RE]


async def test_the_isolation_in_force_has_a_name(language: Language) -> None:
    assert language.sandbox in {"bubblewrap", "process", "floor", "container", "wasm"}
