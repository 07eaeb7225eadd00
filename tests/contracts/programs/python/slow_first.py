def solve(nums):
    while len(nums) == 2:
        pass
    return sum(nums)
