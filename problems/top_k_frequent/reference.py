from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    numbers_seen: list[list[int]] = [[] for _ in range(len(nums) + 1)]
    for number, times in Counter(nums).items():
        numbers_seen[times].append(number)
    found: list[int] = []
    for numbers in reversed(numbers_seen):
        found += numbers
        if len(found) >= k:
            break
    return found
