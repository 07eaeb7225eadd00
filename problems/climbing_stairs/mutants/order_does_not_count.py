def climbing_stairs(steps: int) -> int:
    return steps // 2 + 1
