def search_rotated(nums: list[int], target: int) -> int:
    cut = nums.index(min(nums)) if nums else 0
    return nums.index(target, cut) if target in nums[cut:] else -1
