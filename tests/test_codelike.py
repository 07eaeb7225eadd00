"""Code is known in writing and in speech, and talk about code is not code."""

import pytest

from mochid.interview.gate.codelike import is_dictated, is_written
from mochid.interview.words.disguise import plain

pytestmark = pytest.mark.fast

NAMES = ("two_sum", "nums", "target")


@pytest.mark.parametrize(
    "sentence",
    [
        "```python\nx\n```",
        "Write `seen[x] = i` there.",
        "Then left += 1.",
        "def solve(nums):",
        "while lo < hi:",
        "So: for x in nums:",
        "Call result.append(x) here.",
        "Return dp[n].",
        "x = 5",
        "for i in range of n",
        "set left equal to zero",
        "then left plus equals one",
        "node dot left",
        "if x is in seen, then return true",
    ],
)
def test_code_is_code(sentence: str) -> None:
    assert is_written(sentence, NAMES) or is_dictated(plain(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "What does two_sum([3, 3], 6) give?",
        "Take nums = [3, 3] and target = 6.",
        "What does `nums` hold at the end?",
        "Is that O(n log n), or O(n)?",
        "What if the list is in order?",
        "How often does the loop on line 7 run?",
        "What do you return for an empty list?",
        "For each number in the list, what do you look at?",
        "Which class of inputs is slow? (e.g. sorted ones)",
        "While you wait: what would you test?",
    ],
)
def test_talk_about_code_is_not(sentence: str) -> None:
    assert not is_written(sentence, NAMES)
    assert not is_dictated(plain(sentence))
