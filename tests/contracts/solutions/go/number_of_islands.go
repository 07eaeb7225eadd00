package main

type Solution struct{ grid [][]int }

func (s *Solution) numberOfIslands(grid [][]int) (islands int) {
	s.grid = grid
	for row := range grid {
		for column := range grid[row] {
			if s.sink(row, column) {
				islands++
			}
		}
	}
	return
}

func (s *Solution) sink(row, column int) bool {
	if row < 0 || row == len(s.grid) || column < 0 || column == len(s.grid[row]) || s.grid[row][column] == 0 {
		return false
	}
	s.grid[row][column] = 0
	s.sink(row+1, column)
	s.sink(row-1, column)
	s.sink(row, column+1)
	s.sink(row, column-1)
	return true
}
