def search_rotated(nums: list[int], target: int) -> int:
    position = {number: i for i, number in enumerate(nums)}
    return position.get(target) or -1
