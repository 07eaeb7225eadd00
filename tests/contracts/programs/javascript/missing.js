function somethingElse(nums) {
  return 0;
}
