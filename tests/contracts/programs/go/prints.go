package main

import "fmt"

func solve(nums []int) int {
	fmt.Println("debugging", nums)
	total := 0
	for _, n := range nums {
		total += n
	}
	return total
}
