function solve(nums) {
  let total = 0;
  for (const n of nums {  // <- here
    total += n;
  }
  return total;
}
