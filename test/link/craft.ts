import { deflateSync } from 'fflate';
import { toBase64url } from '../../src/link/base64url.ts';
import { checksumOf } from '../../src/link/checksum.ts';
import { dictionaryOf } from '../../src/link/dictionary.ts';
import { formatLink, packScenario } from '../../src/link/link.ts';
import { PLAIN_STATE } from '../../src/link/link-state.ts';
import { packDocument } from '../../src/link/pack.ts';

/** A link around any bytes, with the right checksum: what somebody would make who means harm. */
export function linkOfBytes(bytes: Iterable<number>, version = '1'): string {
  const content = `${version}.${toBase64url(Uint8Array.from(bytes))}`;
  return `#${content}${checksumOf(content)}`;
}

/** A link around a packed document of any bytes, or of none at all. */
export function linkOfPacked(packed: Uint8Array, head: readonly number[] = [0, 1]): string {
  return linkOfBytes([...head, ...deflateSync(packed, { level: 9, dictionary: dictionaryOf(1)! })]);
}

/** A link to any document of JSON's types, whatever the schema says of it. */
export function linkOfAnything(document: object): string {
  return linkOfPacked(packDocument(document as Record<string, unknown>));
}

/** The link to a small document that opens. */
export const SMALL = formatLink(
  packScenario({
    packetwalk: 1,
    title: 'Small',
    vpcs: { main: { cidr: '10.0.0.0/16' } },
    subnets: { a: { vpc: 'main', cidr: '10.0.1.0/24' } },
    instances: { one: { subnet: 'a' }, two: { subnet: 'a' } },
    flows: { ask: { from: 'one', to: 'two', port: 443 } },
  }),
  PLAIN_STATE,
);
