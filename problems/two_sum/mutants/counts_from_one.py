def two_sum(nums: list[int], target: int) -> list[int]:
    seen = {}
    for i, number in enumerate(nums, start=1):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
