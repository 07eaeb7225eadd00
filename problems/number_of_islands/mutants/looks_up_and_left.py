def number_of_islands(grid: list[list[int]]) -> int:
    count = 0
    for r, row in enumerate(grid):
        for c, square in enumerate(row):
            above = r > 0 and grid[r - 1][c]
            before = c > 0 and row[c - 1]
            if square and not above and not before:
                count += 1
    return count
