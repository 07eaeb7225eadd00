package main

func solve(one, other string, yes bool) bool {
	return (one == other) == yes
}
