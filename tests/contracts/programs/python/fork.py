import subprocess


def solve(nums):
    subprocess.run(["/bin/echo", "out"], check=True)
    return sum(nums)
