import java.util.*;

class Solution {
    public boolean solve(String one, String other, boolean yes) {
        return one.equals(other) == yes;
    }
}
