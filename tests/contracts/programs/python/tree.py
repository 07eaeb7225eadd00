def solve(root):
    if root is None:
        return None
    return TreeNode(root.val, solve(root.right), solve(root.left))
