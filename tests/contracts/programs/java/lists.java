import java.util.*;

class Solution {
    public List<List<Integer>> solve(int[][] rows) {
        List<List<Integer>> turned = new ArrayList<>();
        for (int[] row : rows) {
            List<Integer> one = new ArrayList<>();
            for (int i = row.length - 1; i >= 0; i--) {
                one.add(row[i]);
            }
            turned.add(one);
        }
        return turned;
    }
}
