import type { AddressOwner, EgressOnlyInternetGateway, InternetGateway, Vpc } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { isIpv4, type Ip, type Ipv4, type Ipv6 } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import type { Journal } from './journal.ts';
import { lookUpRoute } from './route-table.ts';

/** The gateway by which a packet comes in from the internet, and whom its destination stands for. */
export interface Entry {
  readonly vpc: Vpc;
  readonly gateway: InternetGateway | EgressOnlyInternetGateway;
  /** Null where the address leads to nobody: the gateway will refuse it. */
  readonly to: { readonly owner: AddressOwner; readonly privateIp: Ip } | null;
}

/** Where a packet with this destination enters a VPC of the document; null where no gateway takes it. */
export function entryFor(journal: Journal, packet: Packet): Entry | null {
  const { destination } = packet;
  return isIpv4(destination) ? ipv4Entry(journal, destination) : ipv6Entry(journal, packet, destination);
}

function ipv4Entry({ network, flow, pass }: Journal, destination: Ipv4): Entry | null {
  const known = network.publicAddresses.get(destination);
  if (known !== undefined) {
    const gateway = known.vpc.internetGateway;
    const to = { owner: known.owner, privateIp: known.privateIp ?? destination };
    return gateway === null ? null : { vpc: known.vpc, gateway, to };
  }
  // A pool of one's own addresses comes in untranslated, by the routes of the gateway's table (RT-27).
  for (const table of network.routeTables.values()) {
    if (table.gateway === null || !table.publicIpv4Pools.some((pool) => contains(pool, destination)))
      continue;
    const { route } = lookUpRoute(table, destination);
    if (route?.target.type !== 'network-interface') continue;
    return {
      vpc: table.vpc,
      gateway: table.gateway,
      to: { owner: route.target.networkInterface, privateIp: destination },
    };
  }
  // Somebody outside writes to an address that no gateway knows: the gateway of the VPC they mean refuses it (IGW-4).
  if (pass() === 'response' || flow.from.kind !== 'internet') return null;
  const meant =
    flow.to.kind === 'interface' ? flow.to.networkInterface.subnet.vpc : soleVpc(network.vpcs.values());
  const gateway = meant?.internetGateway ?? null;
  return meant === null || gateway === null ? null : { vpc: meant, gateway, to: null };
}

function soleVpc(vpcs: Iterable<Vpc>): Vpc | null {
  const connected = [...vpcs].filter((vpc) => vpc.internetGateway !== null);
  return connected.length === 1 ? (connected[0] ?? null) : null;
}

function ipv6Entry(journal: Journal, packet: Packet, destination: Ipv6): Entry | null {
  const { network } = journal;
  const owner = network.ipv6Owners.get(destination);
  const vpc = owner === undefined ? vpcAround(network.vpcs.values(), destination) : vpcOf(owner);
  if (vpc === null) return null;
  const gateway = ipv6Gateway(journal, vpc, owner, packet);
  return gateway === null
    ? null
    : { vpc, gateway, to: owner === undefined ? null : { owner, privateIp: destination } };
}

/** A reply comes in where its request went out; anything else by the gateway to which the receiver's subnet routes back. */
function ipv6Gateway({ pass, expects }: Journal, vpc: Vpc, owner: AddressOwner | undefined, packet: Packet) {
  const { internetGateway, egressOnlyInternetGateway } = vpc;
  if (egressOnlyInternetGateway === null) return internetGateway;
  if (internetGateway === null) return egressOnlyInternetGateway;
  if (pass() === 'response')
    return expects(egressOnlyInternetGateway.id) ? egressOnlyInternetGateway : internetGateway;
  if (owner?.kind !== 'network-interface') return internetGateway;
  const back = lookUpRoute(owner.subnet.routeTable, packet.source).route;
  return back?.target.type === 'egress-only-internet-gateway' ? egressOnlyInternetGateway : internetGateway;
}

function vpcOf(owner: AddressOwner): Vpc {
  return owner.kind === 'nat-gateway' ? owner.vpc : owner.subnet.vpc;
}

function vpcAround(vpcs: Iterable<Vpc>, destination: Ip): Vpc | null {
  for (const vpc of vpcs) if (vpc.ipv6Cidrs.some((block) => contains(block, destination))) return vpc;
  return null;
}
