"""The bank holds good problems, and the loader says kindly what is wrong with a bad one."""

import copy
import os
import re
import shutil
import subprocess
import sys
import zipfile
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mochid import typewords
from mochid.interview.gate.safeguards import Gate
from mochid.interview.words.sentences import sentences
from mochid.models.sense import NETS, sense
from mochid.problem import Case, Problem
from mochid.problems import bank
from mochid.problems.bank import ProblemError

ROOT = Path(__file__).resolve().parents[1]
BANK, BROKEN = bank.catalogue()
every_problem = pytest.mark.parametrize("problem", BANK, ids=lambda problem: problem.slug)


# -- running, for these tests only: our own code, in this process ------------------------------------------------------


class Node:
    def __init__(self, val: int) -> None:
        self.val = val
        self.left: Node | None = None
        self.right: Node | None = None


def tree(values: list[int | None]) -> Node | None:
    nodes = [None if value is None else Node(value) for value in values]
    children = iter(nodes[1:])
    for node in nodes:
        if node is not None:
            node.left, node.right = next(children, None), next(children, None)
    return nodes[0] if nodes else None


def arguments(problem: Problem, plain: list[Any]) -> list[Any]:
    pairs = zip(problem.signature.parameters, copy.deepcopy(plain), strict=True)
    return [tree(value) if parameter.type.startswith("tree") else value for parameter, value in pairs]


def function(source: str, name: str) -> Any:
    names: dict[str, Any] = {}
    exec(compile(source, f"<{name}>", "exec"), names)
    return names[name]


def solution(problem: Problem, source: str) -> Any:
    """What to call with the arguments of a case: the function, or what makes an object and calls its methods in turn."""
    made = function(source, problem.signature.name)

    def calls(operations: list[str], given: list[list[Any]]) -> list[Any]:
        thing = made(*given[0])
        return [None, *(getattr(thing, name)(*each) for name, each in zip(operations[1:], given[1:], strict=True))]

    return calls if problem.signature.methods else made


def passes(problem: Problem, source: str, case: Case) -> bool:
    try:
        got = solution(problem, source)(*arguments(problem, case.input))
    except Exception:  # noqa: BLE001 - a wrong solution may raise whatever it likes
        return False
    if type(got) is not type(case.expected):
        return False
    return sorted(got) == sorted(case.expected) if problem.compare == "unordered" else bool(got == case.expected)


# -- the bank ----------------------------------------------------------------------------------------------------------


def test_nothing_in_the_bank_is_broken() -> None:
    assert BROKEN == []
    assert {problem.slug for problem in BANK} >= {
        "two_sum",
        "valid_parentheses",
        "merge_intervals",
        "level_order",
        "number_of_islands",
        "longest_substring",
        "climbing_stairs",
        "top_k_frequent",
        "search_rotated",
        "lru_cache",
    }


@every_problem
def test_the_reference_passes_every_case(problem: Problem) -> None:
    failing = [case.name for case in problem.visible + problem.hidden if not passes(problem, problem.reference, case)]

    assert failing == []


@every_problem
def test_every_mutant_fails_some_case_and_passes_another(problem: Problem) -> None:
    assert len(problem.mutants) >= 5
    for mutant in problem.mutants:
        right = [passes(problem, mutant, case) for case in problem.visible + problem.hidden]
        assert not all(right), f"this wrong solution passes everything:\n{mutant}"


@every_problem
def test_most_mutants_are_nearly_right(problem: Problem) -> None:
    nearly = [m for m in problem.mutants if any(passes(problem, m, case) for case in problem.visible)]

    assert len(nearly) >= 5


@every_problem
def test_most_wrong_solutions_fail_a_visible_case_so_that_there_is_something_to_look_at(problem: Problem) -> None:
    unseen = [m for m in problem.mutants if all(passes(problem, m, case) for case in problem.visible)]

    assert len(unseen) * 2 <= len(problem.mutants), unseen


@pytest.mark.parametrize(
    ("slug", "nonsense"),
    [
        ("top_k_frequent", "def top_k_frequent(nums, k):\n    return list(dict.fromkeys(nums))[:k]\n"),
        ("longest_substring", "def longest_substring(text):\n    return len(set(text))\n"),
    ],
)
def test_what_only_looks_like_counting_fails_a_visible_case(slug: str, nonsense: str) -> None:
    problem = next(problem for problem in BANK if problem.slug == slug)

    assert not all(passes(problem, nonsense, case) for case in problem.visible)


