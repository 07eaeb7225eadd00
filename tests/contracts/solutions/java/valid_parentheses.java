import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {
    public static boolean validParentheses(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (char letter : text.toCharArray()) {
            int kind = ")]}".indexOf(letter);
            if (kind < 0) {
                open.push(letter);
            } else if (open.isEmpty() || open.pop() != "([{".charAt(kind)) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
