import java.util.*;

class Solution {
    public List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> rows = new ArrayList<>();
        Queue<TreeNode> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.add(root);
        }
        while (!waiting.isEmpty()) {
            List<Integer> row = new LinkedList<>();
            for (int left = waiting.size(); left > 0; left--) {
                TreeNode node = waiting.remove();
                row.add(node.val);
                for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                    if (child != null) {
                        waiting.add(child);
                    }
                }
            }
            rows.add(row);
        }
        return rows;
    }
}

/**
 * public class TreeNode { int val; TreeNode left; TreeNode right; }
 */
