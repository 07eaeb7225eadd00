"""`mochictl harness test`: judging without a session, on real runs."""

from pathlib import Path

import msgspec
import pytest

from mochictl.__main__ import run
from mochid.problems import bank

GOOD = bank.find("two_sum", None).reference
WRONG = "# test: two_sum([2, 7], 9) == [0, 1]\ndef two_sum(nums, target):\n    return [0, 1]\n"


@pytest.fixture
def solution(own_home: Path) -> Path:
    return own_home / "my solution.py"


def judged(solution: Path, *more: str) -> int:
    return run(["harness", "test", "--file", str(solution), "--tests", "two_sum", *more])


def test_a_right_solution_passes_and_exits_with_zero(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solution.write_text(GOOD)

    assert judged(solution) == 0
    assert "20 of 20 pass" in capsys.readouterr().out


def test_a_wrong_one_names_what_fails_and_exits_with_one(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solution.write_text(WRONG)

    assert judged(solution) == 1
    out = capsys.readouterr().out
    assert "[1, 2]" in out
    assert "of the hidden cases" in out
    assert "Your own tests: 1 of 1 pass" in out


def test_what_the_solution_prints_is_shown_as_its_own(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, body = GOOD.split("\n", 1)
    printing = f"{head}\n    print('looking at \\x1b[31m', nums)\n{body}"
    solution.write_text(printing)

    assert judged(solution) == 0
    out = capsys.readouterr().out
    assert "Your code printed, in the visible tests:\n  | looking at  [2, 7, 11, 15]\n" in out
    assert "1000000000" not in out, "nothing of the hidden cases"


def test_hidden_cases_show_nothing_of_themselves(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solution.write_text(WRONG)
    judged(solution, "--json")

    report = msgspec.json.decode(capsys.readouterr().out)["report"]
    hidden = [case for case in report["cases"] if case["hidden"]]
    assert len(hidden) >= 10
    assert all(case["input"] == case["expected"] == case["got"] == "" for case in hidden)


def test_the_tests_may_be_named_by_their_file_or_folder(solution: Path) -> None:
    solution.write_text(GOOD)
    folder = bank.builtin() / "two_sum"

    for tests in (folder, folder / "tests.yaml"):
        assert run(["harness", "test", "--file", str(solution), "--tests", str(tests)]) == 0


def test_a_file_that_does_not_compile_says_where(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solution.write_text("def two_sum(nums, target:\n    return []\n")

    assert judged(solution) == 1
    assert "line 1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "There is no file"),
        (lambda path: path.mkdir(), "folder"),
        (lambda path: path.write_bytes(b"\xff\xfe\x00x"), "my solution.py"),
        (lambda path: path.write_text("#" * 300_000), "300,000 bytes"),
    ],
    ids=["missing", "a folder", "not text", "huge"],
)
def test_what_can_not_be_judged_is_said_in_a_sentence(
    solution: Path, make: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(make)
    make(solution)

    assert judged(solution) == 1
    assert said in capsys.readouterr().err


def test_a_tests_file_without_its_problem_is_explained(
    solution: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    solution.write_text(GOOD)
    (own_home / "tests.yaml").write_text("visible: []\n")

    assert run(["harness", "test", "--file", str(solution), "--tests", str(own_home / "tests.yaml")]) == 1
    assert "problem.yaml" in capsys.readouterr().err


def test_an_unknown_problem_gets_a_suggestion(solution: Path, capsys: pytest.CaptureFixture[str]) -> None:
    solution.write_text(GOOD)

    assert run(["harness", "test", "--file", str(solution), "--tests", "two-sum"]) == 1
    assert "two_sum" in capsys.readouterr().err
