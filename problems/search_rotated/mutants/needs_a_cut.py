def search_rotated(nums: list[int], target: int) -> int:
    for cut in range(1, len(nums)):
        if nums[cut - 1] > nums[cut]:
            part = range(cut, len(nums)) if target <= nums[-1] else range(cut)
            return next((i for i in part if nums[i] == target), -1)
    return -1
