package main

import "os"

func solve(nums []int) int {
	data, err := os.ReadFile("/etc/passwd")
	if err != nil {
		panic(err) // <- here
	}
	return len(data)
}
