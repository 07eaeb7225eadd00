function solve(numbers) {
  return numbers.length ? numbers.reduce((a, b) => a + b) / numbers.length : null;
}
