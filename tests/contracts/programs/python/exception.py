def solve(nums):
    total = 0
    for i in range(len(nums) + 1):
        total += nums[i]  # <- here
    return total
