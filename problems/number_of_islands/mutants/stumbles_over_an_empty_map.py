def number_of_islands(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    land = {(r, c) for r in range(rows) for c in range(columns) if grid[r][c]}
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
