def search_rotated(nums: list[int], target: int) -> int:
    nums = sorted(nums)
    return nums.index(target) if target in nums else -1
