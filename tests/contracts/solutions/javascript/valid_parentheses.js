const PAIRS = { ")": "(", "]": "[", "}": "{" };

var validParentheses = function (text) {
  const open = [];
  for (const letter of text) {
    if (letter in PAIRS) {
      if (open.pop() !== PAIRS[letter]) return false;
    } else {
      open.push(letter);
    }
  }
  return open.length === 0;
};
