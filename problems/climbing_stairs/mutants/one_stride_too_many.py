def climbing_stairs(steps: int) -> int:
    a, b = 1, 1
    for _ in range(steps + 1):
        a, b = b, a + b
    return a
