import { pointer } from '../base/json-pointer.ts';
import type { NatGateway } from '../model/nat-gateway.ts';
import { vpcOfSubnet } from './defaults.ts';
import { addElasticIp } from './elastic-ip.ts';
import { internetGatewaysOf } from './gateways.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<NatGateway> = {
  name: 'written',
  connectivity: 'written',
  availabilityMode: 'written',
  subnet: 'written',
  vpc: 'written',
  privateIp: 'written',
  publicIp: 'written',
  secondaryAddresses: 'written',
  zones: 'not-written',
  routeTable: 'not-written',
  state: 'written',
};

export function addNatGateway(id: string, gateway: NatGateway, sink: Sink): void {
  const at = pointer('natGateways', id);
  if (gateway.state !== undefined && gateway.state !== 'available') {
    // One that failed or was deleted drops what reaches it: a new one would not.
    sink.lose(at, 'state', gateway.state);
    return;
  }
  loseFields(sink, at, gateway, FATES);
  const isRegional = gateway.availabilityMode === 'regional';
  const isPublic = gateway.connectivity !== 'private';
  const vpc = gateway.vpc ?? vpcOfSubnet(sink.scenario, gateway.subnet ?? '');
  const owner = (field: string, ...more: readonly (string | number)[]) => ({
    collection: 'natGateways',
    id,
    at:
      gateway.publicIp === undefined && field === 'publicIp'
        ? at
        : pointer('natGateways', id, field, ...more),
    vpc,
  });
  const secondary = gateway.secondaryAddresses ?? [];
  const allocations = secondary.flatMap(({ publicIp }, index) =>
    publicIp === undefined ? [] : [addElasticIp(owner('secondaryAddresses', index), index + 1, sink)],
  );
  const privateIps = secondary.flatMap(({ privateIp }) => privateIp ?? []);
  sink.add({
    key: keyOf('natGateways', id),
    type: 'AWS::EC2::NatGateway',
    words: [id],
    at,
    properties: defined({
      AvailabilityMode: isRegional ? 'regional' : undefined,
      VpcId: isRegional ? idOf('vpcs', vpc) : undefined,
      SubnetId: isRegional || gateway.subnet === undefined ? undefined : idOf('subnets', gateway.subnet),
      ConnectivityType: gateway.connectivity ?? 'public',
      AllocationId: isPublic && !isRegional ? addElasticIp(owner('publicIp'), 0, sink) : undefined,
      PrivateIpAddress: isRegional ? undefined : gateway.privateIp,
      SecondaryAllocationIds: allocations.length === 0 ? undefined : allocations,
      SecondaryPrivateIpAddresses: privateIps.length === 0 ? undefined : privateIps,
      ...tagsOf(id, gateway.name),
    }),
    after: isPublic ? internetGatewaysOf(sink.scenario, vpc) : [],
  });
}
