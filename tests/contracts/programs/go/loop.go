package main

func solve(nums []int) int {
	for { // <- here
	}
}
