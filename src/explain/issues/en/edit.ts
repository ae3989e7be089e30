/** Why an edit of the document is refused. */
export const edit = {
  'id-taken': 'The name `{found}` is taken already. Choose another.',
  'id-ambiguous': 'With the name `{found}`, this reference would mean something else. Choose another name.',
  'still-referenced': 'This still refers to `{found}`. Change or remove it first.',
  'not-plain-data': 'This is not a value that a document can hold.',
  'no-such-place': 'The document has nothing at this place any more.',
};
