function solve(nums) {
  for (;;) console.log("flood".repeat(1000));
}
