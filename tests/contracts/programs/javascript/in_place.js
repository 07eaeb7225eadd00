function solve(nums) {
  nums.reverse();
}
