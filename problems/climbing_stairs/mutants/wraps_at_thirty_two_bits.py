def climbing_stairs(steps: int) -> int:
    a, b = 1, 1
    for _ in range(steps):
        a, b = b, (a + b) % 2**32
    return a
