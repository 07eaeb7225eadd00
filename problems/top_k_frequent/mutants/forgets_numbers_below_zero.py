from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    counts = Counter(number for number in nums if number >= 0)
    return sorted(counts, key=lambda number: -counts[number])[:k]