@every_problem
def test_the_stub_runs_and_passes_nothing(problem: Problem) -> None:
    assert not any(passes(problem, problem.stub, case) for case in problem.visible + problem.hidden)


@every_problem
def test_there_are_enough_cases_and_each_says_what_it_is_about(problem: Problem) -> None:
    assert 5 <= len(problem.visible) <= 8
    assert len(problem.hidden) >= 12
    assert all(case.why for case in problem.visible + problem.hidden)
    inputs = [repr(case.input) for case in problem.visible + problem.hidden]
    assert len(set(inputs)) == len(inputs)


@every_problem
def test_there_is_enough_to_talk_about(problem: Problem) -> None:
    hints = problem.hints
    assert min(len(hints.level_1), len(hints.level_2), len(hints.level_3)) >= 3
    assert len(hints.never_say) >= 5
    assert len(hints.concepts) >= 5
    assert len(problem.clarifications) >= 8
    assert all(len(clarification.asks) >= 5 for clarification in problem.clarifications)
    assert len(problem.probes) >= 6
    assert len(problem.examples_to_ask) >= 3
    assert len(problem.optimizations) >= 3
    assert len(problem.reflections) >= 4
    assert len(problem.followups) >= 4
    assert len(problem.keywords) >= 8


@every_problem
def test_no_answer_and_no_question_is_longer_than_two_sentences(problem: Problem) -> None:
    spoken = [line for line, _ in authored(problem) if line not in sentences(problem.spoken)]
    assert [line for line in spoken if len(sentences(line)) > 2] == []


@every_problem
def test_one_question_is_asked_at_a_time(problem: Problem) -> None:
    """A hint may have a second one; it is what the candidate asked for."""
    asked = problem.probes + problem.examples_to_ask + problem.optimizations + problem.reflections + problem.followups
    assert [line for line in asked if line.count("?") > 1] == []


@every_problem
def test_a_problem_is_presented_for_the_ear(problem: Problem) -> None:
    spoken = sentences(problem.spoken)

    assert 2 <= len(spoken) <= 5
    assert re.fullmatch(r"[A-Za-z ,.?!'-]+", problem.spoken.strip()), "no digits, no symbols: somebody says this aloud"


@every_problem
def test_every_hint_is_a_question(problem: Problem) -> None:
    for level in (1, 2, 3):
        assert all("?" in hint for hint in problem.hints.rung(level))


def test_other_levels_of_difficulty_exist() -> None:
    slugs = {problem.slug for problem in BANK}
    assert {name for problem in BANK for name in (problem.easier, problem.harder) if name} <= slugs


def mentions(text: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase.lower())}(?!\w)", text.lower()) is not None


def authored(problem: Problem) -> list[tuple[str, int]]:
    """Every line that may be spoken, and the highest rung served by then."""
    lines = [(sentence, 0) for sentence in sentences(problem.spoken)]
    lines += [(clarification.answer, 0) for clarification in problem.clarifications]
    lines += [(line, 0) for line in problem.probes + problem.examples_to_ask]
    lines += [(line, 0) for line in problem.optimizations + problem.reflections + problem.followups]
    lines += [(hint, level) for level in (1, 2, 3) for hint in problem.hints.rung(level)]
    return lines


@every_problem
def test_no_authored_line_gives_away_what_only_a_later_rung_may_say(problem: Problem) -> None:
    for line, rung in authored(problem):
        named = [
            p for concept in problem.hints.concepts if concept.rung > rung for p in concept.says if mentions(line, p)
        ]
        named += [phrase for phrase in problem.hints.never_say if mentions(line, phrase)]
        assert not named, f"{line!r} says {named}"


@every_problem
def test_the_gate_lets_every_authored_line_pass(problem: Problem) -> None:
    gate = Gate(problem, sense)
    for line, rung in authored(problem):
        for sentence in sentences(line):
            assert gate.check(sentence, said="", rung=rung).blocked == "", sentence


def size(problem: Problem, given: Any) -> int:
    """What grows: the squares of a map, the stairs themselves, the length of anything else."""
    match problem.slug:
        case "number_of_islands":
            return sum(map(len, given))
        case "climbing_stairs":
            return int(given)
        case _:
            return len(given)


@every_problem
def test_a_generator_makes_inputs_of_the_size_asked_for(problem: Problem) -> None:
    generate = function(problem.generator, "generate")
    solve = solution(problem, problem.reference)
    for n in (2, 3, 50, 400):
        made = generate(n, 7)
        assert made == generate(n, 7)
        for value, parameter in zip(made, problem.signature.parameters, strict=True):
            assert typewords.misfit(value, typewords.parse(parameter.type)) == ""
        assert abs(size(problem, made[0]) - n) <= max(2, n**0.5)
        solve(*arguments(problem, made))


