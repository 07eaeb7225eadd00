package driver

import (
	"math"
	"reflect"
	"strconv"
	"strings"
)

const (
	maxDepth = 100
	maxItems = 1_000_000
	maxNodes = 100_000
	exact    = 1 << 53
)

// A kind is a type word, taken apart.
type kind struct {
	word string
	of   []kind
}

var anyKind = kind{word: "any"}

func kindOf(sent any) kind {
	words := sent.([]any)
	return kind{words[0].(string), list(words[1:], kindOf)}
}

func list[T any](sent any, read func(any) T) []T {
	items := sent.([]any)
	found := make([]T, len(items))
	for i, item := range items {
		found[i] = read(item)
	}
	return found
}

func (k kind) item() kind {
	switch k.word {
	case "list", "linked_list", "tree", "optional":
		return k.of[0]
	case "graph":
		return kind{"list", []kind{{word: "int"}}}
	}
	return anyKind
}

// A pair is one entry of a mapping on the wire.
type pair struct{ key, value any }

// raw undoes the tags of a value that was sent.
func raw(sent any) any {
	switch value := sent.(type) {
	case []any:
		for i, item := range value {
			value[i] = raw(item)
		}
		return value
	case map[string]any:
		for tag, inner := range value {
			return tagged(tag, inner)
		}
	}
	return sent
}

func tagged(tag string, inner any) any {
	switch tag {
	case "int":
		whole, err := strconv.ParseInt(inner.(string), 10, 64)
		if err != nil {
			panic(bad{"INVALID", "the argument " + inner.(string) + " does not fit into 64 bits", 0})
		}
		return whole
	case "float":
		number, _ := strconv.ParseFloat(inner.(string), 64)
		return number
	case "str":
		var built strings.Builder
		for _, code := range inner.([]any) {
			built.WriteRune(rune(code.(int64)))
		}
		return built.String()
	case "dict":
		return list(inner, func(sent any) pair {
			entry := sent.([]any)
			return pair{raw(entry[0]), raw(entry[1])}
		})
	}
	return raw(inner)
}

func misfit(wanted reflect.Type, given string) bad {
	return bad{"COMPILE_ERROR", "a parameter is declared as " + wanted.String() + ", but the tests give " + given, 0}
}

// build makes an argument of the type that the function declares.
func build(k kind, wanted reflect.Type, value any) reflect.Value {
	if wanted.Kind() == reflect.Interface && wanted.NumMethod() == 0 && value != nil {
		return natural(k, value)
	}
	switch k.word {
	case "optional":
		if value == nil {
			return reflect.Zero(wanted)
		}
		if wanted.Kind() == reflect.Pointer && k.of[0].word != "tree" && k.of[0].word != "linked_list" {
			made := reflect.New(wanted.Elem())
			made.Elem().Set(build(k.of[0], wanted.Elem(), value))
			return made
		}
		return build(k.of[0], wanted, value)
	case "linked_list":
		return linked(k.item(), wanted, value)
	case "tree":
		return tree(k.item(), wanted, value)
	case "list", "graph":
		if wanted.Kind() != reflect.Slice {
			panic(misfit(wanted, "a list"))
		}
		items := value.([]any)
		made := reflect.MakeSlice(wanted, len(items), len(items))
		for i, item := range items {
			made.Index(i).Set(build(k.item(), wanted.Elem(), item))
		}
		return made
	case "dict":
		if wanted.Kind() != reflect.Map {
			panic(misfit(wanted, "a mapping"))
		}
		made := reflect.MakeMap(wanted)
		for _, entry := range value.([]pair) {
			made.SetMapIndex(build(k.of[0], wanted.Key(), entry.key), build(k.of[1], wanted.Elem(), entry.value))
		}
		return made
	}
	return scalar(k, wanted, value)
}

// natural is an argument for a parameter of type any.
func natural(k kind, value any) reflect.Value {
	types := map[string]reflect.Type{
		"int": reflect.TypeOf(0), "float": reflect.TypeOf(0.0), "bool": reflect.TypeOf(true), "str": reflect.TypeOf(""),
	}
	if simple, known := types[k.word]; known {
		return scalar(k, simple, value)
	}
	return reflect.ValueOf(value)
}

func scalar(k kind, wanted reflect.Type, value any) reflect.Value {
	made := reflect.New(wanted).Elem()
	switch given := value.(type) {
	case int64:
		switch {
		case made.CanInt():
			if made.OverflowInt(given) {
				panic(bad{"INVALID", "the argument " + strconv.FormatInt(given, 10) + " does not fit into an " + wanted.String(), 0})
			}
			made.SetInt(given)
			return made
		case made.CanUint():
			if given < 0 || made.OverflowUint(uint64(given)) {
				panic(bad{"INVALID", "the argument " + strconv.FormatInt(given, 10) + " does not fit into a " + wanted.String(), 0})
			}
			made.SetUint(uint64(given))
			return made
		case made.CanFloat():
			made.SetFloat(float64(given))
			return made
		}
		panic(misfit(wanted, "whole numbers"))
	case float64:
		if made.CanFloat() {
			made.SetFloat(given)
			return made
		}
		panic(misfit(wanted, "numbers"))
	case bool:
		if wanted.Kind() == reflect.Bool {
			made.SetBool(given)
			return made
		}
		panic(misfit(wanted, "booleans"))
	case string:
		return text(made, wanted, given)
	}
	return reflect.Zero(wanted)
}

