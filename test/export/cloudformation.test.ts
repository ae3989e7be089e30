import { describe, expect, test } from 'vitest';
import { readTemplateText } from '../../src/import/cloudformation/template-text.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { toCloudFormation } from '../../src/export/cloudformation.ts';
import { withNotes } from '../../src/export/exported.ts';
import { parsePointer } from '../../src/base/json-pointer.ts';
import { collectionSchemas, type CollectionName } from '../../src/model/scenario.ts';
import { scenarioOf } from '../scenario/helpers.ts';
import { GALLERY } from './gallery.ts';
import { flowsReadBack, partsOf } from './not-read-back.ts';
import { mistakesIn } from './published-schema.ts';
import { comingTo, renamedBy, renamedFlow, withHosts } from './read-back.ts';

function templateOf(text: string): unknown {
  const read = readTemplateText(text);
  if (!read.ok) expect.fail(JSON.stringify(read.error));
  return read.value.value;
}

const COLLECTIONS: ReadonlySet<string> = new Set(Object.keys(collectionSchemas));

describe.each([...GALLERY])('%s', (name, scenario) => {
  const exported = toCloudFormation(scenario);

  test('is a template by the types that AWS publishes', () => {
    expect(mistakesIn(templateOf(exported.text))).toEqual([]);
  });

  test('every resource of the document is written, or said not to be', () => {
    const said = new Set(
      [...exported.resources, ...exported.unexpressed].map(({ at }) =>
        parsePointer(at).slice(0, 2).join('/'),
      ),
    );
    for (const part of partsOf(scenario)) {
      const members = COLLECTIONS.has(part) ? scenario[part as CollectionName] : undefined;
      if (members === undefined) expect([...said]).toContain(part);
      for (const id of Object.keys(members ?? {})) expect([...said]).toContain(`${part}/${id}`);
    }
  });

  test.each(flowsReadBack(name, scenario))('read back, %s walks as before', (_, flow) => {
    const imported = importFiles([{ name: 'template.yaml', text: exported.text }]);
    expect(imported.report.errors).toEqual([]);
    const renamed = renamedBy(exported);
    const back = withHosts(imported, scenario, renamed);
    expect(comingTo(back, renamedFlow(flow, renamed))).toEqual(comingTo(scenario, flow));
  });
});

test('most flows of the core are read back', () => {
  const compared = [...GALLERY].flatMap(([name, scenario]) => flowsReadBack(name, scenario));
  expect(compared.length).toBeGreaterThanOrEqual(40);
});

const VPC = 'packetwalk: 1\nregion: eu-west-1\nvpcs: { main: { cidr: 10.0.0.0/16 } }\n';

function resourcesOf(text: string): Readonly<Record<string, unknown>> {
  const { Resources } = templateOf(toCloudFormation(scenarioOf(text)).text) as {
    readonly Resources: Readonly<Record<string, unknown>>;
  };
  return Resources;
}

test('a group without outbound rules in the document lets everything out, in words', () => {
  const resources = resourcesOf(`${VPC}securityGroups: { web: { vpc: main } }`);
  expect(resources['WebOutboundAllToAnywhereSecurityGroupEgress']).toEqual({
    Type: 'AWS::EC2::SecurityGroupEgress',
    Properties: {
      GroupId: { 'Fn::GetAtt': 'WebSecurityGroup.GroupId' },
      IpProtocol: '-1',
      CidrIp: '0.0.0.0/0',
    },
  });
});

test('a group with an empty list of outbound rules has none, and AWS’s own is taken away', () => {
  const resources = resourcesOf(`${VPC}securityGroups: { web: { vpc: main, outbound: [] } }`);
  expect(Object.keys(resources)).toEqual(['MainVPC', 'WebSecurityGroup']);
  expect(resources['WebSecurityGroup']).toMatchObject({
    Properties: { SecurityGroupEgress: [{ CidrIp: '255.255.255.255/32' }] },
  });
});

