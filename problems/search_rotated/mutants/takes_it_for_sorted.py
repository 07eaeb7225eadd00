from bisect import bisect_left


def search_rotated(nums: list[int], target: int) -> int:
    at = bisect_left(nums, target)
    return at if at < len(nums) and nums[at] == target else -1
