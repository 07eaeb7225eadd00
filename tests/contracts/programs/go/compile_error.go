package main

func solve(nums []int) int {
	total := 0
	for _, n := range nums {
		total += n + m // <- here
	}
	return total
}
