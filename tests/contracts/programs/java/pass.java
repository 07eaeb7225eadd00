import java.util.*;

class Solution {
    public int solve(int[] nums) {
        return Arrays.stream(nums).sum();
    }
}
