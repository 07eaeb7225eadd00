package main

func somethingElse(nums []int) int {
	return 0
}
