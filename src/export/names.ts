/*
 * Names for resources, made from the ids of a document: the same id gives the same name, whatever else is there.
 */

/** What gets a name. */
export interface Named {
  readonly key: string;
  readonly type: string;
  readonly words: readonly string[];
}

/** What follows a name in a template, where all types share one list of names. */
function suffixOf(type: string): string {
  const [, , name = ''] = type.split('::');
  return name.replace(/^(VPC|Vpc|DB|EC2)(?=[A-Z])/, (start) => start.toLowerCase().replace(/^./, upper));
}

/** Logical ids: letters and digits, at most 255. */
export function logicalIds(resources: readonly Named[]): ReadonlyMap<string, string> {
  return unique(resources, ({ words, type }) => {
    const name = words.map((word) => pascal(spelt(word))).join('');
    const suffix = suffixOf(type);
    const whole = name.endsWith(suffix) ? name : `${name}${suffix}`;
    return /^\d/.test(whole) ? `R${whole}` : whole;
  });
}

/** Names of Terraform: letters, digits and underscores; those of one type differ. */
export function terraformNames<T extends Named>(
  resources: readonly T[],
  typeOf: (resource: T) => string,
): ReadonlyMap<string, string> {
  const byType = new Map<string, Named[]>();
  for (const resource of resources) {
    const type = typeOf(resource);
    byType.set(type, [...(byType.get(type) ?? []), resource]);
  }
  const all = [...byType.values()].map((each) =>
    unique(each, ({ words }) => {
      const name = words.map((word) => snake(spelt(word))).filter((part) => part !== '');
      return name.join('_').replace(/^(?=\d)/, '_');
    }),
  );
  return new Map(all.flatMap((names) => [...names]));
}

const LONGEST = 120;

/** Names that are lost in the spelling, too long, or those of others too, get a few digits of what they stand for. */
function unique(
  resources: readonly Named[],
  nameOf: (resource: Named) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = resources.map((resource) => [resource, nameOf(resource)] as const);
  for (const [, name] of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    names.map(([resource, name]) => {
      const isClear = counts.get(name.toLowerCase()) === 1 && name.length <= LONGEST;
      const isWhole = resource.words.every((word) => /^[\x20-\x7e]+$/.test(word) && /[a-z\d]/i.test(word));
      return [resource.key, isClear && isWhole ? name : `${name.slice(0, LONGEST)}X${hash(resource.key)}`];
    }),
  );
}

/** Blocks in words that stay apart when their dots and colons are gone. */
function spelt(word: string): string {
  if (word === '0.0.0.0/0') return 'anywhere';
  if (word === '::/0') return 'anywhere-ipv6';
  return /^[\da-f.:]+\/\d+$/i.test(word) ? word.replaceAll(/[.:/]/g, 'x') : word;
}

function pascal(text: string): string {
  return text
    .split(/[^A-Za-z\d]+/)
    .map((part) => part.replace(/^./, upper))
    .join('');
}

function snake(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** FNV-1a, 32 bits, over UTF-16 units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36).padStart(7, '0');
}
