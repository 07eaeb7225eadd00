import java.util.*;

class Solution {
    public TreeNode solve(TreeNode root) {
        if (root == null) {
            return null;
        }
        TreeNode turned = new TreeNode(root.val);
        turned.left = solve(root.right);
        turned.right = solve(root.left);
        return turned;
    }
}

class TreeNode {
    int val;
    TreeNode left;
    TreeNode right;

    TreeNode(int val) {
        this.val = val;
    }
}
