import os


def solve(nums):
    return os.environ.get("MOCHI_TEST_KEY", "")
