import type { CheckName } from '../../../trace/decision.ts';

/** What a check asks, and what it means that the answer is yes or no. */
export interface CheckMessages {
  readonly name: string;
  readonly passed: string;
  readonly failed: string;
}

export const checks: Readonly<Record<CheckName, CheckMessages>> = {
  'source-is-own-address': {
    name: 'Source is its own',
    passed: 'the source is an address of the interface',
    failed: 'the source is not an address of the interface',
  },
  'destination-is-own-address': {
    name: 'Destination is its own',
    passed: 'the destination is an address of the interface',
    failed: 'the destination is not an address of the interface',
  },
  'source-dest-check-off': {
    name: 'Source/destination check off',
    passed: 'the check is off, so foreign addresses may pass',
    failed: 'the check is on, so foreign addresses are refused',
  },
  'address-family': {
    name: 'Address family',
    passed: 'it carries this address family',
    failed: 'it does not carry this address family',
  },
  'host-running': {
    name: 'Host is running',
    passed: 'the host is running',
    failed: 'the host is not running',
  },
  'host-forwards': {
    name: 'Host forwards',
    passed: 'its operating system forwards packets',
    failed: 'its operating system drops packets that are not for it',
  },
  listens: {
    name: 'Something listens',
    passed: 'something listens on the port',
    failed: 'nothing listens on the port',
  },
  attached: {
    name: 'Attached to the VPC',
    passed: 'it is attached',
    failed: 'it is not attached',
  },
  'source-in-vpc': {
    name: 'Source in the VPC',
    passed: 'the source belongs to an interface of the VPC',
    failed: 'the source belongs to no interface of the VPC',
  },
  'public-ip-association': {
    name: 'Public address',
    passed: 'a public and a private address are mapped to each other',
    failed: 'no public and private address are mapped to each other',
  },
  'destination-public': {
    name: 'Destination is public',
    passed: 'the destination is not a private address (RFC 1918)',
    failed: 'the destination is a private address (RFC 1918)',
  },
  'destination-not-shared': {
    name: 'Destination is not shared',
    passed: 'the destination is not in the shared range 100.64.0.0/10',
    failed: 'the destination is in the shared range 100.64.0.0/10',
  },
  'source-public': {
    name: 'Source is public',
    passed: 'the source is not a private address (RFC 1918)',
    failed: 'the source is a private address (RFC 1918)',
  },
  'source-not-shared': {
    name: 'Source is not shared',
    passed: 'the source is not in the shared range 100.64.0.0/10',
    failed: 'the source is in the shared range 100.64.0.0/10',
  },
  'public-ipv6': {
    name: 'Public IPv6',
    passed: 'the IPv6 address is a public one',
    failed: 'the IPv6 address is private',
  },
  'block-public-access': {
    name: 'Block Public Access',
    passed: 'VPC Block Public Access lets it pass',
    failed: 'VPC Block Public Access stops it',
  },
  'outbound-smtp': {
    name: 'Outbound SMTP',
    passed: 'it is not blocked mail traffic',
    failed: 'port 25 to the internet is blocked for the account',
  },
  solicited: {
    name: 'Known flow',
    passed: 'it belongs to a flow that started inside',
    failed: 'it belongs to no flow that started inside',
  },
  available: {
    name: 'Available',
    passed: 'it is available',
    failed: 'it is not in a working state',
  },
  protocol: {
    name: 'Protocol',
    passed: 'it handles this protocol',
    failed: 'it does not handle this protocol',
  },
  'zone-served': {
    name: 'Availability Zone',
    passed: 'it serves the zone of the sender',
    failed: 'it does not serve the zone of the sender',
  },
  'ports-left': {
    name: 'Free ports',
    passed: 'it has a port left for this destination',
    failed: 'all its ports for this destination are in use',
  },
  'not-fragmented': {
    name: 'Fragments',
    passed: 'no fragments that it drops',
    failed: 'it drops fragments of this protocol',
  },
  'not-expired': {
    name: 'Flow still known',
    passed: 'the flow has not been idle for too long',
    failed: 'the flow was idle for too long and is forgotten',
  },
  'dns-support': {
    name: 'enableDnsSupport',
    passed: 'the VPC’s resolver answers',
    failed: 'the VPC’s resolver is switched off',
  },
  'dns-hostnames': {
    name: 'enableDnsHostnames',
    passed: 'the VPC gives its instances names',
    failed: 'the VPC gives its instances no names',
  },
  'destination-in-far-vpc': {
    name: 'Destination in the other VPC',
    passed: 'the destination is in the CIDR blocks of the other VPC',
    failed: 'the destination is not in the CIDR blocks of the other VPC',
  },
  'source-in-near-vpc': {
    name: 'Source in this VPC',
    passed: 'the source is in the CIDR blocks of this VPC',
    failed: 'the source is not in the CIDR blocks of this VPC',
  },
  'destination-owned': {
    name: 'Somebody has the address',
    passed: 'a network interface has the destination address',
    failed: 'no network interface has the destination address',
  },
  'way-back': {
    name: 'Same way back',
    passed: 'the reply comes back to what handled its request',
    failed: 'the reply passes by what handled its request',
  },
  listener: {
    name: 'Listener',
    passed: 'a listener accepts the protocol and port',
    failed: 'no listener accepts the protocol and port',
  },
  'targets-registered': {
    name: 'Registered targets',
    passed: 'the target group has registered targets',
    failed: 'the target group has no registered target',
  },
  'target-registered': {
    name: 'Wanted target',
    passed: 'the wanted target is registered',
    failed: 'the wanted target is not registered',
  },
  'zone-enabled': {
    name: 'Enabled zone',
    passed: 'a target is in an enabled zone',
    failed: 'no target is in an enabled zone',
  },
  'targets-in-zone': {
    name: 'Targets in reach',
    passed: 'the node may use a target of some zone',
    failed: 'the node may use no target',
  },
  'target-usable': {
    name: 'Usable target',
    passed: 'a target may get new connections',
    failed: 'no target may get new connections',
  },
  'target-port': {
    name: 'Target port',
    passed: 'the target is asked on its registered port',
    failed: 'the target is registered with another port',
  },
  'direct-path': {
    name: 'Direct way',
    passed: 'the way to the target is direct',
    failed: 'the way to the target is not direct',
  },
  'not-hairpin': {
    name: 'Another host',
    passed: 'the target is not the client',
    failed: 'the target is the client itself',
  },
  'zone-attached': {
    name: 'Availability Zone',
    passed: 'it has a subnet in the zone of the sender',
    failed: 'it has no subnet in the zone of the sender',
  },
  associated: {
    name: 'Route table association',
    passed: 'it is associated with a transit gateway route table',
    failed: 'it is associated with no transit gateway route table',
  },
  'no-loop': {
    name: 'No loop',
    passed: 'the packet comes here for the first time',
    failed: 'the packet has been here before',
  },
  'host-known': {
    name: 'Host name',
    passed: 'the distribution answers for the host name',
    failed: 'the distribution does not answer for the host name',
  },
  'gateway-attached': {
    name: 'Internet gateway attached',
    passed: 'an internet gateway is attached to the VPC',
    failed: 'no internet gateway is attached to the VPC',
  },
  record: {
    name: 'Record',
    passed: 'a record answers',
    failed: 'no record answers',
  },
  'prefix-known': {
    name: 'Known prefix',
    passed: 'the gateway knows a way to the destination',
    failed: 'the gateway knows no way to the destination',
  },
  'tunnel-up': {
    name: 'Tunnel up',
    passed: 'a tunnel is up',
    failed: 'both tunnels are down',
  },
  'whole-flow': {
    name: 'Both directions',
    passed: 'both directions of the flow pass here',
    failed: 'the request did not pass here',
  },
  'bgp-up': {
    name: 'BGP session',
    passed: 'the BGP session of the virtual interface is up',
    failed: 'the BGP session of the virtual interface is down',
  },
  authorized: {
    name: 'Authorization rule',
    passed: 'an authorization rule allows the destination',
    failed: 'no authorization rule allows the destination',
  },
};
