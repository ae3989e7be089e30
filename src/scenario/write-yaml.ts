/** The longest line on which a map or a list is written whole, its indentation and its key counted. */
const LONGEST_LINE = 110;

/** Plain in YAML 1.2 and in what programs of YAML 1.1 make of it, in a flow collection or out of one. */
const PLAIN =
  /^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}_./:@+()-]*( [\p{L}\p{M}\p{N}_./@+()-][\p{L}\p{M}\p{N}_./:@+()-]*)*$/u;

/** Texts that one YAML or the other takes for nothing, yes, no, a number, a time or a date. */
const NOT_TEXT =
  /^(~|null|true|false|yes|no|on|off|y|n|[-+]?(\d[\d_]*(:[\d_]+)*(\.[\d_]*)?|\.[\d_]+)(e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(inf|nan)|\d{4}-\d{1,2}-\d{1,2}.*)$/i;

/** What a JSON text may hold as it is, and YAML may not. */
const TO_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes a value of JSON's types as YAML. Maps and lists stand on a line of their own where they fit, as rules, routes
 * and subnets read best; lists of maps and the collections at the top never do.
 */
export function writeYaml(document: Readonly<Record<string, unknown>>): string {
  return `${mapLines(document, 0, 0).join('\n')}\n`;
}

/** `depth` counts the maps and lists around, `indent` the spaces: an item of a list is deeper by its dash too. */
function mapLines(map: object, indent: number, depth: number): readonly string[] {
  return Object.entries(map).flatMap(([key, value]: [string, unknown]) => {
    const head = `${' '.repeat(indent)}${quoted(key)}:`;
    const line = onOneLine(value, depth + 1);
    if (line !== undefined && head.length + 1 + line.length <= LONGEST_LINE) return [`${head} ${line}`];
    if (typeof value === 'string') return textLines(head, value, indent + 2);
    if (Array.isArray(value)) return [head, ...listLines(value, indent + 2, depth + 1)];
    if (isMap(value)) return [head, ...mapLines(value, indent + 2, depth + 1)];
    return [`${head} ${scalar(value)}`];
  });
}

function listLines(list: readonly unknown[], indent: number, depth: number): readonly string[] {
  return list.flatMap((item) => {
    const dash = `${' '.repeat(indent)}-`;
    const line = onOneLine(item, depth + 1);
    if (line !== undefined && dash.length + 1 + line.length <= LONGEST_LINE) return [`${dash} ${line}`];
    if (typeof item === 'string') return textLines(dash, item, indent + 2);
    if (!Array.isArray(item) && !isMap(item)) return [`${dash} ${scalar(item)}`];
    const lines = Array.isArray(item)
      ? listLines(item, indent + 2, depth + 1)
      : mapLines(item, indent + 2, depth + 1);
    // The first line moves up beside the dash.
    return lines.map((text, index) => (index === 0 ? `${dash}${text.slice(dash.length)}` : text));
  });
}

/** Undefined for what is to stand on lines of its own. Its length is the caller's to judge. */
function onOneLine(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string' && isBlockText(value)) return undefined;
  if (Array.isArray(value)) {
    if (value.some((item) => isMap(item))) return undefined;
    const items = value.map((item) => onOneLine(item, depth + 1));
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (!isMap(value)) return scalar(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  if (depth === 1 && entries.some(([, inside]) => isMap(inside))) return undefined;
  const items = entries.map(([key, inside]) => {
    const line = onOneLine(inside, depth + 1);
    return line === undefined ? undefined : `${quoted(key)}: ${line}`;
  });
  return items.includes(undefined) ? undefined : `{ ${items.join(', ')} }`;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function quoted(text: string): string {
  if (PLAIN.test(text) && !/:( |$)/.test(text) && !NOT_TEXT.test(text)) return text;
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(TO_ESCAPE, escaped);
}

/** Texts of several lines that a literal block can hold as they are. */
function isBlockText(text: string): boolean {
  if (!/^[^\s].*\n/.test(text) || text.endsWith('\n\n')) return false;
  return !/[^\P{C}\n]|[\u2028\u2029]|^ +$/mu.test(text);
}

function textLines(head: string, text: string, indent: number): readonly string[] {
  if (!isBlockText(text)) return [`${head} ${quoted(text)}`];
  const endsWithBreak = text.endsWith('\n');
  const lines = (endsWithBreak ? text.slice(0, -1) : text).split('\n');
  const indented = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return [`${head} ${endsWithBreak ? '|' : '|-'}`, ...indented];
}
