"""JavaScript, Java and Go beyond the common contract: solutions to the shipped problems, numbers and text, walls, ends, tools.

Skipped, with the sentence `doctor` would show, where a toolchain is missing. `programs/` holds what every language must do.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import msgspec
import psutil
import pytest

from mochid import plugins
from mochid.harness import judging
from mochid.harness.notation import name_in
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.standby import Engine, Standby
from mochid.interview.words import aloud
from mochid.ports import Job, Language, Outcome, Unavailable
from mochid.problem import Case, Parameter, Signature
from mochid.problems import bank
from mochid.reports import Verdict
from mochid.settings import Harness

HERE = Path(__file__).parent
LANGUAGES = ("javascript", "java", "go")
SUFFIX = {"javascript": ".js", "java": ".java", "go": ".go"}
SLUGS = sorted(path.stem for path in (HERE / "solutions/javascript").iterdir())
PATIENT_MS = 30_000


@asynccontextmanager
async def opened(name: str, **options: Any) -> AsyncIterator[Language]:
    adapter = plugins.load("language", name, options, local_only=True)
    try:
        language: Language = await adapter.__aenter__()  # type: ignore[assignment]  # an Engine of this kind
    except Unavailable as error:
        pytest.skip(str(error))
    try:
        yield language
    finally:
        await language.__aexit__(None, None, None)


@pytest.fixture(params=LANGUAGES)
async def language(request: pytest.FixtureRequest) -> AsyncIterator[Language]:
    async with opened(request.param) as found:
        yield found


async def ask(
    language: Language,
    source: str,
    *given: Any,
    entry: str = "solve",
    parameters: tuple[str, ...] = ("int",),
    returns: str = "int",
    **job: Any,
) -> Outcome:
    """Run `source` on one case."""
    task = Job(
        source=source,
        entry=entry,
        parameters=parameters,
        returns=returns,
        inputs=(list(given or (1,)),),
        **{"timeout_ms": PATIENT_MS, **job},
    )
    return await language.run(task)


def gave(outcome: Outcome) -> Any:
    assert outcome.verdict is Verdict.PASS, outcome
    return outcome.cases[0].value


def program(language: Language, name: str) -> str:
    return (HERE / "programs" / language.name / f"{name}{language.suffix}").read_text(encoding="utf-8")


# ---- the shipped problems ----


async def test_a_right_solution_passes_every_case_of_its_problem(language: Language) -> None:
    for slug in SLUGS:
        source = (HERE / "solutions" / language.name / f"{slug}{language.suffix}").read_text(encoding="utf-8")
        report = await judging.judge(bank.find(slug, None), source, Harness(timeout_ms=PATIENT_MS), True, language)
        assert report.verdict is Verdict.PASS, (slug, report.explanation)
        assert report.passed == report.total > 10


async def test_a_new_file_compiles_and_is_said_not_to_be_written_yet(language: Language) -> None:
    for slug in SLUGS:
        problem = bank.find(slug, None)
        report = await judging.judge(problem, language.stub(problem), Harness(), False, language)
        assert report.verdict is Verdict.RE, (slug, report.explanation)
        called = name_in(language.name, problem.signature.name)
        assert report.explanation.startswith(f"{called} is not written yet"), report.explanation
        assert report.line > 0


ALWAYS_YES = {
    "javascript": "const validParentheses = (text) => true;",
    "java": "class Solution { boolean validParentheses(String text) { return true; } }",
    "go": "func validParentheses(text string) bool { return true }",
}


async def test_a_wrong_value_is_shown_as_the_language_writes_it(language: Language) -> None:
    problem = bank.find("valid_parentheses", None)
    report = await judging.judge(problem, ALWAYS_YES[language.name], Harness(timeout_ms=PATIENT_MS), False, language)
    (failing, *_) = [one for one in report.cases if one.verdict is Verdict.WRONG]

    assert (failing.expected, failing.got) == ("false", "true")
    assert failing.input.count('"') == 2
    assert "should give false and gave true" in report.explanation
    assert not any(word in report.explanation for word in ("True", "False", "'"))
    assert aloud.value(failing.got) == "true"


# ---- numbers, text, shapes ----

ONE_MORE = {
    "javascript": "const solve = (n) => n + (typeof n === 'bigint' ? 1n : 1);",
    "java": "class Solution { long solve(long n) { return n + 1; } }",
    "go": "func solve(n int) int { return n + 1 }",
}


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**53 - 2, 2**53 + 1, -(2**53) - 7, 2**63 - 2])
async def test_whole_numbers_keep_every_digit(language: Language, number: int) -> None:
    value = gave(await ask(language, ONE_MORE[language.name], number))

    assert (type(value), value) == (int, number + 1)


HALF = {
    "javascript": "const solve = (x) => x / 2;",
    "java": "class Solution { double solve(double x) { return x / 2; } }",
    "go": "func solve(x float64) float64 { return x / 2 }",
}


@pytest.mark.parametrize(("given", "half"), [(4.0, 2.0), (1.0, 0.5), (1e300, 5e299), (1e-7, 5e-8), (-0.0, -0.0)])
async def test_a_float_stays_a_float(language: Language, given: float, half: float) -> None:
    value = gave(await ask(language, HALF[language.name], given, parameters=("float",), returns="float"))

    assert (type(value), repr(value)) == (float, repr(half))


NOT_FINITE = {
    "javascript": "const solve = (x) => [NaN, Infinity, -Infinity];",
    "java": "class Solution { double[] solve(int x) { return new double[] {0.0 / 0, 1.0 / 0, -1.0 / 0}; } }",
    "go": 'import "math"\nfunc solve(x int) []float64 { return []float64{math.NaN(), math.Inf(1), math.Inf(-1)} }',
}


async def test_nan_and_the_infinities_come_back(language: Language) -> None:
    value = gave(await ask(language, NOT_FINITE[language.name], returns="list[float]"))

    assert repr(value) == "[nan, inf, -inf]"


JOINED = {
    "javascript": "const solve = (words) => words.join('\"\\\\\\n\\u0001');",
    "java": 'class Solution { String solve(String[] words) { return String.join("\\"\\\\\\n\\u0001", words); } }',
    "go": 'import "strings"\nfunc solve(words []string) string { return strings.Join(words, "\\"\\\\\\n\\u0001") }',
}


async def test_text_of_any_alphabet_comes_back_whole(language: Language) -> None:
    words = ["naïve", "中文", "😀👩‍👩‍👧", "", "\x00\x1b[31m"]

    value = gave(await ask(language, JOINED[language.name], words, parameters=("list[str]",), returns="str"))

    assert value == '"\\\n\x01'.join(words)


KEYS = {
    "javascript": "const solve = (counts) => { counts.set(3, counts.get(1)); return counts; };",
    "java": """import java.util.*;