def test_two_sum_has_exactly_one_answer_in_every_case_as_it_promises() -> None:
    problem = bank.find("two_sum")
    for case in problem.visible + problem.hidden:
        nums, target = case.input
        pairs = [list(pair) for pair in combinations(range(len(nums)), 2) if nums[pair[0]] + nums[pair[1]] == target]
        assert pairs == [sorted(case.expected)], case.name


# -- finding -----------------------------------------------------------------------------------------------------------


def test_a_problem_is_found_by_name_and_by_folder(tmp_path: Path) -> None:
    assert bank.find("two_sum") == bank.load(ROOT / "problems" / "two_sum")
    assert bank.find(str(ROOT / "problems" / "two_sum")).slug == "two_sum"
    mine = shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "my_sum")
    assert bank.find("my_sum", tmp_path).slug == "my_sum"
    assert bank.find(f"{mine}/").slug == "my_sum"


@pytest.mark.parametrize("typed", ["two-sum", "twosum", "Two Sum", "tow_sum", "two_sums"])
def test_a_mistyped_name_is_guessed_at(typed: str) -> None:
    with pytest.raises(ProblemError, match=r'no problem called ".+"\. Did you mean two_sum\?'):
        bank.find(typed)


def test_a_name_like_nothing_we_have_gets_the_list() -> None:
    with pytest.raises(ProblemError, match=r"There are climbing_stairs, .*level_order, "):
        bank.find("quux")


def test_my_own_problem_stands_before_ours_of_the_same_name(tmp_path: Path) -> None:
    mine = shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "two_sum")
    change(mine / "problem.yaml", "title: Two Sum", "title: My Sum")

    found, _ = bank.catalogue(tmp_path)

    assert [problem.title for problem in found if problem.slug == "two_sum"] == ["My Sum"]
    assert bank.find("two_sum", tmp_path).title == "My Sum"


def test_a_broken_folder_costs_one_sentence_and_no_other_problem(tmp_path: Path) -> None:
    mine = shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "half_done")
    (mine / "tests.yaml").unlink()

    found, broken = bank.catalogue(tmp_path)

    assert len(found) == len(BANK)
    assert len(broken) == 1
    assert "half_done/tests.yaml: can't be read" in broken[0]


# ruff: noqa: E501 - a table of slips reads best a line each
# -- what is wrong with it ---------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "two_sum")


def change(file: Path, old: str, new: str) -> int:
    """Replace the first `old`; returns its line."""
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    return text[: text.index(old)].count("\n") + 1


