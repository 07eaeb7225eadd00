"""`problems validate` and `problems add`: a problem is run before it is believed, and only a good one is added."""

import json
import shutil
from pathlib import Path

import pytest

from mochid.adapters.python import Python
from mochid.problems import bank
from mochid.verbs import vetting
from tests.test_problems import change

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A copy of two_sum with three of its wrong solutions."""
    folder = shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "my_sum")
    for mutant in sorted((folder / "mutants").iterdir())[3:]:
        mutant.unlink()
    return folder


async def vetted(folder: Path) -> vetting.Vetted:
    async with Python(Python.Settings()) as python:
        return await vetting.vet(bank.load(folder), python)


async def test_a_good_problem_is_good_and_advice_costs_nothing(mine: Path) -> None:
    found = await vetted(mine)

    assert found.good
    assert (found.cases, found.mutants) == (20, 3)
    assert found.advice == ("3 mutants; 5 would be good company for a whole interview.",)


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("reference.py", "return", "return []  #", "reference.py does not pass the case"),
        ("signature.py", "raise NotImplementedError", "return [0, 1]  #", 'as it is passes the case "a pair at the start"'),
        ("generator.py", "return [", "return [1, ", "generator.py, for 2 elements: it should return a list of 2 arguments"),
        ("generator.py", "    draw = random", "    raise KeyError(n)\n    draw = random", "generator.py fails for 2"),
        ("problem.yaml", "  - What would you trade away", "  - Why? What would you trade away", "asks 2 questions at once"),
        ("hints.yaml", "Pick one number in the list.", "Which number?", "Line 1 of level_2 of hints.yaml asks 2 questions"),
        ("problem.yaml", "  - What would you trade away", "  - Use a hash map. What would you trade away", "would not be let say"),
    ],
)  # fmt: skip
async def test_each_thing_that_must_hold_is_found_when_it_does_not(
    mine: Path, file: str, old: str, new: str, fault: str
) -> None:
    change(mine / file, old, new)

    found = await vetted(mine)

    assert any(fault in each for each in found.faults), found


async def test_a_wrong_solution_that_passes_everything_is_named(mine: Path) -> None:
    shutil.copy(mine / "reference.py", mine / "mutants" / "aaa_right_after_all.py")

    found = await vetted(mine)

    assert found.faults == (
        "File 1 of mutants/, in the order of their names, passes every case: add one that it fails.",
    )


def test_validate_tells_of_good_and_bad_and_exits_accordingly(
    mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = shutil.copytree(mine, tmp_path / "broken_sum")
    (broken / "tests.yaml").unlink()

    assert vetting.validate(str(mine), as_json=False) == 0
    assert "ok  my_sum: 20 cases, 3 wrong solutions" in capsys.readouterr().out
    assert vetting.validate(f"{mine} {broken} nonsense", as_json=True) == 1
    found = json.loads(capsys.readouterr().out)
    assert [bool(one["faults"]) for one in found] == [False, True, True]
    assert "tests.yaml: can't be read" in found[1]["faults"][0]
    assert "no problem called" in found[2]["faults"][0]


def test_add_copies_a_good_problem_once_and_start_finds_it(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vetting.add(str(mine), replace=False, as_json=False) == 0
    home = bank.own_folder()
    assert bank.find("my_sum", home).title == "Two Sum"
    assert "mochictl start my_sum" in capsys.readouterr().out

    assert vetting.add(str(mine), replace=False, as_json=False) == 1
    assert "To put this in its place: --replace." in capsys.readouterr().err
    change(mine / "problem.yaml", "title: Two Sum", "title: My Sum")
    assert vetting.add(str(mine), replace=True, as_json=False) == 0
    assert bank.find("my_sum", home).title == "My Sum"


def test_add_copies_nothing_that_is_not_good(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(mine / "reference.py", "return", "return []  #")

    assert vetting.add(str(mine), replace=False, as_json=False) == 1
    assert "Nothing was added." in capsys.readouterr().err
    assert not (bank.own_folder() / "my_sum").exists()
    assert vetting.add(str(mine / "nowhere"), replace=False, as_json=True) == 1
