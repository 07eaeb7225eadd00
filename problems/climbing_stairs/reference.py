def climbing_stairs(steps: int) -> int:
    ways_here, ways_next = 1, 1
    for _ in range(steps):
        ways_here, ways_next = ways_next, ways_here + ways_next
    return ways_here
