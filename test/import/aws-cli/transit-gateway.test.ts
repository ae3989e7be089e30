import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { codes, importKeys, merged } from '../inputs.ts';

const TGW = 'tgw-0a1b2c3d4e5f60718';
const MAIN = 'tgw-rtb-0a1b2c3d4e5f60711';
const SPOKES = 'tgw-rtb-0a1b2c3d4e5f60722';

function attachment(index: number, more: object = {}) {
  return {
    TransitGatewayAttachmentId: `tgw-attach-${String(index)}`,
    TransitGatewayId: TGW,
    ResourceType: 'vpc',
    ResourceId: `vpc-${String(index)}`,
    State: 'available',
    ...more,
  };
}

function vpcAttachment(index: number, Options: object = {}) {
  return {
    TransitGatewayAttachmentId: `tgw-attach-${String(index)}`,
    TransitGatewayId: TGW,
    VpcId: `vpc-${String(index)}`,
    State: 'available',
    SubnetIds: [`subnet-${String(index)}`],
    Options,
  };
}

const GIVEN = {
  Vpcs: [1, 2].map((index) => ({ VpcId: `vpc-${String(index)}`, CidrBlock: `10.${String(index)}.0.0/16` })),
  Subnets: [1, 2].map((index) => ({
    SubnetId: `subnet-${String(index)}`,
    VpcId: `vpc-${String(index)}`,
    CidrBlock: `10.${String(index)}.1.0/24`,
    AvailabilityZone: 'eu-west-1a',
  })),
  NetworkAcls: [],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }],
      Routes: [{ DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: TGW, State: 'active' }],
    },
  ],
  TransitGateways: [
    {
      TransitGatewayId: TGW,
      State: 'available',
      Options: {
        DefaultRouteTableAssociation: 'enable',
        AssociationDefaultRouteTableId: MAIN,
        DefaultRouteTablePropagation: 'enable',
        PropagationDefaultRouteTableId: MAIN,
        SecurityGroupReferencingSupport: 'enable',
      },
    },
  ],
  TransitGatewayVpcAttachments: [vpcAttachment(1), vpcAttachment(2, { ApplianceModeSupport: 'enable' })],
  TransitGatewayRouteTables: [
    {
      TransitGatewayRouteTableId: MAIN,
      TransitGatewayId: TGW,
      State: 'available',
      DefaultAssociationRouteTable: true,
    },
    { TransitGatewayRouteTableId: SPOKES, TransitGatewayId: TGW, State: 'available' },
  ],
};

test('TGW-3: a gateway joins VPCs by a subnet in each zone, and routes lead to it', () => {
  const { scenario, report } = importKeys(GIVEN);
  expect(scenario.transitGateways).toEqual({ [TGW]: { securityGroupReferencing: true } });
  expect(scenario.transitGatewayAttachments).toEqual({
    'tgw-attach-1': { transitGateway: TGW, vpc: 'vpc-1', subnets: ['subnet-1'] },
    'tgw-attach-2': { transitGateway: TGW, vpc: 'vpc-2', subnets: ['subnet-2'], applianceMode: true },
  });
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '10.0.0.0/8', via: TGW }]);
  expect([report.errors, report.assumed]).toEqual([[], []]);
});

test('TGW-12: what the input leaves open, the default table does', () => {
  expect(importKeys(GIVEN).scenario.transitGatewayRouteTables).toEqual({
    [MAIN]: {
      transitGateway: TGW,
      default: true,
      associations: ['tgw-attach-1', 'tgw-attach-2'],
      propagations: ['tgw-attach-1', 'tgw-attach-2'],
      routes: [],
    },
    [SPOKES]: { transitGateway: TGW, associations: [], propagations: [], routes: [] },
  });
});

function route(DestinationCidrBlock: string, index: number, more: object = {}) {
  return {
    DestinationCidrBlock,
    TransitGatewayAttachments: [
      { TransitGatewayAttachmentId: `tgw-attach-${String(index)}`, ResourceType: 'vpc' },
    ],
    Type: 'static',
    State: 'active',
    ...more,
  };
}

function joined(index: number, State = 'associated') {
  return { TransitGatewayAttachmentId: `tgw-attach-${String(index)}`, ResourceType: 'vpc', State };
}