test('groups that name each other make no circle: their rules are resources of their own', () => {
  const resources = resourcesOf(`${VPC}securityGroups:
  a: { vpc: main, outbound: [], inbound: [{ allow: tcp, ports: 443, from: b }] }
  b: { vpc: main, outbound: [], inbound: [{ allow: tcp, ports: 443, from: a }] }`);
  expect(resources['AInboundTcp443FromBSecurityGroupIngress']).toMatchObject({
    Properties: {
      GroupId: { 'Fn::GetAtt': 'ASecurityGroup.GroupId' },
      SourceSecurityGroupId: { 'Fn::GetAtt': 'BSecurityGroup.GroupId' },
    },
  });
});

test('the default network ACL of a document goes to every subnet that names none', () => {
  const resources = resourcesOf(`${VPC}subnets:
  plain: { vpc: main, cidr: 10.0.0.0/24 }
  other: { vpc: main, cidr: 10.0.1.0/24, networkAcl: own }
networkAcls:
  usual: { vpc: main, isDefault: true }
  own: { vpc: main }`);
  const aclOf = (name: string) => ({ Properties: { NetworkAclId: { Ref: name } } });
  expect(resources['PlainSubnetNetworkAclAssociation']).toMatchObject(aclOf('UsualNetworkAcl'));
  expect(resources['OtherSubnetNetworkAclAssociation']).toMatchObject(aclOf('OwnNetworkAcl'));
});

test('an instance without a public address has none in a subnet that gives them away', () => {
  const resources =
    resourcesOf(`${VPC}subnets: { a: { vpc: main, cidr: 10.0.0.0/24, mapPublicIpOnLaunch: true } }
instances: { quiet: { subnet: a }, loud: { subnet: a, publicIp: 203.0.113.9 } }`);
  expect(resources['QuietInstance']).toMatchObject({
    Properties: { NetworkInterfaces: [{ AssociatePublicIpAddress: false }] },
  });
  expect(resources['LoudEIPAssociation']).toMatchObject({
    Properties: {
      AllocationId: { 'Fn::GetAtt': 'LoudEIP.AllocationId' },
      InstanceId: { Ref: 'LoudInstance' },
    },
  });
});

test('what needs something that is left out is left out, and says so', () => {
  const exported = toCloudFormation(
    scenarioOf(`${VPC}routeTables: { rtb: { vpc: main, routes: [{ to: 10.9.0.0/16, via: tgw }] } }
transitGateways: { tgw: {} }`),
  );
  expect(exported.text).not.toContain('AWS::EC2::Route\n');
  expect(exported.unexpressed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ at: '/transitGateways/tgw', reason: 'not-written' }),
      expect.objectContaining({ at: '/routeTables/rtb/routes/0', reason: 'needs-not-written' }),
    ]),
  );
});

test('names come from ids: also from those that are not made of letters, or come to the same letters', () => {
  const names = Object.keys(
    resourcesOf(`${VPC}securityGroups:
  web-1: { vpc: main, outbound: [] }
  web1: { vpc: main, outbound: [] }
  웹: { vpc: main, outbound: [] }
  데이터: { vpc: main, outbound: [] }`),
  );
  expect(new Set(names).size).toBe(5);
  expect(names.slice(1)).toEqual([
    expect.stringMatching(/^Web1SecurityGroupX[a-z\d]{7}$/),
    expect.stringMatching(/^Web1SecurityGroupX[a-z\d]{7}$/),
    expect.stringMatching(/^SecurityGroupX[a-z\d]{7}$/),
    expect.stringMatching(/^SecurityGroupX[a-z\d]{7}$/),
  ]);
});

test('notes stand before the text as comments, whatever is in them', () => {
  const { text } = toCloudFormation(scenarioOf(VPC));
  const noted = withNotes(text, ['one', 'two\nResources: {}\u2028x']);
  expect(noted).toBe(`# one\n# two\n# Resources: {}\n# x\n\n${text}`);
  expect(templateOf(noted)).toEqual(templateOf(text));
});
