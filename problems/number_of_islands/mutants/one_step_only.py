def number_of_islands(grid: list[list[int]]) -> int:
    land = {(r, c) for r, row in enumerate(grid) for c, square in enumerate(row) if square}
    count = 0
    for r, c in sorted(land):
        if (r, c) in land:
            count += 1
            land -= {(r, c), (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)}
    return count
