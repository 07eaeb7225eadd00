import random


def generate(n: int, seed: int) -> list:
    """n numbers, of which every sixth is a favourite that turns up three times and the others once; asked for the favourites."""
    draw = random.Random(seed)
    favourites = max(1, n // 6)
    times = min(3, n // favourites)
    numbers = draw.sample(range(-10 * n - 10, 10 * n + 10), n)
    nums = numbers[:favourites] * times + numbers[favourites : n - favourites * (times - 1)]
    draw.shuffle(nums)
    return [nums, favourites]
