def number_of_islands(grid: list[list[int]]) -> int:
    return sum(map(sum, grid))
