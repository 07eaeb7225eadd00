function solve(nums) {
  return require("fs").readFileSync("/etc/passwd").length;  // <- here
}