SLIPS = [
    ("problem.yaml", "difficulty: easy", "dificulty: easy", 'dificulty: there is no key "dificulty" here. Did you mean difficulty?'),
    ("problem.yaml", "difficulty: easy", "difficulty: eazy", 'difficulty: "eazy" is not one of easy, medium, hard. Did you mean easy?'),
    ("problem.yaml", "minutes: 35", "minutes: soon", "minutes: expected a whole number, got text."),
    ("problem.yaml", "minutes: 35", "minutes: 0", "minutes: expected int >= 1"),
    ("problem.yaml", "title: Two Sum", "title: 2", "title: expected text, got a whole number. Put it in quotes"),
    ("problem.yaml", "title: Two Sum", "title: Two Sum\ntitle: Two Sum", "title: is here twice; it is also on line 1."),
    ("problem.yaml", "title: Two Sum", "title: no", "title: YAML would not read 'no' the way it looks; put it in quotes."),
    ("problem.yaml", "title: Two Sum", "title: 2024-01-31", "put it in quotes."),
    ("problem.yaml", "title: Two Sum", "title: 12:30", "put it in quotes."),
    ("problem.yaml", "title: Two Sum", "title: [Two", "is not YAML"),
    ("problem.yaml", "  time: O(n)", "  tiem: O(n)", 'complexity.tiem: there is no key "tiem" here. Did you mean time?'),
    ("problem.yaml", "list[int]", "lost[int]", 'signature.parameters[0].type: "lost" is not a type; the types are int,'),
    ("problem.yaml", "list[int]", "list[int", 'signature.parameters[0].type: "list[int" is not a type: write list[int].'),
    ("problem.yaml", "name: nums", "name: class", 'signature.parameters[0].name: "class" can\'t be a name in Python.'),
    ("problem.yaml", "name: target", "name: nums", "signature.parameters: give at least one, and each a name of its own."),
    ("problem.yaml", "returns: list[int]", "returns: none", "signature.returns: only a problem with compare: in_place"),
    ("problem.yaml", "compare: unordered", "compare: checker", "compare: checker goes with a file checker.py, and only with one."),
    ("tests.yaml", "target: 9}", "tarqet: 9}", "visible[0].input.tarqet: the function has no such argument. Did you mean target?"),
    ("tests.yaml", ", target: 9}", "}", 'visible[0].input: "target" is missing.'),
    ("tests.yaml", "target: 9}", "target: nine}", "visible[0].input: target is int: expected a whole number, got text ('nine')."),
    ("tests.yaml", "[2, 7, 11, 15]", "[2, 7, x, 15]", "visible[0].input: nums is list[int]: at [2]: expected a whole number, got text"),
    ("tests.yaml", "{nums: [2, 7, 11, 15], target: 9}", "[[2, 7]]", "visible[0].input: expected 2 arguments (nums, target), got 1."),
    ("tests.yaml", "expected: [0, 1]", "expected: true", "visible[0].expected: the answer is list[int]: expected a list, got true or false"),
    ("tests.yaml", "    expected: [0, 1]\n", "", 'visible[0]: write either "expected" or a list "any_of".'),
    ("tests.yaml", "expected: [0, 1]", "any_of: [[0, 1]]", "visible[0].any_of: needs compare: any_of in problem.yaml, which says unordered."),
    ("tests.yaml", "name: a pair later on", "name: equal values", 'another case is called "equal values" too.'),
    ("tests.yaml", "target: 9}", "target: 99999999999999999999}", "is beyond 64 bits"),
    ("hints.yaml", "  never_say:", "  never_sya:", 'hints.never_sya: there is no key "never_sya" here. Did you mean never_say?'),
    ("hints.yaml", "      rung: 2", "      rang: 2", 'there is no key "rang" here.'),
    ("signature.py", "target: int", "goal: int", "where problem.yaml says two_sum(nums, target)."),
    ("signature.py", "def two_sum", "def three_sum", "does not define two_sum(nums, target) at its top level."),
    ("signature.py", "-> list[int]:", "-> list[int]", "is not Python: expected ':'."),
    ("reference.py", "def two_sum", "async def two_sum", "does not define two_sum(nums, target) at its top level."),
    ("mutants/counts_from_one.py", "target: int)", "target: int, *more: int)", "where problem.yaml says two_sum(nums, target)."),
    ("generator.py", "seed: int", "luck: int", "where problem.yaml says generate(n, seed)."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "complaint"), SLIPS, ids=[f"{s[0]}: {s[2][:30]}" for s in SLIPS])
def test_a_slip_is_told_with_file_line_and_key(folder: Path, file: str, old: str, new: str, complaint: str) -> None:
    line = change(folder / file, old, new)

    with pytest.raises(ProblemError) as told:
        bank.load(folder)

    said = str(told.value)
    assert said.startswith(str(folder / file))
    assert complaint in said
    if ", line " in said:
        assert abs(int(re.findall(r", line (\d+)", said)[0]) - line) <= 4, f"{said!r} is about line {line}"
    else:
        assert "does not define" in said


