function solve(rows) {
  return rows.map((row) => [...row].reverse());
}
