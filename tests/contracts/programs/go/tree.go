package main

type TreeNode struct {
	Val   int
	Left  *TreeNode
	Right *TreeNode
}

func solve(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	return &TreeNode{root.Val, solve(root.Right), solve(root.Left)}
}