CLASS_SLIPS = [
    ("problem.yaml", "  class: LRUCache", "  name: LRUCache", 'signature.name: there is no key "name" here.'),
    ("problem.yaml", "  class: LRUCache", "  class: 1st", 'signature.class: "1st" can\'t be a name in Python.'),
    ("problem.yaml", "  constructor:", "  construktor:", 'there is no key "construktor" here. Did you mean constructor?'),
    ("problem.yaml", "- name: put\n", "- name: get\n", "signature.methods: give at least one, and each a name of its own."),
    ("problem.yaml", "returns: int", "returns: itn", 'signature.methods[0].returns: "itn" is not a type; the types are int,'),
    ("problem.yaml", "type: int\n      returns", "type: any\n      returns", 'parameters[0].type: "" is not a type; the types are'),
    ("problem.yaml", "- name: value", "- name: key", "signature.methods[1].parameters: give at least one, and each a name of its own."),
    ("problem.yaml", "easier: top_k", "compare: unordered\neasier: top_k", "compare: a class goes with exact or float, and not with unordered."),
    ("tests.yaml", "[LRUCache, put, put", "[put, put, put", "visible[0].input: operations: LRUCache comes first, to make the object, and only there."),
    ("tests.yaml", "[LRUCache, put, put", "[LRUCache, LRUCache, put", "operations: LRUCache comes first, to make the object, and only there."),
    ("tests.yaml", "[LRUCache, put, put", "[LRUCache, puts, put", 'operations: there is no method "puts". Did you mean put?'),
    ("tests.yaml", "[2], [1, 10], [2, 20]", "[2], [1], [2, 20]", "arguments: call 2, put, takes 2 arguments (key, value), got 1."),
    ("tests.yaml", "[2], [1, 10], [2, 20]", "[2], [1, x], [2, 20]", "value is int: expected a whole number, got text ('x')."),
    ("tests.yaml", "[2], [1, 10], [2, 20]", "[2], 1, [2, 20]", "arguments: expected a list for call 2, put."),
    ("tests.yaml", "[2], [1, 10], [2, 20]", "[2], [1, 10]", "arguments: expected 7 lists, one for each operation, got 6."),
    ("tests.yaml", "null, 10, null, -1, 30]", "null, 10, null, -1]", "the answer is a list with one item for each of the 7 operations."),
    ("tests.yaml", "null, 10, null, -1, 30]", "0, 10, null, -1, 30]", "call 3, put, gives none: expected null, got a whole number (0)."),
    ("tests.yaml", "null, 10, null, -1, 30]", "null, null, null, -1, 30]", "call 4, get, gives int: expected a whole number, got null."),
    ("signature.py", "class LRUCache", "class Cache", "does not define a class LRUCache at its top level."),
    ("signature.py", "def get", "def fetch", "does not define get(self, key) in its class LRUCache."),
    ("reference.py", "capacity: int)", "size: int)", "where problem.yaml says __init__(self, capacity)."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"), CLASS_SLIPS, ids=[f"{s[0]}: {s[2][:30]}" for s in CLASS_SLIPS]
)
def test_a_slip_about_a_class_is_told_as_well(tmp_path: Path, file: str, old: str, new: str, complaint: str) -> None:
    folder = shutil.copytree(ROOT / "problems" / "lru_cache", tmp_path / "lru_cache")
    change(folder / file, old, new)

    with pytest.raises(ProblemError, match=re.escape(complaint)):
        bank.load(folder)


def test_a_class_is_read_with_its_constructor_and_its_methods() -> None:
    signature = bank.find("lru_cache").signature

    assert signature.name == "LRUCache"
    assert [(method.name, len(method.parameters), method.returns) for method in signature.methods] == [
        ("LRUCache", 1, "none"),
        ("get", 1, "int"),
        ("put", 2, "none"),
    ]
    assert signature.names == ("LRUCache", "capacity", "get", "key", "put", "value")
    assert bank.find("two_sum").signature.names == ("two_sum", "nums", "target")


def test_a_missing_key_is_named(folder: Path) -> None:
    change(folder / "problem.yaml", "title: Two Sum\n", "")

    with pytest.raises(ProblemError, match=r'problem\.yaml, line 1: "title" is missing\.'):
        bank.load(folder)


def test_an_empty_level_of_hints_is_refused(folder: Path) -> None:
    text = (folder / "hints.yaml").read_text()
    (folder / "hints.yaml").write_text(re.sub(r"level_2:\n(    - .*\n)+", "level_2: []\n", text))

    with pytest.raises(ProblemError, match=r"hints\.level_2: needs at least one hint\."):
        bank.load(folder)


@pytest.mark.parametrize("name", ["problem.yaml", "tests.yaml", "hints.yaml", "signature.py", "reference.py"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(ProblemError, match=rf"{re.escape(name)}: can't be read \(No such file"):
        bank.load(folder)


def test_mutants_and_generator_may_be_missing(folder: Path) -> None:
    shutil.rmtree(folder / "mutants")
    (folder / "generator.py").unlink()

    problem = bank.load(folder)

    assert (problem.mutants, problem.generator) == ((), "")


def test_a_problem_may_bring_a_checker_of_its_own(folder: Path) -> None:
    change(folder / "problem.yaml", "compare: unordered", "compare: checker")
    change(folder / "tests.yaml", "    expected: [0, 1]\n", "")
    checker = "def check(given, expected, got):\n    return sum(given[0][i] for i in got) == given[1]\n"
    (folder / "checker.py").write_text(checker)

    problem = bank.load(folder)

    assert problem.checker == checker
    assert problem.visible[0].expected is None


def test_a_path_that_is_no_folder_and_a_folder_with_a_strange_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="is not a folder"):
        bank.find(str(tmp_path / "nowhere"))
    shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "Two Sum!")
    with pytest.raises(ProblemError, match="small letters, digits and underscores"):
        bank.find(str(tmp_path / "Two Sum!"))


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)  # fmt: skip


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (BOMB.encode(), "anchors and aliases are not used here"),
        (b"&a [*a]", "anchors and aliases are not used here"),
        (b"[" * 300 + b"]" * 300, "is nested more than 40 deep"),
        (b"[" * 200_000, "is nested more than 40 deep"),
        (b"title: !!python/object/apply:os.system [echo]", "is not used here; leave it out"),
        (b"title: !!binary aGVsbG8=", "put it in quotes"),
        (b"{[1, 2]: 3}", "a key must be a word or a number"),
        (b"title: Two Sum\n---\ntitle: Three Sum\n", "one document is enough"),
        (b"", "expected a mapping of keys, got nothing"),
        (b"just words", "expected a mapping of keys, got text"),
        (b"\xff\xfe\x00", "not plain UTF-8"),
        (b"title: \x00", "not plain UTF-8"),
        (b"title: " + b"9" * 6000, "put it in quotes"),
        (b"#" * 600_000, "is larger than 512 KB"),
    ],
    ids=["bomb", "cycle", "nested", "very nested", "python", "binary", "list as key", "two", "empty", "scalar", "utf-16", "null byte", "long number", "huge"],
)  # fmt: skip
def test_hostile_yaml_is_refused_quickly(folder: Path, content: bytes, complaint: str) -> None:
    (folder / "problem.yaml").write_bytes(content)

    with pytest.raises(ProblemError, match=re.escape(complaint)):
        bank.load(folder)


