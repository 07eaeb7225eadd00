def search_rotated(nums: list[int], target: int) -> int:
    return next((i for i, number in enumerate(nums) if number >= target), -1)
