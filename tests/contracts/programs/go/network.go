package main

import "net"

func solve(nums []int) int {
	connection, err := net.Dial("tcp", "127.0.0.1:9")
	if err != nil {
		panic(err) // <- here
	}
	connection.Close()
	return len(nums)
}
