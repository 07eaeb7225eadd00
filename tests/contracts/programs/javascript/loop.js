function solve(nums) {
  for (;;) {}
}
