import type { ExplanationCode } from '../../../trace/codes.ts';

/** What a sentence about a stop can name. Addresses are formatted, without ports. */
export interface StopFacts {
  /** The component, as it stands inside a sentence: `internet gateway igw`. */
  readonly where: string;
  readonly source: string;
  readonly destination: string;
  /** `tcp`, `icmp` … */
  readonly protocol: string;
}

export interface CodeMessages {
  /** A few words for a lane chip. */
  readonly chip: string;
  /** One line for a table of codes. */
  readonly meaning: string;
  /** What happened at this hop, in one sentence. */
  readonly sentence: (facts: StopFacts) => string;
  /** What is behind it; empty where the sentence says it all. */
  readonly why: (facts: StopFacts) => string;
}

const nothingToAdd = () => '';

export const codes: Readonly<Record<ExplanationCode, CodeMessages>> = {
  BAD_STATE: {
    chip: 'not working',
    meaning: 'The component exists but is not in a working state.',
    sentence: ({ where }) => `The ${where} is not in a working state, so it drops the packet.`,
    why: () => 'A host that is not running, or a gateway that is not available, handles no packets.',
  },
  BAD_STATE_ATTACHMENT: {
    chip: 'not attached',
    meaning: 'The attachment that joins the component to its VPC is not usable.',
    sentence: ({ where }) => `The ${where} is not attached to the VPC, so the packet goes nowhere.`,
    why: nothingToAdd,
  },
  BAD_STATE_ROUTE: {
    chip: 'blackhole route',
    meaning: 'The chosen route is a blackhole: its target is gone.',
    sentence: () => 'The best matching route is a blackhole, so the packet is dropped.',
    why: () => 'The route’s target is gone or detached. AWS does not fall back to a shorter prefix.',
  },
  NO_ROUTE_TO_DESTINATION: {
    chip: 'no route',
    meaning: 'No route of the route table matches the destination.',
    sentence: ({ destination }) => `No route matches ${destination}, so the packet is dropped.`,
    why: nothingToAdd,
  },
  NO_POSSIBLE_DESTINATION: {
    chip: 'nobody has this address',
    meaning: 'The destination is an address of the VPC that belongs to nobody.',
    sentence: ({ destination }) =>
      `${destination} is an address of the VPC, but no network interface has it, so the packet is dropped.`,
    why: () =>
      'The local route covers the whole VPC, used or not. A packet to an unused address does not fall through to the default route.',
  },
  INGRESS_RTB_NO_PUBLIC_IP: {
    chip: 'appliance without public IP',
    meaning: 'An appliance that a gateway route table points to needs a public IP address.',
    sentence: () =>
      'The appliance that the gateway route table points to has no public IP address, or is not running.',
    why: () =>
      'A network interface that receives an internet gateway’s traffic must belong to a running instance and have a public IP address itself.',
  },
  INGRESS_RTB_TRAFFIC_REDIRECTION: {
    chip: 'bypasses the appliance',
    meaning:
      'The gateway route table sends the subnet’s incoming traffic through an appliance, so the subnet cannot use the gateway directly.',
    sentence: () =>
      'The way in leads through an appliance, so the way out cannot go straight to the internet gateway.',
    why: () =>
      'A gateway route table redirects what comes in for this subnet. Its own route table has to send the replies through the same appliance.',
  },
  SUBNET_ACL_RESTRICTION: {
    chip: 'denied',
    meaning: 'The subnet’s network ACL does not let the packet through.',
    sentence: ({ where }) => `The ${where} denies the packet.`,
    why: nothingToAdd,
  },
  SG_HAS_NO_RULES: {
    chip: 'no rules',
    meaning: 'The security groups have no rule in this direction.',
    sentence: () => 'The security groups have no rule in this direction, so nothing new may pass.',
    why: nothingToAdd,
  },
  ENI_SG_RULES_MISMATCH: {
    chip: 'no rule matches',
    meaning: 'No rule of the interface’s security groups matches the packet.',
    sentence: () => 'No rule of the security groups matches the packet.',
    why: nothingToAdd,
  },
  SG_REFERENCES_NOT_PRESERVED: {
    chip: 'group reference lost',
    meaning:
      'A component on the way does not preserve the sender’s security group, so rules that name it cannot match.',
    sentence: () =>
      'A rule names the sender’s security group, which a component on the way did not preserve.',
    why: () => 'After a NAT, a middlebox or an internet gateway only rules for addresses can match.',
  },
  ENI_ADDRESS_RESTRICTION: {
    chip: 'not its address',
    meaning: 'The network interface only handles packets from or to its own addresses.',
    sentence: ({ where, source, destination }) =>
      `Neither ${source} nor ${destination} is an address that the ${where} may handle here.`,
    why: () => 'A network interface sends from its own addresses and receives for its own addresses.',
  },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: {
    chip: 'source/dest check',
    meaning:
      'The source/destination check is on, so the interface refuses packets that are not from or for itself.',
    sentence: ({ where }) =>
      `The source/destination check of the ${where} is on, and the packet is neither from nor for its own address.`,
    why: () =>
      'NAT instances, routers and firewalls handle other people’s packets, so their source/destination check has to be off.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
    chip: 'private destination',
    meaning: 'An internet gateway refuses outgoing packets to private (RFC 1918) addresses.',
    sentence: ({ destination }) =>
      `${destination} is a private address (RFC 1918), and the internet gateway sends nothing there.`,
    why: () =>
      'Private addresses do not exist on the internet. Another network with this address needs a route of its own: a peering connection, a transit gateway or a VPN.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
    chip: 'shared destination',
    meaning: 'An internet gateway refuses outgoing packets to shared (RFC 6598) addresses.',
    sentence: ({ destination }) =>
      `${destination} is in 100.64.0.0/10 (RFC 6598), and the internet gateway sends nothing there.`,
    why: () => 'That block is set aside for carriers’ own NAT and does not exist on the internet.',
  },
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    chip: 'no such public IP',
    meaning: 'The destination is not the public IP address of any interface of the VPC.',
    sentence: ({ destination }) =>
      `${destination} is not a public address of any network interface behind this gateway.`,
    why: () =>
      'From the internet a VPC is entered by a public IPv4 address that is mapped to a private one, or by an assigned IPv6 address. Private addresses cannot be reached from outside.',
  },
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
    chip: 'no public IP',
    meaning: 'The source has no public IP address, so an internet gateway cannot send its packets.',
    sentence: ({ source }) =>
      `${source} has no public IP address, so the internet gateway cannot send its packet.`,
    why: () =>
      'A route to an internet gateway is not enough. The gateway exchanges the private source for the public IPv4 address mapped to it; without one, nobody on the internet could reply. A host without a public address goes out through a NAT gateway.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
    chip: 'private source',
    meaning: 'An internet gateway refuses incoming packets from private (RFC 1918) addresses.',
    sentence: ({ source }) =>
      `${source} is a private address (RFC 1918), and the internet gateway accepts nothing from there.`,
    why: () => 'A private source cannot come from the internet: the reply would find no way back.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
    chip: 'shared source',
    meaning: 'An internet gateway refuses incoming packets from shared (RFC 6598) addresses.',
    sentence: ({ source }) =>
      `${source} is in 100.64.0.0/10 (RFC 6598), and the internet gateway accepts nothing from there.`,
    why: () => 'A shared source cannot come from the internet: the reply would find no way back.',
  },
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
    chip: 'Block Public Access',
    meaning: 'VPC Block Public Access stops traffic between the VPC and the internet.',
    sentence: ({ where }) => `VPC Block Public Access stops the packet at the ${where}.`,
    why: () =>
      'The setting holds for the whole account and Region, whatever routes, network ACLs and security groups say. Only an exclusion for the VPC, or for the subnet that exchanges packets with the gateway, lifts it.',
  },
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
    chip: 'foreign source',
    meaning: 'The gateway refuses packets whose source is not an address of an interface of the VPC.',
    sentence: ({ source, where }) =>
      `${source} is not an address of any network interface of the VPC, so the ${where} refuses the packet.`,
    why: () => 'Gateways pass on only what the VPC’s own interfaces send.',
  },
  NGW_REQUIRES_SOURCE_IN_VPC: {
    chip: 'source not in VPC',
    meaning: 'A NAT gateway serves only sources in its own VPC.',
    sentence: ({ source, where }) =>
      `${source} is not in the VPC of the ${where}, which serves its own VPC only.`,
    why: () => 'A NAT gateway cannot be used from a peered VPC or through a VPN.',
  },
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: {
    chip: 'zone not served',
    meaning: 'The regional NAT gateway is not present in the sender’s Availability Zone.',
    sentence: ({ where }) => `The ${where} does not serve the Availability Zone of the sender.`,
    why: () => 'A regional NAT gateway in manual mode serves only the zones that were added to it.',
  },
  PROTOCOL_RESTRICTION: {
    chip: 'protocol not handled',
    meaning: 'The component does not handle this protocol.',
    sentence: ({ where, protocol }) => `The ${where} does not handle ${protocol}.`,
    why: () => 'A NAT gateway translates TCP, UDP and ICMP only.',
  },
  UNKNOWN_RESOURCE: {
    chip: 'not modelled',
    meaning: 'The path leads to something that is not modelled; nothing is guessed beyond it.',
    sentence: ({ where }) => `The ${where} is not modelled, so the walk ends here without a verdict.`,
    why: () => 'What lies behind it may let the packet through or not; we do not guess.',
  },
  AVAILABILITY_ZONE_CROSSED: {
    chip: 'crosses zones',
    meaning: 'The path crosses from one Availability Zone into another.',
    sentence: () => 'The packet crosses into another Availability Zone.',
    why: () => 'That works; AWS charges for the transfer, and the path depends on both zones.',
  },
  X_ASYMMETRIC_PATH: {
    chip: 'other way back',
    meaning: 'The reply does not come back through the component that handled the request.',
    sentence: () => 'The reply takes another way than the request came, and is lost.',
    why: () =>
      'What translated or tracked the request has to see the reply as well. The route table that sends the reply has to lead back through the same gateway, NAT or appliance.',
  },
  X_CONNECTION_RESET: {
    chip: 'reset',
    meaning: 'The connection is reset instead of answered.',
    sentence: ({ where }) => `The ${where} no longer knows the flow and answers with a reset (TCP RST).`,
    why: () =>
      'A NAT gateway forgets a flow that is idle for 350 seconds or more. The next packet of its client is answered with a reset, so the client learns at once that the connection is gone.',
  },
  X_DNS_UNRESOLVED: {
    chip: 'name not resolved',
    meaning: 'The name does not resolve for this client, so no packet is sent.',
    sentence: () => 'The name does not resolve for this client, so no packet is sent.',
    why: () =>
      'Amazon’s names need the VPC’s enableDnsSupport and enableDnsHostnames, and a public name needs a public address.',
  },
  X_EIGW_UNSOLICITED: {
    chip: 'unsolicited',
    meaning: 'An egress-only internet gateway lets in only replies to flows that started inside.',
    sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
    why: () =>
      'An egress-only internet gateway lets flows out and their replies in. Nobody outside can open a flow through it.',
  },
  X_HOST_DOES_NOT_FORWARD: {
    chip: 'does not forward',
    meaning: 'The host takes the packet but its operating system does not forward it.',
    sentence: ({ where }) => `The ${where} receives a packet that is not for it, and does not forward it.`,
    why: () =>
      'Switching the source/destination check off lets the packet in; the operating system must forward it as well.',
  },
  X_NACL_NOT_EVALUATED: {
    chip: 'not filtered',
    meaning: 'Network ACLs and security groups do not filter this traffic.',
    sentence: () => 'Network ACLs and security groups do not filter this traffic.',
    why: () =>
      'Amazon DNS, DHCP, instance metadata, the time service and the VPC router’s own addresses are never filtered; nor does a network ACL see traffic inside one subnet.',
  },
  X_NAT_FRAGMENT: {
    chip: 'fragments dropped',
    meaning: 'A NAT gateway drops fragmented TCP and ICMP packets.',
    sentence: ({ where, protocol }) => `The ${where} drops fragmented ${protocol} packets.`,
    why: () => 'A NAT gateway forwards fragments of UDP only. A smaller packet would pass.',
  },
  X_NAT_PORT_EXHAUSTED: {
    chip: 'no port left',
    meaning: 'The NAT gateway has no free port left for this destination.',
    sentence: ({ where, destination }) => `The ${where} has no free port left for ${destination}.`,
    why: () =>
      'An address of a NAT gateway carries at most 55,000 flows at a time to one destination. More addresses, or more NAT gateways, carry more.',
  },
  X_NAT_UNSOLICITED: {
    chip: 'unsolicited',
    meaning: 'A NAT gateway takes only replies to flows that started behind it.',
    sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
    why: () =>
      'A NAT gateway opens flows only for packets that its clients send through it. It cannot be addressed itself: no ping, no port forwarding, whatever the network ACL allows.',
  },
  X_NONDETERMINISTIC: {
    chip: 'AWS picks one',
    meaning: 'Two routes of equal standing lead to different targets, and AWS picks one at random.',
    sentence: () => 'Another route of equal standing leads elsewhere, and AWS picks one of them at random.',
    why: () => 'We take the first by its prefix list’s id; AWS may take the other.',
  },
  X_PORT25_RESTRICTED: {
    chip: 'port 25 blocked',
    meaning: 'AWS blocks outgoing mail (TCP port 25) to the internet by default.',
    sentence: () => 'AWS blocks TCP port 25 to the internet for this account.',
    why: () => 'The block is lifted on request. Mail submission on port 587 or 465 is not affected.',
  },
  X_PRIVATE_IPV6: {
    chip: 'private IPv6',
    meaning: 'Private IPv6 addresses are dropped at the edge of the internet.',
    sentence: ({ source, destination, where }) =>
      `Between ${source} and ${destination} stands a private IPv6 address, which the ${where} drops.`,
    why: () =>
      'Unique local addresses and blocks provisioned as private have no place on the internet, even with a route.',
  },
  X_ROUTING_LOOP: {
    chip: 'routing loop',
    meaning: 'The routes send the packet in a circle.',
    sentence: ({ destination }) =>
      `The routes to ${destination} lead back to where the packet has already been.`,
    why: () => 'A packet in a loop goes round until its time to live is used up, and is then dropped.',
  },
  X_SG_REFERENCE_INVALID: {
    chip: 'stale group reference',
    meaning: 'A rule names a security group that does not exist here, so it matches nothing.',
    sentence: () => 'A rule names a security group that does not exist here, so it matches nothing.',
    why: () => 'A reference to a deleted group stays in the list until somebody removes it.',
  },
  X_SG_REFERENCE_THROUGH_MIDDLEBOX: {
    chip: 'reference through middlebox',
    meaning: 'An outbound rule names a security group although the path leads through a middlebox.',
    sentence: () => 'The outbound rule names a security group although the packet goes to a middlebox first.',
    why: () => 'AWS advises rules for addresses wherever a middlebox stands between the two ends.',
  },
  X_UNSUPPORTED_DESTINATION: {
    chip: 'unsupported destination',
    meaning: 'Packets to this kind of address are not carried.',
    sentence: ({ destination }) => `A VPC does not carry packets to ${destination}.`,
    why: () => 'Broadcast, multicast and reserved addresses do not work in a VPC.',
  },
  X_UNSUPPORTED_IP_FAMILY: {
    chip: 'address family',
    meaning: 'The component does not carry this address family.',
    sentence: ({ where, destination }) =>
      `The ${where} does not carry ${destination.includes(':') ? 'IPv6' : 'IPv4'}.`,
    why: () => 'IPv4 and IPv6 are separate: a subnet, an interface or a gateway may know only one of them.',
  },
};
