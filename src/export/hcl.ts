/*
 * HCL, as Terraform's files are written: blocks with attributes, and values. Only what an export needs.
 */

/** An expression as it stands: `aws_vpc.main.id`. */
export interface Raw {
  readonly raw: string;
}

/** A block: its type and labels, and what is in it. */
export interface Block {
  readonly block: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

export type HclValue =
  string | number | boolean | Raw | readonly HclValue[] | { readonly [key: string]: HclValue };

/** Attributes in their order, then blocks. */
export interface Body {
  readonly attributes: Readonly<Record<string, HclValue>>;
  readonly blocks: readonly Block[];
}

export function formatHcl(blocks: readonly Block[]): string {
  return blocks.map((block) => `${blockLines(block, '').join('\n')}\n`).join('\n');
}

function blockLines({ block, labels, body }: Block, indent: string): readonly string[] {
  const head = [block, ...labels.map(quoted)].join(' ');
  const inner = bodyLines(body, `${indent}  `);
  return inner.length === 0 ? [`${indent}${head} {}`] : [`${indent}${head} {`, ...inner, `${indent}}`];
}

/** Equals signs of attributes on neighbouring lines stand below each other, as `terraform fmt` has them. */
function bodyLines({ attributes, blocks }: Body, indent: string): readonly string[] {
  const own = Object.entries(attributes).map(([key, value]) => [key, valueText(value, indent)] as const);
  const widths = widthsOf(own);
  const lines = own.map(([key, text], index) => `${indent}${key.padEnd(widths[index] ?? 0)} = ${text}`);
  const nested = blocks.flatMap((block, index) => [
    ...(index > 0 || lines.length > 0 ? [''] : []),
    ...blockLines(block, indent),
  ]);
  return [...lines, ...nested];
}

/** The width of the keys of each run of values on one line. A value of several lines stands by itself. */
function widthsOf(entries: readonly (readonly [string, string])[]): readonly number[] {
  const widths: number[] = [];
  let run: number[] = [];
  const close = () => {
    const width = Math.max(0, ...run.map((index) => entries[index]?.[0].length ?? 0));
    for (const index of run) widths[index] = width;
    run = [];
  };
  for (const [index, [key, text]] of entries.entries()) {
    if (!text.includes('\n')) run.push(index);
    else {
      close();
      widths[index] = key.length;
    }
  }
  close();
  return widths;
}

function valueText(value: HclValue, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isRaw(value)) return value.raw;
  if (isListOfValues(value)) {
    const items = value.map((item) => valueText(item, `${indent}  `));
    return `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value).map(
    ([key, member]) =>
      [/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key), valueText(member, `${indent}  `)] as const,
  );
  if (entries.length === 0) return '{}';
  const widths = widthsOf(entries);
  const lines = entries.map(([key, text], index) => `${indent}  ${key.padEnd(widths[index] ?? 0)} = ${text}`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function isRaw(value: HclValue): value is Raw {
  return typeof value === 'object' && 'raw' in value;
}

function isListOfValues(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

/** A text in quotes. `${` and `%{` would begin a template, and are doubled; so nothing in a text is ever evaluated. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/[$%](?=\{)/g, '$&$&')
    .replaceAll(
      /[\p{Cc}\u2028\u2029]/gu,
      (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}
