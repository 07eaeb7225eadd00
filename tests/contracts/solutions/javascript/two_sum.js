function twoSum(nums, target) {
  const seen = new Map();
  for (const [at, value] of nums.entries()) {
    if (seen.has(target - value)) return [seen.get(target - value), at];
    seen.set(value, at);
  }
}
