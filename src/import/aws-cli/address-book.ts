import type { Subnet } from '../../model/subnet.ts';
import { addressAt, contains, sizeOf, type Cidr } from '../../net/cidr.ts';
import { parseIp, type Ip } from '../../net/ip.ts';
import { text } from '../fields.ts';
import { ignored, type Reading } from '../report.ts';
import { blockOf, type Resources } from '../resources.ts';
import { assumedPublicIp, ASSUMED_ADDRESSES } from '../assumed-blocks.ts';
import type { AwsInput } from './input.ts';

/** Why an address cannot stand in the document. Real accounts have none such; emulators and edited files do. */
export type Refusal = 'address-outside-subnet' | 'address-reserved' | 'address-taken';

/** VPC-9, VPC-16: the first four addresses of a subnet are AWS's, and the last. */
const RESERVED_AT_START = 4;

/** Which addresses are given out, so that none is given out twice. */
export class AddressBook {
  readonly #subnets: Resources<Subnet>;
  readonly #elastic: ReadonlyMap<string, string>;
  readonly #private = new Map<string, Set<Ip>>();
  readonly #public = new Set<string>();
  #assumed = ASSUMED_ADDRESSES;

  constructor(subnets: Resources<Subnet>, elastic: ReadonlyMap<string, string>) {
    this.#subnets = subnets;
    this.#elastic = elastic;
  }

  /** Takes an address of a subnet; says why not where it cannot. The text is an address. */
  claim(subnetId: string, address: string): Refusal | undefined {
    const subnet = this.#subnets.get(subnetId)?.value;
    const parsed = parseIp(address);
    if (subnet === undefined || !parsed.ok) return 'address-outside-subnet';
    const ip = parsed.value;
    const block = [blockOf(subnet.cidr), blockOf(subnet.ipv6Cidr)].find(
      (each) => each !== undefined && contains(each, ip),
    );
    if (block === undefined) return 'address-outside-subnet';
    if (isReserved(block, ip)) return 'address-reserved';
    const taken = this.#private.get(subnet.vpc) ?? new Set();
    this.#private.set(subnet.vpc, taken);
    if (taken.has(ip)) return 'address-taken';
    taken.add(ip);
    return undefined;
  }

  /** Takes a public address; false where another has it. */
  claimPublic(address: string): boolean {
    if (this.#public.has(address)) return false;
    this.#public.add(address);
    return true;
  }

  /** A public address that nobody has: of the ranges for documentation, from their end. None when they are used up. */
  assumePublic(): string | undefined {
    for (; this.#assumed > 0; this.#assumed--) {
      const address = assumedPublicIp(this.#assumed - 1);
      if (address === undefined || !this.claimPublic(address)) continue;
      return address;
    }
    return undefined;
  }

  elasticIpOf(interfaceId: string, privateIp: string): string | undefined {
    return this.#elastic.get(keyOf(interfaceId, privateIp));
  }
}

function isReserved(block: Cidr, ip: Ip): boolean {
  if (ip === block.last) return true;
  if (sizeOf(block) < RESERVED_AT_START) return true;
  const firstFree =
    block.family === 4 ? addressAt(block, RESERVED_AT_START - 1) : addressAt(block, RESERVED_AT_START - 1);
  return ip <= firstFree;
}

function keyOf(interfaceId: string, privateIp: string): string {
  return `${interfaceId} ${privateIp}`;
}

/** Interfaces mostly name their public addresses themselves; where they do not, `describe-addresses` does. */
export function* readElasticIps(input: AwsInput): Reading<ReadonlyMap<string, string>> {
  const byAddress = new Map<string, string>();
  for (const { id, value, place } of input.items('Addresses')) {
    const interfaceId = text(value, 'NetworkInterfaceId');
    const privateIp = text(value, 'PrivateIpAddress');
    if (interfaceId === undefined || privateIp === undefined)
      yield ignored('not-associated', place, 'Addresses');
    else byAddress.set(keyOf(interfaceId, privateIp), id);
  }
  return byAddress;
}
