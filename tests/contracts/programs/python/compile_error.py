def solve(nums):
    total = 0
    for n in nums  # <- here
        total += n
    return total
