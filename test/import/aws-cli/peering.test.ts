import { expect, test } from 'vitest';
import { codes, importKeys } from '../inputs.ts';

const GIVEN = {
  Vpcs: [
    { VpcId: 'vpc-1', CidrBlock: '10.1.0.0/16' },
    { VpcId: 'vpc-2', CidrBlock: '10.2.0.0/16' },
  ],
  Subnets: [],
  RouteTables: [],
  NetworkAcls: [],
};

const PEERING = {
  VpcPeeringConnectionId: 'pcx-0a1b2c3d',
  Status: { Code: 'active' },
  RequesterVpcInfo: {
    VpcId: 'vpc-1',
    CidrBlock: '10.1.0.0/16',
    PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true },
  },
  AccepterVpcInfo: { VpcId: 'vpc-2', CidrBlock: '10.2.0.0/16', PeeringOptions: {} },
};

function importPeering(peering: object, more: object = {}) {
  return importKeys({ ...GIVEN, VpcPeeringConnections: [peering], ...more });
}

test('PCX-1: a connection joins two VPCs of the document, and the routes lead to it', () => {
  const route = {
    DestinationCidrBlock: '10.2.0.0/16',
    VpcPeeringConnectionId: 'pcx-0a1b2c3d',
    State: 'active',
  };
  const { scenario, report } = importPeering(PEERING, {
    RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1', Associations: [{ Main: true }], Routes: [route] }],
  });
  expect(scenario.peerings).toEqual({
    'pcx-0a1b2c3d': { requester: 'vpc-1', accepter: 'vpc-2', requesterDnsResolution: true },
  });
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '10.2.0.0/16', via: 'pcx-0a1b2c3d' }]);
  expect([report.assumed, report.errors, report.ignored]).toEqual([[], [], []]);
});

test('a VPC of another account is what the connection says of it', () => {
  const { scenario } = importPeering({
    ...PEERING,
    AccepterVpcInfo: {
      VpcId: 'vpc-9',
      OwnerId: '444455556666',
      Region: 'us-east-1',
      CidrBlock: '10.9.0.0/16',
      CidrBlockSet: [{ CidrBlock: '10.9.0.0/16' }, { CidrBlock: '10.10.0.0/16' }],
    },
  });
  expect(scenario.peerings?.['pcx-0a1b2c3d']?.accepter).toEqual({
    id: 'vpc-9',
    cidrs: ['10.9.0.0/16', '10.10.0.0/16'],
    region: 'us-east-1',
    account: '444455556666',
  });
});

test('without its blocks the connection is left out, and routes to it lead to what is not known', () => {
  const { scenario, report } = importPeering({ ...PEERING, AccepterVpcInfo: { VpcId: 'vpc-9' } });
  expect(scenario.peerings).toBeUndefined();
  expect(report.errors).toMatchObject([
    { code: 'peer-block-not-given', params: { id: 'pcx-0a1b2c3d', vpc: 'vpc-9' } },
  ]);
});

test.each(['deleted', 'rejected', 'expired', 'failed'])(
  'a connection that is %s is counted and left out',
  (Code) => {
    const { scenario, report } = importPeering({ ...PEERING, Status: { Code } });
    expect(scenario.peerings).toBeUndefined();
    expect(codes(report.ignored)).toEqual(['deleted']);
  },
);

test('a connection that nobody has accepted yet keeps its state', () => {
  const { scenario } = importPeering({ ...PEERING, Status: { Code: 'pending-acceptance' } });
  expect(scenario.peerings?.['pcx-0a1b2c3d']?.state).toBe('pending-acceptance');
});

test('PCX-14: a rule that names a group of the other VPC is kept where a connection joins the two', () => {
  const SecurityGroups = [
    {
      GroupId: 'sg-11111111',
      VpcId: 'vpc-1',
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          UserIdGroupPairs: [{ GroupId: 'sg-22222222', VpcPeeringConnectionId: 'pcx-0a1b2c3d' }],
        },
      ],
    },
    { GroupId: 'sg-22222222', VpcId: 'vpc-2', IpPermissions: [] },
  ];
  const rules = (keys: object) => importKeys({ ...GIVEN, SecurityGroups, ...keys });
  const joined = rules({ VpcPeeringConnections: [PEERING] });
  expect(joined.scenario.securityGroups?.['sg-11111111']?.inbound).toEqual([
    { allow: 'tcp', ports: 443, from: 'sg-22222222' },
  ]);
  const apart = rules({});
  expect(apart.scenario.securityGroups?.['sg-11111111']?.inbound).toEqual([]);
  expect(codes(apart.report.ignored)).toEqual(['group-of-other-vpc']);
});
