import type { AddressOwner, NetworkInterface, Subnet, Vpc } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { familyOf, type Ip, type IpFamily } from '../net/ip.ts';

/** Who receives packets to a private address of the VPC: by address, or by a prefix delegated to it (ENI-9). */
export function ownerOf(vpc: Vpc, ip: Ip): AddressOwner | undefined {
  const owner = vpc.owners.get(ip);
  if (owner !== undefined) return owner;
  for (const prefix of vpc.delegatedPrefixes) if (contains(prefix.cidr, ip)) return prefix.owner;
  return undefined;
}

/** Whether the address is one of the interface's own: primary, secondary, IPv6, or in a delegated prefix. */
export function owns(networkInterface: NetworkInterface, ip: Ip): boolean {
  return ownerOf(networkInterface.subnet.vpc, ip) === networkInterface;
}

export function inSubnet(subnet: Subnet, ip: Ip): boolean {
  const block = familyOf(ip) === 4 ? subnet.cidr : subnet.ipv6Cidr;
  return block !== null && contains(block, ip);
}

/** Whether the subnet and the interface carry the family (VPC-17). */
export function carriesFamily(networkInterface: NetworkInterface, family: IpFamily): boolean {
  return family === 4
    ? networkInterface.subnet.cidr !== null && networkInterface.ipv4.length > 0
    : networkInterface.subnet.ipv6Cidr !== null && networkInterface.ipv6.length > 0;
}

/** An address of a pool of one's own that comes in untranslated by the gateway's route table (RT-27). */
export function isPoolAddress(vpc: Vpc, ip: Ip): boolean {
  return vpc.internetGateway?.routeTable?.publicIpv4Pools.some((pool) => contains(pool, ip)) ?? false;
}
