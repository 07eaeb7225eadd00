def generate(n: int, seed: int) -> list:
    """A staircase of n stairs: there is only one of each size, whatever the seed."""
    return [n]