class Solution { Map<Integer, Integer> solve(Map<Integer, Integer> counts) { counts.put(3, counts.get(1)); return counts; } }""",
    "go": "func solve(counts map[int]int) map[int]int { counts[3] = counts[1]; return counts }",
}


async def test_keys_of_a_mapping_keep_their_type(language: Language) -> None:
    mapping = "dict[int, int]"

    value = gave(await ask(language, KEYS[language.name], {1: 7, -2: 0}, parameters=(mapping,), returns=mapping))

    assert value == {1: 7, -2: 0, 3: 7}


LETTERS = {
    "javascript": "const solve = (board) => board;",
    "java": "class Solution { char[][] solve(char[][] board) { return board; } }",
    "go": "func solve(board [][]byte) [][]byte { return board }",
}


async def test_a_board_of_letters_may_be_declared_as_the_language_likes_it(language: Language) -> None:
    board = [["a", "."], [], ["z"]]
    kind = "list[list[str]]"

    assert gave(await ask(language, LETTERS[language.name], board, parameters=(kind,), returns=kind)) == board


RING = {
    "javascript": "const solve = (head) => { head.next.next = head; return head; };",
    "java": "class Solution { ListNode solve(ListNode head) { head.next.next = head; return head; } }",
    "go": "func solve(head *ListNode) *ListNode { head.Next.Next = head; return head }",
}


async def test_a_list_that_never_ends_is_said(language: Language) -> None:
    nodes = "linked_list[int]"

    outcome = await ask(language, RING[language.name], [1, 2], parameters=(nodes,), returns=nodes)

    assert outcome.verdict is Verdict.INVALID
    assert "never ends" in outcome.explanation


DEEP = {
    "javascript": "const down = (n) => (n === 0 ? 0 : 1 + down(n - 1)); const solve = down;",
    "java": "class Solution { int solve(int n) { return n == 0 ? 0 : 1 + solve(n - 1); } }",
    "go": "func solve(n int) int { if n == 0 { return 0 }; return 1 + solve(n-1) }",
}


async def test_deep_recursion_is_fine_and_endless_recursion_is_an_error_of_its_own(language: Language) -> None:
    assert gave(await ask(language, DEEP[language.name], 50_000)) == 50_000

    outcome = await ask(language, DEEP[language.name], -1)

    assert outcome.verdict is Verdict.RE, outcome
    assert "stack" in outcome.explanation.lower()


# ---- what a file may look like ----

FORMS = {
    "javascript": [
        "export default function solve(n) { return n; }",
        "module.exports = { solve: (n) => n };",
        "module.exports = function (n) { return n; };",
        "class Solution { solve(n) { return n; } }",
        "async function solve(n) { await null; return n; }",
        "function solve(n) { return new Promise((give) => setTimeout(give, 5, n)); }",
        "const solve = (n) => n;\nif (require.main === module) console.log(solve(2));",
    ],
    "java": [
        "public final class Solution { private static int solve(Integer n) { return n; } }",
        "class Main { int solve(long n) { return (int) n; } }",
        "package a.b; class Solution { Solution() {} Object solve(Object n) { return n; } }",
        "class Solution { record Pair(int a, int b) {} int solve(int n) { var p = new Pair(n, 2); return p.a(); } }",
        "import java.math.BigInteger; class Solution { BigInteger solve(BigInteger n) { return n; } }",
    ],
    "go": [
        "package main\nfunc Solve(n int64) int64 { return n }",
        'import "fmt"\nfunc solve(n int) int { return n }\nfunc main() { fmt.Println("mine") }\nfunc init() {}',
        "package other\ntype Solution struct{}\nfunc (Solution) solve(n uint8) uint8 { return n }",
        "func solve(n any) any { return n }",
        "// func solve(a, b int) string {\nfunc solve(n float64) int { return int(n) }",
    ],
}


async def test_the_usual_ways_to_write_a_solution_all_work(language: Language) -> None:
    for source in FORMS[language.name]:
        assert gave(await ask(language, source, 5)) == 5, source


MISFITS = {
    "javascript": [],
    "java": [
        ("class Solution { int solve(String n) { return 0; } }", 1, Verdict.COMPILE_ERROR, "declared as String"),
        ("class Solution { int solve(int n) { return n; } }", 2**40, Verdict.INVALID, "declare it long"),
        ("class Solution { int solve(int a, int b) { return a; } }", 1, Verdict.COMPILE_ERROR, "with 1 parameter"),
        ("class Solution { Object solve(int a) { return this; } }", 1, Verdict.INVALID, "not a plain value"),
        ("class Solution { int solve(int n) { return " + "(" * 20_000 + "n }", 1, Verdict.COMPILE_ERROR, ""),
    ],
    "go": [
        ("func solve(n string) int { return 0 }", 1, Verdict.COMPILE_ERROR, "declared as string"),
        ("func solve(n int8) int8 { return n }", 2**40, Verdict.INVALID, "does not fit"),
        ("func solve(a, b int) int { return a }", 1, Verdict.COMPILE_ERROR, "takes 2 parameters"),
        ("func solve(a int) func() { return nil }", 1, Verdict.INVALID, "not a plain value"),
        ('import "github.com/x/y"\nfunc solve(a int) int { return y.Z }', 1, Verdict.COMPILE_ERROR, ""),
    ],
}


async def test_a_declaration_that_does_not_fit_is_said_in_words(language: Language) -> None:
    for source, given, verdict, words in MISFITS[language.name]:
        outcome = await ask(language, source, given)
        assert outcome.verdict is verdict, outcome
        assert words in outcome.explanation, outcome


HALF_MADE = {
    "javascript": ["const x = 1;", "class LRUCache { get(key) { return 1; } }"],
    "java": ["class Other {}", "class LRUCache { LRUCache(int c) {} int get(int key) { return 1; } }"],
    "go": [
        "type LRUCache struct{}",
        "type LRUCache int\nfunc Constructor(c int) LRUCache { return 0 }\nfunc (c *LRUCache) get(k int) int { return k }",
    ],
}


async def test_a_class_that_is_not_whole_is_said_in_words(language: Language) -> None:
    problem = bank.find("lru_cache", None)
    for source in HALF_MADE[language.name]:
        report = await judging.judge(problem, source, Harness(timeout_ms=PATIENT_MS), False, language)
        assert report.verdict is Verdict.COMPILE_ERROR, report
        assert "LRUCache" in report.explanation


ODD_ENDS = {
    "javascript": [
        ("const solve = () => new Promise(() => {});", "never settled"),
        ("const solve = () => new Promise(() => setTimeout(() => null.x, 1));", "TypeError"),
        ("const solve = async () => { throw new Error('on purpose'); };", "on purpose"),
        ("const solve = () => { throw 7; };", "7"),
        ("const solve = () => { throw { get message() { throw 1; } }; };", "message could not be read"),
    ],
    "java": [
        ("class Solution { static int x = 1 / 0; int solve(int n) { return 0; } }", "ArithmeticException"),
        ('class Solution { int solve(int n) { throw new Error("on purpose"); } }', "on purpose"),
    ],
    "go": [
        ('func solve(n int) int { go func() { panic("aside") }(); select {} }', "panic: aside"),
        ("func solve(n int) int { m := map[int]int(nil); m[1] = 1; return 0 }", "nil map"),
        ('import "errors"\nfunc solve(n int) int { panic(errors.New("on purpose")) }', "on purpose"),
    ],
}


async def test_whatever_ends_it_is_named(language: Language) -> None:
    for source, words in ODD_ENDS[language.name]:
        outcome = await ask(language, source)
        assert outcome.verdict is Verdict.RE, outcome
        assert words in outcome.explanation, outcome


async def test_a_crash_is_told_from_an_early_end(language: Language) -> None:
    outcome = await ask(language, program(language, "crash"), [1], parameters=("list[int]",))

    assert outcome.verdict is Verdict.CRASH, outcome
    assert "SIG" in outcome.explanation
    assert not outcome.output


EVERY_TYPE = {
    "a": ("int", 1),
    "b": ("float", 1.5),
    "c": ("bool", True),
    "d": ("str", "x"),
    "e": ("list[list[str]]", [["x"], []]),
    "f": ("dict[str, list[int]]", {"x": [1]}),
    "g": ("list[dict[int, bool]]", [{1: True}]),
    "h": ("optional[int]", None),
    "i": ("list[optional[int]]", [1, None]),
    "j": ("linked_list[int]", [1, 2]),
    "k": ("list[linked_list[int]]", [[1], []]),
    "l": ("tree[int]", [1, None, 2]),
    "m": ("optional[tree[int]]", None),
    "n": ("graph", [[1], [0]]),
    "o": ("dict[str, dict[str, float]]", {"x": {"y": 1.0}}),
}


async def test_a_new_file_takes_arguments_of_every_type(language: Language) -> None:
    signature = Signature("take_all", tuple(Parameter(name, kind) for name, (kind, _) in EVERY_TYPE.items()), "graph")
    given = [value for _, value in EVERY_TYPE.values()]
    base = bank.find("two_sum", None)
    problem = msgspec.structs.replace(base, signature=signature, visible=(Case("all", given, []),), hidden=())

    report = await judging.judge(problem, language.stub(problem), Harness(), False, language)

    assert report.verdict is Verdict.RE, report
    assert report.explanation.startswith(f"{name_in(language.name, 'take_all')} is not written yet")


# ---- walls ----

FORGERS = {
    "javascript": """
