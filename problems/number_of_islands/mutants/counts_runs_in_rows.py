def number_of_islands(grid: list[list[int]]) -> int:
    return sum(square and (c == 0 or not row[c - 1]) for row in grid for c, square in enumerate(row))
