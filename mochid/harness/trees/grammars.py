"""What the grammars of JavaScript, Java and Go call the things that the checks ask about, as tables.

A line of a table is `their node type`, our kind, and `ours=theirs` for each field; `*` stands for the children that have no field,
`-` as a kind for a node that stands for its only child. What no line names becomes "other", and its children are looked at.
Rules: data only.
"""

from collections.abc import Callable

from msgspec import Struct


class Shape(Struct, frozen=True):
    """How one node type becomes one of our kinds."""

    kind: str
    fields: dict[str, str] = {}


def _table(text: str) -> dict[str, Shape]:
    shapes: dict[str, Shape] = {}
    for line in text.strip().splitlines():
        theirs, kind, *pairs = line.split()
        shapes[theirs] = Shape(kind, dict(pair.split("=", 1) for pair in pairs))
    return shapes


class Grammar(Struct, frozen=True):
    """One language: its table, what its programs call things, and where its parser comes from."""

    name: str
    """As people say it."""
    package: str
    shapes: dict[str, Shape]
    leaves: frozenset[str]
    """Fields whose nodes are kept as text alone: types."""
    builtins: frozenset[str]
    """Names of the language's own that a candidate may hide."""
    holds_text: Callable[[str], bool]
    """Whether this type, as it is written, is a text that is copied when it grows."""


_JAVASCRIPT = """
function_declaration function name=name parameters=parameters body=body
generator_function_declaration generator name=name parameters=parameters body=body
function_expression function name=name parameters=parameters body=body
generator_function generator name=name parameters=parameters body=body
arrow_function function parameters=parameters parameters=parameter body=body
method_definition function name=name parameters=parameters body=body
class_declaration class name=name body=body
class class name=name body=body
class_body block
field_definition assign targets=property value=value
formal_parameters parameters
assignment_pattern default targets=left value=right
rest_pattern rest names=*
statement_block block
program block
expression_statement -
parenthesized_expression -
else_clause -
export_statement -
labeled_statement - only=body
if_statement if test=condition then=consequence other=alternative
for_statement for first=initializer test=condition step=increment body=body
for_in_statement each binds=left op=operator over=right body=body
while_statement while test=condition body=body
do_statement do test=condition body=body
return_statement return value=*
throw_statement throw value=*
break_statement break label=label
continue_statement continue label=label
yield_expression yield value=*
await_expression -
switch_statement switch value=value cases=body
switch_body block
switch_case case value=value body=body
switch_default default body=body
try_statement try body=body handlers=handler finally=finalizer
catch_clause handler body=body
finally_clause -
variable_declarator assign targets=name value=value
lexical_declaration declare kind=kind
variable_declaration declare kind=kind
assignment_expression assign targets=left value=right
augmented_assignment_expression assign targets=left op=operator value=right
update_expression update targets=argument
call_expression call function=function arguments=arguments
new_expression new type=constructor arguments=arguments
arguments arguments
member_expression member object=object name=property
subscript_expression index object=object index=index
binary_expression binary left=left op=operator right=right
unary_expression unary op=operator value=argument
ternary_expression ternary test=condition then=consequence other=alternative
array list
array_pattern pattern
object_pattern pattern
object record
pair pair key=key value=value
spread_element spread value=*
identifier name
shorthand_property_identifier name
shorthand_property_identifier_pattern name
private_property_identifier word
property_identifier word
this this
super this
number number
string text
template_string template
true true
false false
null nothing
undefined nothing
"""

