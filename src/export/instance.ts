import { pointer } from '../base/json-pointer.ts';
import type { Instance } from '../model/instance.ts';
import { addPublicAddresses, groupsOf, interfaceProperties, type Addressed } from './network-interface.ts';
import { defined, idOf, keyOf, type Properties } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<Instance> = {
  name: 'written',
  subnet: 'written',
  privateIp: 'written',
  publicIp: 'written',
  secondaryPrivateIps: 'written',
  ipv6Addresses: 'chosen-by-aws',
  securityGroups: 'written',
  delegatedPrefixes: 'written',
  sourceDestCheck: 'written',
  networkInterfaces: 'written',
  state: 'written',
  listens: 'inside-host',
  calls: 'inside-host',
  forwards: 'inside-host',
  os: 'written',
  ephemeralPorts: 'inside-host',
};

/** What the document does not say of an instance, and AWS asks for. */
const INSTANCE_TYPE = 't3.micro';

export function addInstance(id: string, instance: Instance, sink: Sink): void {
  const at = pointer('instances', id);
  loseFields(sink, at, instance, FATES);
  if (instance.state !== undefined && instance.state !== 'running')
    sink.lose(pointer('instances', id, 'state'), 'state', instance.state);
  sink.lose(at, 'usual-value', `ImageId, InstanceType: ${INSTANCE_TYPE}`);
  const { subnet } = instance;
  const own = subnet === undefined ? undefined : { ...instance, subnet };
  sink.add({
    key: keyOf('instances', id),
    type: 'AWS::EC2::Instance',
    words: [id],
    at,
    properties: defined({
      ImageId: { expression: { kind: 'image', os: instance.os ?? 'linux' } },
      InstanceType: INSTANCE_TYPE,
      ...(own === undefined ? attached(instance.networkInterfaces ?? []) : inline(id, own, sink)),
      ...tagsOf(id, instance.name),
    }),
  });
  if (own !== undefined && !needsInterface(own))
    addPublicAddresses(own, { collection: 'instances', id, at }, idOf('instances', id), sink);
}

function attached(ids: readonly string[]): Properties {
  return {
    NetworkInterfaces: ids.map((id, index) => ({
      DeviceIndex: String(index),
      NetworkInterfaceId: idOf('networkInterfaces', id),
    })),
  };
}

/** Further addresses and prefixes can only be given to an interface that is a resource of its own. */
function needsInterface({ secondaryPrivateIps = [], delegatedPrefixes = [] }: Addressed): boolean {
  return secondaryPrivateIps.length + delegatedPrefixes.length > 0;
}

function inline(id: string, own: Addressed, sink: Sink): Properties {
  if (needsInterface(own)) {
    const key = keyOf('instances', id, 'networkInterface');
    const at = pointer('instances', id);
    sink.add({
      key,
      type: 'AWS::EC2::NetworkInterface',
      words: [id],
      at,
      properties: { ...interfaceProperties(own, sink), ...tagsOf(`${id}/interface`, undefined) },
    });
    const target = { expression: { kind: 'reference', to: key } } as const;
    addPublicAddresses(own, { collection: 'instances/interfaces', id, at }, target, sink);
    return { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: target }] };
  }
  const members = {
    SubnetId: idOf('subnets', own.subnet),
    PrivateIpAddress: own.privateIp,
    Ipv6AddressCount: own.ipv6Addresses?.length,
  };
  const groups = groupsOf(own, sink);
  const isMapped = sink.scenario.subnets?.[own.subnet]?.mapPublicIpOnLaunch === true;
  const check = { SourceDestCheck: own.sourceDestCheck };
  // The subnet gives what starts in it a public address, and the document says that this has none.
  return isMapped && own.publicIp === undefined
    ? defined({
        NetworkInterfaces: [
          defined({ DeviceIndex: '0', AssociatePublicIpAddress: false, ...members, GroupSet: groups }),
        ],
        ...check,
      })
    : defined({ ...members, SecurityGroupIds: groups, ...check });
}
