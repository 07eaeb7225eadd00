import java.nio.file.*;

class Solution {
    public int solve(int[] nums) throws Exception {
        return Files.readString(Path.of("/etc/passwd")).length();  // <- here
    }
}
