def number_of_islands(grid: list[list[int]]) -> int:
    """Count the groups of land squares that hang together by their sides."""
    raise NotImplementedError
