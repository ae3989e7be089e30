import { ANY_IPV4, ANY_IPV6, equalCidr, formatCidr, parseCidr, sizeOf } from '../../net/cidr.ts';
import { formatIp } from '../../net/ip.ts';
import type { FormWords } from './messages/en.ts';

/** Blocks larger than this are told in powers of two: nobody reads thirty digits. */
const MOST_COUNTED = 2n ** 40n;

/** What a CIDR block covers: `256 addresses, 10.0.1.0 – 10.0.1.255`. Empty for a text that is no block. */
export function coverOf(text: string, m: FormWords['cover'], locale: string): string {
  const parsed = parseCidr(text.trim());
  if (!parsed.ok) return '';
  const { cidr, hostBitsCleared } = parsed.value;
  if (equalCidr(cidr, ANY_IPV4)) return m.everyIpv4;
  if (equalCidr(cidr, ANY_IPV6)) return m.everyIpv6;
  const size = sizeOf(cidr);
  const count =
    size > MOST_COUNTED ? `2^${size.toString(2).length - 1}` : new Intl.NumberFormat(locale).format(size);
  const cover = size === 1n ? m.one : m.many(count, formatIp(cidr.network), formatIp(cidr.last));
  return hostBitsCleared ? `${cover} (${m.readAs(formatCidr(cidr))})` : cover;
}
