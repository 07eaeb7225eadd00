"""Reads a table of learned weights: a line is a weight in hundredths, a space, and the features that have it, with bars between."""


def read(text: str) -> dict[str, float]:
    """The weight of each feature."""
    table: dict[str, float] = {}
    for line in text.split("\n"):
        weight, _, names = line.partition(" ")
        if names:
            table.update(dict.fromkeys(names.split("|"), int(weight) / 100))
    return table
