import { error } from '../base/issue.ts';
import { child, type JsonPointer } from '../base/json-pointer.ts';
import {
  addressAt,
  contains,
  containsCidr,
  formatCidr,
  isPrivateIpv4,
  isSharedIpv4,
  type Cidr,
} from '../net/cidr.ts';
import { familyOf, formatIp, isIpv4, type Ip, type Ipv4, type Ipv6 } from '../net/ip.ts';
import type { Subnet, Vpc } from './network.ts';
import type { Reader } from './reader.ts';

/** One private address as written, and the public one in front of it. Left out: an address is to be found. */
interface WrittenAddress {
  /** Where it is written, if not in its holder's list. */
  readonly at?: JsonPointer;
  readonly privateIp?: string | undefined;
  readonly publicIp?: string | undefined;
}

/** Something in a subnet that has addresses: a network interface or a NAT gateway. */
export interface AddressHolder {
  readonly id: string;
  readonly at: JsonPointer;
  readonly subnet: Subnet;
  readonly primary: WrittenAddress;
  /** The name of the field that lists the secondary addresses. */
  readonly secondaryField: 'secondaryPrivateIps' | 'secondaryAddresses';
  readonly secondaries: readonly WrittenAddress[];
  readonly ipv6Addresses: readonly string[];
  readonly delegatedPrefixes: readonly string[];
}

export interface HeldAddresses {
  /** Primary first. */
  readonly ipv4: readonly Ipv4[];
  /** Whether the primary address was found here. */
  readonly assumed: boolean;
  readonly ipv6: readonly Ipv6[];
  readonly publicIps: ReadonlyMap<Ipv4, Ipv4>;
  readonly delegatedPrefixes: readonly Cidr[];
}

interface Taken {
  readonly id: string;
  readonly at: JsonPointer;
}

/** The written addresses that a holder may have. */
interface TakenAddresses {
  readonly primary: Ipv4 | undefined;
  readonly secondaries: readonly (Ipv4 | undefined)[];
  readonly ipv6: readonly Ipv6[];
  readonly delegatedPrefixes: readonly Cidr[];
}

/** VPC-9, VPC-16: a subnet's first four addresses are AWS's: the network, the router, the resolver, one for later. */
const RESERVED_AT_START = 4;

/** Gives every address to one holder, and finds free ones for those who need any, in order of id. */
export class AddressBook {
  readonly #reader: Reader;
  readonly #taken = new Map<Vpc, Map<Ip, Taken>>();
  readonly #public = new Map<Ipv4, string>();
  readonly #publicIpv6 = new Map<Ipv6, string>();
  readonly #delegated: { readonly vpc: Vpc; readonly cidr: Cidr; readonly id: string }[] = [];
  /** By subnet, the position of the first address that may still be free. */
  readonly #next = new Map<Subnet, number>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Takes the written addresses of all holders first, so that none of them is given to somebody else. */
  assign(holders: readonly AddressHolder[]): Map<AddressHolder, HeldAddresses> {
    const written = holders.map((holder) => ({ holder, held: this.#takeWritten(holder) }));
    this.#checkDelegated();
    return new Map(written.map(({ holder, held }) => [holder, this.#complete(holder, held)]));
  }

  #takeWritten(holder: AddressHolder): TakenAddresses {
    return {
      primary: this.#takeIpv4(holder, holder.primary.privateIp, holder.at),
      secondaries: holder.secondaries.map(({ privateIp, at }, index) =>
        this.#takeIpv4(holder, privateIp, at ?? child(holder.at, holder.secondaryField, index)),
      ),
      ipv6: holder.ipv6Addresses.flatMap((text, index) => this.#takeIpv6(holder, text, index) ?? []),
      delegatedPrefixes: holder.delegatedPrefixes.flatMap(
        (text, index) => this.#takePrefix(holder, text, child(holder.at, 'delegatedPrefixes', index)) ?? [],
      ),
    };
  }

  #complete(holder: AddressHolder, held: TakenAddresses): HeldAddresses {
    const publicIps = new Map<Ipv4, Ipv4>();
    const ipv4: Ipv4[] = [];
    const all = [
      { taken: held.primary, written: holder.primary, at: holder.at },
      ...holder.secondaries.map((written, index) => ({
        taken: held.secondaries[index],
        written,
        at: written.at ?? child(holder.at, holder.secondaryField, index),
      })),
    ];
    for (const { taken, written, at } of all) {
      const privateIp = taken ?? (written.privateIp === undefined ? this.#findFree(holder, at) : undefined);
      const publicIp = this.takePublic(holder.id, written.publicIp, at);
      if (privateIp === undefined) continue;
      ipv4.push(privateIp);
      if (publicIp !== undefined) publicIps.set(privateIp, publicIp);
    }
    const assumed = holder.primary.privateIp === undefined && holder.subnet.cidr !== null;
    return { ipv4, assumed, ipv6: held.ipv6, publicIps, delegatedPrefixes: held.delegatedPrefixes };
  }

  #takeIpv4(holder: AddressHolder, text: string | undefined, holderAt: JsonPointer): Ipv4 | undefined {
    if (text === undefined) return undefined;
    const at = child(holderAt, 'privateIp');
    const ip = this.#reader.ipv4(text, at, 'ENI-1');
    return ip !== undefined && this.#take(holder, holder.subnet.cidr, ip, at) ? ip : undefined;
  }

  #takeIpv6(holder: AddressHolder, text: string, index: number): Ipv6 | undefined {
    const at = child(holder.at, 'ipv6Addresses', index);
    const ip = this.#reader.ipv6(text, at, 'ENI-1');
    return ip !== undefined && this.#take(holder, holder.subnet.ipv6Cidr, ip, at) ? ip : undefined;
  }

  /** Whether the holder may have the address: one of its subnet, not AWS's, and nobody else's. */
  #take(holder: AddressHolder, block: Cidr | null, ip: Ip, at: JsonPointer): boolean {
    const { subnet } = holder;
    const refuse = (code: string, rule: string, params: Readonly<Record<string, string | number>>): false => {
      this.#reader.report(error(code, at, { found: formatIp(ip), params, rule }));
      return false;
    };
    if (block === null) {
      return refuse('family-not-in-subnet', 'VPC-17', { subnet: subnet.id, family: familyOf(ip) });
    }
    if (!contains(block, ip)) {
      return refuse('address-outside-subnet', 'ENI-2', { subnet: subnet.id, block: formatCidr(block) });
    }
    if (isReserved(block, ip)) {
      const rule = block.family === 4 ? 'VPC-9' : 'VPC-16';
      return refuse('address-reserved', rule, { subnet: subnet.id, block: formatCidr(block) });
    }
    const taken = this.#takenIn(subnet.vpc);
    const other = taken.get(ip)?.id ?? this.#publicHolder(subnet.vpc, ip);
    if (other !== undefined) return refuse('duplicate-address', 'ENI-1', { other });
    taken.set(ip, { id: holder.id, at });
    if (!isIpv4(ip) && !subnet.vpc.privateIpv6) this.#publicIpv6.set(ip, holder.id);
    return true;
  }

  #takenIn(vpc: Vpc): Map<Ip, Taken> {
    const taken = this.#taken.get(vpc) ?? new Map<Ip, Taken>();
    this.#taken.set(vpc, taken);
    return taken;
  }

  /** Who has a public IPv6 address already, in whatever VPC. */
  #publicHolder(vpc: Vpc, ip: Ip): string | undefined {
    return !isIpv4(ip) && !vpc.privateIpv6 ? this.#publicIpv6.get(ip) : undefined;
  }

  #takePrefix(holder: AddressHolder, text: string, at: JsonPointer): Cidr | undefined {
    const cidr = this.#reader.cidr(text, at);
    const found = formatCidr(cidr);
    const wanted = cidr.family === 4 ? 28 : 80;
    if (cidr.prefixLength !== wanted) {
      const params = { wanted };
      this.#reader.report(error('delegated-prefix-size', at, { found, params, rule: 'ENI-9' }));
      return undefined;
    }
    const block = cidr.family === 4 ? holder.subnet.cidr : holder.subnet.ipv6Cidr;
    if (block === null || !containsCidr(block, cidr)) {
      const params = { subnet: holder.subnet.id, block: block === null ? '' : formatCidr(block) };
      this.#reader.report(error('delegated-prefix-outside-subnet', at, { found, params, rule: 'ENI-9' }));
      return undefined;
    }
    const { vpc } = holder.subnet;
    const other = this.#delegated.find((one) => one.vpc === vpc && one.cidr.network === cidr.network);
    if (other !== undefined) {
      const params = { other: other.id };
      this.#reader.report(error('duplicate-address', at, { found, params, rule: 'ENI-9' }));
      return undefined;
    }
    this.#delegated.push({ vpc, cidr, id: holder.id });
    return cidr;
  }

