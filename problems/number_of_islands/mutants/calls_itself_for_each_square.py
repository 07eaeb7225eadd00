def number_of_islands(grid: list[list[int]]) -> int:
    def sink(r: int, c: int) -> int:
        if not (0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c] == 1):
            return 0
        grid[r][c] = 0
        for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            sink(r + down, c + right)
        return 1

    return sum(sink(r, c) for r in range(len(grid)) for c in range(len(grid[r])))
