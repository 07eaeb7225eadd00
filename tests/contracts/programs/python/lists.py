def solve(rows):
    return [list(reversed(row)) for row in rows]
