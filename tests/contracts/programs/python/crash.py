import os


def solve(nums):
    os.abort()  # <- here