const node = structuredClone({}).constructor.constructor("return process")();
node.mainModule.require("fs").writeSync(3, '{"i":0,"out":42}\\n{"done":1}\\n');
function solve(n) { return 1; }""",
    "java": """import java.io.*;
class Solution { int solve(int n) throws Exception {
  var make = FileDescriptor.class.getDeclaredConstructor(int.class);
  make.setAccessible(true);
  new FileOutputStream(make.newInstance(3)).write("{\\"i\\":0,\\"out\\":42}\\n{\\"i\\":9}\\n".getBytes());
  return 1;
} }""",
    "go": """import "os"
func solve(n int) int { os.NewFile(3, "").WriteString("{\\"i\\":0,\\"out\\":42}\\n{\\"i\\":9}\\n"); return 1 }""",
}


async def test_forged_frames_are_never_a_pass_with_honest_values(language: Language) -> None:
    outcome = await ask(language, FORGERS[language.name], 7)

    assert outcome.verdict is Verdict.INVALID or outcome.cases[0].value == 42, outcome  # 42: what it says it returned


@pytest.mark.parametrize("tier", ["bubblewrap", "process"])
@pytest.mark.parametrize("name", LANGUAGES)
async def test_each_tier_holds_by_itself(name: str, tier: str) -> None:
    if tier == "bubblewrap" and shutil.which("bwrap") is None:
        pytest.skip("bubblewrap is not installed")
    async with opened(name, sandbox_level=tier) as language:
        assert language.sandbox == tier
        for part in ("file", "write", "network", "fork"):
            outcome = await ask(language, program(language, part), [1, 2], parameters=("list[int]",))
            assert outcome.verdict in (Verdict.DENIED, Verdict.RE), (part, outcome)
        assert not Path("/tmp/mochi-contract-pwned").exists()


@pytest.mark.parametrize("level", ["container", "wasm", "floor"])
@pytest.mark.parametrize("name", LANGUAGES)
async def test_a_tier_that_is_not_for_this_language_is_refused_in_words(name: str, level: str) -> None:
    with pytest.raises(Unavailable, match=r"sandbox|toolchain|Install"):
        async with plugins.load("language", name, {"sandbox_level": level}, local_only=True):
            pass


# ---- ends: nothing is left behind ----


def running() -> set[int]:
    """Every process below this one that has not ended."""
    alive = set()
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it ended between the list and the question
            if child.status() != psutil.STATUS_ZOMBIE:
                alive.add(child.pid)
    return alive


async def settled(most: int, seconds: float = 20.0) -> int:
    """How many processes there are once the dying have died, be it that these are more than `most` after so long."""
    with anyio.move_on_after(seconds):
        while len(running()) > most:
            await anyio.sleep(0.02)
    return len(running())


async def test_a_cancelled_run_has_ended_when_the_cancelling_returns(language: Language) -> None:
    await ask(language, program(language, "pass"), [1], parameters=("list[int]",))
    before = await settled(0, 2.0)
    took = []
    for _ in range(3):
        async with anyio.create_task_group() as group:
            group.start_soon(lambda: ask(language, program(language, "loop"), [1], parameters=("list[int]",)))
            await anyio.sleep(1.2)
            at = time.perf_counter()
            group.cancel_scope.cancel()
        took.append(time.perf_counter() - at)

    assert await settled(before) <= before
    assert min(took) < 1, took


@pytest.mark.parametrize("name", LANGUAGES)
async def test_who_is_closed_while_a_run_is_given_up_leaves_nothing(name: str) -> None:
    before = await settled(0, 2.0)
    for moment in range(6):
        async with opened(name) as language, anyio.create_task_group() as group:
            group.start_soon(lambda: ask(language, program(language, "loop"), [1], parameters=("list[int]",)))
            await anyio.sleep(moment / 400)
            group.cancel_scope.cancel()
            with anyio.CancelScope(shield=True):
                await language.__aexit__(None, None, None)

    assert await settled(before) <= before


async def test_saves_in_a_storm_start_no_storm_of_processes(language: Language) -> None:
    for _ in range(30):
        with anyio.move_on_after(0.01):
            await ask(language, program(language, "loop"), [1], parameters=("list[int]",))
        assert len(running()) < 16

    assert gave(await ask(language, program(language, "pass"), [1, 2], parameters=("list[int]",))) == 3


async def test_many_runs_leave_no_process_and_no_descriptor() -> None:
    before = (len(running()), len(os.listdir("/proc/self/fd")))
    for name in LANGUAGES:
        async with opened(name) as language:
            counts = []
            for _ in range(6):
                await ask(language, program(language, "pass"), [1], parameters=("list[int]",))
                counts.append(len(os.listdir("/proc/self/fd")))
            assert counts[-1] <= counts[1], counts

    assert await settled(before[0]) <= before[0]
    assert len(os.listdir("/proc/self/fd")) <= before[1] + 2  # what asyncio keeps for child processes


@pytest.mark.parametrize("tier", [Tier.BUBBLEWRAP, Tier.PROCESS])
async def test_an_engine_closed_while_it_starts_leaves_nothing(tier: Tier) -> None:
    """Orphans are nobody's children, so they are looked for by a word of their own."""
    if tier is Tier.BUBBLEWRAP and shutil.which("bwrap") is None:
        pytest.skip("bubblewrap is not installed")
    mark = f"mochi-test-{os.getpid()}-{tier}"
    engine = Engine(called="Sleep", remedy="", argv=("/bin/sleep", mark), data=1 << 30)
    for moment in range(40):
        standby = await Standby.start(engine, tier)
        await anyio.sleep(moment % 20 / 6000)
        await standby.close()

    assert await left(mark) == []


