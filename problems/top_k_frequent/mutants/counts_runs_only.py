from itertools import groupby


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    longest = {}
    for number, run in groupby(nums):
        longest[number] = max(longest.get(number, 0), len(list(run)))
    return sorted(longest, key=lambda number: -longest[number])[:k]
