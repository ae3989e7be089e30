import { expect, test } from 'vitest';
import { importKeys, PLACE } from '../inputs.ts';

function entriesOf(...Entries: readonly object[]) {
  const acl = { NetworkAclId: 'acl-1', VpcId: 'vpc-0a', IsDefault: false, Entries };
  const { scenario, report } = importKeys({ ...PLACE, RouteTables: [], NetworkAcls: [acl] });
  return { acl: scenario.networkAcls?.['acl-1'], errors: report.errors };
}

const ALLOW = { Egress: false, RuleAction: 'allow', RuleNumber: 100, CidrBlock: '0.0.0.0/0' } as const;

test.each([
  ['every protocol', { Protocol: '-1' }, { allow: 'all' }],
  ['TCP by number', { Protocol: '6', PortRange: { From: 443, To: 443 } }, { allow: 'tcp', ports: 443 }],
  [
    'a range',
    { Protocol: '17', PortRange: { From: 1024, To: 65535 } },
    { allow: 'udp', ports: '1024-65535' },
  ],
  ['all ports', { Protocol: '6', PortRange: { From: 0, To: 65535 } }, { allow: 'tcp', ports: 'all' }],
  [
    'all ports, as some write it',
    { Protocol: 6, PortRange: { From: -1, To: -1 } },
    { allow: 'tcp', ports: 'all' },
  ],
  ['no port range', { Protocol: 'tcp' }, { allow: 'tcp', ports: 'all' }],
  ['ports of what has none', { Protocol: '47', PortRange: { From: 22, To: 22 } }, { allow: 'gre' }],
  ['ping', { Protocol: '1', IcmpTypeCode: { Type: 8, Code: -1 } }, { allow: 'icmp', icmpType: 8 }],
  ['any ICMP', { Protocol: '1', IcmpTypeCode: { Type: -1, Code: -1 } }, { allow: 'icmp' }],
  [
    'one code',
    { Protocol: '1', IcmpTypeCode: { Type: 3, Code: 4 } },
    { allow: 'icmp', icmpType: 3, icmpCode: 4 },
  ],
  ['a number without a name', { Protocol: '200' }, { allow: '200' }],
])('%s', (_, entry, expected) => {
  expect(entriesOf({ ...ALLOW, ...entry })).toEqual({
    acl: { vpc: 'vpc-0a', inbound: [{ rule: 100, ...expected, from: '0.0.0.0/0' }], outbound: [] },
    errors: [],
  });
});

test('an outbound entry names where to, an IPv6 entry its block, and host bits are cleared', () => {
  const { acl } = entriesOf(
    { ...ALLOW, Egress: true, RuleAction: 'deny', Protocol: '-1', CidrBlock: '10.1.2.3/8' },
    { Egress: true, RuleAction: 'allow', RuleNumber: 101, Protocol: '-1', Ipv6CidrBlock: '::/0' },
  );
  expect(acl?.outbound).toEqual([
    { rule: 100, deny: 'all', to: '10.0.0.0/8' },
    { rule: 101, allow: 'all', to: '::/0' },
  ]);
});

test("AWS's own entries are not written, and an empty direction is", () => {
  const closing = { ...ALLOW, RuleAction: 'deny', Protocol: '-1' };
  const { acl } = entriesOf({ ...closing, RuleNumber: 32767 }, { ...closing, RuleNumber: 32768 });
  expect(acl).toEqual({ vpc: 'vpc-0a', inbound: [], outbound: [] });
});

test.each([
  ['no block', { Protocol: '6', CidrBlock: undefined }, 'value-missing', 'from'],
  ['no action', { Protocol: '6', RuleAction: undefined }, 'value-missing', 'RuleAction'],
  ['no protocol', {}, 'value-missing', 'Protocol'],
  ['no number', { Protocol: '6', RuleNumber: undefined }, 'value-missing', 'rule'],
  ['a block that is none', { Protocol: '6', CidrBlock: '10.0.0/8' }, 'value-refused', 'from'],
  ['ports that are none', { Protocol: '6', PortRange: { From: 9, To: 1 } }, 'value-refused', 'ports'],
  ['a protocol that is none', { Protocol: 'tpc' }, 'value-refused', 'allow'],
])('an entry with %s is left out, the others stay', (_, entry, code, field) => {
  const { acl, errors } = entriesOf({ ...ALLOW, ...entry }, { ...ALLOW, RuleNumber: 110, Protocol: '-1' });
  expect(acl?.inbound).toEqual([{ rule: 110, allow: 'all', from: '0.0.0.0/0' }]);
  expect(errors).toMatchObject([
    {
      code,
      params: { id: 'acl-1', field },
      path: '/NetworkAcls/0/Entries/0',
      at: '/networkAcls/acl-1/inbound',
    },
  ]);
});

test('a subnet names its network ACL unless it is the default one', () => {
  const Associations = [{ SubnetId: 'subnet-0a' }];
  const subnetWith = (IsDefault: boolean) => {
    const acl = { NetworkAclId: 'acl-1', VpcId: 'vpc-0a', IsDefault, Entries: [], Associations };
    return importKeys({ ...PLACE, NetworkAcls: [acl] }).scenario.subnets?.['subnet-0a']?.networkAcl;
  };
  expect(subnetWith(false)).toBe('acl-1');
  expect(subnetWith(true)).toBeUndefined();
});