  /** An address in a prefix that is delegated to somebody belongs to that interface as a whole. */
  #checkDelegated(): void {
    for (const { vpc, cidr, id } of this.#delegated) {
      for (const [ip, taken] of this.#takenIn(vpc)) {
        if (!contains(cidr, ip)) continue;
        const details = { found: formatIp(ip), params: { other: id }, rule: 'ENI-9' };
        this.#reader.report(error('address-in-delegated-prefix', taken.at, details));
      }
    }
  }

  #findFree(holder: AddressHolder, at: JsonPointer): Ipv4 | undefined {
    const { cidr, vpc } = holder.subnet;
    if (cidr === null) return undefined;
    const taken = this.#takenIn(vpc);
    const end = cidr.last - cidr.network;
    for (let index = this.#next.get(holder.subnet) ?? RESERVED_AT_START; index < end; index++) {
      const ip = addressAt(cidr, index);
      if (taken.has(ip) || this.#delegated.some((one) => one.vpc === vpc && contains(one.cidr, ip))) continue;
      taken.set(ip, { id: holder.id, at });
      this.#next.set(holder.subnet, index + 1);
      return ip;
    }
    const params = { subnet: holder.subnet.id, block: formatCidr(cidr) };
    this.#reader.report(error('subnet-full', at, { params, rule: 'VPC-9' }));
    return undefined;
  }

  /** Takes the `publicIp` that is written at a place, which nobody else in the whole document may have. */
  takePublic(id: string, text: string | undefined, writtenAt: JsonPointer): Ipv4 | undefined {
    if (text === undefined) return undefined;
    const at = child(writtenAt, 'publicIp');
    const ip = this.#reader.ipv4(text, at, 'ENI-3');
    if (ip === undefined) return undefined;
    const found = formatIp(ip);
    const other = this.#public.get(ip);
    if (other !== undefined) {
      this.#reader.report(error('duplicate-public-address', at, { found, params: { other }, rule: 'ENI-3' }));
      return undefined;
    }
    if (isPrivateIpv4(ip) || isSharedIpv4(ip)) {
      this.#reader.report(error('public-address-is-private', at, { found, rule: 'ENI-3' }));
      return undefined;
    }
    this.#public.set(ip, id);
    return ip;
  }
}

function isReserved(block: Cidr, ip: Ip): boolean {
  if (ip === block.last) return true;
  return BigInt(ip) - BigInt(block.network) < BigInt(RESERVED_AT_START);
}
