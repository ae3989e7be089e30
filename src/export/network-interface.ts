import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { NetworkInterface } from '../model/network-interface.ts';
import { defaultsOf, vpcOfSubnet } from './defaults.ts';
import { familyOf } from './destination.ts';
import { addElasticIp } from './elastic-ip.ts';
import { defined, idOf, keyOf, type Expressed, type Properties, type Value } from './resource.ts';
import { groupId } from './security-group.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<NetworkInterface> = {
  name: 'written',
  subnet: 'written',
  privateIp: 'written',
  publicIp: 'written',
  secondaryPrivateIps: 'written',
  ipv6Addresses: 'chosen-by-aws',
  securityGroups: 'written',
  delegatedPrefixes: 'written',
  sourceDestCheck: 'written',
  interfaceType: 'written',
};

export function addNetworkInterface(id: string, own: NetworkInterface, sink: Sink): void {
  const at = pointer('networkInterfaces', id);
  if (own.interfaceType !== undefined && own.interfaceType !== 'interface') {
    sink.lose(at, 'made-by-service', own.interfaceType);
    return;
  }
  loseFields(sink, at, own, FATES);
  sink.add({
    key: keyOf('networkInterfaces', id),
    type: 'AWS::EC2::NetworkInterface',
    words: [id],
    at,
    properties: { ...interfaceProperties(own, sink), ...tagsOf(id, own.name) },
  });
  addPublicAddresses(own, { collection: 'networkInterfaces', id, at }, idOf('networkInterfaces', id), sink);
}

/** What an interface has, alone or written into an instance. */
export type Addressed = Omit<NetworkInterface, 'interfaceType' | 'name'>;

export function interfaceProperties(own: Addressed, sink: Sink): Properties {
  const secondary = own.secondaryPrivateIps ?? [];
  const all: Value[] = secondary.map(({ privateIp }) => ({ PrivateIpAddress: privateIp, Primary: false }));
  if (own.privateIp !== undefined) all.unshift({ PrivateIpAddress: own.privateIp, Primary: true });
  const prefixes = own.delegatedPrefixes ?? [];
  const ipv4 = prefixes.filter((each) => familyOf(each) === 4).map((Ipv4Prefix) => ({ Ipv4Prefix }));
  const ipv6 = prefixes.filter((each) => familyOf(each) === 6).map((Ipv6Prefix) => ({ Ipv6Prefix }));
  return defined({
    SubnetId: idOf('subnets', own.subnet),
    PrivateIpAddresses: all.length === 0 ? undefined : all,
    GroupSet: groupsOf(own, sink),
    SourceDestCheck: own.sourceDestCheck,
    Ipv6AddressCount: own.ipv6Addresses?.length,
    Ipv4Prefixes: ipv4.length === 0 ? undefined : ipv4,
    Ipv6Prefixes: ipv6.length === 0 ? undefined : ipv6,
  });
}

/** Its groups, or the default one of its VPC where the document writes that down. Undefined: AWS's own. */
export function groupsOf(
  { subnet, securityGroups }: Pick<Addressed, 'subnet' | 'securityGroups'>,
  { scenario }: Sink,
): readonly Expressed[] | undefined {
  if (securityGroups !== undefined) return securityGroups.map(groupId);
  const { securityGroup } = defaultsOf(scenario, vpcOfSubnet(scenario, subnet));
  return securityGroup === undefined ? undefined : [groupId(securityGroup)];
}

/** Elastic IP addresses for the public addresses of an interface, or of an instance with only one. */
export function addPublicAddresses(
  own: Addressed,
  holder: { readonly collection: string; readonly id: string; readonly at: JsonPointer },
  target: Expressed,
  sink: Sink,
): void {
  const { collection, id } = holder;
  const vpc = vpcOfSubnet(sink.scenario, own.subnet);
  const targetName = collection === 'instances' ? 'InstanceId' : 'NetworkInterfaceId';
  const associate = (number: number, at: JsonPointer, privateIp: string | undefined) => {
    const allocation = addElasticIp({ collection, id, at, vpc }, number, sink);
    sink.add({
      key: keyOf(collection, id, 'elasticIp', number, 'association'),
      type: 'AWS::EC2::EIPAssociation',
      words: number === 0 ? [id] : [id, String(number + 1)],
      at,
      properties: defined({ AllocationId: allocation, [targetName]: target, PrivateIpAddress: privateIp }),
    });
  };
  if (own.publicIp !== undefined) associate(0, pointer(collection, id, 'publicIp'), undefined);
  for (const [index, { privateIp, publicIp }] of (own.secondaryPrivateIps ?? []).entries()) {
    if (publicIp === undefined) continue;
    associate(index + 1, pointer(collection, id, 'secondaryPrivateIps', index, 'publicIp'), privateIp);
  }
}
