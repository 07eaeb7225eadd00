import java.util.*;

class Solution {
    public int somethingElse(int[] nums) {
        return 0;
    }
}
