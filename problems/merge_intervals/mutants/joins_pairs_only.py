def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    intervals = sorted(intervals)
    blocks = []
    i = 0
    while i < len(intervals):
        start, end = intervals[i]
        if i + 1 < len(intervals) and intervals[i + 1][0] <= end:
            end = max(end, intervals[i + 1][1])
            i += 1
        blocks.append([start, end])
        i += 1
    return blocks
