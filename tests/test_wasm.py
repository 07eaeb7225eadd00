"""Python in WebAssembly: every abuse case, no way to JavaScript or to this machine's files, what is said when a part is missing."""

from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import psutil
import pytest

from mochid.adapters.python import Python
from mochid.harness.running import toolchain, wasm
from mochid.ports import Job, Unavailable
from mochid.reports import Verdict
from tests import pyodide
from tests.abuse.__main__ import tried
from tests.abuse.canaries import Canaries
from tests.abuse.suite import GROUPS, IN_WASM, cases

SOME = 15
"""Cases in one test: each starts an interpreter, which takes half a second of a core in peace."""
ALL = [case for group in GROUPS for case in cases(group) if case.name == "x32" or ".syscall(" not in case.source]
"""There are no system calls in WebAssembly; one case shows it."""
RIGHT = "def solve(x):\n    return 2 * x\n"


@pytest.fixture(autouse=True)
def shared_snapshot(own_home: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """One cache for all these tests: a snapshot takes seconds to make."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "wasm-cache"))


def settings(folder: str) -> Python.Settings:
    return Python.Settings(sandbox_level="wasm", pyodide=folder)


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    async with Python(settings(pyodide.folder())) as opened:
        assert opened.sandbox == "wasm", opened.tried
        yield opened


def job(source: str, **more: int) -> Job:
    return Job(source, "solve", ("int",), "any", inputs=([1],), **({"timeout_ms": 30_000} | more))  # type: ignore[arg-type]


@pytest.mark.parametrize("first", range(0, len(ALL), SOME))
async def test_no_program_gets_out_and_every_verdict_is_the_right_one(first: int, python: Python) -> None:
    harmed = {}
    with Canaries() as canaries:
        for case in ALL[first : first + SOME]:
            allowed = case.allowed | {Verdict(IN_WASM[case.name])} if case.name in IN_WASM else case.allowed
            report, harm = await tried(case._replace(allowed=allowed), python, canaries)
            if harm and not (case.name == "mlock_all" and report.verdict is Verdict.WRONG):
                harmed[case.name] = harm

    assert harmed == {}


@pytest.mark.parametrize(
    "source",
    [
        "import js\ndef solve(x):\n    return 2",
        "import pyodide_js\ndef solve(x):\n    return 2",
        "from pyodide.code import run_js\ndef solve(x):\n    return 2",
        "import _pyodide_core\ndef solve(x):\n    return 2",
        "import ctypes\ndef solve(x):\n    return ctypes.CDLL(None).emscripten_run_script_int(b'40 + 2')",
    ],
)
async def test_there_is_no_way_to_javascript(source: str, python: Python) -> None:
    outcome = await python.run(job(source))

    assert outcome.verdict in (Verdict.RE, Verdict.CRASH)
    assert "42" not in repr([case.value for case in outcome.cases])


async def test_its_files_are_those_of_a_machine_that_does_not_exist(python: Python, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")

    seen = await python.run(job("import os\ndef solve(x):\n    return sorted(os.listdir('/')), sorted(os.environ)"))
    read = await python.run(job(f"def solve(x):\n    return open({str(tmp_path / 'secret')!r}).read()"))
    written = await python.run(job("def solve(x):\n    open('/tmp/x', 'w')"))

    folders, names = seen.cases[0].value
    assert folders == ["dev", "home", "lib", "proc", "tmp"]
    assert "PATH" not in names or "node" not in repr(seen)
    assert read.verdict is Verdict.DENIED
    assert written.verdict is Verdict.DENIED


async def test_a_run_has_no_more_memory_than_it_was_given(python: Python) -> None:
    source = "def solve(x):\n    return len(bytearray(200 << 20))"

    assert (await python.run(job(source, memory_mb=128))).verdict is Verdict.MLE
    assert (await python.run(job(source, memory_mb=512))).verdict is Verdict.PASS


async def test_a_snapshot_is_made_once_and_no_process_outlives_the_language() -> None:
    folder = pyodide.folder()
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    made = []
    for _ in range(2):
        async with Python(settings(folder)) as python:
            assert (await python.run(job(RIGHT))).verdict is Verdict.PASS
        made += [path.read_bytes()[:4096] for path in toolchain.cache("pyodide").glob("*.snapshot")]
    assert len(made) == 2
    assert made[0] == made[1]
    with anyio.fail_after(10):
        while {child.pid for child in psutil.Process().children(recursive=True)} - before:
            await anyio.sleep(0.05)


async def test_without_pyodide_the_command_that_installs_it_is_said(tmp_path: Path) -> None:
    async with Python(settings(str(tmp_path))) as python:
        assert python.sandbox == "none"
        (why,) = python.tried
        assert "needs Pyodide" in why
        assert f"npm install --prefix ~/.local/share/mochi/pyodide pyodide@{wasm.VERSION}" in why
        with pytest.raises(Unavailable, match="npm install"):
            await python.run(job(RIGHT))


async def test_without_node_it_is_node_that_is_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    async with Python(settings("")) as python:
        assert python.tried == (
            "The wasm sandbox needs Node, and there is no node on the PATH. Install Node: apt-get install nodejs.",
        )


async def test_a_pyodide_that_is_broken_is_refused_with_what_to_do(tmp_path: Path) -> None:
    if not pyodide.folder():
        pytest.skip("needs Pyodide")
    for name in (*wasm.NEEDED, "package.json"):
        (tmp_path / name).write_text("not what it says")

    async with Python(settings(str(tmp_path))) as python:
        assert python.sandbox == "none"
        assert "Pyodide can't start here" in python.tried[0]
        assert "npm install" in python.tried[0]
