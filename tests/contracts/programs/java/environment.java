import java.util.*;

class Solution {
    public String solve(int[] nums) {
        return System.getenv().getOrDefault("MOCHI_TEST_KEY", "");
    }
}
