import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { InboundNetworkAclEntry, NetworkAcl, OutboundNetworkAclEntry } from '../model/network-acl.ts';
import { familyOf } from './destination.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';
import { icmpOf, portsOf, protocolOf } from './traffic.ts';

const FATES: Fates<NetworkAcl> = {
  name: 'written',
  vpc: 'written',
  isDefault: 'written-as-own',
  inbound: 'written',
  outbound: 'written',
};

/** A network ACL of its own has no entries to begin with but `*`, so its entries are all there is. */
export function addNetworkAcl(id: string, acl: NetworkAcl, sink: Sink): void {
  const at = pointer('networkAcls', id);
  loseFields(sink, at, acl, FATES);
  sink.add({
    key: keyOf('networkAcls', id),
    type: 'AWS::EC2::NetworkAcl',
    words: [id],
    at,
    properties: defined({ VpcId: idOf('vpcs', acl.vpc), ...tagsOf(id, acl.name) }),
  });
  for (const [index, entry] of (acl.inbound ?? []).entries())
    addEntry(id, 'inbound', entry, entry.from, pointer('networkAcls', id, 'inbound', index), sink);
  for (const [index, entry] of (acl.outbound ?? []).entries())
    addEntry(id, 'outbound', entry, entry.to, pointer('networkAcls', id, 'outbound', index), sink);
}

function addEntry(
  acl: string,
  direction: 'inbound' | 'outbound',
  entry: Omit<InboundNetworkAclEntry & OutboundNetworkAclEntry, 'from' | 'to'>,
  block: string,
  at: JsonPointer,
  sink: Sink,
): void {
  const protocol = protocolOf(entry.allow ?? entry.deny ?? 'all');
  const ports = portsOf(protocol, entry.ports);
  const icmp = icmpOf(protocol, entry);
  sink.add({
    key: keyOf('networkAcls', acl, direction, entry.rule),
    type: 'AWS::EC2::NetworkAclEntry',
    words: [acl, direction, String(entry.rule)],
    at,
    properties: defined({
      NetworkAclId: idOf('networkAcls', acl),
      RuleNumber: entry.rule,
      Egress: direction === 'outbound',
      RuleAction: entry.allow === undefined ? 'deny' : 'allow',
      Protocol: protocol,
      CidrBlock: familyOf(block) === 6 ? undefined : block,
      Ipv6CidrBlock: familyOf(block) === 6 ? block : undefined,
      PortRange: ports === undefined ? undefined : { From: ports.from, To: ports.to },
      Icmp: icmp === undefined ? undefined : { Type: icmp.type, Code: icmp.code },
    }),
  });
}
