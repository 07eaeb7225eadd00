import random


def generate(n: int, seed: int) -> list:
    """n intervals in no order; about half of them overlap a neighbour."""
    draw = random.Random(seed)
    intervals = [[10 * i, 10 * i + draw.choice((4, 12))] for i in range(n)]
    draw.shuffle(intervals)
    return [intervals]
