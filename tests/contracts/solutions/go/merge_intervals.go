package main

import (
	"fmt"
	"sort"
)

func mergeIntervals(intervals [][]int) [][]int {
	sort.Slice(intervals, func(a, b int) bool { return intervals[a][0] < intervals[b][0] })
	merged := [][]int{}
	for _, one := range intervals {
		last := len(merged) - 1
		if last < 0 || one[0] > merged[last][1] {
			merged = append(merged, one)
		} else if one[1] > merged[last][1] {
			merged[last][1] = one[1]
		}
	}
	return merged
}

func main() {
	fmt.Println(mergeIntervals([][]int{{1, 3}, {2, 6}}))
}
