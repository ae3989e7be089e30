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
  leaves: ({ subnet, zone }: SubnetWords) =>
    `The packet leaves by the attachment’s interface in the subnet ${subnet}${zone === '' ? '' : `, in the sender’s zone ${zone}`}.`,
  leavesWhy:
    'Whichever subnet the sender is in, the network ACL of the attachment’s subnet is asked about packets that come in.',
  arrives: ({ subnet, zone }: SubnetWords) =>
    `The packet comes in by the attachment’s interface in the subnet ${subnet}${zone === '' ? '' : `, in zone ${zone}`}.`,
  arrivesWhy: 'From here the route table of that subnet decides, as for any packet that leaves it.',
  transitPeering: ({ towards }: Words) =>
    `The packet crosses over to the ${towards}, whose own table is asked next.`,
  chipTunnel: ({ tunnel }: { tunnel: number }) => `tunnel ${tunnel}`,
  tunnel: ({ tunnel }: { tunnel: number }) =>
    `Tunnel ${tunnel} is up and carries the packet, encrypted by IPsec; inside, it stays as it is.`,
  vpnGatewayWhy:
    'A virtual private gateway serves the interfaces of its own VPC only, and asks no route table for what comes in.',
  passes: ({ towards }: Words) => `The packet passes on to the ${towards}.`,
};

interface SubnetWords {
  readonly subnet: string;
  readonly zone: string;
}
