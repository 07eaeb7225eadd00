def solve(nums):
    nums.reverse()
