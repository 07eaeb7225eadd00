import java.util.*;

class Solution {
    public Double solve(double[] numbers) {
        return numbers.length == 0 ? null : Arrays.stream(numbers).sum() / numbers.length;
    }
}
