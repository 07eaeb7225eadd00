def search_rotated(nums: list[int], target: int) -> int:
    for position, number in enumerate(nums):
        if number == target:
            return position
        if position and number < nums[position - 1]:
            break
    return -1
