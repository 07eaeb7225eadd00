def search_rotated(nums: list[int], target: int) -> int:
    cut = nums.index(min(nums))
    whole = nums[cut:] + nums[:cut]
    return (whole.index(target) + cut) % len(nums) if target in whole else -1
