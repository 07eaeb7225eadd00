import random


def generate(n: int, seed: int) -> list:
    """n calls on a store with room for a quarter of them: first it is filled, then keys are asked for and set in no order."""
    draw = random.Random(seed)
    room = max(1, n // 4)
    operations: list[str] = ["LRUCache"]
    arguments: list[list[int]] = [[room]]
    for i in range(max(n - 1, 0)):
        key = i if i < room else draw.randrange(2 * room)
        if i < room or draw.random() < 0.5:
            operations.append("put")
            arguments.append([key, draw.randrange(1_000_000)])
        else:
            operations.append("get")
            arguments.append([key])
    return [operations, arguments]
