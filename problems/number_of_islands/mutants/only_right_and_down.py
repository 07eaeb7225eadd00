def number_of_islands(grid: list[list[int]]) -> int:
    seen = set()

    def walk(r: int, c: int) -> None:
        if r < len(grid) and c < len(grid[0]) and grid[r][c] and (r, c) not in seen:
            seen.add((r, c))
            walk(r + 1, c)
            walk(r, c + 1)

    count = 0
    for r, row in enumerate(grid):
        for c, square in enumerate(row):
            if square and (r, c) not in seen:
                count += 1
                walk(r, c)
    return count
