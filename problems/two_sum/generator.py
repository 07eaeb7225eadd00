import random


def generate(n: int, seed: int) -> list:
    """A list of n numbers in which only the last two add up to the target, so that nothing can stop early."""
    draw = random.Random(seed)
    nums = [2 * number for number in draw.sample(range(10 * n + 10), max(n - 2, 0))]
    draw.shuffle(nums)
    odd = 2 * draw.randrange(20 * n + 20) + 1
    # Even numbers add up to even numbers; the one odd number needs exactly the large even one that stands at the end.
    large = 200 * n + 200
    return [[*nums, odd, large], odd + large]
