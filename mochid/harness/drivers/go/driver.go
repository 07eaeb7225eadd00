// Package driver calls the candidate's function on each input of a job and reports what came back.
//
// The wire is that of harness/inside/wire.py: the job comes on descriptor 0, a frame for each case goes to 3, prints go to 1;
// what the Go runtime says as it dies goes to 2. What the function takes decides how an argument is made: []int or []int64,
// string or rune or []byte.
package driver

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const maxStack = 128 << 20

type bad struct {
	kind, text string
	line       int
}

func (b bad) frame() string {
	text := b.text
	if len(text) > 400 {
		text = text[:400]
	}
	return `{"kind":` + quoted(b.kind) + `,"text":` + quoted(text) + `,"line":` + strconv.Itoa(b.line) + `}`
}

// Run does the whole job and ends the program.
func Run(function any) {
	results := os.NewFile(3, "results")
	send := func(frame string) {
		if _, err := results.WriteString(frame + "\n"); err != nil {
			os.Exit(70)
		}
	}
	aside := os.Stderr
	os.Stderr = os.Stdout
	debug.SetMaxStack(maxStack)
	sent, err := io.ReadAll(os.Stdin)
	if err != nil {
		os.Exit(70)
	}
	job := parse(string(sent)).(map[string]any)
	go look(aside, job["timeout_ms"].(int64))

	call := reflect.ValueOf(function)
	kinds := list(job["parameters"], kindOf)
	inPlace := job["in_place"].(bool)
	returns := kindOf(job["returns"])
	if inPlace {
		returns = kinds[0]
	}
	methods, name := methodsOf(job["methods"]), job["entry"].(string)
	why := ""
	if len(methods) > 0 {
		why = unmade(call.Type(), name, methods)
	} else {
		why = unfit(call.Type(), kinds, inPlace)
	}
	if why != "" {
		send(`{"bad":` + bad{"COMPILE_ERROR", why, 0}.frame() + `}`)
		os.Exit(0)
	}
	inputs := job["inputs"].([]any)
	for i, input := range inputs {
		out, wrong := caught(func(answers *encoder) {
			if len(methods) > 0 {
				answers.object(call, name, methods, input.([]any))
			} else {
				answers.function(call, kinds, returns, inPlace, input.([]any))
			}
		})
		number := strconv.Itoa(i)
		if wrong == nil {
			send(`{"i":` + number + `,"out":` + out + `}`)
			continue
		}
		send(`{"i":` + number + `,"bad":` + wrong.frame() + `}`)
	}
	send(`{"done":` + strconv.Itoa(len(inputs)) + `}`)
	os.Exit(0)
}

// caught gives what was written, or what the panic on the way means.
func caught(write func(*encoder)) (out string, wrong *bad) {
	defer func() {
		if said := recover(); said != nil {
			wrong = panicked(said)
		}
	}()
	answers := encoder{left: maxItems}
	write(&answers)
	return answers.text.String(), nil
}

// function calls the function once and writes what it gave.
func (e *encoder) function(call reflect.Value, kinds []kind, returns kind, inPlace bool, input []any) {
	arguments := given(kinds, call.Type(), input)
	gave := call.Call(arguments)
	switch {
	case inPlace:
		e.one(returns, arguments[0], 0)
	case len(gave) == 0:
		e.text.WriteString("null")
	default:
		e.one(returns, gave[0], 0)
	}
}

func unfit(call reflect.Type, kinds []kind, inPlace bool) string {
	if call.Kind() != reflect.Func {
		return "it is not a function"
	}
	if call.NumIn() != len(kinds) || call.IsVariadic() {
		return "the function takes " + counted(call.NumIn(), "parameter") + ", and the tests give " + strconv.Itoa(len(kinds))
	}
	if call.NumOut() > 1 {
		return "the function returns " + counted(call.NumOut(), "value") + ", and the tests look at one"
	}
	return ""
}

func counted(count int, what string) string {
	if count == 1 {
		return "1 " + what
	}
	return strconv.Itoa(count) + " " + what + "s"
}

// panicked says what a panic means for the candidate.
func panicked(said any) *bad {
	if known, ok := said.(bad); ok {
		return &known
	}
	line := whereIn(debug.Stack())
	switch what := said.(type) {
	case runtime.Error:
		return &bad{"RE", strings.TrimPrefix(what.Error(), "runtime error: "), line}
	case error:
		for _, refused := range []error{fs.ErrPermission, fs.ErrNotExist, syscall.EPERM, syscall.EROFS} {
			if errors.Is(what, refused) {
				return &bad{"DENIED", what.Error(), line}
			}
		}
		return &bad{"RE", "panic: " + what.Error(), line}
	case string:
		if strings.Contains(what, "permission denied") || strings.Contains(what, "operation not permitted") {
			return &bad{"DENIED", what, line}
		}
		return &bad{"RE", "panic: " + what, line}
	case interface{ String() string }:
		return &bad{"RE", "panic: " + what.String(), line}
	default:
		return &bad{"RE", "panic with a " + reflect.TypeOf(said).String(), line}
	}
}

// whereIn finds the innermost line of the candidate's file in a stack trace.
func whereIn(stack []byte) int {
	_, rest, found := strings.Cut(string(stack), "/solution.go:")
	if !found {
		return 0
	}
	digits := strings.IndexFunc(rest, func(letter rune) bool { return letter < '0' || letter > '9' })
	if digits < 0 {
		digits = len(rest)
	}
	line, _ := strconv.Atoi(rest[:digits])
	return line
}

// look leaves word of where the program is, shortly before its time is up: early enough for a machine that is busy.
func look(aside *os.File, timeout int64) {
	margin := timeout / 10
	if margin < 40 {
		margin = 40
	} else if margin > 250 {
		margin = 250
	}
	time.Sleep(time.Duration(timeout-margin) * time.Millisecond)
	stack := make([]byte, 1<<16)
	if line := whereIn(stack[:runtime.Stack(stack, true)]); line > 0 {
		aside.WriteString("File \"solution.go\", line " + strconv.Itoa(line) + "\n")
	}
}
