import java.util.*;

class Solution {
    public int solve(int[] nums) {
        int turns = 0;
        while (nums.length < 9) { turns++; }  // <- here
        return turns;
    }
}
