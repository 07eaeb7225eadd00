import random


def generate(n: int, seed: int) -> list:
    """n different even numbers in rising order, cut somewhere, and an odd one to look for: it is never there."""
    draw = random.Random(seed)
    nums = sorted(2 * number for number in draw.sample(range(-5 * n - 5, 5 * n + 5), n))
    cut = draw.randrange(n) if n else 0
    return [nums[cut:] + nums[:cut], 2 * draw.randrange(-5 * n - 5, 5 * n + 5) + 1]
