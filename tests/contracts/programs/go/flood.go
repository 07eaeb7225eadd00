package main

import (
	"fmt"
	"strings"
)

func solve(nums []int) int {
	for {
		fmt.Println(strings.Repeat("flood", 1000))
	}
}
