package main

import "os"

func solve(nums []int) int {
	if err := os.WriteFile("/tmp/mochi-contract-pwned", []byte("x"), 0o600); err != nil {
		panic(err) // <- here
	}
	return len(nums)
}
