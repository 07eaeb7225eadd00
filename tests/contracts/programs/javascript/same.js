function solve(one, other, yes) {
  return (one === other) === yes;
}
