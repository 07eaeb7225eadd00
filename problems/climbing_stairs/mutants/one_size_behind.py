def climbing_stairs(steps: int) -> int:
    a, b = 0, 1
    for _ in range(steps):
        a, b = b, a + b
    return a
