import { cidr, cidrOf, overlaps, containsCidr, formatCidr, parseCidr, type Cidr } from '../net/cidr.ts';
import { formatIp, isIpv4, parseIp, type Ip, type Ipv4, type Ipv6 } from '../net/ip.ts';

/** Says yes or no, each as often as the other. */
export type Coin = () => boolean;

/**
 * Blocks whose addresses mean something by themselves, and so stay: private, shared, link-local, multicast, reserved and
 * documentation addresses, and those that stand for hosts on the internet or for CloudFront where a document names none.
 */
const STAY: readonly Cidr[] = [
  '0.0.0.0/8',
  '8.8.8.8/32',
  '10.0.0.0/8',
  '13.35.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '130.176.0.5/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/16',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/3',
  '2001::/23',
  '2001:db8::/32',
  '2600:1f00::50/128',
  '4000::/2',
  '8000::/1',
].map(cidr);

/** Of an IPv6 address, the bits that say which network it is in; the rest is a host, of which the first few are reserved. */
const NETWORK_BITS = 64;

/**
 * Puts other public addresses in the place of public ones, the same for the same. What lies in a block lies in the block
 * that takes its place, and what does not does not; private addresses and those with a meaning stay. Inside `whole` blocks,
 * such as those of VPCs, addresses keep their distance to the start. Gives other text back as it is.
 */
export function publicAddressMapper(whole: readonly Cidr[], coin: Coin): (text: string) => string {
  const flips = new Map<string, boolean>();
  const known = new Map<string, string>();

  function isFlipped(node: Cidr): boolean {
    if (node.family === 6 && node.prefixLength >= NETWORK_BITS) return false;
    if (STAY.some((block) => overlaps(block, node))) return false;
    if (whole.some((block) => containsCidr(block, node))) return false;
    const key = formatCidr(node);
    const flip = flips.get(key) ?? coin();
    flips.set(key, flip);
    return flip;
  }

  /** Bit for bit: whether one is turned depends on those before it alone. */
  function moved(ip: Ip, length: number): Ip {
    const width = isIpv4(ip) ? 32 : 128;
    let bits = BigInt(ip);
    for (let depth = 0; depth < length; depth++) {
      if (isFlipped(cidrOf(ip, depth))) bits ^= 1n << BigInt(width - 1 - depth);
    }
    return isIpv4(ip) ? (Number(bits) as Ipv4) : (bits as Ipv6);
  }

  function mapped(text: string): string {
    const address = parseIp(text);
    if (address.ok) {
      const there = moved(address.value, isIpv4(address.value) ? 32 : 128);
      return there === address.value ? text : formatIp(there);
    }
    const block = text.includes('/') ? parseCidr(text) : undefined;
    if (block?.ok !== true) return text;
    const { network, prefixLength } = block.value.cidr;
    const there = moved(network, prefixLength);
    return there === network ? text : formatCidr(cidrOf(there, prefixLength));
  }

  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const now = mapped(text);
    known.set(text, now);
    return now;
  };
}
