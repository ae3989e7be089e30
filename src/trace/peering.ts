import type { AddressOwner, Peering, PeeringSide, Vpc } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { drop, ROUTE } from './answer.ts';
import { judge } from './checks.ts';
import type { CrossingDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { replyStop } from './next.ts';
import { ownerOf } from './ownership.ts';

/** The other VPC of a peering connection. */
export function farSide({ sides }: Peering, near: Vpc): PeeringSide {
  return sides[0].vpc === near ? sides[1] : sides[0];
}

/**
 * Across a peering connection: it must be active, the destination lie in the far VPC and the source in the near one, so
 * that there is no way through a VPC to another network (PCX-1, PCX-8 to PCX-10). On arrival no route table is asked: the
 * packet goes to the interface that has the address (PCX-12, ASSUMPTION CA-04).
 * AWS: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
 */
export function decidePeering(
  journal: Journal,
  peering: Peering,
  near: Vpc,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly owner: AddressOwner | null } {
  const far = farSide(peering, near);
  const owner = far.vpc === null ? undefined : ownerOf(far.vpc, packet.destination);
  const isInNear = [...near.cidrs, ...near.ipv6Cidrs].some((block) => contains(block, packet.source));
  const { checks, code } = judge([
    ['available', peering.state === 'active', 'BAD_STATE'],
    [
      'destination-in-far-vpc',
      far.cidrs.some((block) => contains(block, packet.destination)),
      'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    ],
    ['source-in-near-vpc', isInNear, 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'],
    ...(far.vpc === null
      ? []
      : ([
          ['destination-owned', owner !== undefined, 'NO_POSSIBLE_DESTINATION'],
          [
            'way-back',
            owner === undefined || journal.expects(replyStop(owner, packet, journal)),
            'X_ASYMMETRIC_PATH',
          ],
        ] as const)),
  ]);
  const decision: CrossingDecision = {
    ...(code === null ? ROUTE : drop(code)),
    kind: 'crossing',
    component: { type: 'vpc-peering-connection', id: peering.id },
    towards: { type: 'vpc', id: far.id },
    zone: null,
    tunnel: null,
    checks,
  };
  return { decision, owner: owner ?? null };
}
