import random

LETTERS = range(0x4E00, 0xA000)
"""More characters than any alphabet has, each of one unit in every encoding a language may use inside."""


def generate(n: int, seed: int) -> list:
    """A text of n characters: the same mixed row of different ones twice, so that the longest piece is half of the text."""
    draw = random.Random(seed)
    row = [chr(letter) for letter in draw.sample(LETTERS, min(n // 2 + 1, len(LETTERS)))]
    return [("".join(row) * (n // len(row) + 1))[:n]]
