def number_of_islands(grid: list[list[int]]) -> int:
    land = {(r, c) for r, row in enumerate(grid) for c, square in enumerate(row) if square == 1}
    islands = 0
    while land:
        islands += 1
        shore = [land.pop()]
        while shore:
            r, c = shore.pop()
            for neighbour in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if neighbour in land:
                    land.remove(neighbour)
                    shore.append(neighbour)
    return islands
