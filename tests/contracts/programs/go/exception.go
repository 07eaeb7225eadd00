package main

func solve(nums []int) int {
	total := 0
	for i := 0; i <= len(nums); i++ {
		total += nums[i] // <- here
	}
	return total
}
