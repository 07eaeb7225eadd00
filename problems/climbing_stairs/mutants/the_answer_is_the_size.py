def climbing_stairs(steps: int) -> int:
    ways = [1, 1, 2, 3, 4]
    for i in range(5, steps + 1):
        ways.append(ways[i - 1] + ways[i - 2])
    return ways[steps]
