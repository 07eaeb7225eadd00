def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    intervals = sorted(intervals)
    if not intervals:
        return []
    blocks = []
    start, end = intervals[0]
    for next_start, next_end in intervals[1:]:
        if next_start <= end:
            end = max(end, next_end)
        else:
            blocks.append([start, end])
            start, end = next_start, next_end
    return blocks
