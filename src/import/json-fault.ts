/** A token of JSON, or the space between two: each tried where the one before it ended. */
const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/**
 * The offset at which a text stops being JSON, as engines do not all say it; its length where it is cut off, or whole.
 * Reads the text once and remembers only how it is nested.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const past = (pattern: RegExp): boolean => {
    const token = pattern;
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return false;
    at = token.lastIndex;
    return true;
  };
  /** Past `"key" :`, with the space around it. */
  const pastKey = (): boolean => {
    past(SPACE);
    if (text[at] !== '"' || !past(SCALAR)) return false;
    past(SPACE);
    if (text[at] !== ':') return false;
    at++;
    return true;
  };
  for (;;) {
    past(SPACE);
    const mark = text[at];
    if (mark === '{' || mark === '[') {
      at++;
      past(SPACE);
      if (text[at] !== (mark === '{' ? '}' : ']')) {
        open.push(mark);
        if (mark === '{' && !pastKey()) return at;
        continue;
      }
      at++;
    } else if (!past(SCALAR)) return at;
    // A value has ended, and with it perhaps those around it.
    for (;;) {
      past(SPACE);
      const around = open.at(-1);
      if (around === undefined) return at;
      if (text[at] === ',') {
        at++;
        if (around === '{' && !pastKey()) return at;
        break;
      }
      if (text[at] !== (around === '{' ? '}' : ']')) return at;
      at++;
      open.pop();
    }
  }
}
