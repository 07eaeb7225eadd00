from itertools import repeat


def solve(nums):
    return sum(0 for _ in repeat(0))  # <- here
