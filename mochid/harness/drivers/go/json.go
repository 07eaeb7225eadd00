package driver

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// parse reads JSON that mochi wrote: int64, float64, string, bool, nil, []any, map[string]any. It saves linking encoding/json.
func parse(text string) any {
	r := reader{text: text}
	return r.value()
}

type reader struct {
	text string
	at   int
}

func (r *reader) peek() byte {
	for r.text[r.at] <= ' ' {
		r.at++
	}
	return r.text[r.at]
}

func (r *reader) value() any {
	switch r.peek() {
	case '{':
		r.at++
		found := map[string]any{}
		for r.peek() != '}' {
			if r.text[r.at] == ',' {
				r.at++
				r.peek()
			}
			key := r.quoted()
			r.peek()
			r.at++
			found[key] = r.value()
		}
		r.at++
		return found
	case '[':
		r.at++
		found := []any{}
		for r.peek() != ']' {
			if r.text[r.at] == ',' {
				r.at++
			}
			found = append(found, r.value())
		}
		r.at++
		return found
	case '"':
		return r.quoted()
	case 't':
		r.at += 4
		return true
	case 'f':
		r.at += 5
		return false
	case 'n':
		r.at += 4
		return nil
	}
	start := r.at
	for r.at < len(r.text) && strings.IndexByte("+-.eE0123456789", r.text[r.at]) >= 0 {
		r.at++
	}
	digits := r.text[start:r.at]
	if whole, err := strconv.ParseInt(digits, 10, 64); err == nil {
		return whole
	}
	number, _ := strconv.ParseFloat(digits, 64)
	return number
}

func (r *reader) quoted() string {
	close := r.at + 1
	for r.text[close] != '"' && r.text[close] != '\\' {
		close++
	}
	if r.text[close] == '"' {
		plain := r.text[r.at+1 : close]
		r.at = close + 1
		return plain
	}
	var built strings.Builder
	r.at++
	for r.text[r.at] != '"' {
		if r.text[r.at] != '\\' {
			built.WriteByte(r.text[r.at])
			r.at++
			continue
		}
		escaped := r.text[r.at+1]
		r.at += 2
		if escaped == 'u' {
			code, _ := strconv.ParseUint(r.text[r.at:r.at+4], 16, 32)
			built.WriteRune(rune(code))
			r.at += 4
		} else if known := strings.IndexByte("nrtbf", escaped); known >= 0 {
			built.WriteByte("\n\r\t\b\f"[known])
		} else {
			built.WriteByte(escaped)
		}
	}
	r.at++
	return built.String()
}

// quoted writes a string as JSON; bytes that are no Unicode become U+FFFD.
func quoted(text string) string {
	var built strings.Builder
	built.WriteByte('"')
	for _, letter := range text {
		switch {
		case letter == '"' || letter == '\\':
			built.WriteByte('\\')
			built.WriteRune(letter)
		case letter < ' ':
			built.WriteString(`\u00`)
			built.WriteByte("0123456789abcdef"[letter>>4])
			built.WriteByte("0123456789abcdef"[letter&15])
		case letter == utf8.RuneError:
			built.WriteString("\ufffd")
		default:
			built.WriteRune(letter)
		}
	}
	built.WriteByte('"')
	return built.String()
}
