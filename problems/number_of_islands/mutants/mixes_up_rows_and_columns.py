def number_of_islands(grid: list[list[int]]) -> int:
    n = len(grid)
    land = {(r, c) for r in range(n) for c in range(n) if grid[r][c]}
    count = 0
    while land:
        count += 1
        todo = [land.pop()]
        while todo:
            r, c = todo.pop()
            near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & land
            land -= near
            todo += near
    return count
