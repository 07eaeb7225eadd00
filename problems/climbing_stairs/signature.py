def climbing_stairs(steps: int) -> int:
    """Return in how many ways one can climb that many stairs, one or two with each stride."""
    raise NotImplementedError
