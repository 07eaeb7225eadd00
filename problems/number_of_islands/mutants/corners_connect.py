def number_of_islands(grid: list[list[int]]) -> int:
    land = {(r, c) for r, row in enumerate(grid) for c, square in enumerate(row) if square}
    count = 0
    while land:
        count += 1
        todo = [land.pop()]
        while todo:
            r, c = todo.pop()
            near = {(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & land
            land -= near
            todo += near
    return count
