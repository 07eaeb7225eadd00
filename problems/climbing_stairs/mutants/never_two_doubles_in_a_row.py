def climbing_stairs(steps: int) -> int:
    after_one, after_two = [1] + [0] * (steps + 1), [0] * (steps + 2)
    for i in range(1, steps + 1):
        after_one[i] = after_one[i - 1] + after_two[i - 1]
        if i >= 2:
            after_two[i] = after_one[i - 2]
    return after_one[steps] + after_two[steps]
