/** What can be wrong with a document before it is a network: its text, its keys, its types. */
export const document = {
  'text-too-large':
    'This document has {found} characters. At most {most} are read: leave parts of the network out, or split it.',
  'text-too-large/tokens':
    'This document has more than {most} words and signs, which is more than is read. Leave parts of the network out, or split it.',
  'not-text':
    'This is not a text file: it has the control character {character}. A scenario is written in YAML or JSON.',
  'empty-document': 'This document is empty. A scenario begins with `packetwalk: 1`.',
  'several-documents': 'A second document begins here with `---`. A file holds one scenario.',
  'not-a-map':
    'This is not a scenario. A scenario is a map of keys and values that begins with `packetwalk: 1`.',
  'not-a-map/list':
    'This document is a list. A scenario is a map of keys and values that begins with `packetwalk: 1`.',
  'too-deep': 'Maps and lists stand in each other more than {most} deep here. No scenario needs that.',

  'yaml-syntax': 'This is not valid YAML, and so neither YAML nor JSON.',
  'yaml-syntax/unclosed-quote': 'The quotation mark that opens here is never closed.',
  'yaml-syntax/unclosed-bracket':
    'A `{` or `[` before this place is not closed. Its `}` or `]` is expected here.',
  'yaml-syntax/missing-colon': 'A key needs a colon and a space after it, on the same line: `key: value`.',
  'yaml-syntax/long-key':
    'What is read as one key here runs over several lines. A comma is missing between two values, or a colon after a key.',
  'yaml-syntax/missing-comma': 'A comma is missing before this: `{ a: 1, b: 2 }`.',
  'yaml-syntax/missing-space': 'A space is missing here. YAML wants one after a colon and before a comment.',
  'yaml-syntax/tab-as-indent':
    'A tab is used for indentation here. YAML allows spaces only: replace the tab with spaces.',
  'yaml-syntax/bad-indent':
    'This line is indented differently from its neighbours. Keys of one map, and items of one list, start in one column.',
  'yaml-syntax/bad-escape':
    'The backslash in this text begins nothing known. Write `\\\\` for a backslash itself.',
  'yaml-syntax/bad-start': 'A text cannot begin with this character. Put the text in quotation marks.',
  'yaml-syntax/two-on-a-line':
    'Two keys stand on one line here. Write the second on a line of its own, or put both in braces: `{ a: 1, b: 2 }`.',
  'yaml-syntax/bad-anchor': 'The `&name`, `*name` or `!tag` here is misplaced or has no name.',
  'yaml-syntax/bad-directive':
    'The line that begins with `%` is not a YAML directive. A scenario needs none.',
  'yaml-syntax/unexpected':
    'This does not fit here. Look for a stray or missing bracket, comma or quotation mark just before it.',

  tag: 'The tag `{found}` is not allowed. If this is a CloudFormation template, import it instead of opening it as a scenario.',
  'duplicate-key':
    'The key `{found}` is already on line {firstLine}, column {firstColumn}. Each key stands once in its map.',
  'bad-key': 'A key must be a plain text or a number.',
  'forbidden-key': 'The name `{found}` is not allowed as a key or as an id. Choose another.',
  'merge-key':
    'The merge key `<<` is not supported. Write the keys out, or let an alias stand for the whole value.',
  'unknown-alias':
    'The alias `*{found}` refers to an anchor `&{found}` that is not in the document before it.',
  'circular-alias':
    'The alias `*{found}` stands inside what its anchor `&{found}` marks, so it would contain itself.',
  'too-many-aliases':
    'The aliases of this document stand for more than {most} values together. Write the values out.',
  'trailing-comma': 'There is a comma after the last value. It is read all the same, but is not valid JSON.',

  'missing-version': 'The version of the document is missing. Write `{suggestion}` as its first line.',
  'unknown-version': 'This is a document of version `{found}`. This program reads version {expected}.',

  'unknown-key': 'The key `{found}` is not known here.',
  'missing-key': 'The key `{key}` is missing here.',
  'empty-value': 'The key `{key}` has no value. Write {types:wanted}, or leave the key out.',
  'wrong-type': '`{found}` is {types:type}, and this must be {types:wanted}.',
  'wrong-type/list': 'This is a list, and must be {types:wanted}.',
  'wrong-type/map': 'This is a map of keys and values, and must be {types:wanted}.',
  'not-one-of': '`{found}` is not one of the values allowed here: {expected}.',
  'not-one-of/none': 'This must be one of {expected}.',
  'number-too-large': '`{found}` is too large. The largest number allowed here is {most}.',
  'number-too-small': '`{found}` is too small. The smallest number allowed here is {least}.',
  'text-too-long': 'This text is too long. At most {most} characters are allowed here.',
  'empty-text': 'This text is empty. Write at least {least} character.',
  'list-too-long': 'This list is too long. It can have at most {most} items.',
  'list-too-short': 'This list is too short. It needs at least {least} item, or leave the key out.',
  'bad-characters': '`{found}` has a control character, such as a tab or a line break. Leave it out.',
  'bad-id': '`{found}` cannot be the id of a resource.',
  'bad-id/empty': 'The id of a resource is empty. Give the resource a name.',
  'bad-id/too-long': 'The id `{found}` is too long. An id has at most 255 characters.',
  'bad-id/control-character':
    'The id `{found}` has a control character, such as a tab or a line break. Leave it out.',
  'exactly-one-of': 'Only one of {keys} can be given, and {count} are.',
  'exactly-one-of/0': 'One of {keys} is missing.',
  'missing-ports':
    'A rule for {protocol} must say which ports it is for. For every port, write `{suggestion}`.',
  'icmp-ignored': 'AWS ignores ICMP types and codes in a rule for {protocol}, so `{found}` has no effect.',
};
