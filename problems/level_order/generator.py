import random


def generate(n: int, seed: int) -> list:
    """A tree of n nodes with every row full but the last: the widest there is."""
    draw = random.Random(seed)
    return [[draw.randrange(-1_000_000, 1_000_001) for _ in range(n)]]
