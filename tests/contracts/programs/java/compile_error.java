import java.util.*;

class Solution {
    public int solve(int[] nums) {
        int total = 0;
        for (int n : nums) {
            total += n + m;  // <- here
        }
        return total;
    }
}