_JAVA = """
method_declaration function name=name parameters=parameters body=body gives=type
constructor_declaration maker name=name parameters=parameters body=body
compact_constructor_declaration maker name=name body=body
lambda_expression function parameters=parameters body=body
class_declaration class name=name body=body
record_declaration class name=name body=body
enum_declaration class name=name body=body
interface_declaration class name=name body=body
class_body block
interface_body block
constructor_body block
formal_parameters parameters
inferred_parameters parameters
formal_parameter parameter names=name type=type
spread_parameter rest names=*
block block
program block
expression_statement -
parenthesized_expression -
labeled_statement last
cast_expression - only=value
if_statement if test=condition then=consequence other=alternative
for_statement for first=init test=condition step=update body=body
enhanced_for_statement each binds=name over=value body=body type=type
while_statement while test=condition body=body
do_statement do test=condition body=body
return_statement return value=*
throw_statement throw value=*
break_statement break label=*
continue_statement continue label=*
yield_statement yield value=*
switch_expression switch value=condition cases=body
switch_block block
switch_block_statement_group case body=*
switch_rule case body=*
switch_label label
try_statement try body=body handlers=*
try_with_resources_statement try body=body handlers=*
catch_clause handler body=body
finally_clause finally body=*
local_variable_declaration declare type=type
field_declaration declare type=type
variable_declarator assign targets=name value=value
assignment_expression assign targets=left op=operator value=right
update_expression update targets=*
method_invocation call object=object name=name arguments=arguments
object_creation_expression new type=type arguments=arguments
array_creation_expression new type=type value=value
argument_list arguments
field_access member object=object name=field
array_access index object=array index=index
binary_expression binary left=left op=operator right=right
unary_expression unary op=operator value=operand
ternary_expression ternary test=condition then=consequence other=alternative
array_initializer list
identifier name
this this
super this
decimal_integer_literal number
hex_integer_literal number
decimal_floating_point_literal number
string_literal text
character_literal letter
true true
false false
null_literal nothing
"""

_GO = """
function_declaration function name=name parameters=parameters body=body gives=result
method_declaration function name=name parameters=parameters body=body gives=result receiver=receiver
func_literal function parameters=parameters body=body gives=result
type_spec class name=name
parameter_list parameters
parameter_declaration parameter names=name type=type
variadic_parameter_declaration rest names=name
block block
source_file block
statement_list block
expression_statement -
parenthesized_expression -
labeled_statement last
literal_element -
expression_list -
if_statement if first=initializer test=condition then=consequence other=alternative
for_statement for body=body head=*
for_clause head first=initializer test=condition step=update
range_clause range binds=left over=right
return_statement return value=*
break_statement break label=*
continue_statement continue label=*
fallthrough_statement fallthrough
expression_switch_statement switch value=value cases=* first=initializer
type_switch_statement switch value=value cases=*
select_statement switch cases=*
expression_case case value=value body=*
type_case case body=*
communication_case case body=*
default_case default body=*
short_var_declaration short targets=left value=right
var_declaration declare
var_spec_list block
var_spec assign targets=name value=value type=type
const_spec assign targets=name value=value
assignment_statement assign targets=left op=operator value=right
inc_statement update targets=*
dec_statement update targets=*
call_expression call function=function arguments=arguments
composite_literal new type=type value=body
literal_value list
keyed_element pair key=key value=value
argument_list arguments
selector_expression member object=operand name=field
index_expression index object=operand index=index
slice_expression slice object=operand start=start end=end
binary_expression binary left=left op=operator right=right
unary_expression unary op=operator value=operand
variadic_argument spread value=*
send_statement send
go_statement go
defer_statement go
identifier name
field_identifier word
int_literal number
float_literal number
interpreted_string_literal text
raw_string_literal text
rune_literal letter
true true
false false
nil nothing
"""

GRAMMARS = {
    "javascript": Grammar(
        "JavaScript",
        "tree_sitter_javascript",
        _table(_JAVASCRIPT),
        frozenset(),
        frozenset(
            (
                "Map",
                "Set",
                "Array",
                "Object",
                "String",
                "Number",
                "Math",
                "JSON",
                "Symbol",
                "Promise",
                "parseInt",
                "isNaN",
            )
        ),
        lambda kind: False,  # engines build texts as ropes
    ),
    "java": Grammar(
        "Java",
        "tree_sitter_java",
        _table(_JAVA),
        frozenset(("type", "dimensions", "modifiers", "type_arguments", "type_parameters")),
        frozenset(),
        lambda kind: kind == "String",
    ),
    "go": Grammar(
        "Go",
        "tree_sitter_go",
        _table(_GO),
        frozenset(("type", "result", "type_parameters")),
        frozenset(
            (
                "len",
                "cap",
                "append",
                "copy",
                "delete",
                "make",
                "new",
                "max",
                "min",
                "string",
                "int",
                "float64",
                "rune",
                "byte",
            )
        ),
        lambda kind: kind == "string",
    ),
}
