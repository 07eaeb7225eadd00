import java.net.Socket;

class Solution {
    public int solve(int[] nums) throws Exception {
        new Socket("127.0.0.1", 9).close();  // <- here
        return nums.length;
    }
}
