import java.util.*;

class Solution {
    public int[][] mergeIntervals(int[][] intervals) {
        Arrays.sort(intervals, Comparator.comparingInt(one -> one[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] one : intervals) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && one[0] <= last[1]) {
                last[1] = Math.max(last[1], one[1]);
            } else {
                merged.add(one);
            }
        }
        return merged.toArray(new int[0][]);
    }
}
