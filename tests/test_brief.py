"""Long values of a test are written in brief, and what can't be meant is told with its line."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from mochid.problems import bank
from mochid.problems.bank import ProblemError
from mochid.problems.brief import MOST, BriefError, written_out

pytestmark = pytest.mark.fast

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"repeat": 3, "of": [1]}, [1, 1, 1]),
        ({"repeat": 2, "of": [7, None]}, [7, None, 7, None]),
        ({"repeat": 3, "of": "ab"}, "ababab"),
        ({"repeat": 0, "of": [1]}, []),
        ({"repeat": 2, "of": [{"repeat": 2, "of": [0]}]}, [[0, 0], [0, 0]]),
        ({"from": 1, "to": 4}, [1, 2, 3, 4]),
        ({"from": 9, "to": 4, "by": -2}, [9, 7, 5]),
        ({"join": [[1], {"from": 2, "to": 3}, [9]]}, [1, 2, 3, 9]),
        ({"join": ["x", {"repeat": 2, "of": "yz"}]}, "xyzyz"),
        ({"nums": {"from": 1, "to": 2}, "target": 3}, {"nums": [1, 2], "target": 3}),
        ([1, {"from": 1, "to": 2}], [1, [1, 2]]),
        ("plain", "plain"),
        ({"from": "a", "until": "b"}, {"from": "a", "until": "b"}),
    ],
)
def test_what_is_written_in_brief_is_written_out(written: Any, meant: Any) -> None:
    assert written_out(written) == meant


def test_each_repetition_is_a_value_of_its_own() -> None:
    rows = written_out({"repeat": 2, "of": [[1, [2]]]})
    rows[0][1].append(3)

    assert rows == [[1, [2, 3]], [1, [2]]]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({"repeat": -1, "of": [1]}, "repeat is how often"),
        ({"repeat": True, "of": [1]}, "repeat is how often"),
        ({"repeat": 3, "of": 7}, "of is the list or the text"),
        ({"from": 1, "to": "9"}, "are whole numbers"),
        ({"from": 1, "to": 9, "by": 0}, "by is not zero"),
        ({"join": [[1], "a"]}, "join is for lists, or for texts"),
        ({"join": "a"}, "join is for lists, or for texts"),
        ({"repeat": MOST + 1, "of": [1]}, "comes to more than"),
        ({"repeat": 1000, "of": [{"repeat": 1000, "of": [1]}]}, "comes to more than"),
        ({"repeat": 1000, "of": [{"repeat": 1000, "of": "a"}]}, "comes to more than"),
        ({"from": 1, "to": 10**12}, "comes to more than"),
        ({"join": [{"from": 1, "to": MOST}, [1]]}, "comes to more than"),
        ({"repeat": MOST, "of": {"repeat": MOST, "of": []}}, None),
    ],
)
def test_what_can_not_be_meant_is_refused(written: Any, why: str | None) -> None:
    if why is None:
        assert written_out(written) == []
        return
    with pytest.raises(BriefError, match=why):
        written_out(written)


def test_a_slip_in_a_brief_value_is_told_with_its_line(tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "problems" / "two_sum", tmp_path / "two_sum")
    page = folder / "tests.yaml"
    text = page.read_text()
    page.write_text(text.replace("nums: [2, 7, 11, 15]", "nums: {repeat: 4, of: 2}", 1))

    with pytest.raises(ProblemError, match=r"tests\.yaml, line 3: visible\[0\]\.input: repeat is how often"):
        bank.load(folder)
