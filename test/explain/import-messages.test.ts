import { describe, expect, test } from 'vitest';
import { importMessage, importMessages, type ImportMessageCode } from '../../src/explain/import-messages.ts';
import { importFiles } from '../../src/import/import-files.ts';
import type { AssumedCode, ErrorCode, IgnoredCode, ImportReport } from '../../src/import/report.ts';

/** Every code of the import has a sentence, and every sentence a code: else one of these does not compile. */
const everyCodeHasASentence = (code: AssumedCode | IgnoredCode | ErrorCode): ImportMessageCode => code;
const everySentenceHasACode = (code: ImportMessageCode): AssumedCode | IgnoredCode | ErrorCode => code;

test('codes and sentences are the same set', () => {
  expect(everySentenceHasACode(everyCodeHasASentence('masquerade'))).toBe('masquerade');
});

test('a sentence is filled in with what the entry says, in both languages', () => {
  const entry = { code: 'masquerade', params: { id: 'i-1' } } as const;
  expect(importMessage(entry, 'en')).toBe(
    'The source/destination check of `i-1` is off: it is taken for a NAT instance, which forwards with its own address. For a router or firewall, set `forwards` to `route`.',
  );
  expect(importMessage(entry, 'ko')).toBe(
    '`i-1` 인스턴스는 원본/대상 확인이 꺼져 있어 자신의 주소로 바꾸어 전달하는 NAT 인스턴스로 가정했습니다. 라우터나 방화벽이면 `forwards` 값을 `route`로 바꾸세요.',
  );
});

test('key and count of what is left out', () => {
  const entry = { code: 'not-modelled', what: 'VpcEndpoints', count: 3 } as const;
  expect(importMessage(entry, 'en')).toContain('`VpcEndpoints`: 3 left out');
  expect(importMessage(entry, 'ko')).toContain(
    '`VpcEndpoints`: 아직 추적하지 못하는 리소스라 3개를 뺐습니다.',
  );
});

test('a backtick of the input does not end the quotation', () => {
  const entry = { code: 'vpc-not-given', params: { id: 'a`b' } } as const;
  expect(importMessage(entry, 'en')).toBe("`a'b` is left out: it names no VPC that the input describes.");
});

/** An input that has something of everything. */
const MESSY = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }, {}, { VpcId: 'vpc-2', CidrBlock: 'x' }, 1],
  Subnets: [
    { SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' },
    { SubnetId: 'subnet-2', VpcId: 'vpc-3', CidrBlock: '10.3.0.0/24' },
  ],
  Reservations: [
    {
      Instances: [
        { InstanceId: 'i-1', SubnetId: 'subnet-1', PrivateIpAddress: '10.0.1.1', SourceDestCheck: false },
        { InstanceId: 'i-2', State: { Name: 'terminated' } },
      ],
    },
  ],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', State: 'active' }, {}],
    },
  ],
  SecurityGroupRules: [{ SecurityGroupRuleId: 'sgr-1', GroupId: 'sg-1' }],
  NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1' }, { NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-9' }],
  NetworkAcls: [
    { NetworkAclId: 'acl-1', VpcId: 'vpc-1', Entries: [{}, { Protocol: 'x', RuleAction: 'deny' }] },
  ],
  SecurityGroups: [{ GroupId: 'sg-2', VpcId: 'vpc-1', IpPermissions: [{ UserIdGroupPairs: [{}] }] }],
  VpcEndpoints: [{}],
};

describe('a report', () => {
  const { report } = importFiles([
    { name: 'all.json', text: JSON.stringify(MESSY) },
    { name: 'cut.json', text: '{"Vpcs": [' },
  ]);

  test.each(['en', 'ko'] as const)('in %s leaves no name unfilled', (language) => {
    const lines = importMessages(report, language);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).not.toMatch(/\{\w+\}|``|undefined/);
  });

  test('begins with what was read, and names file, line and column where it could not read', () => {
    const lines = importMessages(report, 'en');
    expect(lines[0]).toBe(
      'Read: vpcs 1, subnets 2, routeTables 1, networkAcls 1, securityGroups 1, instances 1, securityGroupRules 1.',
    );
    expect(lines[1]).toMatch(/^cut\.json:1:11: The file ends in the middle/);
  });

  test('of nothing says so', () => {
    const nothing: ImportReport = { read: {}, assumed: [], ignored: [], errors: [] };
    expect(importMessages(nothing, 'en')).toEqual(['Read: nothing.']);
    expect(importMessages(nothing, 'ko')).toEqual(['읽은 리소스가 없습니다.']);
  });
});