async def left(mark: str) -> list[int]:
    """The processes of this machine with the mark in their command line, once the dying have died."""

    def marked() -> list[int]:
        processes = psutil.process_iter(["cmdline"])
        return [process.pid for process in processes if mark in " ".join(process.info["cmdline"] or ())]

    with anyio.move_on_after(20):
        while marked():
            await anyio.sleep(0.1)
    return marked()


STARTER = """
import os, sys, time, anyio
from mochid.harness.running.sandbox import Tier
from mochid.harness.running.standby import Engine, Standby

async def main():
    standby = await Standby.start(Engine("Sleep", "", ("/bin/sleep", sys.argv[1]), 1 << 30), Tier(sys.argv[2]))
    os.write(1, b"!")
    await anyio.sleep_forever()

anyio.run(main)
"""


@pytest.mark.parametrize("tier", [Tier.BUBBLEWRAP, Tier.PROCESS])
async def test_a_starter_that_is_killed_at_once_leaves_nothing(tier: Tier) -> None:
    """What it started finds itself alone, whenever that was, and ends."""
    if tier is Tier.BUBBLEWRAP and shutil.which("bwrap") is None:
        pytest.skip("bubblewrap is not installed")
    mark = f"mochi-orphan-{os.getpid()}-{tier}"
    for moment in range(10):
        with subprocess.Popen([sys.executable, "-c", STARTER, mark, tier], stdout=subprocess.PIPE) as starter:
            assert starter.stdout is not None
            assert starter.stdout.read(1) == b"!"
            await anyio.sleep(moment / 2000)
            starter.kill()

    assert await left(mark) == []


