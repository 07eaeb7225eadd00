import random


def generate(n: int, seed: int) -> list:
    """A valid text of n brackets (one fewer if n is odd), half of it opened before anything is closed."""
    draw = random.Random(seed)
    opened = [draw.choice("([{") for _ in range(n // 2)]
    closed = [{"(": ")", "[": "]", "{": "}"}[bracket] for bracket in reversed(opened)]
    return ["".join(opened + closed)]
