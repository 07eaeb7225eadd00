def somethingElse(nums):
    return sum(nums)
