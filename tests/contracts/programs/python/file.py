def solve(nums):
    with open("/etc/passwd") as file:
        return len(file.read())
