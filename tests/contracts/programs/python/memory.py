def solve(nums):
    kept = []
    while True:
        kept.append(bytearray(1 << 24))  # <- here
