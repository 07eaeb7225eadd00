from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    piles = [[] for _ in range(len(nums))]
    for number, count in Counter(nums).items():
        piles[count].append(number)
    found = []
    for pile in reversed(piles):
        found += pile
        if len(found) >= k:
            break
    return found
