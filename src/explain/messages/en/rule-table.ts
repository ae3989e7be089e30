import type { Direction } from '../../../compile/network.ts';

export const ruleTable = {
  caption: {
    'network-acl': 'Rules, tried in number order',
    'security-group': 'Rules; one match is enough',
    route: 'Routes, longest prefix first',
    checks: 'Checks, in order',
  },
  column: {
    number: '#',
    rule: 'Rule',
    group: 'Group',
    protocol: 'Protocol',
    ports: 'Ports',
    destination: 'Destination',
    target: 'Target',
    origin: 'Origin',
    check: 'Check',
    result: 'Result',
  },
  peer: { inbound: 'Source', outbound: 'Destination' } satisfies Record<Direction, string>,
  result: { allow: 'ALLOW', deny: 'DENY', passed: 'PASSED', failed: 'FAILED', blackhole: 'blackhole' },
  matches: 'matches',
  matchesRest: 'matches everything that is left',
  notReached: ({ rule }: { rule: string }) => `not reached: rule ${rule} has decided`,
  notNeeded: 'not consulted: the flow is remembered',
  alsoMatches: 'matches too; one match is enough',
  longestWins: 'longest prefix that matches',
  onlyMatch: 'the only route that matches',
  longerWins: 'matches, but a longer prefix won',
  higherWins: 'matches, but another route with this destination ranks higher',
  routeNotReached: 'not reached: a route above has decided',
  blackhole: 'matches, and is a blackhole: its target is gone',
  leftOut: ({ count }: { count: number }) =>
    count === 1 ? '1 more is not shown.' : `${count} more are not shown.`,
  origin: {
    static: 'static',
    'route-server': 'route server',
    'direct-connect': 'Direct Connect',
    'vpn-static': 'VPN, static',
    'vpn-bgp': 'VPN, BGP',
  },
};

/** Why a rule did not match: clauses without capital or full stop, for a table cell or the end of a sentence. */
export const mismatch = {
  protocol: ({ packet, rule }: { packet: string; rule: string }) => `protocol ${packet} is not ${rule}`,
  port: ({ port, rule }: { port: number; rule: string }) => `port ${port} is not ${rule}`,
  portRange: ({ port, rule }: { port: number; rule: string }) => `port ${port} is not in ${rule}`,
  noPort: ({ rule }: { rule: string }) => `the packet has no port, the rule asks for ${rule}`,
  icmp: ({ packet, rule }: { packet: string; rule: string }) => `${packet} is not ${rule}`,
  address: ({ address, block }: { address: string; block: string }) => `${address} is not in ${block}`,
  prefixList: ({ address, id }: { address: string; id: string }) => `${address} is not in prefix list ${id}`,
  group: ({ address, id }: { address: string; id: string }) =>
    `${address} is not an interface in group ${id}`,
  family: ({ rule, packet }: { rule: string; packet: string }) => `${rule} rule, ${packet} packet`,
  familyOther: ({ packet }: { packet: string }) => `the rule is not for ${packet} packets`,
  referenceLost: ({ id }: { id: string }) => `group ${id} is not preserved on this path`,
  referenceStale: ({ id }: { id: string }) => `group ${id} does not exist here`,
  localPreferred: 'propagated, and the local route is preferred',
  join: (clauses: readonly string[]) => clauses.join('; '),
};
