def search_rotated(nums: list[int], target: int) -> int:
    cut = nums.index(min(nums)) if nums else 0
    whole = nums[cut:] + nums[:cut]
    return whole.index(target) + cut if target in whole else -1
