import java.nio.file.*;

class Solution {
    public int solve(int[] nums) throws Exception {
        Files.writeString(Path.of("/tmp/mochi-contract-pwned"), "x");  // <- here
        return nums.length;
    }
}
