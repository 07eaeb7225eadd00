def number_of_islands(grid: list[list[int]]) -> int:
    count = 0
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] != 1:
                continue
            count += 1
            grid[r][c] = 0
            todo = [(r, c)]
            while todo:
                i, j = todo.pop()
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if a < len(grid) and b < len(grid[0]) and grid[a][b] == 1:
                        grid[a][b] = 0
                        todo.append((a, b))
    return count
