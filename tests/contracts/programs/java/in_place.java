import java.util.*;

class Solution {
    public void solve(int[] nums) {
        for (int i = 0, j = nums.length - 1; i < j; i++, j--) {
            int kept = nums[i];
            nums[i] = nums[j];
            nums[j] = kept;
        }
    }
}
