function solve(nums) {
  let total = 0;
  for (let i = 0; i <= nums.length; i++) {
    total += nums[i].valueOf();  // <- here
  }
  return total;
}
