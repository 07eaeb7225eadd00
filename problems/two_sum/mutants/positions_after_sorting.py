def two_sum(nums: list[int], target: int) -> list[int]:
    nums = sorted(nums)
    left, right = 0, len(nums) - 1
    while left < right:
        total = nums[left] + nums[right]
        if total == target:
            return [left, right]
        if total < target:
            left += 1
        else:
            right -= 1
    return []
