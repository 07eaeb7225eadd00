def climbing_stairs(steps: int) -> int:
    return 1 + max(0, steps - 1)
