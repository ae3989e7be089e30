import type { Direction, NetworkAclEntry, Subnet } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { NONE } from './answer.ts';
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
  // Written out, field by field: spreading an answer into a decision costs more than deciding it.
  const causes = NONE;
  const notes = NONE;
  const subnetId = subnet.id;
  const kind = 'network-acl';
  return decidedBy.action === 'allow'
    ? {
        verdict: 'allow',
        code: null,
        causes,
        notes,
        kind,
        networkAcl,
        subnetId,
        direction,
        decidedBy,
        considered,
        samePorts,
      }
    : {
        verdict: 'deny',
        code: 'SUBNET_ACL_RESTRICTION',
        causes,
        notes,
        kind,
        networkAcl,
        subnetId,
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
