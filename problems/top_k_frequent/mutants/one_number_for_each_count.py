from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    by_count = {count: number for number, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)][:k]
