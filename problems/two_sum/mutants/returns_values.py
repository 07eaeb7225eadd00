def two_sum(nums: list[int], target: int) -> list[int]:
    seen = set()
    for number in nums:
        if target - number in seen:
            return [target - number, number]
        seen.add(number)
    return []
