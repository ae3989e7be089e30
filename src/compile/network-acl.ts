import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type {
  InboundNetworkAclEntry,
  NetworkAcl as Written,
  OutboundNetworkAclEntry,
} from '../model/network-acl.ts';
import { ANY_IPV4, ANY_IPV6, type Cidr } from '../net/cidr.ts';
import { ANY_ICMP, type IcmpMatch } from '../net/icmp.ts';
import { ALL_PORTS } from '../net/port-range.ts';
import { ALL_PROTOCOLS, hasPorts, ICMP, ICMPV6, type Protocol } from '../net/protocol.ts';
import { defaultsOf, unusedId } from './defaults.ts';
import type { VpcDefaults } from './draft.ts';
import type { Direction, NetworkAcl, NetworkAclEntry, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

const FIRST_RULE_NUMBER = 1;
/** NACL-5: 32767 and above are AWS's own. */
const LAST_RULE_NUMBER = 32766;

const CLOSING = { 4: closingEntry(ANY_IPV4), 6: closingEntry(ANY_IPV6) } as const;

export function compileNetworkAcls(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
  defaults: VpcDefaults,
): Map<string, NetworkAcl> {
  const acls = new Map<string, NetworkAcl>();
  const { networkAcls } = reader.scenario;
  const isDefault = defaultsOf(reader, 'networkAcls', networkAcls, (acl) => acl.isDefault === true, 'NACL-1');
  for (const [id, written] of resourcesOf(networkAcls)) {
    const at = pointer('networkAcls', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (vpc === undefined) continue;
    const acl = compileNetworkAcl(reader, vpc, id, at, written, isDefault.get(vpc.id) === id);
    acls.set(id, acl);
    if (acl.isDefault) defaults.networkAcls.set(vpc.id, acl);
  }
  for (const vpc of vpcs.values()) {
    if (defaults.networkAcls.has(vpc.id)) continue;
    const entries = { inbound: defaultEntries(vpc), outbound: defaultEntries(vpc) };
    const acl = {
      id: unusedId(`${vpc.id}/default-network-acl`, acls),
      at: null,
      vpc,
      isDefault: true,
      entries,
      closing: CLOSING,
    };
    acls.set(acl.id, acl);
    defaults.networkAcls.set(vpc.id, acl);
  }
  return acls;
}

/** A direction that the document leaves out is as AWS made it: empty, but in the default NACL (NACL-2, NACL-3). */
function compileNetworkAcl(
  reader: Reader,
  vpc: Vpc,
  id: string,
  at: JsonPointer,
  written: Written,
  isDefault: boolean,
): NetworkAcl {
  const made = isDefault ? defaultEntries(vpc) : [];
  const { inbound, outbound } = written;
  const entries = {
    inbound: inbound === undefined ? made : compileEntries(reader, 'inbound', inbound, child(at, 'inbound')),
    outbound:
      outbound === undefined ? made : compileEntries(reader, 'outbound', outbound, child(at, 'outbound')),
  };
  return { id, at, vpc, isDefault, entries, closing: CLOSING };
}

type WrittenEntry = InboundNetworkAclEntry | OutboundNetworkAclEntry;

function compileEntries(
  reader: Reader,
  direction: Direction,
  written: readonly WrittenEntry[],
  at: JsonPointer,
): readonly NetworkAclEntry[] {
  const numbers = new Map<number, number>();
  const entries: (NetworkAclEntry & { readonly ruleNumber: number })[] = [];
  for (const [index, entry] of written.entries()) {
    const entryAt = child(at, index);
    const first = numbers.get(entry.rule);
    checkRuleNumber(reader, direction, entry.rule, child(entryAt, 'rule'), first);
    numbers.set(entry.rule, first ?? index);
    entries.push(compileEntry(reader, entry, entryAt));
  }
  return entries.sort((a, b) => a.ruleNumber - b.ruleNumber);
}

function compileEntry(reader: Reader, written: WrittenEntry, at: JsonPointer) {
  const protocol = reader.protocol(written.allow ?? written.deny ?? 'all');
  const cidr =
    'from' in written
      ? reader.cidr(written.from, child(at, 'from'))
      : reader.cidr(written.to, child(at, 'to'));
  checkPorts(reader, protocol, written.ports, at, 'NACL-8');
  return {
    at,
    ruleNumber: written.rule,
    action: written.allow === undefined ? 'deny' : 'allow',
    protocol,
    ports: hasPorts(protocol) ? reader.ports(written.ports) : ALL_PORTS,
    icmp: icmpOf(protocol, cidr, written),
    cidr,
  } as const;
}

/** NACL-9: ICMPv6 in an entry for IPv4 addresses ignores type and code; type -1 is any type and code. */
function icmpOf(protocol: Protocol, cidr: Cidr, written: WrittenEntry): IcmpMatch {
  if (protocol === ICMPV6 && cidr.family === 4) return ANY_ICMP;
  return icmpMatch(protocol, written);
}

/** The ICMP types and codes that a rule is about; every one for a protocol that has none (NACL-8, SG-9). */
export function icmpMatch(
  protocol: Protocol,
  written: { readonly icmpType?: number | undefined; readonly icmpCode?: number | undefined },
): IcmpMatch {
  const type = written.icmpType ?? -1;
  if (type === -1 || (protocol !== ICMP && protocol !== ICMPV6)) return ANY_ICMP;
  return { type, code: written.icmpCode ?? -1 };
}

/** AWS takes the ports of a rule for another protocol than TCP and UDP, and overlooks them (NACL-8, SG-8). */
export function checkPorts(
  reader: Reader,
  protocol: Protocol,
  ports: string | number | undefined,
  at: JsonPointer,
  rule: string,
): void {
  if (ports === undefined || hasPorts(protocol)) return;
  const { from, to } = reader.ports(ports);
  if (from === ALL_PORTS.from && to === ALL_PORTS.to) return;
  reader.report(warning('ports-ignored', child(at, 'ports'), { found: String(ports), rule }));
}

function checkRuleNumber(
  reader: Reader,
  direction: Direction,
  ruleNumber: number,
  at: JsonPointer,
  first: number | undefined,
): void {
  const found = String(ruleNumber);
  if (ruleNumber < FIRST_RULE_NUMBER || ruleNumber > LAST_RULE_NUMBER) {
    const params = { first: FIRST_RULE_NUMBER, last: LAST_RULE_NUMBER };
    reader.report(error('rule-number-range', at, { found, params, rule: 'NACL-4' }));
  }
  if (first !== undefined) {
    const params = { direction, first };
    reader.report(error('duplicate-rule-number', at, { found, params, rule: 'NACL-26' }));
  }
}

/** NACL-2: the entries of a default NACL that nobody has edited. */
function defaultEntries(vpc: Vpc): readonly NetworkAclEntry[] {
  const allow = {
    at: null,
    action: 'allow',
    protocol: ALL_PROTOCOLS,
    ports: ALL_PORTS,
    icmp: ANY_ICMP,
  } as const;
  const ipv4: NetworkAclEntry = { ...allow, ruleNumber: 100, cidr: ANY_IPV4 };
  return vpc.ipv6Cidrs.length === 0 ? [ipv4] : [ipv4, { ...allow, ruleNumber: 101, cidr: ANY_IPV6 }];
}

function closingEntry(cidr: Cidr): NetworkAclEntry {
  return {
    at: null,
    ruleNumber: '*',
    action: 'deny',
    protocol: ALL_PROTOCOLS,
    ports: ALL_PORTS,
    icmp: ANY_ICMP,
    cidr,
  };
}
