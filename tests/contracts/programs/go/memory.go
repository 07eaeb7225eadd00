package main

func solve(nums []int) int {
	kept := [][]int{}
	for {
		block := make([]int, 1<<20)
		for i := range block {
			block[i] = i
		}
		kept = append(kept, block)
	}
}
