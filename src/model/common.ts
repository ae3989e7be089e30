import { z } from 'zod';
import { parseCidr } from '../net/cidr.ts';
import { parseIp } from '../net/ip.ts';
import { parsePortRange } from '../net/port-range.ts';
import { formatProtocol, hasPorts, parseProtocol } from '../net/protocol.ts';
import type { ParseError } from '../net/parse-error.ts';
import type { Result } from '../base/result.ts';

/**
 * The marks a schema leaves on a value that has the right JSON type and the wrong content.
 * `scenario/` turns them into issues; the sentences are in the message catalogues.
 */
export type ContentIssue =
  | {
      readonly code: 'bad-value';
      /** What the value should be: `address`, `cidr`, `ports`, `protocol` … */
      readonly wanted: string;
      /** The parser's own finding, as a key of the message catalogue. */
      readonly kind: string;
      readonly expected: string;
    }
  /** Of these keys, with spaces between, a map has `count` and should have one. */
  | { readonly code: 'exactly-one-of'; readonly keys: string; readonly count: number }
  | {
      readonly code: 'missing-ports';
      readonly protocol: string;
      readonly suggestion: string;
      readonly rule: string;
    };

type MapOfUnknown = Readonly<Record<string, unknown>>;

/**
 * A check of several keys of a map. It also runs when one of them is wrong by itself, so that all mistakes are found
 * at once: it must not rely on the types of their values.
 */
function acrossKeys(check: (value: MapOfUnknown) => ContentIssue | undefined) {
  const refinement = (value: MapOfUnknown, context: z.RefinementCtx<MapOfUnknown>): void => {
    const params = check(value);
    if (params !== undefined) context.addIssue({ code: 'custom', params: { ...params } });
  };
  const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return [refinement, { when: (payload: { readonly value: unknown }) => isMap(payload.value) }] as const;
}

/** For `superRefine`: exactly one of these keys must be there. */
export function exactlyOneOf(...keys: readonly string[]) {
  return acrossKeys((value) => {
    const count = keys.filter((key) => value[key] !== undefined).length;
    return count === 1 ? undefined : { code: 'exactly-one-of', keys: keys.join(' '), count };
  });
}

/** For `superRefine`: a rule for TCP or UDP says which ports (NACL-9). Nobody is to guess that none means all. */
export function portsWherePortsExist(rule: string, ...protocolKeys: readonly string[]) {
  return acrossKeys((value) => {
    if (value['ports'] !== undefined) return undefined;
    for (const key of protocolKeys) {
      const written = value[key];
      const protocol =
        typeof written === 'string' || typeof written === 'number' ? parseProtocol(written) : undefined;
      if (protocol?.ok === true && hasPorts(protocol.value)) {
        const name = formatProtocol(protocol.value);
        return { code: 'missing-ports', protocol: name, suggestion: 'ports: all', rule };
      }
    }
    return undefined;
  });
}

function parsedBy(wanted: string, parse: (text: string) => Result<unknown, ParseError>) {
  return (value: string | number, context: Pick<z.RefinementCtx, 'addIssue'>) => {
    const parsed = parse(String(value));
    if (parsed.ok) return;
    const { kind, expected } = parsed.error;
    const params: ContentIssue = { code: 'bad-value', wanted, kind, expected };
    context.addIssue({ code: 'custom', params: { ...params } });
  };
}

/** The id of a resource: unique in its collection. Real AWS ids (`i-0abc…`) are valid. */
export const idSchema = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^\p{Cc}]*$/u)
  .meta({ id: 'id', description: 'The id of a resource.' });

/** A reference to a resource of the collection that the description names. */
export function referenceTo(collection: string) {
  return idSchema.meta({ description: `An id of ${collection}.`, references: collection });
}

export const addressSchema = z
  .string()
  .superRefine(parsedBy('address', parseIp))
  .meta({ id: 'address', description: 'An IPv4 or IPv6 address.', examples: ['10.0.1.10', '2001:db8::10'] });

export const cidrSchema = z
  .string()
  .superRefine(parsedBy('cidr', parseCidr))
  .meta({ id: 'cidr', description: 'A CIDR block.', examples: ['10.0.0.0/16', '2001:db8::/56'] });

/** `10.0.0.0/16`, `10.0.0`, `2001:db8::/99999`: nobody calls a resource so. */
const LOOKS_LIKE_ADDRESS = /^(\d+\.[\d.]*|[\da-f]*:[\da-f:.]*)(\/.*)?$/i;

/** A block, or the id of a resource of these collections. What looks like an address is meant for a block. */
export function cidrOrReferenceTo(...collections: readonly string[]) {
  const mustBeBlock = parsedBy('cidr', parseCidr);
  return z.union([cidrSchema, ...collections.map(referenceTo)]).superRefine((value, context) => {
    if (LOOKS_LIKE_ADDRESS.test(value)) mustBeBlock(value, context);
  });
}

export const portsSchema = z
  .union([z.int(), z.string()])
  .superRefine(parsedBy('ports', parsePortRange))
  .meta({
    id: 'ports',
    description: 'A port, a range of ports, or all.',
    examples: [3306, '1024-65535', 'all'],
  });

export const portSchema = z.int().min(0).max(65535).meta({ id: 'port', description: 'A port, 0 to 65535.' });

export const protocolSchema = z
  .union([z.string(), z.int()])
  .superRefine(parsedBy('protocol', parseProtocol))
  .meta({
    id: 'protocol',
    description: 'A protocol by name or number; all (or -1) for every protocol.',
    examples: ['tcp', 'udp', 'icmp', 'icmpv6', 'all', 47],
  });

export const icmpNumberSchema = z
  .int()
  .min(-1)
  .max(255)
  .meta({ description: 'An ICMP type or code, 0 to 255; -1 for any.' });

/** A record of resources by id. */
export function collectionOf<Schema extends z.ZodType>(schema: Schema) {
  return z.record(idSchema, schema);
}

/** What people call it, where the id is not what they say. */
export const nameSchema = z.string().max(255).meta({ description: 'A name for people (the Name tag).' });
