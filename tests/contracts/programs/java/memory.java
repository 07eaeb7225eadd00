import java.util.*;

class Solution {
    public int solve(int[] nums) {
        List<int[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new int[1 << 20]);  // <- here
        }
    }
}
