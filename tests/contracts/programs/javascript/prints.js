function solve(nums) {
  console.log("debugging", nums);
  return nums.reduce((a, b) => a + b, 0);
}
