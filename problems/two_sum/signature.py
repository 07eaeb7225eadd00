def two_sum(nums: list[int], target: int) -> list[int]:
    """Return the positions of the two numbers that add up to target."""
    raise NotImplementedError
