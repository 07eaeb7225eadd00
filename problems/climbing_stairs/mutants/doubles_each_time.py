def climbing_stairs(steps: int) -> int:
    return 2 ** max(0, steps - 1)
