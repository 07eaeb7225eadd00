def two_sum(nums: list[int], target: int) -> list[int]:
    position_of: dict[int, int] = {}
    for position, number in enumerate(nums):
        if target - number in position_of:
            return [position_of[target - number], position]
        position_of[number] = position
    return []
