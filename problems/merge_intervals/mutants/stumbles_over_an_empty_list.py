def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    intervals = sorted(intervals)
    blocks = [list(intervals[0])]
    for start, end in intervals[1:]:
        if start <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    return blocks
