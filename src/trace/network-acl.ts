import type { Direction, NetworkAclEntry, Subnet } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { ALLOW, deny } from './answer.ts';
import type { Considered, NetworkAclDecision } from './decision.ts';
import {
  DESTINATION,
  EVERY_PORT,
  FAMILY,
  fieldsOf,
  MATCHES,
  narrowedPorts,
  SOURCE,
  transportMismatch,
} from './match.ts';

const DENIED = deny('SUBNET_ACL_RESTRICTION');

/**
 * Takes the entries in ascending rule number; the first that matches decides, the `*` entry of the packet's family
 * closes the list (NACL-4, NACL-5). Inbound compares the source, outbound the destination (NACL-6).
 * Stateless: the caller asks again for the response, with the packet reversed (NACL-11).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function decideNetworkAcl(subnet: Subnet, direction: Direction, packet: Packet): NetworkAclDecision {
  const { networkAcl } = subnet;
  const considered: Considered<NetworkAclEntry>[] = [];
  const family = familyOf(packet.source);
  let samePorts = EVERY_PORT;
  let decidedBy = networkAcl.closing[family];
  for (const entry of networkAcl.entries[direction]) {
    const mismatch = mismatchOf(entry, direction, packet);
    considered.push({ rule: entry, mismatches: fieldsOf(mismatch) });
    samePorts = narrowedPorts(samePorts, entry, mismatch, packet);
    if (mismatch === MATCHES) {
      decidedBy = entry;
      break;
    }
  }
  if (decidedBy.ruleNumber === '*') considered.push({ rule: decidedBy, mismatches: fieldsOf(MATCHES) });
  const answer = decidedBy.action === 'allow' ? ALLOW : DENIED;
  return {
    ...answer,
    kind: 'network-acl',
    networkAcl,
    subnetId: subnet.id,
    direction,
    decidedBy,
    considered,
    samePorts,
  };
}

function mismatchOf(entry: NetworkAclEntry, direction: Direction, packet: Packet): number {
  const peer = direction === 'inbound' ? packet.source : packet.destination;
  const transport = transportMismatch(entry, packet);
  if (contains(entry.cidr, peer)) return transport;
  if (entry.cidr.family !== familyOf(peer)) return transport | FAMILY;
  return transport | (direction === 'inbound' ? SOURCE : DESTINATION);
}
