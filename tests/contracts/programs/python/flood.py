def solve(nums):
    while True:
        print("flood" * 1000)
