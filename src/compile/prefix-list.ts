import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { formatCidr, type Cidr } from '../net/cidr.ts';
import type { PrefixList as Written } from '../model/prefix-list.ts';
import type { PrefixList } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/**
 * What a reference to one of AWS's own lists counts for, by the end of the list's name (SG-12).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
 */
const AWS_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/cloudfront\.origin-facing$/, 55],
  [/route53-healthchecks$/, 25],
  [/vpc-lattice$/, 10],
  [/groundstation$/, 5],
  [/ec2-instance-connect$/, 2],
  [/s3express$/, 6],
  [/(s3|dynamodb)$/, 1],
];

export function compilePrefixLists(reader: Reader): Map<string, PrefixList> {
  const lists = new Map<string, PrefixList>();
  for (const [id, written] of resourcesOf(reader.scenario.prefixLists)) {
    const at = pointer('prefixLists', id);
    const entries = written.entries.map((text, index) => reader.cidr(text, child(at, 'entries', index)));
    checkEntries(reader, at, written, entries);
    lists.set(id, { id, name: written.name ?? null, at, entries, weight: weightOf(written) });
  }
  return lists;
}

/** The list of the addresses from which CloudFront asks origins (CF-3). */
export function isOriginFacing({ id, name }: Pick<PrefixList, 'id' | 'name'>): boolean {
  return /^com\.amazonaws\.global\.(ipv6\.)?cloudfront\.origin-facing$/.test(name ?? id);
}

function weightOf(written: Written): number {
  const { owner, name = '' } = written;
  const known = owner === 'aws' ? AWS_WEIGHTS.find(([ending]) => ending.test(name)) : undefined;
  return known?.[1] ?? written.maxEntries ?? written.entries.length;
}

function checkEntries(reader: Reader, at: JsonPointer, written: Written, entries: readonly Cidr[]): void {
  const seen = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const entryAt = child(at, 'entries', index);
    const found = formatCidr(entry);
    const first = seen.get(found);
    if (first !== undefined) {
      reader.report(error('duplicate-prefix-list-entry', entryAt, { found, params: { first } }));
    } else if (entry.family !== entries[0]?.family) {
      reader.report(error('prefix-list-families', entryAt, { found, rule: 'RT-16' }));
    }
    seen.set(found, first ?? index);
  }
  if (written.maxEntries !== undefined && entries.length > written.maxEntries) {
    const params = { count: entries.length, most: written.maxEntries };
    const details = { found: String(written.maxEntries), params, rule: 'SG-12' };
    reader.report(error('prefix-list-too-long', child(at, 'maxEntries'), details));
  }
}
