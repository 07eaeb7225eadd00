class TreeNode {
  constructor(val = 0, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}

const levelOrder = (root) => {
  const rows = [];
  let waiting = root instanceof TreeNode ? [root] : [];
  while (waiting.length) {
    rows.push(waiting.map((node) => node.val));
    waiting = waiting.flatMap((node) => [node.left, node.right]).filter((node) => node !== null);
  }
  return rows;
};
