def search_rotated(nums: list[int], target: int) -> int:
    position = 0
    while position < len(nums) and nums[position] != target:
        position += 1
    return position