@pytest.mark.parametrize(
    "content", [b"def two_sum(" + b"(" * 5000, b"\x00", b"\xff", b"x = 1\n" * 60_000, b"-" * 100_000]
)
def test_hostile_python_is_refused(folder: Path, content: bytes) -> None:
    (folder / "reference.py").write_bytes(content)

    with pytest.raises(ProblemError, match=r"reference\.py"):
        bank.load(folder)


def test_loading_runs_nothing_of_a_problem(folder: Path) -> None:
    trap = folder / "ran"
    for file in ("signature.py", "reference.py", "generator.py"):
        path = folder / file
        path.write_text(f"open({str(trap)!r}, 'w')\n{path.read_text()}")

    bank.load(folder)

    assert not trap.exists()


@given(st.text(max_size=200) | st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_whatever_a_file_holds_the_answer_is_a_problem_or_a_sentence(content: str | bytes) -> None:
    folder = Path(os.environ["HOME"]) / "two_sum"
    if not folder.exists():
        shutil.copytree(ROOT / "problems" / "two_sum", folder)
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    for name in ("problem.yaml", "tests.yaml", "hints.yaml", "reference.py"):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(data)
        with pytest.raises(ProblemError, match=re.escape(name)):
            bank.load(folder)
        (folder / name).write_bytes(before)


# -- shipping ----------------------------------------------------------------------------------------------------------


def test_the_wheel_brings_every_problem_the_documented_settings_and_the_nets_with_their_notice(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("mochid", "mochictl", "problems"):
        shutil.copytree(ROOT / name, source / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", "settings.toml"):
        shutil.copy(ROOT / name, source / name)
    command = ["pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "-w", str(tmp_path), "."]
    subprocess.run([sys.executable, "-m", *command], cwd=source, check=True, timeout=100)
    (wheel,) = tmp_path.glob("*.whl")

    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)

    ours = {path.relative_to(source / "problems") for path in (source / "problems").rglob("*") if path.is_file()}
    theirs = installed / "mochid" / "shipped" / "problems"
    assert {path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file()} == ours
    assert (installed / "mochid" / "shipped" / "settings.toml").read_text() == (ROOT / "settings.toml").read_text()
    assert (installed / "mochid" / "models" / "catalogue.toml").exists()
    assert (installed / "mochid" / "soundcheck" / "wizard.py").exists()
    (notice,) = installed.glob("*.dist-info/licenses/NOTICE")
    assert all(name in notice.read_text() and (installed / "mochid" / "models" / name).exists() for name in NETS)
    script = "from mochid.problems import bank; print(bank.builtin()); print(len(bank.catalogue()[0]))"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    run = [sys.executable, "-c", script]
    told = subprocess.run(run, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == [str(theirs), str(len(BANK))]
