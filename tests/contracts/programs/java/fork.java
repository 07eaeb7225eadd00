import java.util.*;

class Solution {
    public int solve(int[] nums) throws Exception {
        new ProcessBuilder("/bin/echo", "out").start().waitFor();  // <- here
        return nums.length;
    }
}
