package driver

import (
	"reflect"
	"strings"
)

// A method of a class that is asked for: what it takes and gives.
type method struct {
	takes []kind
	gives kind
}

func methodsOf(sent any) map[string]method {
	found := map[string]method{}
	known, _ := sent.(map[string]any)
	for name, types := range known {
		pair := types.([]any)
		found[name] = method{list(pair[0], kindOf), kindOf(pair[1])}
	}
	return found
}

// exported spells a name the way Go shows it to others: is_empty becomes IsEmpty.
func exported(name string) string {
	var built strings.Builder
	for _, part := range strings.Split(name, "_") {
		if part != "" {
			built.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return built.String()
}

// unmade says why the constructor can't serve; "" when it can.
func unmade(constructor reflect.Type, name string, methods map[string]method) string {
	if why := unfit(constructor, methods[name].takes, false); why != "" || constructor.NumOut() != 1 {
		return "the constructor of " + name + " should give one value and take what the tests give"
	}
	made := constructor.Out(0)
	if made.Kind() != reflect.Pointer {
		made = reflect.PointerTo(made)
	}
	for wanted, types := range methods {
		if wanted == name {
			continue
		}
		found, ok := made.MethodByName(exported(wanted))
		if !ok {
			return "your type " + name + " has no method called " + exported(wanted)
		}
		if found.Type.NumIn()-1 != len(types.takes) || found.Type.NumOut() > 1 {
			return exported(wanted) + " should take " + counted(len(types.takes), "parameter") + " and give at most one value"
		}
	}
	return ""
}

// object makes an object for a case and calls its methods in turn.
func (e *encoder) object(constructor reflect.Value, name string, methods map[string]method, input []any) {
	arguments := input[1].([]any)
	var made reflect.Value
	e.text.WriteByte('[')
	for i, operation := range input[0].([]any) {
		if i > 0 {
			e.text.WriteByte(',')
		}
		types, sent := methods[operation.(string)], arguments[i].([]any)
		if operation == name {
			made = addressed(constructor.Call(given(types.takes, constructor.Type(), sent))[0])
			e.text.WriteString("null")
			continue
		}
		call := made.MethodByName(exported(operation.(string)))
		gave := call.Call(given(types.takes, call.Type(), sent))
		if len(gave) == 0 || types.gives.word == "none" {
			e.text.WriteString("null")
		} else {
			e.one(types.gives, gave[0], 1)
		}
	}
	e.text.WriteByte(']')
}

func given(kinds []kind, call reflect.Type, sent []any) []reflect.Value {
	found := make([]reflect.Value, len(sent))
	for i, value := range sent {
		found[i] = build(kinds[i], call.In(i), raw(value))
	}
	return found
}

// addressed is a pointer to the value, so that methods on pointers are there as well.
func addressed(value reflect.Value) reflect.Value {
	if value.Kind() == reflect.Pointer {
		return value
	}
	made := reflect.New(value.Type())
	made.Elem().Set(value)
	return made
}
