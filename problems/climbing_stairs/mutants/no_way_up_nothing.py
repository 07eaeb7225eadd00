def climbing_stairs(steps: int) -> int:
    if steps <= 2:
        return steps
    a, b = 1, 2
    for _ in range(steps - 2):
        a, b = b, a + b
    return b
