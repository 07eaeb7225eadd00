function solve(root) {
  if (root === null) return null;
  return new TreeNode(root.val, solve(root.right), solve(root.left));
}
