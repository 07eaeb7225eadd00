import java.util.List;

class Solution {
    private List<List<Integer>> grid;

    public int numberOfIslands(List<List<Integer>> grid) {
        this.grid = grid;
        int islands = 0;
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.get(row).size(); column++) {
                islands += sink(row, column) ? 1 : 0;
            }
        }
        return islands;
    }

    private boolean sink(int row, int column) {
        if (row < 0 || row == grid.size() || column < 0 || column == grid.get(row).size() || grid.get(row).get(column) == 0) {
            return false;
        }
        grid.get(row).set(column, 0);
        sink(row + 1, column);
        sink(row - 1, column);
        sink(row, column + 1);
        sink(row, column - 1);
        return true;
    }
}
