package main

import "os/exec"

func solve(nums []int) int {
	if err := exec.Command("/bin/echo", "out").Run(); err != nil {
		panic(err) // <- here
	}
	return len(nums)
}