func text(made reflect.Value, wanted reflect.Type, given string) reflect.Value {
	letters := []rune(given)
	switch {
	case wanted.Kind() == reflect.String:
		made.SetString(given)
	case wanted.Kind() == reflect.Int32 && len(letters) == 1:
		made.SetInt(int64(letters[0]))
	case wanted.Kind() == reflect.Uint8 && len(given) == 1:
		made.SetUint(uint64(given[0]))
	case wanted.Kind() == reflect.Slice && wanted.Elem().Kind() == reflect.Uint8:
		made.SetBytes([]byte(given))
	case wanted.Kind() == reflect.Slice && wanted.Elem().Kind() == reflect.Int32:
		made.Set(reflect.ValueOf(letters).Convert(wanted))
	default:
		panic(misfit(wanted, "text"))
	}
	return made
}

func node(wanted reflect.Type, fields ...string) {
	if wanted.Kind() != reflect.Pointer || wanted.Elem().Kind() != reflect.Struct {
		panic(misfit(wanted, "nodes"))
	}
	for _, name := range fields {
		if _, found := wanted.Elem().FieldByName(name); !found {
			panic(bad{"COMPILE_ERROR", wanted.Elem().Name() + " has no field " + name, 0})
		}
	}
}

func linked(item kind, wanted reflect.Type, value any) reflect.Value {
	node(wanted, "Val", "Next")
	head := reflect.Zero(wanted)
	values, _ := value.([]any)
	for i := len(values) - 1; i >= 0; i-- {
		made := reflect.New(wanted.Elem())
		made.Elem().FieldByName("Val").Set(build(item, made.Elem().FieldByName("Val").Type(), values[i]))
		made.Elem().FieldByName("Next").Set(head)
		head = made
	}
	return head
}

func tree(item kind, wanted reflect.Type, value any) reflect.Value {
	node(wanted, "Val", "Left", "Right")
	values, _ := value.([]any)
	grow := func(value any) reflect.Value {
		made := reflect.New(wanted.Elem())
		made.Elem().FieldByName("Val").Set(build(item, made.Elem().FieldByName("Val").Type(), value))
		return made
	}
	if len(values) == 0 || values[0] == nil {
		return reflect.Zero(wanted)
	}
	parents := []reflect.Value{grow(values[0])}
	root := parents[0]
	next := 1
	for at := 0; at < len(parents); at++ {
		for _, side := range []string{"Left", "Right"} {
			if next < len(values) && values[next] != nil {
				child := grow(values[next])
				parents[at].Elem().FieldByName(side).Set(child)
				parents = append(parents, child)
			}
			next++
		}
	}
	return root
}

// An encoder writes one answer.
type encoder struct {
	text strings.Builder
	left int
}

func (e *encoder) spend(items int) {
	e.left -= items
	if e.left < 0 {
		panic(bad{"OLE", "the value is too big", 0})
	}
}

func (e *encoder) one(k kind, value reflect.Value, depth int) {
	if depth > maxDepth {
		panic(bad{"INVALID", "the value is nested more than 100 deep, or contains itself", 0})
	}
	if value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	if !value.IsValid() {
		e.text.WriteString("null")
		return
	}
	switch {
	case k.word == "linked_list":
		e.many(k.item(), chain(value), depth)
		return
	case k.word == "tree":
		e.levels(k.item(), value, depth)
		return
	case k.word == "optional" && value.Kind() == reflect.Pointer && value.IsNil():
		e.text.WriteString("null")
		return
	case k.word == "optional":
		e.one(k.of[0], value, depth)
		return
	}
	e.plain(k, value, depth)
}

