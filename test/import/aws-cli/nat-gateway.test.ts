import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

function importGateways(gateways: readonly object[], others: Readonly<Record<string, unknown>> = {}) {
  return importKeys({ ...PLACE, RouteTables: [], NetworkAcls: [], NatGateways: gateways, ...others });
}

const ZONAL = { NatGatewayId: 'nat-1', SubnetId: 'subnet-0a', VpcId: 'vpc-0a', State: 'available' };

test('a public one, with its primary address and the others', () => {
  const NatGatewayAddresses = [
    { PrivateIp: '10.0.1.21', PublicIp: '198.51.100.21', IsPrimary: false, Status: 'succeeded' },
    { PrivateIp: '10.0.1.20', PublicIp: '198.51.100.20', IsPrimary: true, Status: 'succeeded' },
    { PrivateIp: '10.0.1.22', IsPrimary: false, Status: 'failed' },
  ];
  const { scenario } = importGateways([{ ...ZONAL, ConnectivityType: 'public', NatGatewayAddresses }]);
  expect(scenario.natGateways?.['nat-1']).toEqual({
    subnet: 'subnet-0a',
    privateIp: '10.0.1.20',
    publicIp: '198.51.100.20',
    secondaryAddresses: [{ privateIp: '10.0.1.21', publicIp: '198.51.100.21' }],
  });
});

test('a private one, and one that fails', () => {
  const { scenario } = importGateways([
    { ...ZONAL, ConnectivityType: 'private', NatGatewayAddresses: [{ PrivateIp: '10.0.1.20' }] },
    { ...ZONAL, NatGatewayId: 'nat-2', State: 'failed' },
  ]);
  expect(scenario.natGateways).toEqual({
    'nat-1': { connectivity: 'private', subnet: 'subnet-0a', privateIp: '10.0.1.20' },
    'nat-2': { subnet: 'subnet-0a', state: 'failed' },
  });
});

test('a regional one has a VPC, a table of its own, and in manual mode its zones', () => {
  const regional = {
    NatGatewayId: 'nat-1',
    VpcId: 'vpc-0a',
    State: 'available',
    AvailabilityMode: 'regional',
    AutoProvisionZones: 'disabled',
    RouteTableId: 'rtb-1',
    NatGatewayAddresses: [
      { PublicIp: '198.51.100.20', AvailabilityZone: 'eu-west-1a', Status: 'succeeded' },
      { PublicIp: '198.51.100.21', AvailabilityZone: 'eu-west-1b', Status: 'succeeded' },
    ],
  };
  const expected = {
    availabilityMode: 'regional',
    vpc: 'vpc-0a',
    publicIp: '198.51.100.20',
    secondaryAddresses: [{ publicIp: '198.51.100.21' }],
  };
  const RouteTables = [{ RouteTableId: 'rtb-1', VpcId: 'vpc-0a', Routes: [] }];
  const manual = importGateways([regional], { RouteTables });
  expect(manual.scenario.natGateways?.['nat-1']).toEqual({
    ...expected,
    zones: ['eu-west-1a', 'eu-west-1b'],
    routeTable: 'rtb-1',
  });
  const automatic = importGateways([{ ...regional, AutoProvisionZones: 'enabled' }]);
  expect(automatic.scenario.natGateways?.['nat-1']).toEqual(expected);
});

test('deleted ones are counted, and ones without a place are errors', () => {
  const { scenario, report } = importGateways([
    { ...ZONAL, State: 'deleted' },
    { ...ZONAL, NatGatewayId: 'nat-2', SubnetId: 'subnet-9' },
    { NatGatewayId: 'nat-3', AvailabilityMode: 'regional', VpcId: 'vpc-9' },
  ]);
  expect(scenario.natGateways).toBeUndefined();
  expect(report.ignored).toMatchObject([{ code: 'deleted', what: 'NatGateways', count: 1 }]);
  expect(codes(report.errors)).toEqual(['subnet-not-given', 'vpc-not-given']);
});

test('its interface is part of it, whether it names the interface or the interface names it', () => {
  const eni = (id: string, members: object) => ({
    NetworkInterfaceId: id,
    SubnetId: 'subnet-0a',
    ...members,
  });
  const gateway = {
    ...ZONAL,
    NatGatewayId: 'nat-0a',
    NatGatewayAddresses: [{ NetworkInterfaceId: 'eni-1' }],
  };
  const { scenario } = importGateways([gateway], {
    NetworkInterfaces: [
      eni('eni-1', { PrivateIpAddress: '10.0.1.20' }),
      eni('eni-2', { InterfaceType: 'nat_gateway', Description: 'Interface for NAT Gateway nat-0a' }),
      eni('eni-3', { InterfaceType: 'nat_gateway', Description: 'Interface for NAT Gateway nat-0b' }),
    ],
  });
  expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual(['eni-3']);
});
