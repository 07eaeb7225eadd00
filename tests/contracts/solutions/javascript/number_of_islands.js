class Solution {
  numberOfIslands(grid) {
    const sink = (row, column) => {
      if (!grid[row]?.[column]) return;
      grid[row][column] = 0;
      sink(row + 1, column);
      sink(row - 1, column);
      sink(row, column + 1);
      sink(row, column - 1);
    };
    let islands = 0;
    grid.forEach((line, row) =>
      line.forEach((land, column) => {
        if (!grid[row][column]) return;
        islands += 1;
        sink(row, column);
      }),
    );
    return islands;
  }
}
