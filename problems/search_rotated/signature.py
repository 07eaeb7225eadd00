def search_rotated(nums: list[int], target: int) -> int:
    """Return the position of target in nums, a rising list that was cut once, or -1."""
    raise NotImplementedError
