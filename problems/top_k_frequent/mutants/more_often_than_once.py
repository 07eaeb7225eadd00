from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    return [number for number, count in Counter(nums).items() if count > 1][:k]
