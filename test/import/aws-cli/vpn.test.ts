import { describe, expect, test } from 'vitest';
import { codes, importKeys } from '../inputs.ts';

const PROPAGATED = {
  DestinationCidrBlock: '192.168.10.0/24',
  GatewayId: 'vgw-1',
  State: 'active',
  Origin: 'EnableVgwRoutePropagation',
};

const GIVEN = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [],
  NetworkAcls: [],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }],
      PropagatingVgws: [{ GatewayId: 'vgw-1' }],
      Routes: [PROPAGATED],
    },
  ],
  VpnGateways: [
    { VpnGatewayId: 'vgw-1', State: 'available', VpcAttachments: [{ VpcId: 'vpc-1', State: 'attached' }] },
  ],
  CustomerGateways: [
    { CustomerGatewayId: 'cgw-1', State: 'available', IpAddress: '198.51.100.1' },
    { CustomerGatewayId: 'cgw-2', State: 'available', IpAddress: '198.51.100.2' },
  ],
  VpnConnections: [
    {
      VpnConnectionId: 'vpn-1',
      State: 'available',
      CustomerGatewayId: 'cgw-1',
      VpnGatewayId: 'vgw-1',
      CustomerGatewayConfiguration: '<pre_shared_key>example-password</pre_shared_key>',
      Options: { StaticRoutesOnly: false, TunnelOptions: [{ PreSharedKey: 'example-password' }] },
      Routes: [],
      VgwTelemetry: [{ Status: 'UP' }, { Status: 'DOWN' }],
    },
  ],
};

test('VGW-1, VPN-1: a connection joins the VPC with what lies behind the customer gateway', () => {
  const { scenario, report } = importKeys(GIVEN);
  expect(scenario.vpnGateways).toEqual({ 'vgw-1': { vpc: 'vpc-1' } });
  expect(scenario.customerGateways).toEqual({
    'cgw-1': { onPremises: 'cgw-1/on-premises', publicIp: '198.51.100.1' },
  });
  expect(scenario.onPremisesNetworks).toEqual({ 'cgw-1/on-premises': { cidrs: ['192.168.10.0/24'] } });
  expect(scenario.vpnConnections).toEqual({
    'vpn-1': {
      customerGateway: 'cgw-1',
      vpnGateway: 'vgw-1',
      prefixes: ['192.168.10.0/24'],
      tunnels: ['up', 'down'],
    },
  });
  expect(codes(report.assumed)).toEqual(['on-premises-from-routes']);
  expect(report.ignored).toMatchObject([{ code: 'not-associated', what: 'CustomerGateways', count: 1 }]);
});

test('what was propagated is not written twice: the table names the gateway that it learns from', () => {
  const { scenario } = importKeys(GIVEN);
  expect(scenario.routeTables?.['rtb-1']).toEqual({
    vpc: 'vpc-1',
    main: true,
    propagatingGateways: ['vgw-1'],
    routes: [],
  });
});

test('pre-shared keys never reach the document or the report', () => {
  const { scenario, report } = importKeys(GIVEN);
  expect(JSON.stringify([scenario, report])).not.toContain('example-password');
});

describe('what lies behind a connection', () => {
  const [connection] = GIVEN.VpnConnections;
  const [table] = GIVEN.RouteTables;
  const withRoutes = (Routes: readonly object[], more: object = {}) =>
    importKeys({
      ...GIVEN,
      RouteTables: [{ ...table, PropagatingVgws: [], Routes }],
      VpnConnections: [{ ...connection, ...more }],
    });

  test('is where its static routes lead', () => {
    const { scenario } = withRoutes([], {
      Options: { StaticRoutesOnly: true },
      Routes: [{ DestinationCidrBlock: '172.16.0.0/16', State: 'available' }],
    });
    expect(scenario.vpnConnections?.['vpn-1']).toMatchObject({
      routing: 'static',
      prefixes: ['172.16.0.0/16'],
    });
    expect(scenario.onPremisesNetworks?.['cgw-1/on-premises']?.cidrs).toEqual(['172.16.0.0/16']);
  });

  test('is where routes of the VPC lead that somebody wrote', () => {
    const { scenario } = withRoutes([
      { DestinationCidrBlock: '192.168.0.0/16', GatewayId: 'vgw-1', State: 'active', Origin: 'CreateRoute' },
    ]);
    expect(scenario.onPremisesNetworks?.['cgw-1/on-premises']?.cidrs).toEqual(['192.168.0.0/16']);
    expect(scenario.vpnConnections?.['vpn-1']).not.toHaveProperty('prefixes');
    expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '192.168.0.0/16', via: 'vgw-1' }]);
  });

  test('is assumed where nothing tells, beside the blocks of the VPCs', () => {
    const { scenario, report } = withRoutes([]);
    expect(scenario.onPremisesNetworks?.['cgw-1/on-premises']?.cidrs).toEqual(['192.168.0.0/16']);
    expect(codes(report.assumed)).toEqual(['on-premises-block']);
  });
});

test('a gateway to which routes lead, without a connection, stays unknown: Direct Connect may be behind it', () => {
  const { scenario } = importKeys({ ...GIVEN, VpnConnections: [] });
  expect(scenario.vpnGateways).toBeUndefined();
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([
    { to: '192.168.10.0/24', via: 'vgw-1', origin: 'vpn-bgp' },
  ]);
});

test('TGW-4: a connection on a transit gateway is an attachment of it', () => {
  const [connection] = GIVEN.VpnConnections;
  const { scenario } = importKeys({
    ...GIVEN,
    RouteTables: [],
    VpnGateways: [],
    TransitGateways: [{ TransitGatewayId: 'tgw-1', State: 'available', Options: {} }],
    VpnConnections: [{ ...connection, VpnGatewayId: undefined, TransitGatewayId: 'tgw-1' }],
  });
  expect(scenario.transitGatewayAttachments).toEqual({
    'vpn-1/attachment': { transitGateway: 'tgw-1', vpnConnection: 'vpn-1' },
  });
  expect(scenario.vpnConnections?.['vpn-1']).toMatchObject({ transitGateway: 'tgw-1' });
});
