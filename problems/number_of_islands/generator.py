import random


def generate(n: int, seed: int) -> list:
    """A map of about n squares, two thirds of them land, so that islands are large and ragged."""
    draw = random.Random(seed)
    side = max(1, round(n**0.5))
    return [[[int(draw.random() < 2 / 3) for _ in range(side)] for _ in range(side)]]
