import type { LegName } from '../../position.ts';

interface Words {
  readonly destination: string;
  /** `VPC b` */
  readonly towards: string;
}

export const crossing = {
  step: ({ leg, where }: { leg: LegName; where: string }) => `the ${leg} comes to the ${where}`,
  chip: ({ towards }: Words) => `to ${towards}`,
  peering: ({ destination, towards }: Words) =>
    `The connection is active and ${destination} is an address of ${towards}, so the packet crosses over to its network interface.`,
  peeringWhy:
    'On arrival no route table is asked, but the network ACL of the receiver’s subnet and its security groups are. The reply needs a route of its own: nothing propagates over a peering connection.',
};
