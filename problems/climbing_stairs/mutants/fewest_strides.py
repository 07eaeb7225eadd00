def climbing_stairs(steps: int) -> int:
    return (steps + 1) // 2
