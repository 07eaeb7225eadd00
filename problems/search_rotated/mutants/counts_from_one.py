def search_rotated(nums: list[int], target: int) -> int:
    for position, number in enumerate(nums, start=1):
        if number == target:
            return position
    return -1
