import type { ExplanationCode } from '../../../trace/codes.ts';
import type { CodeMessages } from './code-messages.ts';
import { inspectionCodes } from './codes-inspection.ts';
import { serviceCodes } from './codes-services.ts';

export type { CodeMessages, StopFacts } from './code-messages.ts';

const nothingToAdd = () => '';

export const codes: Readonly<Record<ExplanationCode, CodeMessages>> = {
  BAD_STATE: {
    chip: 'not working',
    sentence: ({ where }) => `The ${where} is not in a working state, so it drops the packet.`,
    why: () => 'A host that is not running, or a gateway that is not available, handles no packets.',
  },
  BAD_STATE_ATTACHMENT: {
    chip: 'not attached',
    sentence: ({ where }) => `The ${where} is not attached to the VPC, so the packet goes nowhere.`,
    why: nothingToAdd,
  },
  BAD_STATE_ROUTE: {
    chip: 'blackhole route',
    sentence: () => 'The best matching route is a blackhole, so the packet is dropped.',
    why: () => 'The route’s target is gone or detached. AWS does not fall back to a shorter prefix.',
  },
  NO_ROUTE_TO_DESTINATION: {
    chip: 'no route',
    sentence: ({ destination }) => `No route matches ${destination}, so the packet is dropped.`,
    why: nothingToAdd,
  },
  NO_POSSIBLE_DESTINATION: {
    chip: 'nobody has this address',
    sentence: ({ destination }) =>
      `${destination} is an address of the VPC, but no network interface has it, so the packet is dropped.`,
    why: () =>
      'The local route covers the whole VPC, used or not. A packet to an unused address does not fall through to the default route.',
  },
  DISCONNECTED_VPCS: {
    chip: 'VPCs not joined',
    sentence: ({ destination }) =>
      `${destination} lies in another VPC, and neither a peering connection nor a transit gateway joins the two.`,
    why: nothingToAdd,
  },
  UNKNOWN_DESTINATION: {
    chip: 'destination not known',
    sentence: ({ destination }) => `Nothing is known of what has the address ${destination} there.`,
    why: nothingToAdd,
  },
  UNKNOWN_PEERED_SGS: {
    chip: 'peer’s groups not known',
    sentence: () =>
      'The peered VPC is not described here, so a rule that names one of its groups cannot be seen to match.',
    why: nothingToAdd,
  },
  INGRESS_RTB_NO_PUBLIC_IP: {
    chip: 'appliance without public IP',
    sentence: () =>
      'The appliance that the gateway route table points to has no public IP address, or is not running.',
    why: () =>
      'A network interface that receives an internet gateway’s traffic must belong to a running instance and have a public IP address itself.',
  },
  INGRESS_RTB_TRAFFIC_REDIRECTION: {
    chip: 'bypasses the appliance',
    sentence: () =>
      'The way in leads through an appliance, so the way out cannot go straight to the internet gateway.',
    why: () =>
      'A gateway route table redirects what comes in for this subnet. Its own route table has to send the replies through the same appliance.',
  },
  SUBNET_ACL_RESTRICTION: {
    chip: 'denied',
    sentence: ({ where }) => `The ${where} denies the packet.`,
    why: nothingToAdd,
  },
  SG_HAS_NO_RULES: {
    chip: 'no rules',
    sentence: () => 'The security groups have no rule in this direction, so nothing new may pass.',
    why: nothingToAdd,
  },
  ENI_SG_RULES_MISMATCH: {
    chip: 'no rule matches',
    sentence: () => 'No rule of the security groups matches the packet.',
    why: nothingToAdd,
  },
  SG_REFERENCES_NOT_PRESERVED: {
    chip: 'group reference lost',
    sentence: () =>
      'A rule names the sender’s security group, which a component on the way did not preserve.',
    why: () => 'After a NAT, a middlebox or an internet gateway only rules for addresses can match.',
  },
  ENI_ADDRESS_RESTRICTION: {
    chip: 'not its address',
    sentence: ({ where, source, destination }) =>
      `Neither ${source} nor ${destination} is an address that the ${where} may handle here.`,
    why: () => 'A network interface sends from its own addresses and receives for its own addresses.',
  },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: {
    chip: 'source/dest check',
    sentence: ({ where }) =>
      `The source/destination check of the ${where} is on, and the packet is neither from nor for its own address.`,
    why: () =>
      'NAT instances, routers and firewalls handle other people’s packets, so their source/destination check has to be off.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
    chip: 'private destination',
    sentence: ({ destination }) =>
      `${destination} is a private address (RFC 1918), and the internet gateway sends nothing there.`,
    why: () =>
      'Private addresses do not exist on the internet. Another network with this address needs a route of its own: a peering connection, a transit gateway or a VPN.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
    chip: 'shared destination',
    sentence: ({ destination }) =>
      `${destination} is in 100.64.0.0/10 (RFC 6598), and the internet gateway sends nothing there.`,
    why: () => 'That block is set aside for carriers’ own NAT and does not exist on the internet.',
  },
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    chip: 'no such public IP',
    sentence: ({ destination }) =>
      `${destination} is not a public address of any network interface behind this gateway.`,
    why: () =>
      'From the internet a VPC is entered by a public IPv4 address that is mapped to a private one, or by an assigned IPv6 address. Private addresses cannot be reached from outside.',
  },
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
    chip: 'no public IP',
    sentence: ({ source }) =>
      `${source} has no public IP address, so the internet gateway cannot send its packet.`,
    why: () =>
      'A route to an internet gateway is not enough. The gateway exchanges the private source for the public IPv4 address mapped to it; without one, nobody on the internet could reply. A host without a public address goes out through a NAT gateway.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
    chip: 'private source',
    sentence: ({ source }) =>
      `${source} is a private address (RFC 1918), and the internet gateway accepts nothing from there.`,
    why: () => 'A private source cannot come from the internet: the reply would find no way back.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
    chip: 'shared source',
    sentence: ({ source }) =>
      `${source} is in 100.64.0.0/10 (RFC 6598), and the internet gateway accepts nothing from there.`,
    why: () => 'A shared source cannot come from the internet: the reply would find no way back.',
  },
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
    chip: 'Block Public Access',
    sentence: ({ where }) => `VPC Block Public Access stops the packet at the ${where}.`,
    why: () =>
      'The setting holds for the whole account and Region, whatever routes, network ACLs and security groups say. Only an exclusion for the VPC, or for the subnet that exchanges packets with the gateway, lifts it.',
  },
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
    chip: 'foreign source',
    sentence: ({ source, where }) =>
      `${source} is not an address of any network interface of the VPC, so the ${where} refuses the packet.`,
    why: () => 'Gateways pass on only what the VPC’s own interfaces send.',
  },
  NGW_REQUIRES_SOURCE_IN_VPC: {
    chip: 'source not in VPC',
    sentence: ({ source, where }) =>
      `${source} is not in the VPC of the ${where}, which serves its own VPC only.`,
    why: () => 'A NAT gateway cannot be used from a peered VPC or through a VPN.',
  },
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: {
    chip: 'zone not served',
    sentence: ({ where }) => `The ${where} does not serve the Availability Zone of the sender.`,
    why: () => 'A regional NAT gateway in manual mode serves only the zones that were added to it.',
  },
  PROTOCOL_RESTRICTION: {
    chip: 'protocol not handled',
    sentence: ({ where, protocol }) => `The ${where} does not handle ${protocol}.`,
    why: () => 'A NAT gateway translates TCP, UDP and ICMP only.',
  },
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
    chip: 'not in the peered VPC',
    sentence: ({ source, destination, where }) =>
      `The ${where} carries only packets between the two VPCs themselves, and ${source} → ${destination} is not one.`,
    why: () =>
      'Peering is not transitive: neither a third VPC nor the internet gateway, NAT gateway, VPN or endpoint of a peered VPC can be reached through it. Peer the two VPCs directly, or join them with a transit gateway.',
  },
  SG_REFERENCING_SUPPORT: {
    chip: 'group not carried',
    sentence: () => 'The transit gateway on the way does not carry security group references.',
    why: () =>
      'It has to be switched on for the transit gateway and for both attachments; rules out never match.',
  },
  BAD_STATE_VPN: {
    chip: 'tunnels down',
    sentence: ({ where }) => `Both tunnels of the ${where} are down, so the packet is lost.`,
    why: () =>
      'A static prefix stays known although nothing carries it; what BGP has told would be withdrawn.',
  },
  TGW_BAD_STATE_VPN: {
    chip: 'tunnels down',
    sentence: ({ where }) => `Both tunnels of the ${where} are down, so the packet is lost.`,
    why: () =>
      'A static prefix stays known although nothing carries it; what BGP has told would be withdrawn.',
  },
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: {
    chip: 'source not in VPC',
    sentence: ({ source, where }) =>
      `${source} is not an address of an interface of the VPC, so the ${where} refuses the packet.`,
    why: () =>
      'A virtual private gateway serves its own VPC only, not what comes into the VPC from elsewhere.',
  },
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    chip: 'nobody has this address',
    sentence: ({ destination, where }) =>
      `${destination} is not an address of an interface of the VPC, so the ${where} refuses the packet.`,
    why: () =>
      'From a network on premises only the VPC’s own interfaces are reached: not its internet gateway, NAT gateways, peers or gateway endpoints.',
  },
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: {
    chip: 'no association',
    sentence: ({ where }) =>
      `The ${where} is associated with no transit gateway route table, so what comes in by it is dropped.`,
    why: () => 'The association says which route table is asked for packets that come from the attachment.',
  },
  TGW_ROUTE_AZ_RESTRICTION: {
    chip: 'zone not attached',
    sentence: ({ where }) => `The ${where} has no subnet in the sender’s Availability Zone.`,
    why: () =>
      'A host can send to a transit gateway only where the attachment has a subnet in the same zone. Add one subnet of each zone that has hosts.',
  },
  TGW_RTB_BAD_STATE_ROUTE: {
    chip: 'blackhole route',
    sentence: () =>
      'The best matching route of the transit gateway is a blackhole, so the packet is dropped.',
    why: () => 'The longest prefix wins, blackhole or not; a shorter route that works is not tried.',
  },
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: {
    chip: 'no transit route',
    sentence: ({ destination, where }) =>
      `The ${where} has no route to ${destination}, so the packet is dropped.`,
    why: () =>
      'This is the table associated with the attachment that the packet came by. The attachment that leads to the destination has to propagate to it, or a static route has to lead there.',
  },
  TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: {
    chip: 'appliance mode off',
    sentence: () =>
      'A stateful appliance stands behind this attachment, which has several zones and appliance mode off: replies may come in by another zone.',
    why: () => 'Appliance mode keeps both directions of a flow in one Availability Zone.',
  },
  UNKNOWN_RESOURCE: {
    chip: 'not modelled',
    sentence: ({ where }) => `The ${where} is not modelled, so the walk ends here without a verdict.`,
    why: () => 'What lies behind it may let the packet through or not; we do not guess.',
  },
  AVAILABILITY_ZONE_CROSSED: {
    chip: 'crosses zones',
    sentence: () => 'The packet crosses into another Availability Zone.',
    why: () => 'That works; AWS charges for the transfer, and the path depends on both zones.',
  },
  ...serviceCodes,
  ...inspectionCodes,
  X_ASYMMETRIC_PATH: {
    chip: 'other way back',
    sentence: () => 'The reply takes another way than the request came, and is lost.',
    why: () =>
      'What translated or tracked the request has to see the reply as well. The route table that sends the reply has to lead back through the same gateway, NAT or appliance.',
  },
  X_ASYMMETRIC_TUNNEL: {
    chip: 'other tunnel',
    sentence: () => 'The reply comes by the other tunnel than the request.',
    why: () => 'AWS may use either tunnel that is up. The device on premises has to accept replies on both.',
  },
  X_CLIENT_VPN_UNAUTHORIZED: {
    chip: 'not authorized',
    sentence: ({ where, destination }) =>
      `No authorization rule of the ${where} allows ${destination}, so the packet is dropped.`,
    why: () =>
      'A route alone is not enough: an authorization rule names each network that clients may reach, the VPC itself included.',
  },
  X_CONNECTION_RESET: {
    chip: 'reset',
    sentence: ({ where }) => `The ${where} no longer knows the flow and answers with a reset (TCP RST).`,
    why: () =>
      'A NAT gateway forgets a flow that is idle for 350 seconds or more. The next packet of its client is answered with a reset, so the client learns at once that the connection is gone.',
  },
  X_DNS_RESOLVES_PUBLIC: {
    chip: 'public address',
    sentence: () =>
      'The name resolves to the public address, although a peering connection leads to the private one.',
    why: () => 'The DNS resolution option of the other side of the peering connection is off.',
  },
  X_DNS_UNRESOLVED: {
    chip: 'name not resolved',
    sentence: () => 'The name does not resolve for this client, so no packet is sent.',
    why: () =>
      'Amazon’s names need the VPC’s enableDnsSupport and enableDnsHostnames, and a public name needs a public address.',
  },
  X_EIGW_UNSOLICITED: {
    chip: 'unsolicited',
    sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
    why: () =>
      'An egress-only internet gateway lets flows out and their replies in. Nobody outside can open a flow through it.',
  },
  X_HOST_DOES_NOT_FORWARD: {
    chip: 'does not forward',
    sentence: ({ where }) => `The ${where} receives a packet that is not for it, and does not forward it.`,
    why: () =>
      'Switching the source/destination check off lets the packet in; the operating system must forward it as well.',
  },
  X_NACL_NOT_EVALUATED: {
    chip: 'not filtered',
    sentence: ({ type }) =>
      type === 'transit-gateway-attachment'
        ? 'The receiver is in the attachment’s own subnet, whose network ACL does not see what comes from the transit gateway.'
        : 'Network ACLs and security groups do not filter this traffic.',
    why: () =>
      'Amazon DNS, DHCP, instance metadata, the time service and the VPC router’s own addresses are never filtered; nor does a network ACL see traffic inside one subnet.',
  },
  X_NAT_FRAGMENT: {
    chip: 'fragments dropped',
    sentence: ({ where, protocol }) => `The ${where} drops fragmented ${protocol} packets.`,
    why: () => 'A NAT gateway forwards fragments of UDP only. A smaller packet would pass.',
  },
  X_NAT_PORT_EXHAUSTED: {
    chip: 'no port left',
    sentence: ({ where, destination }) => `The ${where} has no free port left for ${destination}.`,
    why: () =>
      'An address of a NAT gateway carries at most 55,000 flows at a time to one destination. More addresses, or more NAT gateways, carry more.',
  },
  X_NAT_UNSOLICITED: {
    chip: 'unsolicited',
    sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
    why: () =>
      'A NAT gateway opens flows only for packets that its clients send through it. It cannot be addressed itself: no ping, no port forwarding, whatever the network ACL allows.',
  },
  X_NONDETERMINISTIC: {
    chip: 'AWS picks one',
    sentence: () => 'Another route of equal standing leads elsewhere, and AWS picks one of them at random.',
    why: () => 'We take the first by its prefix list’s id; AWS may take the other.',
  },
  X_PEER_RETURN_TO_WRONG_VPC: {
    chip: 'to the wrong VPC',
    sentence: ({ destination }) =>
      `The reply to ${destination} is routed to another VPC with the same addresses than the one that asked.`,
    why: () =>
      'Two peered VPCs have overlapping blocks, and a route table looks at the destination only. A longer route for the block that asks would lead its replies back.',
  },
  X_ONPREM_NOT_MODELLED: {
    chip: 'not AWS',
    sentence: () => 'Firewalls and hosts on premises are taken to let everything through.',
    why: nothingToAdd,
  },
  X_PREFIX_NOT_KNOWN_TO_GATEWAY: {
    chip: 'prefix not known',
    sentence: ({ destination, where }) => `The ${where} knows no prefix that holds ${destination}.`,
    why: () => 'It forwards only to what its VPN connections have as static prefixes or learn over BGP.',
  },
  X_PORT25_RESTRICTED: {
    chip: 'port 25 blocked',
    sentence: () => 'AWS blocks TCP port 25 to the internet for this account.',
    why: () => 'The block is lifted on request. Mail submission on port 587 or 465 is not affected.',
  },
  X_PRIVATE_IPV6: {
    chip: 'private IPv6',
    sentence: ({ source, destination, where }) =>
      `Between ${source} and ${destination} stands a private IPv6 address, which the ${where} drops.`,
    why: () =>
      'Unique local addresses and blocks provisioned as private have no place on the internet, even with a route.',
  },
  X_ROUTING_LOOP: {
    chip: 'routing loop',
    sentence: ({ destination }) =>
      `The routes to ${destination} lead back to where the packet has already been.`,
    why: () => 'A packet in a loop goes round until its time to live is used up, and is then dropped.',
  },
  X_SG_REFERENCE_INVALID: {
    chip: 'stale group reference',
    sentence: () => 'A rule names a security group that does not exist here, so it matches nothing.',
    why: () => 'A reference to a deleted group stays in the list until somebody removes it.',
  },
  X_SG_REFERENCE_THROUGH_MIDDLEBOX: {
    chip: 'reference through middlebox',
    sentence: () => 'The outbound rule names a security group although the packet goes to a middlebox first.',
    why: () => 'AWS advises rules for addresses wherever a middlebox stands between the two ends.',
  },
  X_UNSUPPORTED_DESTINATION: {
    chip: 'unsupported destination',
    sentence: ({ destination }) => `A VPC does not carry packets to ${destination}.`,
    why: () => 'Broadcast, multicast and reserved addresses do not work in a VPC.',
  },
  X_UNSUPPORTED_IP_FAMILY: {
    chip: 'address family',
    sentence: ({ where, destination }) =>
      `The ${where} does not carry ${destination.includes(':') ? 'IPv6' : 'IPv4'}.`,
    why: () => 'IPv4 and IPv6 are separate: a subnet, an interface or a gateway may know only one of them.',
  },
};
