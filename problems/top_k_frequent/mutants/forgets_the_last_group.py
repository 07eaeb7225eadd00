def top_k_frequent(nums: list[int], k: int) -> list[int]:
    nums = sorted(nums)
    groups, length = [], 1
    for i in range(1, len(nums)):
        if nums[i] == nums[i - 1]:
            length += 1
        else:
            groups.append((length, nums[i - 1]))
            length = 1
    return [number for _, number in sorted(groups, reverse=True)[:k]]
