package solution

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

func LevelOrder(root *TreeNode) [][]int {
	rows := [][]int{}
	waiting := []*TreeNode{root}
	for len(waiting) > 0 {
		row, below := []int{}, []*TreeNode{}
		for _, node := range waiting {
			if node != nil {
				row = append(row, node.Val)
				below = append(below, node.Left, node.Right)
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
		}
		waiting = below
	}
	return rows
}
