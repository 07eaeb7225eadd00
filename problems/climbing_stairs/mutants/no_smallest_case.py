def climbing_stairs(steps: int) -> int:
    ways = [0] * (steps + 1)
    ways[1] = 1
    ways[2] = 2
    for i in range(3, steps + 1):
        ways[i] = ways[i - 1] + ways[i - 2]
    return ways[steps]