describe('the calls about a table do not name it', () => {
  const FILES = [
    merged(GIVEN, 'network.json'),
    merged({ Associations: [joined(2)] }, `associations-${MAIN}.json`),
    merged({ Associations: [joined(1)] }, `associations-${SPOKES}.json`),
    merged({ TransitGatewayRouteTablePropagations: [joined(1, 'enabled')] }, `propagations-${MAIN}.json`),
    merged({ TransitGatewayRouteTablePropagations: [] }, `${SPOKES}/propagations.json`),
    merged(
      {
        Routes: [
          route('10.1.0.0/16', 1, { Type: 'propagated' }),
          route('192.168.0.0/16', 1, { State: 'blackhole', TransitGatewayAttachments: undefined }),
        ],
      },
      `routes-${MAIN}.json`,
    ),
    merged({ Routes: [route('0.0.0.0/0', 2)] }, `routes-${SPOKES}.json`),
  ];

  test('TGW-10, TGW-11, TGW-16: the names of the files do', () => {
    const { scenario, report } = importFiles(FILES);
    expect(scenario.transitGatewayRouteTables).toEqual({
      [MAIN]: {
        transitGateway: TGW,
        default: true,
        associations: ['tgw-attach-2'],
        propagations: ['tgw-attach-1'],
        routes: [{ to: '192.168.0.0/16', state: 'blackhole' }],
      },
      [SPOKES]: {
        transitGateway: TGW,
        associations: ['tgw-attach-1'],
        propagations: [],
        routes: [{ to: '0.0.0.0/0', via: 'tgw-attach-2' }],
      },
    });
    // The second attachment propagates nowhere, which is not what the default would be.
    expect(scenario.transitGateways?.[TGW]).toMatchObject({ defaultRouteTablePropagation: false });
    expect(report.errors).toEqual([]);
  });

  test('without the propagations, the propagated routes tell', () => {
    const files = FILES.filter(({ name }) => !name.includes('propagations'));
    const { scenario } = importFiles(files);
    expect(scenario.transitGatewayRouteTables?.[MAIN]?.propagations).toEqual(['tgw-attach-1']);
  });

  test('a wrapper that names the table is taken at its word', () => {
    const wrapper = {
      TransitGatewayStaticRoutes: [{ TransitGatewayRouteTableId: SPOKES, Routes: [route('0.0.0.0/0', 1)] }],
    };
    const { scenario } = importKeys({ ...GIVEN, ...wrapper });
    expect(scenario.transitGatewayRouteTables?.[SPOKES]?.routes).toEqual([
      { to: '0.0.0.0/0', via: 'tgw-attach-1' },
    ]);
  });
});

test('an attachment says itself that it is in no table', () => {
  const { scenario } = importKeys({
    ...GIVEN,
    TransitGatewayAttachments: [
      attachment(1, { Association: { TransitGatewayRouteTableId: SPOKES, State: 'associated' } }),
      attachment(2),
    ],
  });
  expect(scenario.transitGatewayRouteTables?.[SPOKES]?.associations).toEqual(['tgw-attach-1']);
  expect(scenario.transitGatewayRouteTables?.[MAIN]?.associations).toEqual([]);
  expect(scenario.transitGateways?.[TGW]).toMatchObject({ defaultRouteTableAssociation: false });
});

test('without the VPC attachments, a subnet of each zone stands for them', () => {
  const { scenario, report } = importKeys({
    ...GIVEN,
    TransitGatewayVpcAttachments: [],
    TransitGatewayAttachments: [attachment(1), attachment(2, { ResourceType: 'direct-connect-gateway' })],
  });
  expect(scenario.transitGatewayAttachments).toEqual({
    'tgw-attach-1': { transitGateway: TGW, vpc: 'vpc-1', subnets: ['subnet-1'] },
  });
  expect(codes(report.assumed)).toEqual(['attachment-subnets']);
  expect(report.ignored).toMatchObject([
    { code: 'not-modelled', what: 'TransitGatewayAttachments (direct-connect-gateway)' },
  ]);
});

test('a route that AWS calls active, without the attachment of its VPC, leads to what is not known', () => {
  const { scenario, report } = importKeys({ ...GIVEN, TransitGatewayVpcAttachments: [vpcAttachment(2)] });
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([
    { to: '10.0.0.0/8', via: 'unknown:transit-gateway' },
  ]);
  expect(codes(report.assumed)).toEqual(['transit-attachment-not-given']);
});

test('a gateway that joins nothing here is left out, and routes keep its id', () => {
  const { scenario, report } = importKeys({ ...GIVEN, TransitGatewayVpcAttachments: [] });
  expect(scenario.transitGateways).toBeUndefined();
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '10.0.0.0/8', via: TGW }]);
  expect(codes(report.ignored)).toContain('not-associated');
});

test('a route of a table to what is not walked opens what leads to it: a walk ends in unknown', () => {
  const wrapper = (destination: string) => ({
    ...GIVEN,
    TransitGatewayStaticRoutes: [{ TransitGatewayRouteTableId: MAIN, Routes: [route(destination, 7)] }],
  });
  const near = importKeys(wrapper('10.9.0.0/16'));
  expect(near.scenario.routeTables?.['rtb-1']?.routes).toEqual([
    { to: '10.0.0.0/8', via: 'unknown:transit-gateway' },
  ]);
  expect(codes(near.report.assumed)).toEqual(['transit-route-left-out']);
  const elsewhere = importKeys(wrapper('172.16.0.0/12'));
  expect(elsewhere.scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '10.0.0.0/8', via: TGW }]);
});

test('TGW-21: two gateways joined by peering', () => {
  const OTHER = 'tgw-0ffffffffffffffff';
  const { scenario } = importKeys({
    ...GIVEN,
    TransitGateways: [...GIVEN.TransitGateways, { TransitGatewayId: OTHER, State: 'available', Options: {} }],
    TransitGatewayPeeringAttachments: [
      {
        TransitGatewayAttachmentId: 'tgw-attach-9',
        RequesterTgwInfo: { TransitGatewayId: TGW },
        AccepterTgwInfo: { TransitGatewayId: OTHER },
        State: 'available',
      },
    ],
  });
  expect(scenario.transitGatewayAttachments?.['tgw-attach-9']).toEqual({ transitGateway: TGW, peer: OTHER });
  const tables = Object.values(scenario.transitGatewayRouteTables ?? {});
  expect(tables.flatMap(({ propagations = [] }) => propagations)).not.toContain('tgw-attach-9');
  expect(tables.find(({ transitGateway }) => transitGateway === OTHER)?.associations).toEqual([
    'tgw-attach-9',
  ]);
});
