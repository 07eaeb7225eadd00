func validParentheses(text string) bool {
	pairs := map[rune]rune{')': '(', ']': '[', '}': '{'}
	open := []rune{}
	for _, letter := range text {
		if wanted, closes := pairs[letter]; !closes {
			open = append(open, letter)
		} else if len(open) == 0 || open[len(open)-1] != wanted {
			return false
		} else {
			open = open[:len(open)-1]
		}
	}
	return len(open) == 0
}
