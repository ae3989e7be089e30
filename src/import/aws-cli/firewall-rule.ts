import { defined, normalised } from '../resources.ts';
import type { SuricataOption, SuricataRule } from './suricata.ts';

/** The variables of a rule group. */
export interface RuleVariables {
  readonly ipSets: ReadonlyMap<string, readonly string[]>;
  readonly portSets: ReadonlyMap<string, readonly string[]>;
}

type Candidate = Readonly<Record<string, unknown>>;

/** An expression for addresses or ports: what the document can say of it, and what it cannot. */
interface Side {
  /** Undefined: any. */
  readonly values: readonly (string | number)[] | undefined;
  /** What is left out of `values`, so that whether the rule matches cannot be decided. */
  readonly doubt: string | undefined;
}

const ANY: Side = { values: undefined, doubt: undefined };

/** Ranges multiply with ranges: no rule of anybody's has as many. */
const MOST_OF_ONE = 64;

/**
 * A rule of the stateful engine for the document: one for each pair of port ranges, and for each direction. What a packet
 * alone does not decide stands in its options, so that a walk says that it does not know.
 */
export function statefulRulesOf(rule: SuricataRule, variables: RuleVariables): readonly Candidate[] {
  const action = rule.action.toLowerCase();
  const { protocol, layer } = protocolOf(rule.protocol);
  const from = addresses(rule.source, variables);
  const to = addresses(rule.destination, variables);
  const fromPorts = ports(rule.sourcePort, variables);
  const toPorts = ports(rule.destinationPort, variables);
  const options = [
    ...(layer === undefined ? [] : [layer]),
    ...rule.options.filter((option) => !isDecided(option)).map(textOf),
    ...(from.doubt === undefined ? [] : [`from ${from.doubt}`]),
    ...(fromPorts.doubt === undefined ? [] : [`from ports ${fromPorts.doubt}`]),
    ...(to.doubt === undefined ? [] : [`to ${to.doubt}`]),
    ...(toPorts.doubt === undefined ? [] : [`to ports ${toPorts.doubt}`]),
  ];
  const common = {
    sid: numberOf(rule.options, 'sid', 4_294_967_295),
    action,
    priority: numberOf(rule.options, 'priority', 255),
    protocol,
    options: options.length === 0 ? undefined : options.join('; ').slice(0, 2048),
  };
  const pairs = (fromPorts.values ?? [undefined]).flatMap((own) =>
    (toPorts.values ?? [undefined]).map((other) => [own, other] as const),
  );
  return pairs.slice(0, MOST_OF_ONE).flatMap(([own, other]) => {
    const forth = defined({ ...common, from: from.values, fromPorts: own, to: to.values, ports: other });
    const back = defined({ ...common, from: to.values, fromPorts: other, to: from.values, ports: own });
    return rule.isBothWays ? [forth, back] : [forth];
  });
}

/** Protocols that lie in the packets of others: whether a flow speaks one is known only once it has spoken. */
const OVER_UDP: ReadonlySet<string> = new Set(['dhcp', 'ntp', 'quic', 'tftp', 'ikev2', 'snmp']);
const OVER_EITHER: ReadonlySet<string> = new Set(['dns', 'krb5', 'sip']);

function protocolOf(written: string): {
  readonly protocol: string | undefined;
  readonly layer: string | undefined;
} {
  const name = written.toLowerCase();
  if (name === 'ip' || name === 'any') return { protocol: undefined, layer: undefined };
  if (['tcp', 'udp', 'icmp', 'icmpv6', 'sctp'].includes(name)) return { protocol: name, layer: undefined };
  if (OVER_EITHER.has(name)) return { protocol: undefined, layer: name };
  return { protocol: OVER_UDP.has(name) ? 'udp' : 'tcp', layer: name };
}

/** What names or counts a rule, and says nothing of packets. */
const SAYING_NOTHING: ReadonlySet<string> = new Set([
  'classtype',
  'gid',
  'metadata',
  'msg',
  'noalert',
  'priority',
  'reference',
  'rev',
  'sid',
  'target',
]);

/** The first packet of a flow goes to the server. */
function isDecided({ keyword, settings }: SuricataOption): boolean {
  if (SAYING_NOTHING.has(keyword)) return true;
  return keyword === 'flow' && /^\s*(to_server|from_client)\s*$/.test(settings ?? '');
}

function textOf({ keyword, settings }: SuricataOption): string {
  return settings === undefined ? keyword : `${keyword}:${settings}`;
}

function numberOf(options: readonly SuricataOption[], keyword: string, most: number): number | undefined {
  const written = options.find((option) => option.keyword === keyword)?.settings ?? '';
  const number = /^\d{1,10}$/.test(written.trim()) ? Number(written) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

const HOME: ReadonlySet<string> = new Set(['$HOME_NET', '$EXTERNAL_NET']);
const MOST_BLOCKS = 64;

function addresses(written: string, variables: RuleVariables): Side {
  const all = membersOf(written, variables.ipSets, (name) => HOME.has(name));
  if (all === undefined || all.length > MOST_BLOCKS) return { values: undefined, doubt: shown(written) };
  if (all.includes('any')) return ANY;
  return { values: all.map((one) => (HOME.has(one) ? one : blockOf(one))), doubt: undefined };
}

/** An address is the block of it alone. */
function blockOf(written: string): string {
  if (written.includes('/')) return normalised(written) ?? written;
  return written.includes(':') ? `${written}/128` : `${written}/32`;
}

function ports(written: string, variables: RuleVariables): Side {
  const all = membersOf(written, variables.portSets, () => false);
  if (all === undefined) return { values: undefined, doubt: shown(written) };
  if (all.includes('any')) return ANY;
  return { values: all.map(rangeOf), doubt: undefined };
}

/** `80`, `1024:65535`, `:1024`, `1024:`. */
function rangeOf(written: string): string | number {
  const [from = '', to] = written.split(':').map((part) => part.trim());
  if (to === undefined) return /^\d{1,5}$/.test(from) ? Number(from) : from;
  return `${from === '' ? '0' : from}-${to === '' ? '65535' : to}`;
}

const DEEPEST = 4;

/** The members of a list, with variables in their place; undefined where something is negated or not given. */
function membersOf(
  written: string,
  sets: ReadonlyMap<string, readonly string[]>,
  isKept: (name: string) => boolean,
  depth = 0,
): readonly string[] | undefined {
  const text = written.trim();
  if (text.toLowerCase() === 'any') return ['any'];
  if (isKept(text)) return [text];
  if (text.startsWith('!') || text.startsWith('@') || depth > DEEPEST) return undefined;
  const parts = text.startsWith('$')
    ? sets.get(text.slice(1))
    : text.startsWith('[') && text.endsWith(']')
      ? text.slice(1, -1).split(',')
      : undefined;
  if (parts === undefined) return text === '' || text.startsWith('$') ? undefined : [text];
  const all: string[] = [];
  for (const part of parts) {
    const members = membersOf(part, sets, isKept, depth + 1);
    if (members === undefined) return undefined;
    for (const member of members) all.push(member);
  }
  return all.length === 0 ? undefined : all;
}

function shown(written: string): string {
  return written.slice(0, 200);
}
