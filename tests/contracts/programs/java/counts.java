import java.util.*;

class Solution {
    public Map<String, Integer> solve(List<String> words) {
        Map<String, Integer> found = new HashMap<>();
        for (String word : words) {
            found.merge(word, 1, Integer::sum);
        }
        return found;
    }
}
