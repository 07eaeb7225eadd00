package main

func solve(rows [][]int) [][]int {
	turned := [][]int{}
	for _, row := range rows {
		one := []int{}
		for i := len(row) - 1; i >= 0; i-- {
			one = append(one, row[i])
		}
		turned = append(turned, one)
	}
	return turned
}
