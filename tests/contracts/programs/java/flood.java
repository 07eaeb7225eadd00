import java.util.*;

class Solution {
    public int solve(int[] nums) {
        while (true) {
            System.out.println("flood".repeat(1000));
        }
    }
}
