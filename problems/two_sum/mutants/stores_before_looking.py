def two_sum(nums: list[int], target: int) -> list[int]:
    seen = {}
    for i, number in enumerate(nums):
        seen[number] = i
        if target - number in seen:
            return [seen[target - number], i]
    return []