func (e *encoder) plain(k kind, value reflect.Value, depth int) {
	letter := k.word == "str"
	switch {
	case letter && value.Kind() == reflect.Slice && value.Type().Elem().Kind() == reflect.Uint8:
		e.string(string(value.Bytes()))
	case letter && value.Kind() == reflect.Slice && value.Type().Elem().Kind() == reflect.Int32:
		e.string(string(value.Convert(reflect.TypeOf([]rune{})).Interface().([]rune)))
	case letter && (value.Kind() == reflect.Uint8 || value.Kind() == reflect.Int32):
		e.string(value.Convert(reflect.TypeOf("")).String())
	case value.Kind() == reflect.Bool:
		e.text.WriteString(strconv.FormatBool(value.Bool()))
	case value.Kind() == reflect.String:
		e.string(value.String())
	case value.CanInt():
		e.whole(k, strconv.FormatInt(value.Int(), 10), value.Int() > -exact && value.Int() < exact)
	case value.CanUint():
		e.whole(k, strconv.FormatUint(value.Uint(), 10), value.Uint() < exact)
	case value.CanFloat():
		e.float(value.Float())
	case value.Kind() == reflect.Slice && value.IsNil() && k.word == "any":
		e.text.WriteString("null")
	case value.Kind() == reflect.Slice || value.Kind() == reflect.Array:
		items := make([]reflect.Value, value.Len())
		e.spend(len(items))
		for i := range items {
			items[i] = value.Index(i)
		}
		e.many(k.item(), items, depth)
	case value.Kind() == reflect.Map:
		e.mapping(k, value, depth)
	case value.Kind() == reflect.Pointer && value.IsNil():
		e.text.WriteString("null")
	case value.Kind() == reflect.Pointer:
		e.one(k, value.Elem(), depth+1)
	default:
		panic(bad{"INVALID", "a value of type " + value.Type().String() + " is not a plain value", 0})
	}
}

func (e *encoder) string(text string) {
	e.spend(len(text) >> 3)
	e.text.WriteString(quoted(text))
}

func (e *encoder) whole(k kind, digits string, small bool) {
	switch {
	case !small:
		e.text.WriteString(`{"int":"` + digits + `"}`)
	case k.word == "float":
		e.text.WriteString(digits + ".0")
	default:
		e.text.WriteString(digits)
	}
}

func (e *encoder) float(number float64) {
	switch {
	case math.IsNaN(number):
		e.text.WriteString(`{"float":"nan"}`)
	case math.IsInf(number, 0):
		e.text.WriteString(`{"float":"` + strings.TrimPrefix(strings.ToLower(strconv.FormatFloat(number, 'g', -1, 64)), "+") + `"}`)
	default:
		digits := strconv.FormatFloat(number, 'g', -1, 64)
		if !strings.ContainsAny(digits, ".e") {
			digits += ".0"
		}
		e.text.WriteString(digits)
	}
}

func (e *encoder) many(item kind, values []reflect.Value, depth int) {
	e.text.WriteByte('[')
	for i, value := range values {
		if i > 0 {
			e.text.WriteByte(',')
		}
		e.one(item, value, depth+1)
	}
	e.text.WriteByte(']')
}

func (e *encoder) mapping(k kind, value reflect.Value, depth int) {
	keys, items := anyKind, anyKind
	if k.word == "dict" {
		keys, items = k.of[0], k.of[1]
	}
	e.spend(value.Len())
	e.text.WriteString(`{"dict":[`)
	entries := value.MapRange()
	for first := true; entries.Next(); first = false {
		if !first {
			e.text.WriteByte(',')
		}
		e.text.WriteByte('[')
		e.one(keys, entries.Key(), depth+1)
		e.text.WriteByte(',')
		e.one(items, entries.Value(), depth+1)
		e.text.WriteByte(']')
	}
	e.text.WriteString(`]}`)
}

func chain(head reflect.Value) []reflect.Value {
	node(head.Type(), "Val", "Next")
	found := []reflect.Value{}
	seen := map[uintptr]bool{}
	for ; !head.IsNil(); head = head.Elem().FieldByName("Next") {
		if seen[head.Pointer()] {
			panic(bad{"INVALID", "the linked list comes back to a node it has already passed, so it never ends", 0})
		}
		if len(seen) >= maxNodes {
			panic(bad{"OLE", "the linked list is too long to read", 0})
		}
		seen[head.Pointer()] = true
		found = append(found, head.Elem().FieldByName("Val"))
	}
	return found
}

func (e *encoder) levels(item kind, root reflect.Value, depth int) {
	node(root.Type(), "Val", "Left", "Right")
	seen := map[uintptr]bool{}
	found := []reflect.Value{}
	queue := []reflect.Value{root}
	for at := 0; at < len(queue); at++ {
		if queue[at].IsNil() {
			found = append(found, reflect.Value{})
			continue
		}
		if seen[queue[at].Pointer()] {
			panic(bad{"INVALID", "the same node hangs in the tree twice", 0})
		}
		if len(seen) >= maxNodes {
			panic(bad{"OLE", "the tree is too big to read", 0})
		}
		seen[queue[at].Pointer()] = true
		found = append(found, queue[at].Elem().FieldByName("Val"))
		queue = append(queue, queue[at].Elem().FieldByName("Left"), queue[at].Elem().FieldByName("Right"))
	}
	for len(found) > 0 && !found[len(found)-1].IsValid() {
		found = found[:len(found)-1]
	}
	e.many(item, found, depth)
}
