def two_sum(nums: list[int], target: int) -> list[int]:
    seen = {}
    for i, number in enumerate(nums):
        if seen.get(target - number):
            return [seen[target - number], i]
        seen[number] = i
    return []