@pytest.mark.parametrize("name", LANGUAGES)
async def test_a_standby_killed_by_hand_is_replaced(name: str) -> None:
    before = running()
    async with opened(name) as language:
        for pid in running() - before:  # its own and no others: the room of other tests is below this process, too
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

        assert gave(await ask(language, program(language, "pass"), [1, 2], parameters=("list[int]",))) == 3


async def test_another_memory_limit_takes_effect_at_once(language: Language) -> None:
    outcome = await ask(language, program(language, "memory"), [1], parameters=("list[int]",), memory_mb=64)

    assert outcome.verdict is Verdict.MLE, outcome


# ---- tools ----


@pytest.mark.parametrize("name", LANGUAGES)
async def test_a_missing_toolchain_is_said_with_what_to_install(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")

    with pytest.raises(Unavailable, match="apt-get install"):
        async with plugins.load("language", name, {}, local_only=True):
            pass


def copied(name: str, folder: Path) -> Path:
    """A toolchain of our own to take away: the programs copied, the rest linked. Its `bin`."""
    programs = {"javascript": ["node"], "java": ["java", "javac"], "go": ["go"]}[name]
    found = shutil.which(programs[-1])
    if found is None:
        pytest.skip(f"{programs[-1]} is not installed")
    home = Path(found).resolve().parents[1]
    (folder / "bin").mkdir()
    for program in programs:
        shutil.copy2(home / "bin" / program, folder / "bin" / program)
    for part in () if name == "javascript" else home.iterdir():
        if part.name != "bin":
            (folder / part.name).symlink_to(part.resolve())
    return folder / "bin"


@pytest.mark.parametrize("name", LANGUAGES)
async def test_a_toolchain_that_vanishes_gives_a_sentence_and_may_come_back(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = copied(name, tmp_path)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    async with opened(name) as language:
        source = program(language, "pass")
        assert gave(await ask(language, source, [1, 2], parameters=("list[int]",))) == 3
        monkeypatch.setenv("PATH", "/nonexistent")
        programs.rename(tmp_path / "away")

        async def go_on() -> None:
            for _ in range(3):  # what waits ready may still serve once
                await ask(language, source, [1], parameters=("list[int]",))

        with pytest.raises(Unavailable, match="apt-get install"):
            await go_on()
        (tmp_path / "away").rename(programs)
        monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")

        assert gave(await ask(language, source, [1, 2], parameters=("list[int]",))) == 3


async def test_a_tool_that_is_there_and_does_not_start_need_not_be_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = tmp_path / "node"
    node.write_text("#!/bin/sh\nexit 3\n")
    node.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    with pytest.raises(Unavailable, match=f"`{node} --version` may tell") as told:
        async with plugins.load("language", "javascript", {}, local_only=True):
            pass
    assert "apt-get" not in str(told.value)
