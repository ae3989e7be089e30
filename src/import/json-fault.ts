/** A token of JSON, or the space between two: each tried where the one before it ended. */
const SPACE = /[ \t\n\r]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What ends the plain part of a string: a quote, an escape, or what may not stand in it. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

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
  const pastString = (): boolean => {
    const start = at;
    for (at++; ;) {
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(text);
      at = special?.index ?? text.length;
      if (special?.[0] === '"') {
        at++;
        return true;
      }
      if (special?.[0] === '\\' && past(ESCAPE)) continue;
      at = start;
      return false;
    }
  };
  const pastScalar = (): boolean => (text[at] === '"' ? pastString() : past(NUMBER_OR_WORD));
  /** Past `"key" :`, with the space around it. */
  const pastKey = (): boolean => {
    past(SPACE);
    if (text[at] !== '"' || !pastString()) return false;
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
    } else if (!pastScalar()) return at;
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
